#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{fs, path::Path, sync::OnceLock};

use proptest::prelude::*;

use super::{super::say::Value, *};
use crate::parts::scenario;

/// The scenarios of this lab as they are in the content folder, in English.
pub(in crate::labs::way_in) fn scenes() -> Vec<Scene> {
    static SCENES: OnceLock<Vec<Scene>> = OnceLock::new();
    SCENES.get_or_init(read_scenes).clone()
}

fn read_scenes() -> Vec<Scene> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let mut files = lessons::Files::new();
    for part in ["", "ui/en/", "ui/es/", "scenarios/"] {
        for entry in fs::read_dir(folder.join(part)).unwrap() {
            let path = entry.unwrap().path();
            if let Ok(text) = fs::read_to_string(&path) {
                files.insert(format!("{part}{}", path.file_name().unwrap().display()), text);
            }
        }
    }
    let library = lessons::load(&files, &[]).unwrap();
    let scene = |slug: &&str| {
        let found = library.scenario(slug).unwrap();
        let ways = Ways::of(found.ways.as_ref().unwrap(), "en");
        Scene { scenario: scenario::Scenario::of(found, "en"), ways }
    };
    SCENES.iter().map(scene).collect()
}

fn lab() -> Lab {
    Lab::new(scenes()).unwrap()
}

fn with(link: &str) -> Lab {
    lab().set_up(&Setup::parse(link).unwrap()).unwrap()
}

fn dollars(low: u64, high: u64) -> Bounds<Money> {
    Bounds::between(Money::dollars(low), Money::dollars(high))
}

fn cheapest(lab: &Lab) -> (Vec<&str>, Bounds<Money>) {
    let found = lab.left.first().expect("a way is left");
    let ids = found.leaves.numbers().map(|leaf| lab.ways().leaves[leaf].named.id.as_str());
    (ids.collect(), found.cost)
}

fn keys(lab: &Lab) -> Vec<&'static str> {
    lab.result().into_iter().map(|(key, _)| key).collect()
}

#[test]
fn with_pencil_and_paper_a_detective_pays_a_fee_and_four_to_sixteen_hours_for_stored_messages() {
    // $30 to $60, and 4 to 16 hours at $50.
    assert_eq!(cheapest(&lab()), (vec!["provider"], dollars(30 + 200, 60 + 800)));
    assert_eq!(cheapest(&with("v1;many=1000")).1, dollars(230_000, 860_000));
}

#[test]
fn every_switch_drives_the_detective_on_to_the_next_way() {
    let steps = [
        ("", "provider", 860),
        ("sealed", "copy", 860),
        ("sealed,sealed-backup", "seize", 3_100),
        ("sealed,sealed-backup,passcode", "grab", 6_000),
        ("sealed,sealed-backup,passcode,disappearing", "inside", 24_000),
    ];
    for (on, first, high) in steps {
        let lab = with(&["v1;on=", on].concat());
        let (leaves, cost) = cheapest(&lab);
        assert_eq!((leaves[0], cost.high()), (first, Money::dollars(high)), "{on}");
    }
}

#[test]
fn what_is_paid_once_is_a_dragnet_and_what_is_paid_for_each_is_targeted() {
    let open = with("v1;watcher=federal;many=1000000");
    assert_eq!((cheapest(&open).0, open.reach(open.left[0].leaves)), (vec!["standing"], Reach::Dragnet));
    assert_eq!(keys(&open), ["lab-way-in-cheapest", "lab-way-in-dragnet-free"]);
    let one = lab();
    assert_eq!(one.reach(one.left[0].leaves), Reach::Targeted);
    let employer = with("v1;watcher=employer");
    assert_eq!(cheapest(&employer).0, ["device"]);
    assert_eq!(employer.reach(employer.left[0].leaves), Reach::Dragnet);
    // Guessing three words costs an hour of rent, four a house: the bounds leave both open.
    let either = with(
        "v1;watcher=detective;on=sealed,sealed-backup,passcode;set=order-hours:0,backup-fee:0,guess:1-400000",
    );
    assert_eq!(
        (cheapest(&either).0, either.reach(either.left[0].leaves)),
        (vec!["copy", "copy-guess"], Reach::Either)
    );
}

