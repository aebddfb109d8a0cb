//! The words of the lab, and the names of people who don't exist.

use super::model::{Lab, Measure, Said};
use crate::{parts::Numbers, words::Words};
use town::Role;

/// The lab at one moment, and the words to say it in.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'l> {
    /// The moment.
    pub(super) lab: &'l Lab,
    /// The words of the page.
    pub(super) words: Words,
}

impl Speaker<'_> {
    /// A message of the lab, by its name after `lab-sealed-yet-seen-`.
    pub(super) fn word(self, name: &str) -> String {
        self.fill(name, &[])
    }

    /// A message with its variables filled in.
    pub(super) fn fill(self, name: &str, variables: &[(&str, String)]) -> String {
        self.words.fill(&["lab-sealed-yet-seen-", name].concat(), variables)
    }

    /// A whole number.
    pub(super) fn whole(self, number: impl Into<u64>) -> String {
        Numbers(self.words).whole(number.into())
    }

    /// The name of the person of that number: no two are called the same.
    pub(super) fn name(self, who: u16) -> String {
        let (first, last) = (self.word("first-names"), self.word("last-names"));
        let pick = |names: &str, place: usize| {
            let many = names.split(", ").count();
            names.split(", ").nth(place % many).unwrap_or_default().to_owned()
        };
        let who = usize::from(who);
        // Forty first names, fifty last ones; 31 shares no divisor with 50, so that every pair comes once.
        [pick(&first, who), pick(&last, who % 40 * 7 + who / 40 * 31)].join(" ")
    }

    /// A score, with its unit.
    pub(super) fn score(self, by: Measure, score: u32) -> String {
        self.fill(&["score-", by.name()].concat(), &[("count", self.whole(score))])
    }

    /// What was said last.
    pub(super) fn status(self) -> String {
        let lab = self.lab;
        match lab.said {
            Said::Stopped => self.word("stopped"),
            Said::Broken => self.word("broken"),
            Said::Verdict => self.verdict(),
            Said::Close => self.known(lab.close.as_ref().map(|close| close.who)),
            Said::Found => {
                let known = self.known(lab.is_known.then_some(lab.found.findings.organiser));
                [self.found(), known].join(" ")
            }
        }
    }

    /// Who is first, in what.
    fn found(self) -> String {
        let found = &self.lab.found;
        let pairs = self.whole(found.findings.links);
        let Some((who, score)) = self.lab.first(1).first().copied() else {
            return self.fill("found-nobody", &[("pairs", pairs)]);
        };
        let by = self.lab.by;
        let first = [("pairs", pairs), ("name", self.name(who)), ("score", self.score(by, score))];
        self.fill(&["found-", by.name()].concat(), &first)
    }

    /// Where somebody stands by each measure.
    pub(super) fn known(self, who: Option<u16>) -> String {
        let Some(who) = who else { return String::new() };
        let rank = |by: Measure| {
            let scores = self.lab.found.findings.scores.get(usize::from(who));
            match scores.map_or(0, |scores| by.of(scores)) {
                0 => self.word("unranked"),
                _ => self.whole(self.lab.rank(who, by) as u64),
            }
        };
        let is_known = self.lab.is_known && who == self.lab.found.findings.organiser;
        let ranks = [
            ("name", self.name(who)),
            ("degree", rank(Measure::Degree)),
            ("between", rank(Measure::Between)),
            ("cut", rank(Measure::CutOff)),
        ];
        self.fill(if is_known { "stands-known" } else { "stands" }, &ranks)
    }

    fn verdict(self) -> String {
        let Some(named) = self.lab.named else { return self.word("nobody-named") };
        let role = match self.lab.role(named) {
            Role::Neighbour => "neighbour",
            Role::Secretary => "secretary",
            Role::Nurse => "nurse",
            Role::Alone => "alone",
            Role::Moved => "moved",
            Role::Contact => "contact",
            Role::Organiser => "organiser",
        };
        self.fill(&["verdict-", role].concat(), &[("name", self.name(named))])
    }
}
