//! All techniques beside each other: people for the same money, linear and on request logarithmic; what an hour of one
//! person costs, from legwork to phones.

use cost::{Bounds, Money};
use leptos::prelude::*;

use super::{
    Bench,
    model::{Course, Event, Row},
    save, wording,
};
use crate::parts::{
    Numbers,
    chart::{Bar, Bars, Line, Lines, Scale},
};

/// How a number on an axis is written.
type Say = fn(Numbers, u64) -> String;

/// The charts; they follow when things have come to rest.
#[component]
pub(super) fn Charts(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let word = move |name: &str| words.get(&format!("lab-price-of-watching-{name}"));
    let here = move || bench.rest.with(|lab| lab.rows([lab.how.scenario]));
    let followed = move |scale: fn(u64) -> Scale, id| {
        let numbers = bench.numbers();
        let bar = |row: Row| Bar {
            text: wording::followed_short(numbers, row.followed),
            name: row.name,
            value: Bounds::between(row.followed.low().0, row.followed.high().0),
            is_chosen: row.is_chosen,
        };
        let budget = bench.rest.with(|lab| wording::money(numbers, lab.outcome.on_foot));
        let title = words.fill("lab-price-of-watching-beside-title", &[("money", budget)]);
        bars(bench, id, title, scale, here().into_iter().map(bar).collect(), |numbers, tick| {
            numbers.whole(tick)
        })
    };
    let is_linear = move || !bench.rest.with(|lab| lab.is_log);
    let log = move || (!is_linear()).then(|| followed(Scale::log, "beside-log"));
    let golden = move || {
        let numbers = bench.numbers();
        let bar = |row: Row| Bar {
            name: numbers.0.fill(
                "lab-price-of-watching-golden-name",
                &[("name", row.name), ("year", row.year.to_string())],
            ),
            text: numbers.bounds(row.per_hour, Numbers::money),
            value: Bounds::between(row.per_hour.low().0, row.per_hour.high().0),
            is_chosen: row.is_chosen,
        };
        let rows = bench.rest.with(|lab| lab.rows([0]));
        let dollars: Say = |numbers, tick| numbers.about(Money(tick));
        bars(
            bench,
            "golden",
            word("golden-title"),
            Scale::linear,
            rows.into_iter().map(bar).collect(),
            dollars,
        )
    };
    view! {
        <details>
            <summary>{word("course")}</summary>
            <figure>
                <figcaption>{word("course-hint")}</figcaption>
                {move || course(bench)}
            </figure>
        </details>
        <details>
            <summary>{word("beside")}</summary>
            <figure>
                <figcaption>{word("beside-hint")}</figcaption>
                {move || followed(Scale::linear, "beside")}
            </figure>
            <label class="switch">
                <input type="checkbox" prop:checked=bench.when(|lab| lab.is_log)
                    on:change=move |ev| bench.send(Event::Log(event_target_checked(&ev)))/>
                <span>{word("log")}</span>
            </label>
            <figure hidden=is_linear>
                <figcaption>{word("log-hint")}</figcaption>
                {log}
            </figure>
            {table(bench)}
            <p class="row share">{save::csv_button(bench)}{save::svg_button(bench, "save-svg", "beside-broad")}</p>
        </details>
        <details>
            <summary>{word("golden")}</summary>
            <figure>
                <figcaption>{word("golden-hint")}</figcaption>
                {golden}
            </figure>
        </details>
    }
}

/// What it costs as time goes by.
fn course(bench: Bench) -> Option<AnyView> {
    let numbers = bench.numbers();
    bench.rest.with(|lab| {
        let [on_foot, chosen] = lab.course()?;
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
        Some(drawing.view())
    })
}

fn bars(
    bench: Bench,
    id: &'static str,
    title: String,
    scale: fn(u64) -> Scale,
    bars: Vec<Bar>,
    say: Say,
) -> AnyView {
    let numbers = bench.numbers();
    // Where one more costs nothing there is no number to draw: it goes as far as the longest that has one.
    let most = bars.iter().map(|bar| bar.value.high()).filter(|high| *high < u64::MAX).max().unwrap_or(1);
    let scale = scale(most);
    let desc: Vec<String> = bars.iter().map(|bar| format!("{}: {}.", bar.name, bar.text)).collect();
    let tick = scale.ticks(3).into_iter().map(|tick| (tick, say(numbers, tick))).collect();
    Bars { id, title, desc: desc.join(" "), scale, bars, tick }.view()
}

/// The same as a table.
fn table(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let word = move |name: &str| words.get(&format!("lab-price-of-watching-{name}"));
    let body = move || {
        let numbers = bench.numbers();
        let row = |row: Row| {
            view! {
                <tr>
                    <th scope="row">{row.name}</th>
                    <td>{wording::money(numbers, row.total)}</td>
                    <td>{wording::money(numbers, row.per_hour)}</td>
                    <td>{wording::followed(numbers, row.followed)}</td>
                </tr>
            }
        };
        bench.rest.with(|lab| lab.rows([lab.how.scenario])).into_iter().map(row).collect_view()
    };
    let head = ["technique", "total", "hour", "people"]
        .map(|column| view! { <th scope="col">{word(&format!("table-{column}"))}</th> });
    view! {
        <details>
            <summary>{words.get("part-table")}</summary>
            <div class="scroll" tabindex="0" role="region" aria-label=words.get("part-table")>
                <table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>
            </div>
        </details>
    }
}
