//! What the lab shows where it can't run, and on paper: who reads the words in each set-up, by the model; and how HTTPS
//! became usual.

use leptos::prelude::*;

use super::model::{Backup, Doing, Observer, Route, Setup, What};
use crate::site::Press;

/// The set-ups that the still table has a column for.
const COLUMNS: [(&str, Setup); 6] = [
    ("http", Setup { doing: Doing::Http, route: Route::Direct, backup: Backup::Off }),
    ("https", Setup { doing: Doing::Https, route: Route::Direct, backup: Backup::Off }),
    ("vpn", Setup { doing: Doing::Https, route: Route::Vpn, backup: Backup::Off }),
    ("tor", Setup { doing: Doing::Https, route: Route::Tor, backup: Backup::Off }),
    ("end-to-end", Setup { doing: Doing::EndToEnd, route: Route::Direct, backup: Backup::Off }),
    ("backup", Setup { doing: Doing::EndToEnd, route: Route::Direct, backup: Backup::Open }),
];

/// Of the eight, how many read a page without any seal, and how many a message that is sealed from end to end.
pub(crate) fn least() -> (usize, usize) {
    (COLUMNS[0].1.readers(), COLUMNS[4].1.readers())
}

/// The still picture.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let word = |name: &str| press.text(&format!("labs-who-can-see-what-{name}"));
    let name = |observer: Observer| press.text(&format!("lab-who-can-see-what-{}", observer.code()));
    let head = COLUMNS.map(|(code, _)| view! { <th scope="col">{word(&format!("column-{code}"))}</th> });
    let rows = Observer::ALL.map(|observer| {
        let cells = COLUMNS.map(|(_, setup)| {
            let (class, key) = match setup.seen(observer) {
                None => ("none", "sees-away"),
                Some(sight) if sight.what == What::Words => ("plain", "sees-words"),
                Some(sight) if sight.knows() => ("meta", "sees-both"),
                Some(_) => ("meta", "sees-part"),
            };
            view! { <td><span class=class>{word(key)}</span></td> }
        });
        view! { <tr><th scope="row">{name(observer)}</th>{cells.collect_view()}</tr> }
    });
    view! {
        <p>{word("still-text")}</p>
        <div class="scroll" tabindex="0" role="region" aria-label=word("still")>
            <table>
                <thead><tr><td></td>{head.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
