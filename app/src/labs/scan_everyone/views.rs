//! The run, its stages as areas and as a table, what one more nine buys, and every figure with its source.

use leptos::prelude::*;

use super::{
    Bench,
    model::{Counted, Event, Figure, Form, Kind, Lab},
};
use crate::parts::{
    Numbers,
    scenario::{self, Scenario},
};

/// The stages, by their words.
const STAGES: [&str; 3] = ["matched", "reviewed", "reported"];

/// How wide a strip is, in its own units: one of a thousand that were picked is one unit.
const STRIP: u64 = 1_000;

/// Which run, and from how many matches on people look.
#[component]
pub(super) fn Controls(bench: Bench) -> impl IntoView {
    let runs = bench.lab.with_untracked(|lab| lab.runs.clone());
    let group = |kind: Kind, name: &str| {
        let options = runs.iter().enumerate().filter(|(_, run)| run.kind == kind).map(|(place, run)| {
            let is_chosen = move || bench.lab.with(|lab| lab.setup.run) == place;
            view! { <option value=place.to_string() prop:selected=is_chosen>{run.name.clone()}</option> }
        });
        view! { <optgroup label=bench.word(name)>{options.collect_view()}</optgroup> }.into_any()
    };
    let (hash, classifier) = (group(Kind::Hash, "kind-hash"), group(Kind::Classifier, "kind-classifier"));
    let chosen = move |ev| bench.send(Event::Run(event_target_value(&ev).parse().unwrap_or_default()));
    let kind = move || {
        let kind = bench.lab.with(|lab| lab.run().kind);
        bench.word(if kind == Kind::Hash { "about-hash" } else { "about-classifier" })
    };
    view! {
        <div class="setup">
            <div>
                <label for="scan-run">{bench.word("run")}</label>
                <select id="scan-run" on:change=chosen>{hash}{classifier}</select>
                <p class="hint">{kind}</p>
            </div>
            <div>
                <label for="scan-threshold">{bench.word("figure-threshold")}</label>
                {field(bench, Figure::Threshold, "scan-threshold")}
            </div>
            <div>
                <label for="scan-false">{bench.word("figure-false-matches")}</label>
                {field(bench, Figure::FalseMatches, "scan-false")}
            </div>
        </div>
    }
}

/// A field for the number of a figure.
fn field(bench: Bench, figure: Figure, id: &'static str) -> AnyView {
    let shown = move || figure.form().shown(bench.lab.with(|lab| lab.number(figure))).to_string();
    let put = move |ev| {
        // What is no number changes nothing.
        if let Ok(typed) = event_target_value::<leptos::ev::Event>(&ev).trim().parse() {
            bench.send(Event::Put(figure, figure.form().meant(typed)));
        }
    };
    let unit = match figure.form() {
        Form::Whole => String::new(),
        Form::Percent => bench.word("percent"),
        Form::OneIn => bench.word("one-in"),
    };
    let before = (figure.form() == Form::OneIn).then(|| view! { <span>{unit.clone()}</span> });
    let after = (figure.form() == Form::Percent).then(|| view! { <span>{unit}</span> });
    view! {
        <p class="row">
            {before}<input id=id type="number" inputmode="numeric" min="0" step="1" prop:value=shown on:change=put/>{after}
        </p>
    }
    .into_any()
}

/// One of the four cells.
type Cell = fn(Counted) -> u64;

