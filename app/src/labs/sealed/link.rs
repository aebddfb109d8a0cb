//! The set-up of the lab as a link: `v1;letter=yes;padding=on;strength=phone`.
//!
//! Only the set-up: what somebody wrote stays out of links.

use errand::Profile;

use crate::parts::{BadLink, Form, parts};

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

/// What links of this lab look like.
pub(super) const FORM: Form = Form {
    example: "v1;letter=yes",
    parts: "letter, padding, strength",
    values: "letter is library, yes or no, padding on or off, strength desk or phone",
};

impl Setup {
    /// Reads a link; an empty one is the default.
    pub(super) fn parse(link: &str) -> Result<Self, BadLink> {
        let mut setup = Self::default();
        for part in parts(link)? {
            match part {
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
