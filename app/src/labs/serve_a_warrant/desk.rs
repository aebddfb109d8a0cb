//! The note, the papers, and what it means when somebody uses a control. A control says what it does by `data-act`,
//! and for which of several by `data-place`.

use super::{
    model::{Event, Host, Note},
    paper::Paper,
    say::Speaker,
};
use crate::{
    browser::page::{self, Used},
    parts::{Plain, choice},
};

/// The longest text that can be left here, in letters.
const TEXT_MAX: &str = "300";

/// The note: to be written, or where it is.
pub(super) fn note(speaker: Speaker<'_>, is_insecure: bool) -> Plain {
    let lab = speaker.lab;
    let title = Plain::said("h3", speaker.word("desk"));
    if lab.host == Host::Off {
        return Plain::of("section", vec![title, Plain::said("p", speaker.word("off"))]);
    }
    let is_left = lab.left().is_some();
    let is_fixed = is_insecure || !matches!(lab.note, Note::Writing | Note::Stuck(..));
    let [label, text] = field(["serve-text", "wrote"], speaker.word("text"), &lab.text);
    let hint = speaker.word(if is_insecure { "text-fixed" } else { "text-hint" });
    let mut code = field(["serve-code", "code"], speaker.word("code"), &lab.code);
    if lab.host != Host::Code || is_left {
        code = code.map(|part| part.with("hidden", ""));
    }
    let mut parts = vec![title];
    parts.extend([label, text.with("class", "own").with_if(is_fixed, "readonly")]);
    parts.push(Plain::said("p", hint).with("class", "hint"));
    parts.extend(code);
    parts.push(
        Plain::of(
            "p",
            vec![
                button("leave", speaker).with_if(is_left, "hidden"),
                button("back", speaker).with("class", "alt").with_if(!is_left || lab.is_gone, "hidden"),
                button("another", speaker).with("class", "alt").with_if(!is_left, "hidden"),
            ],
        )
        .with("class", "row"),
    );
    if let Some(left) = lab.left() {
        let until = page::moment(left.expires_at);
        parts.push(Plain::said("p", speaker.fill("where", &[("id", left.id.clone()), ("until", until)])));
        let link = Plain::said("a", speaker.word("open"))
            .with("href", &left.link)
            .with("target", "_blank")
            .with("rel", "noopener");
        parts.push(Plain::of("p", vec![link]).with_if(lab.is_gone, "hidden"));
    }
    Plain::of("section", parts)
}

/// A field of one line, and its label.
fn field([id, act]: [&'static str; 2], label: String, value: &str) -> [Plain; 2] {
    let field = Plain::new("input")
        .with("id", id)
        .with("type", "text")
        .with("autocomplete", "off")
        .with("maxlength", TEXT_MAX)
        .with("data-act", act)
        .with("value", value);
    [Plain::said("label", label).with("for", id), field]
}

fn button(act: &'static str, speaker: Speaker<'_>) -> Plain {
    Plain::said("button", speaker.word(act))
        .with("type", "button")
        .with("data-act", act)
        .with("aria-disabled", speaker.lab.is_busy().to_string())
}

/// The papers, the one on the table, and the button that serves it.
pub(super) fn papers(speaker: Speaker<'_>) -> Plain {
    let lab = speaker.lab;
    let mut choices = vec![Plain::said("legend", speaker.word("papers"))];
    for (place, paper) in Paper::ALL.into_iter().enumerate() {
        if paper == Paper::Page {
            choices.push(Plain::said("p", speaker.word("second")).with("class", "hint"));
        }
        let name = Plain::said("span", speaker.word_of("paper", paper.code()));
        choices.push(choice("radio", ["serve", "paper"], place, lab.paper == paper, name));
    }
    let serve = button("serve", speaker);
    let first = Plain::said("span", speaker.word("serve-first")).with_if(lab.left().is_some(), "hidden");
    Plain::of(
        "section",
        vec![
            Plain::of("fieldset", choices),
            on_the_table(speaker),
            Plain::of("p", vec![serve.with_if(lab.left().is_none(), "hidden"), first]).with("class", "row"),
        ],
    )
}

/// The paper on the table: who signs it, what has to be shown, what it asks for, by which law.
fn on_the_table(speaker: Speaker<'_>) -> Plain {
    let mut rows = Vec::new();
    for name in ["signs", "shows", "asks", "law"] {
        rows.push(Plain::said("dt", speaker.word(name)));
        rows.push(Plain::said("dd", speaker.word_of(name, speaker.lab.paper.code())));
    }
    let name = Plain::said("h4", speaker.paper());
    Plain::of("div", vec![name, Plain::of("dl", rows).with("class", "sees")]).with("class", "paper")
}

/// What was done when a control was used, `how` being the type of the browser's event.
pub(super) fn event(used: &Used, how: &str) -> Option<Event> {
    Some(match (used.act.as_str(), how) {
        ("wrote", "input") => Event::Wrote(used.value.clone()),
        ("code", "input") => Event::Code(used.value.clone()),
        ("paper", "change") => Event::Paper(*Paper::ALL.get(used.place)?),
        ("leave", "click") => Event::Leave,
        ("serve", "click") => Event::Serve,
        ("back", "click") => Event::TakeBack,
        ("another", "click") => Event::Another,
        _ => return None,
    })
}
