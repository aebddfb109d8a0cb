//! Ways in: what a scenario says of them, and the two that have some.

use std::collections::BTreeSet;

use cost::{
    Bounds, Hours, Money,
    tree::{self, Node, Picked, Price, Tree},
};
use lessons::scenario::{Branch, Origin, Scenario};

use crate::shelf;

#[test]
fn a_scenario_knows_its_ways_in() {
    let library = lessons::load(&shelf::good(), &shelf::LABS).unwrap();
    let scenario = library.scenario("two-doors").unwrap();
    let ways = scenario.ways.as_ref().unwrap();
    let ids: Vec<_> = ways.switches.iter().map(|switch| switch.id.as_str()).collect();
    assert_eq!(ids, ["lock", "curtain"]);
    let [enter, copy, watch] = &ways.leaves[..] else { panic!("{ways:?}") };
    assert_eq!((enter.cut_by, copy.cut_by, watch.cut_by), (Picked::of([0]), Picked::NONE, Picked::of([1])));
    assert_eq!(enter.needs.as_ref().unwrap().say("es").unwrap(), "nadie en casa");
    assert_eq!(watch.hours, Hours(10));
    assert_eq!(
        ways.root.node(),
        Node::Or(vec![Node::Leaf(2), Node::And(vec![Node::Leaf(0), Node::Leaf(1)])])
    );
    let Branch::One(_, branches) = &ways.root else { panic!("{ways:?}") };
    assert!(matches!(&branches[1], Branch::All(name, _) if name.say("en").unwrap() == "The door"));
    let figure = |place: usize| scenario.figures[place].id.as_str();
    assert_eq!((figure(ways.dragnet), ways.people.map(figure)), ("agent", Some("five")));
    let [neighbor, thief] = &ways.watchers[..] else { panic!("{ways:?}") };
    assert_eq!((neighbor.can, thief.can), (Picked::of([2]), Picked::of([0, 1])));
    assert_eq!((neighbor.budget, thief.budget.map(figure)), (None, Some("key")));
    assert!(library.scenario("on-foot").unwrap().ways.is_none());
}

fn prices(scenario: &Scenario) -> Vec<tree::Leaf> {
    let ways = scenario.ways.as_ref().unwrap();
    let price = |leaf: &lessons::scenario::Leaf| {
        let technique = leaf.recipe.technique(&scenario.values()).unwrap();
        tree::Leaf { price: Price::of(&technique, leaf.hours).unwrap(), cut_by: leaf.cut_by }
    };
    ways.leaves.iter().map(price).collect()
}

#[test]
fn a_leaf_is_priced_by_its_figures_or_its_technique() {
    let library = lessons::load(&shelf::good(), &shelf::LABS).unwrap();
    let prices = prices(library.scenario("two-doors").unwrap());
    let nothing: Bounds<Money> = Money::NOTHING.into();
    let key = Bounds::between(Money::dollars(10), Money::dollars(20));
    assert_eq!(prices[0].price, Price { once: nothing, each: key });
    assert_eq!(prices[1].price, Price { once: key, each: key });
    assert_eq!(prices[2].price, Price { once: nothing, each: Money::dollars(2_500).into() });
}

#[test]
fn every_scenario_with_ways_can_be_reckoned_with_and_leaves_each_watcher_one() {
    let library = shelf::scenarios();
    let mut seen = BTreeSet::new();
    for scenario in library.scenarios() {
        let Some(ways) = &scenario.ways else { continue };
        seen.insert(scenario.slug.as_str());
        let tree = Tree::new(prices(scenario), &ways.root.node()).unwrap();
        assert!(tree.leaves().len() >= 5, "{}", scenario.slug);
        let all = Picked::of(0..ways.switches.len());
        let left = tree.ways(cost::Targets::ONE, all, cost::End::Low);
        for watcher in &ways.watchers {
            let mut ways = left.iter().map(|way| way.leaves.numbers().all(|leaf| watcher.can.has(leaf)));
            assert!(ways.any(|is_open| is_open), "{}: {}", scenario.slug, watcher.id);
        }
    }
    assert_eq!(seen, BTreeSet::from(["group", "message-thread"]));
}

#[test]
fn what_nobody_published_says_so_by_its_source_and_has_a_note() {
    let library = shelf::scenarios();
    for scenario in library.scenarios().iter().filter(|scenario| scenario.ways.is_some()) {
        for figure in &scenario.figures {
            let is_ours = figure.source.id == "legwork-assumed";
            assert_eq!(is_ours, figure.origin == Origin::Assumed, "{}: {}", scenario.slug, figure.id);
        }
    }
}
