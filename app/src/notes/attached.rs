//! The files that go into a note or a reply, as the form knows them: not what is in them.

use super::Limits;

/// Files in one note or reply, the text counted as one.
const MOST: usize = 100;

/// The files, in the order in which they came.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct Attached(Vec<Item>);

/// One file.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Item {
    /// Which of all the files that this page was ever given.
    pub(crate) at: usize,
    /// What it is called.
    pub(crate) name: String,
    /// Its length in bytes.
    pub(crate) size: u64,
}

impl Attached {
    /// The files.
    pub(crate) fn items(&self) -> &[Item] {
        &self.0
    }

    /// Adds files at the end.
    pub(crate) fn add(&mut self, items: Vec<Item>) {
        self.0.extend(items);
    }

    /// Takes one out.
    pub(crate) fn remove(&mut self, at: usize) {
        self.0.retain(|item| item.at != at);
    }

    /// What they are called.
    pub(crate) fn names(&self) -> Vec<String> {
        self.0.iter().map(|item| item.name.clone()).collect()
    }

    /// Their bytes together.
    pub(crate) fn total(&self) -> u64 {
        self.0.iter().map(|item| item.size).sum()
    }

    /// Why they and this text can't go together; the key of the sentence.
    pub(crate) fn refused(&self, text: &str, limits: Limits) -> Option<&'static str> {
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
