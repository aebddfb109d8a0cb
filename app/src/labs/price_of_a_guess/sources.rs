//! Every figure of the lab with its source.

use cost::{Bounds, Money};

use super::say::Speaker;
use crate::parts::{Numbers, Plain, scenario::Figure};

/// The figures, one after the other.
pub(super) fn sources(speaker: Speaker<'_>) -> Plain {
    let figures = speaker.lab.scenario.figures.iter();
    Plain::of("ul", figures.map(|figure| item(speaker, figure)).collect())
}

fn item(speaker: Speaker<'_>, figure: &Figure) -> Plain {
    let source = &speaker.lab.scenario.sources[figure.source];
    let unit = figure.value.unit;
    let numbers = Numbers(speaker.words);
    let (low, high) = (figure.value.bounds.low(), figure.value.bounds.high());
    let value = if unit.is_money() {
        numbers.bounds(Bounds::between(Money(low), Money(high)), Numbers::about)
    } else {
        numbers.whole(low)
    };
    let value = speaker.fill(&["unit-", unit.code()].concat(), &[("count", value)]);
    let cited = match source.url.is_empty() {
        true => Plain::said("cite", &source.title),
        false => Plain::said("a", &source.title).with("href", &source.url).with("rel", "noreferrer"),
    };
    let year = figure.year.to_string();
    let parts = vec![
        Plain::text([&figure.name, ": "].concat()),
        Plain::said("b", value),
        Plain::text([", ", &year, ". "].concat()),
        cited,
        Plain::text([", ", &source.publisher, ". ", &source.note, " ", &figure.note].concat()),
    ];
    Plain::of("li", parts)
}
