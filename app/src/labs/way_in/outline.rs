//! The tree as a list, and what each switch adds, as a table.

use cost::{Bounds, Money, tree::Switched};

use super::{
    model::{Lab, Standing},
    say::{Sentence, Speaker, Value, sentence},
    ways::Kind,
};
use crate::parts::{Plain, scenario::Origin, scroll};

/// The tree as a nested list.
pub(super) fn outline(speaker: Speaker<'_>) -> Plain {
    let list = list(speaker, &mut 1, 1);
    Plain::of("details", vec![Plain::said("summary", speaker.word("outline")), list]).with("class", "outline")
}

/// The rows from `at` on that are at that depth, with what is under them.
fn list(speaker: Speaker<'_>, at: &mut usize, depth: usize) -> Plain {
    let mut items = Vec::new();
    while let Some(row) = speaker.lab.ways().rows.get(*at).filter(|row| row.depth == depth) {
        let place = *at;
        *at += 1;
        if let Kind::Leaf(leaf) = row.kind {
            items.push(act(speaker, leaf));
            continue;
        }
        let how = speaker.word(if row.kind == Kind::All { "all-of" } else { "one-of" });
        let under = list(speaker, at, depth + 1);
        let parts = vec![Plain::said("b", &row.name), Plain::text(" "), Plain::said("small", how), under];
        let class = if speaker.lab.is_lit(place) { "lit" } else { "" };
        items.push(Plain::of("li", parts).with("class", class));
    }
    Plain::of("ul", items)
}

fn act(speaker: Speaker<'_>, leaf: usize) -> Plain {
    let found = &speaker.lab.ways().leaves[leaf];
    let needs = match found.needs.is_empty() {
        true => String::new(),
        false => speaker.words.fill("lab-way-in-needs", &[("needs", found.needs.clone())]),
    };
    let dated = speaker.say_all(&dated(speaker.lab, leaf));
    let mark = mark(speaker.lab, leaf);
    let is_unmarked = mark.is_none();
    let parts = vec![
        Plain::said("span", &found.named.name).with("class", "act"),
        Plain::text(" "),
        Plain::said("span", speaker.say(&price(speaker.lab, leaf))).with("class", "price"),
        Plain::text(" "),
        Plain::said("em", speaker.may_say(mark)).with_if(is_unmarked, "hidden"),
        Plain::said("small", [&needs, " ", &found.named.note, " ", &dated].concat()),
    ];
    Plain::of("li", parts).with("class", standing(speaker.lab, leaf))
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
pub(super) fn price(lab: &Lab, leaf: usize) -> Sentence {
    let price = lab.price(leaf);
    let nothing: Bounds<Money> = Money::NOTHING.into();
    let (once, each) = (("once", Value::Price(price.once)), ("each", Value::Price(price.each)));
    match (price.once == nothing, price.each == nothing) {
        (true, true) => sentence("lab-way-in-free", []),
        (true, false) => sentence("lab-way-in-each", [each]),
        (false, true) => sentence("lab-way-in-once", [once]),
        (false, false) => sentence("lab-way-in-once-each", [once, each]),
    }
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
pub(super) fn switches(speaker: Speaker<'_>) -> Plain {
    let heads = ["switch", "off", "on", "adds"]
        .map(|column| Plain::said("th", speaker.word(&["column-", column].concat())).with("scope", "col"));
    let rows = speaker.lab.ways().switches.iter().enumerate().map(|(place, switch)| {
        let switched = speaker.lab.switched(place);
        let said = |sentence| Plain::said("td", speaker.say(&sentence));
        let cells = vec![
            Plain::said("th", &switch.name).with("scope", "row"),
            said(amount(switched.off)),
            said(amount(switched.on)),
            said(adds(switched)).with("class", "price"),
        ];
        Plain::of("tr", cells)
    });
    let head = Plain::of("thead", vec![Plain::of("tr", heads.into())]);
    let name = speaker.word("table");
    let region = scroll(name.clone(), vec![head, Plain::of("tbody", rows.collect())]);
    Plain::of("details", vec![Plain::said("summary", name), region])
}

fn amount(cost: Option<Bounds<Money>>) -> Sentence {
    match cost {
        Some(cost) => sentence("lab-way-in-amount", [("cost", Value::Price(cost))]),
        None => sentence("lab-way-in-no-way", []),
    }
}

fn adds(switched: Switched) -> Sentence {
    match (switched.off, switched.on) {
        (Some(off), Some(on)) if off == on => sentence("lab-way-in-adds-nothing", []),
        (Some(off), Some(on)) => {
            amount(Some(Bounds::between(on.low().less(off.low()), on.high().less(off.high()))))
        }
        (Some(_), None) => sentence("lab-way-in-adds-last", []),
        (None, _) => sentence("lab-way-in-adds-nothing", []),
    }
}
