//! What the page for age files asks its own worker. The files travel beside the message.

use serde::{Deserialize, Serialize};

/// One thing the page wants done.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ask {
    /// Open the first of the files; back comes one file.
    Open(Opener),
    /// Seal every one of the files by itself; back come as many, in the same order.
    Seal(Sealer),
    /// Draw a key; back comes its key file.
    MakeKey {
        /// The moment, as RFC 3339 has it, for the key file's first line.
        now: String,
    },
}

/// What opens a file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Opener {
    /// A passphrase, as typed.
    Passphrase(String),
    /// Keys, as pasted.
    Keys(String),
    /// The keys in the second of the files.
    KeyFile,
}

/// To whom files are sealed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sealer {
    /// A passphrase, as typed.
    Passphrase(String),
    /// Recipients, as pasted.
    Recipients(String),
}

impl core::fmt::Debug for Ask {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Open(_) => "Open(..)",
            Self::Seal(_) => "Seal(..)",
            Self::MakeKey { .. } => "MakeKey(..)",
        })
    }
}

/// What came of an [`Ask`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// To [`Ask::Open`] and [`Ask::Seal`]: the files are beside it.
    Done,
    /// To [`Ask::MakeKey`].
    KeyMade {
        /// What others seal to.
        recipient: String,
    },
    /// To any of them; no file is beside it.
    Failed(Failure),
}

/// Why it could not be done; the page has a sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Failure {
    /// The file to open is not one of age's.
    #[error("this is not an age file")]
    NotAge,
    /// It is of a version that came later.
    #[error("this age file is of a version not known here")]
    OtherVersion,
    /// It is opened by a passphrase, and there was a key.
    #[error("this file is opened by a passphrase")]
    NeedsPassphrase,
    /// It is opened by a key, and there was a passphrase.
    #[error("this file is opened by a key")]
    NeedsKey,
    /// The passphrase is another.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// It is sealed to none of the keys.
    #[error("none of the keys opens this file")]
    NoKeyFits,
    /// It was changed, or its end is missing.
    #[error("the file is damaged, or its end is missing")]
    Damaged,
    /// Its passphrase asks for more work than is done here.
    #[error("the passphrase of this file takes more work than is done here")]
    TooMuchWork,
    /// A passphrase of nothing.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// What should be keys is not.
    #[error("there is no key in this, or something beside keys")]
    NotAKey,
    /// There is nobody to seal to.
    #[error("there is no recipient")]
    NoRecipient,
    /// One of the recipients is not one.
    #[error("recipient {number} is not one")]
    NotARecipient {
        /// Which of them, from 1.
        number: u32,
    },
    /// A file was changed or removed while it was read.
    #[error("the file cannot be read")]
    Unreadable,
    /// The browser has no room for what comes out.
    #[error("there is no room for what comes out")]
    NoRoom,
    /// The message itself could not be read: page and worker are of different builds.
    #[error("the page and its worker do not fit together")]
    Misunderstood,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{decode, encode};

    #[test]
    fn a_message_survives_the_way_and_debug_says_nothing_of_what_is_inside() {
        let ask = Ask::Open(Opener::Passphrase("open sesame".into()));
        assert_eq!(decode::<Ask>(&encode(&ask)), Ok(ask.clone()));
        assert_eq!(format!("{ask:?}"), "Open(..)");
    }
}
