//! The course: every lesson in its order.

use leptos::prelude::*;

use super::{
    Address, Page, Press,
    shell::{self, Islands, Sheet},
};

pub(super) fn page(press: &Press<'_>) -> Page {
    shell::page(press, &[], || {
        let lessons = press.library.lessons(press.locale.code()).iter().map(|lesson| {
            let minutes = press.locale.text_with("course-minutes", &[("minutes", lesson.minutes.into())]);
            view! {
                <li>
                    <h2><a href=press.path(&format!("/lessons/{}", lesson.slug))>{lesson.title.clone()}</a></h2>
                    <p>{lesson.question.clone()}</p>
                    <p class="kicker">{minutes}</p>
                </li>
            }
        });
        let lessons = lessons.collect_view();
        Sheet {
            address: Address::Path(press.path("/lessons")),
            title: press.text("course-title"),
            description: press.text("course-lede"),
            place: "/lessons",
            islands: Islands::None,
            class: "index",
            main: view! {
                <h1>{press.text("course-title")}</h1>
                <p class="lede">{press.text("course-lede")}</p>
                <p><a href=press.path("/class-kit")>{press.text("course-kit")}</a>" "{press.text("course-kit-text")}</p>
                <ul class="entries">{lessons}</ul>
            }
            .into_any(),
        }
    })
}
