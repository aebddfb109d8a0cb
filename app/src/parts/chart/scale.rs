//! Where a number stands on an axis. Whole numbers throughout: places are units of the drawing.

/// How numbers run along an axis from 0, or from 1 where it is logarithmic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scale {
    /// The same step adds the same.
    Linear {
        /// What stands at the end.
        most: u64,
    },
    /// The same step multiplies by the same.
    Log {
        /// How many times ten the end is: 3 ends at a thousand.
        tens: u32,
    },
}

impl Scale {
    /// A linear scale that ends at a round number not below `most`.
    pub(crate) fn linear(most: u64) -> Self {
        let step = step(most, 4);
        Self::Linear { most: most.max(1).div_ceil(step).saturating_mul(step) }
    }

    /// A logarithmic scale that ends at a power of ten not below `most`.
    pub(crate) fn log(most: u64) -> Self {
        Self::Log { tens: (1..19).find(|tens| 10_u64.pow(*tens) >= most).unwrap_or(19) }
    }

    /// Where `value` stands on an axis of that length; what is beyond the end stands at the end.
    pub(crate) fn at(self, value: u64, length: u32) -> u32 {
        let place = match self {
            Self::Linear { most } => {
                u128::from(value.min(most)) * u128::from(length) / u128::from(most.max(1))
            }
            Self::Log { tens } => {
                let far = u128::from(thousandths_of_ten(value)) * u128::from(length);
                (far / (u128::from(tens) * 1_000)).min(length.into())
            }
        };
        u32::try_from(place).unwrap_or(length)
    }

    /// The round numbers to write on it, about as many as said.
    pub(crate) fn ticks(self, about: u64) -> Vec<u64> {
        match self {
            Self::Linear { most } => {
                let step = step(most, about);
                (0..=most / step).map(|n| n * step).collect()
            }
            Self::Log { tens } => {
                let every = u64::from(tens).div_ceil(about.max(1)).max(1);
                let tens = (0..=tens).filter(|n| u64::from(*n).is_multiple_of(every));
                tens.map(|n| 10_u64.checked_pow(n).unwrap_or(u64::MAX)).collect()
            }
        }
    }
}

/// 1, 2 or 5 times a power of ten, so that about so many steps lead to `most`.
fn step(most: u64, about: u64) -> u64 {
    let rough = (most / about.max(1)).max(1);
    let ten = 10_u64.pow(rough.ilog10());
    [1, 2, 5]
        .into_iter()
        .map(|times| ten.saturating_mul(times))
        .find(|step| *step >= rough)
        .unwrap_or(ten.saturating_mul(10))
}

/// The logarithm to base ten, in thousandths; of 0 as of 1.
fn thousandths_of_ten(value: u64) -> u64 {
    let value = value.max(1);
    // Log₂ by squaring: each square gives one more binary place. Sixteen of them are more than a drawing shows.
    let whole = value.ilog2();
    let mut rest = (u128::from(value) << 62) >> whole;
    let mut log2 = u64::from(whole) << 16;
    for place in (0..16).rev() {
        rest = (rest * rest) >> 62;
        if rest >> 63 == 1 {
            log2 |= 1 << place;
            rest >>= 1;
        }
    }
    // log₁₀ 2 = 0.30103
    (log2 * 30_103 / 100 + 32_768) >> 16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_ends_at_a_round_number_that_is_not_too_small() {
        for (most, end) in
            [(0, 1), (1, 1), (7, 7), (28_000, 30_000), (27_500, 30_000), (100, 100), (101, 150)]
        {
            assert_eq!(Scale::linear(most), Scale::Linear { most: end }, "{most}");
        }
        assert_eq!(Scale::log(28_000), Scale::Log { tens: 5 });
        assert_eq!(Scale::log(u64::MAX), Scale::Log { tens: 19 });
    }

    #[test]
    fn a_linear_place_is_a_share_of_the_length() {
        let scale = Scale::Linear { most: 30_000 };
        assert_eq!([0, 5, 15_000, 30_000, u64::MAX].map(|value| scale.at(value, 600)), [0, 0, 300, 600, 600]);
        assert_eq!(scale.ticks(3), [0, 10_000, 20_000, 30_000]);
    }

    #[test]
    fn each_power_of_ten_is_as_far_from_the_next() {
        let scale = Scale::Log { tens: 6 };
        let places = [0, 1, 10, 100, 1_000, 1_000_000, u64::MAX].map(|value| scale.at(value, 600));
        assert_eq!(places, [0, 0, 100, 200, 300, 600, 600]);
        assert_eq!(scale.at(2, 6_000), 301);
        assert_eq!(scale.ticks(6), [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]);
        assert_eq!(scale.ticks(3), [1, 100, 10_000, 1_000_000]);
    }

    #[test]
    fn no_number_and_no_length_is_too_large() {
        for scale in [Scale::linear(u64::MAX), Scale::log(u64::MAX), Scale::Linear { most: 0 }] {
            assert!(scale.at(u64::MAX, 600) <= 600);
            assert!(!scale.ticks(5).is_empty() && scale.ticks(0).len() < 30);
        }
    }
}
