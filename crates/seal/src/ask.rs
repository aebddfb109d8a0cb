//! An ask: somebody wants to be sent a secret. Whoever has the request link can seal something to them, and
//! only the asker's own link opens it.
//!
//! ```
//! use seal::ask::{AskId, Keys, Root, recipient_line};
//!
//! # let (id_bytes, root_bytes) = ([7; 16], [8; 32]);
//! let keys = Keys::derive(&AskId(id_bytes), &Root::from(root_bytes));
//! // The request link carries the 32 bytes of the recipient, which opens nothing.
//! assert!(recipient_line(&keys.recipient()).starts_with("age1"));
//! ```

use std::io::Write;

use age::x25519::Identity;
use bech32::{Bech32, Hrp};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::archive::File;
use crate::derive::{Prk, extract};
use crate::secret::secret;
use crate::{Error, note};

const SALT: &[u8] = b"legwork/ask/v1";

/// How many words there are in a list that [`fingerprint`] points into.
pub const WORDS: u64 = 1_296;

/// An ask's address: 16 random bytes drawn by the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AskId(pub [u8; 16]);

secret!(
    /// What the asker keeps, in a link of their own: 32 random bytes.
    pub Root
);
secret!(
    /// Shown to the server by the asker, to fetch and to delete. It opens nothing.
    pub OwnerToken
);

/// All keys of one ask. Derived afresh from the asker's link, never stored.
///
/// `prk = HKDF-Extract("legwork/ask/v1", root)`, each key `HKDF-Expand(prk, label ‖ 0x00 ‖ id, 32)` with the
/// labels `age-x25519` and `owner`, with SHA-256 (RFC 5869).
#[derive(Debug)]
pub struct Keys {
    id: AskId,
    prk: Prk,
}

impl Keys {
    /// The keys of the ask `id`.
    pub fn derive(id: &AskId, root: &Root) -> Self {
        Self { id: *id, prk: extract(SALT, root.as_bytes()) }
    }

    /// The age identity, `AGE-SECRET-KEY-1…`: with it the stock `age` opens every reply to this ask.
    pub fn identity(&self) -> Zeroizing<String> {
        self.prk.identity(&self.id.0)
    }

    /// What proves to the server that somebody is the asker.
    pub fn owner(&self) -> OwnerToken {
        OwnerToken::from(*self.prk.key("owner", &self.id.0))
    }

    /// Whom replies are sealed to: the X25519 point that the age recipient stands for.
    pub fn recipient(&self) -> [u8; 32] {
        let identity: Identity = self.identity().parse().expect("any 32 bytes are an X25519 identity");
        let (_, point) = bech32::decode(&identity.to_public().to_string()).expect("age writes Bech32");
        point.try_into().expect("a recipient is 32 bytes")
    }
}

/// A recipient as age writes it, `age1…`.
pub fn recipient_line(recipient: &[u8; 32]) -> String {
    let prefix = Hrp::parse("age").expect("letters are a valid prefix");
    bech32::encode::<Bech32>(prefix, recipient).expect("32 bytes fit into Bech32")
}

/// Seals a reply in the form of a note, as [`note::seal`](crate::note::seal) does. It is opened with the ask's
/// [identity](Keys::identity) by [`note::open`](crate::note::open).
///
/// # Errors
/// Those of [`note::seal`](crate::note::seal); [`Error::UnknownLink`] where `recipient` is no X25519 point that age
/// takes.
pub fn seal(text: &str, files: Vec<File<'_>>, recipient: &[u8; 32], to: &mut dyn Write) -> Result<(), Error> {
    let recipient = recipient_line(recipient).parse().map_err(|_| Error::UnknownLink)?;
    note::seal_to(text, files, &recipient, to)
}

/// Five numbers below [`WORDS`], by which two people compare a recipient by voice: 51 bits of
/// `SHA-256("legwork/ask/v1/recipient" ‖ recipient)`, its first eight bytes (big-endian) in base 1,296, least
/// first.
pub fn fingerprint(recipient: &[u8; 32]) -> [u16; 5] {
    let digest = Sha256::new().chain_update(b"legwork/ask/v1/recipient").chain_update(recipient).finalize();
    let first = digest.first_chunk().expect("a digest is longer than eight bytes");
    let mut rest = u64::from_be_bytes(*first);
    [(); 5].map(|()| {
        let word = rest % WORDS;
        rest /= WORDS;
        u16::try_from(word).expect("1,296 fits")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_ask_of_the_same_root_has_other_keys() {
        let root = Root::from([3; 32]);
        let (one, two) = (Keys::derive(&AskId([1; 16]), &root), Keys::derive(&AskId([2; 16]), &root));
        assert_ne!(one.recipient(), two.recipient());
        assert_ne!(one.owner().as_bytes(), two.owner().as_bytes());
    }

    #[test]
    fn what_is_sealed_to_the_recipient_opens_with_the_identity() {
        let keys = Keys::derive(&AskId([1; 16]), &Root::from([3; 32]));
        let plan = File { name: "plan.pdf", length: 2, bytes: Box::new(&b"at"[..]) };
        let mut sealed = Vec::new();
        seal("six", vec![plan], &keys.recipient(), &mut sealed).unwrap();
        let opened = note::open(&mut &*sealed, sealed.len() as u64, &keys.identity()).unwrap();
        let (text, files) = opened.parts();
        assert_eq!((text, files[0].name, files[0].bytes), (Some("six"), "plan.pdf", &b"at"[..]));
    }

    #[test]
    fn debug_says_nothing_of_what_is_inside() {
        let keys = Keys::derive(&AskId([0; 16]), &Root::from([3; 32]));
        assert!(format!("{keys:?}").ends_with("prk: Prk(..) }"), "{keys:?}");
    }
}
