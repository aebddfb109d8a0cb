//! What the lab shows where it can't run, and on paper: every value that the server keeps of a note, the papers, and
//! what others hold, as tables.

use leptos::prelude::*;

use super::{
    HOST, ServeAWarrant,
    answer::{row, table},
    model::{Host, Lab},
    others,
    paper::{Paper, sort},
    say::Speaker,
};
use crate::{
    parts::{drawn, scenario},
    site::{Create, Press},
    words::Words,
};

/// The lab, with what it has to know of the host.
pub(crate) fn view(press: &Press<'_>) -> AnyView {
    let host = match press.create() {
        Create::Open => Host::Open,
        Create::Token => Host::Code,
        Create::Off => Host::Off,
    };
    let laid_out = scenario::lay_out_texts(vec![(HOST.to_owned(), host.code().to_owned())]);
    view! {
        {laid_out}
        <p class="insecure" data-insecure="" hidden="">{press.text("site-insecure")}</p>
        <ServeAWarrant/>
    }
    .into_any()
}

/// The still picture.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let words = Words::here();
    let lab = Lab::default();
    let text = press.text("labs-serve-a-warrant-still-text");
    let title = press.text("labs-serve-a-warrant-still");
    let fields_head =
        ["field", "weakest"].map(|name| press.text(&["labs-serve-a-warrant-column-", name].concat()));
    let tables = drawn("div", "", move || {
        let speaker = Speaker { lab: &lab, words };
        let fields = wire::COLUMNS.iter().map(|column| {
            let reaches =
                |paper: &Paper| sort(column.table, column.name).is_none_or(|sort| paper.reaches(sort));
            let weakest = Paper::ALL.into_iter().find(reaches).unwrap_or_default();
            let weakest = speaker.word_of("paper", weakest.code());
            row(&fields_head, speaker.meaning(column.table, column.name), vec![weakest])
        });
        let papers_head = ["column-paper", "signs", "shows", "asks", "law"].map(|name| speaker.word(name));
        let papers = Paper::ALL.map(|paper| {
            let cells = ["signs", "shows", "asks", "law"].map(|name| speaker.word_of(name, paper.code()));
            row(&papers_head, speaker.word_of("paper", paper.code()), cells.into())
        });
        vec![
            table(title.clone(), fields_head.clone().into(), fields.collect()),
            table(speaker.word("column-papers"), papers_head.into(), papers.into()),
            others::others(speaker),
            others::law_list(speaker),
        ]
    });
    view! { <div class="still"><p>{text}</p>{tables}</div> }.into_any()
}
