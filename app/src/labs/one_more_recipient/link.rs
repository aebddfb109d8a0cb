//! The set-up of the lab as a link: `v1;door=shared;keys=2-of-3;next=thief;letter=ordered;swap=seal`.

use crate::parts::{BadLink, Form, parts};

/// Who can open a letter besides the one it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Door {
    /// An agency with one key.
    #[default]
    OneKey,
    /// Several keys, of which so many are needed.
    Shared,
    /// The maker of the phones, with the phone in hand.
    InHand,
    /// A silent member whom the provider adds.
    Silent,
}

/// What happens after the door was built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Ending {
    /// Nothing, for ten years.
    #[default]
    Quiet,
    /// A thief takes what is in one place.
    Thief,
    /// A new government takes what is in the country.
    Government,
    /// Somebody who works there uses what they have.
    Insider,
    /// A court of another country wants the same.
    Abroad,
    /// Those whom the door was built for change the app.
    OtherApp,
}

/// A letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Letter {
    /// Written before anybody asked a court.
    Before,
    /// The one that a court allows to be opened.
    #[default]
    Ordered,
    /// Between two whom no court has heard of.
    Neighbour,
    /// The first one after the ending.
    Next,
}

/// Where somebody on the way puts another byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Swap {
    /// Nowhere.
    #[default]
    Nothing,
    /// In the line of the one it is for.
    Line,
    /// In the line that closes the header.
    Seal,
    /// In the letter itself.
    Text,
}

/// A choice with its names in links.
pub(super) trait Choice: Copy + PartialEq + 'static {
    /// All there is to choose, with its names in links.
    const ALL: &'static [(&'static str, Self)];

    /// Its name in links, and in the keys of its words.
    fn code(self) -> &'static str {
        Self::ALL.iter().find(|(_, one)| *one == self).map_or("", |(code, _)| code)
    }

    /// Its place among all.
    fn place(self) -> usize {
        Self::ALL.iter().position(|(_, one)| *one == self).unwrap_or_default()
    }

    /// The one of that name.
    fn named(name: &str) -> Result<Self, BadLink> {
        Self::ALL.iter().find(|(code, _)| *code == name).map(|(_, one)| *one).ok_or(BadLink::Value)
    }
}

impl Choice for Door {
    const ALL: &'static [(&'static str, Self)] = &[
        ("one-key", Self::OneKey),
        ("shared", Self::Shared),
        ("in-hand", Self::InHand),
        ("silent", Self::Silent),
    ];
}

impl Choice for Ending {
    const ALL: &'static [(&'static str, Self)] = &[
        ("quiet", Self::Quiet),
        ("thief", Self::Thief),
        ("government", Self::Government),
        ("insider", Self::Insider),
        ("abroad", Self::Abroad),
        ("other-app", Self::OtherApp),
    ];
}

impl Choice for Letter {
    const ALL: &'static [(&'static str, Self)] = &[
        ("before", Self::Before),
        ("ordered", Self::Ordered),
        ("neighbour", Self::Neighbour),
        ("next", Self::Next),
    ];
}

impl Choice for Swap {
    const ALL: &'static [(&'static str, Self)] =
        &[("nothing", Self::Nothing), ("line", Self::Line), ("seal", Self::Seal), ("text", Self::Text)];
}

/// Of how many keys how many are needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Share {
    /// Needed.
    pub(super) needed: u8,
    /// In all.
    pub(super) all: u8,
}

impl Choice for Share {
    const ALL: &'static [(&'static str, Self)] = &[
        ("2-of-3", Self { needed: 2, all: 3 }),
        ("3-of-3", Self { needed: 3, all: 3 }),
        ("3-of-5", Self { needed: 3, all: 5 }),
    ];
}

impl Default for Share {
    fn default() -> Self {
        Self { needed: 2, all: 3 }
    }
}

/// What a link of this lab holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Setup {
    /// The design.
    pub(super) door: Door,
    /// Its keys, where there are several.
    pub(super) share: Share,
    /// What happens next.
    pub(super) ending: Ending,
    /// The letter that is looked at.
    pub(super) letter: Letter,
    /// What happens to every letter on its way.
    pub(super) swap: Swap,
}

/// What links of this lab look like.
pub(super) const FORM: Form = Form {
    example: "v1;door=shared;keys=2-of-3;next=thief",
    parts: "door, keys, next, letter, swap",
    values: "door is one-key, shared, in-hand or silent, keys is 2-of-3, 3-of-3 or 3-of-5, next is quiet, thief, \
             government, insider, abroad or other-app, letter is before, ordered, neighbour or next, swap is nothing, \
             line, seal or text",
};

impl Setup {
    /// Reads a link; an empty one is the default.
    pub(super) fn parse(link: &str) -> Result<Self, BadLink> {
        let mut setup = Self::default();
        for (key, value) in parts(link)? {
            match key {
                "door" => setup.door = Door::named(value)?,
                "keys" => setup.share = Share::named(value)?,
                "next" => setup.ending = Ending::named(value)?,
                "letter" => setup.letter = Letter::named(value)?,
                "swap" => setup.swap = Swap::named(value)?,
                _ => return Err(BadLink::Unknown),
            }
        }
        Ok(setup)
    }

    /// The link that reads as this set-up.
    pub(super) fn link(self) -> String {
        [
            "v1;door=",
            self.door.code(),
            ";keys=",
            self.share.code(),
            ";next=",
            self.ending.code(),
            ";letter=",
            self.letter.code(),
            ";swap=",
            self.swap.code(),
        ]
        .concat()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Links out there must stay readable: these examples stay.
    #[test]
    fn version_1_reads_as_it_always_did() {
        let link = "v1;door=shared;keys=3-of-5;next=thief;letter=neighbour;swap=seal";
        let setup = Setup {
            door: Door::Shared,
            share: Share { needed: 3, all: 5 },
            ending: Ending::Thief,
            letter: Letter::Neighbour,
            swap: Swap::Seal,
        };
        assert_eq!(setup.link(), link);
        assert_eq!(Setup::parse(link), Ok(setup));
        assert_eq!(Setup::parse("v1"), Ok(Setup::default()));
        assert_eq!(Setup::parse(""), Ok(Setup::default()));
    }

    #[test]
    fn a_bad_link_says_what_is_bad() {
        assert_eq!(Setup::parse("v2;door=shared"), Err(BadLink::Version));
        assert_eq!(Setup::parse("v1;colour=red"), Err(BadLink::Unknown));
        assert_eq!(Setup::parse("v1;<script>"), Err(BadLink::Unknown));
        for value in
            ["door=back", "door=", "door=<b>", "keys=1-of-3", "keys=999999999999-of-3", "next=1", "swap=all"]
        {
            assert_eq!(Setup::parse(&["v1;", value].concat()), Err(BadLink::Value), "{value}");
        }
        assert_eq!(Setup::parse(&"v1;".repeat(40_000)), Err(BadLink::TooLong));
    }

    proptest! {
        #[test]
        fn any_link_gives_a_set_up_or_a_reason(link in ".{0,400}") {
            if let Ok(setup) = Setup::parse(&link) {
                prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
            }
        }

        #[test]
        fn every_choice_survives_its_link(
            door in 0..4_usize, share in 0..3_usize, ending in 0..6_usize, letter in 0..4_usize, swap in 0..4_usize,
        ) {
            let setup = Setup {
                door: Door::ALL[door].1,
                share: Share::ALL[share].1,
                ending: Ending::ALL[ending].1,
                letter: Letter::ALL[letter].1,
                swap: Swap::ALL[swap].1,
            };
            prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
        }
    }
}
