//! What the lab shows where it can't run, and on paper: the table, filled.

use leptos::prelude::*;

use crate::site::Press;

/// The still picture. Of three messages somebody reads all or none; the tests of the model and of the workers hold
/// these to what is tried.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let words = |name: &str| press.text(&format!("lab-yesterdays-messages-{name}"));
    let all =
        press.locale.text_with("lab-yesterdays-messages-some", &[("count", "3".into()), ("of", "3".into())]);
    let rows = [
        (["static", "kept"], [true, true, true]),
        (["static", "deleted"], [true, false, true]),
        (["ratchet", "kept"], [false, true, true]),
        (["ratchet", "deleted"], [false, false, false]),
    ];
    let rows = rows.map(|(setup, reads)| {
        let name = setup.map(|code| words(&format!("short-{code}"))).join(" ");
        let cells = reads.map(|reads| view! { <td>{if reads { all.clone() } else { words("none") }}</td> });
        view! { <tr><th scope="row">{name}</th>{cells}</tr> }
    });
    let head = ["recorder", "holder", "both"];
    let head = head.map(|who| view! { <th scope="col">{words(&format!("reads-{who}"))}</th> });
    view! {
        <p>{press.text("labs-yesterdays-messages-still-text")}</p>
        <div class="scroll" tabindex="0" role="region" aria-label=press.text("labs-yesterdays-messages-still")>
            <table><thead><tr><td></td>{head}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
    .into_any()
}
