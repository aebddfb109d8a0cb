//! What can happen while a note is written, sealed and left with the server.

use errand::{Answer, Ask, Failure};
use wire::KeepFor;

use crate::{
    browser::{api::Refused, errands::NoAnswer},
    notes::{code, limits::Limits},
};

/// The form at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    /// What is written.
    pub(super) text: String,
    /// How long to keep it.
    pub(super) keep_for: KeepFor,
    /// How many readings.
    pub(super) reads: u16,
    /// The host's code.
    pub(super) code: String,
    /// Whether the page came over plain http.
    pub(super) is_insecure: bool,
    /// Whether the writer knows that.
    pub(super) accepts: bool,
    /// How far it is.
    pub(super) stage: Stage,
}

/// How far a note is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stage {
    /// Being written.
    Writing,
    /// Can't be left as it is; the key of the sentence.
    Refused(&'static str),
    /// In the worker.
    Sealing,
    /// On its way. Kept, so that a lost answer can be asked for again.
    Sending(Parcel),
    /// The way did not work; the same parcel can be sent again. The key of the sentence.
    Stuck(Parcel, &'static str),
    /// Left.
    Left(Left),
}

/// A note that is with the server now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Left {
    /// The link that opens it.
    pub(super) link: String,
    /// When it goes, Unix seconds.
    pub(super) expires_at: i64,
    /// How many readings it is good for.
    pub(super) reads: u16,
}

/// A sealed note with all that the server is told about it, and the secret that it isn't.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Parcel {
    id: [u8; 16],
    link: [u8; 32],
    /// The headers of the call.
    pub(super) headers: Vec<(&'static str, String)>,
    /// The query of the call.
    pub(super) query: wire::NewNote,
    /// The body of the call.
    pub(super) sealed: Vec<u8>,
}

impl std::fmt::Debug for Parcel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Parcel(..)")
    }
}

/// What the writer, the worker or the server do.
pub(super) enum Event {
    /// Typed.
    Wrote(String),
    /// Chose a span.
    KeepFor(KeepFor),
    /// Chose how many readings.
    Reads(u16),
    /// Typed the host's code.
    Code(String),
    /// The page looked at its own origin.
    Origin {
        /// Whether it is plain http.
        is_insecure: bool,
    },
    /// Ticked the box about plain http.
    Accepts(bool),
    /// Pressed the button.
    Seal,
    /// The worker answered.
    Sealed(Result<Answer, NoAnswer>),
    /// The server answered; with the page's own origin, for the link.
    Sent(Result<wire::NoteCreated, Refused>, String),
    /// Wants to write another.
    Another,
}

/// What must be done next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// Ask the worker.
    Ask(Ask),
    /// Call the server.
    Send(Parcel),
}

