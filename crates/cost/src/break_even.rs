//! When one technique stops being the cheaper one.

use crate::{
    bounds::End,
    technique::{Due, Every, Line, Technique},
    units::{Hours, Targets},
};

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
/// Fees by day and month come in steps, so it may cost more again later.
pub fn break_even(first: &Technique, second: &Technique, targets: Targets, within: Hours) -> BreakEven {
    let turn = |end: End| {
        let mut first = Rates::new(first, targets, end.other());
        let mut second = Rates::new(second, targets, end);
        first.cancel(&mut second);
        first_turn(&|at, by| second.total(at) <= first.total(by), Hours(1), within)
    };
    BreakEven { earliest: turn(End::Low), latest: turn(End::High) }
}

/// What a technique costs for some targets, in cents by how often it is due.
///
/// What two techniques have in common is taken out before they are compared, or two that cost nearly the
/// same for ever would have to be compared hour by hour.
struct Rates {
    due: [(Every, u128); 5],
    /// Shares of something that lasts longer: rounded, so not to be added up by the hour.
    shares: Vec<Line>,
    targets: Targets,
    end: End,
}

impl Rates {
    fn new(technique: &Technique, targets: Targets, end: End) -> Self {
        let mut due = Every::ALL.map(|every| (every, 0_u128));
        let mut shares = Vec::new();
        for line in &technique.lines {
            match line.part.due(end) {
                Due { life: Some(_), .. } => shares.push(*line),
                Due { price, count, every, life: None } => {
                    let cents = u128::from(price.0).saturating_mul(count.into());
                    let cents = cents.saturating_mul(line.sets(targets, end).into());
                    for (_, sum) in due.iter_mut().filter(|(other, _)| *other == every) {
                        *sum = sum.saturating_add(cents);
                    }
                }
            }
        }
        Self { due, shares, targets, end }
    }

    /// Takes out of both what both have.
    fn cancel(&mut self, other: &mut Self) {
        for ((_, one), (_, other)) in self.due.iter_mut().zip(&mut other.due) {
            let both = (*one).min(*other);
            *one -= both;
            *other -= both;
        }
        self.shares.retain(|line| {
            let twin = other.shares.iter().position(|twin| twin == line && line.is_exact());
            twin.map(|twin| other.shares.remove(twin)).is_none()
        });
    }

    /// In cents; saturates.
    fn total(&self, hours: Hours) -> u128 {
        let due = self.due.iter().map(|(every, cents)| cents.saturating_mul(every.times(hours).into()));
        let shares = self.shares.iter().map(|line| line.amount(self.targets, hours, self.end).0.into());
        due.chain(shares).fold(0, u128::saturating_add)
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        bounds::Bounds,
        money::Money,
        technique::{Every, Line, Part},
        units::People,
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

    #[test]
    fn the_same_people_in_other_lines_are_the_same_people() {
        let one = technique([crew(1), crew(1)]);
        let other = technique([crew(2), fee(200, Every::Once)]);
        let mut rates = Rates::new(&one, Targets(3), End::Low);
        let mut others = Rates::new(&other, Targets(3), End::Low);
        rates.cancel(&mut others);
        assert_eq!((rates.total(Hours(7)), others.total(Hours(7))), (0, 3 * 20_000));
        assert_eq!(turns(&one, &other), None);
    }
}
