//! How many people a budget follows: the bill, read backwards.

use crate::{
    bounds::Bounds,
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
}
