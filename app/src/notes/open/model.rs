//! What can happen while a note is looked at, claimed and opened.

use errand::{Answer, Ask, Failure};

use crate::{
    browser::{api::Refused, errands::NoAnswer},
    notes::code::{self, BadFragment},
};

/// The page at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Stage {
    /// Before anything is known; what the server renders.
    #[default]
    Looking,
    /// Nothing can be done here; the key of the sentence.
    Closed(&'static str),
    /// The note is there, and nobody has taken a reading yet.
    Ready(Key, wire::NoteState),
    /// The worker is working out the proofs.
    Proving(Key),
    /// A reading is being taken. The same token again takes no second one.
    Claiming(Key, Proof),
    /// The server did not answer: try again with the same token. The key of the sentence.
    Stuck(Key, Proof, &'static str),
    /// The worker is opening what came.
    Opening(Key, Proof),
    /// Open.
    Opened(String),
}

/// What the link says.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Key {
    id: [u8; 16],
    secret: [u8; 32],
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(..)")
    }
}

impl Key {
    /// The id as it stands in addresses.
    pub(super) fn id(&self) -> String {
        code::to_text(&self.id)
    }
}

/// What is shown to the server.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Proof(pub(super) wire::Claim);

impl std::fmt::Debug for Proof {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Proof(..)")
    }
}

/// What the visitor, the worker or the server do.
pub(super) enum Event {
    /// The page was opened with this path end and this fragment.
    Came {
        /// The last part of the path.
        id: String,
        /// What stood after `#`.
        fragment: String,
    },
    /// The server said what it has.
    Looked(Key, Result<wire::NoteState, Refused>),
    /// Pressed the button, or pressed it again.
    Open,
    /// The worker worked out the proofs.
    Proved(Result<Answer, NoAnswer>),
    /// The server handed the note over, or not.
    Claimed(Result<Vec<u8>, Refused>),
    /// The worker opened it, or not.
    Opened(Result<Answer, NoAnswer>),
}

/// What must be done next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// Ask the server what it has.
    Look(Key),
    /// Ask the worker for the proofs.
    Prove(Ask),
    /// Take a reading.
    Claim(String, wire::Claim),
    /// Ask the worker to open it.
    Open(Ask),
    /// Tell the server that the reading is over.
    Done(String, wire::Done),
}

impl Stage {
    /// The page after `event`, and what to do.
    pub(super) fn after(self, event: Event) -> (Self, Option<Command>) {
        match (self, event) {
            (Self::Looking, Event::Came { id, fragment }) => match read(&id, &fragment) {
                Ok(key) => (Self::Looking, Some(Command::Look(key))),
                Err(sentence) => (Self::Closed(sentence), None),
            },
            (Self::Looking, Event::Looked(key, Ok(state))) => (Self::Ready(key, state), None),
            (Self::Looking, Event::Looked(_, Err(refused))) => (Self::Closed(problem(refused)), None),
            (Self::Ready(key, _), Event::Open) => {
                let ask = Ask::ProveNote { id: key.id, link: key.secret };
                (Self::Proving(key), Some(Command::Prove(ask)))
            }
            (Self::Proving(key), Event::Proved(Ok(Answer::NoteProof { door, claim_key, claim_token }))) => {
                let claim = wire::Claim {
                    door: Some(code::to_text(&door)),
                    claim_key: code::to_text(&claim_key),
                    claim_token: code::to_text(&claim_token),
                };
                let command = Command::Claim(key.id(), claim.clone());
                (Self::Claiming(key, Proof(claim)), Some(command))
            }
            (Self::Stuck(key, proof, _), Event::Open) => {
                let command = Command::Claim(key.id(), proof.0.clone());
                (Self::Claiming(key, proof), Some(command))
            }
            (Self::Claiming(key, proof), Event::Claimed(Ok(sealed))) => {
                let ask = Ask::OpenNote { id: key.id, link: key.secret, sealed };
                (Self::Opening(key, proof), Some(Command::Open(ask)))
            }
            (Self::Claiming(_, _), Event::Claimed(Err(Refused::Status(404)))) => {
                (Self::Closed("note-open-none"), None)
            }
            (Self::Claiming(key, proof), Event::Claimed(Err(refused))) => {
                (Self::Stuck(key, proof, problem(refused)), None)
            }
            (Self::Opening(key, proof), Event::Opened(Ok(Answer::NoteOpened { text }))) => {
                let done = wire::Done { claim_token: proof.0.claim_token };
                (Self::Opened(text), Some(Command::Done(key.id(), done)))
            }
            (
                Self::Opening(..),
                Event::Opened(Err(NoAnswer::Failed(Failure::CannotOpen | Failure::NotANote))),
            ) => (Self::Closed("note-open-damaged"), None),
            // The bytes were handed over: the same token fetches them again.
            (Self::Opening(key, proof), Event::Opened(_)) => (Self::Stuck(key, proof, "part-failed"), None),
            (Self::Proving(_), Event::Proved(_)) => (Self::Closed("part-failed"), None),
            (stage, _) => (stage, None),
        }
    }

    /// What the server has, while nobody has pressed the button.
    pub(super) fn ready(&self) -> Option<&wire::NoteState> {
        match self {
            Self::Ready(_, state) => Some(state),
            _ => None,
        }
    }

    /// The note's text, once it is open.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Opened(text) => Some(text),
            _ => None,
        }
    }

    /// Whether there is a button to press; it stays where it is while something is under way.
    pub(super) fn can_open(&self) -> bool {
        matches!(self, Self::Ready(..) | Self::Stuck(..)) || self.is_busy()
    }

    /// Whether something is under way.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self, Self::Proving(_) | Self::Claiming(..) | Self::Opening(..))
    }

    /// The key of the sentence about where things stand; `None` where there is more to say than one sentence.
    pub(super) fn status(&self) -> Option<&'static str> {
        match self {
            Self::Looking => Some("note-open-looking"),
            Self::Closed(key) | Self::Stuck(_, _, key) => Some(key),
            Self::Ready(..) => None,
            Self::Proving(_) | Self::Claiming(..) | Self::Opening(..) => Some("note-open-opening"),
            Self::Opened(_) => Some("note-open-opened"),
        }
    }
}

fn read(id: &str, fragment: &str) -> Result<Key, &'static str> {
    let secret = code::secret(fragment).map_err(|bad| match bad {
        BadFragment::Missing => "note-open-no-key",
        BadFragment::OtherVersion => "note-open-other-version",
    })?;
    let id = code::from_text(id).ok_or("note-open-other-version")?;
    Ok(Key { id, secret })
}

fn problem(refused: Refused) -> &'static str {
    match refused {
        Refused::Network => "note-problem-network",
        Refused::Status(404) => "note-open-none",
        Refused::Status(429 | 503) => "note-problem-busy",
        Refused::Status(_) => "note-open-damaged",
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
