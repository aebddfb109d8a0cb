//! Bankston's and Soltani's table, from its inputs, to the cent.

use cost::{Bounds, Days, Hours, Money, Plan, Ratio, Targets};
use lessons::{
    Read,
    scenario::{Origin, Scenario},
};

use crate::shelf;

const DAY: Hours = Days(1).hours();
const WEEK: Hours = Days(7).hours();
const FOUR_WEEKS: Hours = Days(28).hours();

/// What was read in print: an hour of a watch of that long, in cents, and to what it was rounded there.
const PRINTED: [(&str, Hours, u64, Money); 24] = [
    ("foot-one", DAY, 5_000, Money(1)),
    ("foot-one", WEEK, 5_000, Money(1)),
    ("foot-one", FOUR_WEEKS, 5_000, Money(1)),
    ("foot-covert", DAY, 25_000, Money(1)),
    ("foot-covert", WEEK, 25_000, Money(1)),
    ("foot-covert", FOUR_WEEKS, 25_000, Money(1)),
    ("car-one", DAY, 10_500, Money(1)),
    ("car-one", WEEK, 10_500, Money(1)),
    ("car-one", FOUR_WEEKS, 10_500, Money(1)),
    ("car-covert", DAY, 27_500, Money(1)),
    ("car-covert", WEEK, 27_500, Money(1)),
    ("car-covert", FOUR_WEEKS, 27_500, Money(1)),
    ("beeper", DAY, 11_300, Money(100)),
    ("beeper", FOUR_WEEKS, 10_500, Money(100)),
    ("imsi-catcher", DAY, 10_500, Money(1)),
    ("imsi-catcher", WEEK, 10_500, Money(1)),
    ("imsi-catcher", FOUR_WEEKS, 10_500, Money(1)),
    ("gps", DAY, 1_000, Money(1)),
    ("gps", WEEK, 143, Money(1)),
    ("gps", FOUR_WEEKS, 36, Money(1)),
    ("cell-att", DAY, 521, Money(1)),
    ("cell-att", FOUR_WEEKS, 119, Money(1)),
    ("cell-t-mobile", DAY, 417, Money(1)),
    ("cell-sprint", FOUR_WEEKS, 4, Money(1)),
];

/// The totals, in dollars, of one day, one week and 28 days.
const TOTALS: [(&str, [u64; 3]); 10] = [
    ("foot-one", [1_200, 8_400, 33_600]),
    ("foot-covert", [6_000, 42_000, 168_000]),
    ("car-one", [2_520, 17_640, 70_560]),
    ("car-covert", [6_600, 46_200, 184_800]),
    ("beeper", [2_720, 17_840, 70_760]),
    ("imsi-catcher", [2_520, 17_640, 70_560]),
    ("gps", [240, 240, 240]),
    ("cell-att", [125, 275, 800]),
    ("cell-t-mobile", [100, 700, 2_800]),
    ("cell-sprint", [30, 30, 30]),
];

fn with_scenario(check: impl FnOnce(&Scenario)) {
    check(shelf::scenarios().scenario("tiny-constables").unwrap());
}

fn total(scenario: &Scenario, id: &str, hours: Hours) -> Money {
    let technique = scenario.technique(id).unwrap();
    let bill = Plan { technique: &technique, targets: Targets::ONE, hours }.bill();
    let sum = bill.items.iter().map(|item| item.amount.low()).sum();
    assert_eq!(bill.total(), Bounds::exactly(sum), "{id}");
    sum
}

fn per_hour(scenario: &Scenario, id: &str, hours: Hours) -> Money {
    total(scenario, id, hours).shared_by(hours.0.into())
}

#[test]
fn every_printed_price_comes_out_to_the_cent_or_to_the_dollar_where_that_was_printed() {
    with_scenario(|scenario| {
        for (id, hours, cents, to_the) in PRINTED {
            let rounded = per_hour(scenario, id, hours).shared_by(to_the.0);
            assert_eq!(rounded, Money(cents).shared_by(to_the.0), "{id}, {hours:?}");
        }
        // What the file says was printed comes out as well, and is at least the list above.
        let mut printed = Vec::new();
        for technique in &scenario.techniques {
            for one in technique.printed.iter().flat_map(|printed| &printed.per_hour) {
                let found = per_hour(scenario, &technique.id, one.lasting);
                assert_eq!(found.shared_by(one.to_the.0), one.price.shared_by(one.to_the.0));
                printed.push((technique.id.as_str(), one.lasting, one.price.0, one.to_the));
            }
        }
        for one in PRINTED {
            assert!(printed.contains(&one), "{one:?}");
        }
    });
}

