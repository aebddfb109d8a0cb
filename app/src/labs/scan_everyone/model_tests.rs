use proptest::prelude::*;

use super::*;

/// The runs of the scenario file, by the words of its figures.
fn lab() -> Lab {
    let scenario = include_str!("../../../../content/scenarios/scan-everyone.toml");
    let value = |id: &str| -> u64 {
        let table = scenario.split(&format!("[figures.{id}]")).nth(1).expect("the figure is there");
        let line = table.lines().find(|line| line.starts_with("value")).expect("it has a value");
        line.trim_start_matches("value = ").parse().expect("a whole number")
    };
    let field = |run: &str, key: &str| -> String {
        let table = scenario.split("[[scan]]").find(|table| table.contains(&format!("id = \"{run}\"")));
        let line =
            table.expect("the run is there").lines().find(|line| line.starts_with(&format!("{key} = ")));
        line.expect("it has the field").split('"').nth(1).expect("in quotation marks").to_owned()
    };
    let run = |id: &&str| Run {
        name: (*id).to_owned(),
        kind: if field(id, "kind") == "hash" { Kind::Hash } else { Kind::Classifier },
        places: [0; 10],
        figures: super::super::link::KEYS.map(|(key, ..)| value(&field(id, key))),
    };
    Lab::new(RUNS.iter().map(run).collect()).expect("every run is there")
}

fn after(events: impl IntoIterator<Item = Event>) -> Lab {
    let mut lab = lab();
    events.into_iter().for_each(|event| lab.take(event));
    lab
}

#[test]
fn each_published_rate_gives_as_many_false_matches_a_day_as_was_worked_out_by_hand() {
    let found = [0, 1, 2, 3, 4].map(|run| after([Event::Run(run)]).outcome().false_matches);
    // 12 billion, and the 1,000 in each of 2 billion accounts, at 3 in 100 million.
    assert_eq!(found, [360, 60_000, 12, 12_000_000, 100_000_000]);
}

#[test]
fn one_more_nine_leaves_a_tenth_of_the_false_matches() {
    let counts = [12_000_000, 1_200_000, 120_000, 12_000, 1_200, 120, 12];
    assert_eq!(lab().nines().map(|(_, outcome)| outcome.false_matches), counts);
    let messages = after([Event::Run(4)]).nines();
    assert_eq!((messages[0].0, messages[0].1.false_matches), (1_000, 100_000_000));
}

#[test]
fn hashes_and_classifiers_are_runs_of_their_own() {
    let kinds: Vec<_> = lab().runs.iter().map(|run| run.kind).collect();
    assert_eq!(kinds, [Kind::Hash, Kind::Hash, Kind::Hash, Kind::Classifier, Kind::Classifier]);
}

#[test]
fn a_threshold_spares_the_others_and_misses_whoever_has_less_than_that() {
    let low = after([Event::Run(0)]).outcome().stages[1];
    assert_eq!((low.accused, low.missed), (360, 0));
    let high = after([Event::Run(0), Event::Put(Figure::Threshold, 30)]).outcome().stages[1];
    assert_eq!((high.accused, high.found, high.missed), (0, 0, 20_000));
}

#[test]
fn apples_threshold_finds_whoever_keeps_many_and_nobody_who_keeps_few() {
    let many = after([Event::Run(1)]).outcome().stages[1];
    assert_eq!((many.accused, many.found, many.missed), (0, 20_000, 0));
    let few = after([Event::Run(1), Event::Put(Figure::Forbidden, 5)]).outcome().stages[1];
    assert_eq!((few.accused, few.found, few.missed), (0, 0, 20_000));
}

#[test]
fn the_four_cells_are_everyone_at_every_stage() {
    for run in 0..RUNS.len() {
        for Counted { found, missed, accused, left_alone } in after([Event::Run(run)]).outcome().stages {
            assert_eq!(found + missed, 20_000);
            assert_eq!(accused + left_alone, 2_000_000_000 - 20_000);
        }
    }
}

#[test]
fn where_there_are_fewer_items_than_accounts_no_more_are_picked_by_mistake_than_items_match() {
    let put = [(Figure::Items, 1_000_000), (Figure::FalseMatches, Form::OneIn.meant(1_000))];
    let outcome = after(put.map(|(figure, number)| Event::Put(figure, number))).outcome();
    assert_eq!((outcome.false_matches, outcome.stages[0].accused), (1_000, 1_000));
    // One item each, and a second one in half of the accounts.
    let put = [(Figure::Items, 3_000_000_000), (Figure::FalseMatches, Form::OneIn.meant(1_000_000))];
    let outcome = after(put.map(|(figure, number)| Event::Put(figure, number))).outcome();
    assert_eq!((outcome.false_matches, outcome.stages[0].accused), (3_000, 3_000));
}

#[test]
fn one_offender_is_found_or_missed_and_never_both() {
    let sure = Chance::CERTAIN.parts();
    let put = [(Figure::Offenders, 1), (Figure::Catches, sure), (Figure::Confirms, sure / 2)];
    let [.., reported] = after(put.map(|(figure, number)| Event::Put(figure, number))).outcome().stages;
    assert_eq!((reported.found, reported.missed), (1, 0));
}

#[test]
fn where_a_collection_is_supposed_the_innocent_have_one_too() {
    let everything = [Event::Run(1), Event::Put(Figure::FalseMatches, Chance::CERTAIN.parts())];
    let reviewed = after(everything).outcome().stages[1];
    assert_eq!((reviewed.accused, reviewed.left_alone), (1_999_980_000, 0));
}

