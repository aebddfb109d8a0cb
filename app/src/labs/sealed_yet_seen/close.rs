//! One person: where they stand, whom they are linked with, and the very records.

use town::{Area, Near, Neighbour, Record};

use super::{drawing::drawing, outcome::person, say::Speaker};
use crate::parts::Plain;

/// How many neighbours are listed at once; the others are folded away.
const LISTED: usize = 12;

/// The person who is looked at closely, or whom to choose.
pub(super) fn close(speaker: Speaker<'_>) -> Plain {
    let lab = speaker.lab;
    let tell = button("tell", "quiet", speaker.word("tell")).with_if(lab.is_known, "hidden");
    let Some(near) = &lab.close else {
        let parts = vec![
            Plain::said("h3", speaker.word("close")),
            Plain::said("p", speaker.word("choose")),
            Plain::of("p", vec![tell]).with("class", "row"),
        ];
        return Plain::of("section", parts);
    };
    let name = speaker.name(near.who);
    let named = button("name", "", speaker.fill("name", &[("name", name.clone())]));
    let (listed, folded) = near.neighbours.split_at(near.neighbours.len().min(LISTED));
    let further = folded.len() as u64 + u64::from(near.further);
    let more = speaker.fill("more", &[("count", speaker.whole(further))]);
    let more = vec![Plain::said("summary", more), table(speaker, folded)];
    let records = near.records.iter().map(|record| Plain::said("li", line(speaker, near, record)));
    let parts = vec![
        Plain::said("h3", name),
        Plain::said("p", speaker.known(Some(near.who))),
        Plain::of("p", vec![named, tell]).with("class", "row"),
        drawing(speaker, near),
        table(speaker, listed),
        Plain::of("details", more).with_if(folded.is_empty(), "hidden"),
        Plain::of(
            "details",
            vec![
                Plain::said("summary", speaker.word("records")),
                Plain::of("ul", records.collect()).with("class", "log"),
            ],
        ),
    ];
    Plain::of("section", parts)
}

fn button(act: &'static str, class: &'static str, said: String) -> Plain {
    Plain::said("button", said).with("type", "button").with("class", class).with("data-act", act)
}

fn table(speaker: Speaker<'_>, neighbours: &[Neighbour]) -> Plain {
    let head = ["name", "calls", "days", "shared"]
        .map(|column| Plain::said("th", speaker.word(&["column-", column].concat())).with("scope", "col"));
    let rows = neighbours.iter().map(|other| {
        let number = |number: u64| Plain::said("td", speaker.whole(number));
        let cells = vec![
            Plain::of("th", vec![person(speaker, other.who)]).with("scope", "row"),
            number(other.calls.into()),
            number(other.days.into()),
            number(other.shared.into()),
        ];
        Plain::of("tr", cells)
    });
    let parts =
        vec![Plain::of("thead", vec![Plain::of("tr", head.into())]), Plain::of("tbody", rows.collect())];
    Plain::of("table", parts).with("class", "neighbours").with("aria-label", speaker.word("neighbours"))
}

/// A record as whoever keeps it has it.
fn line(speaker: Speaker<'_>, near: &Near, record: &Record) -> String {
    let day = |day: u8| ("day", speaker.whole(u64::from(day) + 1));
    match record {
        Record::Call(call) => {
            let is_caller = call.from == near.who;
            let other = speaker.name(if is_caller { call.to } else { call.from });
            let key = if is_caller { "record-calls" } else { "record-called" };
            speaker.fill(key, &[day(call.day), ("hour", clock(call.hour)), ("name", other)])
        }
        Record::Place { day: on, hours: (from, to), place } => {
            let key = match speaker.lab.found.kept.area {
                Area::Mast => "record-mast",
                Area::District => "record-district",
            };
            let place = ("place", speaker.whole(u64::from(*place) + 1));
            speaker.fill(key, &[day(*on), ("from", clock(*from)), ("to", clock(*to)), place])
        }
    }
}

/// The full hour, as on a clock.
fn clock(hour: u8) -> String {
    let hour = hour.to_string();
    [if hour.len() == 1 { "0" } else { "" }, &hour, ":00"].concat()
}
