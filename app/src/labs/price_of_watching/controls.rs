//! The three controls: how, how many, how long.

use leptos::prelude::*;

use super::{
    Bench,
    model::{Event, How, Lab},
    steps, wording,
};
use crate::parts::{Numbers, Plain, drawn};

/// The three controls.
pub(super) fn controls(bench: Bench) -> impl IntoView {
    // The server writes them into the page, once and for all.
    let options = if cfg!(target_arch = "wasm32") { String::new() } else { bench.now(options) };
    let chosen = bench.text(|lab, _| place(lab.how));
    let choose = move |ev| {
        let value = event_target_value(&ev);
        let places =
            value.split_once(' ').and_then(|(one, other)| Some((one.parse().ok()?, other.parse().ok()?)));
        if let Some((scenario, technique)) = places {
            bench.send(Event::How(How { scenario, technique }));
        }
    };
    let people = Slider {
        id: "watching-people",
        name: "people",
        last: steps::LAST_PEOPLE,
        step: |lab, _| steps::step_of_people(lab.people).to_string(),
        say: wording::on_foot,
        event: Event::PeopleStep,
        buttons: crowds,
    };
    let hours = Slider {
        id: "watching-hours",
        name: "hours",
        last: steps::LAST_HOURS,
        step: |lab, _| steps::step_of_hours(lab.hours).to_string(),
        say: wording::duration,
        event: Event::HoursStep,
        buttons: times,
    };
    view! {
        <div class="three">
            <div>
                <label for="watching-how">{bench.word("how")}</label>
                <select id="watching-how" prop:value=chosen on:change=choose inner_html=options></select>
            </div>
            {slider(bench, people)}
            {slider(bench, hours)}
        </div>
    }
}

/// A technique as the value of a field.
fn place(how: How) -> String {
    format!("{} {}", how.scenario, how.technique)
}

/// All techniques, those of a scenario together.
fn options(lab: &Lab) -> String {
    let groups = lab.shelf.iter().enumerate().map(|(scenario, shelf)| {
        let options = shelf.techniques.iter().enumerate().map(|(technique, named)| {
            let how = How { scenario, technique };
            let option = Plain::said("option", &named.name).with("value", place(how));
            option.with_if(lab.how == how, "selected")
        });
        Plain::of("optgroup", options.collect()).with("label", &shelf.title).html()
    });
    groups.collect()
}

/// Crowds that everybody knows.
fn crowds(bench: Bench) -> Vec<Plain> {
    let population = |id| bench.now(|lab| lab.population(id));
    let crowds = [
        ("people-five", Some(5)),
        ("people-thousand", Some(1_000)),
        ("people-town", population("town-people")),
        ("people-country", population("country-people")),
    ];
    let crowds = crowds.into_iter();
    crowds.filter_map(|(name, people)| Some(bench.quiet(name, &format!("people {}", people?)))).collect()
}

/// Times that everybody knows.
fn times(bench: Bench) -> Vec<Plain> {
    let times = [("hours-day", "hours 24"), ("hours-week", "hours 168"), ("hours-month", "hours 672")];
    times.map(|(name, does)| bench.quiet(name, does)).to_vec()
}

/// A slider that says in words where it stands.
struct Slider {
    id: &'static str,
    name: &'static str,
    last: u64,
    step: fn(&Lab, Numbers) -> String,
    say: fn(&Lab, Numbers) -> String,
    event: fn(u64) -> Event,
    /// Below it: where it often goes.
    buttons: fn(Bench) -> Vec<Plain>,
}

fn slider(bench: Bench, slider: Slider) -> impl IntoView {
    let Slider { id, name, last, step, say, event, buttons } = slider;
    let first = bench.now(|lab| step(lab, bench.numbers()));
    let slide = move |ev| {
        if let Ok(step) = event_target_value(&ev).parse() {
            bench.slide(event(step));
        }
    };
    view! {
        <div>
            // Hidden from screen readers: the slider says where it stands by itself.
            <p class="head">
                <label for=id>{bench.word(name)}</label>
                <span class="stands" aria-hidden="true">{bench.text(say)}</span>
            </p>
            <input id=id type="range" min="0" max=last.to_string() value=first prop:value=bench.text(step)
                aria-valuetext=bench.text(say) on:input=slide/>
            {drawn("p", "row", move || buttons(bench))}
        </div>
    }
}
