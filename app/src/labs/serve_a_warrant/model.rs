//! What can happen: a note is left, a paper is chosen and served, the server tells what it holds; the note is taken
//! back, or somebody else reads it.

use errand::{Access, Answer, Ask};
use wire::{Held, KeepFor, NewNote, NoteCreated};

use super::paper::{Paper, Sort, sort};
use crate::{
    browser::{api::Refused, errands::NoAnswer},
    notes::parcel::{Parcel, problem},
};

/// Who may leave notes here; [`Create`](crate::site::Create) in the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Host {
    /// Everybody.
    #[default]
    Open,
    /// Whoever has one of the host's codes.
    Code,
    /// Nobody: the lab has the papers and no note.
    Off,
}

impl Host {
    /// Every kind.
    pub(super) const ALL: [Self; 3] = [Self::Open, Self::Code, Self::Off];

    /// Its word in the page.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Code => "code",
            Self::Off => "off",
        }
    }
}

/// How far the note is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Note {
    /// Being written.
    #[default]
    Writing,
    /// In the worker.
    Sealing,
    /// On its way. Kept, so that a lost answer can be asked for again.
    Sending(Parcel),
    /// The way did not work; the key of the sentence. Without a parcel there is nothing to send again.
    Stuck(Option<Parcel>, &'static str),
    /// With the server, or what is left of it there.
    Left(Left),
}

/// A note that was left.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Left {
    /// Its id, base64url.
    pub(super) id: String,
    /// The owner token.
    pub(super) owner: [u8; 32],
    /// The link that opens it.
    pub(super) link: String,
    /// When it goes, Unix seconds.
    pub(super) expires_at: i64,
}

impl std::fmt::Debug for Left {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Left(..)")
    }
}

/// Whether the paper that lies on the table was served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Served {
    /// Nothing yet.
    #[default]
    Not,
    /// The server is asked.
    Asking,
    /// It did not tell.
    Failed,
    /// It told.
    Told,
}

/// What the server told when a paper was served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    /// The paper.
    pub(super) paper: Paper,
    /// All that the server holds, whatever the paper reaches.
    pub(super) held: Vec<Held>,
}

impl Told {
    /// How much the paper brought.
    pub(super) fn brought(&self) -> Brought {
        let reached = self.held.iter().filter(|held| self.paper.hands_over(held));
        let is_content = |held: &Held| sort(&held.table, &held.column) == Some(Sort::Content);
        Brought {
            paper: self.paper,
            is_gone: !self.held.iter().any(is_content),
            reached: count(reached.clone().count()),
            held: count(self.held.len()),
            sealed: reached.clone().any(is_content),
        }
    }
}

/// How much a paper brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Brought {
    /// The paper.
    pub(super) paper: Paper,
    /// Whether the note was gone by then: its sealed bytes were no longer held.
    pub(super) is_gone: bool,
    /// Values that had to be handed over.
    pub(super) reached: u32,
    /// Values that were held.
    pub(super) held: u32,
    /// Whether sealed bytes were among what was handed over.
    pub(super) sealed: bool,
}

/// The lab at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Lab {
    /// Who may leave notes.
    pub(super) host: Host,
    /// What is written.
    pub(super) text: String,
    /// The host's code.
    pub(super) code: String,
    /// The note.
    pub(super) note: Note,
    /// The paper on the table.
    pub(super) paper: Paper,
    /// Whether it was served.
    pub(super) served: Served,
    /// What the server told last, whatever paper is on the table now.
    pub(super) told: Option<Told>,
    /// What each paper brought, as long as there was a note and afterwards, in the order of serving.
    pub(super) brought: Vec<Brought>,
    /// Whether the note is gone, as far as is known: taken back, or read by somebody else.
    pub(super) is_gone: bool,
}

/// What the learner, the worker or the server do.
pub(super) enum Event {
    /// Typed.
    Wrote(String),
    /// Typed the host's code.
    Code(String),
    /// Wants the note sealed and left.
    Leave,
    /// The worker answered.
    Sealed(Result<Answer, NoAnswer>),
    /// The server answered; with the page's own origin, for the link.
    Sent(Result<NoteCreated, Refused>, String),
    /// Chose a paper.
    Paper(Paper),
    /// Serves it.
    Serve,
    /// The server answered about the note of that id.
    Told(String, Result<Vec<Held>, Refused>),
    /// Wants the note taken back.
    TakeBack,
    /// The server answered about the note of that id.
    TakenBack(String, Result<(), Refused>),
    /// Wants to leave another.
    Another,
}

/// What must be done next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// Ask the worker.
    Seal(Ask),
    /// Leave it with the server.
    Send(Parcel),
    /// Ask the server for all that it holds.
    Disclose(Left),
    /// Ask the server to forget it.
    Delete(Left),
}

