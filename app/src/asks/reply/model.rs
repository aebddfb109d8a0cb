//! What can happen while somebody writes a reply to an ask, seals it and sends it.

use errand::{Answer, Ask};

use crate::{
    browser::{api::Refused, errands::NoAnswer},
    notes::code,
};

/// The page of whoever replies, at one moment.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::asks) struct Reply {
    /// The ask's id, from the path.
    pub(in crate::asks) id: String,
    /// Whom to seal to, from the link.
    recipient: [u8; 32],
    /// The recipient in words; empty until they are known.
    pub(in crate::asks) words: String,
    /// What the server says about the ask, once it has.
    pub(in crate::asks) state: Option<wire::AskState>,
    /// What is written.
    pub(in crate::asks) text: String,
    /// The longest text, in bytes.
    text_max: usize,
    /// How far it is.
    stage: Stage,
}

/// How far a reply is.
#[derive(Clone, PartialEq, Eq)]
enum Stage {
    /// The server is asked whether it takes replies.
    Looking,
    /// It takes none; the key of the sentence.
    Closed(&'static str),
    /// Being written.
    Writing,
    /// Can't be sent as it is; the key of the sentence.
    Refused(&'static str),
    /// In the worker.
    Sealing,
    /// On its way. Kept, so that it can be sent again as it is.
    Sending(Parcel),
    /// The way did not work; the key of the sentence.
    Stuck(Parcel, &'static str),
    /// There.
    Sent,
}

/// A sealed reply.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::asks) struct Parcel {
    /// The headers of the call.
    pub(in crate::asks) headers: Vec<(&'static str, String)>,
    /// The body of the call.
    pub(in crate::asks) sealed: Vec<u8>,
}

/// What the writer, the worker or the server do.
pub(in crate::asks) enum Event {
    /// The page was opened.
    Came,
    /// The server answered, or not.
    Looked(Result<wire::AskState, Refused>),
    /// The recipient in words.
    Voiced(String),
    /// Typed.
    Wrote(String),
    /// Pressed the button.
    Send,
    /// The worker answered.
    Sealed(Result<Answer, NoAnswer>),
    /// The server took it, or not.
    Sent(Result<(), Refused>),
    /// Wants to send another.
    Another,
}

/// What must be done next.
#[derive(PartialEq, Eq)]
pub(in crate::asks) enum Command {
    /// Ask the server about the ask, and the worker for the recipient's numbers.
    Look(Ask),
    /// Ask the worker to seal.
    Seal(Ask),
    /// Call the server.
    Send(Parcel),
}

impl Reply {
    /// A reply to the ask `id`, sealed to `recipient`, of at most `text_max` bytes.
    pub(in crate::asks) fn new(id: String, recipient: [u8; 32], text_max: usize) -> Self {
        let (words, text) = (String::new(), String::new());
        Self { id, recipient, words, state: None, text, text_max, stage: Stage::Looking }
    }

    /// The page after `event`, and what to do.
    pub(in crate::asks) fn after(mut self, event: Event) -> (Self, Option<Command>) {
        let command = self.take(event);
        (self, command)
    }

    fn take(&mut self, event: Event) -> Option<Command> {
        match event {
            Event::Came => return Some(Command::Look(Ask::NameRecipient { recipient: self.recipient })),
            Event::Looked(Ok(state)) => {
                self.state = Some(state);
                self.stage =
                    if state.replies_left == 0 { Stage::Closed("ask-reply-full") } else { Stage::Writing };
            }
            Event::Looked(Err(refused)) => self.stage = Stage::Closed(problem(refused)),
            Event::Voiced(words) => self.words = words,
            Event::Wrote(text) if !self.is_busy() => {
                self.text = text;
                self.stage = Stage::Writing;
            }
            Event::Send if !self.is_busy() => return self.send(),
            Event::Sealed(Ok(Answer::ReplySealed { id, sealed })) if self.stage == Stage::Sealing => {
                let parcel = Parcel { headers: vec![(wire::HEADER_ID, code::to_text(&id))], sealed };
                self.stage = Stage::Sending(parcel.clone());
                return Some(Command::Send(parcel));
            }
            Event::Sealed(_) if self.stage == Stage::Sealing => self.stage = Stage::Refused("part-failed"),
            Event::Sent(result) => self.sent(result),
            Event::Another => self.stage = Stage::Writing,
            // What comes while something else is under way.
            Event::Wrote(_) | Event::Send | Event::Sealed(_) => {}
        }
        None
    }

    fn send(&mut self) -> Option<Command> {
        if let Stage::Stuck(parcel, _) = &self.stage {
            // The same bytes under the same id: if the server has them already, it says so and keeps one.
            let parcel = parcel.clone();
            self.stage = Stage::Sending(parcel.clone());
            return Some(Command::Send(parcel));
        }
        let refused = if self.text.trim().is_empty() {
            "note-new-status-empty"
        } else if self.text.len() > self.text_max {
            "note-problem-large"
        } else {
            self.stage = Stage::Sealing;
            return Some(Command::Seal(Ask::SealReply {
                recipient: self.recipient,
                text: self.text.clone(),
            }));
        };
        self.stage = Stage::Refused(refused);
        None
    }

    fn sent(&mut self, result: Result<(), Refused>) {
        let Stage::Sending(parcel) = self.stage.clone() else { return };
        match result {
            Ok(()) => {
                self.text.clear();
                self.stage = Stage::Sent;
            }
            // Gone or full: sending again can't help.
            Err(refused @ Refused::Status(404 | 409)) => self.stage = Stage::Closed(problem(refused)),
            Err(refused) => self.stage = Stage::Stuck(parcel, problem(refused)),
        }
    }

    /// Bytes that may still be written; `None` where it is too long already.
    pub(in crate::asks) fn room(&self) -> Option<usize> {
        self.text_max.checked_sub(self.text.len())
    }

    /// Whether a reply can be written now.
    pub(in crate::asks) fn is_open(&self) -> bool {
        !matches!(self.stage, Stage::Looking | Stage::Closed(_) | Stage::Sent)
    }

    /// Whether it is with the server.
    pub(in crate::asks) fn is_sent(&self) -> bool {
        self.stage == Stage::Sent
    }

    /// Whether something is under way.
    pub(in crate::asks) fn is_busy(&self) -> bool {
        matches!(self.stage, Stage::Sealing | Stage::Sending(_))
    }

    /// The key of the sentence about where things stand.
    pub(in crate::asks) fn status(&self) -> Option<&'static str> {
        match &self.stage {
            Stage::Looking => Some("ask-status-looking"),
            Stage::Closed(key) | Stage::Refused(key) | Stage::Stuck(_, key) => Some(key),
            Stage::Writing => None,
            Stage::Sealing => Some("note-new-status-sealing"),
            Stage::Sending(_) => Some("note-new-status-sending"),
            Stage::Sent => Some("ask-reply-sent"),
        }
    }
}

fn problem(refused: Refused) -> &'static str {
    match refused {
        Refused::Network => "note-problem-network",
        Refused::Status(404) => "ask-reply-none",
        Refused::Status(409) => "ask-reply-full",
        Refused::Status(413) => "note-problem-large",
        Refused::Status(507) => "note-problem-full",
        Refused::Status(429 | 503) => "note-problem-busy",
        Refused::Status(_) | Refused::WrongKey(_) | Refused::Locked { .. } => "ask-problem-refused",
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
