//! What guessing a secret costs: rates, secrets drawn from a list, hours, rent and electricity.

mod slowness;

use std::cmp::Ordering;

use crate::{bounds::Bounds, exact::times_over, money::Money};

pub use slowness::Slowness;

/// Seconds in an hour, by which rent is paid.
const HOUR: u128 = 3_600;

/// Watts in a megawatt, by whose hours electricity is paid.
const MEGAWATT: u128 = 1_000_000;

/// How many equally likely secrets there are, and how many bits that is.
///
/// What people choose themselves is not drawn at random: a guesser starts with what people like, and this
/// arithmetic says nothing about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keyspace {
    secrets: u128,
    bits: Bits,
}

/// The binary logarithm of a number of secrets, in 65,536ths of a bit, cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Bits(u32);

impl Bits {
    /// In tenths of a bit, rounded half up: 51.699… is 517.
    pub fn tenths(self) -> u32 {
        u32::try_from((u64::from(self.0) * 10 + (1 << 15)) >> 16).unwrap_or(u32::MAX)
    }

    /// Of one number, which must not be 0.
    fn of(number: u64) -> Self {
        let whole = number.ilog2();
        // Between 1 and 2, in units of 2^-63: each squaring brings the next digit before the point.
        let mut rest = u128::from(number) << (63 - whole);
        let mut bits = whole;
        for _ in 0..16 {
            rest = (rest * rest) >> 63;
            let digit = u32::from(rest >> 64 == 1);
            bits = bits << 1 | digit;
            rest >>= digit;
        }
        Self(bits)
    }
}

impl Keyspace {
    /// That many parts, each drawn by chance from a list of `list` (0 counts as 1): words, letters, digits.
    ///
    /// From 2^128 secrets on their number saturates, and what it costs is "at least"; the bits don't.
    pub fn drawn(list: u64, parts: u32) -> Self {
        let list = list.max(1);
        let fine = u64::from(Bits::of(list).0) * u64::from(parts);
        Self {
            secrets: u128::from(list).saturating_pow(parts),
            bits: Bits(u32::try_from(fine).unwrap_or(u32::MAX)),
        }
    }

    /// How many secrets there are; saturated at 2^128 − 1.
    pub fn secrets(self) -> u128 {
        self.secrets
    }

    /// How many bits that is.
    pub fn bits(self) -> Bits {
        self.bits
    }
}

/// Guesses in some time, exactly.
#[derive(Debug, Clone, Copy)]
pub struct Rate {
    guesses: u64,
    seconds: u64,
}

impl Rate {
    /// So many guesses in so many seconds; 0 counts as 1 in both.
    pub fn new(guesses: u64, seconds: u64) -> Self {
        Self { guesses: guesses.max(1), seconds: seconds.max(1) }
    }

    /// The rate at other parameters, where each guess takes as many times the steps. Saturates.
    pub fn at(self, published: Slowness, now: Slowness) -> Self {
        Self::new(self.guesses.saturating_mul(published.steps()), self.seconds.saturating_mul(now.steps()))
    }

    /// That of `many` at once; none counts as one. Saturates.
    pub fn times(self, many: u32) -> Self {
        Self::new(self.guesses.saturating_mul(many.max(1).into()), self.seconds)
    }

    /// Guesses a second, rounded half up.
    pub fn per_second(self) -> u64 {
        u64::try_from(times_over(self.guesses.into(), 1, self.seconds.into())).unwrap_or(u64::MAX)
    }

    fn cross(self, other: Self) -> u128 {
        u128::from(self.guesses) * u128::from(other.seconds)
    }
}

impl PartialEq for Rate {
    fn eq(&self, other: &Self) -> bool {
        self.cross(*other) == other.cross(*self)
    }
}

impl Eq for Rate {}

impl PartialOrd for Rate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rate {
    fn cmp(&self, other: &Self) -> Ordering {
        self.cross(*other).cmp(&other.cross(*self))
    }
}

/// Whole seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Seconds(pub u128);

/// How much of the keyspace is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Luck {
    /// Half of it: on average the secret is found by then.
    Average,
    /// All of it: by then it is found.
    Worst,
}

impl Luck {
    /// Divides the keyspace.
    fn over(self) -> u128 {
        match self {
            Self::Average => 2,
            Self::Worst => 1,
        }
    }
}

/// One card, or whatever guesses: how fast it is, and what an hour of it costs.
///
/// More of them are faster by as much as they cost more: the price of a secret stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guesser {
    /// How fast.
    pub rate: Bounds<Rate>,
    /// For an hour: rent, or electricity.
    pub hourly: Bounds<Money>,
}

