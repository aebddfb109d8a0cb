//! What it means when somebody uses a control. A control says what it does by `data-act`, and for which of several by
//! `data-place`.

use super::{
    link::SERVERS,
    model::{Event, TRICKS, Verdict},
};
use crate::browser::page::Used;

/// What was done; nothing where the browser tells of it in another way (`how`), as of a box both by a click and by a
/// change.
pub(super) fn event(used: &Used, how: &str) -> Option<Event> {
    let is_choice = matches!(used.act.as_str(), "trick" | "waits" | "server");
    if is_choice != (how == "change") {
        return None;
    }
    Some(match used.act.as_str() {
        "next" => Event::Next,
        "compare" => Event::Compare,
        "same" => Event::Judged(Verdict::Same),
        "different" => Event::Judged(Verdict::Different),
        "again" => Event::Again,
        "bytes" => Event::Unfold(used.place),
        "waits" => Event::Waits(used.is_checked),
        "trick" => Event::Trick(TRICKS.get(used.place)?.1),
        "server" => Event::Picked(SERVERS.get(used.place)?.1),
        _ => return None,
    })
}
