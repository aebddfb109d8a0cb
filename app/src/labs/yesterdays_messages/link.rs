//! The set-up of the lab as a link: `v1;key=ratchet;history=deleted;lost=on`.

/// The longest link that is looked at, in bytes.
const MAX_BYTES: usize = 1_500;

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

/// Why a link can't be read. The lab has a sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum BadLink {
    /// It does not start with `v1`.
    #[error("it is not of version v1; write v1;key=ratchet")]
    Version,
    /// It is longer than any link of this lab.
    #[error("it is longer than 1,500 characters")]
    TooLong,
    /// It names something that this lab does not know.
    #[error("it has a part that this lab does not know; there are key, history, lost")]
    Unknown,
    /// A value that is not possible.
    #[error(
        "one of its values is not possible; key is static or ratchet, history kept or deleted, lost on or off"
    )]
    Value,
}

impl BadLink {
    /// The key of its sentence.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Version => "part-link-version",
            Self::TooLong => "part-link-long",
            Self::Unknown => "part-link-unknown",
            Self::Value => "part-link-value",
        }
    }
}

impl Setup {
    /// Reads a link; an empty one is the default.
    pub(super) fn parse(link: &str) -> Result<Self, BadLink> {
        if link.len() > MAX_BYTES {
            return Err(BadLink::TooLong);
        }
        let mut setup = Self::default();
        let mut parts = link.split(';');
        match parts.next() {
            Some("") if link.is_empty() => return Ok(setup),
            Some("v1") => {}
            _ => return Err(BadLink::Version),
        }
        for part in parts {
            match part.split_once('=').ok_or(BadLink::Unknown)? {
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
