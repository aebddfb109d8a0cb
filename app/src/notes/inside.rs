//! What was in something opened: a text to read and to copy, files to download.

use errand::{Answer, Ask};
use leptos::prelude::*;
use web_sys::Blob;

use crate::{
    browser::{
        errands::{self, NoAnswer},
        files, page,
    },
    words::Words,
};

/// An age file that the server handed over, and what was in it.
#[derive(Clone, Copy)]
pub(crate) struct HandedOver {
    sealed: StoredValue<Option<Blob>, LocalStorage>,
    address: RwSignal<String>,
    downloads: RwSignal<Vec<Download>>,
}

impl HandedOver {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        Self {
            sealed: StoredValue::new_local(None),
            address: RwSignal::new(String::new()),
            downloads: RwSignal::new(Vec::new()),
        }
    }

    /// Keeps the age file.
    pub(crate) fn keep(self, sealed: Blob) {
        self.sealed.set_value(Some(sealed));
    }

    /// Has the worker open it, and offers what was in it.
    pub(crate) async fn open(
        self,
        ask: &Ask,
        progress: impl FnMut(u64, u64) + 'static,
    ) -> Result<Answer, NoAnswer> {
        let sealed = self.sealed.get_value().ok_or(NoAnswer::NoWorker)?;
        let (answer, made) = errands::sealer_with(ask, std::slice::from_ref(&sealed), progress).await?;
        if let Answer::NoteOpened { names, .. } = &answer {
            self.downloads.set(Download::all(names, &made));
            self.address.set(files::address(&sealed));
        }
        Ok(answer)
    }

    /// Where this page has the age file.
    pub(crate) fn address(self) -> String {
        self.address.get()
    }

    /// What is to be downloaded.
    pub(crate) fn downloads(self) -> RwSignal<Vec<Download>> {
        self.downloads
    }

    /// Lets go of all of it.
    pub(crate) fn forget(self) {
        self.sealed.set_value(None);
        files::forget(&self.address.get_untracked());
        for Download { address, .. } in self.downloads.get_untracked() {
            files::forget(&address);
        }
        self.downloads.set(Vec::new());
    }
}

/// A file offered for download.
#[derive(Clone)]
pub(crate) struct Download {
    name: String,
    size: u64,
    address: String,
}

impl Download {
    /// Offers files under the names that they have in the archive.
    fn all(names: &[String], files: &[Blob]) -> Vec<Self> {
        let one = |(name, bytes): (&String, &Blob)| Self {
            name: name.clone(),
            size: files::length(bytes),
            address: files::address(bytes),
        };
        names.iter().zip(files).map(one).collect()
    }
}

/// The text, if there is one, and the files.
#[component]
pub(crate) fn Inside(
    words: Words,
    /// The key of the text's label.
    label: &'static str,
    /// What is written.
    text: impl Fn() -> Option<String> + Copy + Send + Sync + 'static,
    /// What is to be downloaded.
    files: RwSignal<Vec<Download>>,
) -> impl IntoView {
    // Which text was copied: another one has not been.
    let copied = RwSignal::new((None, false));
    let copy = move |_| {
        leptos::task::spawn_local(async move {
            let text = text();
            let done = page::copy(text.as_deref().unwrap_or_default()).await;
            if !done {
                page::select_field("note-opened");
            }
            copied.set((text, done));
        });
    };
    let said = move || {
        copied.with(|(of, done)| match done {
            _ if of.is_none() || *of != text() => String::new(),
            true => words.get("note-pass-copied"),
            false => words.get("note-pass-copy-failed"),
        })
    };
    view! {
        <div hidden=move || text().is_none()>
            <label for="note-opened">{words.get(label)}</label>
            <textarea id="note-opened" class="plain" rows="10" readonly=""
                prop:value=move || text().unwrap_or_default()></textarea>
            <p class="row">
                <button type="button" on:click=copy>{words.get("note-open-copy")}</button>
                <span role="status">{said}</span>
            </p>
        </div>
        <div hidden=move || files.with(Vec::is_empty)>
            <h2 id="note-got" tabindex="-1">{words.get("note-open-files")}</h2>
            <ul class="files">{move || files.get().into_iter().map(line).collect_view()}</ul>
            <p class="hint">{words.get("note-open-files-hint")}</p>
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
