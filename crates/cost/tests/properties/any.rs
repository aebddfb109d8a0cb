//! Plans of any kind.

use cost::{Bounds, Every, Hours, Line, Money, Part, People, Targets, Technique, Vehicles};
use proptest::prelude::*;

/// Small numbers that make exact bills, and now and then any number at all.
pub(crate) fn number(usual: u64, most: u64) -> impl Strategy<Value = u64> {
    prop_oneof![8 => 0..=usual, 1 => Just(most), 1 => 0..=most]
}

/// A value three times of five, otherwise a low and a high.
pub(crate) fn bounds<T: Copy + PartialOrd + std::fmt::Debug>(
    value: impl Strategy<Value = T> + Clone,
) -> impl Strategy<Value = Bounds<T>> {
    prop_oneof![
        3 => value.clone().prop_map(Bounds::exactly),
        2 => (value.clone(), value).prop_map(|(one, other)| Bounds::between(one, other)),
    ]
}

fn short(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn money() -> impl Strategy<Value = Bounds<Money>> {
    bounds(number(100_000, u64::MAX).prop_map(Money).boxed())
}

fn hours() -> impl Strategy<Value = Bounds<Hours>> {
    bounds(number(10_000, u32::MAX.into()).prop_map(|hours| Hours(short(hours))).boxed())
}

fn people() -> impl Strategy<Value = Bounds<People>> {
    bounds(number(9, u32::MAX.into()).prop_map(|people| People(short(people))).boxed())
}

fn vehicles() -> impl Strategy<Value = Bounds<Vehicles>> {
    bounds(number(9, u32::MAX.into()).prop_map(|vehicles| Vehicles(short(vehicles))).boxed())
}

fn part() -> impl Strategy<Value = Part> {
    let every = prop::sample::select(vec![Every::Hour, Every::Day, Every::Month, Every::Year, Every::Once]);
    prop_oneof![
        (people(), money()).prop_map(|(people, hourly)| Part::Crew { people, hourly }),
        (vehicles(), money()).prop_map(|(vehicles, hourly)| Part::Vehicles { vehicles, hourly }),
        (people(), hours(), money()).prop_map(|(people, hours, hourly)| Part::SetUp {
            people,
            hours,
            hourly
        }),
        (money(), every).prop_map(|(amount, every)| Part::Fee { amount, every }),
        (money(), prop::option::of(hours())).prop_map(|(price, life)| Part::Equipment { price, life }),
    ]
}

fn line() -> impl Strategy<Value = Line> {
    let serves = bounds(number(12, u64::MAX).prop_map(Targets).boxed());
    (part(), prop_oneof![Just(Targets::ONE.into()), Just(Targets::ALL.into()), serves])
        .prop_map(|(part, serves)| Line { part, serves })
}

pub(crate) fn technique() -> impl Strategy<Value = Technique> {
    prop::collection::vec(line(), 0..4).prop_map(|lines| Technique { lines })
}

pub(crate) fn targets() -> impl Strategy<Value = Targets> {
    number(40, u64::MAX).prop_map(Targets)
}

pub(crate) fn duration() -> impl Strategy<Value = Hours> {
    number(3_000, u32::MAX.into()).prop_map(|hours| Hours(short(hours)))
}

/// How many bounds a technique has.
pub(crate) fn bounds_in(technique: &Technique) -> u32 {
    let mut count = 0;
    let _ = pinned(technique, &mut || {
        count += 1;
        false
    });
    count
}

/// A technique without bounds: of each, the high end where `high` says so.
pub(crate) fn pinned(technique: &Technique, high: &mut impl FnMut() -> bool) -> Technique {
    fn pin<T: Copy + PartialOrd>(bounds: Bounds<T>, high: &mut impl FnMut() -> bool) -> Bounds<T> {
        if bounds.is_exact() {
            return bounds;
        }
        Bounds::exactly(if high() { bounds.high() } else { bounds.low() })
    }
    let lines = technique.lines.iter().map(|line| {
        let part = match line.part {
            Part::Crew { people, hourly } => {
                Part::Crew { people: pin(people, high), hourly: pin(hourly, high) }
            }
            Part::Vehicles { vehicles, hourly } => {
                Part::Vehicles { vehicles: pin(vehicles, high), hourly: pin(hourly, high) }
            }
            Part::SetUp { people, hours, hourly } => {
                Part::SetUp { people: pin(people, high), hours: pin(hours, high), hourly: pin(hourly, high) }
            }
            Part::Fee { amount, every } => Part::Fee { amount: pin(amount, high), every },
            Part::Equipment { price, life } => {
                Part::Equipment { price: pin(price, high), life: life.map(|life| pin(life, high)) }
            }
        };
        Line { part, serves: pin(line.serves, high) }
    });
    Technique { lines: lines.collect() }
}

/// Every technique that its bounds allow at their ends.
pub(crate) fn corners(technique: &Technique) -> impl Iterator<Item = Technique> {
    (0..1_u64 << bounds_in(technique)).map(move |mut picks| {
        pinned(technique, &mut || {
            let high = picks & 1 == 1;
            picks >>= 1;
            high
        })
    })
}
