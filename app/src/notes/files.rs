//! Files to seal: given by button or dropped, listed, taken out again.

use errand::{Answer, Ask};
use leptos::prelude::*;
use web_sys::{Blob, File};

use super::{
    Limits,
    attached::{Attached, Item},
};
use crate::{
    browser::{
        errands::{self, NoAnswer},
        files, page,
    },
    words::Words,
};

/// Every file that a page was given, those that were taken out again, too: the form says which are to be sealed. And
/// the age file, once it is.
#[derive(Clone, Copy)]
pub(crate) struct Given {
    files: StoredValue<Vec<File>, LocalStorage>,
    sealed: StoredValue<Option<Blob>, LocalStorage>,
}

impl Given {
    /// None yet.
    pub(crate) fn new() -> Self {
        Self { files: StoredValue::new_local(Vec::new()), sealed: StoredValue::new_local(None) }
    }

    /// Adds files; what the form is to know of them.
    fn add(self, given: Vec<File>) -> Vec<Item> {
        let first = self.files.with_value(Vec::len);
        let item = |(at, file): (usize, &File)| Item { at, name: file.name(), size: files::length(file) };
        let items = (first..).zip(&given).map(item).collect();
        self.files.update_value(|all| all.extend(given));
        items
    }

    /// Has the worker seal what `ask` says and these files, and keeps the age file; how many bytes it has.
    pub(crate) async fn seal(
        self,
        ask: &Ask,
        attached: &Attached,
        progress: impl FnMut(u64, u64) + 'static,
    ) -> Result<(Answer, u64), NoAnswer> {
        let wanted = |all: &Vec<File>| {
            attached
                .items()
                .iter()
                .filter_map(|item| all.get(item.at))
                .map(|file| file.clone().into())
                .collect()
        };
        let wanted: Vec<Blob> = self.files.with_value(wanted);
        let (answer, mut made) = errands::sealer_with(ask, &wanted, progress).await?;
        let sealed = made.pop();
        let size = sealed.as_ref().map_or(0, files::length);
        self.sealed.set_value(sealed);
        Ok((answer, size))
    }

    /// The age file, once it is sealed.
    pub(crate) fn sealed(self) -> Option<Blob> {
        self.sealed.get_value()
    }

    /// Lets go of all.
    pub(crate) fn clear(self) {
        self.files.update_value(Vec::clear);
        self.sealed.set_value(None);
    }
}

/// The place for files.
#[component]
pub(crate) fn Files(
    words: Words,
    limits: Limits,
    /// What was given so far.
    given: Given,
    /// What the form knows of it.
    attached: impl Fn() -> Attached + Copy + Send + Sync + 'static,
    /// The visitor gave files.
    gave: impl Fn(Vec<Item>) + Copy + 'static,
    /// The visitor took one out.
    took_out: impl Fn(usize) + Copy + Send + Sync + 'static,
) -> impl IntoView {
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
        gave(given.add(files::dropped(&ev)));
    };
    // The server writes no numbers: this comes after the first drawing.
    let is_alive = RwSignal::new(false);
    page::once_alive(move || is_alive.set(true));
    let sum = move || {
        if !is_alive.get() {
            return String::new();
        }
        let attached = attached();
        let most = ("most", page::size(limits.files_max));
        match u32::try_from(attached.items().len()).unwrap_or(u32::MAX) {
            0 => words.fill("note-new-files-hint", &[most]),
            count => {
                let size = ("size", page::size(attached.total()));
                words.count("note-new-files-sum", "files", count, &[most, size])
            }
        }
    };
    let line = move |item: &Item| {
        let at = item.at;
        let remove = move |_| {
            took_out(at);
            page::focus("note-files");
        };
        let label = words.fill("note-new-files-remove", &[("name", item.name.clone())]);
        view! {
            <li>
                <bdi>{item.name.clone()}</bdi>
                <span>{page::size(item.size)}</span>
                <button type="button" class="quiet" aria-label=label on:click=remove>
                    {words.get("note-new-files-out")}
                </button>
            </li>
        }
    };
    view! {
        <p class="label" id="note-files-label">{words.get("note-new-files")}</p>
        <button type="button" id="note-files" class="drop alt" class:over=move || is_over.get()
            aria-describedby="note-files-label note-files-sum"
            on:click=pick on:dragover=over on:dragleave=move |_| is_over.set(false) on:drop=drop>
            {words.get("note-new-files-add")}
        </button>
        <input type="file" multiple="" hidden="" node_ref=field
            on:change=move |ev| gave(given.add(files::taken(&ev)))/>
        <ul class="files" hidden=move || attached().items().is_empty()>
            {move || attached().items().iter().map(line).collect_view()}
        </ul>
        <p class="hint" role="status" id="note-files-sum">{sum}</p>
    }
}
