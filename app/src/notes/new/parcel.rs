//! A sealed note on its way to the server, and what its sender gets for it.

use errand::{Answer, LinkSecret, Profile};

use super::model::Way;
use crate::notes::code::{self, Fragment};

/// All that the server is told about a sealed note, and the secrets that it isn't. The page has the age file.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Parcel {
    id: [u8; 16],
    link: Fragment,
    owner: [u8; 32],
    /// The headers of the call.
    pub(super) headers: Vec<(&'static str, String)>,
    /// The query of the call.
    pub(super) query: wire::NewNote,
}

impl Parcel {
    /// Packs what the worker sealed. `profile` is how its passphrase is stretched, where it has one on top of its
    /// link. `None` where the worker answered something else.
    pub(super) fn new(answer: Answer, profile: Option<Profile>, query: wire::NewNote) -> Option<Self> {
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
    pub(super) fn put_code(&mut self, code: &str) {
        self.headers.retain(|(name, _)| *name != wire::HEADER_CREATE);
        if !code.trim().is_empty() {
            self.headers.push((wire::HEADER_CREATE, code.trim().to_owned()));
        }
    }

    /// What its sender gets once it is there, at a site of this `origin` and until `expires_at`.
    pub(super) fn left(&self, origin: &str, way: Way, words: &str, expires_at: i64) -> Left {
        Left {
            way,
            link: code::link(origin, &self.id, &self.link),
            words: words.to_owned(),
            own: code::link(origin, &self.id, &Fragment::Owner(self.owner)),
            expires_at,
            reads: self.query.reads,
        }
    }
}

impl std::fmt::Debug for Parcel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Parcel(..)")
    }
}

/// A note that is with the server now.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Left {
    /// What opens it.
    pub(super) way: Way,
    /// The link that opens it, or leads to where its words do.
    pub(super) link: String,
    /// The words that open it, where words do.
    pub(super) words: String,
    /// The sender's own link: receipt and take-back.
    pub(super) own: String,
    /// When it goes, Unix seconds.
    pub(super) expires_at: i64,
    /// How many readings it is good for.
    pub(super) reads: u16,
}

impl std::fmt::Debug for Left {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Left(..)")
    }
}