impl Form {
    /// An empty form within the host's limits.
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            text: String::new(),
            keep_for: limits.spans().nth(1).or_else(|| limits.spans().next()).unwrap_or(KeepFor::OneDay),
            reads: 1,
            code: String::new(),
            is_insecure: false,
            accepts: false,
            stage: Stage::Writing,
        }
    }

    /// The form after `event`, and what to do.
    pub(super) fn after(mut self, event: Event, limits: Limits) -> (Self, Option<Command>) {
        let command = self.take(event, limits);
        (self, command)
    }

    fn take(&mut self, event: Event, limits: Limits) -> Option<Command> {
        match event {
            Event::Wrote(text) => self.edit(|form| form.text = text),
            Event::KeepFor(keep_for) => self.edit(|form| form.keep_for = keep_for),
            Event::Reads(reads) => self.edit(|form| form.reads = reads.clamp(1, limits.reads_max.max(1))),
            Event::Code(code) => self.edit(|form| form.code = code),
            Event::Accepts(accepts) => self.edit(|form| form.accepts = accepts),
            Event::Origin { is_insecure } => self.is_insecure = is_insecure,
            Event::Seal if self.is_busy() => {}
            Event::Seal => return self.seal(limits),
            Event::Sealed(Ok(answer)) => return self.sealed(answer),
            Event::Sealed(Err(NoAnswer::Failed(Failure::TooLong))) => {
                self.stage = Stage::Refused("note-problem-large");
            }
            Event::Sealed(Err(_)) => self.stage = Stage::Refused("part-failed"),
            Event::Sent(result, origin) => self.sent(result, &origin),
            Event::Another => {
                *self = Self { is_insecure: self.is_insecure, code: self.code.clone(), ..Self::new(limits) }
            }
        }
        None
    }

    /// Changes the form; what was sealed or stuck before is of no use any more.
    fn edit(&mut self, change: impl FnOnce(&mut Self)) {
        if !self.is_busy() {
            self.stage = Stage::Writing;
            change(self);
        }
    }

    fn seal(&mut self, limits: Limits) -> Option<Command> {
        if let Stage::Stuck(parcel, _) = &mut self.stage {
            // The same bytes under the same id: if the server has them already, it says so and keeps one.
            put_code(parcel, &self.code);
            let parcel = parcel.clone();
            self.stage = Stage::Sending(parcel.clone());
            return Some(Command::Send(parcel));
        }
        let refused = if self.text.trim().is_empty() {
            Some("note-new-status-empty")
        } else if self.text.len() > limits.text_max {
            Some("note-problem-large")
        } else if self.is_insecure && !self.accepts {
            Some("note-new-status-accept")
        } else {
            None
        };
        if let Some(key) = refused {
            self.stage = Stage::Refused(key);
            return None;
        }
        self.stage = Stage::Sealing;
        Some(Command::Ask(Ask::SealNote { text: self.text.clone() }))
    }

    fn sealed(&mut self, answer: Answer) -> Option<Command> {
        let Answer::NoteSealed { id, link, claim_hash, door_hash, owner_hash, sealed, .. } = answer else {
            self.stage = Stage::Refused("part-failed");
            return None;
        };
        let headers = vec![
            (wire::HEADER_ID, code::to_text(&id)),
            (wire::HEADER_CLAIM, code::to_text(&claim_hash)),
            (wire::HEADER_OWNER, code::to_text(&owner_hash)),
            (wire::HEADER_DOOR, code::to_text(&door_hash)),
        ];
        let query = wire::NewNote { keep_for: self.keep_for, reads: self.reads };
        let mut parcel = Parcel { id, link, headers, query, sealed };
        put_code(&mut parcel, &self.code);
        self.stage = Stage::Sending(parcel.clone());
        Some(Command::Send(parcel))
    }

    fn sent(&mut self, result: Result<wire::NoteCreated, Refused>, origin: &str) {
        let Stage::Sending(parcel) = &self.stage else { return };
        self.stage = match result {
            Ok(created) => Stage::Left(Left {
                link: code::link(origin, &parcel.id, &parcel.link),
                expires_at: created.expires_at,
                reads: parcel.query.reads,
            }),
            Err(refused) => Stage::Stuck(parcel.clone(), problem(refused)),
        };
        if self.left().is_some() {
            self.text.clear();
        }
    }

    /// The note, once it is left.
    pub(super) fn left(&self) -> Option<&Left> {
        match &self.stage {
            Stage::Left(left) => Some(left),
            _ => None,
        }
    }

    /// Whether something is under way.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self.stage, Stage::Sealing | Stage::Sending(_))
    }

    /// The key of the sentence about what just happened.
    pub(super) fn status(&self) -> Option<&'static str> {
        match &self.stage {
            Stage::Writing => None,
            Stage::Refused(key) | Stage::Stuck(_, key) => Some(key),
            Stage::Sealing => Some("note-new-status-sealing"),
            Stage::Sending(_) => Some("note-new-status-sending"),
            Stage::Left(_) => Some("note-new-status-ready"),
        }
    }
}

/// The host's code goes along where there is one; it may have been corrected since.
fn put_code(parcel: &mut Parcel, code: &str) {
    parcel.headers.retain(|(name, _)| *name != wire::HEADER_CREATE);
    if !code.trim().is_empty() {
        parcel.headers.push((wire::HEADER_CREATE, code.trim().to_owned()));
    }
}

fn problem(refused: Refused) -> &'static str {
    match refused {
        Refused::Network => "note-problem-network",
        Refused::Status(403) => "note-problem-code",
        Refused::Status(413) => "note-problem-large",
        Refused::Status(507) => "note-problem-full",
        Refused::Status(429 | 503) => "note-problem-busy",
        Refused::Status(_) => "note-problem-refused",
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
