//! All techniques beside each other: people for the same money, linear and on request logarithmic; what an hour of one
//! person costs, from legwork to phones.

use cost::{Bounds, Money};
use leptos::prelude::Get;

use super::{
    Bench,
    model::{Course, Lab, Row},
    wording,
};
use crate::parts::{
    Numbers, Plain,
    chart::{Bar, Bars, Line, Lines, Scale},
};

/// How a number on an axis is written.
type Say = fn(Numbers, u64) -> String;

/// The charts; they follow when things have come to rest.
pub(super) fn charts(bench: Bench) -> Vec<Plain> {
    let lab = bench.rest.get();
    let numbers = bench.numbers();
    let here = lab.rows([lab.how.scenario]);
    let title =
        wording::say(numbers, "beside-title", &[("money", wording::money(numbers, lab.outcome.on_foot))]);
    let followed = |id, scale| {
        let bar = |row: &Row| Bar {
            text: wording::followed_short(numbers, row.followed),
            name: row.name.clone(),
            value: Bounds::between(row.followed.low().0, row.followed.high().0),
            is_chosen: row.is_chosen,
        };
        bars(numbers, id, title.clone(), scale, here.iter().map(bar).collect(), Numbers::whole)
    };
    let log = if lab.is_log { followed("beside-log", Scale::log) } else { Vec::new() };
    let switch =
        Plain::new("input").with("type", "checkbox").with("data-log", "").with_if(lab.is_log, "checked");
    let switch = Plain::of("label", vec![switch, Plain::said("span", bench.word("log"))]);
    let save = vec![bench.quiet("save-csv", "csv"), bench.quiet("save-svg", "svg beside-broad")];
    vec![
        folded(bench, "course", vec![figure(bench, "course-hint", course(&lab, numbers))]),
        folded(
            bench,
            "beside",
            vec![
                figure(bench, "beside-hint", followed("beside", Scale::linear)),
                switch.with("class", "switch"),
                figure(bench, "log-hint", log).with_if(!lab.is_log, "hidden"),
                table(bench, &here),
                Plain::of("p", save).with("class", "row share"),
            ],
        ),
        folded(bench, "golden", vec![figure(bench, "golden-hint", golden(bench, &lab))]),
    ]
}

fn folded(bench: Bench, name: &str, mut parts: Vec<Plain>) -> Plain {
    parts.insert(0, Plain::said("summary", bench.word(name)));
    Plain::of("details", parts)
}

fn figure(bench: Bench, hint: &str, mut drawings: Vec<Plain>) -> Plain {
    drawings.insert(0, Plain::said("figcaption", bench.word(hint)));
    Plain::of("figure", drawings)
}

/// What an hour of one person cost over the years.
fn golden(bench: Bench, lab: &Lab) -> Vec<Plain> {
    let numbers = bench.numbers();
    let bar = |row: Row| Bar {
        name: wording::say(numbers, "golden-name", &[("name", row.name), ("year", row.year.to_string())]),
        text: numbers.bounds(row.per_hour, Numbers::money),
        value: Bounds::between(row.per_hour.low().0, row.per_hour.high().0),
        is_chosen: row.is_chosen,
    };
    let rows = lab.rows([0]).into_iter().map(bar).collect();
    bars(numbers, "golden", bench.word("golden-title"), Scale::linear, rows, |numbers, tick| {
        numbers.about(Money(tick))
    })
}

/// What it costs as time goes by.
fn course(lab: &Lab, numbers: Numbers) -> Vec<Plain> {
    let Some([on_foot, chosen]) = lab.course() else { return Vec::new() };
    let line = |name, points: Course, is_chosen| {
        let point = |(hours, money): (cost::Hours, Bounds<Money>)| {
            (u64::from(hours.0), Bounds::between(money.low().0, money.high().0))
        };
        Line { name, points: points.into_iter().map(point).collect(), is_chosen }
    };
    let mut lines = vec![line(wording::say(numbers, "on-foot", &[]), on_foot, lab.is_on_foot())];
    if !lab.is_on_foot() {
        lines.push(line(wording::name(lab), chosen, true));
    }
    let most = lines.iter().flat_map(|line| &line.points).map(|(_, up)| up.high()).max().unwrap_or(1);
    let (along, up) = (Scale::Linear { most: lab.hours.0.into() }, Scale::linear(most));
    let hours = [0, lab.hours.0 / 2, lab.hours.0];
    let ends = lines.iter().map(|line| {
        let last = line.points.last().map(|(_, up)| Bounds::between(Money(up.low()), Money(up.high())));
        format!("{}: {}.", line.name, wording::money(numbers, last.unwrap_or_default()))
    });
    let drawing = Lines {
        id: "course",
        title: wording::say(numbers, "course", &[]),
        desc: ends.collect::<Vec<_>>().join(" "),
        along,
        up,
        ticks_along: hours.map(|at| (at.into(), wording::time(numbers, cost::Hours(at)))).to_vec(),
        ticks_up: up.ticks(4).into_iter().map(|tick| (tick, numbers.about(Money(tick)))).collect(),
        lines,
    };
    drawing.drawings()
}

fn bars(
    numbers: Numbers,
    id: &'static str,
    title: String,
    scale: fn(u64) -> Scale,
    bars: Vec<Bar>,
    say: Say,
) -> Vec<Plain> {
    // Where one more costs nothing there is no number to draw: it goes as far as the longest that has one.
    let most = bars.iter().map(|bar| bar.value.high()).filter(|high| *high < u64::MAX).max().unwrap_or(1);
    let scale = scale(most);
    let desc: Vec<String> = bars.iter().map(|bar| format!("{}: {}.", bar.name, bar.text)).collect();
    let tick = scale.ticks(3).into_iter().map(|tick| (tick, say(numbers, tick))).collect();
    Bars { id, title, desc: desc.join(" "), scale, bars, tick }.drawings()
}

/// The same as a table.
fn table(bench: Bench, rows: &[Row]) -> Plain {
    let numbers = bench.numbers();
    let row = |row: &Row| {
        let cells = vec![
            Plain::said("th", &row.name).with("scope", "row"),
            Plain::said("td", wording::money(numbers, row.total)),
            Plain::said("td", wording::money(numbers, row.per_hour)),
            Plain::said("td", wording::followed(numbers, row.followed)),
        ];
        Plain::of("tr", cells)
    };
    let body = rows.iter().map(row).collect();
    let head = ["table-technique", "table-total", "table-hour", "table-people"]
        .map(|column| Plain::said("th", bench.word(column)).with("scope", "col"));
    let head = Plain::of("thead", vec![Plain::of("tr", head.to_vec())]);
    let name = bench.words.get("part-table");
    let table = Plain::of("table", vec![head, Plain::of("tbody", body)]);
    let table = Plain::of("div", vec![table]).with("class", "scroll").with("tabindex", "0");
    let table = table.with("role", "region").with("aria-label", &name);
    Plain::of("details", vec![Plain::said("summary", name), table])
}
