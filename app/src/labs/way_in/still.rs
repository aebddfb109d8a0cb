//! What the lab shows where it can't run, and on paper: every act with its price, and the cheapest ways, as tables.

use cost::Money;
use leptos::prelude::*;

use super::{
    WayIn,
    drawing::drawing,
    link::SCENES,
    model::{Event, Lab, Scene},
    outline,
    say::{Speaker, Value},
    ways::{self, Ways},
};
use crate::{
    parts::{drawn, scenario},
    site::Press,
    words::Words,
};

/// The lab, with what it reads from its page.
pub(crate) fn view(press: &Press<'_>) -> AnyView {
    let laid_out = scenario::lay_out(press, &SCENES);
    let texts = scenes(press).into_iter();
    let texts = texts.map(|scene| (ways::place(&scene.scenario.slug), scene.ways.text())).collect();
    view! { {laid_out}{scenario::lay_out_texts(texts)}<WayIn/> }.into_any()
}

fn scenes(press: &Press<'_>) -> Vec<Scene> {
    let code = press.locale.code();
    let scene = |slug: &&str| {
        let found = press.library.scenario(slug)?;
        Some(Scene {
            scenario: scenario::Scenario::of(found, code),
            ways: Ways::of(found.ways.as_ref()?, code),
        })
    };
    SCENES.iter().filter_map(scene).collect()
}

/// The still picture.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let words = Words::here();
    let mut all = scenes(press).into_iter();
    let (Some(thread), group) = (all.next(), all.next()) else { return ().into_any() };
    let Some(lab) = Lab::new(vec![thread.clone()]) else { return ().into_any() };
    let tree = drawn("div", "", move || vec![drawing(Speaker { lab: &lab, words }, "way-in-still")]);
    view! {
        <div class="still">
            <p>{press.text("labs-way-in-still-text")}</p>
            {tree}
            {acts(press, &thread, words)}
            {watchers(press, thread, words)}
            {group.map(|group| watchers(press, group, words))}
        </div>
    }
    .into_any()
}

/// Every act, what it costs, and what makes it impossible.
fn acts(press: &Press<'_>, scene: &Scene, words: Words) -> Option<AnyView> {
    let lab = Lab::new(vec![scene.clone()])?;
    let speaker = Speaker { lab: &lab, words };
    let rows = scene.ways.leaves.iter().enumerate().map(|(place, leaf)| {
        let price = speaker.say(&outline::price(&lab, place));
        let dated = speaker.say_all(&outline::dated(&lab, place));
        let cut_by = leaf.cut_by.numbers().map(|switch| scene.ways.switches[switch].name.clone());
        view! {
            <tr>
                <th scope="row">{leaf.named.name.clone()}</th>
                <td><span class="price">{price}</span>" "<small>{dated}</small></td>
                <td>{leaf.needs.clone()}</td>
                <td>{cut_by.collect::<Vec<_>>().join("; ")}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    Some(table(press, &scene.scenario.title, ["act", "price", "needs", "cut-by"], rows.into_any()))
}

/// The cheapest way of each watcher, with nothing sealed and with everything.
fn watchers(press: &Press<'_>, scene: Scene, words: Words) -> Option<AnyView> {
    let title = scene.scenario.title.clone();
    let all = scene.ways.watchers.clone();
    let mut lab = Lab::new(vec![scene])?;
    let rows = all.into_iter().enumerate().map(|(place, watcher)| {
        lab.take(Event::Watcher(place));
        let said = [false, true].map(|all_on| cheapest(Speaker { lab: &lab, words }, all_on));
        let said = said.map(|text| view! { <td>{text}</td> });
        view! { <tr><th scope="row">{watcher.named.name}</th>{said}</tr> }
    });
    let rows = rows.collect_view();
    Some(table(press, &title, ["watcher", "nothing", "everything"], rows.into_any()))
}

/// A way and its price for one target, in a cell.
fn cheapest(speaker: Speaker<'_>, all_on: bool) -> String {
    let [Some(found), ..] = speaker.lab.tagged(all_on) else { return speaker.word("no-way") };
    let cost = match found.cost.high() {
        Money::NOTHING => speaker.word("free"),
        _ => speaker.value(&Value::Price(found.cost)),
    };
    [speaker.value(&speaker.lab.acts(found.leaves)), cost].join(": ")
}

fn table<const N: usize>(press: &Press<'_>, title: &str, head: [&str; N], rows: AnyView) -> AnyView {
    let head = head.map(|column| {
        view! { <th scope="col">{press.text(&["labs-way-in-column-", column].concat())}</th> }
    });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=title.to_owned()>
            <table>
                <caption>{title.to_owned()}</caption>
                <thead><tr>{head.collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
