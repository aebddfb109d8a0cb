//! Numbers and money as the page's language writes them, the same on the server and in the browser.

use cost::{Bounds, Money};

use crate::words::Words;

const MILLION: u64 = 1_000_000;
const BILLION: u64 = 1_000 * MILLION;

/// Writes numbers by the words of a page, those that start with `part-number-` and `part-money`.
#[derive(Clone, Copy)]
pub(crate) struct Numbers(pub(crate) Words);

impl Numbers {
    /// A whole number, its digits in groups of three.
    pub(crate) fn whole(self, number: u64) -> String {
        self.grouped(number.to_string())
    }

    /// Digits in groups of three, however many there are.
    pub(crate) fn grouped(self, digits: String) -> String {
        let from: usize = self.0.get("part-number-from").parse().unwrap_or(4);
        if digits.len() < from {
            return digits;
        }
        let mut grouped = String::new();
        let separator = self.0.get("part-number-group");
        for (at, digit) in digits.char_indices() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push_str(&separator);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// An amount to the cent; without cents, where there are none.
    pub(crate) fn money(self, money: Money) -> String {
        let mut amount = self.whole(money.0 / 100);
        if !money.0.is_multiple_of(100) {
            amount = self.with_places(amount, money.0 % 100, 2);
        }
        self.least(money, self.0.fill("part-money", &[("amount", amount)]))
    }

    /// An amount to the cent, also where there are none, as in a column of prices.
    pub(crate) fn cents(self, money: Money) -> String {
        let amount = self.with_places(self.whole(money.0 / 100), money.0 % 100, 2);
        self.least(money, self.0.fill("part-money", &[("amount", amount)]))
    }

    /// An amount to read at a glance: from a million on, in millions or billions with one place, half up; from
    /// $100 on, in whole dollars; under that, to the cent.
    pub(crate) fn about(self, money: Money) -> String {
        let dollars = money.0 / 100;
        let (unit, key) = match dollars {
            0..100 => return self.money(money),
            100..MILLION => return self.money(Money::dollars((money.0 + 50) / 100)),
            MILLION..BILLION => (MILLION, "part-money-million"),
            _ => (BILLION, "part-money-billion"),
        };
        let tenths = (u128::from(dollars) * 10 + u128::from(unit) / 2) / u128::from(unit);
        let tenths = u64::try_from(tenths).unwrap_or(u64::MAX);
        // Some languages have a word for one million that they have not for two.
        let key = if tenths == 10 && unit == MILLION { "part-money-one-million" } else { key };
        self.least(money, self.0.fill(key, &[("amount", self.tenths(tenths))]))
    }

    /// A number of tenths, with one place where there is something to say there.
    pub(crate) fn tenths(self, tenths: u64) -> String {
        let whole = self.whole(tenths / 10);
        if tenths.is_multiple_of(10) { whole } else { self.with_places(whole, tenths % 10, 1) }
    }

    /// Bounds, each end as `say` says it; one amount where both ends read the same.
    pub(crate) fn bounds<T: Copy + PartialOrd>(
        self,
        bounds: Bounds<T>,
        say: fn(Self, T) -> String,
    ) -> String {
        let (low, high) = (say(self, bounds.low()), say(self, bounds.high()));
        if low == high { low } else { self.0.fill("part-number-range", &[("low", low), ("high", high)]) }
    }

    fn with_places(self, whole: String, part: u64, places: usize) -> String {
        format!("{whole}{}{part:0places$}", self.0.get("part-number-point"))
    }

    /// The most that can be said means that much or more.
    fn least(self, money: Money, amount: String) -> String {
        if money == Money::MOST { self.0.fill("part-number-least", &[("amount", amount)]) } else { amount }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> Numbers {
        Numbers(Words::of(&[
            ("part-number-from", "4"),
            ("part-number-group", ","),
            ("part-number-point", "."),
            ("part-number-range", "{low} to {high}"),
            ("part-number-least", "{amount} or more"),
            ("part-money", "${amount}"),
            ("part-money-one-million", "${amount} million"),
            ("part-money-million", "${amount} million"),
            ("part-money-billion", "${amount} billion"),
        ]))
    }

    #[test]
    fn digits_stand_in_groups_from_the_length_on_that_the_language_says() {
        let numbers = [7, 999, 1_000, 28_000, 1_234_567].map(|number| english().whole(number));
        assert_eq!(numbers, ["7", "999", "1,000", "28,000", "1,234,567"]);
        let spanish = Numbers(Words::of(&[("part-number-from", "5"), ("part-number-group", "\u{a0}")]));
        assert_eq!([2_600, 28_000].map(|number| spanish.whole(number)), ["2600", "28\u{a0}000"]);
    }

    #[test]
    fn tenths_are_written_where_there_are_any() {
        assert_eq!(
            [5, 10, 133, 55_180].map(|tenths| english().tenths(tenths)),
            ["0.5", "1", "13.3", "5,518"]
        );
    }

    #[test]
    fn money_has_cents_where_there_are_any() {
        let amounts = [5, 521, 124_000, 18_480_000].map(|cents| english().money(Money(cents)));
        assert_eq!(amounts, ["$0.05", "$5.21", "$1,240", "$184,800"]);
        assert_eq!([25_000, 36].map(|cents| english().cents(Money(cents))), ["$250.00", "$0.36"]);
        assert!(english().money(Money::MOST).ends_with(" or more"));
    }

    #[test]
    fn at_a_glance_money_is_rounded_half_up() {
        let amounts = [36, 9_999, 7_991_549, 100_000_000, 10_357_044_100, 150_000_000_000, 200_004_999_999]
            .map(|cents| english().about(Money(cents)));
        assert_eq!(
            amounts,
            ["$0.36", "$99.99", "$79,915", "$1 million", "$103.6 million", "$1.5 billion", "$2 billion"]
        );
    }

    #[test]
    fn bounds_that_read_the_same_are_one_amount() {
        let between = |low, high| english().bounds(Bounds::between(Money(low), Money(high)), Numbers::about);
        assert_eq!(between(5_000, 150_000), "$50 to $1,500");
        assert_eq!(between(100_000_000, 100_000_001), "$1 million");
    }
}
