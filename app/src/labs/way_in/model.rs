//! What can happen in the lab "The way in": somebody looks for the cheapest way in, and encryption closes some.

use cost::{
    Bounds, End, Figure, Money, Targets,
    tree::{self, Picked, Price, Switched, Tree},
};

use super::{
    link::{MANY, MOST, SCENES, Setup},
    ways::{Kind, Leaf, Ways},
};
use crate::parts::{BadLink, scenario::Scenario};

/// A scenario of this lab, with its ways in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Scene {
    /// The figures and where they come from.
    pub(super) scenario: Scenario,
    /// The ways in.
    pub(super) ways: Ways,
}

/// The lab at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lab {
    scenes: Vec<Scene>,
    /// The scenario in use, by its place.
    pub(super) scene: usize,
    /// Who looks for a way, by their place.
    pub(super) watcher: usize,
    /// The switches that are on.
    pub(super) on: Picked,
    /// How many targets, by their place in [`MANY`].
    pub(super) many: usize,
    /// The figures as they stand now, those of the scenario in use.
    pub(super) figures: Vec<Figure>,
    /// The switch that was moved last.
    pub(super) moved: Option<usize>,
    /// The ways that are left, the cheapest first by what they cost at most.
    pub(super) left: Vec<Found>,
    /// Its tree at these figures; `None` where they make none.
    pub(super) tree: Option<Tree>,
}

/// What the visitor does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Event {
    /// Takes another scenario.
    Scene(usize),
    /// Takes another watcher.
    Watcher(usize),
    /// Moves a switch.
    Switch(usize, bool),
    /// Chooses how many targets, by their place in [`MANY`].
    Many(usize),
    /// Puts a low and a high for a figure.
    Figure(usize, u64, u64),
    /// Takes back what they put for figures.
    Forget,
}

/// One way in, and what it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// The leaves.
    pub(super) leaves: Picked,
    /// What they cost together, for all targets.
    pub(super) cost: Bounds<Money>,
}

/// How a way spreads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// One more target costs less than the measure.
    Dragnet,
    /// One more target costs that much or more.
    Targeted,
    /// The bounds leave both open.
    Either,
}

/// How a leaf stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// On the cheapest way.
    Lit,
    /// Possible.
    Open,
    /// A switch makes it impossible.
    Cut,
    /// Not open to this watcher.
    Closed,
}

impl Lab {
    /// The lab as it starts; `None` where the page holds no scenario of it.
    pub(super) fn new(scenes: Vec<Scene>) -> Option<Self> {
        let first = scenes.first()?;
        let figures = first.scenario.values();
        let mut start = Self {
            scene: 0,
            watcher: 0,
            on: Picked::NONE,
            many: 0,
            figures,
            moved: None,
            left: Vec::new(),
            tree: None,
            scenes,
        };
        start.plant();
        Some(start)
    }

    /// The scenario in use.
    pub(super) fn scene(&self) -> &Scene {
        &self.scenes[self.scene]
    }

    /// Every scenario.
    pub(super) fn scenes(&self) -> &[Scene] {
        &self.scenes
    }

    /// The ways in of the scenario in use.
    pub(super) fn ways(&self) -> &Ways {
        &self.scene().ways
    }

    /// Takes in what the visitor does.
    pub(super) fn take(&mut self, event: Event) {
        match event {
            Event::Scene(scene) if scene < self.scenes.len() => {
                self.scene = scene;
                self.figures = self.scene().scenario.values();
                (self.watcher, self.on, self.moved) = (0, Picked::NONE, None);
            }
            Event::Watcher(watcher) if watcher < self.ways().watchers.len() => {
                (self.watcher, self.moved) = (watcher, None);
            }
            Event::Switch(switch, is_on) if switch < self.ways().switches.len() => {
                self.on = if is_on { self.on.with(switch) } else { self.on.without(switch) };
                self.moved = Some(switch);
            }
            Event::Many(many) if many < MANY.len() => self.many = many,
            Event::Figure(place, low, high) => {
                if let Some(figure) = self.figures.get_mut(place) {
                    figure.bounds = Bounds::between(low, high);
                }
            }
            Event::Forget => self.figures = self.scene().scenario.values(),
            Event::Scene(_) | Event::Watcher(_) | Event::Switch(..) | Event::Many(_) => return,
        }
        self.plant();
    }

