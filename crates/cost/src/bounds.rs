//! A value, or a low and a high.

/// Between what and what a figure lies, ends included; a plain value is both ends.
///
/// Bounds are carried through every calculation by taking the end that makes the result smallest, and the
/// one that makes it largest. Nothing is simulated, and nothing is said about what is likely in between.
/// Two results that are compared are carried through each by itself: where both come from the same figure,
/// what is said of them together may be wider than it need be, and is never too narrow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Bounds<T> {
    low: T,
    high: T,
}

/// One end of the bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// The smallest that it can be.
    Low,
    /// The largest that it can be.
    High,
}

impl End {
    /// The end to take of what makes a result smaller by being larger.
    pub(crate) fn other(self) -> Self {
        match self {
            Self::Low => Self::High,
            Self::High => Self::Low,
        }
    }
}

impl<T: Copy + PartialOrd> Bounds<T> {
    /// A value that is known.
    pub fn exactly(value: T) -> Self {
        Self { low: value, high: value }
    }

    /// Between two values, in whichever order they come.
    pub fn between(one: T, other: T) -> Self {
        if one <= other { Self { low: one, high: other } } else { Self { low: other, high: one } }
    }

    /// The smallest that it can be.
    pub fn low(self) -> T {
        self.low
    }

    /// The largest that it can be.
    pub fn high(self) -> T {
        self.high
    }

    /// That end of it.
    pub fn at(self, end: End) -> T {
        match end {
            End::Low => self.low,
            End::High => self.high,
        }
    }

    /// Whether it is a plain value.
    pub fn is_exact(self) -> bool {
        self.low == self.high
    }

    /// Whether `value` is neither below nor above it.
    pub fn contain(self, value: T) -> bool {
        self.low <= value && value <= self.high
    }

    /// What `of` gives at each end.
    pub(crate) fn of(of: impl Fn(End) -> T) -> Self {
        Self::between(of(End::Low), of(End::High))
    }
}

impl<T: Copy + PartialOrd> From<T> for Bounds<T> {
    fn from(value: T) -> Self {
        Self::exactly(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_are_put_in_order() {
        assert_eq!(Bounds::between(7, 3), Bounds::between(3, 7));
        assert_eq!((Bounds::between(7, 3).low(), Bounds::between(7, 3).high()), (3, 7));
        assert!(Bounds::between(3, 7).contain(7) && !Bounds::between(3, 7).contain(8));
        assert!(Bounds::exactly(3).is_exact() && !Bounds::between(3, 7).is_exact());
    }
}
