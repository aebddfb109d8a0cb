//! An open note: its text, its files, and deleting it for everyone.

use leptos::prelude::*;

use super::{
    Desk,
    model::{Event, Fate, Stage},
};
use crate::notes::{inside::Inside, show::Show};

/// The text, to read and to copy; the files; what becomes of the note.
#[component]
pub(super) fn Opened(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let text = move || desk.stage.with(|stage| stage.opened().and_then(|opened| opened.text.clone()));
    let fate = desk.text(|stage, words| {
        let key = stage.opened().and_then(|opened| opened.fate.status());
        key.map(|key| words.get(key)).unwrap_or_default()
    });
    let can_delete = |stage: &Stage| {
        stage.opened().is_some_and(|opened| !matches!(opened.fate, Fate::UsedUp | Fate::Deleted))
    };
    view! {
        <div hidden=desk.when(|stage| stage.opened().is_none())>
            <Inside words label="note-open-text" text files=desk.handed_over.downloads()/>
            <p role="status">{fate}</p>
            <div hidden=move || !desk.when(can_delete)()>
                <p class="hint">{words.get("note-open-delete-hint")}</p>
                <p class="row">
                    <button type="button" class="alt" on:click=move |_| desk.send(Event::Delete)>
                        {words.get("note-open-delete")}
                    </button>
                </p>
            </div>
            <Show words said=["note-open-show-how", "note-open-show-identity", "note-open-show-identity-hint"] sealed=move || desk.handed_over.address()
                identity=desk.text(|stage, _| stage.opened().map(|o| o.identity().to_owned()).unwrap_or_default())/>
            <p class="hint">{words.get("note-open-needs-reload")}</p>
        </div>
    }
}
