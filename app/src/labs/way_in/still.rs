//! What the lab shows where it can't run, and on paper: every act with its price, and the cheapest ways, as tables.

use cost::Money;
use leptos::prelude::*;

use super::{
    Bench, WayIn,
    drawing::Drawing,
    link::SCENES,
    model::{Event, Lab, Scene},
    outline,
    say::Value,
    ways::Ways,
};
use crate::{parts::scenario, site::Press, words::Words};

/// Names and texts of the ways in that are laid out in the page that is being rendered.
#[derive(Clone, Default)]
struct LaidOut(Vec<(String, String)>);

/// The lab, with what it reads from its page.
pub(crate) fn view(press: &Press<'_>) -> AnyView {
    let laid_out = scenario::lay_out(press, &SCENES);
    let texts: Vec<(String, String)> =
        scenes(press).into_iter().map(|scene| (scene.scenario.slug.clone(), scene.ways.text())).collect();
    provide_context(LaidOut(texts.clone()));
    let templates = texts.into_iter().map(|(slug, text)| {
        view! { <template data-scenario=["ways-", &slug].concat()>{text}</template> }
    });
    view! { {laid_out}{templates.collect_view()}<WayIn/> }.into_any()
}

/// The text of a scenario's ways.
pub(super) fn laid_out(slug: &str) -> String {
    let LaidOut(all) = use_context().unwrap_or_default();
    all.into_iter().find(|(known, _)| known == slug).map(|(_, text)| text).unwrap_or_default()
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
    let drawn =
        Bench::new(vec![thread.clone()], words).map(|bench| view! { <Drawing bench id="way-in-still"/> });
    view! {
        <div class="still">
            <p>{press.text("labs-way-in-still-text")}</p>
            {drawn}
            {acts(press, &thread, words)}
            {watchers(press, thread, words)}
            {group.map(|group| watchers(press, group, words))}
        </div>
    }
    .into_any()
}

/// Every act, what it costs, and what makes it impossible.
fn acts(press: &Press<'_>, scene: &Scene, words: Words) -> Option<AnyView> {
    let bench = Bench::new(vec![scene.clone()], words)?;
    let rows = scene.ways.leaves.iter().enumerate().map(|(place, leaf)| {
        let price = bench.text(place, outline::price);
        let dated = bench.lab.with_untracked(|lab| bench.say_all(&outline::dated(lab, place)));
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
    let bench = Bench::new(vec![scene], words)?;
    let rows = all.into_iter().enumerate().map(|(place, watcher)| {
        bench.lab.update(|lab| lab.take(Event::Watcher(place)));
        let said = [false, true].map(|all_on| bench.lab.with(|lab| cheapest(bench, lab, all_on)));
        let said = said.map(|text| view! { <td>{text}</td> });
        view! { <tr><th scope="row">{watcher.named.name}</th>{said}</tr> }
    });
    let rows = rows.collect_view();
    Some(table(press, &title, ["watcher", "nothing", "everything"], rows.into_any()))
}

/// A way and its price for one target, in a cell.
fn cheapest(bench: Bench, lab: &Lab, all_on: bool) -> String {
    let [Some(found), ..] = lab.tagged(all_on) else { return bench.words.get("lab-way-in-no-way") };
    let cost = match found.cost.high() {
        Money::NOTHING => bench.words.get("lab-way-in-free"),
        _ => bench.value(&Value::Price(found.cost)),
    };
    [bench.value(&lab.acts(found.leaves)), cost].join(": ")
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