/// From everyone to a report: at each stage whom it picked, as an area and in numbers, and then all four cells.
#[component]
pub(super) fn Stages(bench: Bench) -> impl IntoView {
    let items = move || {
        let (items, accounts) =
            bench.lab.with(|lab| (lab.number(Figure::Items), lab.number(Figure::Accounts)));
        bench.say("everyone", [("items", items), ("accounts", accounts)])
    };
    let matches = move || bench.say("false-matches", [("count", bench.outcome.get().false_matches)]);
    let stages = [0, 1, 2].map(|stage| self::stage(bench, stage));
    let cells: [(&'static str, Cell); 4] = [
        ("found", |cells| cells.found),
        ("missed", |cells| cells.missed),
        ("accused", |cells| cells.accused),
        ("left-alone", |cells| cells.left_alone),
    ];
    let head = STAGES.map(|name| view! { <th scope="col">{bench.word(name)}</th> });
    let rows = cells.map(|(name, cell)| {
        let counts = [0, 1, 2].map(|stage| {
            let count = move || Numbers(bench.words).whole(cell(bench.outcome.get().stages[stage]));
            view! { <td>{count}</td> }.into_any()
        });
        view! { <tr><th scope="row">{bench.word(name)}</th>{counts.collect_view()}</tr> }.into_any()
    });
    view! {
        <ol class="stages">
            <li><h3>{bench.word("all")}</h3><p>{items}" "{matches}</p></li>
            {stages.collect_view()}
        </ol>
        <h3>{bench.word("cells")}</h3>
        <div class="scroll" tabindex="0" role="region" aria-label=bench.word("cells")>
            <table><thead><tr><td></td>{head.collect_view()}</tr></thead><tbody>{rows.collect_view()}</tbody></table>
        </div>
    }
}

/// One stage: whom it picked, as one strip cut in two.
fn stage(bench: Bench, stage: usize) -> AnyView {
    let name = STAGES[stage];
    let cells = move || bench.outcome.get().stages[stage];
    let said = move || {
        let cells = cells();
        bench.say(&["picked-", name].concat(), [("found", cells.found), ("accused", cells.accused)])
    };
    let nobody = move || cells().picked() == 0;
    let found = move || cells().share_found().to_string();
    let accused = move || (STRIP - cells().share_found()).to_string();
    let people = (stage == 1).then(|| {
        view! { <p class="hint">{move || bench.say("people", [("people", bench.outcome.get().reviewers)])}</p> }
    });
    view! {
        <li>
            <h3>{bench.word(name)}</h3>
            <svg viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true" class:nobody=nobody>
                <rect class="found" width=found height="60"/>
                <rect class="accused" x=found width=accused height="60"/>
            </svg>
            <p>{said}</p>
            {people}
        </li>
    }
    .into_any()
}

/// What one more nine buys.
#[component]
pub(super) fn Nines(bench: Bench) -> impl IntoView {
    let nines = Memo::new(move |_| bench.lab.with(Lab::nines));
    let rows = [0, 1, 2, 3, 4, 5, 6].map(|place| {
        let numbers = Numbers(bench.words);
        let one_in = move || bench.say("rate", [("count", nines.get()[place].0)]);
        let count = move || numbers.whole(nines.get()[place].1);
        view! { <tr><th scope="row">{one_in}</th><td class="price">{count}</td></tr> }.into_any()
    });
    view! {
        <h3>{bench.word("nines")}</h3>
        <p class="hint">{bench.word("nines-hint")}</p>
        <table class="nines">
            <thead>
                <tr><th scope="col">{bench.word("nines-rate")}</th><th scope="col">{bench.word("nines-count")}</th></tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

/// Every figure of the run, to be changed, each with who says it.
#[component]
pub(super) fn Figures(bench: Bench, scenario: Scenario) -> impl IntoView {
    let scenario = StoredValue::new(scenario);
    let others =
        Figure::ALL.into_iter().filter(|figure| !matches!(figure, Figure::Threshold | Figure::FalseMatches));
    let rows = others.map(|figure| {
        let (key, ..) = super::link::KEYS[figure as usize];
        let id = IDS[figure as usize];
        view! {
            <li>
                <label for=id>{bench.word(&["figure-", key].concat())}</label>
                {field(bench, figure, id)}
                <p class="hint">{move || source(bench, scenario, figure)}</p>
            </li>
        }
        .into_any()
    });
    let shown = [Figure::FalseMatches, Figure::Threshold]
        .map(|figure| view! { <p class="hint">{move || source(bench, scenario, figure)}</p> }.into_any());
    view! {
        <details class="figures">
            <summary>{bench.word("figures")}</summary>
            {shown.collect_view()}
            <ul>{rows.collect_view()}</ul>
        </details>
    }
}

/// The fields of the figures, by their names in the page.
const IDS: [&str; 10] = [
    "scan-items",
    "scan-accounts",
    "scan-offenders",
    "scan-forbidden",
    "scan-false",
    "scan-catches",
    "scan-threshold",
    "scan-confirms",
    "scan-mistakes",
    "scan-looks",
];

/// Who says a figure, when, and what one has to know about it; that the learner does, where it was changed.
fn source(bench: Bench, scenario: StoredValue<Scenario>, figure: Figure) -> String {
    let (place, is_changed) =
        bench.lab.with(|lab| (lab.run().places[figure as usize], lab.setup.put[figure as usize].is_some()));
    if is_changed {
        return bench.word("changed");
    }
    scenario.with_value(|scenario| {
        let scenario::Figure { name, year, source, origin, note, .. } = &scenario.figures[place];
        let said = bench.word(origin.code());
        let title = &scenario.sources[*source].title;
        [name, ": ", &said, ", ", &year.to_string(), ". ", note, " ", title, "."].concat()
    })
}
