//! For who wants to see it: what opens this note outside of this page.

use leptos::prelude::*;

use super::Desk;
use crate::notes::fields::CopyField;

/// The identity, the age file and the two commands of the stock tools.
#[component]
pub(super) fn Show(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let identity =
        desk.text(|stage, _| stage.opened().map(|opened| opened.identity().to_owned()).unwrap_or_default());
    view! {
        <details>
            <summary>{words.get("note-open-show")}</summary>
            <p>{words.get("note-open-show-how")}</p>
            <p>
                <a download="note.age" href=move || desk.sealed.get()>{words.get("note-open-show-file")}</a>
            </p>
            <CopyField words id="note-identity" label="note-open-show-identity" value=identity
                hint=move || words.get("note-open-show-identity-hint")/>
            <CopyField words id="note-commands" label="note-open-show-commands"
                value=move || words.get("note-open-show-lines")
                hint=move || words.get("note-open-show-commands-hint")/>
        </details>
    }
}
