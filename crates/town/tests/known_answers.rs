//! The measures, held against `rustworkx-core` and against what can be counted by hand.

use rustworkx_core::{
    centrality::betweenness_centrality,
    connectivity::{articulation_points, connected_components},
    petgraph::{graph::NodeIndex, graph::UnGraph},
};
use town::{Chance, Graph, between, cut_off};

/// A graph of chance: so many people, and about so many links in a hundred possible ones.
fn drawn(seed: u64, people: u16, percent: u32) -> Vec<(u16, u16)> {
    let mut chance = Chance::of(seed);
    let pairs = (0..people).flat_map(|one| (0..one).map(move |other| (one, other)));
    pairs.filter(|_| chance.hits(percent)).collect()
}

fn theirs(people: u16, links: &[(u16, u16)]) -> UnGraph<(), ()> {
    let mut graph = UnGraph::new_undirected();
    for _ in 0..people {
        graph.add_node(());
    }
    for (one, other) in links {
        graph.add_edge(NodeIndex::new((*one).into()), NodeIndex::new((*other).into()), ());
    }
    graph
}

/// From a few scattered people to nearly everybody linked with everybody.
const TEN: [(u64, u16, u32); 10] = [
    (1, 2, 100),
    (2, 12, 20),
    (3, 40, 3),
    (4, 40, 6),
    (5, 60, 4),
    (6, 60, 30),
    (7, 100, 2),
    (8, 150, 2),
    (9, 200, 5),
    (10, 80, 90),
];

#[test]
fn betweenness_is_what_rustworkx_finds_on_ten_graphs_of_chance() {
    for (seed, people, percent) in TEN {
        let links = drawn(seed, people, percent);
        let ours = between(&Graph::new(people.into(), links.clone()), &mut |_, _| ());
        let theirs = betweenness_centrality(&theirs(people, &links), false, false, usize::MAX);
        assert_eq!(ours.len(), theirs.len());
        for (person, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
            let theirs = theirs.unwrap();
            assert!((ours - theirs).abs() < 1e-6, "graph {seed}, person {person}: {ours}, not {theirs}");
        }
    }
}

#[test]
fn who_cuts_somebody_off_is_whom_rustworkx_finds_and_how_many_is_what_is_left_without_them() {
    for (seed, people, percent) in TEN {
        let links = drawn(seed, people, percent);
        let ours = cut_off(&Graph::new(people.into(), links.clone()));
        let all = theirs(people, &links);
        let points = articulation_points(&all, None);
        for (person, ours) in ours.iter().enumerate() {
            assert_eq!(points.contains(&NodeIndex::new(person)), *ours > 0, "graph {seed}, person {person}");
            let group =
                connected_components(&all).into_iter().find(|group| group.contains(&NodeIndex::new(person)));
            let group = group.unwrap();
            let without: Vec<(u16, u16)> = links
                .iter()
                .filter(|(one, other)| usize::from(*one) != person && usize::from(*other) != person)
                .copied()
                .collect();
            let left = connected_components(&theirs(people, &without)).into_iter();
            let left = left.filter(|rest| rest.is_subset(&group) && !rest.contains(&NodeIndex::new(person)));
            let largest = left.map(|rest| rest.len()).max().unwrap_or_default();
            assert_eq!(usize::from(*ours), group.len() - 1 - largest, "graph {seed}, person {person}");
        }
    }
}

#[test]
fn the_middle_of_a_star_is_between_everybody_and_of_a_row_cuts_off_half() {
    let star = Graph::new(5, [(0, 1), (0, 2), (0, 3), (0, 4)]);
    assert_eq!(between(&star, &mut |_, _| ()), [6.0, 0.0, 0.0, 0.0, 0.0]);
    assert_eq!(cut_off(&star), [3, 0, 0, 0, 0]);
    let row = Graph::new(5, [(0, 1), (1, 2), (2, 3), (3, 4)]);
    assert_eq!(between(&row, &mut |_, _| ()), [0.0, 3.0, 4.0, 3.0, 0.0]);
    assert_eq!(cut_off(&row), [0, 1, 2, 1, 0]);
}

#[test]
fn a_link_said_twice_or_from_the_other_end_or_with_oneself_adds_nothing() {
    let graph = Graph::new(3, [(0, 1), (1, 0), (0, 1), (2, 2)]);
    assert_eq!((graph.links(), graph.next_to(0), graph.next_to(2)), (1, &[1][..], &[][..]));
}
