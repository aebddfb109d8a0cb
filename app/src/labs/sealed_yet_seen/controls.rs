//! What is kept, how exactly, of how many people; and what it means when somebody uses a control.
//!
//! A control says what it does by `data-act`, and for which of several by `data-place`.

use super::{
    link::{AREAS, DAYS, HOURS, PEOPLE},
    model::{Data, Event, Measure},
    say::Speaker,
};
use crate::{
    browser::page::Used,
    parts::{Plain, choice},
};

/// The controls of the lab.
pub(super) fn controls(speaker: Speaker<'_>) -> Vec<Plain> {
    let kept = speaker.lab.kept;
    let mut data = vec![Plain::said("legend", speaker.word("data"))];
    for (place, (name, is_kept)) in [("calls", kept.calls), ("places", kept.places)].into_iter().enumerate() {
        data.push(choice(
            "checkbox",
            ["seen", "keep"],
            place,
            is_kept,
            named(speaker, &["data-", name].concat()),
        ));
    }
    let mut measures = vec![Plain::said("legend", speaker.word("by"))];
    for (place, by) in Measure::ALL.into_iter().enumerate() {
        let name = ["by-", by.name()].concat();
        measures.push(choice("radio", ["seen", "by"], place, speaker.lab.by == by, named(speaker, &name)));
    }
    let exact = vec![
        Plain::said("legend", speaker.word("exact")),
        slider(speaker, "days", &DAYS.map(u16::from), kept.days.into()),
        slider(speaker, "hours", &HOURS.map(u16::from), kept.hours.into()),
        area(speaker),
    ];
    let again = Plain::said("button", speaker.word("next-town"))
        .with("type", "button")
        .with("class", "quiet")
        .with("data-act", "next");
    let number = speaker.fill("town", &[("number", speaker.whole(kept.town))]);
    let people = vec![
        slider(speaker, "people", &PEOPLE, kept.people),
        Plain::of("p", vec![Plain::said("span", number), again]).with("class", "row"),
    ];
    let sets = [data, exact, measures].map(|set| Plain::of("fieldset", set));
    let mut setting = sets.to_vec();
    setting.push(Plain::of("div", people));
    vec![Plain::of("div", setting).with("class", "setting")]
}

/// What a choice is called, and what it does.
fn named(speaker: Speaker<'_>, name: &str) -> Plain {
    let hint = Plain::said("small", speaker.word(&[name, "-what"].concat()));
    Plain::said("span", speaker.word(name)).add(hint)
}

fn area(speaker: Speaker<'_>) -> Plain {
    let (all, own) = ([0, 1], speaker.lab.kept.area);
    let place = AREAS.iter().position(|(area, _)| *area == own).unwrap_or_default();
    slider(speaker, "area", &all, if place == 0 { 0 } else { 1 })
}

/// A slider over these values; each has words of its own, or the same with its number.
fn slider(speaker: Speaker<'_>, act: &'static str, values: &[u16], value: u16) -> Plain {
    let step = values.iter().position(|one| *one == value).unwrap_or_default();
    let id = ["seen-", act].concat();
    let said = match act {
        "people" => speaker.fill("people-many", &[("count", speaker.whole(value))]),
        "days" if value > 1 => speaker.fill("days-many", &[("count", speaker.whole(value))]),
        _ => speaker.word(&[act, "-", &value.to_string()].concat()),
    };
    let field = Plain::new("input")
        .with("id", &id)
        .with("type", "range")
        .with("min", "0")
        .with("max", (values.len() - 1).to_string())
        .with("data-act", act)
        .with("aria-valuetext", &said)
        .with("value", step.to_string());
    let output = Plain::said("output", said).with("for", &id).with("aria-hidden", "true");
    let parts = vec![Plain::said("label", speaker.word(act)).with("for", &id), output, field];
    Plain::of("div", parts).with("class", "slider")
}

/// How the browser says that something was done for good: a slider while it moves, a button when it is pressed.
pub(super) fn is_meant(act: &str, how: &str) -> bool {
    how == match act {
        "people" | "days" | "hours" | "area" => "input",
        "keep" | "by" => "change",
        _ => "click",
    }
}

/// What was done when a control was used.
pub(super) fn event(used: &Used) -> Option<Event> {
    let step = || used.value.parse().unwrap_or_default();
    Some(match used.act.as_str() {
        "people" => Event::People(step()),
        "days" => Event::Days(step()),
        "hours" => Event::Hours(step()),
        "area" => Event::Area(step()),
        "keep" => Event::Keep(if used.place == 0 { Data::Calls } else { Data::Places }, used.is_checked),
        "by" => Event::By(used.place),
        "next" => Event::NextTown,
        "who" => Event::Who(u16::try_from(used.place).ok()?),
        "name" => Event::Name,
        "tell" => Event::Tell,
        "stop" => Event::Stop,
        _ => return None,
    })
}
