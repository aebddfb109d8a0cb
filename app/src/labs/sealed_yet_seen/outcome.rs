//! Whom a measure puts first, and how few moments single somebody out.

use town::POINTS;

use super::say::Speaker;
use crate::parts::Plain;

/// How many people the list shows.
const LISTED: usize = 10;

/// What was published of one and a half million phones: in a hundred people, by how many moments; the first is a bound.
const PUBLISHED: [(usize, &str); 2] = [(2, "published-two"), (4, "published-four")];

/// Whom the measure puts first.
pub(super) fn ranking(speaker: Speaker<'_>) -> Plain {
    let lab = speaker.lab;
    let first = lab.first(LISTED);
    let most = first.first().map_or(1, |(_, score)| *score);
    let items = first.iter().map(|(who, score)| {
        let is_known = lab.is_known && *who == lab.found.findings.organiser;
        let mark = if is_known { speaker.word("mark") } else { String::new() };
        let named = person(speaker, *who);
        let score_said = Plain::said("span", speaker.score(lab.by, *score)).with("class", "score");
        let parts = vec![
            named,
            Plain::said("em", &mark).with_if(mark.is_empty(), "hidden"),
            score_said,
            bar(u64::from(*score) * 100 / u64::from(most)),
        ];
        Plain::of("li", parts)
    });
    let list = Plain::of("ol", items.collect()).with("class", "ranking");
    let held = [
        ("calls", speaker.whole(lab.found.findings.calls)),
        ("places", speaker.whole(lab.found.findings.places)),
        ("pairs", speaker.whole(lab.found.findings.links)),
    ];
    Plain::of(
        "section",
        vec![
            Plain::said("h3", speaker.word("first")),
            Plain::said("p", speaker.fill("held", &held)).with("class", "held"),
            list,
            Plain::said("p", speaker.word("score-what")).with("class", "hint"),
        ],
    )
}

/// Somebody's name, to be pressed.
pub(super) fn person(speaker: Speaker<'_>, who: u16) -> Plain {
    let is_seen = speaker.lab.who == Some(who);
    Plain::said("button", speaker.name(who))
        .with("type", "button")
        .with("class", "person")
        .with("data-act", "who")
        .with("data-place", who.to_string())
        .with("aria-pressed", if is_seen { "true" } else { "false" })
}

/// So much of a hundred.
pub(super) fn bar(percent: u64) -> Plain {
    let whole = Plain::new("rect").with("width", percent.to_string()).with("height", "8");
    Plain::of("svg", vec![whole])
        .with("class", "bar")
        .with("viewBox", "0 0 100 8")
        .with("preserveAspectRatio", "none")
        .with("aria-hidden", "true")
}

/// How few moments single somebody out: here, and as published.
pub(super) fn singled_out(speaker: Speaker<'_>) -> Plain {
    let lab = speaker.lab;
    let head = ["moments", "here", "published"]
        .map(|column| Plain::said("th", speaker.word(&["column-", column].concat())).with("scope", "col"));
    let rows = (1..=POINTS).map(|points| {
        let here = lab.singled_out(points);
        let published = PUBLISHED.iter().find(|(many, _)| *many == points);
        let published = published.map_or(String::new(), |(_, name)| speaker.word(name));
        let cells = vec![
            Plain::said("th", speaker.whole(points as u64)).with("scope", "row"),
            Plain::of("td", vec![Plain::said("span", speaker.whole(here)), bar(here.into())]),
            Plain::said("td", published),
        ];
        Plain::of("tr", cells)
    });
    let table =
        vec![Plain::of("thead", vec![Plain::of("tr", head.into())]), Plain::of("tbody", rows.collect())];
    let kept = lab.found.kept;
    let said = if kept.places {
        let four = speaker.whole(lab.singled_out(4));
        speaker.fill("singled-out", &[("count", four), ("people", speaker.whole(kept.people))])
    } else {
        speaker.word("no-places")
    };
    let parts = vec![
        Plain::said("h3", speaker.word("single")),
        Plain::said("p", said),
        Plain::of("table", table).with_if(!kept.places, "hidden"),
        Plain::said("p", speaker.word("published")).with("class", "hint").with_if(!kept.places, "hidden"),
    ];
    Plain::of("section", parts).with("class", "single")
}
