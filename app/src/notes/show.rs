//! For who wants to see it: what opens this outside of this page.

use leptos::prelude::*;

use super::fields::CopyField;
use crate::words::Words;

/// The identity, the age file and the two commands of the stock tools.
#[component]
pub(crate) fn Show(
    words: Words,
    /// The keys of what is said: how it is packed, what the identity is, what that opens.
    said: [&'static str; 3],
    /// The address at which this page has the age file.
    sealed: impl Fn() -> String + Copy + Send + Sync + 'static,
    /// The age identity.
    identity: impl Fn() -> String + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let [how, label, hint] = said;
    view! {
        <details>
            <summary>{words.get("note-open-show")}</summary>
            <p>{words.get(how)}</p>
            <p>
                <a download="note.age" href=sealed>{words.get("note-open-show-file")}</a>
            </p>
            <CopyField words id="note-identity" label value=identity hint=move || words.get(hint)/>
            <CopyField words id="note-commands" label="note-open-show-commands"
                value=move || words.get("note-open-show-lines")
                hint=move || words.get("note-open-show-commands-hint")/>
        </details>
    }
}
