//! The way in: an attack tree with prices, who might take it, and what encryption closes.

mod assumptions;
mod controls;
mod drawing;
mod link;
mod model;
mod outcome;
mod outline;
mod say;
#[cfg(feature = "ssr")]
mod still;
mod ways;

use std::{mem, time::Duration};

use cost::Money;
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};

use crate::{
    browser::page,
    parts::{Numbers, Price, PriceTag, Prices, Share, scenario},
    words::Words,
};
use assumptions::Assumptions;
use controls::Controls;
use drawing::Drawing;
use link::{BadLink, SCENES, Setup};
use model::{Event, Found, Lab, Scene};
use outline::{Outline, Switches};
use say::{Sentence, Value};
use ways::Ways;

#[cfg(feature = "ssr")]
pub(crate) use still::{still, view};

/// How long a slider has to rest before its result is said.
const REST: Duration = Duration::from_millis(400);

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    Setup::parse(link).map(|_| ()).map_err(|bad| bad.to_string())
}

/// What a view of this lab needs: the moment, what was said when things last came to rest, the words.
#[derive(Clone, Copy)]
struct Bench {
    lab: RwSignal<Lab>,
    said: RwSignal<String>,
    timer: StoredValue<Option<TimeoutHandle>>,
    words: Words,
}

impl Bench {
    /// The lab as it starts; `None` where there are no scenarios.
    fn new(scenes: Vec<Scene>, words: Words) -> Option<Self> {
        let lab = RwSignal::new(Lab::new(scenes)?);
        let bench = Self { lab, said: RwSignal::default(), timer: StoredValue::new(None), words };
        bench.rest();
        Some(bench)
    }

    /// Says what was done once and for all.
    fn send(self, event: Event) {
        self.lab.update(|lab| lab.take(event));
        self.rest();
    }

    /// Says how far a slider has got: what is seen follows at once, what is said when it stands still.
    fn slide(self, event: Event) {
        self.lab.update(|lab| lab.take(event));
        let timer = set_timeout_with_handle(move || self.rest(), REST).ok();
        if let Some(earlier) = self.timer.try_update_value(|known| mem::replace(known, timer)).flatten() {
            earlier.clear();
        }
    }

    fn rest(self) {
        self.said.set(self.lab.with_untracked(|lab| self.say_all(&lab.result())));
    }

    /// Whether something holds, now and whenever the lab changes.
    ///
    /// These take plain functions and so give one type each: the browser loads the code for drawing a text,
    /// a condition, an event once and not once for each place.
    fn when(
        self,
        place: usize,
        holds: fn(&Lab, usize) -> bool,
    ) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.lab.with(|lab| holds(lab, place))
    }

    /// A word of the lab, now and whenever it changes.
    fn word(
        self,
        place: usize,
        word: fn(&Lab, usize) -> &'static str,
    ) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        move || self.lab.with(|lab| word(lab, place))
    }

    /// What is said about the lab, now and whenever it changes; nothing where there is nothing to say.
    fn text(
        self,
        place: usize,
        sentence: fn(&Lab, usize) -> Option<Sentence>,
    ) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.lab.with(|lab| sentence(lab, place)).map(|said| self.say(&said)).unwrap_or_default()
    }

    fn say_all(self, sentences: &[Sentence]) -> String {
        sentences.iter().map(|sentence| self.say(sentence)).collect::<Vec<_>>().join(" ")
    }

    fn say(self, (key, values): &Sentence) -> String {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, self.value(value))).collect();
        self.words.fill(key, &values)
    }

    fn value(self, value: &Value) -> String {
        let numbers = Numbers(self.words);
        match value {
            Value::Text(text) => text.clone(),
            Value::Acts(acts) => {
                let mut said = String::new();
                for act in acts {
                    let both = [("first", mem::take(&mut said)), ("then", act.clone())];
                    said = if both[0].1.is_empty() {
                        act.clone()
                    } else {
                        self.words.fill("lab-way-in-then", &both)
                    };
                }
                said
            }
            Value::Price(price) => numbers.bounds(*price, Numbers::about),
            Value::Count(count) => numbers.bounds(*count, |numbers, count| numbers.whole(count.0)),
            Value::Many(many) => {
                let scene = SCENES[self.lab.with_untracked(|lab| lab.scene)];
                let form = if many.0 == 1 { "one" } else { "many" };
                let key = ["lab-way-in-", scene, "-", form].concat();
                self.words.fill(&key, &[("count", numbers.whole(many.0))])
            }
        }
    }
}

