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

use cost::Money;
use leptos::prelude::*;

use crate::{
    browser::page,
    parts::{BadLink, Plain, Price, PriceTag, Prices, Rest, Share, complaint, drawn_controls, scenario},
    words::Words,
};
use assumptions::assumptions;
use controls::{controls, event, is_meant};
use drawing::drawing;
use link::{FORM, SCENES, Setup};
use model::{Found, Lab, Scene};
use outline::{outline, switches};
use say::{Sentence, Speaker};
use ways::Ways;

#[cfg(feature = "ssr")]
pub(crate) use still::{still, view};

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    Setup::parse(link).map(|_| ()).map_err(|bad| bad.what(&FORM))
}

/// All that is shown at one moment.
struct Moment {
    lab: Lab,
    /// What was said when things last came to rest.
    said: String,
    /// What is wrong with the link that the page was opened by.
    bad_link: Option<BadLink>,
}

/// The moment, and the words for it.
#[derive(Clone, Copy)]
struct Bench {
    moment: RwSignal<Moment>,
    resting: Rest,
    words: Words,
}

impl Bench {
    /// The lab as it starts; `None` where there are no scenarios.
    fn new(scenes: Vec<Scene>, words: Words) -> Option<Self> {
        let lab = Lab::new(scenes)?;
        let said = result(Speaker { lab: &lab, words });
        let moment = RwSignal::new(Moment { lab, said, bad_link: None });
        Some(Self { moment, resting: Rest::new(), words })
    }

    /// Something of this moment; whoever asks is told when it changes.
    fn see<T>(self, seen: fn(&Moment, Speaker<'_>) -> T) -> T {
        self.moment.with(|moment| seen(moment, Speaker { lab: &moment.lab, words: self.words }))
    }

    /// Opens the link that the page was opened by.
    fn open(self, link: &str) {
        self.change(&mut |moment| {
            match Setup::parse(link).and_then(|setup| moment.lab.set_up(&setup)) {
                Ok(lab) => moment.lab = lab,
                Err(bad) => moment.bad_link = Some(bad),
            }
            moment.said = result(Speaker { lab: &moment.lab, words: self.words });
        });
    }

    /// Takes in that a control was used. What is seen follows at once; what is said does too, but of a slider only
    /// when it stands still.
    fn take(self, happened: &web_sys::Event) {
        let Some(used) = page::used(happened).filter(|used| is_meant(&used.act, &happened.type_())) else {
            return;
        };
        let is_slid = happened.type_() == "input";
        self.change(&mut |moment| {
            if let Some(event) = event(&moment.lab, &used) {
                moment.lab.take(event);
            }
            if !is_slid {
                moment.said = result(Speaker { lab: &moment.lab, words: self.words });
            }
        });
        if is_slid { self.resting.moved(move || self.rest()) } else { self.resting.reached() }
    }

    fn rest(self) {
        self.change(&mut |moment| moment.said = result(Speaker { lab: &moment.lab, words: self.words }));
    }

    /// Changes the moment; all do it here, so that the code for telling who shows it is there once.
    fn change(self, change: &mut dyn FnMut(&mut Moment)) {
        self.moment.update(|moment| change(moment));
    }
}

/// The lab.
#[island]
pub(crate) fn WayIn() -> impl IntoView {
    let words = Words::here();
    let scene = |slug: &&str| {
        let ways = Ways::read(&scenario::text_here(&ways::place(slug))).ok()?;
        Some(Scene { scenario: scenario::here(slug).ok()?, ways })
    };
    // Without its scenarios there is no lab; the page still has all of its words.
    Bench::new(SCENES.iter().filter_map(scene).collect(), words).map(whole)
}

/// All of the lab.
fn whole(bench: Bench) -> impl IntoView {
    page::once_alive(move || bench.open(&page::state_link("lab-way-in")));
    let take = move |happened| bench.take(&happened);
    view! {
        <div on:input=take on:change=take on:click=move |happened| bench.take(&happened)>
            {drawn_controls("div", "", move || bench.see(shown))}
        </div>
        <Share state=move || bench.see(|moment, _| moment.lab.setup().link()) words=bench.words/>
        <PriceTag lab="way-in" prices=move || bench.see(|_, speaker| prices(speaker)) words=bench.words/>
    }
}

/// All that changes, but for the link and the price tag.
fn shown(moment: &Moment, speaker: Speaker<'_>) -> Vec<Plain> {
    let lab = &moment.lab;
    let [setting, sliders] = controls(speaker);
    let further = [lab.next(), lab.at_best(), Some(lab.spread()), lab.each_member(), lab.budget()];
    let further = further.map(|sentence| further_line(speaker, sentence));
    let of_scene =
        vec![drawing(speaker, "way-in-tree"), outline(speaker), switches(speaker), assumptions(speaker)];
    // Another scene is another element: nothing of it stands open as it stood in the one before.
    let scene = if lab.scene == 0 { "div" } else { "section" };
    vec![
        complaint(moment.bad_link, speaker.words),
        setting,
        sliders,
        Plain::said("p", result(speaker)).with("class", "status").with("aria-hidden", "true"),
        Plain::said("p", &moment.said).with("role", "status").with("class", "spoken"),
        Plain::of("div", further.into()).with("class", "further"),
        Plain::of(scene, of_scene),
    ]
}

/// A line below the result, where there is something to say.
fn further_line(speaker: Speaker<'_>, sentence: Option<Sentence>) -> Plain {
    let is_nothing = sentence.is_none();
    Plain::said("p", speaker.may_say(sentence)).with_if(is_nothing, "hidden")
}

/// What came out.
fn result(speaker: Speaker<'_>) -> String {
    speaker.say_all(&speaker.lab.result())
}

/// What the price tag says: the cheapest way without any switch, with all of them, and what that way is.
fn prices(speaker: Speaker<'_>) -> Prices {
    let Speaker { lab, words } = speaker;
    let price = |found: Option<Found>| match found {
        Some(found) if found.cost.high() == Money::NOTHING => Price::said(speaker.word("free")),
        Some(found) => Price::dollars(found.cost, words),
        None => Price::said(speaker.word("no-way")),
    };
    let way = |found: Option<Found>| match found {
        Some(found) => Price::said(speaker.value(&lab.acts(found.leaves))),
        None => Price::said(speaker.word("no-way")),
    };
    let with = lab.tagged(true);
    let [one, rest @ ..] = lab.tagged(false).map(price);
    let [thousand, everyone] = rest;
    let without = [one.beside(speaker.value(&lab.watcher_name())), thousand, everyone];
    Prices { without, with: with.map(price), left: with.map(way) }
}
