//! Ways in: what somebody must do to read what is sealed, and which way is the cheapest that is left.
//!
//! An attack tree (B. Schneier, "Attack Trees", Dr. Dobb's Journal, December 1999) says what has to be
//! done: all of these, or one of those, down to leaves that have a price. A leaf may stand in several
//! places and is paid once; so what two acts both need, such as a laboratory, is a leaf beside each of
//! them. A switch, such as encryption in some place, cuts leaves.
//!
//! ```
//! use cost::tree::{Leaf, Node, Picked, Price, Tree};
//! use cost::{Money, Targets};
//!
//! let price = |once, each| Price { once: Money::dollars(once).into(), each: Money::dollars(each).into() };
//! let tree = Tree::new(
//!     vec![
//!         Leaf { price: price(500, 1), cut_by: Picked::of([0]) }, // 0: read it at the provider
//!         Leaf { price: price(0, 1_500), cut_by: Picked::NONE },  // 1: have the phone opened
//!         Leaf { price: price(0, 6_000), cut_by: Picked::NONE },  // 2: get hold of the phone
//!     ],
//!     &Node::Or(vec![Node::Leaf(0), Node::And(vec![Node::Leaf(1), Node::Leaf(2)])]),
//! )?;
//!
//! let everybody = Targets(1_000_000);
//! assert_eq!(tree.cheapest(everybody, Picked::NONE), Some(Money::dollars(1_000_500).into()));
//! // Switch 0 on: sealed from end to end.
//! let sealed = Picked::of([0]);
//! assert_eq!(tree.cheapest(everybody, sealed), Some(Money::dollars(7_500_000_000).into()));
//! # Ok::<(), cost::tree::Malformed>(())
//! ```

mod minimal;

use std::{collections::BinaryHeap, error, fmt};

use crate::{
    bounds::{Bounds, End},
    money::Money,
    technique::Technique,
    units::{Hours, Targets},
};

/// Which of at most 64 things are picked, by their numbers from 0 on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Picked(u64);

impl Picked {
    /// None of them.
    pub const NONE: Self = Self(0);

    /// These; a number from 64 on is nothing that could be picked.
    pub fn of(numbers: impl IntoIterator<Item = usize>) -> Self {
        numbers.into_iter().fold(Self::NONE, Self::with)
    }

    /// That one too.
    #[must_use]
    pub fn with(self, number: usize) -> Self {
        Self(self.0 | Self::bit(number))
    }

    /// All but that one.
    #[must_use]
    pub fn without(self, number: usize) -> Self {
        Self(self.0 & !Self::bit(number))
    }

    /// Whether that one is among them.
    pub fn has(self, number: usize) -> bool {
        self.0 & Self::bit(number) != 0
    }

    /// Whether one of them is among the others.
    pub fn meets(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// Their numbers, in order.
    pub fn numbers(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let next = left.trailing_zeros();
            left &= left.wrapping_sub(1);
            (next < u64::BITS).then_some(next as usize)
        })
    }

    fn bit(number: usize) -> u64 {
        u32::try_from(number).ok().and_then(|number| 1_u64.checked_shl(number)).unwrap_or(0)
    }
}

/// What has to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// The leaf of that number. The same number in two places is the same act: done and paid once.
    Leaf(usize),
    /// All of these.
    And(Vec<Node>),
    /// One of these.
    Or(Vec<Node>),
}

/// What an act costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Price {
    /// Once, for however many targets.
    pub once: Bounds<Money>,
    /// For each target.
    pub each: Bounds<Money>,
}

impl Price {
    /// What a technique costs as an act of that many hours; `None` where a line of it serves some targets,
    /// neither one nor all. What one target costs is rounded before it is taken times the targets.
    pub fn of(technique: &Technique, hours: Hours) -> Option<Self> {
        let sum_of = |serves: Targets| {
            let lines = technique.lines.iter().filter(move |line| line.serves == serves.into());
            Bounds::of(|end| lines.clone().map(|line| line.amount(Targets::ONE, hours, end)).sum())
        };
        let is_one_or_all =
            |serves: Bounds<Targets>| serves == Targets::ONE.into() || serves == Targets::ALL.into();
        technique
            .lines
            .iter()
            .all(|line| is_one_or_all(line.serves))
            .then(|| Self { once: sum_of(Targets::ALL), each: sum_of(Targets::ONE) })
    }
}

/// An act with its price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Leaf {
    /// What it costs.
    pub price: Price,
    /// The switches that make it impossible, each by itself.
    pub cut_by: Picked,
}

/// The most leaves that a tree may have.
pub const MOST_LEAVES: usize = 64;

/// The most ways that a tree may have, and the most combinations that may be looked at on the way there.
pub const MOST_WAYS: usize = 4_096;

