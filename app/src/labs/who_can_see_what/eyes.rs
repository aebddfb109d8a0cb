//! What comes by one pair of eyes, as bytes; and what two know who tell each other everything.

use super::{
    Speaker,
    lab::{Fact, Lab},
    model::{Layer, Observer},
    recorded,
    two::Tie,
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
        let seen = speaker.seen(fact, speaker.lab.sight(), speaker.lab.teller());
        let seen = if seen.is_empty() { speaker.word("nothing") } else { seen };
        facts.extend([Plain::said("dt", speaker.head(fact)), Plain::said("dd", seen)]);
    }
    let said =
        speaker.lab.verdict().map(|key| if key.is_empty() { String::new() } else { speaker.word(key) });
    let verdict = Plain::said("p", said.join(" ").trim_start());
    let mut near = look;
    near.extend(passing(speaker, is_whole));
    let mut told = tell;
    let whose = speaker.word(match speaker.lab.tie() {
        None => "sees-one",
        Some(Tie::Compared) => "sees-compared",
        Some(Tie::Apart) => "sees-apart",
        Some(Tie::Alone | Tie::Same) => "sees-two",
    });
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
        let class = match layer {
            Layer::Open | Layer::Copy => "plain",
            Layer::Named | Layer::Inner => "meta",
            Layer::Wrapped(_) | Layer::SealedCopy => "none",
        };
        let readable = recorded::readable(setup, layer);
        let readable = if readable.is_empty() { speaker.word("bytes-sealed") } else { readable };
        let readable = Plain::said("span", readable).with("class", class);
        let hint = |name| Plain::said("p", speaker.word(name)).with("class", "hint");
        parts.push(Plain::of("p", vec![readable]).with("class", "travelling"));
        parts.extend(match layer {
            Layer::Inner => Some(hint("bytes-inner")),
            Layer::Copy | Layer::SealedCopy => Some(hint("bytes-copy")),
            Layer::Wrapped(_) => Some(hint("bytes-wrapped")),
            Layer::Open | Layer::Named => None,
        });
        parts.extend(bytes(&recorded::bytes(setup, layer), None, is_whole, speaker.words));
        parts.push(hint("bytes-example"));
    }
    [none, Plain::of("div", parts)]
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
