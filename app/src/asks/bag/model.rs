//! What can happen while an asker looks at the replies, opens them, and deletes them.

use errand::{Answer, Ask};

use crate::{
    browser::{api::Refused, errands::NoAnswer},
    notes::code,
};

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
    /// What is written in it.
    pub(in crate::asks) text: String,
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
    Opening(String),
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
    /// The server handed over the bytes, or not.
    Fetched(Result<Vec<u8>, Refused>),
    /// The worker opened it, or not.
    Unsealed(Result<Answer, NoAnswer>),
    /// Pressed "Delete" at this reply, or for the whole ask.
    Delete(Option<String>),
    /// The server deleted it, or not.
    Deleted(Result<(), Refused>),
}

/// What must be done next.
#[derive(PartialEq, Eq)]
pub(in crate::asks) enum Command {
    /// Ask the worker for the keys.
    Derive(Ask),
    /// Say these numbers in words, and ask the server for the list.
    Begin([u16; 5]),
    /// Ask the server for the list.
    List,
    /// Fetch this reply.
    Fetch(String),
    /// Ask the worker to open what was fetched.
    Open(Ask, Vec<u8>),
    /// Delete this reply, or the whole ask.
    Delete(Option<String>),
}

impl Bag {
    /// The asker's page of the ask `id`.
    pub(in crate::asks) fn new(id: String, root: [u8; 32]) -> Self {
        let words = String::new();
        Self { id, root, keys: None, words, replies: None, opened: None, stage: Stage::Asking }
    }

    /// The page after `event`, and what to do.
    pub(in crate::asks) fn after(mut self, event: Event) -> (Self, Option<Command>) {
        let command = self.take(event);
        (self, command)
    }

    fn take(&mut self, event: Event) -> Option<Command> {
        match event {
            Event::Came => {
                let id = code::from_text(&self.id);
                let Some(id) = id else {
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
            Event::Refresh if !self.is_busy() => return Some(Command::List),
            Event::Listed(Ok(replies)) => {
                self.replies = Some(replies);
                self.stage = Stage::Known;
            }
            Event::Listed(Err(refused)) => self.refused(refused),
            Event::Open(reply) if !self.is_busy() => {
                self.opened = None;
                self.stage = Stage::Opening(reply.clone());
                return Some(Command::Fetch(reply));
            }
            Event::Fetched(Ok(sealed)) => {
                let identity = self.keys.as_ref()?.identity.clone();
                return Some(Command::Open(Ask::OpenNote { identity }, sealed));
            }
            Event::Fetched(Err(refused)) => self.refused(refused),
            Event::Unsealed(answer) => self.unsealed(answer),
            Event::Delete(which) if !self.is_busy() => {
                self.stage = Stage::Deleting(which.clone());
                return Some(Command::Delete(which));
            }
            Event::Deleted(Ok(())) => return self.deleted(),
            Event::Deleted(Err(refused)) => self.refused(refused),
            // What comes while something else is under way.
            Event::Refresh | Event::Open(_) | Event::Delete(_) => {}
        }
        None
    }

    fn unsealed(&mut self, answer: Result<Answer, NoAnswer>) {
        let Stage::Opening(reply) = &self.stage else { return };
        match answer {
            Ok(Answer::NoteOpened { text: Some(text), names }) if names.is_empty() => {
                self.opened = Some(Opened { reply: reply.clone(), text });
                self.stage = Stage::Known;
            }
            // Whoever has the request link can leave anything that has the form of an age file.
            Ok(Answer::NoteOpened { .. }) | Err(NoAnswer::Failed(_)) => {
                self.stage = Stage::Failed("ask-bag-no-reply");
            }
            _ => self.stage = Stage::Failed("part-failed"),
        }
    }

    fn deleted(&mut self) -> Option<Command> {
        let Stage::Deleting(which) = self.stage.clone() else { return None };
        let Some(reply) = which else {
            self.replies = None;
            self.stage = Stage::Closed("ask-bag-deleted");
            return None;
        };
        if let Some(replies) = &mut self.replies {
            replies.retain(|held| held.id != reply);
        }
        self.opened.take_if(|opened| opened.reply == reply);
        self.stage = Stage::Known;
        None
    }

    fn refused(&mut self, refused: Refused) {
        self.stage = match refused {
            Refused::Network => Stage::Failed("note-problem-network"),
            Refused::Status(429 | 503) => Stage::Failed("note-problem-busy"),
            Refused::Status(_) | Refused::WrongKey(_) | Refused::Locked { .. } => {
                Stage::Closed("ask-bag-none")
            }
        };
    }

    /// What shows the server who is asking.
    pub(in crate::asks) fn proof(&self) -> Vec<(&'static str, String)> {
        let bearer = |keys: &Keys| ("authorization", wire::bearer(&code::to_text(&keys.owner)));
        self.keys.iter().map(bearer).collect()
    }

    /// How many replies there are, once that is known.
    pub(in crate::asks) fn count(&self) -> Option<usize> {
        self.replies.as_ref().map(Vec::len)
    }

    /// Whether something is under way.
    pub(in crate::asks) fn is_busy(&self) -> bool {
        matches!(self.stage, Stage::Asking | Stage::Opening(_) | Stage::Deleting(_))
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
