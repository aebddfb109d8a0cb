//! Every figure with its source, and a low and a high to change.

use super::{
    model::Lab,
    say::{Speaker, Value, sentence},
};
use crate::parts::Plain;

/// The figures.
pub(super) fn assumptions(speaker: Speaker<'_>) -> Plain {
    let lab = speaker.lab;
    let places = 0..lab.figures.len();
    let forget = Plain::said("button", speaker.word("forget"))
        .with("type", "button")
        .with("class", "alt")
        .with("data-act", "forget");
    let is_stated = places.clone().all(|place| lab.is_stated(place));
    let parts = vec![
        Plain::said("summary", speaker.word("assumptions")),
        Plain::said("p", speaker.word("assumptions-hint")).with("class", "hint"),
        Plain::of("p", vec![forget]).with("class", "row").with_if(is_stated, "hidden"),
        Plain::of("ul", places.map(|place| item(speaker, place)).collect()),
    ];
    Plain::of("details", parts).with("class", "figures")
}

fn item(speaker: Speaker<'_>, place: usize) -> Plain {
    let scenario = &speaker.lab.scene().scenario;
    let figure = &scenario.figures[place];
    let source = &scenario.sources[figure.source];
    let now = speaker.say(&sentence("lab-way-in-amount", [("cost", Value::of(speaker.lab.figures[place]))]));
    let unit = speaker.word(&["unit-", figure.value.unit.code()].concat());
    let (year, origin) = (figure.year.to_string(), speaker.word(figure.origin.code()));
    let of = [&unit, ", ", &year, ", ", &origin].concat();
    let summary = vec![
        Plain::text([&figure.name, " "].concat()),
        Plain::said("span", now).with("class", "price"),
        Plain::text(" "),
        Plain::said("small", of),
    ];
    let cited = source.cited();
    let hint = vec![
        Plain::text([&figure.note, " "].concat()),
        cited,
        Plain::text([", ", &source.publisher, ", ", &source.when, ". ", &source.note].concat()),
    ];
    let ends = ["low", "high"].map(|which| end(speaker, place, which));
    let parts = vec![
        Plain::of("summary", summary),
        Plain::of("p", hint).with("class", "hint"),
        Plain::of("p", ends.into()).with("class", "row"),
    ];
    Plain::of("li", vec![Plain::of("details", parts)])
}

/// A field for one end of a figure.
fn end(speaker: Speaker<'_>, place: usize, which: &'static str) -> Plain {
    let field = Plain::new("input")
        .with("type", "number")
        .with("inputmode", "decimal")
        .with("min", "0")
        .with("step", "any")
        .with("data-act", which)
        .with("data-place", place.to_string())
        .with("value", typed(speaker.lab, place, which == "high"));
    Plain::of("label", vec![Plain::text(speaker.word(which) + " "), field])
}

/// An end of a figure as it is typed.
fn typed(lab: &Lab, place: usize, is_high: bool) -> String {
    let Some(figure) = lab.figures.get(place) else { return String::new() };
    let number = if is_high { figure.bounds.high() } else { figure.bounds.low() };
    if !figure.unit.is_money() {
        return number.to_string();
    }
    let (dollars, cents) = ((number / 100).to_string(), number % 100);
    if cents == 0 { dollars } else { [&dollars, ".", &(cents + 100).to_string()[1..]].concat() }
}
