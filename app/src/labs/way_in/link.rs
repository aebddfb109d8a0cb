//! The set-up of the lab as a link: `v1;scene=group;watcher=federal;on=sealed,backups;many=1000;set=agent:6000`.

use crate::parts::{BadLink, Form, number, parts};

/// The scenarios of this lab, by their names in the content folder.
pub(super) const SCENES: [&str; 2] = ["message-thread", "group"];

/// How many targets there may be.
pub(super) const MANY: [u64; 19] = [
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000,
    500_000, 1_000_000,
];

/// The most that a figure may be set to, in its unit or in cents.
pub(super) const MOST: u64 = 1_000_000_000_000_000;

/// What a link of this lab holds. What it names is looked for in the scenario when it is opened.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Setup {
    /// The scenario, by its place in [`SCENES`].
    pub(super) scene: usize,
    /// The watcher; the first one, if empty.
    pub(super) watcher: String,
    /// The switches that are on.
    pub(super) on: Vec<String>,
    /// How many targets, by their place in [`MANY`].
    pub(super) many: usize,
    /// What the visitor put for figures: a low and a high, in the unit or in cents.
    pub(super) set: Vec<(String, u64, u64)>,
}

/// What links of this lab look like.
pub(super) const FORM: Form = Form {
    example: "v1;scene=group",
    parts: "scene, watcher, on, many, set",
    values: "scene is message-thread or group, watcher and on are ids, many is 1, 2, 5, 10 … 1000000, set is figure:value or \
             figure:low-high",
};

impl Setup {
    /// Reads a link; an empty one is the default.
    pub(super) fn parse(link: &str) -> Result<Self, BadLink> {
        let mut setup = Self::default();
        for (key, value) in parts(link)? {
            match key {
                "scene" => setup.scene = place(&SCENES, &value)?,
                "watcher" => setup.watcher = id(value)?,
                "on" => setup.on = value.split_terminator(',').map(id).collect::<Result<_, _>>()?,
                "many" => setup.many = place(&MANY, &bounded(value)?)?,
                "set" => {
                    setup.set = value.split_terminator(',').map(figure).collect::<Result<_, _>>()?;
                }
                _ => return Err(BadLink::Unknown),
            }
        }
        Ok(setup)
    }

    /// The link that reads as this set-up.
    pub(super) fn link(&self) -> String {
        let mut link = ["v1;scene=", SCENES[self.scene]].concat();
        let mut add = |key: &str, value: &str| {
            if !value.is_empty() {
                link.push_str(key);
                link.push_str(value);
            }
        };
        add(";watcher=", &self.watcher);
        add(";on=", &self.on.iter().map(String::as_str).collect::<Vec<_>>().join(","));
        add(";many=", &MANY[self.many].to_string());
        let mut before = ";set=";
        for (id, low, high) in &self.set {
            let (low, high) = (low.to_string(), high.to_string());
            let value = if low == high { low } else { [&low, "-", &high].concat() };
            add(before, &[id, ":", &value].concat());
            before = ",";
        }
        link
    }
}

fn place<T: PartialEq>(all: &[T], value: &T) -> Result<usize, BadLink> {
    all.iter().position(|one| one == value).ok_or(BadLink::Value)
}

/// Small letters, digits and hyphens, as ids in the content are.
fn id(text: &str) -> Result<String, BadLink> {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_id = !text.is_empty() && text.len() <= 40 && text.bytes().all(fits);
    is_id.then(|| text.to_owned()).ok_or(BadLink::Value)
}

/// A whole number that a set-up may have.
fn bounded(text: &str) -> Result<u64, BadLink> {
    Some(number(text)?).filter(|number| *number <= MOST).ok_or(BadLink::Value)
}

/// `agent:6000` or `unlock:5000-150000`.
fn figure(text: &str) -> Result<(String, u64, u64), BadLink> {
    let (name, value) = text.split_once(':').ok_or(BadLink::Value)?;
    let (low, high) = value.split_once('-').unwrap_or((value, value));
    let (low, high) = (bounded(low)?, bounded(high)?);
    if low > high { Err(BadLink::Value) } else { Ok((id(name)?, low, high)) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Links out there must stay readable: these examples stay.
    #[test]
    fn version_1_reads_as_it_always_did() {
        let link =
            "v1;scene=group;watcher=federal;on=sealed,backups;many=1000;set=agent:6000,unlock:5000-150000";
        let setup = Setup {
            scene: 1,
            watcher: "federal".to_owned(),
            on: vec!["sealed".to_owned(), "backups".to_owned()],
            many: 9,
            set: vec![("agent".to_owned(), 6_000, 6_000), ("unlock".to_owned(), 5_000, 150_000)],
        };
        assert_eq!(setup.link(), link);
        assert_eq!(Setup::parse(link), Ok(setup));
        assert_eq!(Setup::parse("v1"), Ok(Setup::default()));
        assert_eq!(Setup::parse(""), Ok(Setup::default()));
    }

    #[test]
    fn a_bad_link_says_what_is_bad() {
        assert_eq!(Setup::parse("v2;scene=group"), Err(BadLink::Version));
        assert_eq!(Setup::parse("v1;colour=red"), Err(BadLink::Unknown));
        assert_eq!(Setup::parse("v1;<script>"), Err(BadLink::Unknown));
        for value in [
            "scene=town",
            "many=3",
            "many=01",
            "many=99999999999999999999",
            "many=-1",
            "watcher=<b>",
            "watcher=",
            "on=sealed,,x",
            "set=agent",
            "set=agent:1.5",
            "set=agent:9-1",
            "set=agent:9999999999999999",
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
            parts in prop::collection::vec("(scene|watcher|on|many|set)=[a-z0-9:,-]{0,24}", 0..6),
        ) {
            if let Ok(setup) = Setup::parse(&["v1;", &parts.join(";")].concat()) {
                prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
            }
        }
    }
}
