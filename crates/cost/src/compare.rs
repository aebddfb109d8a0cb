//! Two prices beside each other.

use crate::{bounds::Bounds, exact::times_over, money::Money};

/// How many times one price is the other, exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    of: Money,
    to: Money,
}

impl Ratio {
    /// How many times `to` fits into `of`; `None` if `to` is nothing.
    pub fn new(of: Money, to: Money) -> Option<Self> {
        (to > Money::NOTHING).then_some(Self { of, to })
    }

    /// The ratio in thousandths, rounded half up: 294.833… is 294,833.
    pub fn thousandths(self) -> u128 {
        times_over(self.of.0.into(), 1_000, self.to.0.into())
    }

    /// The ratio in tenths, rounded half up: 294.833… is 2,948.
    pub fn tenths(self) -> u128 {
        times_over(self.of.0.into(), 10, self.to.0.into())
    }
}

/// What the ten-times rule says of a new technique.
///
/// The rule is Bankston's and Soltani's proposal: what makes surveillance about ten times cheaper than
/// without it, or more, upsets a reasonable expectation of privacy. (Tiny Constables and the Cost of
/// Surveillance, Yale Law Journal Forum 123, 2014, p. 335.) Their *about* is taken as exactly ten here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TenTimes {
    /// Ten times cheaper or more, wherever within the bounds the figures lie.
    Cheaper,
    /// Less than ten times cheaper, wherever they lie.
    NotCheaper,
    /// The bounds allow both.
    Open,
}

impl TenTimes {
    /// The rule applied to what the same watching costs without and with the new technique.
    pub fn judge(without: Bounds<Money>, with: Bounds<Money>) -> Self {
        let holds = |without: Money, with: Money| {
            without > Money::NOTHING && u128::from(without.0) >= u128::from(with.0) * 10
        };
        if holds(without.low(), with.high()) {
            Self::Cheaper
        } else if holds(without.high(), with.low()) {
            Self::Open
        } else {
            Self::NotCheaper
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_is_rounded_when_it_is_read() {
        let ratio = Ratio::new(Money::dollars(70_760), Money::dollars(240)).unwrap();
        assert_eq!((ratio.tenths(), ratio.thousandths()), (2_948, 294_833));
        assert_eq!(Ratio::new(Money(1), Money::NOTHING), None);
        assert_eq!(Ratio::new(Money::MOST, Money(1)).unwrap().tenths(), u128::from(u64::MAX) * 10);
    }

    #[test]
    fn ten_times_cheaper_is_from_ten_times_on() {
        let judge = |without: u64, with: u64| TenTimes::judge(Money(without).into(), Money(with).into());
        assert_eq!(judge(1_000, 100), TenTimes::Cheaper);
        assert_eq!(judge(999, 100), TenTimes::NotCheaper);
        assert_eq!(judge(1, 0), TenTimes::Cheaper);
        assert_eq!(judge(0, 0), TenTimes::NotCheaper);
        assert_eq!(judge(u64::MAX, u64::MAX), TenTimes::NotCheaper);
    }

    #[test]
    fn bounds_on_both_sides_of_ten_leave_it_open() {
        let with = Bounds::between(Money(90), Money(110));
        assert_eq!(TenTimes::judge(Money(1_000).into(), with), TenTimes::Open);
        assert_eq!(TenTimes::judge(Money(1_100).into(), with), TenTimes::Cheaper);
        assert_eq!(TenTimes::judge(Money(899).into(), with), TenTimes::NotCheaper);
    }
}
