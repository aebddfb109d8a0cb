//! An open note: its text, its files, and deleting it for everyone.

use leptos::prelude::*;
use web_sys::Blob;

use super::{
    Desk, Show,
    model::{Event, Fate, Stage},
};
use crate::browser::{files, page};

/// A file of an open note, offered for download.
#[derive(Clone)]
pub(super) struct Download {
    name: String,
    size: u64,
    address: String,
}

impl Download {
    /// Offers a file under the name that it has in the archive.
    pub(super) fn new(name: &str, bytes: &Blob) -> Self {
        Self { name: name.to_owned(), size: files::length(bytes), address: files::address(bytes) }
    }
}

/// The text, to read and to copy; the files; what becomes of the note.
#[component]
pub(super) fn Opened(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let copied = RwSignal::new(None);
    let text =
        desk.text(|stage, _| stage.opened().and_then(|opened| opened.text.clone()).unwrap_or_default());
    let copy = move |_| {
        leptos::task::spawn_local(async move {
            let done = page::copy(&text()).await;
            if !done {
                page::select_field("note-opened");
            }
            copied.set(Some(done));
        });
    };
    let said = move || match copied.get() {
        Some(done) => words.get(if done { "note-pass-copied" } else { "note-pass-copy-failed" }),
        None => String::new(),
    };
    let fate = desk.text(|stage, words| {
        let key = stage.opened().and_then(|opened| opened.fate.status());
        key.map(|key| words.get(key)).unwrap_or_default()
    });
    let can_delete = |stage: &Stage| {
        stage.opened().is_some_and(|opened| !matches!(opened.fate, Fate::UsedUp | Fate::Deleted))
    };
    view! {
        <div hidden=desk.when(|stage| stage.opened().is_none())>
            <div hidden=desk.when(|stage| stage.opened().is_none_or(|opened| opened.text.is_none()))>
                <label for="note-opened">{words.get("note-open-text")}</label>
                <textarea id="note-opened" class="plain" rows="10" readonly="" prop:value=text></textarea>
                <p class="row">
                    <button type="button" on:click=copy>{words.get("note-open-copy")}</button>
                    <span role="status">{said}</span>
                </p>
            </div>
            <div hidden=move || desk.downloads.with(Vec::is_empty)>
                <h2 id="note-got" tabindex="-1">{words.get("note-open-files")}</h2>
                <ul class="files">{move || desk.downloads.get().into_iter().map(line).collect_view()}</ul>
                <p class="hint">{words.get("note-open-files-hint")}</p>
            </div>
            <p role="status">{fate}</p>
            <div hidden=move || !desk.when(can_delete)()>
                <p class="hint">{words.get("note-open-delete-hint")}</p>
                <p class="row">
                    <button type="button" class="alt" on:click=move |_| desk.send(Event::Delete)>
                        {words.get("note-open-delete")}
                    </button>
                </p>
            </div>
            <Show desk/>
            <p class="hint">{words.get("note-open-needs-reload")}</p>
        </div>
    }
}

fn line(file: Download) -> impl IntoView {
    let Download { name, size, address } = file;
    let saved_as = saved_as(&name);
    view! {
        <li>
            <a download=saved_as href=address><bdi>{name}</bdi></a>
            <span>{page::size(size)}</span>
        </li>
    }
}

/// What a file is called once it is saved: without the characters that some system gives a meaning.
fn saved_as(name: &str) -> String {
    name.replace(['<', '>', ':', '"', '|', '?', '*', '/', '\\'], "_")
}

#[cfg(test)]
mod tests {
    use super::saved_as;

    #[test]
    fn a_name_is_saved_without_what_some_system_gives_a_meaning() {
        assert_eq!(saved_as("plan (final).pdf"), "plan (final).pdf");
        assert_eq!(saved_as("<img src=x onerror=\"a|b?\">*.svg"), "_img src=x onerror=_a_b____.svg");
    }
}