#[test]
fn sealing_messages_takes_the_dragnet_from_a_federal_agency_and_leaves_one() {
    let counts = |link| with(link).spread().1.into_iter().map(|(_, value)| value).collect::<Vec<_>>();
    let text = |counts: [&str; 4]| counts.map(|count| Value::Text(count.to_owned())).to_vec();
    assert_eq!(counts("v1;watcher=federal"), text(["13", "2", "11", "0"]));
    assert_eq!(counts("v1;watcher=federal;on=sealed"), text(["10", "1", "9", "0"]));
}

#[test]
fn somebody_at_home_has_access_instead_of_a_budget_whatever_is_sealed() {
    let mut lab = with("v1;watcher=home");
    assert_eq!(keys(&lab), ["lab-way-in-access"]);
    for switch in 0..lab.ways().switches.len() {
        lab.take(Event::Switch(switch, true));
    }
    assert_eq!((keys(&lab), cheapest(&lab).0), (vec!["lab-way-in-access"], vec!["glance"]));
    lab.take(Event::Scene(1));
    lab.take(Event::Watcher(lab.ways().watchers.len() - 1));
    assert_eq!(keys(&lab), ["lab-way-in-access"]);
}

#[test]
fn no_switches_leave_anybody_without_a_way() {
    for scene in 0..SCENES.len() {
        let mut lab = lab();
        lab.take(Event::Scene(scene));
        for switch in 0..lab.ways().switches.len() {
            lab.take(Event::Switch(switch, true));
        }
        for watcher in 0..lab.ways().watchers.len() {
            lab.take(Event::Watcher(watcher));
            assert!(!lab.left.is_empty(), "{}", lab.ways().watchers[watcher].named.id);
        }
    }
}

#[test]
fn one_member_who_forgot_is_enough_for_a_whole_group() {
    let sealed = with("v1;scene=group;on=sealed,backups,passcodes");
    assert_eq!(cheapest(&sealed), (vec!["last-copy"], dollars(230, 860)));
    let share = sealed.each_member().unwrap().1;
    assert_eq!(share[1].1, Value::Price(Bounds::between(Money(1_917), Money(7_167))));
    let everyone = with("v1;scene=group;on=sealed,backups,passcodes,everyone");
    assert_eq!(cheapest(&everyone), (vec!["join"], dollars(500, 4_000)));
}

#[test]
fn the_last_switch_says_what_it_changed() {
    let mut lab = lab();
    lab.take(Event::Switch(5, true));
    assert_eq!(keys(&lab).last(), Some(&"lab-way-in-same"));
    lab.take(Event::Switch(0, true));
    lab.take(Event::Switch(1, true));
    assert_eq!(keys(&lab).last(), Some(&"lab-way-in-change"));
    let switched = lab.switched(1);
    assert_eq!((switched.off, switched.on), (Some(dollars(230, 860)), Some(dollars(292, 3_100))));
    lab.take(Event::Switch(1, false));
    assert_eq!(keys(&lab).last(), Some(&"lab-way-in-change-back"));
    lab.take(Event::Watcher(2));
    assert_eq!(keys(&lab).len(), 2, "another watcher has moved no switch");
}

#[test]
fn where_another_way_may_cost_less_it_is_named() {
    let lab = with("v1;on=sealed,sealed-backup");
    let (key, values) = lab.at_best().unwrap();
    assert_eq!((key, &values[1].1), ("lab-way-in-or", &Value::Price(Money::dollars(292).into())));
    assert_eq!(self::lab().at_best(), None);
}

#[test]
fn a_budget_is_counted_in_the_threads_that_it_pays_for() {
    let (key, values) = lab().budget().unwrap();
    assert_eq!(key, "lab-way-in-budget");
    // $123,940 divided by $860 and by $230.
    let count = Bounds::between(Targets(144), Targets(538));
    assert!(values.contains(&("count", Value::Count(count))));
    assert_eq!(with("v1;watcher=children").budget().unwrap().0, "lab-way-in-no-budget");
    assert_eq!(with("v1;set=grant:100").budget().unwrap().0, "lab-way-in-budget-less");
}