impl Guesser {
    /// How long one of them takes, rounded half up to the second; saturates.
    pub fn time(self, keyspace: Keyspace, luck: Luck) -> Bounds<Seconds> {
        Bounds::of(|end| {
            let rate = self.rate.at(end.other());
            let over = u128::from(rate.guesses) * luck.over();
            Seconds(times_over(keyspace.secrets, rate.seconds.into(), over))
        })
    }

    /// What that costs, rounded half up to the cent, once: not by begun hours. Saturates.
    pub fn price(self, keyspace: Keyspace, luck: Luck) -> Bounds<Money> {
        Bounds::of(|end| {
            let rate = self.rate.at(end.other());
            let cents = u128::from(rate.seconds) * u128::from(self.hourly.at(end).0);
            let over = u128::from(rate.guesses) * luck.over() * HOUR;
            Money(u64::try_from(times_over(keyspace.secrets, cents, over)).unwrap_or(u64::MAX))
        })
    }

    /// How many guesses that money pays for, rounded half up; `None` where guessing costs nothing. Saturates.
    pub fn tried(self, budget: Money) -> Option<Bounds<u128>> {
        let hourly = self.hourly;
        (hourly.low() > Money::NOTHING).then(|| {
            Bounds::of(|end| {
                let rate = self.rate.at(end);
                let seconds = u128::from(budget.0) * HOUR;
                let over = u128::from(rate.seconds) * u128::from(hourly.at(end.other()).0);
                times_over(seconds, rate.guesses.into(), over)
            })
        })
    }

    /// What the electricity costs, rounded half up to the cent. Saturates.
    pub fn electricity(self, keyspace: Keyspace, luck: Luck, power: Power) -> Bounds<Money> {
        Bounds::of(|end| {
            let rate = self.rate.at(end.other());
            let work = u128::from(rate.seconds) * u128::from(power.watts);
            let cents = work.saturating_mul(power.megawatt_hour.at(end).0.into());
            let over = u128::from(rate.guesses) * luck.over() * HOUR;
            let whole = times_over(keyspace.secrets, cents, over.saturating_mul(MEGAWATT).min(1 << 126));
            Money(u64::try_from(whole).unwrap_or(u64::MAX))
        })
    }
}

