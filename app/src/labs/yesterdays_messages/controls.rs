//! What can be chosen, and what it means when somebody uses a control. A control says what it does by `data-act`, and
//! for which of two by `data-place`.

use super::{
    link::{History, Key, Setup},
    model::Event,
};
use crate::browser::page::Used;

/// What messages can be sealed with.
pub(super) const KEYS: [Key; 2] = [Key::Static, Key::Ratchet];

/// What Bob's phone can do with them.
pub(super) const HISTORIES: [History; 2] = [History::Kept, History::Deleted];

/// What was done; nothing where the browser tells of it in another way (`how`), as of a box both by a click and by a
/// change.
pub(super) fn event(setup: Setup, used: &Used, how: &str) -> Option<Event> {
    let setup = match (used.act.as_str(), how) {
        ("go", "click") => return Some(Event::Go),
        ("bytes", "click") => return Some(Event::Unfold),
        ("key", "change") => Setup { key: *KEYS.get(used.place)?, ..setup },
        ("history", "change") => Setup { history: *HISTORIES.get(used.place)?, ..setup },
        ("lost", "change") => Setup { lost: used.is_checked, ..setup },
        _ => return None,
    };
    Some(Event::SetUp(setup))
}
