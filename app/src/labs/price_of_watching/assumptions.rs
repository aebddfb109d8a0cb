//! "Change the assumptions": every figure of the chosen scenario, where it comes from, and a field for each end.

use cost::{End, Unit};
use leptos::prelude::Get;
use wasm_bindgen::JsCast;

use super::{
    Bench,
    model::{Event, Lab},
};
use crate::{
    browser::page,
    parts::{
        Plain,
        scenario::{Figure, Origin, Source},
    },
    words::Words,
};

/// The figures, unfolded on request.
pub(super) fn assumptions(bench: Bench) -> Vec<Plain> {
    let lab = bench.rest.get();
    let figures = lab.shelf.get(lab.how.scenario).map(|scenario| {
        let rows = scenario.figures.iter().enumerate();
        rows.map(|(place, figure)| row(&lab, bench.words, place, figure, &scenario.sources[figure.source]))
            .collect()
    });
    let published = bench.button("as-published", "published", "alt");
    let parts = vec![
        Plain::said("summary", bench.word("assumptions")),
        Plain::said("p", bench.word("assumptions-hint")).with("class", "hint"),
        Plain::of("ul", figures.unwrap_or_default()).with("class", "figures"),
        Plain::of("p", vec![published.with("aria-disabled", (!lab.is_changed()).to_string())])
            .with("class", "row"),
    ];
    vec![Plain::of("details", parts).with("class", "assumptions")]
}

fn row(lab: &Lab, words: Words, place: usize, figure: &Figure, source: &Source) -> Plain {
    let word = |name: &str| words.get(&format!("lab-price-of-watching-{name}"));
    let field = |name: &str, end: End, code: &str| {
        let label = words.fill(&format!("lab-price-of-watching-{name}"), &[("name", figure.name.clone())]);
        let is_bad = lab.not_a_number.as_ref().is_some_and(|(bad, _)| *bad == place);
        let field = Plain::new("input").with("type", "text").with("inputmode", "decimal");
        let field = field.with("autocomplete", "off").with("aria-label", label);
        let field = field.with("aria-invalid", is_bad.to_string());
        field.with("value", shown(lab, place, end, words)).with("data-figure", format!("{code} {place}"))
    };
    let ends = vec![
        field("field-low", End::Low, "low"),
        Plain::said("span", word("field-to")).with("aria-hidden", "true"),
        field("field-high", End::High, "high"),
        Plain::said("span", word(&format!("unit-{}", figure.value.unit.code()))).with("class", "unit"),
    ];
    let class = if figure.origin == Origin::Assumed { "origin assumed" } else { "origin" };
    let origin = Plain::said("span", word(&format!("origin-{}", figure.origin.code()))).with("class", class);
    let mut found = vec![Plain::text(format!("{} ", figure.note))];
    found.extend(cite(source));
    found.push(Plain::text(word(&format!("read-{}", figure.read.code()))));
    let found = vec![
        Plain::of("summary", vec![origin, Plain::text(format!(", {}", figure.year))]),
        Plain::of("p", found),
    ];
    let parts = vec![
        Plain::said("span", &figure.name).with("class", "name"),
        Plain::of("span", ends).with("class", "ends"),
        Plain::of("details", found).with("class", "source"),
    ];
    Plain::of("li", parts)
}

/// Authors, title, place and year of a source, its title linked where it is on the web.
pub(super) fn cite(source: &Source) -> Vec<Plain> {
    let title = if source.url.is_empty() {
        Plain::said("cite", &source.title)
    } else {
        Plain::said("a", &source.title).with("href", &source.url).with("rel", "noreferrer")
    };
    let before = if source.authors.is_empty() { String::new() } else { format!("{}: ", source.authors) };
    let place = if source.publisher.is_empty() { String::new() } else { format!(", {}", source.publisher) };
    let after = format!("{place}, {}. {} ", source.when, source.note);
    vec![Plain::text(before), title, Plain::text(after)]
}

/// Somebody has typed in a field.
pub(super) fn typed(bench: Bench, event: &web_sys::Event) {
    let field = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    let (Some(field), Some(which)) = (field, page::data(event, "data-figure")) else { return };
    let Some((end, place)) = which.split_once(' ') else { return };
    let (end, Ok(place)) = (if end == "low" { End::Low } else { End::High }, place.parse()) else { return };
    let other = |end| bench.now(|lab| shown(lab, place, end, bench.words));
    let (low, high) = match end {
        End::Low => (field.value(), other(End::High)),
        End::High => (other(End::Low), field.value()),
    };
    bench.send(Event::Figure(place, low, high));
    // It says what counts now, also where that is what counted before.
    field.set_value(&other(end));
}

/// What stands in a field: an amount with its cents, a number; nothing at the high end of a value; what was typed
/// while that is no amount.
fn shown(lab: &Lab, place: usize, end: End, words: Words) -> String {
    if let Some((bad, [low, high])) = &lab.not_a_number
        && *bad == place
    {
        return if end == End::Low { low.clone() } else { high.clone() };
    }
    let Some(figure) = lab.values.get(lab.how.scenario).and_then(|values| values.get(place)) else {
        return String::new();
    };
    if end == End::High && figure.bounds.is_exact() {
        return String::new();
    }
    let number = figure.bounds.at(end);
    let is_whole = !Unit::is_money(figure.unit) || number % 100 == 0;
    let number = if Unit::is_money(figure.unit) { (number / 100, number % 100) } else { (number, 0) };
    let whole = number.0.to_string();
    if is_whole { whole } else { format!("{whole}{}{:02}", words.get("part-number-point"), number.1) }
}
