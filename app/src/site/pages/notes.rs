//! The two pages for sealed notes: leaving one, opening one.

use leptos::prelude::*;

use super::{
    Address, Page, Press,
    shell::{self, Islands, Sheet},
};
use crate::{
    notes::{NewNote, OpenNote},
    site::Create,
};

pub(super) fn pages(press: &Press<'_>) -> Vec<Page> {
    vec![new(press), open(press)]
}

fn new(press: &Press<'_>) -> Page {
    let facts = press.facts;
    let is_off = facts.create == Create::Off;
    let prefixes: &[&str] = if is_off {
        &[]
    } else {
        &["note-new-", "note-keep-", "note-way-", "note-pass-", "note-problem-", "part-failed"]
    };
    shell::page(press, prefixes, || Sheet {
        address: Address::Path(press.path("/notes/new")),
        title: press.text("note-new-title"),
        description: press.text("note-new-lede"),
        place: "/notes/new",
        islands: if is_off { Islands::None } else { Islands::Now },
        class: "note-page",
        main: if is_off {
            view! {
                <h1>{press.text("note-new-title")}</h1>
                <p class="lede">{press.text("note-new-off")}</p>
            }
            .into_any()
        } else {
            // The host's limits reach the island as attributes: small, public, the same for everybody.
            view! {
                <h1>{press.text("note-new-title")}</h1>
                <p class="lede">{press.text("note-new-lede")}</p>
                {warning(press)}
                <div class="sheet" id="note-limits" data-text-max=facts.note_text_max.to_string()
                    data-files-max=facts.files_max.map(|bytes| bytes.to_string())
                    data-reads-max=facts.reads_max.to_string() data-days-max=facts.days_max.to_string()
                    data-words=press.words()
                    data-code=(facts.create == Create::Token).then_some("")>
                    <p class="needs">{press.text("site-needs")}</p>
                    <div class="live"><NewNote/></div>
                </div>
            }
            .into_any()
        },
    })
}

fn open(press: &Press<'_>) -> Page {
    shell::page(
        press,
        &["note-open-", "note-own-", "note-held-", "note-pass-", "note-problem-", "part-failed"],
        || Sheet {
            address: Address::Note,
            title: press.text("note-open-title"),
            description: press.text("note-open-lede"),
            place: "/notes/new",
            islands: Islands::Now,
            class: "note-page",
            main: view! {
                <h1>{press.text("note-open-title")}</h1>
                <p class="lede">{press.text("note-open-lede")}</p>
                {warning(press)}
                <div class="sheet">
                    <p class="needs">{press.text("site-needs")}</p>
                    <div class="live"><OpenNote/></div>
                </div>
            }
            .into_any(),
        },
    )
}

/// What a page with a secret says where it came over plain http; the script that starts the page shows it.
fn warning(press: &Press<'_>) -> impl IntoView + use<> {
    view! { <p class="insecure" data-insecure="" hidden="">{press.text("site-insecure")}</p> }
}
