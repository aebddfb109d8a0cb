//! Which scenario, who looks, what is sealed, how many.

use leptos::prelude::*;

use super::{
    Bench,
    link::MANY,
    model::{Event, Lab},
    say::{Sentence, Value, sentence},
};
use crate::parts::Numbers;

/// The controls of the lab.
#[component]
pub(super) fn Controls(bench: Bench, scene: Memo<usize>) -> impl IntoView {
    let words = bench.words;
    let scenes = bench.lab.with_untracked(|lab| {
        let titles = lab.scenes().iter().map(|scene| scene.scenario.title.clone());
        titles.collect::<Vec<_>>()
    });
    let scenes = scenes.into_iter().enumerate().map(|(place, title)| {
        radio(bench, "way-in-scene", place, title, |lab, place| lab.scene == place, Event::Scene)
    });
    let watchers = move || {
        scene.get();
        let names = bench.lab.with_untracked(|lab| {
            lab.ways().watchers.iter().map(|watcher| watcher.named.name.clone()).collect::<Vec<_>>()
        });
        let radios = names.into_iter().enumerate().map(|(place, name)| {
            radio(bench, "way-in-watcher", place, name, |lab, place| lab.watcher == place, Event::Watcher)
        });
        radios.collect_view()
    };
    let switches = move || {
        scene.get();
        let switches = bench.lab.with_untracked(|lab| lab.ways().switches.clone());
        let switches = switches.into_iter().enumerate().map(|(place, switch)| {
            let moved = move |ev| bench.send(Event::Switch(place, event_target_checked(&ev)));
            view! {
                <label class="switch">
                    <input type="checkbox" prop:checked=bench.when(place, |lab, place| lab.on.has(place))
                        on:change=moved/>
                    <span>{switch.name}<small>{switch.note}</small></span>
                </label>
            }
        });
        switches.collect_view()
    };
    let caution = move || {
        scene.get();
        bench.lab.with_untracked(|lab| lab.scene().scenario.caution.clone())
    };
    view! {
        <div class="setting">
            <fieldset>
                <legend>{words.get("lab-way-in-scene")}</legend>
                {scenes.collect_view()}
                <p class="hint">{caution}</p>
            </fieldset>
            <fieldset>
                <legend>{words.get("lab-way-in-watcher")}</legend>
                {watchers}
                <p class="hint">{bench.text(0, fair_words)}</p>
            </fieldset>
            <fieldset>
                <legend>{words.get("lab-way-in-switches")}</legend>
                {switches}
            </fieldset>
        </div>
        <Sliders bench/>
    }
}

/// One of several to choose from.
fn radio(
    bench: Bench,
    group: &'static str,
    place: usize,
    name: String,
    is_chosen: fn(&Lab, usize) -> bool,
    event: fn(usize) -> Event,
) -> impl IntoView {
    view! {
        <label class="switch">
            <input type="radio" name=group prop:checked=bench.when(place, is_chosen)
                on:change=move |_| bench.send(event(place))/>
            <span>{name}</span>
        </label>
    }
}

fn fair_words(lab: &Lab, _: usize) -> Option<Sentence> {
    let watcher = lab.ways().watchers.get(lab.watcher)?;
    Some(sentence("lab-way-in-fair", [("note", Value::Text(watcher.named.note.clone()))]))
}

/// How many members a group may have.
const MEMBERS: [u64; 10] = [2, 3, 5, 8, 12, 20, 50, 100, 300, 1_000];

/// How many targets, and how many members each has.
#[component]
fn Sliders(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let many =
        bench.text(0, |lab, _| Some(sentence("lab-way-in-for", [("many", Value::Many(lab.targets()))])));
    let members = move || {
        let people = bench.lab.with(Lab::people).unwrap_or_default();
        words.fill("lab-way-in-people", &[("count", Numbers(words).whole(people))])
    };
    let slide_members = move |place: usize| {
        let people = MEMBERS.get(place).copied().unwrap_or_default();
        let place = bench.lab.with_untracked(|lab| lab.ways().people);
        if let Some(place) = place {
            bench.slide(Event::Figure(place, people, people));
        }
    };
    view! {
        <div class="sliders">
            <div>
                <label for="way-in-many">{words.get("lab-way-in-many")}</label>
                <input id="way-in-many" type="range" min="0" max=(MANY.len() - 1).to_string()
                    prop:value=move || bench.lab.with(|lab| lab.many.to_string()) aria-valuetext=many
                    on:input=move |ev| bench.slide(Event::Many(read(&event_target_value(&ev))))/>
                <output for="way-in-many" aria-hidden="true">{many}</output>
            </div>
            <div hidden=bench.when(0, |lab, _| lab.people().is_none())>
                <label for="way-in-members">{words.get("lab-way-in-members-label")}</label>
                <input id="way-in-members" type="range" min="0" max=(MEMBERS.len() - 1).to_string()
                    prop:value=move || bench.lab.with(step).to_string() aria-valuetext=members
                    on:input=move |ev| slide_members(read(&event_target_value(&ev)))/>
                <output for="way-in-members" aria-hidden="true">{members}</output>
            </div>
        </div>
    }
}

/// The step of the slider that is nearest to the members there are, from below.
fn step(lab: &Lab) -> usize {
    let people = lab.people().unwrap_or_default();
    MEMBERS.iter().rposition(|members| *members <= people).unwrap_or_default()
}

fn read(value: &str) -> usize {
    value.parse().unwrap_or_default()
}
