//! What a page asks its worker, and what the worker answers: plain data that never crosses the network.
//!
//! The heavy cryptography runs in a Web Worker, so that a page never freezes. Page and worker are two
//! programs; this crate is what they agree on. Every message is one [`Ask`] or one [`Answer`] in
//! [postcard](https://docs.rs/postcard)'s encoding, carried by `postMessage`.
//!
//! ```
//! use errand::{Ask, decode, encode};
//! let ask = Ask::SealNote { text: "Meet me at six.".into() };
//! assert_eq!(decode::<Ask>(&encode(&ask)).unwrap(), ask);
//! ```

pub mod agefile;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// How hard a passphrase is stretched: a closed list, so that nobody can send weaker numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Profile {
    /// Argon2id with 64 MiB and 3 passes: a laptop or a recent phone.
    Desk,
    /// Argon2id with 19 MiB and 2 passes: an old phone.
    Phone,
}

/// One thing the page wants done.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ask {
    /// Seal a lab letter under a passphrase; the worker draws salt and nonce.
    SealLetter {
        /// What is written.
        text: String,
        /// What both sides know.
        passphrase: String,
        /// How hard to stretch it.
        profile: Profile,
        /// Whether to hide the exact length.
        padded: bool,
    },
    /// Open a lab letter, possibly changed on its way.
    OpenLetter {
        /// The parts as they arrived.
        letter: Letter,
        /// What the reader believes is right.
        passphrase: String,
        /// How hard it was stretched.
        profile: Profile,
    },
    /// Seal a text as a note under a fresh link secret; the worker draws id, link secret and owner token.
    SealNote {
        /// What is written.
        text: String,
    },
    /// Work out what a reader must show the server to claim a note.
    ProveNote {
        /// The note's id, from the path.
        #[serde(with = "serde_bytes")]
        id: [u8; 16],
        /// The link secret, from the fragment.
        #[serde(with = "serde_bytes")]
        link: [u8; 32],
    },
    /// Open a note that the server handed over.
    OpenNote {
        /// The note's id.
        #[serde(with = "serde_bytes")]
        id: [u8; 16],
        /// The link secret.
        #[serde(with = "serde_bytes")]
        link: [u8; 32],
        /// The age file.
        #[serde(with = "serde_bytes")]
        sealed: Vec<u8>,
    },
}

impl core::fmt::Debug for Ask {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::SealLetter { .. } => "SealLetter(..)",
            Self::OpenLetter { .. } => "OpenLetter(..)",
            Self::SealNote { .. } => "SealNote(..)",
            Self::ProveNote { .. } => "ProveNote(..)",
            Self::OpenNote { .. } => "OpenNote(..)",
        })
    }
}

/// A lab letter in its parts, as the observer in the middle sees them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// What Argon2id was salted with: 16 bytes.
    #[serde(with = "serde_bytes")]
    pub salt: [u8; 16],
    /// The nonce of XChaCha20-Poly1305: 24 bytes.
    #[serde(with = "serde_bytes")]
    pub nonce: [u8; 24],
    /// The sealed text, as long as what went in.
    #[serde(with = "serde_bytes")]
    pub ciphertext: Vec<u8>,
    /// Poly1305's tag: 16 bytes.
    #[serde(with = "serde_bytes")]
    pub tag: [u8; 16],
}

impl Letter {
    /// All of it, in the order in which it travels: salt, nonce, ciphertext, tag.
    pub fn bytes(&self) -> Vec<u8> {
        [&self.salt[..], &self.nonce, &self.ciphertext, &self.tag].concat()
    }

    /// The byte at `at` of [`bytes`](Self::bytes), to change it.
    pub fn byte_mut(&mut self, at: usize) -> Option<&mut u8> {
        let Self { salt, nonce, ciphertext, tag } = self;
        salt.iter_mut().chain(nonce).chain(ciphertext).chain(tag).nth(at)
    }
}

