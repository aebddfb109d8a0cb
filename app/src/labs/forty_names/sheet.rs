//! What a screen and a sheet of paper share: the forty, the rules, the outcome.

use leptos::prelude::*;

use super::{
    model::Unit,
    week::{Person, Week},
};
use crate::{parts::Numbers, words::Words};

/// The names of the forty, in their order.
pub(super) fn names(words: Words) -> Vec<String> {
    words.get("lab-forty-names-names").split(", ").map(str::to_owned).collect()
}

/// How the week stands, as sentences about it need it.
pub(super) fn tally(unit: &Unit, numbers: Numbers) -> Vec<(&'static str, String)> {
    let counts = unit.counts(unit.era());
    vec![
        ("count", unit.chosen().count().to_string()),
        ("reach", unit.reach().to_string()),
        ("left", numbers.money(unit.left())),
        ("each", numbers.money(unit.price(unit.era(), 1))),
        ("budget", numbers.money(unit.budget())),
        ("spent", numbers.money(counts.spent)),
        ("missed", counts.missed.to_string()),
        ("nothing", counts.for_nothing.to_string()),
        ("stopped", counts.stopped.to_string()),
    ]
}

/// What was said about somebody and by whom.
pub(super) fn tip(person: &Person, words: Words) -> [String; 3] {
    let record = if person.stands_out { "some" } else { "none" };
    [
        words.get(&format!("lab-forty-names-from-{}", person.source.code())),
        words.get(&person.tip_key()),
        words.get(&format!("lab-forty-names-record-{record}")),
    ]
}

/// The class of a line of call records: on paper only those that show something are printed.
pub(super) fn record_class(stands_out: bool) -> &'static str {
    if stands_out { "record meta some" } else { "record meta" }
}

/// The rules, by their numbers.
pub(super) fn rules(words: Words) -> AnyView {
    let rules = (1..=4).map(|n| view! { <li>{words.get(&format!("lab-forty-names-rule-{n}"))}</li> });
    view! { <ol class="rules">{rules.collect_view()}</ol> }.into_any()
}

/// How the sheet is played with a pencil, for a budget that follows so many on foot.
pub(super) fn with_a_pencil(words: Words, reach: u64) -> String {
    words.fill("lab-forty-names-paper", &[("reach", reach.to_string())])
}

/// Who planned what.
pub(super) fn planned(week: &Week, words: Words) -> Vec<(usize, String)> {
    let names = names(words);
    let line = |(n, kind): (usize, u8)| {
        let name = names.get(n).cloned().unwrap_or_default();
        let harm = words.get(&format!("lab-forty-names-harm-{kind}"));
        let variables = [("person", name), ("number", (n + 1).to_string()), ("harm", harm)];
        (n, words.fill("lab-forty-names-planned", &variables))
    };
    week.harms().map(line).collect()
}

/// What a player with a pencil opens at the end.
pub(super) fn outcome(week: &Week, words: Words) -> AnyView {
    let lines = planned(week, words).into_iter().map(|(_, line)| view! { <li>{line}</li> });
    view! {
        <p>{words.get("lab-forty-names-outcome-how")}</p>
        <ul>{lines.collect_view()}</ul>
    }
    .into_any()
}
