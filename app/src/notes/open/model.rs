//! What can happen while a note is looked at, claimed, opened and perhaps deleted.

use errand::{Access, Answer, Ask, Failure, LinkSecret, Profile};

use crate::{
    browser::{api::Refused, errands::NoAnswer},
    notes::code::{self, Fragment},
};

/// Bytes that are here before anybody could stop them.
const QUICK: u64 = 1 << 20;

/// The page at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Stage {
    /// Before anything is known; what the server renders.
    #[default]
    Looking,
    /// Nothing can be done here; the key of the sentence.
    Closed(&'static str),
    /// The note is there, and no reading is taken. With what went wrong at the last try.
    Ready(Note, Option<Trouble>),
    /// The worker is working out the proofs.
    Proving(Note),
    /// A reading is being taken. The same token again takes no second one.
    Claiming(Note, Proof),
    /// The server did not answer: try again with the same token. The key of the sentence.
    Stuck(Note, Proof, &'static str),
    /// The worker is opening what came.
    Opening(Note, Proof),
    /// Open.
    Opened(Opened),
}

/// What the link says, and what the server has.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Note {
    id: [u8; 16],
    /// `None` where a passphrase alone opens it.
    link: Option<(LinkSecret, Option<Profile>)>,
    /// What the server has, as far as it has been asked.
    pub(super) state: wire::NoteState,
}

impl std::fmt::Debug for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Note(..)")
    }
}

impl Note {
    /// Whether the reader must type something.
    pub(super) fn needs_passphrase(&self) -> bool {
        self.link.is_none_or(|(_, profile)| profile.is_some())
    }

    fn access(&self, passphrase: String) -> Access<LinkSecret> {
        match self.link {
            None => Access::Passphrase(passphrase),
            Some((link, None)) => Access::Link(link),
            Some((link, Some(profile))) => Access::LinkAndPassphrase(link, passphrase, profile),
        }
    }

    fn address(&self) -> String {
        code::to_text(&self.id)
    }
}

/// Why a try did not open the note, which is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The wrong passphrase; so many more before the note locks.
    Wrong(u32),
    /// Too many wrong ones; when the note opens again, Unix seconds.
    Locked(i64),
    /// The key of the sentence.
    Said(&'static str),
}

/// What is shown to the server, and the identity that is not.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Proof {
    claim: wire::Claim,
    identity: String,
}

impl std::fmt::Debug for Proof {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Proof(..)")
    }
}

/// An open note.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Opened {
    /// What is written, if anything. The page has the files.
    pub(super) text: Option<String>,
    /// Whether others may still open it.
    pub(super) fate: Fate,
    note: Note,
    proof: Proof,
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Opened({:?}, ..)", self.fate)
    }
}

/// What becomes of an open note's sealed bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// This was the last reading.
    UsedUp,
    /// There may be readings left.
    Kept,
    /// The server was told to delete it.
    Deleting,
    /// Deleted for everyone.
    Deleted,
    /// It could not be deleted; the key of the sentence.
    NotDeleted(&'static str),
}

/// What the visitor, the worker or the server do.
pub(super) enum Event {
    /// The page was opened with this path end and this fragment.
    Came {
        /// The last part of the path.
        id: String,
        /// What stood after `#`; `None` for one of another version.
        fragment: Option<Fragment>,
    },
    /// The server said what it has.
    Looked(Place, Result<wire::NoteState, Refused>),
    /// Pressed the button, or pressed it again, with this passphrase in the field.
    Open(String),
    /// Pressed "Stop".
    Stop,
    /// The worker worked out the proofs.
    Proved(Result<Answer, NoAnswer>),
    /// The server handed the note over, or not.
    Claimed(Result<(), Refused>),
    /// The worker opened it, or not.
    Opened(Result<Answer, NoAnswer>),
    /// Pressed "Delete it for everyone".
    Delete,
    /// The server deleted it, or not.
    Deleted(Result<(), Refused>),
}