/// The note goes by itself soon, and its one reading uses it up.
const QUERY: NewNote = NewNote { keep_for: KeepFor::OneHour, reads: 1 };

impl Lab {
    /// The lab as it starts, with a text that nobody has to keep to themselves.
    pub(super) fn new(host: Host, text: String) -> Self {
        Self { host, text, ..Self::default() }
    }

    /// Takes in what happened; what must be done next.
    pub(super) fn take(&mut self, event: Event) -> Option<Command> {
        match event {
            Event::Wrote(text) => self.edit(|lab| lab.text = text),
            // A note that was refused for its code goes again as it is.
            Event::Code(code) if !self.is_busy() => self.code = code,
            Event::Code(_) => {}
            Event::Leave => return self.leave(),
            Event::Sealed(answer) if self.note == Note::Sealing => return self.sealed(answer),
            Event::Sealed(_) => {}
            Event::Sent(result, origin) => self.sent(result, &origin),
            Event::Paper(paper) => {
                self.paper = paper;
                self.served = Served::Not;
            }
            Event::Serve => {
                let left = self.left().filter(|_| self.served != Served::Asking)?.clone();
                self.served = Served::Asking;
                return Some(Command::Disclose(left));
            }
            Event::Told(id, result) if self.served == Served::Asking && self.is_about(&id) => match result {
                Ok(held) => self.told(held),
                Err(_) => self.served = Served::Failed,
            },
            Event::TakeBack => return self.left().cloned().map(Command::Delete),
            Event::TakenBack(id, result) if self.is_about(&id) => {
                self.served = if result.is_ok() { Served::Not } else { Served::Failed };
                self.is_gone |= result.is_ok();
            }
            Event::Another => {
                let Self { host, text, code, paper, .. } = self.clone();
                *self = Self { code, paper, ..Self::new(host, text) };
            }
            // Of a paper that is off the table, or a note that was left for another.
            Event::Told(..) | Event::TakenBack(..) => {}
        }
        None
    }

    /// Whether the note that was left has that id.
    fn is_about(&self, id: &str) -> bool {
        self.left().is_some_and(|left| left.id == id)
    }

    /// Changes the note, which is another one then.
    fn edit(&mut self, change: impl FnOnce(&mut Self)) {
        if matches!(self.note, Note::Writing | Note::Stuck(..)) {
            self.note = Note::Writing;
            change(self);
        }
    }

    fn leave(&mut self) -> Option<Command> {
        match &mut self.note {
            _ if self.host == Host::Off => None,
            Note::Stuck(Some(parcel), _) => {
                parcel.put_code(&self.code);
                let parcel = parcel.clone();
                self.note = Note::Sending(parcel.clone());
                Some(Command::Send(parcel))
            }
            Note::Writing | Note::Stuck(None, _) if self.text.trim().is_empty() => {
                self.note = Note::Stuck(None, "lab-serve-a-warrant-nothing-written");
                None
            }
            Note::Writing | Note::Stuck(None, _) => {
                self.note = Note::Sealing;
                let (text, names, access) = (self.text.clone(), Vec::new(), Access::Link(()));
                Some(Command::Seal(Ask::SealNote { text, names, access }))
            }
            Note::Sealing | Note::Sending(_) | Note::Left(_) => None,
        }
    }

    fn sealed(&mut self, answer: Result<Answer, NoAnswer>) -> Option<Command> {
        let Some(mut parcel) = answer.ok().and_then(|answer| Parcel::new(answer, None, QUERY)) else {
            self.note = Note::Stuck(None, "part-failed");
            return None;
        };
        parcel.put_code(&self.code);
        self.note = Note::Sending(parcel.clone());
        Some(Command::Send(parcel))
    }

    fn sent(&mut self, result: Result<NoteCreated, Refused>, origin: &str) {
        let Note::Sending(parcel) = &self.note else { return };
        self.note = match result {
            Ok(NoteCreated { id, expires_at }) => {
                Note::Left(Left { id, owner: parcel.owner, link: parcel.link(origin), expires_at })
            }
            Err(refused) => Note::Stuck(Some(parcel.clone()), problem(refused)),
        };
    }

    fn told(&mut self, held: Vec<Held>) {
        let told = Told { paper: self.paper, held };
        let brought = told.brought();
        let is_same = |known: &Brought| (known.paper, known.is_gone) == (brought.paper, brought.is_gone);
        match self.brought.iter_mut().find(|known| is_same(known)) {
            Some(known) => *known = brought,
            None => self.brought.push(brought),
        }
        self.is_gone = brought.is_gone;
        self.served = Served::Told;
        self.told = Some(told);
    }

    /// The note, once it was left.
    pub(super) fn left(&self) -> Option<&Left> {
        match &self.note {
            Note::Left(left) => Some(left),
            _ => None,
        }
    }

    /// Whether something is under way.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self.note, Note::Sealing | Note::Sending(_)) || self.served == Served::Asking
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
