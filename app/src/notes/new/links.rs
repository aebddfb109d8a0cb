//! What its sender gets for a note.

use super::model::Way;
use crate::notes::parcel::Parcel;

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

impl Left {
    /// What there is for this parcel once it is there, at a site of this `origin` and until `expires_at`.
    pub(super) fn of(parcel: &Parcel, origin: &str, way: Way, words: &str, expires_at: i64) -> Self {
        Self {
            way,
            link: parcel.link(origin),
            words: words.to_owned(),
            own: parcel.own_link(origin),
            expires_at,
            reads: parcel.query.reads,
        }
    }
}

impl std::fmt::Debug for Left {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Left(..)")
    }
}
