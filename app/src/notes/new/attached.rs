//! The files that go into a note, as the form knows them: not what is in them.

use crate::notes::limits::Limits;

/// Files in one note, the text counted as one.
const MOST: usize = 100;

/// The files of a note, in the order in which they came.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Attached(Vec<Item>);

/// One file.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Item {
    /// Which of all the files that this page was ever given.
    pub(super) at: usize,
    /// What it is called.
    pub(super) name: String,
    /// Its length in bytes.
    pub(super) size: u64,
}

impl Attached {
    /// The files.
    pub(super) fn items(&self) -> &[Item] {
        &self.0
    }

    /// Adds files at the end.
    pub(super) fn add(&mut self, items: Vec<Item>) {
        self.0.extend(items);
    }

    /// Takes one out.
    pub(super) fn remove(&mut self, at: usize) {
        self.0.retain(|item| item.at != at);
    }

    /// What they are called.
    pub(super) fn names(&self) -> Vec<String> {
        self.0.iter().map(|item| item.name.clone()).collect()
    }

    /// Their bytes together.
    pub(super) fn total(&self) -> u64 {
        self.0.iter().map(|item| item.size).sum()
    }

    /// Why they and this text can't be one note; the key of the sentence.
    pub(super) fn refused(&self, text: &str, limits: Limits) -> Option<&'static str> {
        let text_counts = usize::from(!text.is_empty());
        if text.trim().is_empty() && self.0.is_empty() {
            Some(if limits.files_max > 0 { "note-new-status-nothing" } else { "note-new-status-empty" })
        } else if text.len() > limits.text_max {
            Some("note-problem-large")
        } else if self.0.len() + text_counts > MOST {
            Some("note-new-status-many")
        } else if !self.0.is_empty() && self.total() + text.len() as u64 > limits.files_max {
            Some("note-new-status-files-large")
        } else {
            None
        }
    }
}
