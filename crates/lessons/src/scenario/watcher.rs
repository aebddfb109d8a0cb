//! Who might want in, what is open to them, and what they usually have to spend.

use cost::{Unit, tree::Picked};

use super::{
    Desk,
    figure::Figures,
    read_id,
    tree::{Leaf, places},
};
use crate::{Said, front::Fields};

/// The most switches and watchers that a scenario may have together.
const MOST: usize = 64;

/// Somebody who might want in.
#[derive(Debug)]
pub struct Watcher {
    /// Its name in the file, in links and in the page.
    pub id: String,
    /// Its name for people.
    pub name: Said,
    /// What is fair to say of them.
    pub note: Said,
    /// The leaves that are open to them, by their places.
    pub can: Picked,
    /// The figure that says what they have to spend; `None` where nobody published one.
    pub budget: Option<usize>,
}

/// Reads all of them.
pub(super) fn read_all<'t>(
    desk: Desk<'t>,
    figures: &mut Figures<'t>,
    switches: usize,
    leaves: &[Leaf],
    tables: Vec<Fields<'t>>,
) -> Vec<Watcher> {
    let mut watchers: Vec<Watcher> = Vec::new();
    for mut fields in tables {
        if switches + watchers.len() == MOST {
            fields.complain(format!("there are more than {MOST} switches and watchers; take some out"));
        }
        let id = read_id(&mut fields, "watcher", |id| watchers.iter().any(|watcher| watcher.id == id));
        let mut said =
            |key| fields.table(key).map(|said| Said::read(said, desk.languages)).unwrap_or_default();
        let (name, note) = (said("name"), said("note"));
        if !fields.has("can") {
            fields.complain("`can` is missing; write can = [\"…\"], the leaves that are open to them");
        }
        let can = places(&mut fields, "can", "leaf", |id| leaves.iter().position(|leaf| leaf.id == id));
        let has_budget = fields.has("budget");
        let budget = has_budget.then(|| figures.place(&mut fields, "budget", &[Unit::Dollars])).flatten();
        fields.done();
        watchers.push(Watcher { id, name, note, can, budget });
    }
    watchers
}
