//! What the made-up towns are like: what the lab says of them.

use proptest::prelude::*;
use town::{Area, DAYS, Findings, HOURS, Kept, POINTS, Record, Role, Town, look, near};

fn found(kept: Kept) -> Findings {
    look(&kept, &mut |_, _| ())
}

/// The organiser's place by a measure; 1 is the first.
fn rank(findings: &Findings, by: fn(&town::Scores) -> u32) -> usize {
    let own = by(&findings.scores[usize::from(findings.organiser)]);
    1 + findings.scores.iter().filter(|other| by(other) > own).count()
}

fn between(findings: &Findings) -> usize {
    rank(findings, |scores| scores.between)
}

const SEEDS: core::ops::RangeInclusive<u16> = 1..=10;

fn towns(people: u16) -> impl Iterator<Item = Kept> {
    SEEDS.map(move |town| Kept { town, people, ..Kept::default() })
}

/// In how many of the towns that holds.
fn many(towns: impl Iterator<Item = Kept>, holds: fn(&Findings) -> bool) -> usize {
    towns.filter(|kept| holds(&found(*kept))).count()
}

#[test]
fn the_same_seed_gives_the_same_town_for_ever() {
    let first = found(Kept { places: true, ..Kept::default() });
    let figures = (first.calls, first.links, first.organiser, first.singled_out);
    assert_eq!(figures, (7_240, 2_131, 65, [24, 105, 148, 174, 188, 195]));
}

#[test]
fn in_two_hundred_people_calls_hide_the_organiser_and_places_do_not() {
    let is_first = |findings: &Findings| between(findings) == 1;
    assert!(many(towns(200), |calls| between(calls) > 3) >= 9, "calls alone");
    for calls in [false, true] {
        assert!(
            many(towns(200).map(|kept| Kept { calls, places: true, ..kept }), is_first) >= 9,
            "with calls: {calls}"
        );
    }
}

#[test]
fn nobody_finds_the_organiser_by_counting_calls_and_a_secretary_is_first() {
    assert_eq!(many(towns(200), |calls| rank(calls, |scores| scores.degree.into()) == 1), 0);
    let is_secretary = |calls: &Findings| {
        let first = (0..calls.scores.len()).max_by_key(|person| calls.scores[*person].degree);
        first.is_some_and(|person| calls.roles[person] == Role::Secretary)
    };
    assert!(many(towns(200), is_secretary) >= 8);
}

#[test]
fn it_is_a_nurse_without_whom_most_would_be_cut_off() {
    let is_nurse = |calls: &Findings| {
        let first = (0..calls.scores.len()).max_by_key(|person| calls.scores[*person].cut_off);
        first.is_some_and(|person| calls.roles[person] == Role::Nurse)
    };
    assert!(many(towns(200), is_nurse) >= 9);
}

#[test]
fn one_week_hides_the_organiser_and_two_don_t() {
    let week = |days: u8| towns(200).map(move |kept| Kept { places: true, days, ..kept });
    assert!(many(week(7), |week| between(week) > 1) >= 9);
    assert!(many(week(14), |weeks| between(weeks) == 1) >= 9);
}

#[test]
fn four_points_single_out_most_and_coarser_data_fewer_but_hide_nobody_who_organises() {
    let exact = Kept { places: true, ..Kept::default() };
    let coarse = Kept { hours: 4, area: Area::District, ..exact };
    let [exact, coarse] = [exact, coarse].map(found);
    assert!(exact.singled_out[3] > 150, "{:?}", exact.singled_out);
    assert!(coarse.singled_out[3] < 50, "{:?}", coarse.singled_out);
    assert_eq!((between(&exact), between(&coarse)), (1, 1));
}

#[test]
fn one_person_s_records_are_those_of_the_town() {
    let kept = Kept { places: true, ..Kept::default() };
    let town = Town::draw(kept.town, kept.people);
    let found = found(kept);
    let who = found.organiser;
    let close = near(&kept, who);
    assert_eq!(close.who, who);
    assert_eq!(
        close.neighbours.len() + usize::from(close.further),
        usize::from(found.scores[usize::from(who)].degree)
    );
    for record in &close.records {
        match record {
            Record::Call(call) => assert!(town.calls.contains(call) && (call.from == who || call.to == who)),
            Record::Place { day, hours, place } => {
                assert_eq!(town.place(who.into(), *day, hours.0 - town::FIRST_HOUR, kept.area), *place);
            }
        }
    }
    let contacts = town.roles.iter().filter(|role| **role == Role::Contact).count();
    let linked =
        close.neighbours.iter().filter(|other| town.roles[usize::from(other.who)] == Role::Contact).count();
    assert_eq!((contacts, linked), (12, 12));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn whatever_is_kept_can_be_read(
        town in any::<u16>(), people in 0_u16..130, calls: bool, places: bool,
        days in 0..=DAYS + 3, hours in 0..=HOURS + 3, is_coarse: bool, who in any::<u16>(),
    ) {
        let area = if is_coarse { Area::District } else { Area::Mast };
        let kept = Kept { town, people, calls, places, days, hours, area };
        let findings = found(kept);
        let all = findings.scores.len();
        prop_assert!((60..=2_000).contains(&all));
        prop_assert!(findings.singled_out.is_sorted() && usize::from(findings.singled_out[POINTS - 1]) <= all);
        let degrees: u32 = findings.scores.iter().map(|scores| u32::from(scores.degree)).sum();
        prop_assert_eq!(degrees, 2 * findings.links);
        let close = near(&kept, who);
        prop_assert!(close.records.len() <= 8 && close.neighbours.len() <= 40);
    }
}
