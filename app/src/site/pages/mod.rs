//! The pages, one file each.

mod age_files;
mod asks;
mod bill;
mod course;
mod home;
mod labs;
mod lesson;
mod notes;
mod plain;

use leptos::prelude::*;

use super::{Address, Page, Press, shell, titled};
use crate::labs::Lab;

/// Every page in one language; the home page first.
pub(super) fn all(press: &Press<'_>) -> Vec<Page> {
    let mut pages = vec![home::page(press), course::page(press), labs::index(press)];
    pages.extend(labs::pages(press));
    pages.extend(lesson::pages(press));
    pages.extend(notes::pages(press));
    pages.extend(asks::pages(press));
    pages.push(age_files::page(press));
    pages.push(bill::page(press));
    pages.extend(plain::pages(press));
    pages
}

/// A lab on its sheet: title, the island, what to try, the tag, what happened, what to talk about.
fn lab_figure(press: &Press<'_>, lab: &Lab, place: Place<'_>) -> AnyView {
    let words = |name: &str| press.text(&format!("labs-{}-{name}", lab.slug));
    let numbered = |name: &str| {
        (1..)
            .map(|n| format!("labs-{}-{name}-{n}", lab.slug))
            .take_while(|key| press.library.missing(&[key]).is_empty())
            .map(|key| press.text(&key))
            .collect::<Vec<_>>()
    };
    let items = |name: &str| numbered(name).into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
    let paragraphs =
        |name: &str| numbered(name).into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
    let try_id = format!("try-{}", lab.slug);
    let first = numbered("try").into_iter().next().map(|step| {
        view! {
            <p class="first">
                <strong>{press.text("labs-try-first")}</strong>" "{step}" "
                <a href=format!("#{try_id}")>{press.text("labs-try-all")}</a>
            </p>
        }
    });
    let id = format!("lab-{}", lab.slug);
    let title_id = format!("{id}-title");
    let (title, state) = match place {
        Place::Page => (view! { <h2 class="spoken">{press.text("labs-running")}</h2> }.into_any(), None),
        Place::Lesson(state) => {
            (view! { <h2 id=title_id.clone()>{words("title")}</h2> }.into_any(), Some(state.to_owned()))
        }
    };
    // A lesson takes what runs from the lab's own page, when the reader comes near.
    let running = match place {
        Place::Page => island(press, lab.slug, (lab.view)(press)),
        Place::Lesson(_) => {
            let from = press.path(&format!("/labs/{}", lab.slug));
            let url = press.assets.url(&format!("{}/island.js", lab.slug));
            view! {
                <div class="live" data-module=url data-from=from></div>
                <p class="needs">{press.text("site-needs")}</p>
            }
            .into_any()
        }
    };
    let labelled_by = if state.is_some() { title_id } else { "page-title".to_owned() };
    view! {
        <section id=id class=format!("lab wide {}", lab.slug) aria-labelledby=labelled_by data-state=state>
            // Here and not in the head: what a reader sees before the lab does not wait for it.
            <link rel="stylesheet" href=press.assets.url(&format!("{}.css", lab.slug))/>
            <header>{title}<p>{words("note")}</p></header>
            {first}
            {running}
            <h3 id=try_id>{press.text("labs-try")}</h3>
            <ol class="try">{items("try")}</ol>
            {(lab.tag)(press)}
            <details class="happened">
                <summary>{press.text("labs-happened")}</summary>
                {paragraphs("happened")}
                <h4>{words("still")}</h4>
                {(lab.still)(press)}
                {lab_sources(press, lab.sources)}
            </details>
            <details class="talk">
                <summary>{press.text("labs-talk")}</summary>
                <ul>{items("talk")}</ul>
            </details>
        </section>
    }
    .into_any()
}

/// What a lab's words name, folded in.
fn lab_sources(press: &Press<'_>, ids: &[&str]) -> Option<AnyView> {
    let find = |id: &&str| press.library.sources().find(|source| source.id == *id);
    let items = ids.iter().filter_map(find).map(|source| {
        let place: Vec<_> =
            source.authors.iter().chain(&source.publisher).chain([&source.when]).cloned().collect();
        view! { <li>{titled(press, source)}". "{place.join(", ")}". "{read(press, source)}</li> }
    });
    let list = view! {
        <details class="sources">
            <summary>{press.text("labs-sources")}</summary>
            <ol>{items.collect_view()}</ol>
        </details>
    };
    (!ids.is_empty()).then(|| list.into_any())
}

/// What is to be said of a source, and how it was read.
fn read(press: &Press<'_>, source: &lessons::Source) -> AnyView {
    let how = press.text(&format!("lesson-source-{}", source.read.code()));
    let note = source.note(press.locale.code()).map(|note| format!("{note} "));
    view! { <span class="how">{note}{how}</span> }.into_any()
}

/// What the keys of words begin with that the lab `slug` has from another part of the site.
fn borrowed(slug: &str) -> shell::Prefixes<'static> {
    match slug {
        "serve-a-warrant" => &["note-held-", "note-problem-"],
        _ => &[],
    }
}

/// An island that is in this module, and what stands in its place where it can't run.
fn island(press: &Press<'_>, module: &str, view: AnyView) -> AnyView {
    view! {
        <div class="live" data-module=press.assets.url(&format!("{module}/island.js"))>{view}</div>
        <p class="needs">{press.text("site-needs")}</p>
    }
    .into_any()
}

/// Where a lab stands.
#[derive(Clone, Copy)]
enum Place<'a> {
    /// On a page of its own, under the page's title.
    Page,
    /// In a lesson, with a title of its own and in the state of this link; of none if it is empty.
    Lesson(&'a str),
}

/// The numbered list of what a sheet cites.
fn sources(press: &Press<'_>, cited: &[lessons::Cited]) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = cited
        .iter()
        .map(|cited| {
            let source = &cited.source;
            let before = source.authors.clone().map(|authors| format!("{authors}: "));
            // A title that ends like a sentence has its stop already.
            let stop = if source.title(press.locale.code()).ends_with(['.', '?', '!', '…']) { " " } else { ". " };
            let place: Vec<_> = source.publisher.iter().chain([&source.when]).cloned().collect();
            let back = (1..=cited.uses)
                .map(|n| {
                    let label = format!("{} ({n})", press.text("lesson-back"));
                    view! { " " <a class="back" href=format!("#cite-{}-{n}", cited.number) aria-label=label>"↑"</a> }
                })
                .collect_view();
            view! {
                <li id=format!("source-{}", source.id) value=cited.number.to_string()>
                    {before}{titled(press, source)}{stop}{place.join(", ")}". "{read(press, source)}{back}
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="sources" aria-labelledby="sources">
                <h2 id="sources">{press.text("lesson-sources")}</h2>
                <ol>{items}</ol>
            </section>
        }
    })
}
