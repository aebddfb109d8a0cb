//! The tree as a list, and what each switch adds, as a table.

use cost::{Bounds, Money};
use leptos::prelude::*;

use super::{
    Bench,
    model::{Lab, Standing},
    say::{Sentence, Value, sentence},
    ways::{Kind, Row},
};
use crate::parts::scenario::Origin;

/// The tree as a nested list.
#[component]
pub(super) fn Outline(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let rows = bench.lab.with_untracked(|lab| lab.ways().rows.clone());
    let mut at = 1;
    let list = list(bench, &rows, &mut at, 1);
    view! {
        <details class="outline">
            <summary>{words.get("lab-way-in-outline")}</summary>
            {list}
        </details>
    }
}

/// The rows from `at` on that are at that depth, with what is under them.
fn list(bench: Bench, rows: &[Row], at: &mut usize, depth: usize) -> AnyView {
    let mut items = Vec::new();
    while let Some(row) = rows.get(*at).filter(|row| row.depth == depth) {
        let place = *at;
        *at += 1;
        items.push(match row.kind {
            Kind::Leaf(leaf) => act(bench, leaf),
            Kind::All | Kind::One => {
                let key = if row.kind == Kind::All { "lab-way-in-all-of" } else { "lab-way-in-one-of" };
                let under = list(bench, rows, at, depth + 1);
                view! {
                    <li class:lit=bench.when(place, is_lit)>
                        <b>{row.name.clone()}</b>" "<small>{bench.words.get(key)}</small>
                        {under}
                    </li>
                }
                .into_any()
            }
        });
    }
    view! { <ul>{items}</ul> }.into_any()
}

fn act(bench: Bench, leaf: usize) -> AnyView {
    let found = bench.lab.with_untracked(|lab| lab.ways().leaves[leaf].clone());
    let needs = (!found.needs.is_empty())
        .then(|| bench.words.fill("lab-way-in-needs", &[("needs", found.needs.clone())]));
    let dated = bench.lab.with_untracked(|lab| bench.say_all(&dated(lab, leaf)));
    let beside = [needs.unwrap_or_default(), found.named.note, dated].join(" ");
    view! {
        <li class=bench.word(leaf, standing)>
            <span class="act">{found.named.name}</span>" "
            <span class="price">{bench.text(leaf, price)}</span>" "
            <em hidden=bench.when(leaf, |lab, leaf| mark(lab, leaf).is_none())>{bench.text(leaf, mark)}</em>
            <small>{beside}</small>
        </li>
    }
    .into_any()
}

/// Whether something of the cheapest way is at that row of the tree.
pub(super) fn is_lit(lab: &Lab, row: usize) -> bool {
    lab.is_lit(row)
}

/// How a leaf stands, as a class.
pub(super) fn standing(lab: &Lab, leaf: usize) -> &'static str {
    match lab.standing(leaf) {
        Standing::Lit => "lit",
        Standing::Open => "open",
        Standing::Cut => "cut",
        Standing::Closed => "closed",
    }
}

/// How a leaf stands, in words.
pub(super) fn mark(lab: &Lab, leaf: usize) -> Option<Sentence> {
    match standing(lab, leaf) {
        "lit" => Some(sentence("lab-way-in-lit", [])),
        "cut" => Some(sentence("lab-way-in-cut", [])),
        "closed" => Some(sentence("lab-way-in-closed", [])),
        _ => None,
    }
}

/// Whether a leaf is neither cut nor closed.
pub(super) fn is_possible(lab: &Lab, leaf: usize) -> bool {
    matches!(lab.standing(leaf), Standing::Lit | Standing::Open)
}

/// What a leaf costs.
pub(super) fn price(lab: &Lab, leaf: usize) -> Option<Sentence> {
    let price = lab.price(leaf);
    let nothing: Bounds<Money> = Money::NOTHING.into();
    let (once, each) = (("once", Value::Price(price.once)), ("each", Value::Price(price.each)));
    Some(match (price.once == nothing, price.each == nothing) {
        (true, true) => sentence("lab-way-in-free", []),
        (true, false) => sentence("lab-way-in-each", [each]),
        (false, true) => sentence("lab-way-in-once", [once]),
        (false, false) => sentence("lab-way-in-once-each", [once, each]),
    })
}

/// Of what years a leaf's figures are, and whether some are assumed.
pub(super) fn dated(lab: &Lab, leaf: usize) -> Vec<Sentence> {
    let figures = lab.ways().leaves[leaf].figures();
    let figures = || figures.iter().map(|place| &lab.scene().scenario.figures[*place]);
    let years = || figures().filter(|figure| figure.origin != Origin::Assumed).map(|figure| figure.year);
    let year = |year: u32| Value::Text(year.to_string());
    let dated = match (years().min(), years().max()) {
        (Some(from), Some(to)) if from < to => {
            Some(sentence("lab-way-in-dated-range", [("from", year(from)), ("to", year(to))]))
        }
        (Some(from), _) => Some(sentence("lab-way-in-dated", [("from", year(from))])),
        _ => None,
    };
    let is_assumed = figures().any(|figure| figure.origin == Origin::Assumed);
    let key = if dated.is_some() { "lab-way-in-part-assumed" } else { "lab-way-in-all-assumed" };
    dated.into_iter().chain(is_assumed.then(|| sentence(key, []))).collect()
}

/// What each switch adds, the others staying as they are.
#[component]
pub(super) fn Switches(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let names = bench.lab.with_untracked(|lab| {
        lab.ways().switches.iter().map(|switch| switch.name.clone()).collect::<Vec<_>>()
    });
    let rows = names.into_iter().enumerate().map(|(switch, name)| {
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td>{bench.text(switch, |lab, switch| Some(amount(lab.switched(switch).off)))}</td>
                <td>{bench.text(switch, |lab, switch| Some(amount(lab.switched(switch).on)))}</td>
                <td class="price">{bench.text(switch, adds)}</td>
            </tr>
        }
    });
    let head = ["switch", "off", "on", "adds"].map(|column| {
        view! { <th scope="col">{words.get(&["lab-way-in-column-", column].concat())}</th> }
    });
    view! {
        <details>
            <summary>{words.get("lab-way-in-table")}</summary>
            <div class="scroll" tabindex="0" role="region" aria-label=words.get("lab-way-in-table")>
                <table><thead><tr>{head}</tr></thead><tbody>{rows.collect_view()}</tbody></table>
            </div>
        </details>
    }
}

fn amount(cost: Option<Bounds<Money>>) -> Sentence {
    match cost {
        Some(cost) => sentence("lab-way-in-amount", [("cost", Value::Price(cost))]),
        None => sentence("lab-way-in-no-way", []),
    }
}

fn adds(lab: &Lab, switch: usize) -> Option<Sentence> {
    let switched = lab.switched(switch);
    Some(match (switched.off, switched.on) {
        (Some(off), Some(on)) if off == on => sentence("lab-way-in-adds-nothing", []),
        (Some(off), Some(on)) => {
            let cost = Bounds::between(on.low().less(off.low()), on.high().less(off.high()));
            sentence("lab-way-in-amount", [("cost", Value::Price(cost))])
        }
        (Some(_), None) => sentence("lab-way-in-adds-last", []),
        (None, _) => sentence("lab-way-in-adds-nothing", []),
    })
}
