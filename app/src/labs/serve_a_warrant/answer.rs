//! The server's own answer, value by value; what a changed page could do; what each paper brought.

use super::{
    model::{Brought, Told},
    paper::{Paper, Sort, sort},
    say::Speaker,
};
use crate::parts::{Plain, scroll};

/// A table with a caption and a head, in a place that scrolls by itself where it is too wide. Every cell knows the head
/// of its column, for where there is no room beside each other.
pub(super) fn table(title: String, head: Vec<String>, rows: Vec<Plain>) -> Plain {
    let head = head.into_iter().map(|name| Plain::said("th", name).with("scope", "col")).collect();
    let caption = Plain::said("caption", &title);
    let head = Plain::of("thead", vec![Plain::of("tr", head)]);
    scroll(title, vec![caption, head, Plain::of("tbody", rows)])
}

/// A row that is named by its first cell; `heads` are those of all columns.
pub(super) fn row(heads: &[String], name: String, cells: Vec<String>) -> Plain {
    let mut row = vec![Plain::said("th", name).with("scope", "row")];
    for (text, head) in cells.into_iter().zip(heads.iter().skip(1)) {
        row.push(Plain::said("td", text).with("data-head", head));
    }
    Plain::of("tr", row)
}

/// All that the server held when it was last asked: what the paper reached, and, folded in, what it didn't.
pub(super) fn answer(speaker: Speaker<'_>) -> Plain {
    let lab = speaker.lab;
    let heading = Plain::said("h3", speaker.word("answer"));
    let (Some(left), Some(told)) = (lab.left(), &lab.told) else {
        let none = Plain::said("p", speaker.word("answer-none")).with("class", "hint");
        return Plain::of("section", vec![heading, none]);
    };
    let brought = told.brought();
    let served = speaker.fill("served", &[("paper", speaker.word_of("paper", told.paper.code()))]);
    let held = brought.held.to_string();
    let [given, kept] = [("given", brought.reached), ("kept", brought.held - brought.reached)]
        .map(|(name, count)| speaker.fill(name, &[("count", count.to_string()), ("held", held.clone())]));
    let command = ["legwork disclose note ", &left.id].concat();
    let hint = Plain::said("p", speaker.fill("answer-hint", &[("command", command)])).with("class", "hint");
    let all_given = match brought.reached {
        0 => Plain::said("p", given).with("class", "given"),
        _ => Plain::of("div", vec![values(speaker, told, given, true)]).with("class", "given"),
    };
    let folded =
        Plain::of("details", vec![Plain::said("summary", &kept), values(speaker, told, kept, false)]);
    Plain::of(
        "section",
        vec![
            heading,
            Plain::said("p", served).with("class", "served"),
            all_given,
            folded.with_if(brought.reached == brought.held, "hidden"),
            hint,
        ],
    )
}

/// The values that are handed over, or those that are not.
fn values(speaker: Speaker<'_>, told: &Told, title: String, are_given: bool) -> Plain {
    let value = |held: &wire::Held| {
        let is_content = sort(&held.table, &held.column) == Some(Sort::Content);
        let value = Plain::said("span", speaker.value(held))
            .with("class", if is_content { "cipher" } else { "value" });
        let name = Plain::said("th", speaker.meaning(&held.table, &held.column)).with("scope", "row");
        Plain::of("tr", vec![name, Plain::of("td", vec![value])])
    };
    let rows = told.held.iter().filter(|held| told.paper.hands_over(held) == are_given).map(value);
    let head = ["what", "value"].map(|name| speaker.word_of("column", name));
    table(title, head.into(), rows.collect())
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

/// What each paper brought that was served, while there was a note and once it was gone.
pub(super) fn brought(speaker: Speaker<'_>) -> Plain {
    let yes_or_no = |holds: bool| speaker.word(if holds { "yes" } else { "no" });
    let head = ["paper", "reached", "sealed", "words"].map(|name| speaker.word_of("column", name));
    let line = |&Brought { paper, is_gone, reached, held, sealed }: &Brought| {
        let name = speaker.word_of("paper", paper.code());
        let name = if is_gone { speaker.fill("once-gone", &[("paper", name)]) } else { name };
        let counts = [("reached", reached.to_string()), ("held", held.to_string())];
        let words = speaker.word(if paper == Paper::Page { "later" } else { "no" });
        row(&head, name, vec![speaker.fill("of", &counts), yes_or_no(sealed), words])
    };
    let rows: Vec<_> = speaker.lab.brought.iter().map(line).collect();
    let is_nothing = rows.is_empty();
    table(speaker.word("brought"), head.into(), rows).with_if(is_nothing, "hidden")
}
