//! From everyone to a report: at each stage all four cells, as numbers and as areas to one scale.

use super::{
    Speaker, figures,
    model::{Counted, Figure, Outcome, Scale, Share},
};
use crate::parts::{Plain, scroll};

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

/// A tooth of the torn edge of those that run off the page; ten of them are [`Scale::SIDE`] high.
const TOOTH: &str = "l-10 10 10 10";

/// The stages, and the same as a table.
pub(super) fn stages(speaker: Speaker<'_>, outcome: &Outcome) -> [Plain; 3] {
    let lab = &speaker.moment.lab;
    let [everyone, supposed] = match lab.is_stored() {
        true => ["everyone-stored", "supposed-stored"],
        false => ["everyone", "supposed"],
    };
    let (items, accounts) = (speaker.figure(Figure::Items), speaker.figure(Figure::Accounts));
    let everyone = [
        speaker.say(everyone, &[("items", items), ("accounts", accounts)]),
        figures::said(speaker, Figure::Items),
        speaker.say("false-matches", &[("count", speaker.about(outcome.false_matches))]),
    ];
    let supposed = speaker.say(
        supposed,
        &[
            ("offenders", speaker.figure(Figure::Offenders)),
            ("forbidden", speaker.figure(Figure::Forbidden)),
            ("sent", speaker.whole(lab.runs[0].figures[Figure::Forbidden as usize])),
        ],
    );
    let all = vec![
        Plain::said("h3", speaker.word("all")),
        Plain::said("p", everyone.join(" ")),
        Plain::said("p", supposed),
    ];
    let mut items = vec![Plain::of("li", all)];
    let scale = Scale::of(outcome);
    for (place, name) in STAGES.iter().enumerate() {
        let cells = outcome.stages[place];
        let mut parts = vec![Plain::said("h3", speaker.word(name))];
        if *name == "reviewed" {
            let share = cells.share_found().map(|share| match share {
                Share::OfAThousand(share) => speaker.say("share-found", &[("share", speaker.whole(share))]),
                Share::OneIn(share) => speaker.say("share-one-in", &[("share", speaker.about(share))]),
            });
            let (people, looks) = (speaker.about(outcome.reviewers), speaker.figure(Figure::Looks));
            let people = speaker.say("people", &[("people", people), ("looks", looks)]);
            parts.push(Plain::said("p", [people, share.unwrap_or_default()].join(" ")));
        }
        let drawn = CELLS.iter().map(|(name, count)| cell(speaker, scale, name, count(cells)));
        parts.push(Plain::of("ul", drawn.collect()).with("class", "cells"));
        items.push(Plain::of("li", parts));
    }
    let key = Plain::said("p", speaker.word("scale")).with("class", "hint").with("aria-hidden", "true");
    [Plain::of("ol", items).with("class", "stages"), key, table(speaker, outcome)]
}

/// One cell: its square, its number, what it is. One that runs off the page is torn, and says how far it goes on.
fn cell(speaker: Speaker<'_>, scale: Scale, name: &'static str, count: u64) -> Plain {
    let side = scale.side(count);
    let square = match side {
        Some(side) => Plain::new("rect")
            .with("y", (Scale::SIDE - side).to_string())
            .with("width", side.to_string())
            .with("height", side.to_string()),
        None => Plain::new("path").with("d", ["M0 0h200", &TOOTH.repeat(10), "H0z"].concat()),
    };
    let square = square.with("class", name);
    let box_of = ["0 0 ", &Scale::SIDE.to_string(), " ", &Scale::SIDE.to_string()].concat();
    let drawing = Plain::of("svg", vec![square]).with("viewBox", box_of).with("aria-hidden", "true");
    let mut parts = vec![
        drawing,
        Plain::said("b", speaker.whole(count)),
        Plain::text(" "),
        Plain::said("span", speaker.word(name)),
    ];
    if side.is_none() {
        let squares = speaker.say("squares", &[("count", speaker.about(scale.squares(count)))]);
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
        row.extend(STAGES.iter().zip(outcome.stages).map(|(stage, cells)| {
            Plain::said("td", speaker.whole(count(cells))).with("data-head", speaker.word(stage))
        }));
        Plain::of("tr", row)
    });
    let rows = rows.collect();
    let head = Plain::of("thead", vec![Plain::of("tr", heads)]);
    let name = speaker.word("cells");
    let region = scroll(name.clone(), vec![head, Plain::of("tbody", rows)]);
    Plain::of("details", vec![Plain::said("summary", name), region])
}
