//! Ways in: what somebody can do to read what is sealed, what each act costs, and what makes it impossible.

use std::collections::BTreeSet;

use cost::{
    Hours, Recipe, Serves, Step, Takes, Unit,
    tree::{self, Node, Picked},
};

use super::{
    Desk,
    figure::Figures,
    read_id,
    technique::{FEES, Techniques},
    watcher::{self, Watcher},
};
use crate::{
    Said,
    front::{Fields, Item, Text},
};

/// The ways in of a scenario.
///
/// ```toml
/// [[switch]]                     # encryption in some place
/// id = "sealed"
/// name = { en = "Sealed from end to end", es = "…" }
/// note = { en = "…", es = "…" }  # may be left out
///
/// [[leaf]]                       # an act
/// id = "phone"
/// name = { en = "Open the phone", es = "…" }
/// technique = "unlock"           # above, and how many hours of it;
/// hours = 8
/// # or each = "unlock-fee" and once = "laboratory", figures in dollars; one of the two is enough
/// needs = { en = "a court order", es = "…" }   # what it takes that is no money; may be left out
/// cut-by = ["sealed"]            # each of these makes it impossible; may be left out
///
/// [tree]                         # one-of or all-of: leaves, and branches with a name
/// one-of = ["provider", { name = { en = "The phone", es = "…" }, all-of = ["seize", "phone"] }]
/// dragnet = "agent"              # a dragnet, where one more person costs less than that figure
/// people = "members"             # how many people one target is; one, if left out
///
/// [[watcher]]
/// id = "detective"
/// name = { en = "A detective", es = "…" }
/// note = { en = "…", es = "…" }
/// can = ["phone"]                # the leaves that are open to them
/// budget = "grant"               # a figure in dollars; may be left out
/// ```
#[derive(Debug)]
pub struct Ways {
    /// What cuts leaves.
    pub switches: Vec<Switch>,
    /// The acts.
    pub leaves: Vec<Leaf>,
    /// What has to be done.
    pub root: Branch,
    /// The figure below which one more person makes a way a dragnet.
    pub dragnet: usize,
    /// The figure that says how many people one target is.
    pub people: Option<usize>,
    /// Who might want in.
    pub watchers: Vec<Watcher>,
}

/// What cuts leaves: encryption in some place.
#[derive(Debug)]
pub struct Switch {
    /// Its name in the file, in links and in the page.
    pub id: String,
    /// Its name for people.
    pub name: Said,
    /// What one has to know about it.
    pub note: Option<Said>,
}

/// An act.
#[derive(Debug)]
pub struct Leaf {
    /// Its name in the file, in links and in the page.
    pub id: String,
    /// Its name for people.
    pub name: Said,
    /// What one has to know about it.
    pub note: Option<Said>,
    /// What it takes that is no money.
    pub needs: Option<Said>,
    /// What it costs; figures by their place in [`Scenario::figures`](super::Scenario::figures).
    pub recipe: Recipe,
    /// How long it lasts.
    pub hours: Hours,
    /// The switches that make it impossible, by their places.
    pub cut_by: Picked,
}

/// What has to be done.
#[derive(Debug)]
pub enum Branch {
    /// The act of that place.
    Leaf(usize),
    /// All of these; the name says what they are together.
    All(Said, Vec<Branch>),
    /// One of these.
    One(Said, Vec<Branch>),
}

impl Branch {
    /// As [`cost::tree`] has it.
    pub fn node(&self) -> Node {
        let nodes = |all: &[Self]| all.iter().map(Self::node).collect();
        match self {
            Self::Leaf(place) => Node::Leaf(*place),
            Self::All(_, all) => Node::And(nodes(all)),
            Self::One(_, all) => Node::Or(nodes(all)),
        }
    }

    fn leaves(&self, into: &mut BTreeSet<usize>) {
        match self {
            Self::Leaf(place) => _ = into.insert(*place),
            Self::All(_, all) | Self::One(_, all) => all.iter().for_each(|branch| branch.leaves(into)),
        }
    }
}

