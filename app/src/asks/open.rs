//! The page behind an ask's links: for whoever replies, or for the asker.

use leptos::prelude::*;

use super::{
    bag::{self, TheBag},
    link::Fragment,
    reply::{self, TheReply},
};
use crate::{browser::page, words::Words};

/// A reply to write, or the replies to read; which, the link says.
#[island]
pub(crate) fn OpenAsk() -> impl IntoView {
    let words = Words::here();
    let (writer, owner) = (reply::Desk::new(words), bag::Desk::new(words));
    // A link without its end says so; nothing is said before the link was looked at.
    let is_lost = RwSignal::new(false);
    page::once_alive(move || {
        let id = page::last_path_part();
        match Fragment::read(&page::fragment()) {
            Some(Fragment::Request(recipient)) => writer.start(id, recipient),
            Some(Fragment::Own(root)) => owner.start(id, root),
            None => is_lost.set(true),
        }
    });
    let lost = move || if is_lost.get() { words.get("ask-open-lost") } else { String::new() };
    view! {
        <p role="status" class="status" hidden=move || !is_lost.get()>{lost}</p>
        <TheReply desk=writer/>
        <TheBag desk=owner/>
    }
}
