//! What an ask's page says where its link has lost its end, or is of another version.

use leptos::prelude::*;

use crate::words::Words;

/// The sentence; nothing is said before the link was looked at.
#[component]
pub(super) fn Lost(words: Words, is_lost: RwSignal<bool>) -> impl IntoView {
    let lost = move || if is_lost.get() { words.get("ask-open-lost") } else { String::new() };
    view! { <p role="status" class="status" hidden=move || !is_lost.get()>{lost}</p> }
}
