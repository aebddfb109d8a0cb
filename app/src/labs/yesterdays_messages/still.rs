//! What the lab shows where it can't run, and on paper: the eight cells, filled.

use leptos::prelude::*;

use crate::site::Press;

/// The still picture. Of three messages somebody reads all or none; the tests of the model and of the workers hold
/// these to what is tried.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let words = |name: &str| press.text(&format!("lab-yesterdays-messages-{name}"));
    let head = [("static", "kept"), ("static", "deleted"), ("ratchet", "kept"), ("ratchet", "deleted")];
    let all =
        press.locale.text_with("lab-yesterdays-messages-some", &[("count", "3".into()), ("of", "3".into())]);
    let row = |who: &str, reads: [bool; 4]| {
        let cells = reads.map(|reads| view! { <td>{if reads { all.clone() } else { words("none") }}</td> });
        view! { <tr><th scope="row">{words(&format!("row-{who}"))}</th>{cells}</tr> }
    };
    let rows = [
        row("recorder", [true, true, false, false]),
        row("holder", [true, false, true, false]),
        row("both", [true, true, true, false]),
    ];
    let head = head.map(|(key, history)| {
        view! { <th scope="col">{words(&format!("short-{key}"))} <br/> {words(&format!("short-{history}"))}</th> }
    });
    view! {
        <p>{press.text("labs-yesterdays-messages-still-text")}</p>
        <div class="scroll" tabindex="0" role="region" aria-label=press.text("labs-yesterdays-messages-still")>
            <table><thead><tr><td></td>{head}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
    .into_any()
}
