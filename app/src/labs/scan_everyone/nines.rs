//! What one more nine buys: the same day at seven rates. Each of them can be taken.

use super::{
    Speaker,
    model::{Figure, Form},
};
use crate::parts::Plain;

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
        let cells =
            [outcome.false_matches, outcome.reviewers].map(|count| Plain::said("td", speaker.whole(count)));
        let mut row = vec![Plain::of("th", vec![button]).with("scope", "row")];
        row.extend(cells);
        Plain::of("tr", row).with("class", if is_now { "now" } else { "" })
    });
    let rows = rows.collect();
    let heads = ["nines-rate", "nines-count", "nines-people"]
        .map(|head| Plain::said("th", speaker.word(head)).with("scope", "col"));
    let head = Plain::of("thead", vec![Plain::of("tr", heads.into())]);
    let table = Plain::of("table", vec![head, Plain::of("tbody", rows)]);
    [
        Plain::said("h3", speaker.word("nines")),
        Plain::said("p", speaker.word("nines-hint")).with("class", "hint"),
        Plain::of("div", vec![table])
            .with("class", "scroll nines")
            .with("tabindex", "0")
            .with("role", "region")
            .with("aria-label", speaker.word("nines")),
    ]
}
