//! What can happen while a note is written, sealed and left with the server.

use errand::{Access, Answer, Ask, Failure, Profile};
use wire::KeepFor;

use super::{draw, links::Left};
use crate::{
    browser::{api::Refused, errands::NoAnswer},
    notes::{
        attached::{Attached, Item},
        limits::Limits,
        parcel::{Parcel, problem},
    },
};

/// The form at one moment.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Form {
    /// What is written.
    pub(super) text: String,
    /// What goes with it.
    pub(super) files: Attached,
    /// How long to keep it.
    pub(super) keep_for: KeepFor,
    /// How many readings.
    pub(super) reads: u16,
    /// The host's code.
    pub(super) code: String,
    /// What opens it.
    pub(super) way: Way,
    /// What the writer typed, to be needed on top of the link.
    pub(super) passphrase: String,
    /// How hard that is stretched.
    pub(super) profile: Profile,
    /// The words drawn here, which open the note alone.
    pub(super) words: String,
    /// Whether it must stay closed for years: one word more.
    pub(super) for_years: bool,
    /// The link as a QR code, once it is drawn.
    pub(super) picture: Picture,
    /// Whether the page came over plain http.
    pub(super) is_insecure: bool,
    /// Whether the writer knows that.
    pub(super) accepts: bool,
    /// How far it is.
    pub(super) stage: Stage,
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Form(..)")
    }
}

/// A QR code.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Picture {
    /// Its width in modules; 0 where there is none.
    pub(super) size: u32,
    /// An SVG path of its dark modules.
    pub(super) path: String,
}

/// What opens a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Its link.
    Link,
    /// Its link and a passphrase of the writer's.
    LinkAndPassphrase,
    /// Words drawn here, for whoever has the address.
    Words,
}

impl Way {
    /// Every way, the plainest first.
    pub(super) const ALL: [Self; 3] = [Self::Link, Self::LinkAndPassphrase, Self::Words];

    /// The key of its name.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Link => "note-way-link",
            Self::LinkAndPassphrase => "note-way-both",
            Self::Words => "note-way-words",
        }
    }
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

/// What the writer, the worker or the server do.
pub(super) enum Event {
    /// Typed.
    Wrote(String),
    /// Gave files.
    Gave(Vec<Item>),
    /// Took one of them out again.
    TookOut(usize),
    /// Chose a span.
    KeepFor(KeepFor),
    /// Chose how many readings.
    Reads(u16),
    /// Typed the host's code.
    Code(String),
    /// Chose what opens it.
    Way(Way),
    /// Typed a passphrase.
    Passphrase(String),
    /// Chose how hard it is stretched.
    Profile(Profile),
    /// Said whether it must stay closed for years.
    ForYears(bool),
    /// Wants other words.
    Draw,
    /// Words were drawn, or could not be.
    Drew(Option<String>),
    /// Pressed "Stop".
    Stop,
    /// The page looked at where it is.
    Here {
        /// Whether it came over plain http.
        is_insecure: bool,
        /// Whether this device has little memory.
        is_small: bool,
    },
    /// Ticked the box about plain http.
    Accepts(bool),
    /// Pressed the button.
    Seal,
    /// The worker answered.
    Sealed(Result<Answer, NoAnswer>),
    /// The server answered; with the page's own origin, for the link.
    Sent(Result<wire::NoteCreated, Refused>, String),
    /// The worker drew the link, or not: then there is no picture, and nothing else is missing.
    Pictured(Result<Answer, NoAnswer>),
    /// Wants to write another.
    Another,
}

/// What must be done next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// Ask the worker.
    Ask(Ask),
    /// Ask the worker for the link as a picture.
    Picture(Ask),
    /// Draw that many words.
    Draw(usize),
    /// Break off what the worker does.
    Stop,
    /// Call the server.
    Send(Parcel),
}

