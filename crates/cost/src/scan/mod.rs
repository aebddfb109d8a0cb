//! Whom a scan of everyone finds, misses and accuses: the four cells, stage by stage.
//!
//! Every item of every account is compared, an account with enough matches goes to people, and what they
//! confirm is reported. What is expected of chance is worked out in floating point; it is never money.
//!
//! ```
//! use cost::scan::{Chance, Crowd, Pipeline};
//!
//! // One message each, 100 billion of them, and a classifier that is wrong once in a thousand.
//! let crowd = Crowd {
//!     accounts: 100_000_000_000.into(),
//!     offenders: 0.into(),
//!     ordinary: 1.into(),
//!     forbidden: 0.into(),
//! };
//! let pipeline = Pipeline {
//!     catches: Chance::CERTAIN.into(),
//!     false_matches: Chance::of(1, 1_000).into(),
//!     threshold: 1,
//!     confirms: Chance::CERTAIN.into(),
//!     mistakes: Chance::CERTAIN.into(), // nobody looks: every match is reported
//! };
//! assert_eq!(pipeline.run(&crowd).reported.accused.high().round(), 100_000_000.0);
//! ```

mod binomial;

use crate::bounds::{Bounds, End};

/// A probability, in parts of 10^12: fine enough for what is claimed of image hashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Chance(u64);

impl Chance {
    /// It never happens.
    pub const NEVER: Self = Self(0);
    /// It always happens.
    pub const CERTAIN: Self = Self(1_000_000_000_000);

    /// So many in so many, rounded half up; certain from all of them on, and never in 0.
    pub fn of(parts: u64, whole: u64) -> Self {
        let parts = parts.min(whole).into();
        let exact = crate::exact::times_over(parts, Self::CERTAIN.0.into(), whole.into());
        Self(u64::try_from(exact).unwrap_or(Self::CERTAIN.0).min(Self::CERTAIN.0))
    }

    /// In parts of 10^12.
    pub fn parts(self) -> u64 {
        self.0
    }

    /// Between 0 and 1. Exact enough: every part fits into 53 bits.
    fn share(self) -> f64 {
        self.0 as f64 / Self::CERTAIN.0 as f64
    }
}

/// Who is scanned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crowd {
    /// Accounts in all.
    pub accounts: Bounds<u64>,
    /// Accounts that hold something forbidden; never more than there are.
    pub offenders: Bounds<u64>,
    /// Items of each account that are not forbidden.
    pub ordinary: Bounds<u32>,
    /// Items of each offender that are.
    pub forbidden: Bounds<u16>,
}

/// How everyone is scanned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pipeline {
    /// How probably a forbidden item matches, each by itself.
    pub catches: Bounds<Chance>,
    /// How probably an ordinary item matches, each by itself.
    pub false_matches: Bounds<Chance>,
    /// Matches from which on an account goes to review; 0 counts as 1.
    pub threshold: u16,
    /// How probably the reviewer confirms an offender.
    pub confirms: Bounds<Chance>,
    /// How probably the reviewer confirms somebody else.
    pub mistakes: Bounds<Chance>,
}

/// How many accounts are to be expected in each cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cells {
    /// Offenders that were picked.
    pub found: Bounds<f64>,
    /// Offenders that were not.
    pub missed: Bounds<f64>,
    /// Others that were picked.
    pub accused: Bounds<f64>,
    /// Others that were not.
    pub left_alone: Bounds<f64>,
}

/// The four cells after each stage.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stages {
    /// Accounts with a match.
    pub matched: Cells,
    /// Accounts with enough of them: what people have to look at.
    pub reviewed: Cells,
    /// Accounts that were confirmed, and are reported.
    pub reported: Cells,
}

impl Pipeline {
    /// What is to be expected after each stage.
    ///
    /// Items match independently of each other, which is kind to the scan: real ones come in bursts, and
    /// pictures that look alike match alike.
    pub fn run(&self, crowd: &Crowd) -> Stages {
        let over = |threshold: u16| {
            let threshold = threshold.max(1);
            let of_offender = |end| self.picks_offender(crowd, threshold, end);
            let of_other = |end| {
                let (items, chance) = (crowd.ordinary.at(end), self.false_matches.at(end));
                binomial::at_least(threshold.into(), items, chance.share())
            };
            (Bounds::of(of_offender), Bounds::of(of_other))
        };
        let reviewed = over(self.threshold);
        let after_review = |picked: Bounds<f64>, confirmed: Bounds<Chance>| {
            Bounds::of(|end| picked.at(end) * confirmed.at(end).share())
        };
        let reported = (after_review(reviewed.0, self.confirms), after_review(reviewed.1, self.mistakes));
        let [matched, reviewed, reported] = [over(1), reviewed, reported].map(|of| crowd.cells(of));
        Stages { matched, reviewed, reported }
    }

