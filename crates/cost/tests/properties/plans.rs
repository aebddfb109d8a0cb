//! Plans, bills and budgets.

use cost::{BreakEven, Hours, Money, Plan, Ratio, Targets, Technique, TenTimes, break_even, followed};
use proptest::prelude::*;

use crate::any::{corners, duration, number, targets, technique};

fn total(technique: &Technique, targets: Targets, hours: Hours) -> (Money, Money) {
    let total = Plan { technique, targets, hours }.total();
    (total.low(), total.high())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn items_add_up_to_the_total(technique in technique(), targets in targets(), hours in duration()) {
        let plan = Plan { technique: &technique, targets, hours };
        let bill = plan.bill();
        prop_assert_eq!(bill.items.len(), technique.lines.len());
        let sum = |amounts: Vec<Money>| {
            let exact: u128 = amounts.iter().map(|amount| u128::from(amount.0)).sum();
            Money(u64::try_from(exact).unwrap_or(u64::MAX))
        };
        let total = bill.total();
        prop_assert_eq!(total.low(), sum(bill.items.iter().map(|item| item.amount.low()).collect()));
        prop_assert_eq!(total.high(), sum(bill.items.iter().map(|item| item.amount.high()).collect()));
        prop_assert_eq!(total, plan.total());
        prop_assert!(bill.per_hour().low() <= bill.per_hour().high());
    }

    #[test]
    fn more_targets_or_hours_never_cost_less(
        technique in technique(), targets in (targets(), targets()), hours in (duration(), duration()),
    ) {
        let fewer = (targets.0.min(targets.1), hours.0.min(hours.1));
        let more = (targets.0.max(targets.1), hours.0.max(hours.1));
        for (targets, hours) in [(more.0, fewer.1), (fewer.0, more.1), more] {
            let (low, high) = total(&technique, fewer.0, fewer.1);
            let (more_low, more_high) = total(&technique, targets, hours);
            prop_assert!(low <= more_low && high <= more_high);
        }
    }

    #[test]
    fn one_more_of_each_never_costs_less(technique in technique(), targets in 0_u64..50, hours in 0_u32..800) {
        let (low, high) = total(&technique, Targets(targets), Hours(hours));
        for (targets, hours) in [(targets + 1, hours), (targets, hours + 1)] {
            let (more_low, more_high) = total(&technique, Targets(targets), Hours(hours));
            prop_assert!(low <= more_low && high <= more_high);
        }
    }

    #[test]
    fn the_largest_plan_saturates(technique in technique()) {
        let largest = total(&technique, Targets::ALL, Hours(u32::MAX));
        prop_assert!(largest.0 <= largest.1);
    }

    #[test]
    fn bounds_contain_every_corner_and_their_ends_are_corners(
        technique in technique(), targets in targets(), hours in duration(),
    ) {
        let bounds = Plan { technique: &technique, targets, hours }.total();
        let totals: Vec<_> =
            corners(&technique).map(|corner| Plan { technique: &corner, targets, hours }.total()).collect();
        prop_assert!(totals.iter().all(|total| total.is_exact() && bounds.contain(total.low())));
        prop_assert_eq!(totals.iter().map(|total| total.low()).min(), Some(bounds.low()));
        prop_assert_eq!(totals.iter().map(|total| total.low()).max(), Some(bounds.high()));
    }

    #[test]
    fn a_budget_follows_as_many_as_its_bill_pays_and_not_one_more(
        technique in technique(), hours in duration(), budget in number(10_000_000, u64::MAX),
    ) {
        let budget = Money(budget);
        let found = followed(&technique, hours, budget);
        prop_assert!(total(&technique, found.low(), hours).1 <= budget);
        prop_assert!(total(&technique, found.high(), hours).0 <= budget);
        if found.low() < Targets::ALL {
            prop_assert!(total(&technique, Targets(found.low().0 + 1), hours).1 > budget);
        }
        if found.high() < Targets::ALL {
            prop_assert!(total(&technique, Targets(found.high().0 + 1), hours).0 > budget);
        }
        for corner in corners(&technique) {
            prop_assert!(found.contain(followed(&corner, hours, budget).low()));
        }
    }

    #[test]
    fn the_search_for_the_break_even_finds_what_trying_every_hour_finds(
        first in technique(), second in technique(), both in technique(),
        targets in 0_u64..40, within in 1_u32..200,
    ) {
        let targets = Targets(targets);
        let [first, second] =
            [first, second].map(|technique| Technique { lines: [technique.lines, both.lines.clone()].concat() });
        let found = break_even(&first, &second, targets, Hours(within));
        let most = [&first, &second].map(|technique| total(technique, targets, Hours(within)).1);
        if most.contains(&Money::MOST) {
            // Where both are too large to tell apart, what only one of them has still decides.
            return Ok(());
        }
        let by_trying = |turned: &dyn Fn(Hours) -> bool| (1..=within).map(Hours).find(|hours| turned(*hours));
        prop_assert_eq!(found, BreakEven {
            earliest: by_trying(&|hours| total(&second, targets, hours).0 <= total(&first, targets, hours).1),
            latest: by_trying(&|hours| total(&second, targets, hours).1 <= total(&first, targets, hours).0),
        });
    }

    #[test]
    fn the_ten_times_rule_is_settled_only_where_every_corner_agrees(
        without in technique(), with in technique(), targets in targets(), hours in duration(),
    ) {
        let price = |technique: &Technique| Plan { technique, targets, hours }.total();
        let judged = TenTimes::judge(price(&without), price(&with));
        for without in corners(&without) {
            for with in corners(&with).take(8) {
                let corner = TenTimes::judge(price(&without), price(&with));
                prop_assert!(judged == TenTimes::Open || judged == corner);
            }
        }
    }

    #[test]
    fn a_ratio_read_back_is_at_most_half_a_step_off(of in any::<u32>(), to in 1_u32..) {
        let ratio = Ratio::new(Money(of.into()), Money(to.into())).unwrap();
        let exact = f64::from(of) / f64::from(to);
        prop_assert!((ratio.tenths() as f64 / 10.0 - exact).abs() <= 0.05 * (1.0 + 1e-9));
        prop_assert!((ratio.thousandths() as f64 / 1_000.0 - exact).abs() <= 0.000_5 * (1.0 + 1e-6) + exact * 1e-15);
    }
}