#[test]
fn a_figure_that_was_put_is_reckoned_with_kept_in_the_link_and_taken_back() {
    let mut lab = lab();
    let place = lab.figures.iter().position(|figure| figure.bounds == Bounds::exactly(5_000)).unwrap();
    assert_eq!(lab.read_figure(place, "100.5"), Some(10_050));
    lab.take(Event::Figure(place, 10_000, 10_000));
    assert_eq!(cheapest(&lab).1, dollars(30 + 400, 60 + 1_600));
    assert!(!lab.is_stated(place));
    assert_eq!(lab.setup().link(), "v1;scene=message-thread;watcher=detective;many=1;set=agent:10000");
    lab.take(Event::Forget);
    assert_eq!(cheapest(&lab).1, dollars(230, 860));
}

#[test]
fn what_is_no_number_of_its_unit_is_not_put() {
    let lab = lab();
    let place = |id: &str| lab.scene().scenario.figures.iter().position(|figure| figure.id == id).unwrap();
    for typed in ["", "-1", "1e9", "1.234", "NaN", "9999999999999999", "<b>"] {
        assert_eq!(lab.read_figure(place("agent"), typed), None, "{typed}");
    }
    assert_eq!(lab.read_figure(place("order-hours"), "1.5"), None);
    assert_eq!(lab.read_figure(place("order-hours"), "12"), Some(12));
    assert_eq!(lab.read_figure(999, "12"), None);
}

#[test]
fn a_link_that_names_what_is_not_in_its_scenario_is_refused() {
    for link in ["v1;watcher=nobody", "v1;on=backups", "v1;scene=group;on=six-words", "v1;set=town:1"] {
        assert_eq!(lab().set_up(&Setup::parse(link).unwrap()), Err(BadLink::Value), "{link}");
    }
}

#[test]
fn no_scenario_says_safe_or_cannot_afford() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    for file in ["ui/en/lab-way-in.ftl", "scenarios/message-thread.toml", "scenarios/group.toml"] {
        let text = fs::read_to_string(folder.join(file)).unwrap().to_lowercase();
        for word in [" safe", "can’t afford", "cannot afford", "unbreakable"] {
            assert!(!text.contains(word), "{file}: {word}");
        }
    }
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        (0_usize..4).prop_map(Event::Scene),
        (0_usize..9).prop_map(Event::Watcher),
        (0_usize..9, any::<bool>()).prop_map(|(switch, is_on)| Event::Switch(switch, is_on)),
        (0_usize..24).prop_map(Event::Many),
        (0_usize..40, 0..=MOST, 0..=MOST).prop_map(|(place, low, high)| Event::Figure(place, low, high)),
        Just(Event::Forget),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_done_the_first_way_is_the_cheapest_and_the_link_brings_it_back(
        events in prop::collection::vec(event(), 0..24),
    ) {
        let mut lab = lab();
        for event in events {
            lab.take(event);
            let least = lab.tree.as_ref().and_then(|tree| tree.cheapest(lab.targets(), lab.cuts(lab.on)));
            let high = lab.left.first().map(|found| found.cost.high());
            prop_assert_eq!(high, least.map(Bounds::high));
            for leaf in 0..lab.ways().leaves.len() {
                let (standing, cut) = (lab.standing(leaf), lab.ways().leaves[leaf].cut_by.meets(lab.on));
                prop_assert!(!cut || standing == Standing::Cut);
            }
            prop_assert!(!lab.result().is_empty());
        }
        let link = lab.setup().link();
        if let Ok(setup) = Setup::parse(&link) {
            let again = super::Lab::new(scenes()).unwrap().set_up(&setup).unwrap();
            prop_assert_eq!(again.left, lab.left);
        } else {
            prop_assert!(link.len() > 1_500, "{}", link);
        }
    }
}
