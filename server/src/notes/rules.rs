//! What the operator allows.

use std::time::Duration;

use axum::http::HeaderMap;
use wire::{HEADER_CREATE, KeepFor};

use super::{form, incoming::Patience, proof, store::Digest};
use crate::http::problem::Refusal;

/// Files in one note.
const MAX_ENTRIES: usize = 100;
/// Bytes of an archive's blocks; each file is padded to a whole number of them.
const BLOCK: usize = 512;

/// Who may leave notes, and ask for replies.
#[derive(Clone)]
pub enum Create {
    /// Everybody.
    Open,
    /// Whoever shows one of these tokens, of which only the hash is kept.
    Token(Vec<Digest>),
    /// Nobody.
    Off,
}

impl Create {
    /// Whether whoever sends these headers may.
    pub(super) fn admits(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        match self {
            Self::Open => Ok(()),
            Self::Off => Err(OFF),
            Self::Token(tokens) => match headers.get(HEADER_CREATE).and_then(|shown| shown.to_str().ok()) {
                Some(shown) if proof::is_one_of(tokens, shown) => Ok(()),
                Some(_) => {
                    Err(Refusal::MayNotCreate("this creation token is not one that the operator handed out"))
                }
                None => {
                    Err(Refusal::MayNotCreate("this needs a creation token from the operator of this server"))
                }
            },
        }
    }

    /// Whether whoever was asked may reply: everybody, where anything new is taken at all.
    pub(super) fn admits_replies(&self) -> Result<(), Refusal> {
        match self {
            Self::Open | Self::Token(_) => Ok(()),
            Self::Off => Err(OFF),
        }
    }
}

const OFF: Refusal = Refusal::MayNotCreate("the operator of this server takes nothing new");

/// What the operator allows.
#[derive(Clone)]
pub struct Rules {
    /// Who may leave notes, and ask for replies.
    pub create: Create,
    /// What may be in a note or a reply.
    pub size: Size,
    /// The most reads a note may be good for.
    pub reads_max: u16,
    /// The longest a note or an ask may be kept, in seconds.
    pub keep_max: i64,
}

impl Rules {
    /// How many seconds something may be kept for whoever wants this.
    pub(super) fn seconds(&self, keep_for: KeepFor) -> Result<i64, Refusal> {
        if keep_for.seconds() > self.keep_max {
            let days = self.keep_max / 86_400;
            return Err(Refusal::BadRequest(format!("nothing is kept more than {days} days here")));
        }
        Ok(keep_for.seconds())
    }
}

/// How much may be in a note or a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// A text of 64 KiB.
    Text,
    /// Files of 25 MiB together.
    Files,
}

impl Size {
    /// Bytes of the longest age file that this becomes. An archive adds to each file a header and up to a block
    /// of padding, and two blocks at the end.
    pub const fn longest_file(self) -> usize {
        match self {
            Self::Text => form::longest_file(wire::NOTE_TEXT_MAX + 3 * BLOCK),
            Self::Files => form::longest_file(wire::NOTE_FILES_MAX + MAX_ENTRIES * 2 * BLOCK + 2 * BLOCK),
        }
    }

    /// Bodies that come in at once: each takes a piece of memory, and more than these a school does not send in
    /// one moment.
    pub(super) const fn at_once(self) -> usize {
        match self {
            Self::Text => 256,
            Self::Files => 128,
        }
    }

    /// How slowly a body may come.
    pub(super) const fn patience(self) -> Patience {
        let idle = Duration::from_secs(30);
        match self {
            Self::Text => Patience { idle, piece: idle },
            Self::Files => Patience { idle, piece: Duration::from_secs(600) },
        }
    }
}
