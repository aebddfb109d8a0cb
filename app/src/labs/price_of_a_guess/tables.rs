//! Longer secrets, other hashes, one step more of each parameter, and every digit: as tables and one drawing.

use cost::Bounds;

use super::{controls::dialled, model::Row, say::Speaker};
use crate::parts::{
    Numbers, Plain,
    chart::{Bar, Bars, Scale},
    scroll,
};

/// Shorter and longer secrets of the same kind.
pub(super) fn ladder(speaker: Speaker<'_>) -> Plain {
    let cells = |speaker: Speaker<'_>, row: &Row| {
        let name = speaker.secret(u32::try_from(row.what).unwrap_or(u32::MAX));
        (name, vec![speaker.time(row.time), speaker.may_price(row.price)])
    };
    let rows = lines(speaker, &speaker.lab.ladder(), cells);
    table(speaker, "ladder", &["secret", "time", "price"], rows)
}

/// The same secret behind every hash.
pub(super) fn beside(speaker: Speaker<'_>) -> Plain {
    let cells = |speaker: Speaker<'_>, row: &Row| {
        let cells = vec![speaker.rate(row.rate), speaker.time(row.time), speaker.may_price(row.price)];
        (name(speaker, row), cells)
    };
    let rows = lines(speaker, &speaker.lab.beside(), cells);
    table(speaker, "beside", &["hash", "rate", "time", "price"], rows)
}

/// What stands at the head of a line, and what in its cells.
type Cells = fn(Speaker<'_>, &Row) -> (String, Vec<String>);

fn lines(speaker: Speaker<'_>, rows: &[Row], cells: Cells) -> Vec<Plain> {
    let mut lines = Vec::new();
    for row in rows {
        let (name, cells) = cells(speaker, row);
        lines.push(line(speaker, row, name, cells));
    }
    lines
}

/// A hash with the parameters that it has there.
fn name(speaker: Speaker<'_>, row: &Row) -> String {
    let (hash, slowness) = speaker.lab.beside_at(row.what);
    let mut name = hash.name.clone();
    for dial in super::dials::dials(&hash.id, slowness) {
        name.push_str(", ");
        name.push_str(&dialled(speaker, dial, dial.value));
    }
    name
}

/// How many guesses a second one card makes: a drawing on a linear scale.
pub(super) fn drawing(speaker: Speaker<'_>, id: &'static str) -> Vec<Plain> {
    let numbers = Numbers(speaker.words);
    let rows = speaker.lab.beside();
    let bar = |row: &Row| Bar {
        name: speaker.lab.hashes()[row.what].name.clone(),
        value: Bounds::exactly(row.rate.per_second()),
        text: speaker.rate(row.rate),
        is_chosen: row.is_chosen,
    };
    let bars: Vec<Bar> = rows.iter().filter(|row| row.price.is_some()).map(bar).collect();
    let scale = Scale::linear(bars.iter().map(|bar| bar.value.high()).max().unwrap_or_default());
    let tick = scale.ticks(2).into_iter();
    let tick = tick.map(|tick| (tick, if tick == 0 { numbers.whole(0) } else { speaker.large(tick.into()) }));
    let (title, desc) = (speaker.word("drawing"), speaker.word("drawing-what"));
    Bars { id, title, desc, scale, tick: tick.collect(), bars }.drawings()
}

/// What one step more of each parameter does.
pub(super) fn bites(speaker: Speaker<'_>) -> Plain {
    let lab = speaker.lab;
    let rows = lab.bites();
    if rows.is_empty() {
        return Plain::said("p", speaker.word("no-dials"));
    }
    let rows = rows.into_iter().map(|(dial, next, row)| {
        let slower = Numbers(speaker.words).tenths(lab.slower(row.what, next));
        let cells = vec![
            dialled(speaker, dial, dial.value),
            dialled(speaker, dial, next),
            speaker.fill("times", &[("count", slower)]),
            speaker.rate(row.rate),
            speaker.may_price(row.price),
        ];
        line(speaker, &row, speaker.word(dial.code), cells)
    });
    let heads = ["dial", "now", "next", "slower", "rate", "price"];
    let table = table(speaker, "bites", &heads, rows.collect());
    let room = lab.at_once().map(|count| {
        let count = Numbers(speaker.words).whole(count);
        Plain::said("p", speaker.fill("at-once", &[("count", count)]))
    });
    let explained = Plain::said("p", speaker.word(["work", "memory-bites"][usize::from(room.is_some())]));
    let parts = [Some(table), room, Some(explained)];
    Plain::of("div", parts.into_iter().flatten().collect())
}

/// Every digit.
pub(super) fn exactly(speaker: Speaker<'_>) -> Plain {
    let lab = speaker.lab;
    let (possible, _) = lab.possible();
    let rows = [("exact-possible", possible), ("exact-seconds", lab.now().time.0)];
    let rows = rows.map(|(name, number)| {
        Plain::of(
            "div",
            vec![Plain::said("dt", speaker.word(name)), Plain::said("dd", speaker.digits(number))],
        )
    });
    Plain::of("dl", rows.into()).with("class", "exact")
}

fn line(speaker: Speaker<'_>, row: &Row, name: String, cells: Vec<String>) -> Plain {
    let mut head = Plain::said("th", name).with("scope", "row");
    if row.is_chosen {
        head = head.add(Plain::said("em", [" ◀ ", &speaker.word("chosen")].concat()));
    }
    let mut parts = vec![head];
    parts.extend(cells.into_iter().map(|cell| Plain::said("td", cell)));
    Plain::of("tr", parts).with("class", if row.is_chosen { "chosen" } else { "" })
}

/// A table that may be broader than a phone.
fn table(speaker: Speaker<'_>, name: &str, heads: &[&str], rows: Vec<Plain>) -> Plain {
    let heads = heads
        .iter()
        .map(|head| Plain::said("th", speaker.word(&["column-", head].concat())).with("scope", "col"));
    let head = Plain::of("thead", vec![Plain::of("tr", heads.collect())]);
    let caption = Plain::said("caption", speaker.word(name));
    scroll(speaker.word(name), vec![caption, head, Plain::of("tbody", rows)])
}
