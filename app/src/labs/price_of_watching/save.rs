//! What one can take along: the figures as a table for a spreadsheet, a drawing as SVG.

use leptos::prelude::*;

use super::{Bench, model::Row, wording};
use crate::{
    browser::{files, page},
    parts::Numbers,
};

/// A button that saves the drawing of that id.
pub(super) fn svg_button(bench: Bench, name: &'static str, id: &'static str) -> impl IntoView {
    let save = move |_| {
        if let Some(drawing) = page::markup(id) {
            files::save("price-of-watching.svg", "image/svg+xml", &drawing);
        }
    };
    view! {
        <button type="button" class="quiet" on:click=save>
            {bench.words.get(&format!("lab-price-of-watching-{name}"))}
        </button>
    }
}

/// A button that saves every technique of the chosen scenario as CSV.
pub(super) fn csv_button(bench: Bench) -> impl IntoView {
    let save = move |_| {
        let table = bench.lab.with_untracked(|lab| csv(&lab.rows([lab.how.scenario]), bench.numbers()));
        files::save("price-of-watching.csv", "text/csv", &table);
    };
    view! {
        <button type="button" class="quiet" on:click=save>
            {bench.words.get("lab-price-of-watching-save-csv")}
        </button>
    }
}

/// RFC 4180: a line for each technique, money in dollars with a point, whatever the language.
pub(super) fn csv(rows: &[Row], numbers: Numbers) -> String {
    let dollars = |money: cost::Money| format!("{}.{:02}", money.0 / 100, money.0 % 100);
    let heads = [
        "technique",
        "year",
        "total-low",
        "total-high",
        "hour-low",
        "hour-high",
        "people-low",
        "people-high",
    ];
    let heads = heads.map(|head| wording::say(numbers, &format!("csv-{head}"), &[]));
    let mut text = line(&heads);
    for row in rows {
        text.push_str(&line(&[
            row.name.clone(),
            row.year.to_string(),
            dollars(row.total.low()),
            dollars(row.total.high()),
            dollars(row.per_hour.low()),
            dollars(row.per_hour.high()),
            row.followed.low().0.to_string(),
            row.followed.high().0.to_string(),
        ]));
    }
    text
}

fn line(fields: &[String]) -> String {
    let quoted: Vec<String> =
        fields.iter().map(|field| format!("\"{}\"", field.replace('"', "\"\""))).collect();
    quoted.join(",") + "\r\n"
}
