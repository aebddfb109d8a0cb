//! How many people a budget follows: the bill, read backwards.

use crate::{
    bounds::{Bounds, End},
    money::Money,
    technique::Technique,
    units::{Hours, Targets},
};

/// How many targets at most a budget follows for that long: exactly those whose bill it pays, to the cent.
///
/// The low end is what it pays if everything costs the most. [`Targets::ALL`] means that there is no limit:
/// one more costs nothing.
pub fn followed(technique: &Technique, hours: Hours, budget: Money) -> Bounds<Targets> {
    Bounds::of(|end| most(|targets| technique.total(targets, hours, end.other()) <= budget))
}

/// The most targets that can be paid, where fewer always can.
fn most(can_pay: impl Fn(Targets) -> bool) -> Targets {
    if can_pay(Targets::ALL) {
        return Targets::ALL;
    }
    let (mut paid, mut not_paid) = (0, u64::MAX);
    while not_paid - paid > 1 {
        let middle = paid + (not_paid - paid) / 2;
        if can_pay(Targets(middle)) { paid = middle } else { not_paid = middle }
    }
    Targets(paid)
}

/// When one technique stops being the cheaper one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct BreakEven {
    /// The first hour at which it may have; `None` if surely not within the time that was looked at.
    pub earliest: Option<Hours>,
    /// The first hour at which it surely has; `None` if there is none within that time.
    pub latest: Option<Hours>,
}

/// The first whole hour, from 1 to `within`, at which `second` costs no more than `first` for the same
/// targets.
///
/// Fees by day and month come in steps, so it may cost more again later. What both have in common costs no
/// time to compare; the rest is searched in halves that are left out where no bill of the one reaches the
/// other's.
pub fn break_even(first: &Technique, second: &Technique, targets: Targets, within: Hours) -> BreakEven {
    let (first, second) = without_what_both_have(first, second);
    let turn = |end: End| {
        let reaches =
            |at: Hours, by: Hours| second.total(targets, at, end) <= first.total(targets, by, end.other());
        first_turn(&reaches, Hours(1), within)
    };
    BreakEven { earliest: turn(End::Low), latest: turn(End::High) }
}

/// The first hour of `from..=to` that `reaches` itself. Bills grow: if the cheapest hour of a stretch does
/// not reach its dearest, no hour in it reaches itself.
fn first_turn(reaches: &impl Fn(Hours, Hours) -> bool, from: Hours, to: Hours) -> Option<Hours> {
    if from > to || !reaches(from, to) {
        return None;
    }
    if from == to {
        return Some(from);
    }
    let middle = Hours(from.0 + (to.0 - from.0) / 2);
    first_turn(reaches, from, middle).or_else(|| first_turn(reaches, Hours(middle.0 + 1), to))
}

/// Both without the lines that are in the one as in the other, and exact: those cost the same in both.
fn without_what_both_have(first: &Technique, second: &Technique) -> (Technique, Technique) {
    let mut second = second.clone();
    let mut first = first.clone();
    first.lines.retain(|line| {
        let twin = second.lines.iter().position(|other| other == line && line.is_exact());
        twin.map(|twin| second.lines.remove(twin)).is_none()
    });
    (first, second)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        technique::{Every, Line, Part},
        units::{Days, People},
    };

    fn crew(people: u32) -> Line {
        Line::each(Part::Crew { people: People(people).into(), hourly: Money::dollars(50).into() })
    }

    fn fee(dollars: u64, every: Every) -> Line {
        Line::each(Part::Fee { amount: Money::dollars(dollars).into(), every })
    }

    fn technique(lines: impl Into<Vec<Line>>) -> Technique {
        Technique { lines: lines.into() }
    }

    fn turns(first: &Technique, second: &Technique) -> Option<u32> {
        let found = break_even(first, second, Targets::ONE, Hours(u32::MAX));
        assert_eq!(found.earliest, found.latest);
        found.latest.map(|hours| hours.0)
    }

    #[test]
    fn twenty_five_agents_follow_five_people_on_foot_and_28_000_by_phone() {
        let hours = Days(28).hours();
        let budget = Money::dollars(25 * 50 * u64::from(hours.0));
        assert_eq!(followed(&technique([crew(5)]), hours, budget), Targets(5).into());
        assert_eq!(followed(&technique([fee(30, Every::Month)]), hours, budget), Targets(28_000).into());
    }

    #[test]
    fn one_cent_less_follows_one_fewer() {
        let on_foot = technique([crew(5)]);
        assert_eq!(followed(&on_foot, Hours(1), Money::dollars(500)), Targets(2).into());
        assert_eq!(followed(&on_foot, Hours(1), Money(49_999)), Targets(1).into());
        assert_eq!(followed(&on_foot, Hours(1), Money::NOTHING), Targets(0).into());
    }

    #[test]
    fn what_is_free_for_one_more_has_no_limit() {
        let broker = technique([Line::all(Part::Fee { amount: Money(100).into(), every: Every::Year })]);
        assert_eq!(followed(&broker, Hours(1), Money(100)), Targets::ALL.into());
        assert_eq!(followed(&broker, Hours(1), Money(99)), Targets(0).into());
        assert_eq!(followed(&technique([crew(5)]), Hours(0), Money::NOTHING), Targets::ALL.into());
    }

    #[test]
    fn a_dear_crew_follows_the_low_end() {
        let hourly = Bounds::between(Money::dollars(40), Money::dollars(50));
        let crew = Line::each(Part::Crew { people: People(1).into(), hourly });
        let found = followed(&technique([crew]), Hours(1), Money::dollars(200));
        assert_eq!(found, Bounds::between(Targets(4), Targets(5)));
    }

    #[test]
    fn a_device_at_240_dollars_pays_after_five_hours_of_one_agent() {
        let device = technique([fee(240, Every::Once)]);
        assert_eq!(turns(&technique([crew(1)]), &device), Some(5));
        assert_eq!(turns(&device, &technique([crew(1)])), Some(1));
    }

    #[test]
    fn a_fee_by_day_turns_within_the_day() {
        // 3 · 50 > 100 + 25 in the first day, 2 · 50 is not.
        assert_eq!(
            turns(&technique([crew(1)]), &technique([fee(100, Every::Once), fee(25, Every::Day)])),
            Some(3)
        );
    }

    #[test]
    fn the_same_crew_and_more_is_never_cheaper_however_long_one_looks() {
        let one = technique([crew(2)]);
        let other = technique([crew(2), fee(200, Every::Once)]);
        assert_eq!(turns(&one, &other), None);
        assert_eq!(turns(&other, &one), Some(1));
    }

    #[test]
    fn bounds_give_the_first_hour_it_may_be_and_the_first_it_must_be() {
        let amount = Bounds::between(Money::dollars(100), Money::dollars(500));
        let device = technique([Line::each(Part::Fee { amount, every: Every::Once })]);
        assert_eq!(
            break_even(&technique([crew(1)]), &device, Targets::ONE, Hours(9)),
            BreakEven { earliest: Some(Hours(2)), latest: None }
        );
    }
}
