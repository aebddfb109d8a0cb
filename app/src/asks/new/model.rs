//! What can happen while a link is made that others reply by.

use errand::{Answer, Ask};
use wire::KeepFor;

use crate::{
    asks::link::{self, Fragment},
    browser::{api::Refused, errands::NoAnswer},
    notes::{Limits, code},
};

/// The form at one moment.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Form {
    /// How long to keep the ask and its replies.
    pub(super) keep_for: KeepFor,
    /// How many replies it takes.
    pub(super) replies: u16,
    /// The host's code.
    pub(super) code: String,
    /// Whether the page came over plain http.
    pub(super) is_insecure: bool,
    /// Whether the asker knows that.
    pub(super) accepts: bool,
    /// How far it is.
    pub(super) stage: Stage,
}

/// How far an ask is.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Stage {
    /// Being thought about.
    Choosing,
    /// Can't be made as it is; the key of the sentence.
    Refused(&'static str),
    /// The worker draws its keys.
    Drawing,
    /// On its way. Kept, so that a lost answer can be asked for again.
    Sending(Drawn),
    /// The way did not work; the same ask can be sent again. The key of the sentence.
    Stuck(Drawn, &'static str),
    /// Made.
    Made(Made),
}

/// An ask before the server has it.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Drawn {
    id: [u8; 16],
    root: [u8; 32],
    owner_hash: [u8; 32],
    recipient: [u8; 32],
    numbers: [u16; 5],
}

/// An ask that is with the server now.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Made {
    /// The link that others reply by.
    pub(super) request: String,
    /// The asker's own link, which opens the replies.
    pub(super) own: String,
    /// The recipient in words; empty until the list has come, and where it doesn't.
    pub(super) words: String,
    /// When it goes, Unix seconds.
    pub(super) expires_at: i64,
    /// The link that others reply by as a QR code: width in modules, and an SVG path; 0 until it is drawn.
    pub(super) picture: (u32, String),
}

/// What the asker, the worker or the server do.
pub(super) enum Event {
    /// Chose a span.
    KeepFor(KeepFor),
    /// Chose how many replies.
    Replies(u16),
    /// Typed the host's code.
    Code(String),
    /// The page came over plain http.
    Insecure,
    /// Ticked the box about plain http.
    Accepts(bool),
    /// Pressed the button.
    Make,
    /// The worker drew the keys, or not.
    Drawn(Result<Answer, NoAnswer>),
    /// The server answered; with the page's own origin, for the links.
    Sent(Result<wire::NoteCreated, Refused>, String),
    /// The recipient in words.
    Voiced(String),
    /// The worker drew the link, or not: then there is no picture, and nothing else is missing.
    Pictured(Result<Answer, NoAnswer>),
}

