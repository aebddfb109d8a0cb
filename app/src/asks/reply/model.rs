//! What can happen while somebody writes a reply to an ask, seals it and sends it.

use errand::{Answer, Ask, Failure};

use crate::{
    browser::{api::Refused, errands::NoAnswer},
    notes::{
        Limits,
        attached::{Attached, Item},
        code,
    },
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
    /// What goes with it.
    pub(in crate::asks) files: Attached,
    /// What the host takes.
    limits: Limits,
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
    /// On its way. Kept, so that it can be sent again as it is: the page has the age file.
    Sending(Headers),
    /// The way did not work; the key of the sentence.
    Stuck(Headers, &'static str),
    /// There.
    Sent,
}

/// The headers of the call that sends a reply.
pub(in crate::asks) type Headers = [(&'static str, String); 1];

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
    /// Gave files.
    Gave(Vec<Item>),
    /// Took one of them out again.
    TookOut(usize),
    /// Pressed the button.
    Send,
    /// Pressed "Stop".
    Stop,
    /// The worker answered; with the bytes of the age file.
    Sealed(Result<(Answer, u64), NoAnswer>),
    /// The server took it, or not.
    Sent(Result<(), Refused>),
    /// Wants to send another.
    Another,
}

/// What must be done next.
#[derive(PartialEq, Eq)]
pub(in crate::asks) enum Command {
    /// Ask the server about the ask.
    Look,
    /// The same, and ask the worker for the recipient's numbers.
    Begin(Ask),
    /// Ask the worker to seal.
    Seal(Ask),
    /// Break off what is under way.
    Stop,
    /// Call the server.
    Send(Headers),
}

impl Reply {
    /// A reply to the ask `id`, sealed to `recipient`, within the host's limits.
    pub(in crate::asks) fn new(id: String, recipient: [u8; 32], limits: Limits) -> Self {
        let (words, text, files) = (String::new(), String::new(), Attached::default());
        Self { id, recipient, words, state: None, text, files, limits, stage: Stage::Looking }
    }

    /// The page after `event`, and what to do.
    pub(in crate::asks) fn after(mut self, event: Event) -> (Self, Option<Command>) {
        let command = self.take(event);
        (self, command)
    }

    fn take(&mut self, event: Event) -> Option<Command> {
        match event {
            Event::Came => return Some(Command::Begin(Ask::NameRecipient { recipient: self.recipient })),
            Event::Looked(result) if !self.is_busy() => self.looked(result),
            Event::Voiced(words) => self.words = words,
            Event::Wrote(text) => self.edit(|reply| reply.text = text),
            Event::Gave(items) => self.edit(|reply| reply.files.add(items)),
            Event::TookOut(at) => self.edit(|reply| reply.files.remove(at)),
            Event::Send if !self.is_busy() => return self.send(),
            Event::Stop if self.is_busy() => {
                self.stage = match &self.stage {
                    // It may have arrived: the same bytes under the same id are kept once.
                    Stage::Sending(headers) => Stage::Stuck(headers.clone(), "ask-reply-stopped"),
                    _ => Stage::Writing,
                };
                return Some(Command::Stop);
            }
            Event::Sealed(result) if self.stage == Stage::Sealing => return self.sealed(result),
            Event::Sent(result) => self.sent(result),
            Event::Another => {
                self.stage = Stage::Writing;
                // There may be no place left.
                return Some(Command::Look);
            }
            // What comes while something else is under way, or after it was stopped.
            Event::Looked(_) | Event::Send | Event::Stop | Event::Sealed(_) => {}
        }
        None
    }

    fn looked(&mut self, result: Result<wire::AskState, Refused>) {
        match result {
            Ok(state) => {
                self.state = Some(state);
                if state.replies_left == 0 {
                    self.stage = Stage::Closed("ask-reply-full");
                } else if self.stage == Stage::Looking {
                    self.stage = Stage::Writing;
                }
            }
            // Whoever writes already may go on.
            Err(Refused::Network) if self.stage != Stage::Looking => {}
            Err(refused) => self.stage = Stage::Closed(problem(refused)),
        }
    }

    /// Changes the reply; what was sealed or stuck before is of no use any more.
    fn edit(&mut self, change: impl FnOnce(&mut Self)) {
        if !self.is_busy() {
            self.stage = Stage::Writing;
            change(self);
        }
    }

    fn send(&mut self) -> Option<Command> {
        if let Stage::Stuck(headers, _) = &self.stage {
            // The same bytes under the same id: if the server has them already, it says so and keeps one.
            let headers = headers.clone();
            self.stage = Stage::Sending(headers.clone());
            return Some(Command::Send(headers));
        }
        if let Some(key) = self.files.refused(&self.text, self.limits) {
            self.stage = Stage::Refused(key);
            return None;
        }
        self.stage = Stage::Sealing;
        let (recipient, text, names) = (self.recipient, self.text.clone(), self.files.names());
        Some(Command::Seal(Ask::SealReply { recipient, text, names }))
    }

    fn sealed(&mut self, result: Result<(Answer, u64), NoAnswer>) -> Option<Command> {
        let size_max = self.state.map_or(u64::MAX, |state| state.size_max);
        self.stage = Stage::Refused(match result {
            Ok((Answer::ReplySealed { id }, size)) if size <= size_max => {
                let headers = [(wire::HEADER_ID, code::to_text(&id))];
                self.stage = Stage::Sending(headers.clone());
                return Some(Command::Send(headers));
            }
            Ok((Answer::ReplySealed { .. }, _)) => "note-new-status-files-large",
            Err(NoAnswer::Failed(Failure::TooLong)) => "note-problem-large",
            Err(NoAnswer::Failed(Failure::Unreadable)) => "note-new-status-unreadable",
            Err(NoAnswer::Failed(Failure::NoRoom)) => "ask-reply-room",
            _ => "part-failed",
        });
        None
    }

    fn sent(&mut self, result: Result<(), Refused>) {
        let Stage::Sending(headers) = self.stage.clone() else { return };
        match result {
            Ok(()) => {
                self.text.clear();
                self.files = Attached::default();
                self.stage = Stage::Sent;
            }
            // Gone or full: sending again can't help, but what is written stays with its writer.
            Err(Refused::Status(404)) => self.stage = Stage::Refused("ask-reply-none"),
            Err(Refused::Status(409)) => self.stage = Stage::Refused("ask-reply-too-late"),
            Err(refused) => self.stage = Stage::Stuck(headers, problem(refused)),
        }
    }

    /// Bytes that may still be written; none where it is too long already.
    pub(in crate::asks) fn room(&self) -> Option<usize> {
        self.limits.text_max.checked_sub(self.text.len())
    }

    /// By how many bytes it is too long.
    pub(in crate::asks) fn over(&self) -> usize {
        self.text.len().saturating_sub(self.limits.text_max)
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

    /// Whether what is under way takes long enough to think better of it.
    pub(in crate::asks) fn is_slow(&self) -> bool {
        self.is_busy() && !self.files.items().is_empty()
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
        Refused::Status(413) => "note-problem-large",
        Refused::Status(507) => "note-problem-full",
        Refused::Status(429 | 503) => "note-problem-busy",
        Refused::Status(_) | Refused::WrongKey(_) | Refused::Locked { .. } => "ask-problem-refused",
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
