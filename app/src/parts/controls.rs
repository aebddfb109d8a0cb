//! Controls that labs draw: each says what it does by `data-act`, and for which of several by `data-place`.

use super::Plain;

/// Something to choose, one of several (`radio`) or by itself (`checkbox`), and what it is called. What can be chosen
/// instead has the same `act`; `lab` keeps apart what two labs on a page call alike.
pub(crate) fn choice(
    kind: &'static str,
    [lab, act]: [&'static str; 2],
    place: usize,
    is_chosen: bool,
    named: Plain,
) -> Plain {
    let field = Plain::new("input")
        .with("type", kind)
        .with("name", [lab, "-", act].concat())
        .with("data-act", act)
        .with("data-place", place.to_string())
        .with_if(is_chosen, "checked");
    Plain::of("label", vec![field, named]).with("class", "switch")
}

/// A slider from its first step to its last one, and the words for where it stands.
pub(crate) fn slider(
    [id, act]: [&'static str; 2],
    place: usize,
    label: String,
    [first, last, step]: [usize; 3],
    said: String,
) -> Plain {
    let field = Plain::new("input")
        .with("id", id)
        .with("type", "range")
        .with("min", first.to_string())
        .with("max", last.to_string())
        .with("data-act", act)
        .with("data-place", place.to_string())
        .with("aria-valuetext", said.clone())
        .with("value", step.to_string());
    let output = Plain::said("output", said).with("for", id).with("aria-hidden", "true");
    Plain::of("div", vec![Plain::said("label", label).with("for", id), field, output])
}

/// A table that may be broader than a phone, in a place that scrolls by itself and can be reached by keyboard.
pub(crate) fn scroll(name: String, table: Vec<Plain>) -> Plain {
    Plain::of("div", vec![Plain::of("table", table)])
        .with("class", "scroll")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", name)
}
