//! The state of the lab as a link: `v1;how=tiny-constables/cell-sprint;people=5;hours=672;tiny-constables/agent=5000`.
//!
//! Figures that were changed are in it, in cents or whole numbers, as a value or as `LOW-HIGH`. Which techniques and
//! figures there are, the scenarios say: the lab looks when it takes a link.

use cost::Hours;

use super::steps::{LONGEST, MOST_PEOPLE};
use crate::parts::{BadLink, Form, MAX_BYTES, parts};

/// The figure of a link may have so many cents, or whole numbers, at most: a billion dollars.
pub(super) const MOST: u64 = 100_000_000_000;

/// What a link of this lab holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Setup {
    /// The technique.
    pub(super) how: Named,
    /// How many people the money follows on foot.
    pub(super) people: u64,
    /// For how long.
    pub(super) hours: Hours,
    /// Whether the picture on a log scale stands beside the linear one.
    pub(super) is_log: bool,
    /// The figures that are not as published, each once.
    pub(super) changes: Vec<Change>,
}

/// Something in a scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    /// The scenario's name.
    pub(super) scenario: String,
    /// The name of the technique or figure in it.
    pub(super) id: String,
}

/// A figure that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    /// Which.
    pub(super) figure: Named,
    /// In cents where it is money.
    pub(super) low: u64,
    /// The same as `low` for a value.
    pub(super) high: u64,
}

impl Default for Setup {
    /// The comparison that the first page of the site makes.
    fn default() -> Self {
        let how = Named { scenario: "tiny-constables".to_owned(), id: "cell-sprint".to_owned() };
        Self { how, people: 5, hours: Hours(672), is_log: false, changes: Vec::new() }
    }
}

/// What links of this lab look like.
pub(super) const FORM: Form = Form {
    example: "v1;how=tiny-constables/gps",
    parts: "how, people, hours, scale, and figures as in tiny-constables/agent",
    values: "people are 1 to a billion, hours 1 to 8760, scale is linear or log, a figure is a whole number, of cents where \
             it is money, or two with a hyphen between",
};

impl Setup {
    /// Reads a link; an empty one is the default.
    pub(super) fn parse(link: &str) -> Result<Self, BadLink> {
        let mut setup = Self::default();
        for (key, value) in parts(link)? {
            match key {
                "how" => setup.how = Named::parse(value).ok_or(BadLink::Value)?,
                "people" => setup.people = number(value, 1, MOST_PEOPLE)?,
                "hours" => {
                    let hours = number(value, 1, LONGEST.0.into())?;
                    setup.hours = Hours(u32::try_from(hours).map_err(|_| BadLink::Value)?);
                }
                "scale" if value == "log" => setup.is_log = true,
                "scale" if value == "linear" => setup.is_log = false,
                "scale" => return Err(BadLink::Value),
                _ => {
                    let change = Change::parse(key, value)?;
                    setup.changes.retain(|known| known.figure != change.figure);
                    setup.changes.push(change);
                }
            }
        }
        Ok(setup)
    }

    /// The link that reads as this set-up; changes for which there is no room are left out.
    pub(super) fn link(&self) -> String {
        let mut link = format!("v1;how={};people={};hours={}", self.how.text(), self.people, self.hours.0);
        if self.is_log {
            link.push_str(";scale=log");
        }
        for Change { figure, low, high } in &self.changes {
            let mut part = format!(";{}={low}", figure.text());
            if low != high {
                part.push('-');
                part.push_str(&high.to_string());
            }
            if link.len() + part.len() <= MAX_BYTES {
                link.push_str(&part);
            }
        }
        link
    }
}

impl Named {
    fn parse(text: &str) -> Option<Self> {
        let is_name = |name: &str| {
            !name.is_empty() && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        };
        let (scenario, id) = text.split_once('/')?;
        (is_name(scenario) && is_name(id)).then(|| Self { scenario: scenario.to_owned(), id: id.to_owned() })
    }

    fn text(&self) -> String {
        [&self.scenario, "/", &self.id].concat()
    }
}

impl Change {
    fn parse(key: &str, value: &str) -> Result<Self, BadLink> {
        let figure = Named::parse(key).ok_or(BadLink::Unknown)?;
        let (low, high) = value.split_once('-').unwrap_or((value, value));
        let (low, high) = (number(low, 0, MOST)?, number(high, 0, MOST)?);
        if low > high {
            return Err(BadLink::Value);
        }
        Ok(Self { figure, low, high })
    }
}

/// Digits only: neither signs nor spaces.
fn number(text: &str, least: u64, most: u64) -> Result<u64, BadLink> {
    let is_plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse().ok().filter(|_| is_plain);
    number.filter(|number| (least..=most).contains(number)).ok_or(BadLink::Value)
}

#[cfg(test)]
#[path = "link_tests.rs"]
mod tests;