/// Reads the ways in of a file; `None` where it has none, or where they are not whole.
pub(super) fn read<'t>(
    desk: Desk<'t>,
    figures: &mut Figures<'t>,
    techniques: &Techniques,
    fields: &mut Fields<'t>,
) -> Option<Ways> {
    if !["switch", "leaf", "tree", "watcher"].iter().any(|key| fields.has(key)) {
        return None;
    }
    let mut switches: Vec<Switch> = Vec::new();
    let mut uncut = Vec::new();
    for mut fields in fields.tables("switch", "switch") {
        let id = read_id(&mut fields, "switch", |id| switches.iter().any(|switch| switch.id == id));
        let (name, note) = named(desk, &mut fields);
        fields.done();
        switches.push(Switch { id, name, note });
        uncut.push(fields);
    }
    let mut leaves: Vec<Leaf> = Vec::new();
    let mut unnamed = Vec::new();
    for mut fields in fields.tables("leaf", "leaf") {
        let id = read_id(&mut fields, "leaf", |id| leaves.iter().any(|leaf| leaf.id == id));
        leaves.push(read_leaf(desk, figures, techniques, &switches, id, &mut fields));
        unnamed.push(fields);
    }
    for (place, fields) in uncut.iter().enumerate() {
        if !leaves.iter().any(|leaf| leaf.cut_by.has(place)) {
            let id = &switches[place].id;
            fields
                .complain(format!("nothing is cut by `{id}`; name it in a leaf’s `cut-by`, or take it out"));
        }
    }
    let tree = fields.table("tree").and_then(|fields| read_tree(desk, figures, &leaves, fields));
    let watchers =
        watcher::read_all(desk, figures, switches.len(), &leaves, fields.tables("watcher", "watcher"));
    let Tree { root, dragnet, people } = tree?;
    let mut used = BTreeSet::new();
    root.leaves(&mut used);
    for (place, fields) in unnamed.iter().enumerate().filter(|(place, _)| !used.contains(place)) {
        let id = &leaves[place].id;
        fields.complain(format!("[tree] does not name the leaf `{id}`; put it there or take it out"));
    }
    if let Err(malformed) = tree::Tree::new(vec![tree::Leaf::default(); leaves.len()], &root.node()) {
        unnamed.first()?.complain(format!("the tree of these leaves can’t be reckoned with: {malformed}"));
    }
    Some(Ways { switches, leaves, root, dragnet, people, watchers })
}

/// A name, and perhaps what one has to know.
fn named<'t>(desk: Desk<'t>, fields: &mut Fields<'t>) -> (Said, Option<Said>) {
    let name = fields.table("name").map(|said| Said::read(said, desk.languages)).unwrap_or_default();
    let note = fields.optional_table("note").map(|said| Said::read(said, desk.languages));
    (name, note)
}

fn read_leaf<'t>(
    desk: Desk<'t>,
    figures: &mut Figures<'t>,
    techniques: &Techniques,
    switches: &[Switch],
    id: String,
    fields: &mut Fields<'t>,
) -> Leaf {
    let (name, note) = named(desk, fields);
    let needs = fields.optional_table("needs").map(|said| Said::read(said, desk.languages));
    let by_technique = fields.has("technique");
    if by_technique == (fields.has("once") || fields.has("each")) {
        fields.complain(
            "a leaf has either a technique and its hours, or once and each; write technique = \"…\" and \
             hours = 1, or once = \"…\", or each = \"…\", or both of these",
        );
    }
    let (recipe, hours) = if by_technique {
        priced_by_technique(techniques, fields)
    } else {
        let mut step = |key, serves| {
            let amount = fields.has(key).then(|| figures.place(fields, key, &FEES)).flatten()?;
            Some(Step { takes: Takes::Fee { amount }, serves })
        };
        let steps = [step("once", Serves::All), step("each", Serves::Each)];
        (Recipe { steps: steps.into_iter().flatten().collect() }, Hours(1))
    };
    let cut_by = places(fields, "cut-by", "switch", |id| switches.iter().position(|one| one.id == id));
    fields.done();
    Leaf { id, name, note, needs, recipe, hours, cut_by }
}