    fn picks_offender(&self, crowd: &Crowd, threshold: u16, end: End) -> f64 {
        binomial::at_least_together(
            threshold.into(),
            (crowd.forbidden.at(end).into(), self.catches.at(end).share()),
            (crowd.ordinary.at(end), self.false_matches.at(end).share()),
        )
    }
}

impl Crowd {
    /// The cells where offenders and others are picked with those probabilities.
    fn cells(&self, (of_offender, of_other): (Bounds<f64>, Bounds<f64>)) -> Cells {
        let offenders = |end: End| self.offenders.at(end).min(self.accounts.at(end)) as f64;
        let others = |end: End| self.accounts.at(end).saturating_sub(self.offenders.at(end.other())) as f64;
        Cells {
            found: Bounds::of(|end| offenders(end) * of_offender.at(end)),
            missed: Bounds::of(|end| offenders(end) * (1.0 - of_offender.at(end.other()))),
            accused: Bounds::of(|end| others(end) * of_other.at(end)),
            left_alone: Bounds::of(|end| others(end) * (1.0 - of_other.at(end.other()))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Items by themselves, all of them ordinary, and nobody reviews.
    fn false_matches_among(items: u64, chance: Chance) -> f64 {
        let crowd =
            Crowd { accounts: items.into(), offenders: 0.into(), ordinary: 1.into(), forbidden: 0.into() };
        let pipeline = Pipeline {
            catches: Chance::CERTAIN.into(),
            false_matches: chance.into(),
            threshold: 1,
            confirms: Chance::CERTAIN.into(),
            mistakes: Chance::CERTAIN.into(),
        };
        pipeline.run(&crowd).reported.accused.low()
    }

    #[test]
    fn twelve_billion_images_give_as_many_false_matches_as_each_claim_says() {
        let claims = [
            (Chance::of(1, 1_000), 12e6),
            (Chance::of(1, 1_000_000), 12_000.0),
            (Chance::of(3, 100_000_000), 360.0),
        ];
        for (chance, expected) in claims.into_iter().chain([(Chance::of(1, 1_000_000_000), 12.0)]) {
            let found = false_matches_among(12_000_000_000, chance);
            assert!((found / expected - 1.0).abs() < 1e-12, "{found} instead of {expected}");
        }
    }

    #[test]
    fn a_chance_is_counted_in_parts_of_a_million_million() {
        assert_eq!(Chance::of(3, 100_000_000).parts(), 30_000);
        assert_eq!(Chance::of(2, 3).parts(), 666_666_666_667);
        assert_eq!(Chance::of(7, 3), Chance::CERTAIN);
        assert_eq!(Chance::of(0, 0), Chance::NEVER);
        assert_eq!(Chance::of(u64::MAX, u64::MAX), Chance::CERTAIN);
    }

    #[test]
    fn a_threshold_spares_the_others_and_misses_offenders_with_little() {
        let crowd = Crowd {
            accounts: 1_000_000.into(),
            offenders: 100.into(),
            ordinary: 10_000.into(),
            forbidden: 3.into(),
        };
        let pipeline = |threshold| Pipeline {
            catches: Chance::of(9, 10).into(),
            false_matches: Chance::of(1, 1_000_000).into(),
            threshold,
            confirms: Chance::CERTAIN.into(),
            mistakes: Chance::NEVER.into(),
        };
        let low = pipeline(1).run(&crowd);
        let high = pipeline(4).run(&crowd);
        assert_eq!(low.matched, high.matched);
        // 1 − (1 − 10^-6)^10,000 of 999,900 are 9,949.2.
        assert!((low.reviewed.accused.low() - 9_949.17).abs() < 0.1, "{:?}", low.reviewed.accused);
        assert!(high.reviewed.accused.low() < 0.001);
        assert!(low.reviewed.found.low() > 99.8 && high.reviewed.found.low() < 1.0);
        assert_eq!(low.reported.accused.low(), 0.0);
    }

    #[test]
    fn the_cells_of_each_stage_add_up_to_everyone() {
        let crowd =
            Crowd { accounts: 5_000.into(), offenders: 70.into(), ordinary: 40.into(), forbidden: 5.into() };
        let half = Chance::of(1, 2).into();
        let pipeline =
            Pipeline { catches: half, false_matches: half, threshold: 21, confirms: half, mistakes: half };
        let stages = pipeline.run(&crowd);
        for cells in [stages.matched, stages.reviewed, stages.reported] {
            let offenders = cells.found.low() + cells.missed.low();
            let others = cells.accused.low() + cells.left_alone.low();
            assert!((offenders - 70.0).abs() < 1e-9 && (others - 4_930.0).abs() < 1e-9);
        }
    }
}
