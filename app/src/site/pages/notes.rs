//! The two pages for sealed notes: leaving one, opening one.

use leptos::prelude::*;

use super::{
    Address, Page, Press, island,
    shell::{self, Islands, Prefixes, Sheet},
};
use crate::{
    notes::{NewNote, OpenNote},
    site::{Create, tags},
};

pub(super) fn pages(press: &Press<'_>) -> Vec<Page> {
    vec![new(press), open(press)]
}

fn new(press: &Press<'_>) -> Page {
    let form = Form {
        path: "/notes/new",
        name: "note-new",
        words: &[
            "note-new-",
            "note-keep-",
            "note-way-",
            "note-pass-",
            "note-problem-",
            "part-failed",
            "part-tag-",
            "part-number-",
            "part-money",
            "lab-note-tag-",
        ],
    };
    form.page(press, || view! { <NewNote/> }.into_any(), || {
        view! {
            {tags::note(press)}
            <p class="kicker">{press.text("note-new-or-ask")}" "<a href=press.path("/asks/new")>{press.text("ask-new-title")}</a></p>
            <p class="kicker">{press.text("agefiles-from-note")}" "<a href=press.path("/age-files")>{press.text("agefiles-title")}</a></p>
        }
        .into_any()
    })
}

/// A page that leaves something with the server, where the host lets people.
pub(super) struct Form {
    /// Where it is.
    pub(super) path: &'static str,
    /// Its module, and what the keys of its words begin with.
    pub(super) name: &'static str,
    /// The words of its island.
    pub(super) words: Prefixes<'static>,
}

impl Form {
    /// The page, or in its place that the host takes nothing.
    pub(super) fn page(
        self,
        press: &Press<'_>,
        form: impl FnOnce() -> AnyView,
        below: impl FnOnce() -> AnyView,
    ) -> Page {
        let Self { path, name, words } = self;
        let text = |what: &str| press.text(&format!("{name}-{what}"));
        let is_off = press.facts.create == Create::Off;
        shell::page(press, if is_off { &[] } else { words }, || Sheet {
            address: Address::Path(press.path(path)),
            title: text("title"),
            description: text("lede"),
            place: "/notes/new",
            islands: if is_off { Islands::None } else { Islands::Now(name) },
            class: "note-page",
            main: if is_off {
                view! {
                    <h1>{text("title")}</h1>
                    <p class="lede">{text("off")}</p>
                }
                .into_any()
            } else {
                view! {
                    <h1>{text("title")}</h1>
                    <p class="lede">{text("lede")}</p>
                    {warning(press)}
                    {limits(press, island(press, name, form()))}
                    {below()}
                }
                .into_any()
            },
        })
    }
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
            islands: Islands::Now("note-open"),
            class: "note-page",
            main: view! {
                <h1>{press.text("note-open-title")}</h1>
                <p class="lede">{press.text("note-open-lede")}</p>
                {warning(press)}
                <div class="sheet">
                    {island(press, "note-open", view! { <OpenNote/> }.into_any())}
                </div>
            }
            .into_any(),
        },
    )
}

/// The sheet of an island with the host's limits as attributes: small, public, the same for everybody.
pub(super) fn limits(press: &Press<'_>, island: AnyView) -> AnyView {
    let facts = press.facts;
    view! {
        <div class="sheet" id="note-limits" data-text-max=facts.note_text_max.to_string()
            data-files-max=facts.files_max.map(|bytes| bytes.to_string())
            data-reads-max=facts.reads_max.to_string() data-days-max=facts.days_max.to_string()
            data-words=press.words() data-code=(facts.create == Create::Token).then_some("")>
            {island}
        </div>
    }
    .into_any()
}

/// What a page with a secret says where it came over plain http; the script that starts the page shows it.
pub(super) fn warning(press: &Press<'_>) -> impl IntoView + use<> {
    view! { <p class="insecure" data-insecure="" hidden="">{press.text("site-insecure")}</p> }
}
