//! A sealed note on its way to the server.

use errand::{Answer, LinkSecret, Profile};

use super::code::{self, Fragment};
use crate::browser::api::Refused;

/// All that the server is told about a sealed note, and the secrets that it isn't. The page has the age file.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Parcel {
    id: [u8; 16],
    link: Fragment,
    /// The owner token: receipt, disclosure and take-back.
    pub(crate) owner: [u8; 32],
    /// The headers of the call.
    pub(crate) headers: Vec<(&'static str, String)>,
    /// The query of the call.
    pub(crate) query: wire::NewNote,
}

impl Parcel {
    /// Packs what the worker sealed. `profile` is how its passphrase is stretched, where it has one on top of its
    /// link. `None` where the worker answered something else.
    pub(crate) fn new(answer: Answer, profile: Option<Profile>, query: wire::NewNote) -> Option<Self> {
        let Answer::NoteSealed { id, link, claim_hash, door_hash, owner, owner_hash } = answer else {
            return None;
        };
        let mut headers = vec![
            (wire::HEADER_ID, code::to_text(&id)),
            (wire::HEADER_CLAIM, code::to_text(&claim_hash)),
            (wire::HEADER_OWNER, code::to_text(&owner_hash)),
        ];
        headers.extend(door_hash.map(|hash| (wire::HEADER_DOOR, code::to_text(&hash))));
        let link = link.map_or(Fragment::None, |link| Fragment::Link(LinkSecret(link), profile));
        Some(Self { id, link, owner, headers, query })
    }

    /// Lets the host's code go along where there is one; it may have been corrected since.
    pub(crate) fn put_code(&mut self, code: &str) {
        self.headers.retain(|(name, _)| *name != wire::HEADER_CREATE);
        if !code.trim().is_empty() {
            self.headers.push((wire::HEADER_CREATE, code.trim().to_owned()));
        }
    }

    /// The link that opens it, at a site of this `origin`.
    pub(crate) fn link(&self, origin: &str) -> String {
        code::link(origin, &self.id, &self.link)
    }

    /// The sender's own link.
    pub(crate) fn own_link(&self, origin: &str) -> String {
        code::link(origin, &self.id, &Fragment::Owner(self.owner))
    }
}

impl std::fmt::Debug for Parcel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Parcel(..)")
    }
}

/// The key of the sentence that says why the server did not take a note.
pub(crate) fn problem(refused: Refused) -> &'static str {
    match refused {
        Refused::Network => "note-problem-network",
        Refused::Status(403) => "note-problem-code",
        Refused::Status(413) => "note-problem-large",
        Refused::Status(507) => "note-problem-full",
        Refused::Status(429 | 503) => "note-problem-busy",
        Refused::Status(_) | Refused::WrongKey(_) | Refused::Locked { .. } => "note-problem-refused",
    }
}
