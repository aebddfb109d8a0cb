//! What is counted: time, people, vehicles, targets. A number of one is never taken for another.

/// Whole hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Hours(pub u32);

/// Whole days of 24 hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Days(pub u32);

/// Months as bills count them: 30 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Months(pub u32);

/// Years as licences count them: 365 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Years(pub u32);

/// People at work: agents, officers, analysts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct People(pub u32);

/// Vehicles in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Vehicles(pub u32);

/// People watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Targets(pub u64);

impl Hours {
    /// The days that have begun by then: 25 hours are 2.
    pub fn begun_days(self) -> Days {
        Days(self.0.div_ceil(Days(1).hours().0))
    }

    /// The months of 30 days that have begun by then.
    pub fn begun_months(self) -> Months {
        Months(self.0.div_ceil(Months(1).hours().0))
    }

    /// The years of 365 days that have begun by then.
    pub fn begun_years(self) -> Years {
        Years(self.0.div_ceil(Years(1).hours().0))
    }
}

impl Days {
    /// As hours; saturates.
    pub const fn hours(self) -> Hours {
        Hours(self.0.saturating_mul(24))
    }
}

impl Months {
    /// As hours; saturates.
    pub const fn hours(self) -> Hours {
        Hours(self.0.saturating_mul(30 * 24))
    }
}

impl Years {
    /// As hours; saturates.
    pub const fn hours(self) -> Hours {
        Hours(self.0.saturating_mul(365 * 24))
    }
}

impl Targets {
    /// One person.
    pub const ONE: Self = Self(1);
    /// However many there are; as an answer, no limit.
    pub const ALL: Self = Self(u64::MAX);

    /// How many sets it takes for that many targets, where one set serves `served` of them (0 counts as 1).
    pub(crate) fn sets(self, served: Self) -> u64 {
        self.0.div_ceil(served.0.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_that_has_begun_counts_whole() {
        assert_eq!(Hours(0).begun_days(), Days(0));
        assert_eq!(Hours(24).begun_days(), Days(1));
        assert_eq!(Hours(25).begun_days(), Days(2));
        assert_eq!(Days(28).hours().begun_months(), Months(1));
        assert_eq!(Days(31).hours().begun_months(), Months(2));
        assert_eq!(Days(366).hours().begun_years(), Years(2));
        assert_eq!(Hours(u32::MAX).begun_days(), Days(178_956_971));
    }

    #[test]
    fn the_last_set_may_be_half_used() {
        assert_eq!(Targets(11).sets(Targets(10)), 2);
        assert_eq!(Targets(11).sets(Targets::ALL), 1);
        assert_eq!(Targets(0).sets(Targets::ALL), 0);
        assert_eq!(Targets(3).sets(Targets(0)), 3);
    }
}
