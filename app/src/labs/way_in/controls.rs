//! Which scenario, who looks, what is sealed, how many; and what it means when somebody uses a control.
//!
//! A control says what it does by `data-act`, and for which of several by `data-place`.

use super::{
    link::MANY,
    model::{Event, Lab},
    say::{Speaker, Value, sentence},
};
use crate::{
    browser::page::Used,
    parts::{Plain, choice, slider},
};

/// The controls of the lab.
pub(super) fn controls(speaker: Speaker<'_>) -> [Plain; 2] {
    let lab = speaker.lab;
    let ways = lab.ways();
    let mut scenes = vec![Plain::said("legend", speaker.word("scene"))];
    for (place, scene) in lab.scenes().iter().enumerate() {
        scenes.push(choice(
            "radio",
            ["way-in", "scene"],
            place,
            lab.scene == place,
            Plain::said("span", &scene.scenario.title),
        ));
    }
    scenes.push(hint(&lab.scene().scenario.caution));
    let mut watchers = vec![Plain::said("legend", speaker.word("watcher"))];
    for (place, watcher) in ways.watchers.iter().enumerate() {
        watchers.push(choice(
            "radio",
            ["way-in", "watcher"],
            place,
            lab.watcher == place,
            Plain::said("span", &watcher.named.name),
        ));
    }
    if let Some(watcher) = ways.watchers.get(lab.watcher) {
        let note = Value::Text(watcher.named.note.clone());
        watchers.push(hint(&speaker.say(&sentence("lab-way-in-fair", [("note", note)]))));
    }
    let mut switches = vec![Plain::said("legend", speaker.word("switches"))];
    for (place, switch) in ways.switches.iter().enumerate() {
        let named = Plain::said("span", &switch.name).add(Plain::said("small", &switch.note));
        switches.push(choice("checkbox", ["way-in", "switch"], place, lab.on.has(place), named));
    }
    let sets = [scenes, watchers, switches].map(|set| Plain::of("fieldset", set));
    [Plain::of("div", sets.into()).with("class", "setting"), sliders(speaker)]
}

fn hint(text: &str) -> Plain {
    Plain::said("p", text).with("class", "hint")
}

/// How many members a group may have.
const MEMBERS: [u64; 10] = [2, 3, 5, 8, 12, 20, 50, 100, 300, 1_000];

/// How many targets, and how many members each has.
fn sliders(speaker: Speaker<'_>) -> Plain {
    let lab = speaker.lab;
    let many = speaker.say(&sentence("lab-way-in-for", [("many", Value::Many(lab.targets()))]));
    let people = Value::Count(cost::Targets(lab.people().unwrap_or_default()).into());
    let people = speaker.say(&sentence("lab-way-in-people", [("count", people)]));
    let many = slider(["way-in-many", "many"], 0, speaker.word("many"), [0, MANY.len() - 1, lab.many], many);
    let members = slider(
        ["way-in-members", "members"],
        0,
        speaker.word("members-label"),
        [0, MEMBERS.len() - 1, step(lab)],
        people,
    );
    Plain::of("div", vec![many, members.with_if(lab.people().is_none(), "hidden")]).with("class", "sliders")
}

/// The step of the slider that is nearest to the members there are, from below.
fn step(lab: &Lab) -> usize {
    let people = lab.people().unwrap_or_default();
    MEMBERS.iter().rposition(|members| *members <= people).unwrap_or_default()
}

/// How the browser says that something was done for good: a slider while it moves, a button when it is pressed.
pub(super) fn is_meant(act: &str, how: &str) -> bool {
    how == match act {
        "many" | "members" => "input",
        "forget" => "click",
        _ => "change",
    }
}

/// What was done when a control was used.
pub(super) fn event(lab: &Lab, used: &Used) -> Option<Event> {
    let step = || used.value.parse().unwrap_or_default();
    Some(match used.act.as_str() {
        "scene" => Event::Scene(used.place),
        "watcher" => Event::Watcher(used.place),
        "switch" => Event::Switch(used.place, used.is_checked),
        "many" => Event::Many(step()),
        "members" => {
            let people = MEMBERS.get(step()).copied().unwrap_or_default();
            Event::Figure(lab.ways().people?, people, people)
        }
        "forget" => Event::Forget,
        which => {
            let bounds = lab.figures.get(used.place)?.bounds;
            let number = lab.read_figure(used.place, &used.value)?;
            // The end that was put stands; the other gives way.
            if which == "low" {
                Event::Figure(used.place, number, bounds.high().max(number))
            } else {
                Event::Figure(used.place, bounds.low().min(number), number)
            }
        }
    })
}