#[test]
fn the_totals_of_a_day_a_week_and_28_days_are_what_the_formulas_give() {
    with_scenario(|scenario| {
        assert_eq!(scenario.techniques.len(), TOTALS.len());
        for (id, dollars) in TOTALS {
            let found = [DAY, WEEK, FOUR_WEEKS].map(|hours| total(scenario, id, hours));
            assert_eq!(found, dollars.map(Money::dollars), "{id}");
        }
        assert_eq!(per_hour(scenario, "beeper", DAY), Money(11_333));
        assert_eq!(per_hour(scenario, "beeper", WEEK), Money(10_619));
        assert_eq!(per_hour(scenario, "beeper", FOUR_WEEKS), Money(10_530));
        assert_eq!(per_hour(scenario, "cell-att", WEEK), Money(164));
        assert_eq!(per_hour(scenario, "cell-sprint", WEEK), Money(18));
    });
}

#[test]
fn the_ratios_are_exact_and_the_6_875_of_the_press_is_a_rounding() {
    with_scenario(|scenario| {
        let ratio = |dear, cheap, hours| {
            Ratio::new(total(scenario, dear, hours), total(scenario, cheap, hours)).unwrap()
        };
        assert_eq!(ratio("car-covert", "gps", FOUR_WEEKS).thousandths(), 770_000);
        assert_eq!(ratio("beeper", "gps", FOUR_WEEKS).tenths(), 2_948);
        assert_eq!(ratio("car-covert", "cell-sprint", FOUR_WEEKS).thousandths(), 6_160_000);
        assert_eq!(ratio("car-covert", "gps", DAY).thousandths(), 27_500);
        assert_eq!(ratio("car-covert", "cell-att", DAY).thousandths(), 52_800);
        assert_eq!(ratio("car-covert", "beeper", DAY).thousandths(), 2_426);
        assert_eq!(ratio("car-covert", "beeper", FOUR_WEEKS).thousandths(), 2_612);

        let rounded_first = Ratio::new(
            per_hour(scenario, "car-covert", FOUR_WEEKS),
            per_hour(scenario, "cell-sprint", FOUR_WEEKS),
        );
        assert_eq!(rounded_first.unwrap().thousandths(), 6_875_000);
        let press = scenario.ratios.iter().find(|ratio| ratio.tenths == 68_750).unwrap();
        assert_eq!(scenario.techniques[press.dear].id, "car-covert");
        assert_eq!(scenario.techniques[press.cheap].id, "cell-sprint");
        assert!(press.note.say("en").unwrap().contains("exactly 6,160"));
    });
}

#[test]
fn twenty_five_agents_follow_five_on_foot_and_28_000_by_phone() {
    with_scenario(|scenario| {
        let budget = Money::dollars(25 * 50 * u64::from(FOUR_WEEKS.0));
        let followed = |id| cost::followed(&scenario.technique(id).unwrap(), FOUR_WEEKS, budget);
        assert_eq!(followed("foot-covert"), Targets(5).into());
        assert_eq!(followed("cell-sprint"), Targets(28_000).into());
    });
}

#[test]
fn what_is_inferred_is_marked_as_assumed_and_says_why() {
    with_scenario(|scenario| {
        let assumed: Vec<_> =
            scenario.figures.iter().filter(|figure| figure.origin == Origin::Assumed).collect();
        let ids: Vec<_> = assumed.iter().map(|figure| figure.id.as_str()).collect();
        assert_eq!(ids, ["beeper-fitting", "gps-fee"]);
        for figure in assumed {
            assert_eq!(figure.confidence, Read::Computed);
            assert!(figure.note.as_ref().unwrap().say("en").unwrap().starts_with("Inferred:"));
        }
    });
}
