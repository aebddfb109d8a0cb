//! What the lab shows where it can't run, and on paper: a letter with a door in it, and the four doors side by side.

use leptos::prelude::*;

use super::{
    OneMoreRecipient,
    doors::{ASPECTS, SIDES, VOICES},
    head::Head,
    link::{Choice, Door},
};
use crate::{parts::scenario, site::Press};

/// Sealed by the stock age to Bob and to an agency; `still.txt` beside it has the two keys.
const LETTER: &[u8] = include_bytes!("still.age");

/// Who says what of each door, for and against, in the order of [`Door::ALL`].
const SOURCES: [&str; 8] = [
    "golden-key-2014",
    "doormats-2015",
    "clipper-1993",
    "key-recovery-1997",
    "clear-2018",
    "green-2018",
    "ghost-2018",
    "ghost-letter-2019",
];

/// What the case of Clipper and that of another kind of system are told from.
const CASES: [&str; 3] = ["blaze-1994", "clipper-reply-1994", "salt-typhoon-2024"];

/// The address of a source, and what it is called, in a line.
fn source(press: &Press<'_>, id: &str) -> (String, String) {
    let Some(source) = press.library.sources().find(|source| source.id == id) else {
        return Default::default();
    };
    let place = source.publisher.iter().map(|publisher| [publisher, ", "].concat());
    let name = [source.title(press.locale.code()).into_owned(), ". ".into()]
        .into_iter()
        .chain(place)
        .chain([source.when.clone()]);
    (source.url.clone().unwrap_or_default(), name.collect())
}

/// The lab, with what it reads from its page.
pub(crate) fn view(press: &Press<'_>) -> AnyView {
    let lines = SOURCES.map(|id| {
        let (url, name) = source(press, id);
        [url, name].join("\t")
    });
    let laid_out = scenario::lay_out_texts(vec![(VOICES.to_owned(), lines.join("\n"))]);
    view! { {laid_out}<OneMoreRecipient/> }.into_any()
}

/// The still picture.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let words = |name: &str| press.text(&["lab-one-more-recipient-", name].concat());
    let head = Head::read(LETTER).unwrap_or_default();
    let owners = ["owner-bob", "owner-one-key"];
    let lines = head.lines.iter().zip(owners).map(|(line, owner)| {
        let who = words(owner);
        let whom = press.locale.text_with("lab-one-more-recipient-line", &[("who", who.into())]);
        let code = ["-> ", &line.kind, " ", &line.share, " ", &line.body].concat();
        view! { <li><span>{whom}</span><code class="cipher">{code}</code></li> }
    });
    let seal = ["--- ", &head.seal].concat();
    let head_of = Door::ALL.iter().map(|(code, _)| {
        view! { <th scope="col">{words(&["door-", code].concat())}</th> }
    });
    let rows = ASPECTS.iter().chain(&SIDES).map(|aspect| {
        let cells = Door::ALL.iter().enumerate().map(|(place, (code, _))| {
            let side = SIDES.iter().position(|side| side == aspect);
            let cited = side.map(|side| {
                let (url, name) = source(press, SOURCES[place * SIDES.len() + side]);
                view! { " "<small><a href=url rel="noreferrer">{name}</a></small> }
            });
            view! { <td>{words(&[code, "-", aspect].concat())}{cited}</td> }
        });
        view! { <tr><th scope="row">{words(aspect)}</th>{cells.collect_view()}</tr> }
    });
    let cases = CASES.map(|id| {
        let (url, name) = source(press, id);
        view! { <li><a href=url rel="noreferrer">{name}</a></li> }
    });
    let title = press.text("labs-one-more-recipient-still");
    view! {
        <div class="still">
            <p>{press.text("labs-one-more-recipient-still-text")}</p>
            <ol class="stanzas">
                {lines.collect_view()}
                <li><span>{words("line-seal")}</span><code class="cipher">{seal}</code></li>
            </ol>
            <div class="scroll" tabindex="0" role="region" aria-label=title.clone()>
                <table>
                    <caption>{press.text("labs-one-more-recipient-four")}</caption>
                    <thead><tr><td></td>{head_of.collect_view()}</tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
            <ul class="cases">{cases.to_vec()}</ul>
        </div>
    }
    .into_any()
}
