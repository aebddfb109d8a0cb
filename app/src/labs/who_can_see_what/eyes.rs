//! What comes by one pair of eyes, as bytes; and what two know who tell each other everything.

use super::{
    Speaker,
    lab::{Fact, Lab},
    model::{Layer, Observer},
    recorded,
};
use crate::parts::{Plain, bytes};

/// Both of them, side by side.
pub(super) fn eyes(
    speaker: Speaker<'_>,
    // Whether every byte is shown.
    is_whole: bool,
) -> Plain {
    let Lab { eyes, with, .. } = *speaker.lab;
    let observers = || Observer::ALL.map(|observer| (observer.code(), speaker.observer(observer))).to_vec();
    let mut others = vec![("nobody", speaker.word("nobody"))];
    others.extend(observers());
    let [look, tell] = [
        pick(speaker, "eyes", observers(), eyes.code()),
        pick(speaker, "with", others, with.map_or("nobody", Observer::code)),
    ];
    let mut facts = Vec::new();
    for fact in Fact::ALL {
        let seen = speaker.seen(fact, speaker.lab.sight(), eyes);
        let seen = if seen.is_empty() { speaker.word("nothing") } else { seen };
        facts.extend([Plain::said("dt", speaker.head(fact)), Plain::said("dd", seen)]);
    }
    let verdict = Plain::said("p", speaker.word(verdict(speaker.lab)));
    let mut near = look;
    near.extend(passing(speaker, is_whole));
    let mut told = tell;
    let whose = speaker.word(if speaker.lab.is_two() { "sees-two" } else { "sees-one" });
    told.extend([
        Plain::said("h4", whose),
        Plain::of("dl", facts).with("class", "sees"),
        verdict.with("role", "status").with("class", "verdict"),
    ]);
    let title = Plain::said("h3", speaker.word("eyes-title")).with("id", "see-eyes-title");
    let two = Plain::of("div", [near, told].map(|parts| Plain::of("div", parts)).into()).with("class", "two");
    Plain::of("section", vec![title, two]).with("class", "eyes").with("aria-labelledby", "see-eyes-title")
}

/// What comes by, as it can be read without a key, and as bytes.
fn passing(speaker: Speaker<'_>, is_whole: bool) -> [Plain; 2] {
    let setup = speaker.lab.setup;
    let layer = setup.outermost(speaker.lab.eyes);
    let none =
        Plain::said("p", speaker.word("bytes-none")).with("class", "hint").with_if(layer.is_some(), "hidden");
    let mut parts = Vec::new();
    if let Some(layer) = layer {
        let (class, readable) = match layer {
            Layer::Open => ("plain", recorded::readable(setup, layer)),
            Layer::Named => ("meta", recorded::readable(setup, layer)),
            Layer::Sealed => ("none", speaker.word("bytes-sealed")),
        };
        let readable = Plain::said("span", readable).with("class", class);
        parts.push(Plain::of("p", vec![readable]).with("class", "travelling"));
        parts.extend(bytes(&recorded::bytes(setup, layer), None, is_whole, speaker.words));
        parts.push(Plain::said("p", speaker.word("bytes-example")).with("class", "hint"));
    }
    [none, Plain::of("div", parts)]
}

/// The key of what is to be said of what the one knows, or the two together.
fn verdict(lab: &Lab) -> &'static str {
    match (lab.sight(), lab.is_two()) {
        (None, true) => "verdict-apart",
        (None, false) => "verdict-away",
        (Some(sight), true) if sight.knows() => "verdict-knows-two",
        (Some(sight), false) if sight.knows() => "verdict-knows",
        (Some(_), true) => "verdict-not-two",
        (Some(_), false) => "verdict-not",
    }
}

/// A list to choose one of the observers from.
fn pick(
    speaker: Speaker<'_>,
    act: &'static str,
    entries: Vec<(&'static str, String)>,
    chosen: &str,
) -> Vec<Plain> {
    let id = ["see-", act].concat();
    let options = entries.into_iter().map(|(code, name)| {
        Plain::said("option", name).with("value", code).with_if(code == chosen, "selected")
    });
    let list = Plain::of("select", options.collect()).with("id", &id).with("data-act", act);
    vec![Plain::said("label", speaker.word(act)).with("for", id), list]
}
