//! "Change the assumptions": every figure of the chosen scenario, where it comes from, and a field for each end.

use cost::{End, Unit};
use leptos::prelude::*;

use super::{
    Bench,
    model::{Event, Lab},
};
use crate::{
    parts::scenario::{Figure, Origin, Source},
    words::Words,
};

/// The figures, unfolded on request; rebuilt only when another scenario is chosen.
#[component]
pub(super) fn Assumptions(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let word = |name: &str| words.get(&format!("lab-price-of-watching-{name}"));
    let scenario = Memo::new(move |_| bench.lab.with(|lab| lab.how.scenario));
    let figures = move || {
        let shelf = bench.lab.with_untracked(|lab| lab.shelf.clone());
        let rows = shelf.get(scenario.get()).map(|scenario| {
            let rows = scenario.figures.iter().enumerate();
            rows.map(|(place, figure)| row(bench, place, figure, &scenario.sources[figure.source]))
                .collect_view()
        });
        view! { <ul class="figures">{rows}</ul> }
    };
    let unchanged = bench.when(|lab| !lab.is_changed());
    view! {
        <details class="assumptions">
            <summary>{word("assumptions")}</summary>
            <p class="hint">{word("assumptions-hint")}</p>
            {figures}
            <p class="row">
                <button type="button" class="alt" aria-disabled=move || unchanged().to_string()
                    on:click=move |_| bench.send(Event::AsPublished)>
                    {word("as-published")}
                </button>
            </p>
        </details>
    }
}

fn row(bench: Bench, place: usize, figure: &Figure, source: &Source) -> impl IntoView + use<> {
    let words = bench.words;
    let word = |name: &str| words.get(&format!("lab-price-of-watching-{name}"));
    let unit = figure.value.unit;
    let end = move |end| move || bench.lab.with(|lab| shown(lab, place, end, words));
    let field = move |label: String, which: End| {
        let change = move |ev| {
            let typed = event_target_value(&ev);
            let (low, high) = match which {
                End::Low => (typed, end(End::High)()),
                End::High => (end(End::Low)(), typed),
            };
            bench.send(Event::Figure(place, low, high));
        };
        let is_bad = move || bench.lab.with(|lab| (lab.not_a_number == Some(place)).to_string());
        view! {
            <input type="text" inputmode="decimal" autocomplete="off" aria-label=label aria-invalid=is_bad
                prop:value=end(which) value=untrack(end(which)) on:change=change/>
        }
    };
    let named =
        |name: &str| words.fill(&format!("lab-price-of-watching-{name}"), &[("name", figure.name.clone())]);
    let class = if figure.origin == Origin::Assumed { "origin assumed" } else { "origin" };
    view! {
        <li>
            <span class="name">{figure.name.clone()}</span>
            <span class="ends">
                {field(named("field-low"), End::Low)}
                <span aria-hidden="true">{word("field-to")}</span>
                {field(named("field-high"), End::High)}
                <span class="unit">{word(&format!("unit-{}", unit.code()))}</span>
            </span>
            <details class="source">
                <summary>
                    <span class=class>{word(&format!("origin-{}", figure.origin.code()))}</span>
                    {format!(", {}", figure.year)}
                </summary>
                <p>{format!("{} ", figure.note)}{cite(source)}{word(&format!("read-{}", figure.read.code()))}</p>
            </details>
        </li>
    }
}

/// Authors, title, place and year of a source, its title linked where it is on the web.
pub(super) fn cite(source: &Source) -> impl IntoView + use<> {
    let title = if source.url.is_empty() {
        view! { <cite>{source.title.clone()}</cite> }.into_any()
    } else {
        view! { <a href=source.url.clone() rel="noreferrer">{source.title.clone()}</a> }.into_any()
    };
    let before = if source.authors.is_empty() { String::new() } else { format!("{}: ", source.authors) };
    let place = if source.publisher.is_empty() { String::new() } else { format!(", {}", source.publisher) };
    let after = format!("{place}, {}. {} ", source.when, source.note);
    view! { {before}{title}{after} }
}

/// What stands in a field: an amount with its cents, a number; nothing at the high end of a value.
fn shown(lab: &Lab, place: usize, end: End, words: Words) -> String {
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
