//! What a page asks the reckoner about a made-up town, and what it answers.

use serde::{Deserialize, Serialize};
use town::{Findings, Kept, Near};

/// One thing the page wants reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ask {
    /// What can be read from what is kept.
    Look(Kept),
    /// What is kept of one person, by their number.
    Near(Kept, u16),
}

/// What came of an [`Ask`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// To [`Ask::Look`].
    Found(Findings),
    /// To [`Ask::Near`].
    Close(Near),
    /// The message itself could not be read: page and worker are of different builds.
    Misunderstood,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{decode, encode};

    #[test]
    fn a_message_survives_the_way() {
        let ask = Ask::Near(Kept::default(), 7);
        assert_eq!(decode::<Ask>(&encode(&ask)), Ok(ask));
    }
}
