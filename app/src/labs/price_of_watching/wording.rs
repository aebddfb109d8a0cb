//! What the lab says, in the words of its page.

use cost::{Bounds, Hours, Money, Targets, TenTimes};

use super::model::Lab;
use crate::parts::Numbers;

/// A message of this lab.
pub(super) fn say(numbers: Numbers, name: &str, variables: &[(&str, String)]) -> String {
    numbers.0.fill(&key(name), variables)
}

fn key(name: &str) -> String {
    ["lab-price-of-watching-", name].concat()
}

/// A number of people, as in `28,000 people`.
pub(super) fn people(numbers: Numbers, people: u64) -> String {
    counted(numbers, "count-people", people)
}

/// A message that chooses its form by a number, which stands in it as the page writes it.
pub(super) fn counted(numbers: Numbers, name: &str, number: u64) -> String {
    let count = u32::try_from(number).unwrap_or(u32::MAX);
    numbers.0.count(&key(name), "n", count, &[("count", numbers.whole(number))])
}

/// How many people the learner chose.
pub(super) fn on_foot(lab: &Lab, numbers: Numbers) -> String {
    people(numbers, lab.people)
}

/// For how long.
pub(super) fn duration(lab: &Lab, numbers: Numbers) -> String {
    time(numbers, lab.hours)
}

/// A time, in days where they are whole.
pub(super) fn time(numbers: Numbers, hours: Hours) -> String {
    match hours.0 {
        0 => counted(numbers, "count-hours", 0),
        hours if hours.is_multiple_of(24) => counted(numbers, "count-days", u64::from(hours) / 24),
        hours => counted(numbers, "count-hours", hours.into()),
    }
}

/// Whom a budget follows, as in `28,000 people` or `between 3 and 7 people`.
pub(super) fn followed(numbers: Numbers, followed: Bounds<Targets>) -> String {
    let (low, high) = (followed.low(), followed.high());
    match (low, high) {
        (Targets::ALL, _) => say(numbers, "everybody", &[]),
        (Targets(0), Targets(0)) => say(numbers, "nobody", &[]),
        _ if low == high => people(numbers, low.0),
        (low, Targets::ALL) => say(numbers, "at-least", &[("low", numbers.whole(low.0))]),
        _ => {
            say(numbers, "between-people", &[("low", numbers.whole(low.0)), ("high", numbers.whole(high.0))])
        }
    }
}

/// The same as short as a label on a mark has to be, without the people.
pub(super) fn followed_short(numbers: Numbers, followed: Bounds<Targets>) -> String {
    match followed.low() {
        Targets::ALL => say(numbers, "no-end", &[]),
        _ => numbers.bounds(followed, |numbers, people| numbers.whole(people.0)),
    }
}

/// An amount between its bounds.
pub(super) fn money(numbers: Numbers, money: Bounds<Money>) -> String {
    between(numbers, numbers.money(money.low()), numbers.money(money.high()))
}

/// Two ends as words; one, where they read the same.
pub(super) fn between(numbers: Numbers, low: String, high: String) -> String {
    if low == high { low } else { say(numbers, "between", &[("low", low), ("high", high)]) }
}

/// The name of the chosen technique.
pub(super) fn name(lab: &Lab) -> String {
    lab.chosen().map(|chosen| chosen.name.clone()).unwrap_or_default()
}

/// The sentence about all of it.
pub(super) fn result(lab: &Lab, numbers: Numbers) -> String {
    if lab.not_a_number.is_some() {
        return say(numbers, "not-a-number", &[]);
    }
    let variables = [
        ("money", money(numbers, lab.outcome.on_foot)),
        ("foot", on_foot(lab, numbers)),
        ("time", duration(lab, numbers)),
        ("how", name(lab)),
        ("people", followed(numbers, lab.outcome.followed)),
    ];
    say(numbers, if lab.is_on_foot() { "result-on-foot" } else { "result" }, &variables)
}

/// How many times cheaper or dearer it is, and what the ten-times rule says of that.
pub(super) fn rule(lab: &Lab, numbers: Numbers) -> String {
    if lab.is_on_foot() {
        return say(numbers, "rule-on-foot", &[]);
    }
    let times = lab.times_cheaper().map(|times| {
        let say = |tenths| self::tenths(numbers, tenths);
        between(numbers, say(times.low()), say(times.high()))
    });
    let times = times.unwrap_or_default();
    let name = match lab.rule() {
        TenTimes::Cheaper => "rule-cheaper",
        TenTimes::NotCheaper => "rule-not",
        TenTimes::Open => "rule-open",
    };
    say(numbers, name, &[("times", times)])
}

/// A number of tenths, as in `294.8` or `770`.
pub(super) fn tenths(numbers: Numbers, tenths: u128) -> String {
    let whole = numbers.whole(u64::try_from(tenths / 10).unwrap_or(u64::MAX));
    match tenths % 10 {
        0 => whole,
        tenth => [whole, numbers.0.get("part-number-point"), tenth.to_string()].concat(),
    }
}

/// From when on it is no dearer than on foot.
pub(super) fn break_even(lab: &Lab, numbers: Numbers) -> String {
    let Some(turn) = lab.break_even().filter(|_| !lab.is_on_foot()) else { return String::new() };
    let hours = |hours| time(numbers, hours);
    match (turn.earliest, turn.latest) {
        (Some(Hours(1)), Some(Hours(1))) => say(numbers, "even-at-once", &[]),
        (Some(one), Some(other)) if one == other => say(numbers, "even", &[("time", hours(one))]),
        (Some(one), Some(other)) => {
            say(numbers, "even-between", &[("low", hours(one)), ("high", hours(other))])
        }
        (Some(one), None) => say(numbers, "even-perhaps", &[("time", hours(one))]),
        (None, _) => say(numbers, "even-never", &[]),
    }
}
