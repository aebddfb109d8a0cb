//! Scans of everyone.

use cost::{
    Bounds,
    scan::{Cells, Chance, Crowd, Pipeline},
};
use proptest::prelude::*;

use crate::any::bounds;

fn chance() -> impl Strategy<Value = Bounds<Chance>> {
    let chance = prop_oneof![
        (0..=1_000_u64).prop_map(|parts| Chance::of(parts, 1_000)),
        (0..=1_000_u64).prop_map(|parts| Chance::of(parts, 1_000_000_000_000)),
    ];
    bounds(chance.boxed())
}

fn crowd() -> impl Strategy<Value = Crowd> {
    let accounts = bounds(prop_oneof![0..2_000_000_u64, any::<u64>()].boxed());
    let offenders = bounds((0..1_000_000_u64).boxed());
    (accounts, offenders, bounds((0..20_000_u32).boxed()), bounds((0..60_u16).boxed())).prop_map(
        |(accounts, offenders, ordinary, forbidden)| Crowd { accounts, offenders, ordinary, forbidden },
    )
}

fn pipeline() -> impl Strategy<Value = Pipeline> {
    (chance(), chance(), 0..60_u16, chance(), chance()).prop_map(
        |(catches, false_matches, threshold, confirms, mistakes)| Pipeline {
            catches,
            false_matches,
            threshold,
            confirms,
            mistakes,
        },
    )
}

/// One end of each.
fn corner(crowd: &Crowd, pipeline: &Pipeline, mut picks: u32) -> (Crowd, Pipeline) {
    fn pick<T: Copy + PartialOrd>(bounds: Bounds<T>, picks: &mut u32) -> Bounds<T> {
        let high = *picks & 1 == 1;
        *picks >>= 1;
        Bounds::exactly(if high { bounds.high() } else { bounds.low() })
    }
    let picks = &mut picks;
    (
        Crowd {
            accounts: pick(crowd.accounts, picks),
            offenders: pick(crowd.offenders, picks),
            ordinary: pick(crowd.ordinary, picks),
            forbidden: pick(crowd.forbidden, picks),
        },
        Pipeline {
            catches: pick(pipeline.catches, picks),
            false_matches: pick(pipeline.false_matches, picks),
            threshold: pipeline.threshold,
            confirms: pick(pipeline.confirms, picks),
            mistakes: pick(pipeline.mistakes, picks),
        },
    )
}

fn cells(cells: Cells) -> [Bounds<f64>; 4] {
    [cells.found, cells.missed, cells.accused, cells.left_alone]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn bounds_contain_every_corner(crowd in crowd(), pipeline in pipeline()) {
        let whole = pipeline.run(&crowd);
        let accounts = crowd.accounts.high() as f64;
        for picks in 0..1 << 8 {
            let (crowd, pipeline) = corner(&crowd, &pipeline, picks);
            let one = pipeline.run(&crowd);
            let stages = [
                (whole.matched, one.matched), (whole.reviewed, one.reviewed), (whole.reported, one.reported),
            ];
            for (bounds, corner) in stages {
                for (bounds, corner) in cells(bounds).into_iter().zip(cells(corner)) {
                    // Floating point may be off in the last digits of a probability, which each account has.
                    let slack = 1e-6 * bounds.high() + 1e-12 * accounts + 1e-9;
                    prop_assert!(bounds.low() - slack <= corner.low() && corner.high() <= bounds.high() + slack,
                        "{bounds:?} {corner:?}");
                }
            }
        }
    }

    #[test]
    fn each_stage_lets_fewer_through(crowd in crowd(), pipeline in pipeline()) {
        let stages = pipeline.run(&crowd);
        for (before, after) in [(stages.matched, stages.reviewed), (stages.reviewed, stages.reported)] {
            for (before, after) in [(before.found, after.found), (before.accused, after.accused)] {
                prop_assert!(after.high() <= before.high() * (1.0 + 1e-6) + 1e-6);
                prop_assert!(after.low() <= before.low() * (1.0 + 1e-6) + 1e-6);
            }
        }
    }
}
