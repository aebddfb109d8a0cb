//! The labs page, and a page for each lab.

use leptos::prelude::*;
use lessons::Block;

use super::{
    Address, Page, Place, Press, borrowed, lab_figure,
    shell::{self, Islands, Sheet},
};
use crate::labs::{LABS, Lab};

/// The list of labs.
pub(super) fn index(press: &Press<'_>) -> Page {
    shell::page(press, &[], || {
        let groups = LABS.chunk_by(|one, next| one.group == next.group).map(|labs| {
            view! {
                <h2>{press.text(&format!("labs-group-{}", labs[0].group))}</h2>
                <ul class="entries">{labs.iter().map(|lab| entry(press, lab)).collect_view()}</ul>
            }
        });
        let groups = groups.collect_view();
        Sheet {
            address: Address::Path(press.path("/labs")),
            title: press.text("labs-title"),
            description: press.text("labs-lede"),
            place: "/labs",
            islands: Islands::None,
            class: "index",
            main: view! {
                <h1>{press.text("labs-title")}</h1>
                <p class="lede">{press.text("labs-lede")}</p>
                {groups}
                <p><a href=press.path("/bill")>{press.text("bill-title")}</a></p>
            }
            .into_any(),
        }
    })
}

/// A lab in the list, with its picture.
fn entry(press: &Press<'_>, lab: &Lab) -> impl IntoView + use<> {
    let words = |name: &str| press.text(&format!("labs-{}-{name}", lab.slug));
    view! {
        <li class="pictured">
            <div class="picture" inner_html=lab.picture></div>
            <h3><a href=press.path(&format!("/labs/{}", lab.slug))>{words("title")}</a></h3>
            <p>{words("lede")}</p>
            {comes_with(press, lab)}
        </li>
    }
}

/// Each lab on a page of its own.
pub(super) fn pages(press: &Press<'_>) -> Vec<Page> {
    LABS.iter().map(|lab| page(press, lab)).collect()
}

fn page(press: &Press<'_>, lab: &Lab) -> Page {
    let own = format!("lab-{}-", lab.slug);
    let prefixes: Vec<_> =
        ["part-", own.as_str()].into_iter().chain(borrowed(lab.slug).iter().copied()).collect();
    shell::page(press, &prefixes, || {
        let words = |name: &str| press.text(&format!("labs-{}-{name}", lab.slug));
        Sheet {
            address: Address::Path(press.path(&format!("/labs/{}", lab.slug))),
            title: words("title"),
            description: words("lede"),
            place: "/labs",
            islands: Islands::Now(lab.slug),
            class: "lab-page",
            main: view! {
                <h1 id="page-title">{words("title")}</h1>
                <p class="lede">{words("lede")}</p>
                {lab_figure(press, lab, Place::Page)}
                {comes_with(press, lab)}
            }
            .into_any(),
        }
    })
}

/// The lesson that a lab stands in, if there is one.
fn comes_with(press: &Press<'_>, lab: &Lab) -> Option<impl IntoView + use<>> {
    let lessons = press.library.lessons(press.locale.code());
    let holds = |block: &Block| matches!(block, Block::Lab { slug, .. } if slug == lab.slug);
    let lesson = lessons.iter().find(|lesson| lesson.body.iter().any(holds))?;
    let path = press.path(&format!("/lessons/{}", lesson.slug));
    Some(view! {
        <p class="kicker">{press.text("labs-lesson")}" "<a href=path>{lesson.title.clone()}</a></p>
    })
}
