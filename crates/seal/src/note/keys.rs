use zeroize::Zeroizing;

use crate::Stretched;
use crate::derive::{Prk, extract};
use crate::secret::secret;

const SALT: &[u8] = b"legwork/note/v1";

/// A note's address: 16 random bytes drawn by the browser. Argon2id's salt, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NoteId(pub [u8; 16]);

secret!(
    /// The secret that travels in a note's link, after the `#`: 32 random bytes.
    pub LinkSecret
);
secret!(
    /// Shown to the server to take a read or to delete. It opens nothing.
    pub ClaimKey
);
secret!(
    /// Shown to the server by whoever has the link, before a claim is looked at. It opens nothing.
    pub DoorKey
);

/// What a reader must have.
#[derive(Debug, Clone, Copy)]
pub enum Access<'a> {
    /// The link.
    Link(&'a LinkSecret),
    /// The passphrase, stretched with the note's id as salt.
    Passphrase(&'a Stretched),
    /// Both.
    LinkAndPassphrase(&'a LinkSecret, &'a Stretched),
}

impl Access<'_> {
    /// The mode's number and the two roots, zeros for the one that is not there.
    fn root(&self) -> Zeroizing<[u8; 65]> {
        let (mode, link, passphrase) = match self {
            Self::Link(link) => (1, link.as_bytes(), &[0; 32]),
            Self::Passphrase(passphrase) => (2, &[0; 32], passphrase.as_bytes()),
            Self::LinkAndPassphrase(link, passphrase) => (3, link.as_bytes(), passphrase.as_bytes()),
        };
        let mut root = Zeroizing::new([mode; 65]);
        root[1..33].copy_from_slice(link);
        root[33..].copy_from_slice(passphrase);
        root
    }
}

/// All keys of one note. Derived afresh from what the reader has, never stored.
///
/// `prk = HKDF-Extract("legwork/note/v1", mode ‖ link ‖ passphrase)`, each key
/// `HKDF-Expand(prk, label ‖ 0x00 ‖ id, 32)`, with SHA-256 (RFC 5869). The door alone comes from the
/// link only, so that the server can turn away whoever has the address but not the link before any
/// passphrase is tried.
#[derive(Debug)]
pub struct Keys {
    id: NoteId,
    prk: Prk,
    door: Option<DoorKey>,
}

impl Keys {
    /// The keys of the note `id`.
    pub fn derive(id: &NoteId, access: Access<'_>) -> Self {
        let prk = extract(SALT, access.root().as_slice());
        let door = match access {
            Access::Link(link) | Access::LinkAndPassphrase(link, _) => {
                Some(DoorKey::from(*extract(SALT, link.as_bytes()).key("door", &id.0)))
            }
            Access::Passphrase(_) => None,
        };
        Self { id: *id, prk, door }
    }

    /// The pseudorandom key that the others come from: for test vectors, and for tests that look
    /// for it where it must not be.
    pub fn prk(&self) -> &[u8; 32] {
        self.prk.as_bytes()
    }

    /// The age identity, `AGE-SECRET-KEY-1…`: with it the stock `age` opens this note, and no other.
    pub fn identity(&self) -> Zeroizing<String> {
        self.prk.identity(&self.id.0)
    }

    /// What proves to the server that the reader has all that is needed.
    pub fn claim(&self) -> ClaimKey {
        ClaimKey::from(*self.prk.key("claim", &self.id.0))
    }

    /// What proves to the server that the reader has the link; for notes that have one.
    pub fn door(&self) -> Option<&DoorKey> {
        self.door.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_says_nothing_of_what_is_inside() {
        let link = LinkSecret::from([7; 32]);
        assert_eq!(format!("{link:?}"), "LinkSecret(..)");
        let keys = Keys::derive(&NoteId([1; 16]), Access::Link(&link));
        let shown = "Keys { id: NoteId([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]), prk: Prk(..), door: Some(DoorKey(..)) }";
        assert_eq!(format!("{keys:?}"), shown);
    }
}
