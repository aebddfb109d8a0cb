//! The ways in of a scenario, as the page has them: beside the scenario, as lines of text.

use cost::{
    Hours, Recipe, Takes,
    tree::{Node, Picked},
};

use crate::parts::scenario::{Malformed, line, read_step, step_text};

/// Under what name the ways in of a scenario are laid out in the page.
pub(super) fn place(slug: &str) -> String {
    ["ways-", slug].concat()
}

/// The ways in of a scenario, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Ways {
    /// What cuts leaves.
    pub(super) switches: Vec<Named>,
    /// The acts.
    pub(super) leaves: Vec<Leaf>,
    /// The tree, from the root on, each row before what is under it.
    pub(super) rows: Vec<Row>,
    /// Who might want in.
    pub(super) watchers: Vec<Watcher>,
    /// The figure below which one more target makes a way a dragnet, by its place.
    pub(super) dragnet: usize,
    /// The figure that says how many people one target is.
    pub(super) people: Option<usize>,
}

/// Something with a name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Named {
    /// Its name in links.
    pub(super) id: String,
    /// Its name for people.
    pub(super) name: String,
    /// What one has to know about it; may be empty.
    pub(super) note: String,
}

/// An act.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Leaf {
    /// Its names and its note.
    pub(super) named: Named,
    /// What it takes that is no money; may be empty.
    pub(super) needs: String,
    /// What it costs; figures by their place in the scenario.
    pub(super) recipe: Recipe,
    /// How long it lasts.
    pub(super) hours: Hours,
    /// The switches that make it impossible.
    pub(super) cut_by: Picked,
}

/// A node of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// How far from the root, which is 0.
    pub(super) depth: usize,
    /// What it is.
    pub(super) kind: Kind,
    /// Its name; empty for the root and for leaves, which have their own.
    pub(super) name: String,
}

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// All of what is under it has to be done.
    All,
    /// One of what is under it has to be done.
    One,
    /// The act of that place.
    Leaf(usize),
}

/// Somebody who might want in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Watcher {
    /// Their names, and what is fair to say of them.
    pub(super) named: Named,
    /// The leaves that are open to them.
    pub(super) can: Picked,
    /// The figure of what they have to spend, by its place.
    pub(super) budget: Option<usize>,
}

impl Leaf {
    /// The figures that its price is made of, by their places.
    pub(super) fn figures(&self) -> Vec<usize> {
        let places = |takes: &Takes| match *takes {
            Takes::Crew { people, hourly } => vec![people, hourly],
            Takes::Vehicles { vehicles, hourly } => vec![vehicles, hourly],
            Takes::SetUp { people, hours, hourly } => vec![people, hours, hourly],
            Takes::Fee { amount } => vec![amount],
            Takes::Equipment { price, life } => [price].into_iter().chain(life).collect(),
        };
        self.recipe.steps.iter().flat_map(|step| places(&step.takes)).collect()
    }
}

impl Ways {
    /// The tree as it is reckoned with; `None` where the rows are none.
    pub(super) fn node(&self) -> Option<Node> {
        node(&self.rows, &mut 0, 0)
    }

    /// The text that [`read`](Self::read) reads back.
    #[cfg(feature = "ssr")]
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        let numbers = |picked: Picked| joined(picked.numbers());
        for Named { id, name, note } in &self.switches {
            line(&mut text, "switch", &[id, name, note]);
        }
        for Leaf { named: Named { id, name, note }, needs, recipe, hours, cut_by } in &self.leaves {
            let steps: Vec<_> = recipe.steps.iter().map(step_text).collect();
            let fields = [id, name, note, needs, &steps.join(" "), &hours.0.to_string(), &numbers(*cut_by)];
            line(&mut text, "leaf", &fields.map(String::as_str));
        }
        for Row { depth, kind, name } in &self.rows {
            let kind = match kind {
                Kind::All => "all".to_owned(),
                Kind::One => "one".to_owned(),
                Kind::Leaf(place) => place.to_string(),
            };
            line(&mut text, "row", &[&depth.to_string(), &kind, name]);
        }
        for Watcher { named: Named { id, name, note }, can, budget } in &self.watchers {
            line(&mut text, "watcher", &[id, name, note, &numbers(*can), &joined(*budget)]);
        }
        line(&mut text, "tree", &[&self.dragnet.to_string(), &joined(self.people)]);
        text
    }

    /// Reads what the server wrote.
    pub(super) fn read(text: &str) -> Result<Self, Malformed> {
        let mut ways = Self::default();
        for (n, line) in text.lines().enumerate() {
            let mut fields = line.split('\t');
            ways.read_line(&mut fields)
                .filter(|()| fields.next().is_none())
                .ok_or(Malformed { line: n + 1 })?;
        }
        Ok(ways)
    }

    fn read_line<'t>(&mut self, fields: &mut impl Iterator<Item = &'t str>) -> Option<()> {
        let kind = fields.next()?;
        let mut text = || fields.next().map(str::to_owned);
        let mut named = || Some(Named { id: text()?, name: text()?, note: text()? });
        match kind {
            "switch" => self.switches.push(named()?),
            "leaf" => self.leaves.push(Leaf {
                named: named()?,
                needs: text()?,
                recipe: Recipe {
                    steps: text()?.split_terminator(' ').map(read_step).collect::<Option<_>>()?,
                },
                hours: Hours(text()?.parse().ok()?),
                cut_by: Picked::of(numbers(&text()?)?),
            }),
            "row" => self.rows.push(Row {
                depth: text()?.parse().ok()?,
                kind: match text()?.as_str() {
                    "all" => Kind::All,
                    "one" => Kind::One,
                    place => Kind::Leaf(place.parse().ok()?),
                },
                name: text()?,
            }),
            "watcher" => self.watchers.push(Watcher {
                named: named()?,
                can: Picked::of(numbers(&text()?)?),
                budget: numbers(&text()?)?.first().copied(),
            }),
            "tree" => {
                self.dragnet = text()?.parse().ok()?;
                self.people = numbers(&text()?)?.first().copied();
            }
            _ => return None,
        }
        Some(())
    }
}

