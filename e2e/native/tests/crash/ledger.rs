//! What the clients sent and what they were told, written down before and after.

use std::{collections::BTreeMap, sync::Arc};

use super::client::Note;

/// A note and its history.
pub(crate) struct Entry {
    pub(crate) note: Arc<Note>,
    /// Whether the server said that it is stored.
    pub(crate) acknowledged: bool,
    /// Every token that was sent for it, with what is known of it.
    pub(crate) claims: BTreeMap<[u8; 16], Told>,
}

/// What the server said to a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    /// Nothing yet.
    Nothing,
    /// Here is the note.
    Granted,
    /// There is no such note.
    Refused,
}

impl Entry {
    pub(crate) fn new(note: Arc<Note>) -> Self {
        Self { note, acknowledged: false, claims: BTreeMap::new() }
    }

    /// Tokens that were given the note.
    pub(crate) fn granted(&self) -> usize {
        self.claims.values().filter(|told| **told == Told::Granted).count()
    }

    /// Tokens that were sent and not answered.
    pub(crate) fn in_doubt(&self) -> Vec<[u8; 16]> {
        self.claims.iter().filter(|(_, told)| **told == Told::Nothing).map(|(token, _)| *token).collect()
    }
}

/// A reply and its history.
pub(crate) struct Reply {
    pub(crate) ask: [u8; 16],
    pub(crate) id: [u8; 16],
    /// Whether the server said that it is kept.
    pub(crate) acknowledged: bool,
}
