//! The design: which of four doors, and what can be said for and against it.

use super::{
    link::{Choice, Door},
    say::Speaker,
};
use crate::parts::{Plain, scenario};

/// Where the sources of what is said for and against each door are laid out in the page.
pub(super) const VOICES: &str = "one-more-recipient-voices";

/// What is to be known of a door.
pub(super) const ASPECTS: [&str; 4] = ["opens", "at-once", "trust", "theft"];

/// Those who speak of a door.
pub(super) const SIDES: [&str; 2] = ["for", "against"];

/// Where one chooses.
pub(super) fn station(speaker: Speaker<'_>) -> Vec<Plain> {
    let setup = speaker.lab.setup;
    let doors = speaker.choices("door", setup.door, |door: Door| {
        let note = Plain::said("small", speaker.word_of(door.code(), "what"));
        Plain::said("span", speaker.word_of("door", door.code())).add(note)
    });
    let shares = speaker
        .choices("keys", setup.share, |share| Plain::said("span", speaker.word_of("keys", share.code())));
    vec![
        Plain::said("h3", speaker.word("designer")).with("class", "who"),
        doors,
        shares.with_if(setup.door != Door::Shared, "hidden"),
    ]
}

/// What can be said of the door that was chosen.
pub(super) fn sheet(speaker: Speaker<'_>) -> Vec<Plain> {
    let door = speaker.lab.setup.door;
    let mut known = Vec::new();
    for aspect in ASPECTS {
        known.push(Plain::said("dt", speaker.word(aspect)));
        known.push(Plain::said("dd", speaker.word_of(door.code(), aspect)));
    }
    let sources = scenario::text_here(VOICES);
    let mut sources = sources.lines().skip(door.place() * SIDES.len());
    for side in SIDES {
        known.push(Plain::said("dt", speaker.word(side)));
        let said = Plain::text(speaker.word_of(door.code(), side));
        known.push(Plain::of("dd", vec![said, Plain::text(" "), source(sources.next().unwrap_or_default())]));
    }
    vec![Plain::said("h3", speaker.word_of("door", door.code())), Plain::of("dl", known)]
}

/// A source: its address, a tab, and what it is called.
fn source(line: &str) -> Plain {
    let (url, name) = line.split_once('\t').unwrap_or_default();
    Plain::of("small", vec![Plain::said("a", name).with("href", url).with("rel", "noreferrer")])
}