/// What must be done next.
#[derive(PartialEq, Eq)]
pub(super) enum Command {
    /// Ask the server what it has under this id.
    Look(String, Place),
    /// Ask the worker for the proofs.
    Prove(Ask),
    /// Break off what the worker does.
    Stop,
    /// Take a reading of so many bytes.
    Claim(String, wire::Claim, u64),
    /// Ask the worker to open what came.
    Open(Ask),
    /// Tell the server that the reading is over.
    Done(String, wire::Done),
    /// Delete the note under this id, with these headers.
    Delete(String, Vec<(&'static str, String)>),
}

/// A link that was read: the id, and what came after the `#`.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Place {
    id: [u8; 16],
    link: Option<(LinkSecret, Option<Profile>)>,
}

impl Stage {
    /// The page after `event`, and what to do.
    pub(super) fn after(self, event: Event) -> (Self, Option<Command>) {
        match (self, event) {
            (Self::Looking, Event::Came { id, fragment }) => match read(&id, fragment) {
                Some(place) => (Self::Looking, Some(Command::Look(id, place))),
                None => (Self::Closed("note-open-other-version"), None),
            },
            (Self::Looking, Event::Looked(Place { id, link }, Ok(state))) => {
                let stage = match (link.is_some(), state.needs_link) {
                    (false, true) => Self::Closed("note-open-no-key"),
                    (true, false) => Self::Closed("note-open-other-version"),
                    _ => Self::Ready(Note { id, link, state }, None),
                };
                (stage, None)
            }
            (Self::Looking, Event::Looked(_, Err(refused))) => (Self::Closed(problem(refused)), None),
            (Self::Ready(note, _), Event::Open(passphrase)) => {
                if note.needs_passphrase() && passphrase.trim().is_empty() {
                    return (Self::Ready(note, Some(Trouble::Said("note-open-empty"))), None);
                }
                let ask = Ask::ProveNote { id: note.id, access: note.access(passphrase) };
                (Self::Proving(note), Some(Command::Prove(ask)))
            }
            (Self::Proving(note), Event::Stop) => (Self::Ready(note, None), Some(Command::Stop)),
            (Self::Claiming(note, proof) | Self::Opening(note, proof), Event::Stop) => {
                (Self::Stuck(note, proof, "note-open-stopped"), Some(Command::Stop))
            }
            (
                Self::Proving(note),
                Event::Proved(Ok(Answer::NoteProof { door, claim_key, claim_token, identity })),
            ) => {
                let claim = wire::Claim {
                    door: door.map(|door| code::to_text(&door)),
                    claim_key: code::to_text(&claim_key),
                    claim_token: code::to_text(&claim_token),
                };
                let command = Command::Claim(note.address(), claim.clone(), note.state.size);
                (Self::Claiming(note, Proof { claim, identity }), Some(command))
            }
            (Self::Proving(note), Event::Proved(Err(NoAnswer::Failed(Failure::OutOfMemory)))) => {
                (Self::Ready(note, Some(Trouble::Said("note-open-memory"))), None)
            }
            (Self::Proving(note), Event::Proved(_)) => {
                (Self::Ready(note, Some(Trouble::Said("part-failed"))), None)
            }
            (Self::Stuck(note, proof, _), Event::Open(_)) => {
                let command = Command::Claim(note.address(), proof.claim.clone(), note.state.size);
                (Self::Claiming(note, proof), Some(command))
            }
            (Self::Claiming(note, proof), Event::Claimed(Ok(()))) => {
                let ask = Ask::OpenNote { identity: proof.identity.clone() };
                (Self::Opening(note, proof), Some(Command::Open(ask)))
            }
            (Self::Claiming(note, proof), Event::Claimed(Err(refused))) => match refused {
                Refused::Status(404) => (Self::Closed("note-open-none"), None),
                Refused::WrongKey(left) if note.needs_passphrase() && left > 0 => {
                    (Self::Ready(note, Some(Trouble::Wrong(left))), None)
                }
                Refused::Locked { until } => (Self::Ready(note, Some(Trouble::Locked(until))), None),
                refused => (Self::Stuck(note, proof, problem(refused)), None),
            },
            (Self::Opening(note, proof), Event::Opened(Ok(Answer::NoteOpened { text, .. }))) => {
                let done = wire::Done { claim_token: proof.claim.claim_token.clone() };
                let command = Command::Done(note.address(), done);
                let fate = if note.state.reads_left > 1 { Fate::Kept } else { Fate::UsedUp };
                (Self::Opened(Opened { text, fate, note, proof }), Some(command))
            }
            (Self::Opening(..), Event::Opened(Err(NoAnswer::Failed(Failure::CannotOpen)))) => {
                (Self::Closed("note-open-damaged"), None)
            }
            (Self::Opening(..), Event::Opened(Err(NoAnswer::Failed(Failure::NotANote)))) => {
                (Self::Closed("note-open-no-note"), None)
            }
            (Self::Opening(note, proof), Event::Opened(Err(NoAnswer::Failed(Failure::NoRoom)))) => {
                (Self::Stuck(note, proof, "note-open-room"), None)
            }
            // The bytes were handed over: the same token fetches them again.
            (Self::Opening(note, proof), Event::Opened(_)) => (Self::Stuck(note, proof, "part-failed"), None),
            (Self::Opened(opened), Event::Delete) if opened.fate != Fate::Deleting => opened.delete(),
            (Self::Opened(opened), Event::Deleted(result)) => {
                let fate = match result {
                    Ok(()) | Err(Refused::Status(404)) => Fate::Deleted,
                    Err(refused) => Fate::NotDeleted(problem(refused)),
                };
                (Self::Opened(Opened { fate, ..opened }), None)
            }
            (stage, _) => (stage, None),
        }
    }

