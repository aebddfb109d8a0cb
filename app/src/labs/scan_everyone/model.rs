//! Scan everyone: what is sent in a day is compared, accounts with enough matches go to people, and what they confirm is
//! reported. How often something matches is counted in whole items; the rest is what [`cost::scan`] expects.

use cost::{
    Bounds,
    scan::{Cells, Chance, Crowd, Pipeline},
};

use super::link::{RUNS, Setup, is_possible};

/// Parts in a rate.
const TRILLION: u128 = 1_000_000_000_000;

/// A figure of a run, in the order of [`KEYS`](super::link::KEYS).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    /// All that everyone sends in a day.
    Items,
    /// Whose they are.
    Accounts,
    /// Accounts that send what is looked for.
    Offenders,
    /// How much of it each sends.
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

/// How a number is typed and said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As it is.
    Whole,
    /// So many percent, whole ones.
    Percent,
    /// One in so many.
    OneIn,
}

impl Form {
    /// What stands in a field for that number.
    pub(super) fn shown(self, number: u64) -> u64 {
        match self {
            Self::Whole => number,
            Self::Percent => (number + 5_000_000_000) / 10_000_000_000,
            Self::OneIn => Chance::CERTAIN.parts().checked_div(number).unwrap_or_default(),
        }
    }

    /// The number that somebody means who types that; one in nothing is never.
    pub(super) fn meant(self, typed: u64) -> u64 {
        match self {
            Self::Whole => typed,
            Self::Percent => typed.saturating_mul(10_000_000_000),
            Self::OneIn => Chance::of(1, typed).parts(),
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

/// What a day of it comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Outcome {
    /// Items that match and are not what is looked for.
    pub(super) false_matches: u64,
    /// Accounts with a match, those that people look at, those that are reported.
    pub(super) stages: [Counted; 3],
    /// People who do nothing but look.
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
                if is_possible(figure as usize, number) {
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

    /// What stands for a figure.
    pub(super) fn number(&self, figure: Figure) -> u64 {
        self.setup.put[figure as usize].unwrap_or(self.run().figures[figure as usize])
    }

    /// What a day of it comes to.
    pub(super) fn outcome(&self) -> Outcome {
        let number = |figure| self.number(figure);
        let exactly = |figure| Bounds::exactly(Chance::of(number(figure), Chance::CERTAIN.parts()));
        let accounts = number(Figure::Accounts);
        let each = number(Figure::Items).div_ceil(accounts.max(1));
        let crowd = Crowd {
            accounts: accounts.into(),
            offenders: number(Figure::Offenders).min(accounts).into(),
            ordinary: u32::try_from(each).unwrap_or(u32::MAX).into(),
            forbidden: u16::try_from(number(Figure::Forbidden)).unwrap_or(u16::MAX).into(),
        };
        let pipeline = Pipeline {
            catches: exactly(Figure::Catches),
            false_matches: exactly(Figure::FalseMatches),
            threshold: u16::try_from(number(Figure::Threshold)).unwrap_or(u16::MAX),
            confirms: exactly(Figure::Confirms),
            mistakes: exactly(Figure::Mistakes),
        };
        let stages = pipeline.run(&crowd);
        let stages = [stages.matched, stages.reviewed, stages.reported].map(Counted::of);
        Outcome {
            false_matches: matches(number(Figure::Items), number(Figure::FalseMatches)),
            stages,
            reviewers: stages[1].picked().div_ceil(number(Figure::Looks).max(1)),
        }
    }

    /// What one more nine buys: one in a thousand, in ten thousand and so on, and how many items match then.
    pub(super) fn nines(&self) -> [(u64, u64); 7] {
        let items = self.number(Figure::Items);
        [3, 4, 5, 6, 7, 8, 9].map(|nines| {
            let one_in = 10_u64.pow(nines);
            (one_in, matches(items, Chance::of(1, one_in).parts()))
        })
    }
}

/// So many items match at that rate, half up. Exact: both are whole numbers.
fn matches(items: u64, parts: u64) -> u64 {
    let exact = (u128::from(items) * u128::from(parts) + TRILLION / 2) / TRILLION;
    u64::try_from(exact).unwrap_or(u64::MAX)
}

impl Counted {
    fn of(cells: Cells) -> Self {
        // Half up; what is expected is never negative, and far below 2^53 where it is to be exact.
        let whole = |expected: Bounds<f64>| (expected.low() + 0.5) as u64;
        Self {
            found: whole(cells.found),
            missed: whole(cells.missed),
            accused: whole(cells.accused),
            left_alone: whole(cells.left_alone),
        }
    }

    /// All that were picked.
    pub(super) fn picked(self) -> u64 {
        self.found.saturating_add(self.accused)
    }

    /// Of a thousand that were picked, how many are offenders, half up; 1,000 where nobody was.
    pub(super) fn share_found(self) -> u64 {
        let picked = u128::from(self.picked());
        let share = (u128::from(self.found) * 1_000 + picked / 2).checked_div(picked).unwrap_or(1_000);
        u64::try_from(share).unwrap_or(1_000)
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
