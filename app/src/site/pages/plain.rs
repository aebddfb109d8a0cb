//! Pages that are one text each, such as what the server sees; and the page for nothing.

use leptos::prelude::*;

use super::{
    Address, Page, Press,
    shell::{self, Islands, Sheet},
    sources,
};

/// Every page in `content/pages`, and the one for addresses where nothing is.
pub(super) fn pages(press: &Press<'_>) -> Vec<Page> {
    let texts = press.library.pages(press.locale.code());
    let mut pages: Vec<Page> = texts.iter().map(|page| one(press, page)).collect();
    pages.push(missing(press));
    pages
}

fn one(press: &Press<'_>, page: &lessons::Page) -> Page {
    shell::page(press, &[], || Sheet {
        address: Address::Path(press.path(&format!("/{}", page.name))),
        title: page.title.clone(),
        description: page.question.clone().unwrap_or_default(),
        place: "",
        islands: Islands::None,
        class: match page.name.as_str() {
            "class-kit" => "plain-page handout two-sided",
            "for-schools" => "plain-page handout",
            _ => "plain-page",
        },
        main: view! {
            <h1>{page.title.clone()}</h1>
            {page.question.clone().map(|question| view! { <p class="lede">{question}</p> })}
            <div class="prose" inner_html=page.sheet.html.clone()></div>
            {(page.name == "report").then(|| contact(press))}
            {sources(press, &page.sheet.sources)}
        }
        .into_any(),
    })
}

fn contact(press: &Press<'_>) -> impl IntoView + use<> {
    match &press.facts.contact {
        Some(contact) => {
            let href = if contact.contains("://") { contact.clone() } else { format!("mailto:{contact}") };
            view! { <p class="contact">{press.text("report-contact")}" "<a href=href>{contact.clone()}</a></p> }
                .into_any()
        }
        None => view! { <p class="contact">{press.text("report-no-contact")}</p> }.into_any(),
    }
}

fn missing(press: &Press<'_>) -> Page {
    shell::page(press, &[], || Sheet {
        address: Address::NotFound,
        title: press.text("missing-title"),
        description: press.text("missing-text"),
        place: "",
        islands: Islands::None,
        class: "plain-page",
        main: view! {
            <h1>{press.text("missing-title")}</h1>
            <p class="lede">{press.text("missing-text")}</p>
            <p><a href=press.path("/")>{press.text("missing-home")}</a></p>
        }
        .into_any(),
    })
}