/// What must be done next.
#[derive(PartialEq, Eq)]
pub(super) enum Command {
    /// Ask the worker for an ask's keys.
    Draw(Ask),
    /// Call the server.
    Send {
        /// The query of the call.
        query: wire::NewAsk,
        /// Its headers.
        headers: Vec<(&'static str, String)>,
    },
    /// Say these numbers in words, and have the link drawn.
    Show([u16; 5], Ask),
}

impl Form {
    /// The form as it is first, within the host's limits.
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            keep_for: spans(limits).last().unwrap_or(KeepFor::OneDay),
            replies: 10,
            code: String::new(),
            is_insecure: false,
            accepts: false,
            stage: Stage::Choosing,
        }
    }

    /// The form after `event`, and what to do.
    pub(super) fn after(mut self, event: Event) -> (Self, Option<Command>) {
        let command = self.take(event);
        (self, command)
    }

    fn take(&mut self, event: Event) -> Option<Command> {
        match event {
            Event::KeepFor(keep_for) => self.edit(|form| form.keep_for = keep_for),
            Event::Replies(replies) => {
                self.edit(|form| form.replies = replies.clamp(1, wire::ASK_REPLIES_MAX));
            }
            // What was refused for its code goes again as it is.
            Event::Code(code) if !self.is_busy() => self.code = code,
            Event::Code(_) => {}
            Event::Accepts(accepts) => self.edit(|form| form.accepts = accepts),
            Event::Insecure => self.is_insecure = true,
            // A press on a button that waits.
            Event::Make if self.is_busy() => {}
            Event::Make => return self.make(),
            Event::Drawn(Ok(Answer::AskDrawn { id, root, owner_hash, recipient, numbers })) => {
                return Some(self.send(Drawn { id, root, owner_hash, recipient, numbers }));
            }
            Event::Drawn(_) => self.stage = Stage::Refused("part-failed"),
            Event::Sent(result, origin) => return self.sent(result, &origin),
            Event::Voiced(words) => self.show(|made| made.words = words),
            Event::Pictured(Ok(Answer::CodeDrawn { size, path })) => {
                self.show(|made| made.picture = (size, path));
            }
            Event::Pictured(_) => {}
        }
        None
    }

    /// Changes the form; what was drawn or stuck before is of no use any more.
    fn edit(&mut self, change: impl FnOnce(&mut Self)) {
        if !self.is_busy() {
            self.stage = Stage::Choosing;
            change(self);
        }
    }

    fn show(&mut self, change: impl FnOnce(&mut Made)) {
        if let Stage::Made(made) = &mut self.stage {
            change(made);
        }
    }

    fn make(&mut self) -> Option<Command> {
        if let Stage::Stuck(drawn, _) = &self.stage {
            // The same id: if the server has it already, it says so and keeps one.
            let drawn = drawn.clone();
            return Some(self.send(drawn));
        }
        if self.is_insecure && !self.accepts {
            self.stage = Stage::Refused("ask-new-status-accept");
            return None;
        }
        self.stage = Stage::Drawing;
        Some(Command::Draw(Ask::NewAsk))
    }

    fn send(&mut self, drawn: Drawn) -> Command {
        let mut headers = vec![
            (wire::HEADER_ID, code::to_text(&drawn.id)),
            (wire::HEADER_OWNER, code::to_text(&drawn.owner_hash)),
        ];
        let code = self.code.trim();
        if !code.is_empty() {
            headers.push((wire::HEADER_CREATE, code.to_owned()));
        }
        self.stage = Stage::Sending(drawn);
        Command::Send { query: wire::NewAsk { keep_for: self.keep_for, replies: self.replies }, headers }
    }

    fn sent(&mut self, result: Result<wire::NoteCreated, Refused>, origin: &str) -> Option<Command> {
        let Stage::Sending(drawn) = self.stage.clone() else { return None };
        let created = match result {
            Ok(created) => created,
            Err(refused) => {
                self.stage = Stage::Stuck(drawn, problem(refused));
                return None;
            }
        };
        let request = link::link(origin, &drawn.id, Fragment::Request(drawn.recipient));
        self.stage = Stage::Made(Made {
            request: request.clone(),
            own: link::link(origin, &drawn.id, Fragment::Own(drawn.root)),
            words: String::new(),
            expires_at: created.expires_at,
            picture: (0, String::new()),
        });
        Some(Command::Show(drawn.numbers, Ask::DrawCode { text: request }))
    }

    /// The ask, once it is made.
    pub(super) fn made(&self) -> Option<&Made> {
        match &self.stage {
            Stage::Made(made) => Some(made),
            _ => None,
        }
    }

    /// Whether something is under way.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self.stage, Stage::Drawing | Stage::Sending(_))
    }

    /// The key of the sentence about what just happened.
    pub(super) fn status(&self) -> Option<&'static str> {
        match &self.stage {
            Stage::Choosing => None,
            Stage::Refused(key) | Stage::Stuck(_, key) => Some(key),
            Stage::Drawing | Stage::Sending(_) => Some("ask-new-status-making"),
            Stage::Made(_) => Some("ask-new-status-made"),
        }
    }
}

/// How long an ask can be kept here: a day at least, so that somebody has the time to reply.
pub(super) fn spans(limits: Limits) -> impl Iterator<Item = KeepFor> {
    limits.spans().filter(|span| span.seconds() >= 86_400)
}

fn problem(refused: Refused) -> &'static str {
    match refused {
        Refused::Network => "note-problem-network",
        Refused::Status(403) => "note-problem-code",
        Refused::Status(429 | 503) => "note-problem-busy",
        Refused::Status(_) | Refused::WrongKey(_) | Refused::Locked { .. } => "ask-problem-refused",
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