    /// The lab as a link wants it.
    pub(super) fn set_up(&self, setup: &Setup) -> Result<Self, BadLink> {
        let slug = SCENES.get(setup.scene).copied().unwrap_or_default();
        let scene = self.scenes.iter().position(|scene| scene.scenario.slug == slug);
        let mut lab = self.clone();
        lab.take(Event::Scene(scene.ok_or(BadLink::Value)?));
        let watchers = &lab.ways().watchers;
        lab.watcher = match setup.watcher.as_str() {
            "" => 0,
            id => watchers.iter().position(|one| one.named.id == id).ok_or(BadLink::Value)?,
        };
        let switches = &lab.ways().switches;
        let place = |id: &String| switches.iter().position(|one| one.id == *id).ok_or(BadLink::Value);
        lab.on = Picked::of(setup.on.iter().map(place).collect::<Result<Vec<_>, _>>()?);
        for (id, low, high) in &setup.set {
            let mut figures = lab.scene().scenario.figures.iter();
            let place = figures.position(|figure| figure.id == *id).ok_or(BadLink::Value)?;
            lab.figures[place].bounds = Bounds::between(*low, *high);
        }
        lab.many = setup.many;
        lab.plant();
        Ok(lab)
    }

    /// What a link to this moment holds.
    pub(super) fn setup(&self) -> Setup {
        let ways = self.ways();
        let stated = &self.scene().scenario.figures;
        let set = stated.iter().zip(&self.figures).filter(|(stated, now)| stated.value != **now);
        Setup {
            scene: SCENES.iter().position(|slug| *slug == self.scene().scenario.slug).unwrap_or_default(),
            watcher: ways.watchers.get(self.watcher).map(|one| one.named.id.clone()).unwrap_or_default(),
            on: self.on.numbers().map(|place| ways.switches[place].id.clone()).collect(),
            many: self.many,
            set: set.map(|(stated, now)| (stated.id.clone(), now.bounds.low(), now.bounds.high())).collect(),
        }
    }

    /// Whether a figure stands as it does in the scenario.
    pub(super) fn is_stated(&self, place: usize) -> bool {
        self.scene().scenario.figures.get(place).map(|figure| figure.value)
            == self.figures.get(place).copied()
    }

    /// What was typed for a figure, in its unit or in cents; `None` where it is no such number.
    pub(super) fn read_figure(&self, place: usize, typed: &str) -> Option<u64> {
        let is_money = self.figures.get(place)?.unit.is_money();
        let (whole, part) = typed.trim().split_once('.').unwrap_or((typed.trim(), ""));
        let places = if is_money { 2 } else { 0 };
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || part.len() > places || !digits(whole) || !digits(part) {
            return None;
        }
        let zeros = &"00"[part.len()..places.max(part.len())];
        [whole, part, zeros].concat().parse().ok().filter(|number| *number <= MOST)
    }

    /// Works the tree out again. What is not open to a watcher is cut by a switch of theirs, after the others.
    fn plant(&mut self) {
        let ways = self.ways();
        let switches = ways.switches.len();
        let leaf = |(place, leaf): (usize, &Leaf)| {
            let shut = ways.watchers.iter().enumerate().filter(|(_, watcher)| !watcher.can.has(place));
            let cut_by = shut.fold(leaf.cut_by, |cut_by, (watcher, _)| cut_by.with(switches + watcher));
            let technique = leaf.recipe.technique(&self.figures)?;
            Some(tree::Leaf { price: Price::of(&technique, leaf.hours)?, cut_by })
        };
        let leaves: Option<Vec<_>> = ways.leaves.iter().enumerate().map(leaf).collect();
        self.tree = leaves.and_then(|leaves| Tree::new(leaves, &ways.node()?).ok());
        self.left = self.ways_left(self.targets(), self.on);
    }

