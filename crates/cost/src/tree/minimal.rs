//! The ways of a tree as sets of leaves, of which none contains another.

use super::{MOST_WAYS, Malformed, Node};

/// Every smallest set of leaves that is enough, as bits by their numbers, of which there are `leaves`.
pub(super) fn ways(node: &Node, leaves: usize) -> Result<Vec<u64>, Malformed> {
    match node {
        Node::Leaf(number) if *number < leaves => Ok(vec![1 << number]),
        Node::Leaf(number) => Err(Malformed::NoSuchLeaf(*number)),
        Node::And(nodes) | Node::Or(nodes) if nodes.is_empty() => Err(Malformed::Empty),
        Node::Or(nodes) => {
            let mut all = Vec::new();
            for node in nodes {
                all.extend(ways(node, leaves)?);
                all = smallest(all)?;
            }
            Ok(all)
        }
        Node::And(nodes) => {
            let mut all = vec![0];
            for node in nodes {
                let others = ways(node, leaves)?;
                if all.len() * others.len() > MOST_WAYS {
                    return Err(Malformed::TooManyWays);
                }
                let pairs = all.iter().flat_map(|way| others.iter().map(move |other| way | other));
                all = smallest(pairs.collect())?;
            }
            Ok(all)
        }
    }
}

/// Those sets that contain no other.
///
/// They are gone through by their size, without a sort: that would be ten times the code.
fn smallest(sets: Vec<u64>) -> Result<Vec<u64>, Malformed> {
    let mut kept: Vec<u64> = Vec::new();
    for size in 0..=u64::BITS {
        for set in sets.iter().filter(|set| set.count_ones() == size) {
            if kept.iter().all(|smaller| set & smaller != *smaller) {
                kept.push(*set);
            }
        }
    }
    if kept.len() > MOST_WAYS { Err(Malformed::TooManyWays) } else { Ok(kept) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shared_leaf_makes_one_way_of_two() {
        let [a, b, c] = [0, 1, 2].map(Node::Leaf);
        let both =
            Node::And(vec![Node::Or(vec![a.clone(), b.clone()]), Node::Or(vec![a.clone(), c.clone()])]);
        assert_eq!(ways(&both, 3), Ok(vec![0b001, 0b110]));
        assert_eq!(ways(&Node::Or(vec![a.clone(), Node::And(vec![a, b])]), 3), Ok(vec![0b001]));
    }

    #[test]
    fn what_is_no_tree_is_refused() {
        assert_eq!(ways(&Node::Leaf(3), 3), Err(Malformed::NoSuchLeaf(3)));
        assert_eq!(ways(&Node::And(vec![Node::Leaf(0), Node::Or(vec![])]), 3), Err(Malformed::Empty));
        assert_eq!(ways(&Node::And(vec![]), 3), Err(Malformed::Empty));
    }

    #[test]
    fn more_ways_than_can_be_compared_are_refused() {
        let pick = |from: usize| Node::Or((from..from + 4).map(Node::Leaf).collect());
        let all = |groups: usize| Node::And((0..groups).map(|group| pick(group * 4)).collect());
        assert_eq!(ways(&all(6), 64).map(|ways| ways.len()), Ok(4_096));
        assert_eq!(ways(&all(7), 64), Err(Malformed::TooManyWays));
    }
}
