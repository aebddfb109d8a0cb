//! What a page asks the worker that holds Olm sessions. The worker remembers one talk between Alice and Bob.

use serde::{Deserialize, Serialize};

/// One thing the page wants done.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ask {
    /// Draw two devices and let a server introduce them; what was before is forgotten.
    Meet(Server),
    /// Seal a text, let the server carry it, and open it.
    Send {
        /// Who writes.
        from: Person,
        /// What.
        text: String,
        /// What the server does to it.
        change: Change,
    },
    /// Compare keys by emoji, through the same server.
    Compare(Promise),
    /// Seal yesterday's and tomorrow's messages to a device, copy the device in between, and try what the copy opens.
    Steal {
        /// What was written to the device yesterday, in order.
        yesterday: Vec<String>,
        /// Which of these never arrived, counted from 0.
        lost: Option<u32>,
        /// What is written to it after it was copied; before the last one, the device answers.
        tomorrow: Vec<String>,
    },
}

/// Somebody who talks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Person {
    /// Who began.
    Alice,
    /// Whom she writes to.
    Bob,
}

/// What the server does about keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Server {
    /// It passes on the right ones.
    Honest,
    /// It puts its own in between.
    Between,
    /// One of these two; the worker tosses a coin.
    Either,
}

/// What the server does to a message.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// Nothing.
    Nothing,
    /// It changes one bit.
    OneBit,
    /// It writes something else.
    Words(String),
}

/// What a server in between does about the hash of keys that Alice sends before all else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Promise {
    /// It promises its own keys and shows them.
    Own,
    /// It passes on hers, to choose its keys once it has seen Bob's.
    Hers,
}

impl core::fmt::Debug for Ask {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Meet(_) => "Meet(..)",
            Self::Send { .. } => "Send(..)",
            Self::Compare(_) => "Compare(..)",
            Self::Steal { .. } => "Steal(..)",
        })
    }
}

/// What came of an [`Ask`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// To [`Ask::Meet`].
    Met {
        /// Whether the server put its keys in between.
        is_between: bool,
        /// The key that Alice was given as Bob's.
        for_bob: [u8; 32],
        /// The key that Bob has.
        bob: [u8; 32],
    },
    /// To [`Ask::Send`].
    Sent {
        /// The message as its writer sent it.
        #[serde(with = "serde_bytes")]
        sealed: Vec<u8>,
        /// What the server read.
        read: Option<String>,
        /// The message as it came.
        #[serde(with = "serde_bytes")]
        left: Vec<u8>,
        /// What its reader got; `None` where it did not open.
        opened: Option<String>,
    },
    /// To [`Ask::Compare`]: which seven each side sees, or `None` where it was shown other keys than promised.
    Compared {
        /// On Alice's screen.
        alice: Option<[u8; 7]>,
        /// On Bob's.
        bob: Option<[u8; 7]>,
    },
    /// To [`Ask::Steal`].
    Stolen {
        /// Yesterday's messages, as somebody recorded them.
        yesterday: Vec<Recorded>,
        /// Those after the copy was made.
        tomorrow: Vec<Recorded>,
    },
    /// To any of them.
    Failed(Failure),
}

/// A message somebody recorded.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// As it travelled.
    #[serde(with = "serde_bytes")]
    pub bytes: Vec<u8>,
    /// What it says, if the copied keys open it.
    pub opened: Option<String>,
}

impl core::fmt::Debug for Recorded {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Recorded(..)")
    }
}

impl core::fmt::Debug for Answer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Met { .. } => f.write_str("Met(..)"),
            Self::Sent { .. } => f.write_str("Sent(..)"),
            Self::Compared { .. } => f.write_str("Compared(..)"),
            Self::Stolen { .. } => f.write_str("Stolen(..)"),
            Self::Failed(failure) => write!(f, "Failed({failure:?})"),
        }
    }
}

/// Why it could not be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Failure {
    /// Nobody has met yet: the worker was started anew meanwhile.
    #[error("there is no talk here to go on with")]
    NoTalk,
    /// The server should write and has no key for it.
    #[error("who passes messages on can't write others in their place")]
    NoKey,
    /// Something in the talk broke off.
    #[error("the talk broke off")]
    Broken,
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
        let change = Change::Words("Meet me at eight.".into());
        let ask = Ask::Send { from: Person::Alice, text: "Meet me at six.".into(), change };
        assert_eq!(decode::<Ask>(&encode(&ask)), Ok(ask.clone()));
        assert_eq!(format!("{ask:?}"), "Send(..)");
    }
}
