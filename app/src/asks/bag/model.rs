//! What can happen while an asker looks at the replies, opens them, and deletes them.

use errand::{Answer, Ask, Failure};

use crate::{
    browser::{api::Refused, errands::NoAnswer},
    notes::code,
};

/// Bytes that are here before anybody could stop them.
const QUICK: u64 = 1 << 20;

/// The asker's page at one moment.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::asks) struct Bag {
    /// The ask's id, from the path.
    pub(in crate::asks) id: String,
    root: [u8; 32],
    keys: Option<Keys>,
    /// The recipient in words; empty until they are known.
    pub(in crate::asks) words: String,
    /// The replies that the server holds, once it has said, in the order in which they came.
    pub(in crate::asks) replies: Option<Vec<wire::Reply>>,
    /// The reply that is open here.
    pub(in crate::asks) opened: Option<Opened>,
    /// Whether the asker is asked once more about deleting everything.
    pub(in crate::asks) is_asked: bool,
    /// Which reply in the list was tried last, from 1.
    pub(in crate::asks) tried: usize,
    stage: Stage,
}

/// What the root gives.
#[derive(Clone, PartialEq, Eq)]
struct Keys {
    owner: [u8; 32],
    identity: String,
}

/// A reply that is open.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::asks) struct Opened {
    /// Its id.
    pub(in crate::asks) reply: String,
    /// What is written in it, if anything. The page has the files.
    pub(in crate::asks) text: Option<String>,
}

