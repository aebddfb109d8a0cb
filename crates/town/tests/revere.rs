//! Boston before the American Revolution, as K. Healy counted it in “Using Metadata to Find Paul Revere” (2013): two
//! men are linked if they were in one group. The memberships are those of D. H. Fischer's appendix in Healy's corrected
//! data; who was in one group only needs no name, as they all stand alike.

use town::{Graph, between};

/// How many were in each group: St Andrew's Lodge, the Loyal Nine, the North Caucus, the Long Room Club, the Tea Party,
/// the Boston Committee, the London Enemies.
const GROUPS: [usize; 7] = [53, 10, 59, 17, 97, 21, 62];

/// Everybody who was in more than one, first those whose counts are known.
const SEVERAL: [(&str, &str); 42] = [
    ("Revere", "1011101"),
    ("Urann", "1010100"),
    ("Warren", "1011011"),
    ("Peck", "1000100"),
    ("Bass", "0110101"),
    ("Chase", "0110101"),
    ("Barber", "0010111"),
    ("Adams, J.", "0011000"),
    ("Adams, S.", "0011011"),
    ("Appleton", "0010010"),
    ("Avery", "0100001"),
    ("Barrett", "1000001"),
    ("Boynton", "0000011"),
    ("Bradford", "0000011"),
    ("Cheever", "0010001"),
    ("Church", "0011011"),
    ("Collson", "0010100"),
    ("Condy", "0010101"),
    ("Cooper", "0001100"),
    ("Crafts", "1100000"),
    ("Davis", "0000011"),
    ("Dennie", "0010010"),
    ("Eayres", "0000101"),
    ("Edes", "0110000"),
    ("Grant", "0010101"),
    ("Greenleaf, J.", "0010011"),
    ("Greenleaf, W.", "0000011"),
    ("Hancock", "0001001"),
    ("Molineux", "0010110"),
    ("Otis", "0001010"),
    ("Parkman", "0010001"),
    ("Powell", "0000011"),
    ("Proctor", "0010101"),
    ("Pulling", "0010001"),
    ("Quincy", "0001010"),
    ("Ruddock", "0010001"),
    ("Story", "0010100"),
    ("Swan", "0010100"),
    ("Welles", "1100000"),
    ("Wendell", "0000011"),
    ("Winthrop", "0010001"),
    ("Young", "0010110"),
];

fn boston() -> Vec<Vec<bool>> {
    let several = SEVERAL.map(|(_, groups)| groups.chars().map(|is_in| is_in == '1').collect::<Vec<bool>>());
    let mut people = several.to_vec();
    for (group, size) in GROUPS.into_iter().enumerate() {
        let known = several.iter().filter(|groups| groups[group]).count();
        people.extend((known..size).map(|_| (0..GROUPS.len()).map(|own| own == group).collect()));
    }
    people
}

#[test]
fn paul_revere_stands_between_more_pairs_than_anybody_else() {
    let people = boston();
    assert_eq!(people.len(), 254);
    let numbered = || people.iter().zip(0_u16..);
    let links = numbered().flat_map(|(one, first)| {
        let meet = move |other: &Vec<bool>| one.iter().zip(other).any(|(one, other)| *one && *other);
        numbered()
            .filter(move |(other, second)| *second > first && meet(other))
            .map(move |(_, second)| (first, second))
    });
    let graph = Graph::new(people.len(), links);
    assert_eq!(graph.links(), 9_706);
    let scores = between(&graph, &mut |_, _| ());
    let known = [4_371.6, 2_371.1, 2_256.1, 1_418.9, 1_219.7, 1_219.7, 1_040.4];
    for (person, known) in known.into_iter().enumerate() {
        assert!((scores[person] - known).abs() < 0.05, "{}: {}", SEVERAL[person].0, scores[person]);
    }
    assert!(scores[1..].iter().all(|other| *other < scores[0]));
}
