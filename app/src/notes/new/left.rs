//! What the sender gets: the link, perhaps words, and a link of their own.

use leptos::prelude::*;

use super::{
    Desk,
    links::Left as Note,
    model::{Event, Way},
};
use crate::{browser::page, notes::fields::CopyField};

impl Desk {
    /// A text about the note that was left.
    fn left(self, text: fn(&Note, Self) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.form.with(|form| form.left().map(|left| text(left, self)).unwrap_or_default())
    }
}

/// The links, to copy, to scan, to print.
#[component]
pub(super) fn Left(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let link = desk.left(|left, _| left.link.clone());
    let facts = desk.left(|left, Desk { words, .. }| {
        let until = page::moment(left.expires_at);
        words.count("note-new-facts", "reads", left.reads.into(), &[("until", until)])
    });
    let hint = desk.left(|left, Desk { words, .. }| {
        words.get(match left.way {
            Way::Link => "note-new-link-hint",
            Way::LinkAndPassphrase => "note-new-link-hint-both",
            Way::Words => "note-new-link-hint-words",
        })
    });
    let another = move |_| {
        desk.send(Event::Another);
        page::focus("note-text");
    };
    view! {
        <CopyField words id="note-link" label="note-new-link" value=link hint/>
        <div hidden=desk.when(|form| form.left().is_none_or(|left| left.way != Way::Words))>
            <CopyField words id="note-left-words" label="note-new-words-left"
                value=desk.left(|left, _| left.words.clone())
                hint=desk.left(|_, desk| desk.words.get("note-new-words-left-hint"))/>
        </div>
        <p>{facts}</p>
        <p>{words.get("note-new-preview")}</p>
        <svg class="qr" role="img" aria-label=words.get("note-new-qr") shape-rendering="crispEdges"
            viewBox=desk.text(|form, _| format!("0 0 {0} {0}", form.picture.size))
            hidden=desk.when(|form| form.picture.size == 0)>
            // Black on white in every theme, because cameras want it so.
            <rect width="100%" height="100%" fill="#fff"/>
            <path fill="#000" d=desk.text(|form, _| form.picture.path.clone())/>
        </svg>
        <CopyField words id="note-own" label="note-new-own" value=desk.left(|left, _| left.own.clone())
            hint=desk.left(|_, desk| desk.words.get("note-new-own-hint"))/>
        <p class="row"><button type="button" class="alt" on:click=another>{words.get("note-new-another")}</button></p>
    }
}
