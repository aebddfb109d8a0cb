//! The three controls: how, how many, how long.

use cost::Hours;
use leptos::prelude::*;

use super::{
    Bench,
    model::{Event, How, Lab},
    steps, wording,
};

/// The three controls.
#[component]
pub(super) fn Controls(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let word = |name: &str| words.get(&format!("lab-price-of-watching-{name}"));
    let population = |id| bench.lab.with_untracked(|lab| lab.population(id));
    let crowds = [
        Some((word("people-five"), 5)),
        Some((word("people-thousand"), 1_000)),
        population("town-people").map(|people| (word("people-town"), people)),
        population("country-people").map(|people| (word("people-country"), people)),
    ];
    let crowds = crowds.into_iter().flatten().map(|(name, people)| {
        view! {
            <button type="button" class="quiet" on:click=move |_| bench.send(Event::People(people))>{name}</button>
        }
    });
    let crowds = crowds.collect_view();
    let times = [("hours-day", 24), ("hours-week", 168), ("hours-month", 672)].map(|(name, hours)| {
        view! {
            <button type="button" class="quiet" on:click=move |_| bench.send(Event::Hours(Hours(hours)))>
                {word(name)}
            </button>
        }
    });
    // Hidden from screen readers: the slider says where it stands by itself.
    let head = |id: &'static str, name: &str, say| {
        view! {
            <p class="head"><label for=id>{word(name)}</label><span class="stands" aria-hidden="true">{bench.text(say)}</span></p>
        }
    };
    view! {
        <div class="three">
            <div>
                <label for="watching-how">{word("how")}</label>
                {how(bench)}
            </div>
            <div>
                {head("watching-people", "people", wording::on_foot)}
                {slider(bench, "watching-people", steps::LAST_PEOPLE, |lab| steps::step_of_people(lab.people), wording::on_foot, Event::PeopleStep)}
                <p class="row">{crowds}</p>
            </div>
            <div>
                {head("watching-hours", "hours", wording::duration)}
                {slider(bench, "watching-hours", steps::LAST_HOURS, |lab| steps::step_of_hours(lab.hours), wording::duration, Event::HoursStep)}
                <p class="row">{times}</p>
            </div>
        </div>
    }
}

/// All techniques, those of a scenario together.
fn how(bench: Bench) -> impl IntoView {
    let shelf = bench.lab.with_untracked(|lab| lab.shelf.clone());
    let groups = shelf.iter().enumerate().map(|(scenario, shelf)| {
        let options = shelf.techniques.iter().enumerate().map(|(technique, named)| {
            let how = How { scenario, technique };
            view! {
                <option value=format!("{scenario} {technique}") prop:selected=move || bench.lab.with(|lab| lab.how == how)
                    selected=bench.lab.with_untracked(|lab| lab.how == how)>
                    {named.name.clone()}
                </option>
            }
        });
        view! { <optgroup label=shelf.title.clone()>{options.collect_view()}</optgroup> }
    });
    let choose = move |ev| {
        let value = event_target_value(&ev);
        let places =
            value.split_once(' ').and_then(|(one, other)| Some((one.parse().ok()?, other.parse().ok()?)));
        if let Some((scenario, technique)) = places {
            bench.send(Event::How(How { scenario, technique }));
        }
    };
    view! { <select id="watching-how" on:change=choose>{groups.collect_view()}</select> }
}

/// A slider that says in words where it stands.
fn slider(
    bench: Bench,
    id: &'static str,
    last: u64,
    step: fn(&Lab) -> u64,
    say: fn(&Lab, crate::parts::Numbers) -> String,
    event: fn(u64) -> Event,
) -> impl IntoView {
    let first = bench.lab.with_untracked(step).to_string();
    let step = move || bench.lab.with(step).to_string();
    view! {
        <input id=id type="range" min="0" max=last.to_string() value=first prop:value=step
            aria-valuetext=bench.text(say)
            on:input=move |ev| {
                if let Ok(step) = event_target_value(&ev).parse() {
                    bench.slide(event(step));
                }
            }/>
    }
}