/// Why something is not a tree that can be reckoned with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Malformed {
    /// There are more than [`MOST_LEAVES`] leaves.
    TooManyLeaves,
    /// There are more than [`MOST_WAYS`] ways.
    TooManyWays,
    /// It names a leaf of this number, and there is none.
    NoSuchLeaf(usize),
    /// There is an "all of" or a "one of" with nothing in it.
    Empty,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyLeaves => write!(f, "it has more leaves than {MOST_LEAVES}"),
            Self::TooManyWays => write!(f, "it has more ways than {MOST_WAYS}; make it smaller"),
            Self::NoSuchLeaf(number) => write!(f, "it names leaf {number}, and there is none"),
            Self::Empty => write!(f, "it has a branch with nothing in it; put a leaf there"),
        }
    }
}

impl error::Error for Malformed {}

/// One way in: acts that are enough together, and none of which can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// The leaves.
    pub leaves: Picked,
    /// What they cost together.
    pub cost: Money,
}

/// What a switch changes, the others staying as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Switched {
    /// The cheapest way while it is off; `None` if there is none.
    pub off: Option<Bounds<Money>>,
    /// The cheapest way while it is on; `None` if there is none. Never less than while it is off.
    pub on: Option<Bounds<Money>>,
}

/// A tree, worked out: every way in is known, whatever the prices.
///
/// For several targets nobody gains by mixing ways: of two, the one that costs less for each is also enough
/// for the other's targets, and needs nothing more once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    leaves: Vec<Leaf>,
    ways: Vec<Picked>,
}

impl Tree {
    /// Works out all ways.
    ///
    /// # Errors
    /// What makes it no tree, or one that is too large.
    pub fn new(leaves: Vec<Leaf>, root: &Node) -> Result<Self, Malformed> {
        if leaves.len() > MOST_LEAVES {
            return Err(Malformed::TooManyLeaves);
        }
        let ways = minimal::ways(root, leaves.len())?.into_iter().map(Picked).collect();
        Ok(Self { leaves, ways })
    }

    /// The leaves, by their numbers.
    pub fn leaves(&self) -> &[Leaf] {
        &self.leaves
    }

    /// The leaves that those switches cut.
    pub fn cut(&self, on: Picked) -> Picked {
        let cut = self.leaves.iter().enumerate().filter(|(_, leaf)| leaf.cut_by.meets(on));
        Picked::of(cut.map(|(number, _)| number))
    }

    /// Every way that the switches leave, the cheapest first, with its cost at that end of the bounds. The
    /// second is the next cheapest; of two at the same cost, the one without the last leaf in which they
    /// differ is first.
    pub fn ways(&self, targets: Targets, on: Picked, end: End) -> Vec<Way> {
        // A heap, since it is a tenth of the code of a sort.
        let ways: BinaryHeap<_> =
            self.left(on).map(|leaves| (self.cost(leaves, targets, end), leaves)).collect();
        ways.into_sorted_vec().into_iter().map(|(cost, leaves)| Way { leaves, cost }).collect()
    }

    /// What the cheapest way costs; `None` where the switches leave none. Nobody costs nothing.
    pub fn cheapest(&self, targets: Targets, on: Picked) -> Option<Bounds<Money>> {
        let least = |end| self.left(on).map(|leaves| self.cost(leaves, targets, end)).min();
        Some(Bounds::between(least(End::Low)?, least(End::High)?))
    }

    /// What one switch changes for that many targets, where the switches in `on` are on, whether or not it
    /// is among them.
    pub fn switched(&self, switch: usize, targets: Targets, on: Picked) -> Switched {
        Switched {
            off: self.cheapest(targets, on.without(switch)),
            on: self.cheapest(targets, on.with(switch)),
        }
    }

    /// How many targets at most a budget reaches by the best way that is left for it; none, where no way is
    /// left. [`Targets::ALL`] means that one more costs nothing.
    pub fn reached(&self, budget: Money, on: Picked) -> Bounds<Targets> {
        let by = |leaves: Picked, end| {
            let (once, each) = self.price(leaves, end);
            match each {
                _ if once > budget => Targets(0),
                Money::NOTHING => Targets::ALL,
                each => Targets(budget.less(once).0 / each.0),
            }
        };
        Bounds::of(|end| self.left(on).map(|way| by(way, end.other())).max().unwrap_or_default())
    }

    fn left(&self, on: Picked) -> impl Iterator<Item = Picked> {
        let cut = self.cut(on);
        self.ways.iter().copied().filter(move |way| !way.meets(cut))
    }

    /// What some leaves cost together: once, and for each target.
    fn price(&self, leaves: Picked, end: End) -> (Money, Money) {
        let prices = || leaves.numbers().map(|number| self.leaves[number].price);
        (prices().map(|price| price.once.at(end)).sum(), prices().map(|price| price.each.at(end)).sum())
    }

    fn cost(&self, leaves: Picked, targets: Targets, end: End) -> Money {
        let (once, each) = self.price(leaves, end);
        if targets == Targets(0) { Money::NOTHING } else { once + each.times_over(targets.0.into(), 1) }
    }
}
