//! Scan everyone: what is sent in a day, or lies in the accounts, is compared; accounts with enough matches go to people,
//! and what they confirm is reported. How often something matches is counted in whole items; the rest is what [`cost::scan`] expects.

use cost::{
    Bounds,
    scan::{Chance, Crowd, Pipeline},
};

pub(super) use super::form::Form;
use super::link::{KEYS, RUNS, STORED, Setup};

/// Parts in a rate.
const TRILLION: u128 = 1_000_000_000_000;

/// Once in so many: from three nines to nine.
pub(super) const NINES: [u64; 7] =
    [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

/// A figure of a run, in the order of [`KEYS`](super::link::KEYS).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    /// All that is compared.
    Items,
    /// Whose they are.
    Accounts,
    /// Accounts that have what is looked for.
    Offenders,
    /// How much of it each has.
    Forbidden,
    /// How often something else matches.
    FalseMatches,
    /// How often what is looked for matches.
    Catches,
    /// Matches from which on people look at an account.
    Threshold,
    /// How often they confirm an offender.
    Confirms,
    /// How often they confirm somebody else.
    Mistakes,
    /// Accounts that one person looks at in a day.
    Looks,
}

impl Figure {
    pub(super) const ALL: [Self; 10] = [
        Self::Items,
        Self::Accounts,
        Self::Offenders,
        Self::Forbidden,
        Self::FalseMatches,
        Self::Catches,
        Self::Threshold,
        Self::Confirms,
        Self::Mistakes,
        Self::Looks,
    ];

    /// How its number is typed and said.
    pub(super) fn form(self) -> Form {
        match self {
            Self::FalseMatches => Form::OneIn,
            Self::Catches | Self::Confirms | Self::Mistakes => Form::Percent,
            _ => Form::Whole,
        }
    }
}

/// What a run compares. The two kinds never share a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Kind {
    /// Fingerprints of what is known.
    #[default]
    Hash,
    /// A judgement, by what a machine has learned.
    Classifier,
}

/// A way of scanning, with the figures of the scenario.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Run {
    /// Its name for people.
    pub(super) name: String,
    /// What it compares.
    pub(super) kind: Kind,
    /// Its figures, by their places in the scenario.
    pub(super) places: [usize; 10],
    /// Their values.
    pub(super) figures: [u64; 10],
}

/// The lab at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lab {
    /// Every run, in the order of [`RUNS`].
    pub(super) runs: Vec<Run>,
    /// Which one, and what was put in place of its figures.
    pub(super) setup: Setup,
}

/// What the learner does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    /// Chose a run; its own figures stand again.
    Run(usize),
    /// Put a number in place of a figure.
    Put(Figure, u64),
    /// Came by a link.
    SetUp(Setup),
}

/// How many accounts are in each cell, whole ones, half up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Counted {
    /// Offenders that were picked.
    pub(super) found: u64,
    /// Offenders that were not.
    pub(super) missed: u64,
    /// Others that were picked.
    pub(super) accused: u64,
    /// Others that were not.
    pub(super) left_alone: u64,
}

/// What it comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Outcome {
    /// Items that match and are not what is looked for.
    pub(super) false_matches: u64,
    /// Accounts with a match, those that people look at, those that are reported.
    pub(super) stages: [Counted; 3],
    /// People who do nothing but look, where all is looked at in one day.
    pub(super) reviewers: u64,
}

impl Lab {
    /// The lab as it starts; `None` where a run is missing.
    pub(super) fn new(runs: Vec<Run>) -> Option<Self> {
        (runs.len() == RUNS.len()).then(|| Self { runs, setup: Setup::default() })
    }

    /// Does what the learner did; a number that is not possible changes nothing.
    pub(super) fn take(&mut self, event: Event) {
        match event {
            Event::Run(run) => self.setup = Setup { run: run.min(self.runs.len() - 1), ..Setup::default() },
            Event::Put(figure, number) => {
                let own = self.run().figures[figure as usize];
                if self.is_possible(figure, number) {
                    self.setup.put[figure as usize] = (number != own).then_some(number);
                }
            }
            Event::SetUp(setup) => self.setup = setup,
        }
    }

