//! Ways in, against trying every set of leaves.

use cost::{
    Bounds, End, Money, Targets,
    tree::{Leaf, Node, Picked, Price, Tree},
};
use proptest::prelude::*;

const LEAVES: usize = 7;
const SWITCHES: usize = 4;
const CROWDS: [Targets; 3] = [Targets(1), Targets(10), Targets(1_000_000)];

fn leaf() -> impl Strategy<Value = Leaf> {
    let money = || {
        let amount = prop_oneof![0_u64..2_000_000, Just(0), Just(u64::MAX)];
        (amount.clone(), amount).prop_map(|(one, other)| Bounds::between(Money(one), Money(other)))
    };
    (money(), money(), prop::collection::vec(0..SWITCHES, 0..2))
        .prop_map(|(once, each, cut_by)| Leaf { price: Price { once, each }, cut_by: Picked::of(cut_by) })
}

/// Few leaves and many branches, so that most leaves stand in several places.
fn node() -> impl Strategy<Value = Node> {
    (0..LEAVES).prop_map(Node::Leaf).prop_recursive(3, 14, 3, |inner| {
        let nodes = prop::collection::vec(inner, 1..4);
        prop_oneof![nodes.clone().prop_map(Node::And), nodes.prop_map(Node::Or)]
    })
}

fn leaves() -> impl Strategy<Value = Vec<Leaf>> {
    prop::collection::vec(leaf(), LEAVES)
}

fn is_enough(node: &Node, done: Picked) -> bool {
    match node {
        Node::Leaf(number) => done.has(*number),
        Node::And(nodes) => nodes.iter().all(|node| is_enough(node, done)),
        Node::Or(nodes) => nodes.iter().any(|node| is_enough(node, done)),
    }
}

/// Every set of leaves that is enough, whether or not something in it could be left out.
fn enough(node: &Node) -> Vec<Picked> {
    let sets = 0..1_usize << LEAVES;
    let sets = sets.map(|set| Picked::of((0..LEAVES).filter(|number| set >> number & 1 == 1)));
    sets.filter(|set| is_enough(node, *set)).collect()
}

fn cost(leaves: &[Leaf], set: Picked, targets: Targets, end: End) -> Money {
    let exact: u128 = set
        .numbers()
        .map(|number| leaves[number].price)
        .map(|price| {
            u128::from(price.once.at(end).0) + u128::from(price.each.at(end).0) * u128::from(targets.0)
        })
        .sum();
    Money(u64::try_from(exact).unwrap_or(u64::MAX))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn the_cheapest_way_is_what_trying_all_ways_finds(
        leaves in leaves(), node in node(), on in prop::collection::vec(0..SWITCHES, 0..3),
    ) {
        let (tree, on) = (Tree::new(leaves.clone(), &node).unwrap(), Picked::of(on));
        let cut = tree.cut(on);
        let enough: Vec<_> = enough(&node).into_iter().filter(|set| !set.meets(cut)).collect();
        for targets in CROWDS {
            let least = |end| enough.iter().map(|set| cost(&leaves, *set, targets, end)).min();
            let found = tree.cheapest(targets, on);
            prop_assert_eq!(found.map(Bounds::low), least(End::Low));
            prop_assert_eq!(found.map(Bounds::high), least(End::High));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_ways_are_the_sets_from_which_nothing_can_be_left_out_in_order(
        leaves in leaves(), node in node(), on in prop::collection::vec(0..SWITCHES, 0..3),
    ) {
        let (tree, on) = (Tree::new(leaves.clone(), &node).unwrap(), Picked::of(on));
        let ways = tree.ways(Targets(10), on, End::High);
        prop_assert!(ways.windows(2).all(|two| two[0].cost <= two[1].cost));
        prop_assert!(ways.iter().all(|way| way.cost == cost(&leaves, way.leaves, Targets(10), End::High)));
        let cut = tree.cut(on);
        let needs_all = |set: &Picked| set.numbers().all(|number| !is_enough(&node, set.without(number)));
        let mut smallest: Vec<_> =
            enough(&node).into_iter().filter(|set| !set.meets(cut) && needs_all(set)).collect();
        smallest.sort();
        let mut found: Vec<_> = ways.into_iter().map(|way| way.leaves).collect();
        found.sort();
        prop_assert_eq!(found, smallest);
    }

    #[test]
    fn a_switch_never_makes_it_cheaper_and_more_targets_neither(
        leaves in leaves(), node in node(), on in prop::collection::vec(0..SWITCHES, 0..3),
    ) {
        let (tree, on) = (Tree::new(leaves, &node).unwrap(), Picked::of(on));
        for switch in 0..SWITCHES {
            for targets in CROWDS {
                let switched = tree.switched(switch, targets, on);
                match (switched.off, switched.on) {
                    (Some(off), Some(on)) => prop_assert!(off.low() <= on.low() && off.high() <= on.high()),
                    (off, None) => prop_assert!(off.is_some() || tree.cheapest(targets, on).is_none()),
                    (None, Some(_)) => prop_assert!(false, "a switch opened a way"),
                }
            }
        }
        let all: Vec<_> = CROWDS.into_iter().filter_map(|targets| tree.cheapest(targets, on)).collect();
        prop_assert!(all.windows(2).all(|two| two[0].low() <= two[1].low() && two[0].high() <= two[1].high()));
    }

    #[test]
    fn a_budget_reaches_as_many_as_its_best_way_allows(
        leaves in leaves(), node in node(), budget in 0_u64..100_000_000,
    ) {
        let (tree, budget) = (Tree::new(leaves, &node).unwrap(), Money(budget));
        let reached = tree.reached(budget, Picked::NONE);
        let price = |targets| tree.cheapest(Targets(targets), Picked::NONE).unwrap();
        prop_assert!(price(reached.low().0).high() <= budget && price(reached.high().0).low() <= budget);
        if reached.low() < Targets::ALL {
            prop_assert!(price(reached.low().0 + 1).high() > budget);
        }
        if reached.high() < Targets::ALL {
            prop_assert!(price(reached.high().0 + 1).low() > budget);
        }
    }

    #[test]
    fn following_different_targets_in_different_ways_is_never_cheaper(
        leaves in leaves(), node in node(), split in 1_u64..10,
    ) {
        let tree = Tree::new(leaves.clone(), &node).unwrap();
        let one_way = tree.cheapest(Targets(10), Picked::NONE).unwrap().low();
        let ways = tree.ways(Targets(1), Picked::NONE, End::Low);
        for some in &ways {
            for others in &ways {
                let each = |way: Picked, targets: u64| -> u128 {
                    way.numbers().map(|number| u128::from(leaves[number].price.each.low().0)).sum::<u128>()
                        * u128::from(targets)
                };
                let both = some.leaves.numbers().chain(others.leaves.numbers());
                let once: u128 = Picked::of(both).numbers()
                    .map(|number| u128::from(leaves[number].price.once.low().0)).sum();
                let mixed = once + each(some.leaves, split) + each(others.leaves, 10 - split);
                prop_assert!(u128::from(one_way.0) <= mixed);
            }
        }
    }
}
