//! The first page: how many people can you follow? Radio buttons and style sheets, no script.

use leptos::prelude::*;

use super::{
    Address, Page, Press,
    shell::{self, Islands, Sheet},
};

/// The five whom five-agent crews can follow: where they stand in the crowd.
const FOLLOWED: [(f32, f32); 5] =
    [(132.3, 171.4), (300.3, 420.0), (451.5, 98.6), (622.0, 330.0), (765.0, 512.0)];

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
        <section class="crowd" aria-labelledby="page-title">
            <div class="ask">
                <h1 id="page-title">{text("home-question")}</h1>
                <fieldset>
                    <legend>{text("home-how")}</legend>
                    <label><input type="radio" name="how" id="foot" checked=true/><span>{text("home-foot")}</span></label>
                    <label><input type="radio" name="how" id="phone"/><span>{text("home-phone")}</span></label>
                </fieldset>
            </div>
            <figure class="town">
                {crowd(&text("home-crowd"))}
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

/// 28,000 dots are one pattern: 200 columns by 140 rows.
fn crowd(label: &str) -> impl IntoView + use<> {
    let five = FOLLOWED.map(|(x, y)| view! { <circle cx=x.to_string() cy=y.to_string() r="5"/> });
    view! {
        <svg viewBox="0 0 840 600" role="img" aria-label=label.to_owned()>
            <defs>
                <pattern id="asleep" width="4.2" height="4.2857" patternUnits="userSpaceOnUse">
                    <circle cx="2.1" cy="2.1" r="1.25"/>
                </pattern>
                <pattern id="awake" width="4.2" height="4.2857" patternUnits="userSpaceOnUse">
                    <circle cx="2.1" cy="2.1" r="1.35"/>
                </pattern>
            </defs>
            <rect width="840" height="600" fill="url(#asleep)"/>
            <rect class="all" width="840" height="600" fill="url(#awake)"/>
            <g class="five">{five}</g>
        </svg>
    }
}
