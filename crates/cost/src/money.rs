//! Money in whole cents.

use std::{iter::Sum, ops::Add};

use crate::exact::times_over;

/// United States dollars of some year, in whole cents. It saturates: [`Money::MOST`] means that much or
/// more. What year's dollars they are, the figure says that it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(
    /// In cents.
    pub u64,
);

impl Money {
    /// No money.
    pub const NOTHING: Self = Self(0);
    /// The most that can be said, about 184 quadrillion dollars: that much or more.
    pub const MOST: Self = Self(u64::MAX);

    /// Whole dollars.
    pub const fn dollars(dollars: u64) -> Self {
        Self(dollars.saturating_mul(100))
    }

    /// This price `times` times, divided by `over` (0 counts as 1), and rounded once, half up.
    pub(crate) fn times_over(self, times: u128, over: u128) -> Self {
        Self(u64::try_from(times_over(times, self.0.into(), over)).unwrap_or(u64::MAX))
    }

    /// An equal share of it for each of `parts`, to the cent, half up; all of it for 0 parts.
    pub fn shared_by(self, parts: u64) -> Self {
        self.times_over(1, parts.into())
    }

    /// What is left of it after `other`; nothing, where `other` is more.
    pub fn less(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Add for Money {
    type Output = Self;

    /// Saturates.
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::NOTHING, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_half_up_to_the_cent() {
        assert_eq!(Money::dollars(275).shared_by(168), Money(164));
        assert_eq!(Money(1).shared_by(2), Money(1));
        assert_eq!(Money(1).shared_by(3), Money(0));
        assert_eq!(Money(7).shared_by(0), Money(7));
    }

    #[test]
    fn too_much_money_is_the_most_money() {
        assert_eq!(Money::MOST + Money(1), Money::MOST);
        assert_eq!(Money::dollars(u64::MAX), Money::MOST);
        assert_eq!(Money::MOST.times_over(u128::MAX, 1), Money::MOST);
        assert_eq!(Money(1).less(Money(2)), Money::NOTHING);
    }
}
