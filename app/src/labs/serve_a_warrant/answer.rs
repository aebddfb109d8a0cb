//! The server's own answer, value by value; what a changed page could do; what each paper brought.

use super::{
    paper::{Paper, Sort, sort},
    say::Speaker,
};
use crate::parts::Plain;

/// A table with a caption and a head, in a place that scrolls by itself where it is too wide.
pub(super) fn table(title: String, head: Vec<String>, rows: Vec<Plain>) -> Plain {
    let head = head.into_iter().map(|name| Plain::said("th", name).with("scope", "col")).collect();
    let caption = Plain::said("caption", &title);
    let head = Plain::of("thead", vec![Plain::of("tr", head)]);
    let table = Plain::of("table", vec![caption, head, Plain::of("tbody", rows)]);
    Plain::of("div", vec![table])
        .with("class", "scroll")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", title)
}

/// A row that is named by its first cell.
pub(super) fn row(name: String, cells: Vec<String>) -> Plain {
    let mut row = vec![Plain::said("th", name).with("scope", "row")];
    row.extend(cells.into_iter().map(|text| Plain::said("td", text)));
    Plain::of("tr", row)
}

/// All that the server holds, and what of it the paper on the table reaches.
pub(super) fn answer(speaker: Speaker<'_>) -> Plain {
    let lab = speaker.lab;
    let title = speaker.word("answer");
    let heading = Plain::said("h3", &title);
    let (Some(left), false) = (lab.left(), lab.held().is_empty()) else {
        let none = Plain::said("p", speaker.word("answer-none")).with("class", "hint");
        return Plain::of("section", vec![heading, none]);
    };
    let command = ["legwork disclose note ", &left.id].concat();
    let hint = Plain::said("p", speaker.fill("answer-hint", &[("command", command)])).with("class", "hint");
    let rows = lab.held().iter().map(|held| {
        let is_given = lab.reaches(held);
        let is_content = sort(&held.table, &held.column) == Some(Sort::Content);
        let value = Plain::said("span", speaker.value(held));
        let value = value.with("class", if is_content { "cipher" } else { "" });
        let cells = vec![
            Plain::said("th", speaker.meaning(&held.table, &held.column)).with("scope", "row"),
            Plain::of("td", vec![value]).with("class", "value"),
            Plain::said("td", speaker.word(if is_given { "given" } else { "kept" })),
        ];
        Plain::of("tr", cells).with("class", if is_given { "given" } else { "kept" })
    });
    let head = ["what", "value", "given"].map(|name| speaker.word_of("column", name));
    Plain::of("section", vec![heading, hint, table(title, head.into(), rows.collect())])
}

/// What a site could do that has to send another page, and what it could not.
pub(super) fn second(speaker: Speaker<'_>) -> Plain {
    let list = |names: &[&str]| {
        let items = names.iter().map(|name| Plain::said("li", speaker.word(name))).collect();
        Plain::of("ul", items)
    };
    // From the lab's page as from a lesson, it is one step up.
    let taught = Plain::said("a", speaker.word("taught")).with("href", "../server");
    Plain::of(
        "section",
        vec![
            Plain::said("h4", speaker.word("can")),
            list(&["can-1", "can-2"]),
            Plain::said("h4", speaker.word("cannot")),
            list(&["cannot-1", "cannot-2", "cannot-3"]),
            Plain::of("p", vec![taught]),
        ],
    )
    .with_if(speaker.lab.paper != Paper::Page, "hidden")
}

/// What each paper brought that was served.
pub(super) fn brought(speaker: Speaker<'_>) -> Plain {
    let yes_or_no = |holds: bool| speaker.word(if holds { "yes" } else { "no" });
    let served = Paper::ALL.into_iter().zip(speaker.lab.brought);
    let rows: Vec<_> = served
        .filter_map(|(paper, brought)| {
            let brought = brought?;
            let counts = [("reached", brought.reached.to_string()), ("held", brought.held.to_string())];
            let words = speaker.word(if paper == Paper::Page { "later" } else { "no" });
            let cells = vec![speaker.fill("of", &counts), yes_or_no(brought.sealed), words];
            Some(row(speaker.word_of("paper", paper.code()), cells))
        })
        .collect();
    let is_nothing = rows.is_empty();
    let head = ["paper", "reached", "sealed", "words"].map(|name| speaker.word_of("column", name));
    table(speaker.word("brought"), head.into(), rows).with_if(is_nothing, "hidden")
}
