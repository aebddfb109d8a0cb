//! The set-up of the lab as a link: `v1;run=photos-apple;threshold=30`, with what differs from the run's own figures.

use crate::parts::{BadLink, Form, parts};

/// The runs of the scenario, by their ids.
pub(super) const RUNS: [&str; 5] =
    ["photos-apple", "photos-threshold", "photos-photodna", "photos-classifier", "messages-classifier"];

/// Which of them compares what lies in the accounts, and not what is sent in a day.
pub(super) const STORED: usize = 1;

/// The figures of a run, by their keys, and the least and the most that each may be. Rates are in parts of 10^12.
pub(super) const KEYS: [(&str, u64, u64); 10] = [
    ("items", 1, 1_000_000_000_000_000),
    ("accounts", 1, 100_000_000_000),
    ("offenders", 0, 100_000_000_000),
    ("forbidden", 0, 60_000),
    ("false-matches", 0, 1_000_000_000_000),
    ("catches", 0, 1_000_000_000_000),
    ("threshold", 1, 1_000),
    ("confirms", 0, 1_000_000_000_000),
    ("mistakes", 0, 1_000_000_000_000),
    ("looks", 1, 100_000),
];

/// What a link of this lab holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Setup {
    /// Which of [`RUNS`].
    pub(super) run: usize,
    /// What was put in place of each figure.
    pub(super) put: [Option<u64>; 10],
}

/// What links of this lab look like.
pub(super) const FORM: Form = Form {
    example: "v1;run=photos-apple",
    parts: "run, items, accounts, offenders, forbidden, false-matches, catches, threshold, confirms, mistakes, looks",
    values: "run is photos-apple, photos-threshold, photos-photodna, photos-classifier or messages-classifier, and a \
             figure is a whole number within its bounds",
};

/// Whether a figure may be that.
pub(super) fn is_possible(figure: usize, number: u64) -> bool {
    KEYS.get(figure).is_some_and(|(_, least, most)| (*least..=*most).contains(&number))
}

impl Setup {
    /// Reads a link; an empty one is the first run.
    pub(super) fn parse(link: &str) -> Result<Self, BadLink> {
        let mut setup = Self::default();
        for (key, value) in parts(link)? {
            if key == "run" {
                setup.run = RUNS.iter().position(|run| *run == value).ok_or(BadLink::Value)?;
                continue;
            }
            let figure = KEYS.iter().position(|(known, ..)| *known == key).ok_or(BadLink::Unknown)?;
            let is_plain = value.bytes().all(|byte| byte.is_ascii_digit());
            let number = value.parse().ok().filter(|number| is_plain && is_possible(figure, *number));
            setup.put[figure] = Some(number.ok_or(BadLink::Value)?);
        }
        Ok(setup)
    }

    /// The link that reads as this set-up.
    pub(super) fn link(&self) -> String {
        let mut link = ["v1;run=", RUNS[self.run]].concat();
        for ((key, ..), put) in KEYS.iter().zip(self.put) {
            if let Some(number) = put {
                link += &[";", key, "=", &number.to_string()].concat();
            }
        }
        link
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Links out there must stay readable: these examples stay.
    #[test]
    fn version_1_reads_as_it_always_did() {
        let setup = Setup::parse("v1;run=messages-classifier;threshold=2;mistakes=5000000000");
        let mut right = Setup { run: 4, ..Setup::default() };
        (right.put[6], right.put[8]) = (Some(2), Some(5_000_000_000));
        assert_eq!(setup, Ok(right));
        assert_eq!(Setup::parse("v1"), Ok(Setup::default()));
        assert_eq!(Setup::parse(""), Ok(Setup::default()));
    }

    #[test]
    fn a_bad_link_says_what_is_bad() {
        assert_eq!(Setup::parse("v2;run=photos-apple"), Err(BadLink::Version));
        assert_eq!(Setup::parse("v1;colour=red"), Err(BadLink::Unknown));
        assert_eq!(Setup::parse("v1;<script>"), Err(BadLink::Unknown));
        for value in ["threshold=0", "looks=0", "threshold=+3", "items=99999999999999999999999", "run=<b>"] {
            assert_eq!(Setup::parse(&format!("v1;{value}")), Err(BadLink::Value), "{value}");
        }
        assert_eq!(Setup::parse(&"v1;".repeat(700)), Err(BadLink::TooLong));
    }

    proptest! {
        #[test]
        fn any_link_gives_a_set_up_or_a_reason(link in "(v1)?(;(run|items|looks|threshold|x)=[a-z0-9<+-]{0,12}){0,6}|.{0,400}") {
            if let Ok(setup) = Setup::parse(&link) {
                prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
            }
        }

        #[test]
        fn every_set_up_survives_its_link(run in 0..5_usize, put in proptest::array::uniform10(proptest::option::of(1..=1_000_u64))) {
            let setup = Setup { run, put };
            prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
        }
    }
}