#[cfg(feature = "ssr")]
fn joined(numbers: impl IntoIterator<Item = usize>) -> String {
    numbers.into_iter().map(|number| number.to_string()).collect::<Vec<_>>().join(" ")
}

fn numbers(text: &str) -> Option<Vec<usize>> {
    text.split_terminator(' ').map(|number| number.parse().ok()).collect()
}

/// The node whose row is at `at`, with what is under it; leaves `at` behind them.
fn node(rows: &[Row], at: &mut usize, depth: usize) -> Option<Node> {
    let row = rows.get(*at).filter(|row| row.depth == depth)?;
    *at += 1;
    if let Kind::Leaf(place) = row.kind {
        return Some(Node::Leaf(place));
    }
    let mut under = Vec::new();
    while let Some(node) = node(rows, at, depth + 1) {
        under.push(node);
    }
    Some(if row.kind == Kind::All { Node::And(under) } else { Node::Or(under) })
}

#[cfg(feature = "ssr")]
impl Ways {
    /// The ways in of a scenario of the library, in the language of that code.
    pub(super) fn of(ways: &lessons::scenario::Ways, code: &str) -> Self {
        let say = |said: &lessons::Said| said.say(code).unwrap_or_default().into_owned();
        let note = |said: &Option<lessons::Said>| said.as_ref().map(say).unwrap_or_default();
        let mut rows = Vec::new();
        lay_rows(&ways.root, 0, &say, &mut rows);
        let switches = ways.switches.iter().map(|switch| Named {
            id: switch.id.clone(),
            name: say(&switch.name),
            note: note(&switch.note),
        });
        let leaves = ways.leaves.iter().map(|leaf| Leaf {
            named: Named { id: leaf.id.clone(), name: say(&leaf.name), note: note(&leaf.note) },
            needs: note(&leaf.needs),
            recipe: leaf.recipe.clone(),
            hours: leaf.hours,
            cut_by: leaf.cut_by,
        });
        let watchers = ways.watchers.iter().map(|watcher| Watcher {
            named: Named { id: watcher.id.clone(), name: say(&watcher.name), note: say(&watcher.note) },
            can: watcher.can,
            budget: watcher.budget,
        });
        Self {
            switches: switches.collect(),
            leaves: leaves.collect(),
            rows,
            watchers: watchers.collect(),
            dragnet: ways.dragnet,
            people: ways.people,
        }
    }
}

#[cfg(feature = "ssr")]
fn lay_rows(
    branch: &lessons::scenario::Branch,
    depth: usize,
    say: &impl Fn(&lessons::Said) -> String,
    rows: &mut Vec<Row>,
) {
    use lessons::scenario::Branch;
    let (kind, name, under): (_, _, &[Branch]) = match branch {
        Branch::Leaf(place) => (Kind::Leaf(*place), String::new(), &[]),
        Branch::All(name, under) => (Kind::All, say(name), under),
        Branch::One(name, under) => (Kind::One, say(name), under),
    };
    rows.push(Row { depth, kind, name });
    under.iter().for_each(|branch| lay_rows(branch, depth + 1, say, rows));
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::{super::model::tests::scenes, *};

    #[test]
    fn what_the_server_writes_the_browser_reads() {
        for scene in scenes() {
            assert_eq!(Ways::read(&scene.ways.text()), Ok(scene.ways.clone()));
            assert!(scene.ways.node().is_some());
        }
    }

    #[test]
    fn what_is_none_of_it_is_refused_with_its_line() {
        assert_eq!(Ways::read("switch\ta\tA\t\nleaf\tb"), Err(Malformed { line: 2 }));
        assert_eq!(Ways::read("row\t0\tone\t\tmore"), Err(Malformed { line: 1 }));
        assert_eq!(Ways::default().node(), None);
    }
}
