//! Files to seal: given by button or dropped, listed, taken out again.

use leptos::prelude::*;
use web_sys::File;

use super::{
    Desk,
    attached::Item,
    model::{Event, Form},
};
use crate::browser::{files, page};

impl Desk {
    /// The visitor gave files.
    fn gave(self, given: Vec<File>) {
        let first = self.files.with_value(Vec::len);
        let item = |(at, file): (usize, &File)| Item { at, name: file.name(), size: files::length(file) };
        let items = (first..).zip(&given).map(item).collect();
        self.files.update_value(|all| all.extend(given));
        self.send(Event::Gave(items));
    }
}

/// The place for files.
#[component]
pub(super) fn Files(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let field = NodeRef::<leptos::html::Input>::new();
    let pick = move |_| {
        if let Some(field) = field.get_untracked() {
            field.click();
        }
    };
    let is_over = RwSignal::new(false);
    let over = move |ev: leptos::ev::DragEvent| {
        ev.prevent_default();
        is_over.set(true);
    };
    let drop = move |ev: leptos::ev::DragEvent| {
        ev.prevent_default();
        is_over.set(false);
        desk.gave(files::dropped(&ev));
    };
    // The server writes no numbers: this comes after the first drawing.
    let is_alive = RwSignal::new(false);
    page::once_alive(move || is_alive.set(true));
    let text = desk.text(|form, Desk { limits, words, .. }| {
        let most = ("most", page::size(limits.files_max));
        let count = u32::try_from(form.files.items().len()).unwrap_or(u32::MAX);
        match count {
            0 => words.fill("note-new-files-hint", &[most]),
            _ => words.count(
                "note-new-files-sum",
                "files",
                count,
                &[most, ("size", page::size(form.files.total()))],
            ),
        }
    });
    let sum = move || if is_alive.get() { text() } else { String::new() };
    view! {
        <p class="label" id="note-files-label">{words.get("note-new-files")}</p>
        <button type="button" id="note-files" class="drop alt" class:over=move || is_over.get()
            aria-describedby="note-files-label note-files-sum"
            on:click=pick on:dragover=over on:dragleave=move |_| is_over.set(false) on:drop=drop>
            {words.get("note-new-files-add")}
        </button>
        <input type="file" multiple="" hidden="" node_ref=field on:change=move |ev| desk.gave(files::chosen(&ev))/>
        <ul class="files" hidden=desk.when(|form| form.files.items().is_empty())>
            {move || desk.form.with(|form: &Form| form.files.items().iter().map(|item| line(desk, item)).collect_view())}
        </ul>
        <p class="hint" role="status" id="note-files-sum">{sum}</p>
    }
}

fn line(desk: Desk, item: &Item) -> impl IntoView + use<> {
    let at = item.at;
    let remove = move |_| {
        desk.send(Event::TookOut(at));
        page::focus("note-files");
    };
    let label = desk.words.fill("note-new-files-remove", &[("name", item.name.clone())]);
    view! {
        <li>
            <bdi>{item.name.clone()}</bdi>
            <span>{page::size(item.size)}</span>
            <button type="button" class="quiet" aria-label=label on:click=remove>
                {desk.words.get("note-new-files-out")}
            </button>
        </li>
    }
}