fn priced_by_technique(techniques: &Techniques, fields: &mut Fields<'_>) -> (Recipe, Hours) {
    let Text { text: id, line } = fields.text("technique");
    let hours = Hours(fields.number("hours").unwrap_or_default());
    let found = techniques.place(&id);
    if found.is_none() && !id.is_empty() {
        fields.complain_at(line, format!("no technique is called `{id}`; correct it or add it above"));
    }
    let recipe = found.map(|place| techniques.all[place].recipe.clone()).unwrap_or_default();
    let serves_some = recipe.steps.iter().any(|step| matches!(step.serves, Serves::UpTo(_)));
    if serves_some {
        let what =
            format!("a part of `{id}` serves some targets; a leaf takes what serves \"each\" or \"all\"");
        fields.complain_at(line, what);
    }
    (recipe, hours)
}

/// The places of what the field `key` names; none where it is left out.
pub(super) fn places<'t>(
    fields: &mut Fields<'t>,
    key: &'static str,
    kind: &str,
    place: impl Fn(&str) -> Option<usize>,
) -> Picked {
    if !fields.has(key) {
        return Picked::NONE;
    }
    let mut picked = Picked::NONE;
    for Text { text: id, line } in fields.texts(key) {
        match place(&id) {
            Some(place) => picked = picked.with(place),
            None if id.is_empty() => {}
            None => {
                fields.complain_at(line, format!("no {kind} is called `{id}`; correct it or add [[{kind}]]"));
            }
        }
    }
    picked
}

/// What `[tree]` says.
struct Tree {
    root: Branch,
    dragnet: usize,
    people: Option<usize>,
}

fn read_tree<'t>(
    desk: Desk<'t>,
    figures: &mut Figures<'t>,
    leaves: &[Leaf],
    mut fields: Fields<'t>,
) -> Option<Tree> {
    let dragnet = figures.place(&mut fields, "dragnet", &FEES);
    let people = match fields.has("people") {
        true => figures.place(&mut fields, "people", &[Unit::People]),
        false => None,
    };
    let root = read_branch(desk, leaves, &mut fields, Said::default());
    fields.done();
    Some(Tree { root: root?, dragnet: dragnet?, people })
}

/// `one-of` or `all-of`, one of the two.
fn read_branch<'t>(desk: Desk<'t>, leaves: &[Leaf], fields: &mut Fields<'t>, name: Said) -> Option<Branch> {
    let (key, of): (_, fn(Said, Vec<Branch>) -> Branch) = match (fields.has("one-of"), fields.has("all-of")) {
        (true, false) => ("one-of", Branch::One),
        (false, true) => ("all-of", Branch::All),
        _ => {
            fields
                .complain("a branch has either one-of or all-of; write one-of = [\"…\"] or all-of = [\"…\"]");
            return None;
        }
    };
    let branches: Vec<_> =
        fields.items(key).into_iter().map(|item| read_item(desk, leaves, fields, item)).collect();
    Some(of(name, branches.into_iter().collect::<Option<_>>()?))
}

fn read_item<'t>(desk: Desk<'t>, leaves: &[Leaf], around: &Fields<'t>, item: Item<'t>) -> Option<Branch> {
    match item {
        Item::Name(Text { text: id, line }) => {
            let place = leaves.iter().position(|leaf| leaf.id == id);
            if place.is_none() && !id.is_empty() {
                around.complain_at(line, format!("no leaf is called `{id}`; correct it or add [[leaf]]"));
            }
            place.map(Branch::Leaf)
        }
        Item::Table(mut fields) => {
            let name = fields.table("name").map(|said| Said::read(said, desk.languages)).unwrap_or_default();
            let branch = read_branch(desk, leaves, &mut fields, name)?;
            fields.done();
            Some(branch)
        }
    }
}
