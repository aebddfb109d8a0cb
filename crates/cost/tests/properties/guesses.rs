//! Guesses.

use cost::{
    Bounds, Money,
    guess::{Guesser, Keyspace, Luck, Power, Rate, Slowness},
};
use proptest::prelude::*;

use crate::any::bounds;

fn guesser() -> impl Strategy<Value = Guesser> {
    let rate = (any::<u64>(), any::<u64>()).prop_map(|(guesses, seconds)| Rate::new(guesses, seconds));
    (bounds(rate.boxed()), bounds(any::<u64>().prop_map(Money).boxed()))
        .prop_map(|(rate, hourly)| Guesser { rate, hourly })
}

proptest! {
    #[test]
    fn one_more_word_never_costs_less(guesser in guesser(), list in any::<u64>(), words in 0_u32..1_000) {
        let [one, more] = [words, words + 1].map(|words| Keyspace::drawn(list, words));
        prop_assert!(one.secrets() <= more.secrets() && one.bits() <= more.bits());
        for luck in [Luck::Average, Luck::Worst] {
            prop_assert!(guesser.price(one, luck).low() <= guesser.price(more, luck).low());
            prop_assert!(guesser.price(one, luck).high() <= guesser.price(more, luck).high());
            prop_assert!(guesser.time(one, luck).high() <= guesser.time(more, luck).high());
        }
        prop_assert!(guesser.price(one, Luck::Average).high() <= guesser.price(one, Luck::Worst).high());
    }

    #[test]
    fn bounds_contain_every_corner(guesser in guesser(), list in any::<u64>(), words in 0_u32..9) {
        let keyspace = Keyspace::drawn(list, words);
        let (price, time) = (guesser.price(keyspace, Luck::Average), guesser.time(keyspace, Luck::Average));
        for rate in [guesser.rate.low(), guesser.rate.high()] {
            for hourly in [guesser.hourly.low(), guesser.hourly.high()] {
                let corner = Guesser { rate: Bounds::exactly(rate), hourly: Bounds::exactly(hourly) };
                prop_assert!(price.contain(corner.price(keyspace, Luck::Average).low()));
                prop_assert!(time.contain(corner.time(keyspace, Luck::Average).low()));
            }
        }
    }

    #[test]
    fn what_is_slower_is_never_cheaper(guesser in guesser(), words in 0_u32..9, mib in 1_u32..9_000, passes in 1_u32..99) {
        let keyspace = Keyspace::drawn(1_296, words);
        let published = Slowness::Memory { mib: 64, passes: 3 };
        let price = |mib, passes| {
            let rate = |rate: Rate| rate.at(published, Slowness::Memory { mib, passes });
            let rate = Bounds::between(rate(guesser.rate.low()), rate(guesser.rate.high()));
            Guesser { rate, ..guesser }.price(keyspace, Luck::Average)
        };
        prop_assert!(price(mib, passes).low() <= price(mib + 1, passes).low());
        prop_assert!(price(mib, passes).high() <= price(mib, passes + 1).high());
    }

    #[test]
    fn electricity_never_panics_and_grows_with_the_watts(guesser in guesser(), words in 0_u32..99, watts in any::<u32>()) {
        let keyspace = Keyspace::drawn(1_296, words);
        let bill = |watts| {
            let megawatt_hour = Bounds::between(Money(16_400), Money(20_100));
            guesser.electricity(keyspace, Luck::Average, Power { watts, megawatt_hour })
        };
        prop_assert!(bill(watts / 2).low() <= bill(watts).low());
    }

    #[test]
    fn bits_are_the_logarithm_to_the_tenth(list in 1_u64.., words in 0_u32..300) {
        let exact = (list as f64).log2() * f64::from(words);
        let tenths = f64::from(Keyspace::drawn(list, words).bits().tenths());
        prop_assert!((tenths / 10.0 - exact).abs() < 0.06, "{} for {}", tenths, exact);
    }
}
