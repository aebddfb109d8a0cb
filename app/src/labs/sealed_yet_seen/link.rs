//! The set-up of the lab as a link: `v1;town=7;people=200;data=calls,places;days=28;hours=1;area=mast;by=between;who=65`.

use town::{Area, Kept};

use super::model::Measure;
use crate::parts::{BadLink, Form, number, parts};

/// How many people there may be.
pub(super) const PEOPLE: [u16; 8] = [60, 100, 150, 200, 400, 800, 1_200, 2_000];

/// For how many days something may be kept.
pub(super) const DAYS: [u8; 5] = [1, 3, 7, 14, 28];

/// How many hours one entry of a place may cover.
pub(super) const HOURS: [u8; 3] = [1, 4, 16];

/// How exactly a place may be kept, and how links name it.
pub(super) const AREAS: [(Area, &str); 2] = [(Area::Mast, "mast"), (Area::District, "district")];

/// The last town that can be drawn; the first is 1.
pub(super) const LAST_TOWN: u16 = 9_999;

/// What a link of this lab holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Setup {
    /// What is kept.
    pub(super) kept: Kept,
    /// By what people are ranked.
    pub(super) by: Measure,
    /// Who is looked at closely.
    pub(super) who: Option<u16>,
}

/// What links of this lab look like.
pub(super) const FORM: Form = Form {
    example: "v1;people=200;data=calls,places",
    parts: "town, people, data, days, hours, area, by, who",
    values: "town is 1 to 9999, people is 60, 100, 150, 200, 400, 800, 1200 or 2000, data is calls, places, both with a \
             comma, or none, days is 1, 3, 7, 14 or 28, hours is 1, 4 or 16, area is mast or district, by is degree, \
             between or cut-off, who is a number below people",
};

impl Setup {
    /// Reads a link; an empty one is the default.
    pub(super) fn parse(link: &str) -> Result<Self, BadLink> {
        let mut setup = Self::default();
        for (key, value) in parts(link)? {
            let kept = &mut setup.kept;
            match key {
                "town" => kept.town = within(number(value)?, 1, LAST_TOWN)?,
                "people" => kept.people = one_of(&PEOPLE, number(value)?)?,
                "data" => {
                    (kept.calls, kept.places) = match value {
                        "calls" => (true, false),
                        "places" => (false, true),
                        "calls,places" => (true, true),
                        "none" => (false, false),
                        _ => return Err(BadLink::Value),
                    }
                }
                "days" => kept.days = one_of(&DAYS, number(value)?)?,
                "hours" => kept.hours = one_of(&HOURS, number(value)?)?,
                "area" => {
                    kept.area = AREAS.iter().find(|(_, name)| *name == value).ok_or(BadLink::Value)?.0;
                }
                "by" => {
                    setup.by =
                        Measure::ALL.into_iter().find(|by| by.name() == value).ok_or(BadLink::Value)?;
                }
                "who" => setup.who = Some(number(value)?),
                _ => return Err(BadLink::Unknown),
            }
        }
        match setup.who {
            Some(who) if who >= setup.kept.people => Err(BadLink::Value),
            _ => Ok(setup),
        }
    }

    /// The link that reads as this set-up.
    pub(super) fn link(&self) -> String {
        let Self { kept, by, who } = self;
        let data = match (kept.calls, kept.places) {
            (true, false) => "calls",
            (false, true) => "places",
            (true, true) => "calls,places",
            (false, false) => "none",
        };
        let area = AREAS.iter().find(|(area, _)| *area == kept.area).map_or("", |(_, name)| name);
        let mut link = [
            "v1;town=",
            &kept.town.to_string(),
            ";people=",
            &kept.people.to_string(),
            ";data=",
            data,
            ";days=",
            &kept.days.to_string(),
            ";hours=",
            &kept.hours.to_string(),
            ";area=",
            area,
            ";by=",
            by.name(),
        ]
        .concat();
        if let Some(who) = who {
            link.push_str(";who=");
            link.push_str(&who.to_string());
        }
        link
    }
}

fn within(number: u16, least: u16, most: u16) -> Result<u16, BadLink> {
    (least..=most).contains(&number).then_some(number).ok_or(BadLink::Value)
}

fn one_of<T: Copy + Into<u16>>(all: &[T], number: u16) -> Result<T, BadLink> {
    all.iter().copied().find(|one| (*one).into() == number).ok_or(BadLink::Value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Links out there must stay readable: these examples stay.
    #[test]
    fn version_1_reads_as_it_always_did() {
        let link = "v1;town=7;people=400;data=calls,places;days=14;hours=4;area=district;by=between;who=399";
        let kept = Kept {
            town: 7,
            people: 400,
            calls: true,
            places: true,
            days: 14,
            hours: 4,
            area: Area::District,
        };
        let setup = Setup { kept, by: Measure::Between, who: Some(399) };
        assert_eq!(setup.link(), link);
        assert_eq!(Setup::parse(link), Ok(setup));
        assert_eq!(Setup::parse("v1"), Ok(Setup::default()));
        assert_eq!(Setup::parse(""), Ok(Setup::default()));
    }

    #[test]
    fn a_bad_link_says_what_is_bad() {
        assert_eq!(Setup::parse("v2;people=60"), Err(BadLink::Version));
        assert_eq!(Setup::parse("v1;colour=red"), Err(BadLink::Unknown));
        assert_eq!(Setup::parse("v1;<script>"), Err(BadLink::Unknown));
        for value in [
            "town=0",
            "town=10000",
            "town=01",
            "people=61",
            "people=99999999999",
            "people=-60",
            "data=",
            "data=words",
            "data=places,calls",
            "days=2",
            "hours=0",
            "area=town",
            "by=beauty",
            "who=200",
            "who=<b>",
        ] {
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
        fn any_parts_of_links_give_a_set_up_that_survives_its_link_or_a_reason(
            parts in prop::collection::vec("(town|people|data|days|hours|area|by|who)=[a-z0-9,-]{0,12}", 0..6),
        ) {
            if let Ok(setup) = Setup::parse(&["v1;", &parts.join(";")].concat()) {
                prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
            }
        }
    }
}
