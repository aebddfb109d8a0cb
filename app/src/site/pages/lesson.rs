//! A lesson, its facilitator's page and its handout.

use leptos::prelude::*;
use lessons::{Block, Lesson, Question};

use super::{
    Address, Page, Place, Press, borrowed, lab_figure,
    shell::{self, Islands, Sheet},
    sources,
};
use crate::labs::LABS;

/// Three pages for each lesson.
pub(super) fn pages(press: &Press<'_>) -> Vec<Page> {
    let lessons = press.library.lessons(press.locale.code());
    lessons
        .iter()
        .flat_map(|lesson| {
            [
                whole(press, lesson),
                sheet(press, lesson, "facilitator", "lesson-facilitator", &lesson.facilitator),
                sheet(press, lesson, "handout", "lesson-handout", &lesson.handout),
            ]
        })
        .collect()
}

fn path(press: &Press<'_>, lesson: &Lesson) -> String {
    press.path(&format!("/lessons/{}", lesson.slug))
}

fn whole(press: &Press<'_>, lesson: &Lesson) -> Page {
    let labs: Vec<&str> = lesson.body.iter().filter_map(lab).collect();
    let own: Vec<String> = labs.iter().map(|slug| format!("lab-{slug}-")).collect();
    let mut prefixes: Vec<&str> = own.iter().map(String::as_str).collect();
    prefixes.extend(labs.iter().flat_map(|slug| borrowed(slug)));
    if !prefixes.is_empty() {
        prefixes.push("part-");
    }
    shell::page(press, &prefixes, || Sheet {
        address: Address::Path(path(press, lesson)),
        title: lesson.title.clone(),
        description: lesson.question.clone(),
        place: "/lessons",
        islands: if labs.is_empty() { Islands::None } else { Islands::Near },
        class: "lesson",
        main: main(press, lesson),
    })
}

/// The lab of a block that has one.
fn lab(block: &Block) -> Option<&str> {
    match block {
        Block::Lab { slug, .. } => Some(slug),
        _ => None,
    }
}

fn main(press: &Press<'_>, lesson: &Lesson) -> AnyView {
    let kicker = press.locale.text_with("lesson-kicker", &[("minutes", lesson.minutes.into())]);
    let list = |items: &[String]| {
        items.iter().map(|item| view! { <li inner_html=item.clone()></li> }).collect_view()
    };
    let body: Vec<AnyView> = lesson.body.iter().map(|block| one_block(press, block)).collect();
    let quiz =
        lesson.quiz.iter().enumerate().map(|(n, question)| one_question(press, n, question)).collect_view();
    let path = path(press, lesson);
    view! {
        <p class="kicker">{kicker}</p>
        <h1>{lesson.title.clone()}</h1>
        <p class="lede">{lesson.question.clone()}</p>
        <section class="objectives" aria-labelledby="objectives">
            <h2 id="objectives">{press.text("lesson-objectives")}</h2>
            <ul>{list(&lesson.objectives)}</ul>
        </section>
        {body}
        <section aria-labelledby="prompts">
            <h2 id="prompts">{press.text("lesson-prompts")}</h2>
            <ul>{list(&lesson.prompts)}</ul>
        </section>
        <section class="quiz" aria-labelledby="quiz">
            <h2 id="quiz">{press.text("lesson-quiz")}</h2>
            {quiz}
        </section>
        <nav class="sheets" aria-label=press.text("lesson-whole")>
            <ul>
                <li><a href=format!("{path}/facilitator")>{press.text("lesson-facilitator")}</a></li>
                <li><a href=format!("{path}/handout")>{press.text("lesson-handout")}</a></li>
            </ul>
        </nav>
        {sources(press, &lesson.sources)}
    }
    .into_any()
}

fn one_block(press: &Press<'_>, block: &Block) -> AnyView {
    match block {
        Block::Html(html) => view! { <div class="prose" inner_html=html.clone()></div> }.into_any(),
        Block::Case(html) => view! {
            <aside class="case" aria-label=press.text("lesson-case") inner_html=html.clone()></aside>
        }
        .into_any(),
        Block::Conclusion(html) => {
            view! { <div class="conclusion" inner_html=html.clone()></div> }.into_any()
        }
        Block::Lab { slug, link } => match LABS.iter().find(|lab| lab.slug == slug) {
            Some(lab) => lab_figure(press, lab, Place::Lesson(link.as_deref().unwrap_or_default())),
            None => ().into_any(),
        },
    }
}

/// Choosing an answer shows its reason; style sheets do it, and paper shows them all.
fn one_question(press: &Press<'_>, number: usize, question: &Question) -> impl IntoView + use<> {
    let options = question.options.iter().enumerate().map(|(n, choice)| {
        let id = format!("quiz-{number}-{n}");
        let (class, verdict) =
            if choice.right { ("why right", "lesson-right") } else { ("why wrong", "lesson-wrong") };
        view! {
            <li>
                <input type="radio" name=format!("quiz-{number}") id=id.clone()/>
                <label for=id inner_html=choice.text.clone()></label>
                <p class=class role="status">
                    <strong>{press.text(verdict)}". "</strong><span inner_html=choice.why.clone()></span>
                </p>
            </li>
        }
    });
    let options = options.collect_view();
    view! { <fieldset><legend inner_html=question.text.clone()></legend><ul>{options}</ul></fieldset> }
}

/// A page of its own for whoever leads the group, or for paper.
fn sheet(press: &Press<'_>, lesson: &Lesson, name: &str, title: &str, sheet: &lessons::Sheet) -> Page {
    let name = name.to_owned();
    shell::page(press, &[], || Sheet {
        address: Address::Path(format!("{}/{name}", path(press, lesson))),
        title: format!("{}: {}", press.text(title), lesson.title),
        description: lesson.question.clone(),
        place: "/lessons",
        islands: Islands::None,
        class: if name == "handout" { "lesson handout" } else { "lesson" },
        main: view! {
            <p class="kicker"><a href=path(press, lesson)>{lesson.title.clone()}</a></p>
            <h1>{press.text(title)}</h1>
            <div class="prose" inner_html=sheet.html.clone()></div>
            {sources(press, &sheet.sources)}
        }
        .into_any(),
    })
}
