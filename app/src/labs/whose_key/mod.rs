//! Whose key is it? Two people write to each other through a server that hands out their keys, and may lie.

mod controls;
mod link;
mod model;
#[cfg(feature = "ssr")]
mod still;
mod views;

use errand::ratchet::{Ask, Person};
use leptos::prelude::*;

use crate::{
    browser::{errands, page},
    parts::{Plain, Share, complaint, drawn_controls},
    words::Words,
};
use link::{FORM, Setup};
use model::{Event, Lab, Script};
use views::Speaker;

#[cfg(feature = "ssr")]
pub(crate) use still::still;

/// Where Alice's button is, so that the keyboard finds it again.
const NEXT: &str = "whose-key-next";

/// Where "Compare" is: once nothing more may be sent, it is what comes next.
const COMPARE: &str = "whose-key-compare";

/// Where the emoji are, so that whoever asked for them gets there, and stays there when they are judged.
const COMPARED: &str = "whose-key-compared";

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    Setup::parse(link).map(|_| ()).map_err(|bad| bad.what(&FORM))
}

/// The moment, and the words for it.
#[derive(Clone, Copy)]
struct Bench {
    lab: RwSignal<Lab>,
    words: Words,
}

impl Bench {
    /// Says what happened, and runs the errand that follows from it.
    fn send(self, event: Event) {
        let Some((ask, turn)) =
            self.lab.try_update(|lab| lab.take(event).map(|ask| (ask, lab.turn))).flatten()
        else {
            return;
        };
        leptos::task::spawn_local(async move {
            let compares = matches!(ask, Ask::Compare(_));
            let answer = errands::ratchet(&ask).await;
            self.send(answer.map_or(Event::NoWorker(turn), |answer| Event::Answered(turn, answer)));
            if compares {
                page::focus(COMPARED);
            } else if self.lab.with_untracked(Lab::leads_to_comparing) {
                page::focus(COMPARE);
            }
        });
    }

    /// Takes in that a control was used.
    fn take(self, happened: &web_sys::Event) {
        let Some(used) = page::used(happened) else { return };
        let Some(event) = controls::event(&used, &happened.type_()) else { return };
        let leads_to = match event {
            Event::Judged(_) => Some(COMPARED),
            Event::Again => Some(NEXT),
            _ => None,
        };
        self.send(event);
        if let Some(place) = leads_to {
            page::focus(place);
        }
    }

    /// What is seen of this moment, now and whenever it changes; plain functions, so that there is one type of it.
    fn drawn(self, tag: &'static str, class: &'static str, seen: fn(Speaker<'_>) -> Vec<Plain>) -> AnyView {
        drawn_controls(tag, class, move || self.lab.with(|lab| seen(Speaker { lab, words: self.words })))
    }

    fn text(self, seen: fn(Speaker<'_>) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.lab.with(|lab| seen(Speaker { lab, words: self.words }))
    }
}

/// What is said, from the words `text-1`, `text-2`, …
fn script(words: Words) -> Script {
    let said = |what: &str, numbers: &[&str]| {
        let word = |n: &&str| words.get(&["lab-whose-key-", what, "-", n].concat());
        numbers.iter().map(word).collect()
    };
    let lines = said("text", &["1", "2", "3", "4", "5"]);
    let replies = said("reply", &["1", "2", "3", "4"]);
    Script { lines, replies, forged: words.get("lab-whose-key-forged") }
}

/// The lab.
#[island]
pub(crate) fn WhoseKey() -> impl IntoView {
    let words = Words::here();
    let bench = Bench { lab: RwSignal::new(Lab::new(script(words))), words };
    page::once_alive(move || {
        bench
            .send(Setup::parse(&page::state_link("lab-whose-key")).map_or_else(Event::BadLink, Event::SetUp));
    });
    let state = move || bench.lab.with(|lab| lab.setup.link());
    let has_no_key = move || bench.lab.with(|lab| lab.met.is_none());
    let draft = bench.text(|speaker| speaker.lab.draft.clone());
    view! {
        <div on:click=move |happened| bench.take(&happened) on:change=move |happened| bench.take(&happened)>
            {bench.drawn("div", "", |speaker| vec![complaint(speaker.lab.bad_link, speaker.words)])}
            <div class="wire">
                <section class="station">
                    {bench.drawn("div", "", |speaker| speaker.alice())}
                    <div class="controls" hidden=has_no_key>
                        <label for="whose-key-draft">{words.get("lab-whose-key-draft")}</label>
                        <textarea id="whose-key-draft" class="plain" rows="3" maxlength="500" prop:value=draft
                            on:input=move |ev| bench.send(Event::Wrote(event_target_value(&ev)))></textarea>
                    </div>
                    {bench.drawn("p", "row", |speaker| speaker.buttons())}
                    // Below what is pressed, so that the buttons stay where they are while the talk grows.
                    {bench.drawn("div", "", |speaker| vec![speaker.talk(Person::Alice)])}
                </section>
                {bench.drawn("section", "station observer", |speaker| speaker.server())}
                {bench.drawn("section", "station", |speaker| speaker.bob())}
            </div>
            {bench.drawn("div", "", |speaker| speaker.compared())}
            <p role="status" class="status">{bench.text(|speaker| speaker.status())}</p>
        </div>
        <Share state words/>
    }
}
