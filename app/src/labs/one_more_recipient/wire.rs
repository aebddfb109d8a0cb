//! What the provider carries: a letter's header, stanza by stanza, and what goes with it.

use super::{
    head::Line,
    link::{Door, Letter, Swap},
    model::Key,
    say::Speaker,
};
use crate::parts::Plain;

/// The station in the middle, but for the bytes.
pub(super) fn station(speaker: Speaker<'_>) -> Vec<Plain> {
    let setup = speaker.lab.setup;
    let letters =
        speaker.choices("letter", setup.letter, |letter: Letter| Plain::said("span", speaker.letter(letter)));
    let mut all = vec![Plain::said("h3", speaker.word("provider")).with("class", "who"), letters];
    let lab = speaker.lab.as_made();
    let speaker = Speaker { lab: &lab, ..speaker };
    let setup = lab.setup;
    let Some(found) = lab.looked_at() else { return all };
    let recipients = setup.recipients(setup.letter);
    let line_at = found.marked.filter(|at| *at < found.head.length);
    let is_line = line_at.is_some() && setup.swap == Swap::Line;
    let mut lines = Vec::new();
    for (place, line) in found.head.lines.iter().enumerate() {
        let whom = recipients.get(place).filter(|_| !line.is_for_nobody());
        let whom = whom.map(|key| speaker.fill("line", &[("who", speaker.owner(*key))]));
        lines.push(stanza(speaker, whom, line, is_line && place == 0));
    }
    let seal = cut(&found.head.seal, line_at.is_some() && !is_line, "--- ");
    lines.push(item(speaker.word("line-seal"), seal));
    let text = speaker.fill("line-text", &[("count", (found.bytes.len() - found.head.length).to_string())]);
    all.push(Plain::said("h4", speaker.word("header")));
    all.push(Plain::of("ol", lines).with("class", "stanzas"));
    all.push(Plain::said("p", text));
    all.extend(along(speaker, recipients.len()).map(|said| Plain::said("p", said).with("class", "hint")));
    all
}

/// What goes with the letter, or pointedly does not.
fn along(speaker: Speaker<'_>, lines: usize) -> Option<String> {
    let setup = speaker.lab.setup;
    let boxes = setup.boxes(setup.letter).len().to_string();
    let values = [
        ("boxes", boxes),
        ("needed", setup.share.needed.to_string()),
        ("lines", lines.to_string()),
        ("who", speaker.owner(setup.receiver(setup.letter))),
    ];
    let name = match setup.door {
        Door::OneKey => return None,
        Door::Shared if setup.recipients(setup.letter).contains(&Key::Once(setup.letter)) => "along-boxes",
        Door::Shared => "along-none",
        Door::InHand => "along-phone",
        Door::Silent => "along-silent",
    };
    Some(speaker.fill(name, &values))
}

/// A stanza, for somebody or for nobody.
fn stanza(speaker: Speaker<'_>, whom: Option<String>, line: &Line, is_marked: bool) -> Plain {
    let head = Plain::text(["-> ", &line.kind, " ", &line.share].concat());
    let body = cut(&line.body, is_marked, "");
    let code = Plain::of("code", vec![head, Plain::new("br")]);
    let code = body.into_iter().fold(code, Plain::add).with("class", "cipher").with("aria-hidden", "true");
    let Some(whom) = whom else {
        return Plain::of("li", vec![Plain::said("span", speaker.word("line-nobody")), code]);
    };
    let start = line.body.get(..2).unwrap_or_default().to_owned();
    let spoken = speaker.fill("line-spoken", &[("kind", line.kind.clone()), ("start", start)]);
    let spoken = Plain::said("small", spoken).with("class", "spoken");
    Plain::of("li", vec![Plain::said("span", whom), spoken, code])
}

fn item(what: String, shown: Vec<Plain>) -> Plain {
    let code = Plain::of("code", shown).with("class", "cipher").with("aria-hidden", "true");
    Plain::of("li", vec![Plain::said("span", what), code])
}

/// A line of base64, its first letter marked where it was swapped.
fn cut(text: &str, is_marked: bool, before: &str) -> Vec<Plain> {
    let (first, rest) = text.split_at(usize::from(is_marked && !text.is_empty()));
    let mark = Plain::said("mark", first).with_if(!is_marked, "hidden");
    vec![Plain::text(before), mark, Plain::text(rest)]
}
