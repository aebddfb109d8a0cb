//! The set-up of the lab as a link: `v1;key=ratchet;history=deleted;lost=on`.

use crate::parts::{BadLink, Form, parts};

/// What a link of this lab holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Setup {
    /// What messages are sealed with.
    pub(super) key: Key,
    /// What Bob's phone does with messages that were read.
    pub(super) history: History,
    /// Whether the second message never arrived.
    pub(super) lost: bool,
}

/// What messages are sealed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Key {
    /// One key for all of them: age.
    #[default]
    Static,
    /// A key for each: Olm.
    Ratchet,
}

/// What Bob's phone does with messages that were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum History {
    /// It shows them.
    #[default]
    Kept,
    /// It has deleted them.
    Deleted,
}

/// What links of this lab look like.
pub(super) const FORM: Form = Form {
    example: "v1;key=ratchet",
    parts: "key, history, lost",
    values: "key is static or ratchet, history kept or deleted, lost on or off",
};

impl Setup {
    /// Reads a link; an empty one is the default.
    pub(super) fn parse(link: &str) -> Result<Self, BadLink> {
        let mut setup = Self::default();
        for part in parts(link)? {
            match part {
                ("key", "static") => setup.key = Key::Static,
                ("key", "ratchet") => setup.key = Key::Ratchet,
                ("history", "kept") => setup.history = History::Kept,
                ("history", "deleted") => setup.history = History::Deleted,
                ("lost", "on") => setup.lost = true,
                ("lost", "off") => setup.lost = false,
                ("key" | "history" | "lost", _) => return Err(BadLink::Value),
                _ => return Err(BadLink::Unknown),
            }
        }
        Ok(setup)
    }

    /// The link to this set-up.
    pub(super) fn link(self) -> String {
        let lost = if self.lost { "on" } else { "off" };
        ["v1;key=", self.key.code(), ";history=", self.history.code(), ";lost=", lost].concat()
    }
}

impl Key {
    /// Its word in links and message keys.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Static => "static",
            Self::Ratchet => "ratchet",
        }
    }
}

impl History {
    /// Its word in links and message keys.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Deleted => "deleted",
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_link_of_version_1_stays_readable() {
        let setup = Setup { key: Key::Ratchet, history: History::Deleted, lost: true };
        assert_eq!(Setup::parse("v1;key=ratchet;history=deleted;lost=on"), Ok(setup));
        assert_eq!(setup.link(), "v1;key=ratchet;history=deleted;lost=on");
        assert_eq!(Setup::parse("v1"), Ok(Setup::default()));
        assert_eq!(Setup::parse(""), Ok(Setup::default()));
    }

    #[test]
    fn what_is_no_link_of_this_lab_is_named() {
        assert_eq!(Setup::parse("v2;key=static"), Err(BadLink::Version));
        assert_eq!(Setup::parse("v1;colour=red"), Err(BadLink::Unknown));
        assert_eq!(Setup::parse("v1;<script>"), Err(BadLink::Unknown));
        assert_eq!(Setup::parse("v1;lost=4294967296"), Err(BadLink::Value));
        assert_eq!(Setup::parse(&"v1;".repeat(700)), Err(BadLink::TooLong));
    }

    proptest! {
        #[test]
        fn any_link_gives_a_set_up_or_a_reason(link in ".{0,400}") {
            if let Ok(setup) = Setup::parse(&link) {
                prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
            }
        }
    }
}
