//! What a plan costs, item by item.

use crate::{
    bounds::Bounds,
    money::Money,
    technique::Technique,
    units::{Hours, Targets},
};

/// Whom to watch, how, and for how long.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'t> {
    /// How.
    pub technique: &'t Technique,
    /// How many people.
    pub targets: Targets,
    /// For how long, each of them.
    pub hours: Hours,
}

/// What a plan costs.
///
/// Each item is exact until it is rounded once, half up, to the cent; the total is the sum of the items as
/// they stand there. So a bill always adds up, and no cent is more than half a cent an item off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bill {
    /// One for each line of the technique, in its order.
    pub items: Vec<Item>,
    /// For how long it was.
    pub hours: Hours,
}

/// One line of a bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// How many sets of it that many targets need.
    pub sets: Bounds<u64>,
    /// What they cost together.
    pub amount: Bounds<Money>,
}

impl Plan<'_> {
    /// The bill. Nobody costs nothing; no time costs what has to be paid at the start.
    pub fn bill(&self) -> Bill {
        let items = self.technique.lines.iter().map(|line| Item {
            sets: Bounds::of(|end| line.sets(self.targets, end)),
            amount: Bounds::of(|end| line.amount(self.targets, self.hours, end)),
        });
        Bill { items: items.collect(), hours: self.hours }
    }

    /// The total of its bill.
    pub fn total(&self) -> Bounds<Money> {
        Bounds::of(|end| self.technique.total(self.targets, self.hours, end))
    }
}

impl Bill {
    /// The sum of the items.
    pub fn total(&self) -> Bounds<Money> {
        Bounds::of(|end| self.items.iter().map(|item| item.amount.at(end)).sum::<Money>())
    }

    /// The total for each hour, to the cent, half up; the whole total for no hours.
    pub fn per_hour(&self) -> Bounds<Money> {
        Bounds::of(|end| self.total().at(end).shared_by(self.hours.0.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        technique::{Every, Line, Part},
        units::{Days, People},
    };

    fn bill(lines: Vec<Line>, targets: u64, hours: Hours) -> Bill {
        Plan { technique: &Technique { lines }, targets: Targets(targets), hours }.bill()
    }

    fn exactly(bill: &Bill) -> Vec<u64> {
        bill.items.iter().map(|item| item.amount.low().0).collect()
    }

    #[test]
    fn a_crew_that_serves_ten_is_needed_twice_for_eleven() {
        let crew = Part::Crew { people: People(2).into(), hourly: Money::dollars(50).into() };
        let line = Line { part: crew, serves: Targets(10).into() };
        let bill = bill(vec![line], 11, Hours(3));
        assert_eq!(bill.items[0].sets, Bounds::exactly(2));
        assert_eq!(bill.total(), Money::dollars(2 * 2 * 50 * 3).into());
    }

    #[test]
    fn an_activation_is_paid_for_each_target_and_a_flat_fee_once() {
        let fee = Part::Fee { amount: Money::dollars(100).into(), every: Every::Once };
        assert_eq!(exactly(&bill(vec![Line::each(fee), Line::all(fee)], 7, Hours(0))), [70_000, 10_000]);
    }

    #[test]
    fn equipment_costs_its_share_of_life_rounded_once_for_all_targets() {
        let part =
            Part::Equipment { price: Money::dollars(100).into(), life: Some(Days(365).hours().into()) };
        // 10,000 cents · 1 h · 3 / 8,760 h = 3.42 cents, not three times 1 cent.
        assert_eq!(exactly(&bill(vec![Line::each(part)], 3, Hours(1))), [3]);
        assert_eq!(exactly(&bill(vec![Line::each(part)], 1, Days(365).hours())), [10_000]);
        let bought = Part::Equipment { price: Money::dollars(100).into(), life: None };
        assert_eq!(exactly(&bill(vec![Line::each(bought)], 1, Hours(1))), [10_000]);
    }

    #[test]
    fn a_longer_life_and_a_wider_use_make_the_low_end() {
        let part = Part::Equipment {
            price: Money::dollars(100).into(),
            life: Some(Bounds::between(Hours(10), Hours(100))),
        };
        let line = Line { part, serves: Bounds::between(Targets(1), Targets(4)) };
        let bill = bill(vec![line], 4, Hours(10));
        assert_eq!(bill.items[0].sets, Bounds::between(1, 4));
        assert_eq!(bill.total(), Bounds::between(Money::dollars(10), Money::dollars(400)));
        assert_eq!(bill.per_hour(), Bounds::between(Money::dollars(1), Money::dollars(40)));
    }

    #[test]
    fn a_year_that_has_begun_is_paid_whole() {
        let fee = Part::Fee { amount: Money::dollars(10_000).into(), every: Every::Year };
        assert_eq!(exactly(&bill(vec![Line::all(fee)], 5, Days(366).hours())), [2_000_000]);
    }
}