#[test]
fn offenders_are_among_the_accounts() {
    let all = 2_000_000_000;
    assert_eq!(lab().read(Figure::Offenders, "3000000000"), None);
    assert_eq!(lab().read(Figure::Offenders, "2000000000"), Some(all));
    assert_eq!((lab().read(Figure::Accounts, "19999"), lab().limits(Figure::Accounts)[0]), (None, 20_000));
    let mut setup = Setup::default();
    setup.put[Figure::Offenders as usize] = Some(3_000_000_000);
    let lab = after([Event::SetUp(setup)]);
    assert_eq!((lab.number(Figure::Offenders), lab.outcome().stages[0].left_alone), (all, 0));
}

#[test]
fn a_sentence_rounds_from_ten_thousand_on_to_three_digits() {
    let numbers = [0, 9_999, 18_994, 975_878, 999_500, 12_000_000_000].map(rounded);
    assert_eq!(numbers, [0, 9_999, 19_000, 976_000, 1_000_000, 12_000_000_000]);
}

#[test]
fn whoever_looks_all_day_takes_so_many_accounts() {
    let outcome = after([Event::Run(0)]).outcome();
    assert_eq!(outcome.stages[1].picked(), 20_360);
    assert_eq!(outcome.reviewers, 102);
    assert_eq!(after([Event::Run(0), Event::Put(Figure::Looks, 20_360)]).outcome().reviewers, 1);
}

#[test]
fn a_number_that_is_not_possible_changes_nothing_and_the_runs_own_is_no_change() {
    let lab = after([Event::Put(Figure::Threshold, 0), Event::Put(Figure::Looks, 200)]);
    assert_eq!(lab.setup, Setup::default());
    let lab = after([Event::Put(Figure::Threshold, 7), Event::Run(1)]);
    assert_eq!(lab.setup.put, [None; 10]);
}

#[test]
fn a_square_is_as_large_as_its_number() {
    let outcome = after([Event::Run(0)]).outcome();
    let scale = Scale::of(&outcome);
    assert_eq!(scale.side(20_000), Some(Scale::SIDE));
    assert_eq!(scale.side(5_000), Some(Scale::SIDE / 2));
    // 360 of 20,000 is 1.8%: so is 26.8 squared of 200 squared.
    assert_eq!(scale.side(360), Some(26));
    assert_eq!((scale.side(0), scale.side(1)), (Some(0), Some(4)));
}

#[test]
fn those_left_alone_run_off_the_page_only_where_they_are_more_than_the_largest_square() {
    let outcome = after([Event::Run(0)]).outcome();
    let (scale, left_alone) = (Scale::of(&outcome), outcome.stages[0].left_alone);
    assert_eq!((scale.side(left_alone), scale.squares(left_alone)), (None, 99_999));
    let outcome = after([Event::Put(Figure::FalseMatches, Chance::CERTAIN.parts())]).outcome();
    assert_eq!(Scale::of(&outcome).side(outcome.stages[0].left_alone), Some(0));
}

#[test]
fn a_share_is_said_so_that_it_is_never_rounded_to_nothing() {
    let share = |run| after([Event::Run(run)]).outcome().stages[1].share_found();
    assert_eq!(share(0), Some(Share::OfAThousand(982)));
    assert_eq!(share(4), Some(Share::OneIn(4_882)));
}

#[test]
fn one_more_nine_takes_a_tenth_of_the_people_who_look() {
    let nines = after([Event::Run(3)]).nines();
    // 12 million by mistake, and the 20,000 of whom nearly all have a match, at 200 a day.
    assert_eq!(nines[0].1.reviewers, 59_950);
    assert_eq!(nines[1].1.reviewers, 6_099);
}

#[test]
fn a_number_may_be_typed_in_groups_and_what_is_none_is_refused() {
    for typed in ["1000000", " 1,000,000", "1.000.000", "1 000 000", "1\u{a0}000\u{a0}000"] {
        assert_eq!(lab().read(Figure::Items, typed), Some(1_000_000), "{typed}");
    }
    for typed in ["", "-3", "1.5", "1e6", "ten", "1,00", ",000", "0", "9999999999999999999999"] {
        assert_eq!(lab().read(Figure::Items, typed), None, "{typed}");
    }
    assert_eq!(lab().read(Figure::Confirms, "100.1"), None);
}

proptest! {
    #[test]
    fn no_set_up_that_a_link_can_hold_breaks_the_arithmetic(
        run in 0..5_usize,
        shares in proptest::array::uniform10(0.0..1.0_f64),
    ) {
        let mut put = [None; 10];
        for ((put, share), (_, least, most)) in put.iter_mut().zip(shares).zip(super::super::link::KEYS) {
            *put = Some(least + ((most - least) as f64 * share * share * share) as u64);
        }
        let lab = after([Event::SetUp(Setup { run, put })]);
        let outcome = lab.outcome();
        let (accounts, offenders) = (lab.number(Figure::Accounts), lab.number(Figure::Offenders));
        for Counted { found, missed, accused, left_alone } in outcome.stages {
            prop_assert_eq!((found + missed, accused + left_alone), (offenders, accounts - offenders));
        }
        let [matched, reviewed, reported] = outcome.stages.map(Counted::picked);
        prop_assert!(matched + 2 >= reviewed && reviewed + 2 >= reported, "{outcome:?}");
        let is_sound = match outcome.stages[0].share_found() {
            None => outcome.stages[0].picked() == 0,
            Some(Share::OfAThousand(share)) => share == 0 || (100..=1_000).contains(&share),
            Some(Share::OneIn(share)) => share >= 10,
        };
        prop_assert!(is_sound, "{outcome:?}");
        let scale = Scale::of(&outcome);
        for Counted { found, missed, accused, .. } in outcome.stages {
            let sides = [found, missed, accused].map(|cell| scale.side(cell));
            prop_assert!(sides.iter().all(|side| side.is_some_and(|side| side <= Scale::SIDE)));
        }
    }
}
