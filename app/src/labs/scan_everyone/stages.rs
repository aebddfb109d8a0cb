//! From everyone to a report: at each stage all four cells, as numbers and as areas to one scale.

use super::{
    Speaker,
    model::{Counted, Figure, Outcome, Scale, Share},
};
use crate::parts::Plain;

/// The stages, by their words.
const STAGES: [&str; 3] = ["matched", "reviewed", "reported"];

/// How many accounts are in a cell.
type Count = fn(Counted) -> u64;

/// The cells, by their words.
const CELLS: [(&str, Count); 4] = [
    ("found", |cells| cells.found),
    ("missed", |cells| cells.missed),
    ("accused", |cells| cells.accused),
    ("left-alone", |cells| cells.left_alone),
];

/// The stages, and the same as a table.
pub(super) fn stages(speaker: Speaker<'_>, outcome: &Outcome) -> [Plain; 2] {
    let number = |figure| speaker.moment.lab.number(figure);
    let everyone = [
        speaker.say("everyone", [("items", number(Figure::Items)), ("accounts", number(Figure::Accounts))]),
        speaker.say("false-matches", [("count", outcome.false_matches)]),
        speaker.say(
            "supposed",
            [("offenders", number(Figure::Offenders)), ("forbidden", number(Figure::Forbidden))],
        ),
    ];
    let all = vec![Plain::said("h3", speaker.word("all")), Plain::said("p", everyone.join(" "))];
    let mut items = vec![Plain::of("li", all)];
    let scale = Scale::of(outcome);
    for (place, name) in STAGES.iter().enumerate() {
        let cells = outcome.stages[place];
        let mut parts = vec![Plain::said("h3", speaker.word(name))];
        if *name == "reviewed" {
            let share = cells.share_found().map(|share| match share {
                Share::OfAThousand(share) => speaker.say("share-found", [("share", share)]),
                Share::OneIn(share) => speaker.say("share-one-in", [("share", share)]),
            });
            let people =
                speaker.say("people", [("people", outcome.reviewers), ("looks", number(Figure::Looks))]);
            parts.push(Plain::said("p", [people, share.unwrap_or_default()].join(" ")));
        }
        let drawn = CELLS.iter().map(|(name, count)| cell(speaker, scale, name, count(cells)));
        parts.push(Plain::of("ul", drawn.collect()).with("class", "cells"));
        items.push(Plain::of("li", parts));
    }
    [Plain::of("ol", items).with("class", "stages"), table(speaker, outcome)]
}

/// One cell: its square, its number, what it is. Those left alone fill the whole of it, and more of the same.
fn cell(speaker: Speaker<'_>, scale: Scale, name: &'static str, count: u64) -> Plain {
    let is_rest = name == "left-alone";
    let side = if is_rest { Scale::SIDE } else { scale.side(count) };
    let square = Plain::new("rect")
        .with("class", name)
        .with("y", (Scale::SIDE - side).to_string())
        .with("width", side.to_string())
        .with("height", side.to_string());
    let box_of = ["0 0 ", &Scale::SIDE.to_string(), " ", &Scale::SIDE.to_string()].concat();
    let drawing = Plain::of("svg", vec![square]).with("viewBox", box_of).with("aria-hidden", "true");
    let mut parts = vec![
        drawing,
        Plain::said("b", speaker.whole(count)),
        Plain::text(" "),
        Plain::said("span", speaker.word(name)),
    ];
    if is_rest {
        let squares = speaker.say("squares", [("count", scale.squares(count))]);
        parts.extend([Plain::text(" "), Plain::said("small", squares).with("aria-hidden", "true")]);
    }
    Plain::of("li", parts)
}

/// The same as a table.
fn table(speaker: Speaker<'_>, outcome: &Outcome) -> Plain {
    let mut heads = vec![Plain::new("td")];
    heads.extend(STAGES.map(|name| Plain::said("th", speaker.word(name)).with("scope", "col")));
    let rows = CELLS.iter().map(|(name, count)| {
        let mut row = vec![Plain::said("th", speaker.word(name)).with("scope", "row")];
        row.extend(outcome.stages.map(|cells| Plain::said("td", speaker.whole(count(cells)))));
        Plain::of("tr", row)
    });
    let rows = rows.collect();
    let head = Plain::of("thead", vec![Plain::of("tr", heads)]);
    let table = Plain::of("table", vec![head, Plain::of("tbody", rows)]);
    let name = speaker.word("cells");
    let region = Plain::of("div", vec![table])
        .with("class", "scroll")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", &name);
    Plain::of("details", vec![Plain::said("summary", name), region])
}
