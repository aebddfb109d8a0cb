//! The link that reproduces a lab's set-up, and the printer.

use leptos::prelude::*;

use crate::{browser::page, words::Words};

/// A button that copies the link to `state`, and one that prints.
#[component]
pub(crate) fn Share(
    /// The lab's state link, as in `v1;letter=yes`.
    state: impl Fn() -> String + Copy + Send + Sync + 'static,
    /// The words of the page.
    words: Words,
) -> impl IntoView {
    let said = RwSignal::new(Said::Nothing);
    let copy = move |_| copy_link(&state(), said);
    let status = move || match said.get() {
        Said::Nothing => String::new(),
        Said::Copied => words.get("part-link-copied"),
        Said::Here(link) => format!("{} {link}", words.get("part-link-failed")),
    };
    view! {
        <div class="row share">
            <button type="button" class="quiet" on:click=copy>{words.get("part-link-copy")}</button>
            <button type="button" class="quiet" on:click=|_| page::print()>{words.get("part-print")}</button>
            <p role="status">{status}</p>
        </div>
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Said {
    Nothing,
    Copied,
    Here(String),
}

fn copy_link(state: &str, said: RwSignal<Said>) {
    let link = format!("{}#{state}", page::address());
    leptos::task::spawn_local(async move {
        said.set(if page::copy(&link).await { Said::Copied } else { Said::Here(link) });
    });
}