    /// The run that is shown.
    pub(super) fn run(&self) -> &Run {
        &self.runs[self.setup.run]
    }

    /// Whether it compares all that lies in the accounts, and not what is sent in a day.
    pub(super) fn is_stored(&self) -> bool {
        self.setup.run == STORED
    }

    /// What stands for a figure. A link may hold more offenders than accounts: then every account is one.
    pub(super) fn number(&self, figure: Figure) -> u64 {
        let number = self.setup.put[figure as usize].unwrap_or(self.run().figures[figure as usize]);
        if figure == Figure::Offenders { number.min(self.number(Figure::Accounts)) } else { number }
    }

    /// The least and the most that may be put in place of a figure: offenders are among the accounts.
    pub(super) fn limits(&self, figure: Figure) -> [u64; 2] {
        let (_, least, most) = KEYS[figure as usize];
        match figure {
            Figure::Offenders => [least, self.number(Figure::Accounts)],
            Figure::Accounts => [self.number(Figure::Offenders).max(least), most],
            _ => [least, most],
        }
    }

    /// The number that somebody means who types that for a figure; `None` where it is none, or not possible.
    pub(super) fn read(&self, figure: Figure, typed: &str) -> Option<u64> {
        figure.form().read(typed).filter(|number| self.is_possible(figure, *number))
    }

    fn is_possible(&self, figure: Figure, number: u64) -> bool {
        let [least, most] = self.limits(figure);
        (least..=most).contains(&number)
    }

    /// What it comes to.
    pub(super) fn outcome(&self) -> Outcome {
        self.at_rate(self.number(Figure::FalseMatches))
    }

    /// What it comes to if something else matches that often, in parts of 10^12.
    fn at_rate(&self, false_matches: u64) -> Outcome {
        let number = |figure| self.number(figure);
        let exactly = |parts| Bounds::exactly(Chance::of(parts, Chance::CERTAIN.parts()));
        let pipeline = Pipeline {
            catches: exactly(number(Figure::Catches)),
            false_matches: exactly(false_matches),
            threshold: u16::try_from(number(Figure::Threshold)).unwrap_or(u16::MAX),
            confirms: exactly(number(Figure::Confirms)),
            mistakes: exactly(number(Figure::Mistakes)),
        };
        let (accounts, offenders) = (number(Figure::Accounts), number(Figure::Offenders));
        let mut picked = [[0.0; 2]; 3];
        for crowd in self.crowds() {
            let stages = pipeline.run(&crowd);
            for (sum, cells) in picked.iter_mut().zip([stages.matched, stages.reviewed, stages.reported]) {
                sum[0] += cells.found.low();
                sum[1] += cells.accused.low();
            }
        }
        let stages = picked.map(|picked| Counted::of(picked, [offenders, accounts - offenders]));
        Outcome {
            false_matches: matches(number(Figure::Items), false_matches),
            stages,
            reviewers: stages[1].picked().div_ceil(number(Figure::Looks).max(1)),
        }
    }

    /// The accounts that have one item more than the others, and the others; offenders are among both alike.
    fn crowds(&self) -> [Crowd; 2] {
        let number = |figure| self.number(figure);
        let (items, accounts) = (number(Figure::Items), number(Figure::Accounts).max(1));
        let (each, with_more, offenders) = (items / accounts, items % accounts, number(Figure::Offenders));
        let among = u128::from(offenders) * u128::from(with_more) / u128::from(accounts);
        // At most as many as there are offenders.
        let among = u64::try_from(among).unwrap_or(offenders);
        let crowd = |accounts: u64, offenders: u64, each: u64| Crowd {
            accounts: accounts.into(),
            offenders: offenders.into(),
            ordinary: u32::try_from(each).unwrap_or(u32::MAX).into(),
            forbidden: u16::try_from(number(Figure::Forbidden)).unwrap_or(u16::MAX).into(),
        };
        [crowd(with_more, among, each + 1), crowd(accounts - with_more, offenders - among, each)]
    }

