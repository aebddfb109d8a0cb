//! Every figure of the lab with its source.

use cost::{Bounds, Money};

use super::say::Speaker;
use crate::parts::{Numbers, Plain, scenario::Figure};

/// Every source, with the figures that are from it.
pub(super) fn sources(speaker: Speaker<'_>) -> Plain {
    let places = 0..speaker.lab.scenario.sources.len();
    Plain::of("ul", places.map(|place| item(speaker, place)).collect())
}

fn item(speaker: Speaker<'_>, place: usize) -> Plain {
    let scenario = &speaker.lab.scenario;
    let source = &scenario.sources[place];
    let cited = source.cited();
    let from = [", ", &source.publisher, ", ", &source.when, ". ", &source.note].concat();
    let figures = scenario.figures.iter().filter(|figure| figure.source == place);
    let figures = figures.map(|figure| said(speaker, figure)).collect();
    Plain::of("li", vec![cited, Plain::text(from), Plain::of("ul", figures)])
}

fn said(speaker: Speaker<'_>, figure: &Figure) -> Plain {
    let unit = figure.value.unit;
    let numbers = Numbers(speaker.words);
    let (low, high) = (figure.value.bounds.low(), figure.value.bounds.high());
    let value = if unit.is_money() {
        numbers.bounds(Bounds::between(Money(low), Money(high)), Numbers::about)
    } else {
        numbers.whole(low)
    };
    let value = speaker.fill(&["unit-", unit.code()].concat(), &[("count", value)]);
    let year = [", ", &figure.year.to_string(), ". ", &figure.note].concat();
    let name = Plain::text([&figure.name, ": "].concat());
    Plain::of("li", vec![name, Plain::said("b", value), Plain::text(year)])
}