/// What a card draws, and what that costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Power {
    /// In watts.
    pub watts: u32,
    /// For a megawatt hour, which is a thousand kilowatt hours.
    pub megawatt_hour: Bounds<Money>,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An RTX 4090 on Argon2id with 64 MiB and 3 passes (hashcat pull request 4284), rented at $0.34 an hour.
    fn card() -> Guesser {
        Guesser { rate: Rate::new(1_667, 1).into(), hourly: Money(34).into() }
    }

    fn dollars(words: u32) -> u64 {
        let price = card().price(Keyspace::drawn(1_296, words), Luck::Average);
        assert!(price.is_exact());
        price.low().0 / 100
    }

    #[test]
    fn five_words_cost_about_100_million_dollars_four_80_000_three_62() {
        assert_eq!(dollars(5), 103_570_441);
        assert_eq!(dollars(4), 79_915);
        let three = card().price(Keyspace::drawn(1_296, 3), Luck::Average);
        assert_eq!(three, Money(6_166).into());
    }

    #[test]
    fn bits_are_counted_to_the_tenth() {
        assert_eq!(Keyspace::drawn(1_296, 5).bits().tenths(), 517);
        assert_eq!(Keyspace::drawn(2, 128).bits().tenths(), 1_280);
        assert_eq!(Keyspace::drawn(7_776, 12).bits().tenths(), 1_551);
        assert_eq!(Keyspace::drawn(0, 9).bits().tenths(), 0);
        assert_eq!(Keyspace::drawn(u64::MAX, 1).bits().tenths(), 640);
    }

    #[test]
    fn a_phone_that_takes_80_milliseconds_a_guess_takes_22_hours_for_six_digits() {
        let phone = Guesser { rate: Rate::new(25, 2).into(), hourly: Money::NOTHING.into() };
        let time = |list, parts| phone.time(Keyspace::drawn(list, parts), Luck::Worst).low().0;
        assert_eq!(time(10, 4), 800);
        assert_eq!(time(10, 6), 80_000);
        assert_eq!(time(36, 6), 174_142_587);
        assert_eq!(phone.price(Keyspace::drawn(36, 6), Luck::Worst), Money::NOTHING.into());
    }

    #[test]
    fn a_rate_follows_its_parameters() {
        let (cost, rounds) = (Slowness::Doublings, Slowness::Iterations);
        let bcrypt = Rate::new(184_000, 1);
        assert_eq!(bcrypt.at(cost(5), cost(10)).per_second(), 5_750);
        assert_eq!(bcrypt.at(cost(5), cost(12)).per_second(), 1_438);
        assert_eq!(Rate::new(304_800, 1).at(cost(5), cost(12)).per_second(), 2_381);
        assert_eq!(Rate::new(8_866_000, 1).at(rounds(999), rounds(600_000)).per_second(), 14_762);
    }

    #[test]
    fn the_least_that_defenders_are_told_to_take_is_under_ten_thousand_guesses_a_second() {
        let measured = Slowness::Memory { mib: 64, passes: 3 };
        let argon2id = |mib, passes| card().rate.low().at(measured, Slowness::Memory { mib, passes });
        assert_eq!(argon2id(19, 2).per_second(), 8_984);
        assert_eq!(argon2id(46, 1).per_second(), 9_277);
        assert_eq!(argon2id(64, 3), Rate::new(1_667, 1));
    }

    #[test]
    fn twelve_newer_cards_need_three_weeks_for_eight_small_letters() {
        let rate = Rate::new(304_800, 1).at(Slowness::Doublings(5), Slowness::Doublings(10)).times(12);
        let twelve = Guesser { rate: rate.into(), hourly: Money::NOTHING.into() };
        assert_eq!(twelve.time(Keyspace::drawn(26, 8), Luck::Worst).low().0 / 86_400, 21);
    }

    #[test]
    fn md5_with_eight_characters_of_62_lasts_22_minutes() {
        let md5 = Guesser { rate: Rate::new(164_100_000_000, 1).into(), ..card() };
        let time = md5.time(Keyspace::drawn(62, 8), Luck::Worst).low();
        assert_eq!(time, Seconds(1_331));
    }

    #[test]
    fn a_card_of_450_watts_costs_7_to_9_cents_an_hour() {
        let megawatt_hour = Bounds::between(Money::dollars(164), Money::dollars(201));
        let power = Power { watts: 450, megawatt_hour };
        let hour = Guesser { rate: Rate::new(1, 36_000).into(), ..card() };
        let ten_hours = hour.electricity(Keyspace::drawn(1, 1), Luck::Worst, power);
        assert_eq!(ten_hours, Bounds::between(Money(74), Money(90)));
    }

    #[test]
    fn money_buys_guesses_until_there_are_none_left() {
        let tried = card().tried(Money::dollars(1_000)).unwrap();
        assert_eq!(tried, Bounds::exactly(17_650_588_235));
        let price = card().price(Keyspace::drawn(1_296, 4), Luck::Worst).low();
        assert_eq!(card().tried(price).unwrap().low() / 1_000_000, 1_296_u128.pow(4) / 1_000_000);
        assert_eq!(Guesser { hourly: Money::NOTHING.into(), ..card() }.tried(Money(1)), None);
    }

    #[test]
    fn eight_characters_of_62_cost_what_the_card_is_rented_for() {
        let whole = |rate| {
            let guesser = Guesser { rate, ..card() };
            let keyspace = Keyspace::drawn(62, 8);
            (guesser.time(keyspace, Luck::Worst).low().0 / 3_600, guesser.price(keyspace, Luck::Worst).low())
        };
        let (hours, price) = whole(Rate::new(1_667, 1).into());
        assert_eq!((hours, price.0 / 100), (36_382_741, 12_370_131));
        let (hours, price) = whole(Rate::new(5_750, 1).into());
        assert_eq!((hours, price.0 / 100), (10_547_831, 3_586_262));
    }

    #[test]
    fn a_faster_card_makes_the_low_end() {
        let guesser = Guesser {
            rate: Bounds::between(Rate::new(10, 1), Rate::new(20, 1)),
            hourly: Bounds::between(Money(3_600), Money(7_200)),
        };
        let keyspace = Keyspace::drawn(400, 1);
        assert_eq!(guesser.time(keyspace, Luck::Worst), Bounds::between(Seconds(20), Seconds(40)));
        assert_eq!(guesser.price(keyspace, Luck::Worst), Bounds::between(Money(20), Money(80)));
    }

    #[test]
    fn what_no_number_holds_costs_the_most() {
        let price = card().price(Keyspace::drawn(u64::MAX, u32::MAX), Luck::Average);
        assert_eq!(price, Money::MOST.into());
        let slow = Guesser { rate: Rate::new(1, u64::MAX).into(), hourly: Money::MOST.into() };
        assert_eq!(slow.time(Keyspace::drawn(2, 128), Luck::Worst), Seconds(u128::MAX).into());
        assert_eq!(slow.price(Keyspace::drawn(2, 1), Luck::Worst), Money::MOST.into());
    }
}