    /// What one more nine buys: what it comes to at one in a thousand, in ten thousand and so on.
    pub(super) fn nines(&self) -> [(u64, Outcome); 7] {
        NINES.map(|one_in| (one_in, self.at_rate(Chance::of(1, one_in).parts())))
    }
}

/// So many items match at that rate, half up. Exact: both are whole numbers.
fn matches(items: u64, parts: u64) -> u64 {
    let exact = (u128::from(items) * u128::from(parts) + TRILLION / 2) / TRILLION;
    u64::try_from(exact).unwrap_or(u64::MAX)
}

impl Counted {
    /// The cells where so many offenders and others are expected to be picked, of so many.
    fn of(picked: [f64; 2], [offenders, others]: [u64; 2]) -> Self {
        // Half up; what is expected is never negative, and far below 2^53 where it is to be exact.
        let [found, accused] = picked.map(|expected| (expected + 0.5) as u64);
        let (found, accused) = (found.min(offenders), accused.min(others));
        Self { found, missed: offenders - found, accused, left_alone: others - accused }
    }

    /// All that were picked.
    pub(super) fn picked(self) -> u64 {
        self.found.saturating_add(self.accused)
    }

    /// How many of those that were picked are offenders; nothing where nobody was.
    pub(super) fn share_found(self) -> Option<Share> {
        let (found, picked) = (u128::from(self.found), u128::from(self.picked()));
        let half_up = |part: u128, whole: u128| (part + whole / 2).checked_div(whole);
        let (share, number): (fn(u64) -> Share, _) = match found * 10 < picked && found > 0 {
            true => (Share::OneIn, half_up(picked, found)),
            false => (Share::OfAThousand, half_up(found * 1_000, picked)),
        };
        u64::try_from(number?).ok().map(share)
    }
}

/// A number as a sentence says it: from ten thousand on only its three first digits, half up.
pub(super) fn rounded(number: u64) -> u64 {
    let step = match number {
        0..10_000 => 1,
        _ => 10_u64.pow(number.ilog10() - 2),
    };
    number.saturating_add(step / 2) / step * step
}

/// A share, so that neither a large one nor a small one is lost in rounding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Share {
    /// So many of a thousand.
    OfAThousand(u64),
    /// One in so many.
    OneIn(u64),
}

/// How accounts are drawn: a square is as large as its number, all of them to one scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scale {
    /// How many accounts the largest square is.
    pub(super) most: u64,
}

impl Scale {
    /// How long the sides of the largest square are.
    pub(super) const SIDE: u64 = 200;
    /// How long the sides of any square are, so that it can be seen.
    const LEAST: u64 = 4;

    /// The scale on which the largest cell of any stage fits, but for those left alone: they run off the page.
    pub(super) fn of(outcome: &Outcome) -> Self {
        let cells = outcome.stages.iter().flat_map(|cells| [cells.found, cells.missed, cells.accused]);
        Self { most: cells.max().unwrap_or_default().max(1) }
    }

    /// The side of the square for so many; `None` where it would be larger than the largest.
    pub(super) fn side(self, accounts: u64) -> Option<u64> {
        let area = u128::from(accounts) * u128::from(Self::SIDE * Self::SIDE) / u128::from(self.most);
        let side = u64::try_from(area.isqrt()).unwrap_or(u64::MAX);
        let side = if accounts == 0 { 0 } else { side.max(Self::LEAST) };
        (accounts <= self.most).then_some(side)
    }

    /// How many of the largest squares so many would fill.
    pub(super) fn squares(self, accounts: u64) -> u64 {
        accounts.div_ceil(self.most)
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
