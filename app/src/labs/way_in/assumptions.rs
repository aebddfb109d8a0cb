//! Every figure with its source, and a low and a high to change.

use leptos::prelude::*;

use super::{
    Bench,
    model::{Event, Lab},
    say::{Sentence, Value, sentence},
};
use crate::parts::scenario::{Figure, Source};

/// The figures.
#[component]
pub(super) fn Assumptions(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let (figures, sources) = bench.lab.with_untracked(|lab| {
        let scenario = &lab.scene().scenario;
        (scenario.figures.clone(), scenario.sources.clone())
    });
    let items = figures.into_iter().enumerate().map(|(place, figure)| {
        let source = sources[figure.source].clone();
        item(bench, place, figure, source)
    });
    let is_stated = bench.when(0, |lab, _| (0..lab.figures.len()).all(|place| lab.is_stated(place)));
    view! {
        <details class="figures">
            <summary>{words.get("lab-way-in-assumptions")}</summary>
            <p class="hint">{words.get("lab-way-in-assumptions-hint")}</p>
            <p class="row" hidden=is_stated>
                <button type="button" class="alt" on:click=move |_| bench.send(Event::Forget)>
                    {words.get("lab-way-in-forget")}
                </button>
            </p>
            <ul>{items.collect_view()}</ul>
        </details>
    }
}

fn item(bench: Bench, place: usize, figure: Figure, source: Source) -> impl IntoView {
    let words = bench.words;
    let unit = words.get(&["lab-way-in-unit-", figure.value.unit.code()].concat());
    let origin = words.get(&["lab-way-in-", figure.origin.code()].concat());
    let cited = match source.url.is_empty() {
        true => view! { <cite>{source.title}</cite> }.into_any(),
        false => view! { <a href=source.url rel="noreferrer">{source.title}</a> }.into_any(),
    };
    let from = [source.publisher, source.when].join(", ");
    view! {
        <li>
            <details>
                <summary>
                    {figure.name}" "<span class="price">{bench.text(place, amount)}</span>" "
                    <small>{unit}", "{figure.year}", "{origin}</small>
                </summary>
                <p class="hint">{figure.note}" "{cited}", "{from}". "{source.note}</p>
                <p class="row">
                    {end(bench, place, "low", |lab, place| plain(lab, place, false))}
                    {end(bench, place, "high", |lab, place| plain(lab, place, true))}
                </p>
            </details>
        </li>
    }
}

/// A field for one end of a figure.
fn end(bench: Bench, place: usize, which: &'static str, value: fn(&Lab, usize) -> String) -> impl IntoView {
    let put = move |ev| {
        let event = bench.lab.with_untracked(|lab| {
            let figure = lab.figures.get(place)?;
            let number = lab.read_figure(place, &event_target_value::<leptos::ev::Event>(&ev))?;
            let (low, high) = (figure.bounds.low(), figure.bounds.high());
            // The end that was put stands; the other gives way.
            Some(if which == "low" {
                Event::Figure(place, number, high.max(number))
            } else {
                Event::Figure(place, low.min(number), number)
            })
        });
        if let Some(event) = event {
            bench.send(event);
        }
    };
    view! {
        <label>
            {bench.words.get(&["lab-way-in-", which].concat())}" "
            <input type="number" inputmode="decimal" min="0" step="any"
                prop:value=move || bench.lab.with(|lab| value(lab, place)) on:change=put/>
        </label>
    }
}

/// An end of a figure as it is typed.
fn plain(lab: &Lab, place: usize, is_high: bool) -> String {
    let Some(figure) = lab.figures.get(place) else { return String::new() };
    let number = if is_high { figure.bounds.high() } else { figure.bounds.low() };
    if !figure.unit.is_money() {
        return number.to_string();
    }
    let (dollars, cents) = ((number / 100).to_string(), number % 100);
    if cents == 0 { dollars } else { [&dollars, ".", &(cents + 100).to_string()[1..]].concat() }
}

fn amount(lab: &Lab, place: usize) -> Option<Sentence> {
    let figure = lab.figures.get(place)?;
    let value = Value::of(*figure);
    Some(sentence("lab-way-in-amount", [("cost", value)]))
}
