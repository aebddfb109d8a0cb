//! How probable it is that at least so many of so many independent things happen.

use std::f64::consts::PI;

/// What a sum no longer notices.
const NEGLIGIBLE: f64 = 1e-18;

/// That at least `least` of `of` happen, each with that probability.
///
/// The sum starts next to `least` and goes away from the mean, where its terms only shrink, so tails of
/// 10^-300 come out as well as halves. The relative error is below 10^-9 for up to a million things and
/// below 10^-3 for up to four billion.
pub(super) fn at_least(least: u32, of: u32, chance: f64) -> f64 {
    if least == 0 {
        return 1.0;
    }
    if least > of || chance <= 0.0 {
        return 0.0;
    }
    if chance >= 1.0 {
        return 1.0;
    }
    if of == 1 {
        return chance;
    }
    let odds = chance / (1.0 - chance);
    let mut sum = 0.0;
    if f64::from(least) > f64::from(of) * chance {
        let mut term = exactly(least, of, chance);
        for happened in least..=of {
            sum += term;
            term *= f64::from(of - happened) / (f64::from(happened) + 1.0) * odds;
            if term <= sum * NEGLIGIBLE {
                break;
            }
        }
        sum.min(1.0)
    } else {
        let mut term = exactly(least - 1, of, chance);
        for happened in (0..least).rev() {
            sum += term;
            term *= f64::from(happened) / (f64::from(of - happened) + 1.0) / odds;
            if term <= sum * NEGLIGIBLE {
                break;
            }
        }
        (1.0 - sum).max(0.0)
    }
}

/// That at least `least` happen of two kinds of things together, each kind `(of, chance)`.
pub(super) fn at_least_together(least: u32, some: (u32, f64), others: (u32, f64)) -> f64 {
    let mut sum = at_least(least, some.0, some.1);
    let mut rest = at_least(least, others.0, others.1);
    for happened in 0..least.min(some.0.saturating_add(1)) {
        sum += exactly(happened, some.0, some.1) * rest;
        rest = (rest + exactly(least - happened - 1, others.0, others.1)).min(1.0);
    }
    sum.min(1.0)
}

/// That exactly so many of so many happen.
fn exactly(happened: u32, of: u32, chance: f64) -> f64 {
    if happened > of {
        return 0.0;
    }
    if chance <= 0.0 || chance >= 1.0 {
        let all_or_none = if chance <= 0.0 { 0 } else { of };
        return if happened == all_or_none { 1.0 } else { 0.0 };
    }
    let not = of - happened;
    let ways = ln_factorial(of) - ln_factorial(happened) - ln_factorial(not);
    (ways + f64::from(happened) * chance.ln() + f64::from(not) * (-chance).ln_1p()).exp()
}

/// The logarithm of a factorial: multiplied out while it is small, then by Stirling's series, of which the
/// first term left out is below 10^-11.
fn ln_factorial(of: u32) -> f64 {
    if of < 16 {
        return (2..=of).map(f64::from).product::<f64>().ln();
    }
    let n = f64::from(of);
    let series = (1.0 / 12.0 - (1.0 / 360.0 - 1.0 / (1_260.0 * n * n)) / (n * n)) / n;
    n * n.ln() - n + 0.5 * (2.0 * PI * n).ln() + series
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: f64, expected: f64) {
        assert!((found / expected - 1.0).abs() < 1e-9, "{found} instead of {expected}");
    }

    #[test]
    fn coins_fall_as_they_should() {
        close(at_least(1, 2, 0.5), 0.75);
        close(at_least(2, 3, 0.5), 0.5);
        close(at_least(10, 10, 0.5), 1.0 / 1_024.0);
        close(at_least(51, 101, 0.5), 0.5);
        assert_eq!(at_least(0, 0, 0.5), 1.0);
        assert_eq!(at_least(1, 0, 0.5), 0.0);
        assert_eq!((at_least(3, 3, 1.0), at_least(1, 3, 0.0)), (1.0, 0.0));
    }

    #[test]
    fn a_tail_is_what_the_terms_multiplied_out_give() {
        // 1 − (1 − 10^-6)^10,000, and the first terms of at least 30 of 10,000 at 10^-6.
        close(at_least(1, 10_000, 1e-6), -(10_000.0 * (-1e-6_f64).ln_1p()).exp_m1());
        let mut first = 1.0;
        for i in 0..30 {
            first *= f64::from(10_000 - i) / f64::from(i + 1) * 1e-6;
        }
        let first = first * (1.0 - 1e-6_f64).powi(9_970);
        let second = first * 9_970.0 / 31.0 * 1e-6;
        let found = at_least(30, 10_000, 1e-6);
        assert!((found / (first + second) - 1.0).abs() < 1e-6, "{found}");
    }

    #[test]
    fn two_kinds_of_the_same_chance_are_one_kind() {
        for least in 0..=12 {
            let together = at_least_together(least, (5, 0.3), (7, 0.3));
            assert!((together - at_least(least, 12, 0.3)).abs() < 1e-12, "{least}: {together}");
        }
        assert_eq!(at_least_together(3, (2, 1.0), (5, 0.0)), 0.0);
        assert_eq!(at_least_together(2, (2, 1.0), (5, 0.0)), 1.0);
    }

    #[test]
    fn the_largest_numbers_give_a_probability() {
        for (least, chance) in [(1, 1e-12), (65_535, 0.5), (u32::MAX, 0.999), (2_147_483_648, 0.5)] {
            let found = at_least(least, u32::MAX, chance);
            assert!((0.0..=1.0).contains(&found), "{found}");
        }
    }
}
