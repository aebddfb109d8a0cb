//! What the lab shows where it can't run, and on paper: what each run comes to, hashes and classifiers apart; and what the
//! Swiss police got and passed on, year by year.

use leptos::prelude::*;
use lessons::scenario::{Figure, ScanKind};

use super::{
    RUNS, SCENARIO, ScanEveryone,
    model::{Event, Lab, Run},
};
use crate::{
    parts::{Numbers, scenario},
    site::Press,
    words::Words,
};

/// The lab, with what it reads from its page.
pub(crate) fn view(press: &Press<'_>) -> AnyView {
    let laid_out = scenario::lay_out(press, &[SCENARIO]);
    let runs = scenario::lay_out_texts(vec![(RUNS.to_owned(), lines(press))]);
    view! { {laid_out}{runs}<ScanEveryone/> }.into_any()
}

fn lines(press: &Press<'_>) -> String {
    let Some(found) = press.library.scenario(SCENARIO) else { return String::new() };
    let lines: Vec<_> = found.scans.iter().map(|scan| Run::text(scan, press.locale.code())).collect();
    lines.join("\n")
}

/// The still picture.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let Some(found) = press.library.scenario(SCENARIO) else { return ().into_any() };
    let scenario = scenario::Scenario::of(found, press.locale.code());
    let runs: Option<Vec<_>> = lines(press).lines().map(|line| Run::read(line, &scenario)).collect();
    let Some(mut lab) = runs.and_then(Lab::new) else { return ().into_any() };
    let word = |name: &str| press.text(&format!("labs-scan-everyone-{name}"));
    let numbers = Numbers(Words::here());
    let heads =
        ["matches", "people", "found", "missed", "accused"].map(|name| word(&format!("still-{name}")));
    let mut table = |kind: ScanKind| {
        let rows: Vec<_> = found.scans.iter().enumerate().filter(|(_, scan)| scan.kind == kind).map(|(place, scan)| {
            lab.take(Event::Run(place));
            let outcome = lab.outcome();
            let [_, _, reported] = outcome.stages;
            let counts = [outcome.false_matches, outcome.reviewers, reported.found, reported.missed, reported.accused];
            let cells = heads.iter().zip(counts).map(|(head, count)| view! { <td data-head=head.clone()>{numbers.whole(count)}</td> });
            view! { <tr><th scope="row">{scan.name.say(press.locale.code()).unwrap_or_default().into_owned()}</th>{cells.collect_view()}</tr> }
        }).collect();
        let head = heads.clone().map(|head| view! { <th scope="col">{head}</th> });
        view! {
            <h4>{word(&format!("still-{}", kind.code()))}</h4>
            <div class="scroll" tabindex="0" role="region" aria-label=word(&format!("still-{}", kind.code()))>
                <table><thead><tr><td></td>{head.collect_view()}</tr></thead><tbody>{rows}</tbody></table>
            </div>
        }
    };
    let [hash, classifier] = ScanKind::ALL.map(&mut table);
    let year_heads = ["received", "forwarded", "share"].map(|name| word(&format!("years-{name}")));
    let series = |id: &str| found.series.iter().find(|series| series.id == id);
    let years = series("received").zip(series("forwarded")).map(|(received, forwarded)| {
        let figure = |place: &usize| -> &Figure { &found.figures[*place] };
        let rows: Vec<_> = received
            .figures
            .iter()
            .zip(&forwarded.figures)
            .map(|(received, forwarded)| {
                let (received, forwarded) = (figure(received), figure(forwarded));
                let (all, some) = (received.value.bounds.low(), forwarded.value.bounds.low());
                // Tenths of a percent, half up.
                let share = numbers.tenths((some * 1_000 + all / 2) / all.max(1));
                let share = numbers.0.fill("lab-scan-everyone-share", &[("share", share)]);
                let [all, some] = [all, some].map(|count| numbers.whole(count));
                let cells = year_heads.iter().zip([all, some, share]);
                let cells = cells.map(|(head, said)| view! { <td data-head=head.clone()>{said}</td> });
                view! {
                    <tr>
                        <th scope="row">{received.year}</th>
                        {cells.collect_view()}
                    </tr>
                }
            })
            .collect();
        let head = year_heads.clone().map(|head| view! { <th scope="col">{head}</th> });
        let source = received
            .figures
            .first()
            .map(|place| figure(place).source.title(press.locale.code()).into_owned());
        view! {
            <h4>{word("years")}</h4>
            <div class="scroll" tabindex="0" role="region" aria-label=word("years")>
                <table>
                    <thead><tr><th scope="col">{word("years-year")}</th>{head.collect_view()}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="hint">{word("years-note")}" "<cite>{source}</cite></p>
        }
    });
    view! {
        <div class="still"><p>{word("still-text")}</p>{hash}{classifier}</div>
        {years}
        <p class="hint">{scenario.caution.clone()}</p>
    }
    .into_any()
}