#[derive(Clone, PartialEq, Eq)]
enum Stage {
    /// The worker derives the keys, the server is asked for the list.
    Asking,
    /// Nothing can be done here; the key of the sentence.
    Closed(&'static str),
    /// The list is there.
    Known,
    /// This reply is being fetched and opened.
    Opening(wire::Reply),
    /// This reply is being deleted, or the whole ask.
    Deleting(Option<String>),
    /// Something did not work; the key of the sentence.
    Failed(&'static str),
}

/// What the asker, the worker or the server do.
pub(in crate::asks) enum Event {
    /// The page was opened.
    Came,
    /// The worker derived the keys.
    Owned(Result<Answer, NoAnswer>),
    /// The recipient in words.
    Voiced(String),
    /// Wants the list again.
    Refresh,
    /// The server answered with the list, or not.
    Listed(Result<Vec<wire::Reply>, Refused>),
    /// Pressed "Open" at this reply.
    Open(String),
    /// Pressed "Stop".
    Stop,
    /// The server handed it over, or not: the page has the bytes.
    Fetched(Result<(), Refused>),
    /// The worker opened it, or not.
    Unsealed(Result<Answer, NoAnswer>),
    /// Pressed "Delete" at this reply.
    Delete(String),
    /// Wants to delete everything, or thought better of it.
    Consider(bool),
    /// Is sure about deleting everything.
    DeleteAll,
    /// The server deleted it, or not.
    Deleted(Result<(), Refused>),
}

/// What must be done next.
#[derive(PartialEq, Eq)]
pub(in crate::asks) enum Command {
    /// Ask the worker for the keys.
    Derive(Ask),
    /// Ask the server for the list, and say these numbers in words.
    Begin([u16; 5]),
    /// Ask the server for the list.
    List,
    /// Fetch this reply.
    Fetch(wire::Reply),
    /// Ask the worker to open what was fetched.
    Open(Ask),
    /// Break off what is under way.
    Stop,
    /// Delete this reply, or the whole ask.
    Delete(Option<String>),
}

impl Bag {
    /// The asker's page of the ask `id`.
    pub(in crate::asks) fn new(id: String, root: [u8; 32]) -> Self {
        Self {
            id,
            root,
            keys: None,
            words: String::new(),
            replies: None,
            opened: None,
            is_asked: false,
            tried: 0,
            stage: Stage::Asking,
        }
    }

    /// The page after `event`, and what to do.
    pub(in crate::asks) fn after(mut self, event: Event) -> (Self, Option<Command>) {
        let command = self.take(event);
        (self, command)
    }

    fn take(&mut self, event: Event) -> Option<Command> {
        match event {
            Event::Came => {
                let Some(id) = code::from_text(&self.id) else {
                    self.stage = Stage::Closed("ask-bag-none");
                    return None;
                };
                return Some(Command::Derive(Ask::OwnAsk { id, root: self.root }));
            }
            Event::Owned(Ok(Answer::AskOwned { owner, identity, numbers })) => {
                self.keys = Some(Keys { owner, identity });
                return Some(Command::Begin(numbers));
            }
            Event::Owned(_) => self.stage = Stage::Closed("part-failed"),
            Event::Voiced(words) => self.words = words,
            Event::Refresh if !self.is_busy() => return Some(self.list()),
            Event::Listed(Ok(replies)) => {
                self.opened.take_if(|opened| replies.iter().all(|reply| reply.id != opened.reply));
                self.replies = Some(replies);
                self.stage = Stage::Known;
            }
            Event::Listed(Err(refused)) => self.refused(refused),
            Event::Open(reply) if !self.is_busy() => {
                let reply = self.choose(&reply)?;
                self.opened = None;
                self.stage = Stage::Opening(reply.clone());
                return Some(Command::Fetch(reply));
            }
            Event::Stop if matches!(self.stage, Stage::Opening(_)) => {
                self.stage = Stage::Failed("ask-bag-stopped");
                return Some(Command::Stop);
            }
            Event::Fetched(result) if matches!(self.stage, Stage::Opening(_)) => return self.fetched(result),
            Event::Unsealed(answer) => self.unsealed(answer),
            Event::Delete(reply) if !self.is_busy() => {
                let reply = self.choose(&reply)?.id;
                self.stage = Stage::Deleting(Some(reply.clone()));
                return Some(Command::Delete(Some(reply)));
            }
            Event::Consider(is_asked) => self.is_asked = is_asked,
            Event::DeleteAll if self.is_asked && !self.is_busy() => {
                self.is_asked = false;
                self.stage = Stage::Deleting(None);
                return Some(Command::Delete(None));
            }
            Event::Deleted(result) => return self.deleted(result),
            // What comes while something else is under way, or after it was stopped.
            Event::Refresh
            | Event::Open(_)
            | Event::Stop
            | Event::Fetched(_)
            | Event::Delete(_)
            | Event::DeleteAll => {}
        }
        None
    }

    fn list(&mut self) -> Command {
        self.stage = Stage::Asking;
        Command::List
    }

    /// The reply of this id, which is what the next sentences are about.
    fn choose(&mut self, id: &str) -> Option<wire::Reply> {
        self.tried = self.number(id)?;
        self.replies.as_ref()?.get(self.tried - 1).cloned()
    }

    /// In which place of the list this reply is, from 1.
    pub(in crate::asks) fn number(&self, id: &str) -> Option<usize> {
        self.replies.as_ref()?.iter().position(|reply| reply.id == id).map(|at| at + 1)
    }

    fn fetched(&mut self, result: Result<(), Refused>) -> Option<Command> {
        match result {
            Ok(()) => {
                let identity = self.keys.as_ref()?.identity.clone();
                Some(Command::Open(Ask::OpenNote { identity }))
            }
            // Deleted from elsewhere, perhaps the whole ask: the list tells.
            Err(Refused::Status(404)) => Some(self.list()),
            Err(refused) => {
                self.refused(refused);
                None
            }
        }
    }

    fn unsealed(&mut self, answer: Result<Answer, NoAnswer>) {
        let Stage::Opening(reply) = &self.stage else { return };
        match answer {
            Ok(Answer::NoteOpened { text, .. }) => {
                self.opened = Some(Opened { reply: reply.id.clone(), text });
                self.stage = Stage::Known;
            }
            // Whoever has the request link can leave anything that has the form of an age file.
            Err(NoAnswer::Failed(Failure::CannotOpen)) => self.stage = Stage::Failed("ask-bag-no-reply"),
            Err(NoAnswer::Failed(Failure::NotANote)) => self.stage = Stage::Failed("ask-bag-no-note"),
            Err(NoAnswer::Failed(Failure::NoRoom)) => self.stage = Stage::Failed("ask-bag-room"),
            _ => self.stage = Stage::Failed("part-failed"),
        }
    }

    fn deleted(&mut self, result: Result<(), Refused>) -> Option<Command> {
        let Stage::Deleting(which) = self.stage.clone() else { return None };
        match (result, which) {
            (Ok(()), None) => {
                (self.replies, self.opened) = (None, None);
                self.stage = Stage::Closed("ask-bag-deleted");
            }
            // Deleted from elsewhere before: the list tells.
            (Ok(()) | Err(Refused::Status(404)), Some(_)) => return Some(self.list()),
            (Err(refused), _) => self.refused(refused),
        }
        None
    }

    fn refused(&mut self, refused: Refused) {
        self.stage = match refused {
            Refused::Network => Stage::Failed("note-problem-network"),
            Refused::Status(429 | 503) => Stage::Failed("note-problem-busy"),
            Refused::Status(_) | Refused::WrongKey(_) | Refused::Locked { .. } => {
                // What is open stays to be read.
                self.replies = None;
                Stage::Closed("ask-bag-none")
            }
        };
    }

    /// What shows the server who is asking.
    pub(in crate::asks) fn proof(&self) -> Vec<(&'static str, String)> {
        let bearer = |keys: &Keys| ("authorization", wire::bearer(&code::to_text(&keys.owner)));
        self.keys.iter().map(bearer).collect()
    }

    /// The age identity that opens every reply; empty until it is known.
    pub(in crate::asks) fn identity(&self) -> String {
        self.keys.as_ref().map(|keys| keys.identity.clone()).unwrap_or_default()
    }

    /// How many replies there are, once that is known.
    pub(in crate::asks) fn count(&self) -> Option<usize> {
        self.replies.as_ref().map(Vec::len)
    }

    /// Whether something can be done here.
    pub(in crate::asks) fn is_open(&self) -> bool {
        self.keys.is_some() && !matches!(self.stage, Stage::Closed(_))
    }

    /// Whether something is under way.
    pub(in crate::asks) fn is_busy(&self) -> bool {
        matches!(self.stage, Stage::Asking | Stage::Opening(_) | Stage::Deleting(_))
    }

    /// Whether what is under way takes long enough to think better of it.
    pub(in crate::asks) fn is_slow(&self) -> bool {
        matches!(&self.stage, Stage::Opening(reply) if reply.size > QUICK)
    }

    /// The key of the sentence about where things stand; none where the number of replies says it.
    pub(in crate::asks) fn status(&self) -> Option<&'static str> {
        match &self.stage {
            Stage::Asking => Some("ask-status-looking"),
            Stage::Closed(key) | Stage::Failed(key) => Some(key),
            Stage::Known => None,
            Stage::Opening(_) => Some("ask-bag-opening"),
            Stage::Deleting(_) => Some("ask-bag-deleting"),
        }
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
