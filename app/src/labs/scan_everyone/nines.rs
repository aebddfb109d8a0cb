//! What one more nine buys: the same run at seven rates. Each of them can be taken.

use super::{
    Speaker,
    model::{Figure, Form},
};
use crate::parts::{Plain, scroll};

/// What a rate gives, by the words of the columns.
const COLUMNS: [&str; 4] = ["nines-count", "nines-found", "nines-accused", "nines-people"];

/// Heading and table.
pub(super) fn nines(speaker: Speaker<'_>) -> [Plain; 3] {
    let lab = &speaker.moment.lab;
    let now = lab.number(Figure::FalseMatches);
    let wrong = speaker.word("nines-rate");
    let rows = lab.nines().into_iter().enumerate().map(|(place, (one_in, outcome))| {
        let is_now = now == Form::OneIn.meant(one_in);
        let button = Plain::said("button", speaker.whole(one_in))
            .with("type", "button")
            .with("class", "quiet")
            .with("aria-label", [&wrong, " ", &speaker.whole(one_in)].concat())
            .with("data-act", "rate")
            .with("data-place", place.to_string())
            .with("aria-pressed", is_now.to_string());
        let [_, looked_at, _] = outcome.stages;
        let counts = [outcome.false_matches, looked_at.found, looked_at.accused, outcome.reviewers];
        let mut row = vec![Plain::of("th", vec![button]).with("scope", "row")];
        row.extend(COLUMNS.iter().zip(counts).map(|(head, count)| {
            Plain::said("td", speaker.whole(count)).with("data-head", speaker.word(head))
        }));
        Plain::of("tr", row).with("class", if is_now { "now" } else { "" })
    });
    let rows = rows.collect();
    let heads = ["nines-rate"].into_iter().chain(COLUMNS);
    let heads = heads.map(|head| Plain::said("th", speaker.word(head)).with("scope", "col"));
    let head = Plain::of("thead", vec![Plain::of("tr", heads.collect())]);
    [
        Plain::said("h3", speaker.word("nines")),
        Plain::said("p", speaker.say("nines-hint", &[("run", lab.run().name.clone())])).with("class", "hint"),
        Plain::of("div", vec![scroll(speaker.word("nines"), vec![head, Plain::of("tbody", rows)])])
            .with("class", "nines"),
    ]
}
