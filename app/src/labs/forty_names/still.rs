//! What the lab shows where it can't run: the sheet for a pencil, the outcome, the odds, the prices.

use leptos::prelude::*;

use super::{
    SCENARIO,
    link::Setup,
    sheet::{self, names},
    week::{Person, RECORDS, Source, Week},
};
use crate::{
    parts::{Numbers, scenario::Scenario},
    site::Press,
    words::Words,
};

/// The figures that the three weeks are paid by.
const FIGURES: [&str; 3] = ["agent", "covert-agents", "t-mobile-day"];

/// The paper version: the week that the lab begins with.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let words = Words::here();
    let setup = Setup::default();
    let week = Week::draw(setup.week);
    let text = |name: &str| words.get(&format!("lab-forty-names-{name}"));
    let rows = names(words).into_iter().zip(&week.0).map(|(name, person)| row(name, person, words));
    view! {
        <div class="on-paper">
            {sheet::rules(words)}
            <p>{sheet::with_a_pencil(words, setup.crews.into())}</p>
            <ul class="forty sealed">{rows.collect_view()}</ul>
            <details>
                <summary>{text("outcome-open")}</summary>
                {sheet::outcome(&week, words)}
            </details>
        </div>
        <h4>{text("odds")}</h4>
        {odds(words)}
        <h4>{text("figures")}</h4>
        {prices(press, words)}
    }
    .into_any()
}

fn row(name: String, person: &Person, words: Words) -> impl IntoView {
    let [from, tip, record] = sheet::tip(person, words);
    view! {
        <li>
            <span class="name">{name}</span>
            <span class="tip"><b>{from}":"</b>" "{tip}</span>
            <span class=sheet::record_class(person.stands_out)>" "{record}</span>
        </li>
    }
}

/// How often tips alarm: the whole truth about the game.
fn odds(words: Words) -> impl IntoView {
    let text = move |name: &str| words.get(&format!("lab-forty-names-{name}"));
    let sources = Source::ALL.map(|source| (text(&format!("from-{}", source.code())), source.odds()));
    let rows = sources.into_iter().chain([(text("odds-records"), RECORDS)]).map(|(name, (planned, not))| {
        view! { <tr><th scope="row">{name}</th><td>{planned}</td><td>{not}</td></tr> }
    });
    view! {
        <p>{text("odds-text")}</p>
        <table>
            <thead>
                <tr>
                    <th scope="col">{text("odds-source")}</th>
                    <th scope="col">{text("odds-harm")}</th>
                    <th scope="col">{text("odds-none")}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

/// The figures behind the prices, each with its year and its source.
fn prices(press: &Press<'_>, words: Words) -> Option<impl IntoView> {
    let scenario = Scenario::of(press.library.scenario(SCENARIO)?, press.locale.code());
    let figures = scenario.figures.iter().filter(|figure| FIGURES.contains(&figure.id.as_str()));
    let lines = figures.map(|figure| {
        let amount = figure.value.bounds.low();
        let amount = if figure.value.unit.is_money() {
            Numbers(words).money(cost::Money(amount))
        } else {
            Numbers(words).whole(amount)
        };
        let source = &scenario.sources[figure.source];
        view! { <li>{figure.name.clone()}": "{amount}" ("{figure.year}"). "<a href=source.url.clone() rel="noreferrer">{source.title.clone()}</a></li> }
    });
    Some(view! {
        <ul>{lines.collect_view()}</ul>
        <p>{scenario.caution.clone()}</p>
    })
}
