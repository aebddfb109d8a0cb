//! The first page: how many people can you follow? Radio buttons and style sheets, no script.

use leptos::prelude::*;

use super::{
    Address, Page, Press,
    shell::{self, Islands, Sheet},
};

/// The crowd on a wide screen: 200 to a row.
const BROAD: Crowd =
    Crowd { class: "broad", columns: 200, followed: [(31, 40), (71, 98), (107, 23), (148, 77), (182, 119)] };

/// The crowd on a phone: 70 to a row, and it runs down the page.
const TALL: Crowd =
    Crowd { class: "tall", columns: 70, followed: [(12, 14), (51, 31), (33, 122), (60, 240), (21, 351)] };

/// How many people there are: what the same money follows by phone.
const PEOPLE: u32 = 28_000;

/// A way to draw the same crowd.
struct Crowd {
    class: &'static str,
    /// People in a row.
    columns: u32,
    /// The five whom crews of five can follow: column and row.
    followed: [(u32, u32); 5],
}

pub(super) fn page(press: &Press<'_>) -> Page {
    shell::page(press, &[], || Sheet {
        address: Address::Path(press.path("/")),
        title: press.text("site-name"),
        description: press.text("site-tagline"),
        place: "/",
        islands: Islands::None,
        class: "home",
        main: main(press),
    })
}

fn main(press: &Press<'_>) -> AnyView {
    let text = |key: &str| press.text(key);
    let promise = |name: &str| {
        let (title, body) =
            (text(&format!("home-promise-{name}")), text(&format!("home-promise-{name}-text")));
        view! { <li><strong>{title}</strong>" "{body}</li> }
    };
    let way = |path: String, key: &str, body: Option<String>| {
        view! { <li><a href=path>{text(key)}</a>{body.map(|body| view! { <p>{body}</p> })}</li> }
    };
    let first = press.library.lessons(press.locale.code()).first();
    let lesson = first.map(|lesson| {
        let path = press.path(&format!("/lessons/{}", lesson.slug));
        way(path, "home-lesson", Some(format!("{}. {}", lesson.title, lesson.question)))
    });
    view! {
        <section class="crowd wide" aria-labelledby="page-title">
            <div class="ask">
                <h1 id="page-title">{text("home-question")}</h1>
                <fieldset>
                    <legend>{text("home-how")}</legend>
                    <label><input type="radio" name="how" id="foot" checked=true/><span>{text("home-foot")}</span></label>
                    <label><input type="radio" name="how" id="phone"/><span>{text("home-phone")}</span></label>
                </fieldset>
            </div>
            <figure class="town">
                {crowd(&BROAD, &text("home-crowd"))}
                {crowd(&TALL, &text("home-crowd"))}
                <figcaption role="status">
                    <p class="tag foot"><strong>{text("home-foot-people")}</strong><span>{text("home-foot-tag")}</span></p>
                    <p class="tag phone">
                        <strong>{text("home-phone-people")}</strong><span>{text("home-phone-tag")}</span>
                    </p>
                </figcaption>
            </figure>
        </section>
        <section class="after">
            <details>
                <summary>{text("home-count-title")}</summary>
                <p>{text("home-count-foot")}</p>
                <p>{text("home-count-phone")}</p>
                <p>{text("home-count-source")}</p>
            </details>
            <p class="lede">{text("home-next")}</p>
            <ul class="ways">
                {lesson}
                {way(press.path("/labs/sealed"), "home-lab", Some(text("home-lab-text")))}
                {way(press.path("/notes/new"), "home-note", Some(text("home-note-text")))}
            </ul>
            <h2>{text("home-promise-title")}</h2>
            <ol class="promises">{promise("real")}{promise("server")}{promise("room")}</ol>
        </section>
    }
    .into_any()
}

/// One pattern draws every dot; each stands in a square of ten.
fn crowd(crowd: &Crowd, label: &str) -> impl IntoView + use<> {
    let (width, height) = (crowd.columns * 10, PEOPLE / crowd.columns * 10);
    let id = |name: &str| format!("{name}-{}", crowd.class);
    let pattern = |name: &'static str, radius: &'static str| {
        view! {
            <pattern id=id(name) class=name width="10" height="10" patternUnits="userSpaceOnUse">
                <circle cx="5" cy="5" r=radius/>
            </pattern>
        }
    };
    let rect = |name: &str| {
        let fill = format!("url(#{})", id(name));
        view! { <rect class=name.to_owned() width=width.to_string() height=height.to_string() fill=fill/> }
    };
    let five = crowd.followed.map(|(column, row)| {
        let (x, y) = (column * 10 + 5, row * 10 + 5);
        view! { <circle cx=x.to_string() cy=y.to_string() r="11"/> }
    });
    view! {
        <svg class=crowd.class viewBox=format!("0 0 {width} {height}") role="img" aria-label=label.to_owned()>
            <defs>{pattern("asleep", "3")}{pattern("awake", "3.2")}</defs>
            {rect("asleep")}
            {rect("awake")}
            <g class="five">{five}</g>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_crowd_counts_twenty_eight_thousand() {
        for crowd in [BROAD, TALL] {
            let rows = PEOPLE / crowd.columns;
            assert_eq!(rows * crowd.columns, PEOPLE, "{}", crowd.class);
            assert!(crowd.followed.iter().all(|(column, row)| *column < crowd.columns && *row < rows));
        }
    }
}
