//! The set-up of the lab as a link: `v1;letter=yes;padding=on;strength=phone`.
//!
//! Only the set-up: what somebody wrote stays out of links.

use errand::Profile;

/// The longest link that is looked at, in bytes.
const MAX_BYTES: usize = 1_500;

/// What a link of this lab holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Setup {
    /// The letter that stands in the form at first.
    pub(super) sample: Sample,
    /// Whether letters are padded.
    pub(super) padded: bool,
    /// How slow a guess is made.
    pub(super) profile: Profile,
}

impl Default for Setup {
    fn default() -> Self {
        Self { sample: Sample::Library, padded: false, profile: Profile::Desk }
    }
}

/// A letter that stands ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sample {
    /// A meeting.
    Library,
    /// One word.
    Yes,
    /// Another, shorter.
    No,
}

impl Sample {
    pub(super) const ALL: [Self; 3] = [Self::Library, Self::Yes, Self::No];

    /// Its word in links and message keys.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Library => "library",
            Self::Yes => "yes",
            Self::No => "no",
        }
    }
}

/// Why a link can't be read. The lab has a sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum BadLink {
    /// It does not start with `v1`.
    #[error("it is not of version v1; write v1;letter=yes")]
    Version,
    /// It is longer than any link of this lab.
    #[error("it is longer than 1,500 characters")]
    TooLong,
    /// It names something that this lab does not know.
    #[error("it has a part that this lab does not know; there are letter, padding, strength")]
    Unknown,
    /// A value that is not possible.
    #[error(
        "one of its values is not possible; letter is library, yes or no, padding on or off, strength desk or phone"
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
                ("letter", code) => {
                    let known = Sample::ALL.into_iter().find(|sample| sample.code() == code);
                    setup.sample = known.ok_or(BadLink::Value)?;
                }
                ("padding", "on") => setup.padded = true,
                ("padding", "off") => setup.padded = false,
                ("strength", "desk") => setup.profile = Profile::Desk,
                ("strength", "phone") => setup.profile = Profile::Phone,
                ("padding" | "strength", _) => return Err(BadLink::Value),
                _ => return Err(BadLink::Unknown),
            }
        }
        Ok(setup)
    }

    /// The link that reads as this set-up.
    pub(super) fn link(self) -> String {
        let padding = if self.padded { "on" } else { "off" };
        let strength = match self.profile {
            Profile::Desk => "desk",
            Profile::Phone => "phone",
        };
        format!("v1;letter={};padding={padding};strength={strength}", self.sample.code())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_set_up_survives_its_link() {
        for sample in Sample::ALL {
            for padded in [false, true] {
                for profile in [Profile::Desk, Profile::Phone] {
                    let setup = Setup { sample, padded, profile };
                    assert_eq!(Setup::parse(&setup.link()), Ok(setup));
                }
            }
        }
    }

    /// Links out there must stay readable: these examples stay.
    #[test]
    fn version_1_reads_as_it_always_did() {
        let setup = Setup::parse("v1;letter=yes;padding=on;strength=phone");
        assert_eq!(setup, Ok(Setup { sample: Sample::Yes, padded: true, profile: Profile::Phone }));
        assert_eq!(Setup::parse("v1"), Ok(Setup::default()));
        assert_eq!(Setup::parse(""), Ok(Setup::default()));
    }

    #[test]
    fn a_bad_link_says_what_is_bad() {
        assert_eq!(Setup::parse("v2;letter=yes"), Err(BadLink::Version));
        assert_eq!(Setup::parse("v1;colour=red"), Err(BadLink::Unknown));
        assert_eq!(Setup::parse("v1;<script>"), Err(BadLink::Unknown));
        assert_eq!(Setup::parse("v1;padding=maybe"), Err(BadLink::Value));
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