/// The lab.
#[island]
pub(crate) fn WayIn() -> impl IntoView {
    let words = Words::here();
    let scene = |slug: &&str| {
        let ways = Ways::read(&ways_here(slug)).ok()?;
        Some(Scene { scenario: scenario::here(slug).ok()?, ways })
    };
    // Without its scenarios there is no lab; the page still has all of its words.
    Bench::new(SCENES.iter().filter_map(scene).collect(), words).map(whole)
}

/// All of the lab.
///
/// Little of it is made a view of any type: such a view brings code for ways of drawing that are never taken.
fn whole(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let bad_link = RwSignal::new(None);
    page::once_alive(move || {
        let found = Setup::parse(&page::state_link("lab-way-in"))
            .and_then(|setup| bench.lab.with_untracked(|lab| lab.set_up(&setup)));
        match found {
            Ok(lab) => bench.lab.set(lab),
            Err(bad) => bad_link.set(Some(bad)),
        }
        bench.rest();
    });
    let complaint = move || match bad_link.get() {
        Some(bad) => words.fill("part-link-bad", &[("why", words.get(BadLink::key(bad)))]),
        None => String::new(),
    };
    let result = move || bench.lab.with(|lab| bench.say_all(&lab.result()));
    let state = move || bench.lab.with(|lab| lab.setup().link());
    let scene = Memo::new(move |_| bench.lab.with(|lab| lab.scene));
    let of_scene = move || {
        scene.get();
        view! {
            <Drawing bench id="way-in-tree"/>
            <Outline bench/>
            <Switches bench/>
            <Assumptions bench/>
        }
    };
    let prices = move || bench.lab.with(|lab| prices(bench, lab));
    view! {
        <p role="alert" class="complaint" hidden=move || bad_link.get().is_none()>{complaint}</p>
        <Controls bench scene/>
        <p class="status" aria-hidden="true">{result}</p>
        <p role="status" class="spoken">{move || bench.said.get()}</p>
        <div class="further">
            {further(bench, |lab, _| lab.next())}
            {further(bench, |lab, _| lab.at_best())}
            {further(bench, |lab, _| Some(lab.spread()))}
            {further(bench, |lab, _| lab.each_member())}
            {further(bench, |lab, _| lab.budget())}
        </div>
        {of_scene}
        <Share state words/>
        <PriceTag lab="way-in" prices words/>
    }
}

/// A line below the result, where there is something to say.
fn further(bench: Bench, sentence: fn(&Lab, usize) -> Option<Sentence>) -> impl IntoView {
    let text = bench.text(0, sentence);
    view! { <p hidden=move || text().is_empty()>{text}</p> }
}

/// What the price tag says: the cheapest way without any switch, with all of them, and what that way is.
fn prices(bench: Bench, lab: &Lab) -> Prices {
    let words = bench.words;
    let price = |found: Option<Found>| match found {
        Some(found) if found.cost.high() == Money::NOTHING => Price::said(words.get("lab-way-in-free")),
        Some(found) => Price::dollars(found.cost, words),
        None => Price::said(words.get("lab-way-in-no-way")),
    };
    let way = |found: Option<Found>| match found {
        Some(found) => Price::said(bench.value(&lab.acts(found.leaves))),
        None => Price::said(words.get("lab-way-in-no-way")),
    };
    let with = lab.tagged(true);
    let [one, rest @ ..] = lab.tagged(false).map(price);
    let [thousand, everyone] = rest;
    let without = [one.beside(bench.value(&lab.watcher_name())), thousand, everyone];
    Prices { without, with: with.map(price), left: with.map(way) }
}

/// The ways in that the server laid out in this page for that scenario.
fn ways_here(slug: &str) -> String {
    if cfg!(target_arch = "wasm32") { page::scenario(&["ways-", slug].concat()) } else { laid_out(slug) }
}

#[cfg(not(feature = "ssr"))]
fn laid_out(_: &str) -> String {
    String::new()
}

#[cfg(feature = "ssr")]
fn laid_out(slug: &str) -> String {
    still::laid_out(slug)
}