    /// How many targets.
    pub(super) fn targets(&self) -> Targets {
        Targets(MANY[self.many])
    }

    /// How many people one target is.
    pub(super) fn people(&self) -> Option<u64> {
        Some(self.figures.get(self.ways().people?)?.bounds.low())
    }

    /// The switches that are on, with the watcher's.
    pub(super) fn cuts(&self, on: Picked) -> Picked {
        on.with(self.ways().switches.len() + self.watcher)
    }

    /// The ways that those switches leave for so many targets, the cheapest first by what they cost at most.
    pub(super) fn ways_left(&self, targets: Targets, on: Picked) -> Vec<Found> {
        let Some(tree) = &self.tree else { return Vec::new() };
        let low = tree.ways(targets, self.cuts(on), End::Low);
        let found = |way: tree::Way| {
            let low = low.iter().find(|other| other.leaves == way.leaves)?;
            Some(Found { leaves: way.leaves, cost: Bounds::between(low.cost, way.cost) })
        };
        tree.ways(targets, self.cuts(on), End::High).into_iter().filter_map(found).collect()
    }

    /// What one leaf costs: once, and for each target.
    pub(super) fn price(&self, leaf: usize) -> Price {
        self.tree.as_ref().and_then(|tree| tree.leaves().get(leaf)).map(|leaf| leaf.price).unwrap_or_default()
    }

    /// What one more target costs on a way.
    pub(super) fn one_more(&self, leaves: Picked) -> Bounds<Money> {
        let each = || leaves.numbers().map(|leaf| self.price(leaf).each);
        Bounds::between(each().map(Bounds::low).sum(), each().map(Bounds::high).sum())
    }

    /// Whether a way is a dragnet, by the measure that the scenario names.
    pub(super) fn reach(&self, leaves: Picked) -> Reach {
        let each = self.one_more(leaves);
        let measure = self.figures.get(self.ways().dragnet).map_or(0, |figure| figure.bounds.low());
        match (each.low().0 < measure, each.high().0 < measure) {
            (_, true) => Reach::Dragnet,
            (false, _) => Reach::Targeted,
            _ => Reach::Either,
        }
    }

    /// How a leaf stands.
    pub(super) fn standing(&self, leaf: usize) -> Standing {
        let ways = self.ways();
        if self.left.first().is_some_and(|way| way.leaves.has(leaf)) {
            Standing::Lit
        } else if ways.leaves.get(leaf).is_some_and(|leaf| leaf.cut_by.meets(self.on)) {
            Standing::Cut
        } else if ways.watchers.get(self.watcher).is_some_and(|watcher| watcher.can.has(leaf)) {
            Standing::Open
        } else {
            Standing::Closed
        }
    }

    /// Whether something of the cheapest way is at this row of the tree or under it.
    pub(super) fn is_lit(&self, row: usize) -> bool {
        let rows = &self.ways().rows;
        let Some(depth) = rows.get(row).map(|row| row.depth) else { return false };
        let under = rows.iter().skip(row + 1).take_while(|row| row.depth > depth);
        let mut all = rows.get(row).into_iter().chain(under);
        self.left
            .first()
            .is_some_and(|way| all.any(|row| matches!(row.kind, Kind::Leaf(leaf) if way.leaves.has(leaf))))
    }

    /// What a switch changes, for this watcher and so many targets.
    pub(super) fn switched(&self, switch: usize) -> Switched {
        let nothing = Switched { off: None, on: None };
        self.tree.as_ref().map_or(nothing, |tree| tree.switched(switch, self.targets(), self.cuts(self.on)))
    }
}

#[cfg(all(test, feature = "ssr"))]
#[path = "model_tests.rs"]
pub(super) mod tests;
