//! What the lab shows where it can't run, and on paper: who reads the words in each set-up, by the model; and how HTTPS
//! became usual.

use leptos::prelude::*;
use lessons::scenario::{Figure, Series};

use super::model::{Backup, Doing, Observer, Route, Setup, What};
use crate::{
    parts::{
        Numbers,
        chart::{Bar, Bars, Scale},
        drawn,
    },
    site::{Press, titled},
    words::Words,
};

/// Where the history of HTTPS stands.
const HISTORY: &str = "https";

/// The set-ups that the still table has a column for.
const COLUMNS: [(&str, Setup); 6] = [
    ("http", Setup { doing: Doing::Http, route: Route::Direct, backup: Backup::Off }),
    ("https", Setup { doing: Doing::Https, route: Route::Direct, backup: Backup::Off }),
    ("vpn", Setup { doing: Doing::Https, route: Route::Vpn, backup: Backup::Off }),
    ("tor", Setup { doing: Doing::Https, route: Route::Tor, backup: Backup::Off }),
    ("end-to-end", Setup { doing: Doing::EndToEnd, route: Route::Direct, backup: Backup::Off }),
    ("backup", Setup { doing: Doing::EndToEnd, route: Route::Direct, backup: Backup::Open }),
];

/// Of the eight, how many read what nothing seals, and how many a message that is sealed from end to end. Without a
/// seal a message lies as open as a page, to the same ones.
pub(crate) fn least() -> (usize, usize) {
    (COLUMNS[0].1.readers(), COLUMNS[4].1.readers())
}

/// The still picture.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let word = |name: &str| press.text(&format!("labs-who-can-see-what-{name}"));
    let name = |observer: Observer| press.text(&format!("lab-who-can-see-what-{}", observer.code()));
    let head = COLUMNS.map(|(code, _)| view! { <th scope="col">{word(&format!("column-{code}"))}</th> });
    let rows = Observer::ALL.map(|observer| {
        let cells = COLUMNS.map(|(code, setup)| {
            let (class, key) = match setup.seen(observer) {
                None => ("none", "sees-away"),
                Some(sight) if sight.what == What::Words => ("plain", "sees-words"),
                Some(sight) if setup.is_both(sight) => ("meta", "sees-both"),
                Some(_) => ("meta", "sees-part"),
            };
            let column = word(&format!("column-{code}"));
            view! { <td data-head=column><span class=class>{word(key)}</span></td> }
        });
        view! { <tr><th scope="row">{name(observer)}</th>{cells.collect_view()}</tr> }
    });
    view! {
        <div class="still">
            <p>{word("still-text")}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=word("still")>
                <table>
                    <thead><tr><td></td>{head.collect_view()}</tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </div>
        {history(press)}
    }
    .into_any()
}

/// How HTTPS became usual, as bars and as a table; and the certificates that were given away for it.
fn history(press: &Press<'_>) -> Option<AnyView> {
    let scenario = press.library.scenario(HISTORY)?;
    let [share, issued] = ["share", "issued"].map(|id| scenario.series.iter().find(|series| series.id == id));
    let (share, issued) = (share?, issued?);
    let word = |name: &str| press.text(&format!("labs-who-can-see-what-{name}"));
    let numbers = Numbers(Words::here());
    let name = |figure: &Figure| say(press, &figure.name);
    let percent = |figure: &Figure| {
        let share = tenths(numbers, figure.value.bounds.low());
        numbers.0.fill("lab-who-can-see-what-https-percent", &[("share", share)])
    };
    let figures =
        |series: &Series| series.figures.iter().map(|place| &scenario.figures[*place]).collect::<Vec<_>>();
    let bars = figures(share).into_iter().map(|figure| Bar {
        name: name(figure),
        value: figure.value.bounds,
        text: percent(figure),
        is_chosen: false,
    });
    let chart = Bars {
        id: "https",
        title: say(press, &share.name),
        desc: word("https-text"),
        scale: Scale::Linear { most: 1_000 },
        bars: bars.collect(),
        tick: [0, 500, 1_000]
            .map(|tick| {
                (
                    tick,
                    numbers.0.fill("lab-who-can-see-what-https-percent", &[("share", tenths(numbers, tick))]),
                )
            })
            .to_vec(),
    };
    let row = |figure: &Figure, value: String| {
        let (year, source) = (figure.year.to_string(), figure.source.clone());
        view! { <tr><th scope="row">{name(figure)}</th><td>{value}</td><td>{titled(press, &source)}", "{year}</td></tr> }
    };
    let shares: Vec<_> = figures(share).into_iter().map(|figure| row(figure, percent(figure))).collect();
    let counts: Vec<_> = figures(issued)
        .into_iter()
        .map(|figure| row(figure, numbers.whole(figure.value.bounds.low())))
        .collect();
    let table = |series: &Series, rows| {
        view! {
            <div class="scroll" tabindex="0" role="region" aria-label=say(press, &series.name)>
                <table><caption class="spoken">{say(press, &series.name)}</caption><tbody>{rows}</tbody></table>
            </div>
        }
    };
    Some(
        view! {
            <h4>{word("https")}</h4>
            <p>{word("https-text")}</p>
            {drawn("div", "", move || chart.drawings())}
            <details><summary>{press.text("part-table")}</summary>{table(share, shares)}</details>
            <h4>{say(press, &issued.name)}</h4>
            {table(issued, counts)}
            <p class="hint">{say(press, &scenario.caution)}</p>
        }
        .into_any(),
    )
}

fn say(press: &Press<'_>, said: &lessons::Said) -> String {
    said.say(press.locale.code()).unwrap_or_default().into_owned()
}

/// A share in tenths of a percent: 395 is 39.5.
fn tenths(numbers: Numbers, share: u64) -> String {
    let whole = numbers.whole(share / 10);
    match share % 10 {
        0 => whole,
        tenth => [whole, numbers.0.get("part-number-point"), tenth.to_string()].concat(),
    }
}
