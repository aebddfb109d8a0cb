//! What a page asks its worker, and what the worker answers: plain data that never crosses the network.
//!
//! The heavy cryptography runs in a Web Worker, so that a page never freezes. Page and worker are two
//! programs; this crate is what they agree on. Every message is one [`Ask`] or one [`Answer`] in
//! [postcard](https://docs.rs/postcard)'s encoding, carried by `postMessage`.
//!
//! ```
//! use errand::{Access, Ask, decode, encode};
//! let ask = Ask::SealNote { text: "Meet me at six.".into(), names: vec![], access: Access::Link(()) };
//! assert_eq!(decode::<Ask>(&encode(&ask)).unwrap(), ask);
//! ```

pub mod agefile;
pub mod ratchet;
pub mod reckoner;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// How hard a passphrase is stretched: a closed list, so that nobody can send weaker numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Profile {
    /// Argon2id with 64 MiB and 3 passes: a laptop or a recent phone.
    Desk,
    /// Argon2id with 19 MiB and 2 passes: an old phone.
    Phone,
}

/// What a reader of a note must have. `L` is the link secret, or `()` where the worker is yet to draw it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Access<L> {
    /// The link.
    Link(L),
    /// The passphrase, stretched as on a desk.
    Passphrase(String),
    /// Both.
    LinkAndPassphrase(L, String, Profile),
}

