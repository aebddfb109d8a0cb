//! What the lab says came out, before it is words.

use cost::{
    Bounds, Money, Targets,
    tree::{Picked, Switched},
};

use super::{
    model::{Found, Lab, Reach},
    say::{Sentence, Value, sentence},
};

impl Lab {
    /// Who looks for a way.
    pub(super) fn watcher_name(&self) -> Value {
        let watcher = self.ways().watchers.get(self.watcher);
        Value::Text(watcher.map(|one| one.named.name.clone()).unwrap_or_default())
    }

    /// What came out: the cheapest way that is left, what it costs, whom it reaches, what the last switch changed.
    pub(super) fn result(&self) -> Vec<Sentence> {
        let Some(cheapest) = self.left.first() else {
            return vec![sentence("lab-way-in-none", [("who", self.watcher_name())])];
        };
        let who = ("who", self.watcher_name());
        let way = ("way", self.acts(cheapest.leaves));
        if cheapest.cost.high() == Money::NOTHING {
            return vec![sentence("lab-way-in-access", [who, way])];
        }
        let many = ("many", Value::Many(self.targets()));
        let mut said =
            vec![sentence("lab-way-in-cheapest", [who, way, many, ("cost", Value::Price(cheapest.cost))])];
        let each = self.one_more(cheapest.leaves);
        let key = match self.reach(cheapest.leaves) {
            Reach::Dragnet if each.high() == Money::NOTHING => "lab-way-in-dragnet-free",
            Reach::Dragnet => "lab-way-in-dragnet",
            Reach::Targeted => "lab-way-in-targeted",
            Reach::Either => "lab-way-in-either",
        };
        said.push(sentence(key, [("each", Value::Price(each))]));
        said.extend(self.moved.and_then(|switch| self.change(switch)));
        said
    }

    /// What the switch that was moved last changed.
    fn change(&self, switch: usize) -> Option<Sentence> {
        let name = Value::Text(self.ways().switches.get(switch)?.name.clone());
        let Switched { off, on } = self.switched(switch);
        let (Some(off), Some(on)) = (off, on) else { return None };
        Some(if off == on {
            sentence("lab-way-in-same", [("switch", name)])
        } else {
            let key = if self.on.has(switch) { "lab-way-in-change" } else { "lab-way-in-change-back" };
            sentence(key, [("switch", name), ("off", Value::Price(off)), ("on", Value::Price(on))])
        })
    }

    /// What follows in the order of prices.
    pub(super) fn next(&self) -> Option<Sentence> {
        let next = self.left.get(1)?;
        let way = self.acts(next.leaves);
        Some(sentence("lab-way-in-next", [("way", way), ("cost", Value::Price(next.cost))]))
    }

    /// How many of the ways that are left are dragnets, how many targeted.
    pub(super) fn spread(&self) -> Sentence {
        let count = |wanted: &dyn Fn(Reach) -> bool| {
            let found = self.left.iter().filter(|found| wanted(self.reach(found.leaves)));
            Value::Text(found.count().to_string())
        };
        let counts = [
            ("all", count(&|_| true)),
            ("dragnets", count(&|reach| reach == Reach::Dragnet)),
            ("targeted", count(&|reach| reach == Reach::Targeted)),
            ("between", count(&|reach| reach == Reach::Either)),
        ];
        sentence("lab-way-in-spread", counts)
    }

    /// Another way that may cost less than the cheapest does at least, where the bounds cross.
    pub(super) fn at_best(&self) -> Option<Sentence> {
        let first = self.left.first()?;
        let best = self.left.iter().min_by_key(|found| found.cost.low())?;
        (best.cost.low() < first.cost.low()).then(|| {
            let way = self.acts(best.leaves);
            sentence("lab-way-in-or", [("way", way), ("cost", Value::Price(best.cost.low().into()))])
        })
    }

    /// What the watcher's usual budget reaches.
    pub(super) fn budget(&self) -> Option<Sentence> {
        let place = self.ways().watchers.get(self.watcher)?.budget;
        let Some(place) = place else { return Some(sentence("lab-way-in-no-budget", [])) };
        let (stated, now) = (self.scene().scenario.figures.get(place)?, self.figures.get(place)?);
        let reached = self.tree.as_ref()?.reached(Money(now.bounds.low()), self.cuts(self.on));
        let name = ("name", Value::Text(stated.name.clone()));
        let budget = ("budget", Value::Price(Bounds::exactly(Money(now.bounds.low()))));
        let year = ("year", Value::Text(stated.year.to_string()));
        let count = ("count", Value::Count(reached));
        Some(if reached.high() == Targets::ALL {
            sentence("lab-way-in-budget-all", [name, budget, year])
        } else if reached.high() == Targets(0) {
            sentence("lab-way-in-budget-less", [name, budget, year])
        } else {
            sentence("lab-way-in-budget", [name, budget, year, count])
        })
    }

    /// What one member's words cost, where one target is several people.
    pub(super) fn each_member(&self) -> Option<Sentence> {
        let people = self.people()?;
        let left = self.ways_left(Targets::ONE, self.on);
        let share = |money: Money| money.shared_by(people);
        let cost = left.first()?.cost;
        let cost = Bounds::between(share(cost.low()), share(cost.high()));
        Some(sentence(
            "lab-way-in-members",
            [("people", Value::Count(Targets(people).into())), ("cost", Value::Price(cost))],
        ))
    }

    /// The cheapest way with no switch on or with all, for one target, a thousand and a million.
    pub(super) fn tagged(&self, all_on: bool) -> [Option<Found>; 3] {
        let switches = if all_on { 0..self.ways().switches.len() } else { 0..0 };
        let on = Picked::of(switches);
        [1, 1_000, 1_000_000].map(|targets| self.ways_left(Targets(targets), on).first().copied())
    }

    /// What is done on a way, in the order of the file.
    pub(super) fn acts(&self, leaves: Picked) -> Value {
        let names = leaves.numbers().filter_map(|leaf| self.ways().leaves.get(leaf));
        Value::Acts(names.map(|leaf| leaf.named.name.clone()).collect())
    }
}
