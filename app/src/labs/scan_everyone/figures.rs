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
    let (key, ..) = KEYS[figure as usize];
    let id = ["scan-", key].concat();
    let form = figure.form();
    let refused = speaker.moment.refused.as_ref().filter(|(refused, _)| *refused == figure);
    let value = match refused {
        Some((_, typed)) => typed.clone(),
        None => speaker.figure(figure),
    };
    let hint = [&id, "-hint"].concat();
    let field = Plain::new("input")
        .with("id", &id)
        .with("type", "text")
        .with("inputmode", if form == Form::Percent { "decimal" } else { "numeric" })
        .with("autocomplete", "off")
        .with("data-act", "put")
        .with("data-place", (figure as usize).to_string())
        .with("aria-describedby", &hint)
        .with("aria-invalid", refused.is_some().to_string())
        .with("value", value);
    let around =
        |name: &str, is_there| Plain::said("span", if is_there { speaker.word(name) } else { String::new() });
    let row = vec![around("one-in", form == Form::OneIn), field, around("percent", form == Form::Percent)];
    let limits = refused.map(|_| limits(speaker, figure)).unwrap_or_default();
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

/// What may be typed for a figure, and why no more or no less, where another figure sets it.
fn limits(speaker: Speaker<'_>, figure: Figure) -> String {
    let form = figure.form();
    let limits = form.limits(speaker.moment.lab.limits(figure));
    let [least, most] = limits.map(|limit| speaker.shown(form, limit));
    let name = if form == Form::Percent { "refused-percent" } else { "refused" };
    let limits = speaker.say(name, &[("least", least), ("most", most)]);
    match figure {
        Figure::Accounts | Figure::Offenders => [&limits, " ", &speaker.word("refused-crowd")].concat(),
        _ => limits,
    }
}

/// What a figure is, who says it and what one has to know about it; that the learner does, where it was changed.
pub(super) fn said(speaker: Speaker<'_>, figure: Figure) -> String {
    if speaker.moment.lab.setup.put[figure as usize].is_some() {
        return speaker.word("changed");
    }
    let scenario::Figure { name, year, origin, note, .. } = of_run(speaker, figure);
    let who = speaker.word(origin.code());
    [name, ": ", &who, ", ", &year.to_string(), ". ", note].concat()
}

/// The same, with its source.
fn source(speaker: Speaker<'_>, figure: Figure) -> Vec<Plain> {
    let mut parts = vec![Plain::text(said(speaker, figure))];
    if speaker.moment.lab.setup.put[figure as usize].is_none() {
        let source = &speaker.scenario.sources[of_run(speaker, figure).source];
        parts.extend([Plain::text(" "), source.cited()]);
    }
    parts
}

/// The figure of the scenario that the run has for it.
fn of_run(speaker: Speaker<'_>, figure: Figure) -> &scenario::Figure {
    &speaker.scenario.figures[speaker.moment.lab.run().places[figure as usize]]
}
