//! Every figure of the run, to be changed, each with who says it.

use super::{
    Speaker,
    link::KEYS,
    model::{Figure, Form},
};
use crate::parts::{Plain, scenario};

/// All but the two that stand above.
pub(super) fn figures(speaker: Speaker<'_>) -> Plain {
    let others = Figure::ALL.into_iter();
    let others = others.filter(|figure| !matches!(figure, Figure::Threshold | Figure::FalseMatches));
    let items = others.map(|figure| Plain::of("li", vec![field(speaker, figure)]));
    let parts = vec![Plain::said("summary", speaker.word("figures")), Plain::of("ul", items.collect())];
    Plain::of("details", parts).with("class", "figures")
}

/// A field for the number of a figure, with who says it; and what may be typed, where something else was.
pub(super) fn field(speaker: Speaker<'_>, figure: Figure) -> Plain {
    let (key, least, most) = KEYS[figure as usize];
    let id = ["scan-", key].concat();
    let form = figure.form();
    let refused = speaker.moment.refused.as_ref().filter(|(refused, _)| *refused == figure);
    let value = match refused {
        Some((_, typed)) => typed.clone(),
        None => speaker.whole(form.shown(speaker.moment.lab.number(figure))),
    };
    let [least, most] = form.limits(least, most);
    let hint = [&id, "-hint"].concat();
    let field = Plain::new("input")
        .with("id", &id)
        .with("type", "text")
        .with("inputmode", "numeric")
        .with("autocomplete", "off")
        .with("data-act", "put")
        .with("data-place", (figure as usize).to_string())
        .with("aria-describedby", &hint)
        .with("aria-invalid", refused.is_some().to_string())
        .with("value", value);
    let around =
        |name: &str, is_there| Plain::said("span", if is_there { speaker.word(name) } else { String::new() });
    let row = vec![around("one-in", form == Form::OneIn), field, around("percent", form == Form::Percent)];
    let limits =
        refused.map(|_| speaker.say("refused", [("least", least), ("most", most)])).unwrap_or_default();
    let parts = vec![
        Plain::said("label", speaker.word(&["figure-", key].concat())).with("for", &id),
        Plain::of("p", row).with("class", "row"),
        Plain::said("p", limits)
            .with("role", "alert")
            .with("class", "complaint")
            .with_if(refused.is_none(), "hidden"),
        Plain::of("p", source(speaker, figure)).with("class", "hint").with("id", hint),
    ];
    Plain::of("div", parts)
}

/// Who says a figure, when, and what one has to know about it; that the learner does, where it was changed.
fn source(speaker: Speaker<'_>, figure: Figure) -> Vec<Plain> {
    let lab = &speaker.moment.lab;
    if lab.setup.put[figure as usize].is_some() {
        return vec![Plain::text(speaker.word("changed"))];
    }
    let scenario::Figure { name, year, source, origin, note, .. } =
        &speaker.scenario.figures[lab.run().places[figure as usize]];
    let source = &speaker.scenario.sources[*source];
    let said = speaker.word(origin.code());
    let text = [name, ": ", &said, ", ", &year.to_string(), ". ", note, " "].concat();
    let cited = match source.url.is_empty() {
        true => Plain::said("cite", &source.title),
        false => Plain::said("a", &source.title).with("href", &source.url).with("rel", "noreferrer"),
    };
    vec![Plain::text(text), cited]
}
