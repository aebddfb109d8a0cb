use cost::{Every, Line, Part, People};
use proptest::prelude::*;

use super::*;
use crate::labs::forty_names::{link::MOST_CREWS, week::LAST_WEEK};

/// Five agents at $50 an hour; a phone company at $100 a day.
fn unit() -> Unit {
    let crew = Part::Crew { people: People(5).into(), hourly: Money::dollars(50).into() };
    let fee = Part::Fee { amount: Money::dollars(100).into(), every: Every::Day };
    let of = |part| Technique { lines: vec![Line::each(part)] };
    Unit::new(Means { foot: of(crew), phone: of(fee) })
}

fn after(events: &[Event]) -> Unit {
    let mut unit = unit();
    events.iter().for_each(|event| unit.take(*event));
    unit
}

#[test]
fn the_same_money_follows_four_on_foot_and_all_forty_by_phone() {
    let unit = unit();
    assert_eq!(unit.budget(), Money::dollars(168_000));
    assert_eq!(Era::ALL.map(|era| unit.follows(era)), [4, 240, 4]);
    assert_eq!(Era::ALL.map(|era| unit.price(era, 1)), [42_000, 700, 42_000].map(Money::dollars));
}

#[test]
fn a_fifth_person_on_foot_is_refused_until_somebody_is_let_go() {
    let four = [0, 1, 2, 3].map(Event::Toggle);
    let mut unit = after(&four);
    assert_eq!(unit.left(), Money::NOTHING);
    unit.take(Event::Toggle(9));
    assert_eq!(unit.said(), ("lab-forty-names-said-full", None));
    assert!(!unit.chosen().has(9));
    unit.take(Event::Toggle(2));
    assert_eq!(unit.said(), ("lab-forty-names-said-let-go", Some(2)));
    unit.take(Event::Toggle(9));
    assert_eq!(unit.said(), ("lab-forty-names-said-followed", Some(9)));
    assert_eq!(unit.chosen().count(), 4);
}

#[test]
fn all_forty_are_followed_by_phone_and_not_on_foot() {
    assert_eq!(after(&[Event::Everybody]).chosen().count(), 0);
    let by_phone = after(&[Event::On, Event::On, Event::Everybody]);
    assert_eq!(by_phone.chosen(), Chosen::EVERYBODY);
    assert_eq!(by_phone.left(), Money::dollars(168_000 - 28_000));
    let counts = by_phone.counts(Era::Phone);
    assert_eq!(counts.missed, 0);
    assert_eq!(counts.for_nothing, PEOPLE - by_phone.week.harms().count());
}

#[test]
fn a_week_that_is_over_takes_no_more_choices() {
    let over = after(&[Event::Toggle(4), Event::On]);
    let mut same = over.clone();
    for event in [Event::Toggle(5), Event::Everybody, Event::Nobody] {
        same.take(event);
    }
    assert_eq!(same, over);
}

#[test]
fn three_weeks_are_played_one_after_the_other_and_then_it_is_done() {
    let mut unit = unit();
    let mut eras = Vec::new();
    while !unit.is_done() {
        eras.push((unit.era(), unit.is_over()));
        unit.take(Event::On);
    }
    let [foot, phone, sealed] = Era::ALL;
    assert_eq!(eras, [(foot, false), (foot, true), (phone, false), (phone, true), (sealed, false)]);
    let done = unit.clone();
    unit.take(Event::On);
    assert_eq!(unit, done);
}

#[test]
fn another_week_or_budget_begins_again() {
    let played = [Event::Toggle(3), Event::On, Event::On, Event::Everybody];
    for (event, week, crews) in [(Event::Draw(8), 8, 4), (Event::Again, 1, 4), (Event::Crews(2), 1, 2)] {
        let mut unit = after(&played);
        unit.take(event);
        assert_eq!(unit.setup, Setup { week, crews, ..Setup::default() });
        assert_eq!(unit.week, Week::draw(week));
    }
}

proptest! {
    /// Each harm is missed or stopped, and whoever is followed was a harm that is stopped or somebody for nothing.
    #[test]
    fn the_counts_add_up_and_the_money_is_never_overspent(
        week in 1..=LAST_WEEK, crews in 1..=MOST_CREWS,
        presses in prop::collection::vec((0..8_u8, 0..45_usize), 0..200),
    ) {
        let mut unit = unit();
        unit.take(Event::SetUp(Setup { week, crews, ..Setup::default() }));
        for (kind, n) in presses {
            unit.take(match kind {
                0 => Event::On,
                1 => Event::Everybody,
                2 => Event::Nobody,
                _ => Event::Toggle(n),
            });
            for era in Era::ALL {
                let (counts, chosen) = (unit.counts(era), unit.setup.chosen[era.place()]);
                prop_assert_eq!(counts.missed + counts.stopped, unit.week.harms().count());
                prop_assert_eq!(counts.stopped + counts.for_nothing, chosen.count());
                prop_assert!(counts.spent <= unit.budget());
            }
            let mut again = unit.clone();
            again.take(Event::SetUp(Setup::parse(&unit.setup.link()).unwrap()));
            prop_assert_eq!(again.setup, unit.setup);
        }
    }

    /// Whoever follows one more person misses no more harms.
    #[test]
    fn following_more_never_misses_more(week in 1..=LAST_WEEK, n in 0..PEOPLE) {
        let mut unit = unit();
        unit.take(Event::SetUp(Setup { week, ..Setup::default() }));
        let before = unit.counts(Era::Foot);
        unit.take(Event::Toggle(n));
        let after = unit.counts(Era::Foot);
        prop_assert!(after.missed <= before.missed && after.for_nothing >= before.for_nothing);
    }
}
