use std::{collections::BTreeMap, fs, path::Path, sync::LazyLock};

use proptest::prelude::*;

use super::*;
use crate::labs::price_of_watching::SHELF;

/// The scenarios of the real content, as a page in English has them.
fn shelf() -> Vec<Scenario> {
    static SCENARIOS: LazyLock<Vec<Scenario>> = LazyLock::new(read);
    SCENARIOS.clone()
}

fn read() -> Vec<Scenario> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let mut files = BTreeMap::new();
    for folder in ["", "ui/en/", "ui/es/", "scenarios/"] {
        for entry in fs::read_dir(content.join(folder)).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_file() {
                let name = format!("{folder}{}", entry.file_name().to_str().unwrap());
                files.insert(name, fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    let library = lessons::load(&files, &[]).unwrap_or_else(|problems| panic!("{}", problems[0]));
    SHELF.iter().map(|slug| Scenario::of(library.scenario(slug).unwrap(), "en")).collect()
}

fn lab() -> Lab {
    Lab::new(shelf())
}

fn choose(lab: Lab, scenario: &str, technique: &str) -> Lab {
    let how = lab.find(&Named { scenario: scenario.into(), id: technique.into() }).unwrap();
    lab.after(Event::How(how))
}

fn figure(lab: &Lab, id: &str) -> usize {
    lab.shelf[lab.how.scenario].figures.iter().position(|figure| figure.id == id).unwrap()
}

#[test]
fn it_starts_with_the_comparison_of_the_first_page() {
    let lab = lab();
    assert_eq!(lab.setup(), Setup::default());
    assert_eq!(lab.outcome.on_foot, Money::dollars(840_000).into());
    assert_eq!(lab.outcome.followed, Targets(28_000).into());
    assert_eq!(lab.outcome.chosen, Money::dollars(150).into());
    assert_eq!(lab.rule(), TenTimes::Cheaper);
}

#[test]
fn the_ratios_of_the_essay_come_out_of_the_lab() {
    for (dear, cheap, hours, tenths) in [
        ("car-covert", "gps", 672, 7_700),
        ("beeper", "gps", 672, 2_948),
        ("car-covert", "cell-sprint", 672, 61_600),
        ("car-covert", "gps", 24, 275),
        ("car-covert", "cell-att", 24, 528),
    ] {
        let cost = |id| {
            let lab = choose(lab().after(Event::People(1)).after(Event::Hours(Hours(hours))), SHELF[0], id);
            lab.outcome.chosen.low()
        };
        assert_eq!(Ratio::new(cost(dear), cost(cheap)).unwrap().tenths(), tenths, "{dear}, {cheap}");
    }
}

#[test]
fn a_technique_by_hand_gives_the_bill_of_pencil_and_paper() {
    let mut lab = choose(lab(), "by-hand", "own");
    for (id, typed) in
        [("crew", "3"), ("hourly", "41.50"), ("vehicles", "2"), ("vehicle-hourly", "7,25"), ("fee", "1,200")]
    {
        let place = figure(&lab, id);
        lab = lab.after(Event::Figure(place, typed.into(), String::new()));
        assert_eq!(lab.not_a_number, None, "{typed}");
    }
    lab = lab.after(Event::People(7)).after(Event::Hours(Hours(10)));
    // 3 · 41.50 · 10 · 7 = 8,715; 2 · 7.25 · 10 · 7 = 1,015; 1,200 · 7 = 8,400
    let items: Vec<u64> = lab.outcome.items.iter().map(|item| item.amount.low().0).collect();
    assert_eq!(items, [871_500, 101_500, 840_000]);
    assert_eq!(lab.outcome.chosen, Money::dollars(18_130).into());
    assert_eq!(lab.clone().after(Event::AsPublished).setup().changes, []);
    assert!(lab.is_changed());
}

#[test]
fn what_is_no_amount_changes_nothing_and_is_said() {
    let before = lab();
    let after = before.clone().after(Event::Figure(0, "five".into(), String::new()));
    assert_eq!(after.not_a_number, Some(0));
    assert_eq!((&after.values, &after.outcome), (&before.values, &before.outcome));
    assert_eq!(after.after(Event::PeopleStep(0)).not_a_number, None);
}

#[test]
fn bounds_of_one_figure_are_bounds_of_the_result() {
    let lab = lab();
    let place = figure(&lab, "agent");
    let lab = lab.after(Event::Figure(place, "40".into(), "60".into()));
    assert_eq!(lab.outcome.on_foot, Bounds::between(Money::dollars(672_000), Money::dollars(1_008_000)));
    assert_eq!(lab.outcome.followed, Bounds::between(Targets(22_400), Targets(33_600)));
}

#[test]
fn the_tag_ends_with_what_needs_no_phone() {
    let [without, with, left] = lab().tag().unwrap();
    let dollars = |all: [Bounds<Money>; 3]| all.map(|one| one.low().0 / 100);
    assert_eq!(dollars(without), [30, 30_000, 9_000_000_000]);
    assert_eq!(dollars(with), [168_000, 168_000_000, 50_400_000_000_000]);
    assert_eq!(dollars(left), [240, 240_000, 72_000_000_000]);
    // What needs no phone stays what it was.
    let [without, with, _] = choose(lab(), SHELF[0], "car-covert").tag().unwrap();
    assert_eq!(without, with);
}

#[test]
fn a_link_to_what_is_not_there_leaves_the_lab_as_it_is() {
    let lab = lab();
    for link in [
        "v1;how=tiny-constables/teleport",
        "v1;how=nowhere/gps",
        "v1;tiny-constables/moon=5",
        "v1;moon/agent=5",
    ] {
        assert_eq!(lab.open(&Setup::parse(link).unwrap()), Err(BadLink::Unknown), "{link}");
        assert_eq!(lab.clone().after(Event::SetUp(Setup::parse(link).unwrap())), lab);
    }
}

#[test]
fn without_scenarios_there_is_nothing_to_count_and_nothing_breaks() {
    let lab = Lab::new(Vec::new());
    let lab = lab.after(Event::How(How { scenario: 3, technique: 9 })).after(Event::Figure(
        0,
        "1".into(),
        String::new(),
    ));
    assert_eq!((lab.outcome.clone(), lab.tag(), lab.rows([0, 1]).len()), (Outcome::default(), None, 0));
    assert!(Setup::parse(&lab.setup().link()).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_chosen_the_items_add_up_and_the_link_brings_it_back(
        scenario in 0..SHELF.len(), technique in 0..20_usize, people in any::<u64>(), hours in any::<u32>(),
        place in 0..20_usize, (low, high) in any::<(u32, u32)>(),
    ) {
        let count = lab().shelf[scenario].techniques.len();
        let how = How { scenario, technique: technique % count };
        let lab = lab().after(Event::How(how)).after(Event::People(people)).after(Event::Hours(Hours(hours)));
        let lab = lab.after(Event::Figure(place, low.to_string(), high.to_string()));
        let ends = |item: &Item| (item.amount.low(), item.amount.high());
        let (lows, highs): (Vec<Money>, Vec<Money>) = lab.outcome.items.iter().map(ends).unzip();
        let sums = (lows.into_iter().sum::<Money>(), highs.into_iter().sum::<Money>());
        prop_assert_eq!(sums, (lab.outcome.chosen.low(), lab.outcome.chosen.high()));
        let again = Lab::new(shelf()).open(&Setup::parse(&lab.setup().link()).unwrap()).unwrap();
        prop_assert_eq!(again, Lab { not_a_number: None, ..lab });
    }
}
