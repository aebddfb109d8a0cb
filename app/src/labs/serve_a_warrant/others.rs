//! What a subpoena may ask for and what there is of it, here and with Signal's maker; and what others hold.

use super::{
    answer::{row, table},
    say::Speaker,
};
use crate::parts::Plain;

/// What 18 U.S.C. § 2703(c)(2) lists, (A) to (F).
const LISTED: [&str; 6] = ["name", "address", "times", "length", "network", "payment"];

/// Who else may hold something, and whether that is the words, the key to them or neither.
const OTHERS: [(&str, &str); 7] = [
    ("log", "has-no"),
    ("host", "has-no"),
    ("proxy", "has-no"),
    ("carrier", "has-no"),
    ("link", "has-key"),
    ("yours", "has-yes"),
    ("reader", "has-yes"),
];

/// The statute's list beside what there is.
pub(super) fn law_list(speaker: Speaker<'_>) -> Plain {
    let head = ["asked", "here", "signal"].map(|name| speaker.word_of("column", name));
    let rows = LISTED.map(|what| {
        let cells = ["here", "signal"].map(|whose| speaker.word_of(whose, what));
        row(&head, speaker.word_of("asked", what), cells.into())
    });
    let table = table(speaker.word("law-list"), head.into(), rows.into());
    let note = Plain::said("p", speaker.word("signal-note")).with("class", "hint");
    Plain::of("details", vec![Plain::said("summary", speaker.word("law-list")), table, note])
}

/// What others hold.
pub(super) fn others(speaker: Speaker<'_>) -> Plain {
    let head = ["who", "may", "has", "by"].map(|name| speaker.word_of("column", name));
    let rows = OTHERS.map(|(who, has)| {
        let may = speaker.fill(&["may-", who].concat(), &[("fields", wire::LOG_LINE.join(", "))]);
        let cells = vec![may, speaker.word(has), speaker.word_of("by", who)];
        row(&head, speaker.word_of("who", who), cells).with("class", has)
    });
    table(speaker.word("others"), head.into(), rows.into())
}