/// What came of an [`Ask`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// To [`Ask::SealLetter`].
    LetterSealed {
        /// What travels.
        letter: Letter,
        /// The key that Argon2id made of the passphrase: shown in the lab, never sent.
        #[serde(with = "serde_bytes")]
        key: [u8; 32],
        /// How long Argon2id took here, in milliseconds.
        stretched_ms: u32,
    },
    /// To [`Ask::OpenLetter`].
    LetterOpened {
        /// What was written.
        text: String,
    },
    /// To [`Ask::SealNote`].
    NoteSealed {
        /// The note's id.
        #[serde(with = "serde_bytes")]
        id: [u8; 16],
        /// The link secret, for the fragment only.
        #[serde(with = "serde_bytes")]
        link: [u8; 32],
        /// SHA-256 of the claim key.
        #[serde(with = "serde_bytes")]
        claim_hash: [u8; 32],
        /// SHA-256 of the door key.
        #[serde(with = "serde_bytes")]
        door_hash: [u8; 32],
        /// The owner token, for the sender only.
        #[serde(with = "serde_bytes")]
        owner: [u8; 32],
        /// SHA-256 of the owner token.
        #[serde(with = "serde_bytes")]
        owner_hash: [u8; 32],
        /// The age file.
        #[serde(with = "serde_bytes")]
        sealed: Vec<u8>,
    },
    /// To [`Ask::ProveNote`].
    NoteProof {
        /// The door key.
        #[serde(with = "serde_bytes")]
        door: [u8; 32],
        /// The claim key.
        #[serde(with = "serde_bytes")]
        claim_key: [u8; 32],
        /// A token drawn for this reading.
        #[serde(with = "serde_bytes")]
        claim_token: [u8; 16],
    },
    /// To [`Ask::OpenNote`].
    NoteOpened {
        /// What was written.
        text: String,
    },
    /// To any of them.
    Failed(Failure),
}

impl core::fmt::Debug for Answer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::LetterSealed { .. } => f.write_str("LetterSealed(..)"),
            Self::LetterOpened { .. } => f.write_str("LetterOpened(..)"),
            Self::NoteSealed { .. } => f.write_str("NoteSealed(..)"),
            Self::NoteProof { .. } => f.write_str("NoteProof(..)"),
            Self::NoteOpened { .. } => f.write_str("NoteOpened(..)"),
            Self::Failed(failure) => write!(f, "Failed({failure:?})"),
        }
    }
}

/// Why an errand could not be done; the page has a sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Failure {
    /// Wrong key or passphrase, or changed on its way; telling these apart would help a forger.
    #[error("it cannot be opened with this key")]
    CannotOpen,
    /// It opened, but what is inside is not a note of ours.
    #[error("what is inside is not a note")]
    NotANote,
    /// A passphrase of nothing but space.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// More text than one note holds.
    #[error("the text is too long for one note")]
    TooLong,
    /// Argon2id did not get its memory.
    #[error("this device has not enough memory for this strength")]
    OutOfMemory,
    /// The message itself could not be read: page and worker are of different builds.
    #[error("the page and its worker do not fit together")]
    Misunderstood,
}

/// A message as bytes.
pub fn encode<T: Serialize>(message: &T) -> Vec<u8> {
    postcard::to_allocvec(message).expect("every type here has an encoding, and memory grows")
}

/// Bytes as a message again.
///
/// # Errors
/// [`Failure::Misunderstood`] where the bytes are not of this build's making.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    postcard::from_bytes(bytes).map_err(|_| Failure::Misunderstood)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_survives_the_way() {
        let answer = Answer::Failed(Failure::CannotOpen);
        assert_eq!(decode::<Answer>(&encode(&answer)), Ok(answer));
    }

    #[test]
    fn other_bytes_are_misunderstood() {
        assert_eq!(decode::<Ask>(&[250, 1, 2]), Err(Failure::Misunderstood));
    }

    #[test]
    fn every_byte_of_a_letter_can_be_reached() {
        let mut letter = Letter { salt: [0; 16], nonce: [0; 24], ciphertext: vec![0; 3], tag: [0; 16] };
        for at in 0..59 {
            *letter.byte_mut(at).unwrap() = u8::try_from(at).unwrap();
        }
        assert_eq!(letter.bytes(), (0..59).collect::<Vec<u8>>());
        assert_eq!(letter.byte_mut(59), None);
    }

    #[test]
    fn debug_says_nothing_of_what_is_inside() {
        let ask = Ask::SealNote { text: "the list".into() };
        assert_eq!(format!("{ask:?}"), "SealNote(..)");
    }
}
