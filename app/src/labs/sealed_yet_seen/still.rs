//! What the lab shows where it can't run, and on paper: one town, first by each measure, with one data set and with two.

use leptos::prelude::*;
use town::{Kept, look, near};

use super::{
    FINDINGS, SealedYetSeen,
    drawing::drawing,
    model::{Lab, Measure, written},
    outcome::singled_out,
    say::Speaker,
};
use crate::{
    parts::{drawn, scenario},
    site::Press,
    words::Words,
};

/// How many people each column names.
const NAMED: usize = 5;

/// The lab, with what is found at the start.
pub(crate) fn view(_: &Press<'_>) -> AnyView {
    let found = written(&look(&Kept::default(), &mut |_, _| ()));
    view! { {scenario::lay_out_texts(vec![(FINDINGS.to_owned(), found)])}<SealedYetSeen/> }.into_any()
}

/// The still picture.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let words = Words::here();
    let [calls, both] = [false, true].map(|places| {
        let kept = Kept { places, ..Kept::default() };
        let mut lab = Lab::new(look(&kept, &mut |_, _| ()));
        lab.found.kept = kept;
        lab.is_known = true;
        lab
    });
    let columns = [
        (&calls, Measure::Degree),
        (&calls, Measure::CutOff),
        (&calls, Measure::Between),
        (&both, Measure::Between),
    ];
    let names = ["calls-degree", "calls-cut-off", "calls-between", "both-between"];
    let first = columns.map(|(lab, by)| {
        let mut lab = lab.clone();
        lab.by = by;
        lab.first(NAMED)
    });
    let head = names.map(|name| {
        view! { <th scope="col">{press.text(&["labs-sealed-yet-seen-column-", name].concat())}</th> }
    });
    let rows = (0..NAMED).map(|place| {
        let cells = first.iter().zip(columns).map(|(people, (lab, by))| {
            let speaker = Speaker { lab, words };
            let said = people.get(place).map(|(who, score)| {
                let is_known = *who == lab.found.findings.organiser;
                let mark = is_known.then(|| view! { " "<em>{speaker.word("mark")}</em> });
                view! { {speaker.name(*who)}{mark}<br/><small>{speaker.score(by, *score)}</small> }
            });
            view! { <td>{said}</td> }
        });
        let cells = cells.collect_view();
        view! { <tr><th scope="row">{place + 1}</th>{cells}</tr> }
    });
    let rows = rows.collect_view();
    let caption = press.text("labs-sealed-yet-seen-still-table");
    let title = caption.clone();
    let organiser = near(&both.found.kept, both.found.findings.organiser);
    let pictures = drawn("div", "", move || {
        let speaker = Speaker { lab: &both, words };
        vec![drawing(speaker, &organiser), singled_out(speaker)]
    });
    view! {
        <div class="still">
            <p>{press.text("labs-sealed-yet-seen-still-text")}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=title>
                <table>
                    <caption>{caption}</caption>
                    <thead><tr><td></td>{head.collect_view()}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {pictures}
        </div>
    }
    .into_any()
}
