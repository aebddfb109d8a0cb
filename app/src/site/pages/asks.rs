//! The two pages for asks: making one, and the page behind its links.

use leptos::prelude::*;

use super::{
    Address, Page, Press, island,
    notes::{self, Form},
    shell::{self, Islands, Sheet},
};
use crate::asks::{NewAsk, OpenBag, OpenReply};

pub(super) fn pages(press: &Press<'_>) -> Vec<Page> {
    vec![new(press), open(press)]
}

fn new(press: &Press<'_>) -> Page {
    let form = Form {
        path: "/asks/new",
        name: "ask-new",
        words: &[
            "ask-new-",
            "ask-words",
            "ask-problem-",
            "note-new-code",
            "note-keep-",
            "note-pass-cop",
            "note-problem-",
            "part-failed",
        ],
    };
    form.page(press, || view! { <NewAsk/> }.into_any(), || ().into_any())
}

fn open(press: &Press<'_>) -> Page {
    let prefixes = &[
        "ask-reply-",
        "ask-bag-",
        "ask-open-",
        "ask-held-",
        "ask-new-words-hint",
        "ask-words",
        "ask-status-",
        "ask-problem-",
        "note-held-ask",
        "note-held-failed",
        "note-held-nothing",
        "note-held-value",
        "note-held-what",
        "note-new-files",
        "note-new-over",
        "note-new-room",
        "note-new-status-",
        "note-open-copy",
        "note-open-files",
        "note-open-show",
        "note-pass-",
        "note-problem-",
        "part-failed",
    ];
    shell::page(press, prefixes, || Sheet {
        address: Address::Ask,
        title: press.text("ask-open-title"),
        description: press.text("ask-open-lede"),
        place: "/notes/new",
        islands: Islands::ByLink,
        class: "note-page",
        main: view! {
            <h1>{press.text("ask-open-title")}</h1>
            <p class="lede">{press.text("ask-open-lede")}</p>
            {notes::warning(press)}
            {notes::limits(press, islands(press))}
        }
        .into_any(),
    })
}

/// Two islands of which the link starts one: the asker's own link the bag, any other the reply.
fn islands(press: &Press<'_>) -> AnyView {
    let bag = island(press, "ask-bag", view! { <OpenBag/> }.into_any());
    let reply = island(press, "ask-reply", view! { <OpenReply/> }.into_any());
    view! {
        <div data-link=crate::asks::OWN>{bag}</div>
        <div data-link="">{reply}</div>
    }
    .into_any()
}
