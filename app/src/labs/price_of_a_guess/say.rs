//! Times, prices and counts in plain words, however large they are.

use cost::{
    Bounds, Money,
    guess::{Rate, Seconds},
};

use super::model::{Lab, YEAR};
use crate::{parts::Numbers, words::Words};

const MINUTE: u128 = 60;
const HOUR: u128 = 60 * MINUTE;
const DAY: u128 = 24 * HOUR;
const MILLION: u128 = 1_000_000;

/// The lab at one moment, and the words to say it in.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'l> {
    /// The moment.
    pub(super) lab: &'l Lab,
    /// The words of the page.
    pub(super) words: Words,
}

impl Speaker<'_> {
    /// A message of the lab that has no variables, by its name after `lab-price-of-a-guess-`.
    pub(super) fn word(self, name: &str) -> String {
        self.words.get(&["lab-price-of-a-guess-", name].concat())
    }

    /// A message of the lab with its variables.
    pub(super) fn fill(self, name: &str, variables: &[(&str, String)]) -> String {
        self.words.fill(&["lab-price-of-a-guess-", name].concat(), variables)
    }

    /// A message of the lab with a number in it that chooses its form.
    pub(super) fn count(self, name: &str, count: u32) -> String {
        self.words.count(&["lab-price-of-a-guess-", name].concat(), "count", count, &[])
    }

    /// The secret that is set, or one of that length.
    pub(super) fn secret(self, length: u32) -> String {
        self.count(&["secret-", self.lab.secret().code].concat(), length)
    }

    /// How long something takes: never more digits than one can take in.
    pub(super) fn time(self, time @ Seconds(seconds): Seconds) -> String {
        let years = seconds / YEAR;
        let (unit, name) = match seconds {
            0 => return self.word("time-none"),
            1 => return self.word("time-second"),
            _ if self.lab.is_endless(time) => {
                let (limit, _) = self.lab.limits();
                return self.fill("time-longest", &[("years", self.large(limit.into()))]);
            }
            _ if years >= 2 * MILLION => {
                return self.fill("time-many-years", &[("count", self.large(years))]);
            }
            2..120 => (1, "seconds"),
            120..7_200 => (MINUTE, "minutes"),
            7_200..172_800 => (HOUR, "hours"),
            _ if years < 2 => (DAY, "days"),
            _ => (YEAR, "years"),
        };
        let count = self.in_tenths(seconds, unit);
        self.fill(&["time-", name].concat(), &[("count", count)])
    }

    /// What something costs, at a glance.
    pub(super) fn price(self, price: Bounds<Money>) -> String {
        let (_, dearest) = self.lab.limits();
        let numbers = Numbers(self.words);
        if price.high() == Money::NOTHING {
            self.word("price-none")
        } else if price.low() > dearest {
            let dearest = self.large((dearest.0 / 100).into());
            let dearest = self.words.fill("part-money", &[("amount", dearest)]);
            self.fill("price-dearest", &[("price", dearest)])
        } else {
            numbers.bounds(price, Numbers::about)
        }
    }

    /// A price, where there is one.
    pub(super) fn may_price(self, price: Option<Bounds<Money>>) -> String {
        price.map_or_else(|| self.word("not-for-rent"), |price| self.price(price))
    }

    /// Guesses a second.
    pub(super) fn rate(self, rate: Rate) -> String {
        match rate.per_second() {
            ..100 => Numbers(self.words).tenths(rate.times(10).per_second()),
            fast => self.large(fast.into()),
        }
    }

    /// A number in words that one can take in.
    pub(super) fn large(self, number: u128) -> String {
        let (unit, name) = match number / MILLION {
            ..2 => return self.digits(number),
            2..2_000 => (MILLION, "million"),
            2_000..2_000_000 => (MILLION * 1_000, "billion"),
            2_000_000..2_000_000_000 => (MILLION * MILLION, "trillion"),
            _ => return self.word("countless"),
        };
        self.fill(name, &[("count", self.in_tenths(number, unit))])
    }

    /// Every digit of a number, in groups.
    pub(super) fn digits(self, number: u128) -> String {
        Numbers(self.words).grouped(number.to_string())
    }

    /// How many times `unit` goes into a number: with one place below a hundred.
    fn in_tenths(self, number: u128, unit: u128) -> String {
        let tenths = number.saturating_mul(10).saturating_add(unit / 2) / unit;
        let tenths =
            if tenths < 1_000 || unit >= MILLION && unit != YEAR { tenths } else { (tenths + 5) / 10 * 10 };
        Numbers(self.words).tenths(tenths.try_into().unwrap_or(u64::MAX))
    }
}
