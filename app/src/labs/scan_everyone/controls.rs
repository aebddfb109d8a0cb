//! Which run, its threshold and its rate; and what it means when somebody uses a control.
//!
//! A control says what it does by `data-act`, and for which of several by `data-place`.

use super::{
    Moment, Speaker, figures,
    model::{Event, Figure, Form, Kind, NINES},
};
use crate::{
    browser::page::Used,
    parts::{Plain, choice},
};

/// The runs, each kind by itself, and the two figures that decide most.
pub(super) fn controls(speaker: Speaker<'_>) -> Plain {
    let kinds = [Kind::Hash, Kind::Classifier].map(|kind| group(speaker, kind));
    let main = [Figure::Threshold, Figure::FalseMatches].map(|figure| figures::field(speaker, figure));
    let mut parts = Vec::from(kinds);
    parts.extend(main);
    Plain::of("div", parts).with("class", "setup")
}

/// The runs of a kind.
fn group(speaker: Speaker<'_>, kind: Kind) -> Plain {
    let lab = &speaker.moment.lab;
    let (name, about) = match kind {
        Kind::Hash => ("kind-hash", "about-hash"),
        Kind::Classifier => ("kind-classifier", "about-classifier"),
    };
    let mut parts = vec![
        Plain::said("legend", speaker.word(name)),
        Plain::said("p", speaker.word(about)).with("class", "hint"),
    ];
    for (place, run) in lab.runs.iter().enumerate().filter(|(_, run)| run.kind == kind) {
        let named = Plain::said("span", &run.name);
        parts.push(choice("radio", ["scan", "run"], place, lab.setup.run == place, named));
    }
    Plain::of("fieldset", parts)
}

/// Takes in that a control was used, in that way.
pub(super) fn take(moment: &mut Moment, used: &Used, how: &str) {
    match (used.act.as_str(), how) {
        ("run", "change") => moment.take(Event::Run(used.place)),
        ("put", "change") => {
            if let Some(figure) = Figure::ALL.get(used.place) {
                moment.put(*figure, &used.value);
            }
        }
        ("rate", "click") => {
            if let Some(one_in) = NINES.get(used.place) {
                moment.take(Event::Put(Figure::FalseMatches, Form::OneIn.meant(*one_in)));
            }
        }
        _ => {}
    }
}