/// A link secret, from a note's fragment.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkSecret(#[serde(with = "serde_bytes")] pub [u8; 32]);

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
    /// Seal a text, the files that come with this, or both as a note; the worker draws id, owner token and, where it
    /// takes one, the link secret.
    SealNote {
        /// What is written; where it is empty, the note is of the files alone.
        text: String,
        /// What the files are called, in their order.
        names: Vec<String>,
        /// What opens it.
        access: Access<()>,
    },
    /// Work out what a reader must show the server to claim a note.
    ProveNote {
        /// The note's id, from the path.
        #[serde(with = "serde_bytes")]
        id: [u8; 16],
        /// What the reader has.
        access: Access<LinkSecret>,
    },
    /// Open the note that comes with this: the age file that the server handed over.
    OpenNote {
        /// The note's age identity, from [`Answer::NoteProof`].
        identity: String,
    },
    /// Draw a QR code.
    DrawCode {
        /// What it says.
        text: String,
    },
    /// Draw an ask, under which others can leave sealed replies: its id and its root.
    NewAsk,
    /// Work out what the asker's own link gives.
    OwnAsk {
        /// The ask's id, from the path.
        #[serde(with = "serde_bytes")]
        id: [u8; 16],
        /// The root, from the fragment.
        #[serde(with = "serde_bytes")]
        root: [u8; 32],
    },
    /// Say a recipient in numbers, to compare by voice.
    NameRecipient {
        /// The recipient, from the fragment of the link that others reply by.
        #[serde(with = "serde_bytes")]
        recipient: [u8; 32],
    },
    /// Seal a reply as [`Ask::SealNote`] does a note; the worker draws its id. It is opened by [`Ask::OpenNote`].
    SealReply {
        /// Whom to seal it to.
        #[serde(with = "serde_bytes")]
        recipient: [u8; 32],
        /// What is written; where it is empty, the reply is of the files alone.
        text: String,
        /// What the files are called, in their order.
        names: Vec<String>,
    },
    /// Stretch a passphrase that nobody uses, once, to see how long it takes here.
    Stretch {
        /// How hard.
        profile: Profile,
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
            Self::DrawCode { .. } => "DrawCode(..)",
            Self::NewAsk => "NewAsk",
            Self::OwnAsk { .. } => "OwnAsk(..)",
            Self::NameRecipient { .. } => "NameRecipient(..)",
            Self::SealReply { .. } => "SealReply(..)",
            Self::Stretch { .. } => "Stretch(..)",
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
    /// To [`Ask::SealNote`]; the age file goes with it.
    NoteSealed {
        /// The note's id.
        #[serde(with = "serde_bytes")]
        id: [u8; 16],
        /// The link secret, for the fragment only; `None` where a passphrase alone opens the note.
        #[serde(with = "serde_bytes")]
        link: Option<[u8; 32]>,
        /// SHA-256 of the claim key.
        #[serde(with = "serde_bytes")]
        claim_hash: [u8; 32],
        /// SHA-256 of the door key, where there is a link secret.
        #[serde(with = "serde_bytes")]
        door_hash: Option<[u8; 32]>,
        /// The owner token, for the sender only.
        #[serde(with = "serde_bytes")]
        owner: [u8; 32],
        /// SHA-256 of the owner token.
        #[serde(with = "serde_bytes")]
        owner_hash: [u8; 32],
    },
    /// To [`Ask::ProveNote`].
    NoteProof {
        /// The door key, where there is a link secret.
        #[serde(with = "serde_bytes")]
        door: Option<[u8; 32]>,
        /// The claim key.
        #[serde(with = "serde_bytes")]
        claim_key: [u8; 32],
        /// A token drawn for this reading.
        #[serde(with = "serde_bytes")]
        claim_token: [u8; 16],
        /// The note's age identity: opens this note and no other, so that no passphrase is stretched twice.
        identity: String,
    },
    /// To [`Ask::OpenNote`]; the files go with it.
    NoteOpened {
        /// What was written, if anything.
        text: Option<String>,
        /// What the files are called, in their order: names that lead nowhere and hide nothing.
        names: Vec<String>,
    },
    /// To [`Ask::DrawCode`].
    CodeDrawn {
        /// Its width in modules, with the quiet ones around it.
        size: u32,
        /// An SVG path of one square a dark module.
        path: String,
    },
    /// To [`Ask::NewAsk`].
    AskDrawn {
        /// The ask's id.
        #[serde(with = "serde_bytes")]
        id: [u8; 16],
        /// The root, for the asker's own link only.
        #[serde(with = "serde_bytes")]
        root: [u8; 32],
        /// SHA-256 of the owner token.
        #[serde(with = "serde_bytes")]
        owner_hash: [u8; 32],
        /// Whom replies are sealed to.
        #[serde(with = "serde_bytes")]
        recipient: [u8; 32],
        /// The recipient in numbers below 1,296, to be said in words.
        numbers: [u16; 5],
    },
    /// To [`Ask::OwnAsk`].
    AskOwned {
        /// The owner token, for the server.
        #[serde(with = "serde_bytes")]
        owner: [u8; 32],
        /// The age identity that opens every reply.
        identity: String,
        /// The recipient in numbers below 1,296, to be said in words.
        numbers: [u16; 5],
    },
    /// To [`Ask::NameRecipient`].
    RecipientNamed {
        /// Numbers below 1,296, to be said in words.
        numbers: [u16; 5],
    },
    /// To [`Ask::SealReply`]; the age file goes with it.
    ReplySealed {
        /// The reply's id.
        #[serde(with = "serde_bytes")]
        id: [u8; 16],
    },
    /// To [`Ask::Stretch`].
    Stretched {
        /// How long Argon2id took, in milliseconds.
        ms: u32,
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
            Self::CodeDrawn { .. } => f.write_str("CodeDrawn(..)"),
            Self::AskDrawn { .. } => f.write_str("AskDrawn(..)"),
            Self::AskOwned { .. } => f.write_str("AskOwned(..)"),
            Self::RecipientNamed { .. } => f.write_str("RecipientNamed(..)"),
            Self::ReplySealed { .. } => f.write_str("ReplySealed(..)"),
            Self::Stretched { .. } => f.write_str("Stretched(..)"),
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
    /// More text, or more files, than one note holds.
    #[error("the text is too long or there are too many files for one note")]
    TooLong,
    /// A file was changed or removed while it was read.
    #[error("a file was changed or removed while it was read")]
    Unreadable,
    /// The browser has no room for what comes of it.
    #[error("this device has no room for the result")]
    NoRoom,
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
        let ask = Ask::SealNote {
            text: "the list".into(),
            names: vec!["plan.pdf".into()],
            access: Access::Passphrase("open sesame".into()),
        };
        assert_eq!(format!("{ask:?}"), "SealNote(..)");
    }
}