impl Form {
    /// An empty form within the host's limits.
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            text: String::new(),
            files: Attached::default(),
            keep_for: limits.spans().nth(1).or_else(|| limits.spans().next()).unwrap_or(KeepFor::OneDay),
            reads: 1,
            code: String::new(),
            way: Way::Link,
            passphrase: String::new(),
            profile: Profile::Desk,
            words: String::new(),
            for_years: false,
            picture: Picture::default(),
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
            Event::Gave(items) => self.edit(|form| form.files.add(items)),
            Event::TookOut(at) => self.edit(|form| form.files.remove(at)),
            Event::KeepFor(keep_for) => self.edit(|form| form.keep_for = keep_for),
            Event::Reads(reads) => self.edit(|form| form.reads = reads.clamp(1, limits.reads_max.max(1))),
            // What was refused for its code goes again as it is.
            Event::Code(code) if !self.is_busy() => self.code = code,
            Event::Code(_) => {}
            Event::Accepts(accepts) => self.edit(|form| form.accepts = accepts),
            Event::Passphrase(passphrase) => self.edit(|form| form.passphrase = passphrase),
            Event::Profile(profile) => self.edit(|form| form.profile = profile),
            Event::Way(way) => {
                self.edit(|form| form.way = way);
                return (self.way == Way::Words && self.words.is_empty())
                    .then(|| Command::Draw(self.count()));
            }
            Event::ForYears(for_years) => {
                self.edit(|form| form.for_years = for_years);
                return Some(Command::Draw(self.count()));
            }
            Event::Draw => return Some(Command::Draw(self.count())),
            Event::Drew(Some(words)) if words.split(' ').count() == self.count() => {
                self.edit(|form| form.words = words);
            }
            // Drawn before the writer asked for one more or one fewer.
            Event::Drew(Some(_)) => {}
            Event::Drew(None) => self.edit(|form| form.stage = Stage::Refused("note-new-status-no-words")),
            Event::Here { is_insecure, is_small } => {
                self.is_insecure = is_insecure;
                self.profile = if is_small { Profile::Phone } else { Profile::Desk };
            }
            // A press on a button that waits.
            Event::Seal if self.is_busy() => {}
            Event::Seal => return self.seal(limits),
            Event::Stop if self.stage == Stage::Sealing => {
                self.stage = Stage::Writing;
                return Some(Command::Stop);
            }
            Event::Stop => {
                if let Stage::Sending(parcel) = &self.stage {
                    // It may have arrived: the same bytes under the same id are kept once.
                    self.stage = Stage::Stuck(parcel.clone(), "note-new-status-stopped");
                    return Some(Command::Stop);
                }
            }
            Event::Sealed(answer) if self.stage == Stage::Sealing => match answer {
                Ok(answer) => return self.sealed(answer),
                Err(no_answer) => self.stage = Stage::Refused(self.not_sealed(no_answer)),
            },
            // What was stopped meanwhile has failed for nobody.
            Event::Sealed(_) => {}
            Event::Sent(result, origin) => return self.sent(result, &origin),
            Event::Pictured(Ok(Answer::CodeDrawn { size, path })) => self.picture = Picture { size, path },
            Event::Pictured(_) => {}
            Event::Another => {
                let Self { is_insecure, code, profile, .. } = self.clone();
                *self = Self { is_insecure, code, profile, ..Self::new(limits) };
            }
        }
        None
    }

    /// How many words open it.
    pub(super) fn count(&self) -> usize {
        if self.for_years { draw::WORDS + 1 } else { draw::WORDS }
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
            parcel.put_code(&self.code);
            let parcel = parcel.clone();
            self.stage = Stage::Sending(parcel.clone());
            return Some(Command::Send(parcel));
        }
        let refused = if let Some(key) = self.files.refused(&self.text, limits) {
            Some(key)
        } else if self.way == Way::LinkAndPassphrase && self.passphrase.trim().is_empty() {
            Some("note-new-status-passphrase")
        } else if self.way == Way::Words && self.words.is_empty() {
            Some("note-new-status-no-words")
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
        let access = match self.way {
            Way::Link => Access::Link(()),
            Way::LinkAndPassphrase => Access::LinkAndPassphrase((), self.passphrase.clone(), self.profile),
            Way::Words => Access::Passphrase(self.words.clone()),
        };
        let (text, names) = (self.text.clone(), self.files.names());
        Some(Command::Ask(Ask::SealNote { text, names, access }))
    }

    /// The key of the sentence; too little memory turns to what needs less, where there is such.
    fn not_sealed(&mut self, no_answer: NoAnswer) -> &'static str {
        match no_answer {
            NoAnswer::Failed(Failure::TooLong) => "note-problem-large",
            NoAnswer::Failed(Failure::Unreadable) => "note-new-status-unreadable",
            NoAnswer::Failed(Failure::NoRoom) => "note-new-status-memory",
            NoAnswer::Failed(Failure::OutOfMemory)
                if self.way == Way::LinkAndPassphrase && self.profile == Profile::Desk =>
            {
                self.profile = Profile::Phone;
                "note-new-status-lighter"
            }
            NoAnswer::Failed(Failure::OutOfMemory) => "note-new-status-memory",
            _ => "part-failed",
        }
    }

    fn sealed(&mut self, answer: Answer) -> Option<Command> {
        let profile = (self.way == Way::LinkAndPassphrase).then_some(self.profile);
        let query = wire::NewNote { keep_for: self.keep_for, reads: self.reads };
        let Some(mut parcel) = Parcel::new(answer, profile, query) else {
            self.stage = Stage::Refused("part-failed");
            return None;
        };
        parcel.put_code(&self.code);
        self.stage = Stage::Sending(parcel.clone());
        Some(Command::Send(parcel))
    }

    fn sent(&mut self, result: Result<wire::NoteCreated, Refused>, origin: &str) -> Option<Command> {
        let Stage::Sending(parcel) = &self.stage else { return None };
        self.stage = match result {
            Ok(created) => Stage::Left(Left::of(parcel, origin, self.way, &self.words, created.expires_at)),
            Err(refused) => Stage::Stuck(parcel.clone(), problem(refused)),
        };
        let text = self.left()?.link.clone();
        self.text.clear();
        self.files = Attached::default();
        self.passphrase.clear();
        Some(Command::Picture(Ask::DrawCode { text }))
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

    /// Whether what is under way takes long enough to think better of it.
    pub(super) fn is_slow(&self) -> bool {
        let is_stretching = self.stage == Stage::Sealing && self.way != Way::Link;
        is_stretching || (self.is_busy() && !self.files.items().is_empty())
    }

    /// The key of the sentence about what just happened.
    pub(super) fn status(&self) -> Option<&'static str> {
        match &self.stage {
            Stage::Writing => None,
            Stage::Refused(key) | Stage::Stuck(_, key) => Some(key),
            Stage::Sealing if self.way == Way::Link => Some("note-new-status-sealing"),
            Stage::Sealing => Some("note-new-status-stretching"),
            Stage::Sending(_) => Some("note-new-status-sending"),
            Stage::Left(Left { way: Way::Link, .. }) => Some("note-new-status-ready"),
            Stage::Left(Left { way: Way::LinkAndPassphrase, .. }) => Some("note-new-status-ready-both"),
            Stage::Left(Left { way: Way::Words, .. }) => Some("note-new-status-ready-words"),
        }
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