    /// What the server has, while no reading is taken.
    pub(super) fn ready(&self) -> Option<&wire::NoteState> {
        match self {
            Self::Ready(note, _) => Some(&note.state),
            _ => None,
        }
    }

    /// Whether the reader must type something; the field stays where it is while the worker is at it.
    pub(super) fn asks_passphrase(&self) -> bool {
        match self {
            Self::Ready(note, _) | Self::Proving(note) | Self::Claiming(note, _) => note.needs_passphrase(),
            _ => false,
        }
    }

    /// The note, once it is open.
    pub(super) fn opened(&self) -> Option<&Opened> {
        match self {
            Self::Opened(opened) => Some(opened),
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

    fn is_stretching(&self) -> bool {
        matches!(self, Self::Proving(note) if note.needs_passphrase())
    }

    /// Whether what is under way takes long enough to think better of it.
    pub(super) fn is_slow(&self) -> bool {
        match self {
            Self::Claiming(note, _) | Self::Opening(note, _) => note.state.size > QUICK,
            _ => self.is_stretching(),
        }
    }

    /// Why the last try did not open the note, which is still there.
    pub(super) fn trouble(&self) -> Option<Trouble> {
        match self {
            Self::Ready(_, trouble) => *trouble,
            _ => None,
        }
    }

    /// The key of the sentence about where things stand; `None` where there is more to say than one sentence.
    pub(super) fn status(&self) -> Option<&'static str> {
        match self {
            Self::Looking => Some("note-open-looking"),
            Self::Closed(key) | Self::Stuck(_, _, key) | Self::Ready(_, Some(Trouble::Said(key))) => {
                Some(key)
            }
            Self::Ready(..) => None,
            _ if self.is_stretching() => Some("note-open-stretching"),
            Self::Proving(_) | Self::Claiming(..) | Self::Opening(..) => Some("note-open-opening"),
            Self::Opened(_) => Some("note-open-opened"),
        }
    }
}

impl Opened {
    /// The note's age identity: it opens this note, and nothing else.
    pub(super) fn identity(&self) -> &str {
        &self.proof.identity
    }

    /// The claim key takes and deletes; it can't decrypt. Whoever needed the link shows its door, too.
    fn delete(self) -> (Stage, Option<Command>) {
        let claim = &self.proof.claim;
        let mut headers = vec![("authorization", wire::bearer(&claim.claim_key))];
        headers.extend(claim.door.clone().map(|door| (wire::HEADER_DOOR_KEY, door)));
        let command = Command::Delete(self.note.address(), headers);
        (Stage::Opened(Self { fate: Fate::Deleting, ..self }), Some(command))
    }
}

impl Fate {
    /// The key of the sentence about it; `None` where the button says all.
    pub(super) fn status(self) -> Option<&'static str> {
        match self {
            Self::UsedUp => Some("note-open-used-up"),
            Self::Kept => None,
            Self::Deleting => Some("note-open-deleting"),
            Self::Deleted => Some("note-open-deleted"),
            Self::NotDeleted(key) => Some(key),
        }
    }
}

fn read(id: &str, fragment: Option<Fragment>) -> Option<Place> {
    let link = match fragment? {
        Fragment::None => None,
        Fragment::Link(link, profile) => Some((link, profile)),
        Fragment::Owner(_) => return None,
    };
    Some(Place { id: code::from_text(id)?, link })
}

fn problem(refused: Refused) -> &'static str {
    match refused {
        Refused::Network => "note-problem-network",
        Refused::Status(404) => "note-open-none",
        Refused::Status(429 | 503) => "note-problem-busy",
        Refused::Status(_) | Refused::WrongKey(_) | Refused::Locked { .. } => "note-open-damaged",
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
