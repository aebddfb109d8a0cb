//! Yesterday's messages: one watcher recorded the wire, one holds the phone. What can each still read?

mod controls;
mod link;
mod model;
#[cfg(feature = "ssr")]
mod still;
mod tries;
mod views;

use leptos::prelude::*;

use crate::{
    browser::page,
    parts::{Plain, Share, drawn_controls},
    words::Words,
};
use link::{FORM, Setup};
use model::{Event, Lab, Script};
use views::Speaker;

#[cfg(feature = "ssr")]
pub(crate) use still::still;

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
    /// Says what happened, and has the workers do what follows from it.
    fn send(self, event: Event) {
        let Some(ask) = self.lab.try_update(|lab| lab.take(event)).flatten() else { return };
        leptos::task::spawn_local(async move { self.send(tries::run(ask).await) });
    }

    /// Takes in that a control was used.
    fn take(self, happened: &web_sys::Event) {
        let Some(used) = page::used(happened) else { return };
        let setup = self.lab.with_untracked(|lab| lab.setup);
        if let Some(event) = controls::event(setup, &used, &happened.type_()) {
            self.send(event);
        }
    }

    /// What is seen of this moment, now and whenever it changes; plain functions, so that there is one type of it.
    fn drawn(self, tag: &'static str, class: &'static str, seen: fn(Speaker<'_>) -> Vec<Plain>) -> AnyView {
        drawn_controls(tag, class, move || self.lab.with(|lab| seen(Speaker { lab, words: self.words })))
    }
}

/// What is written, from the words `text-1`, `text-2`, …
fn script(words: Words) -> Script {
    let said = |what: &str| {
        let keys = ["1", "2", "3"].map(|n| ["lab-yesterdays-messages-", what, "-", n].concat());
        keys.iter().map(|key| words.get(key)).collect()
    };
    Script { yesterday: said("text"), tomorrow: said("later") }
}

/// The lab.
#[island]
pub(crate) fn YesterdaysMessages() -> impl IntoView {
    let words = Words::here();
    let bench = Bench { lab: RwSignal::new(Lab::new(script(words))), words };
    page::once_alive(move || {
        let link = page::state_link("lab-yesterdays-messages");
        bench.send(Setup::parse(&link).map_or_else(Event::BadLink, Event::SetUp));
    });
    let state = move || bench.lab.with(|lab| lab.setup.link());
    view! {
        <div on:click=move |happened| bench.take(&happened) on:change=move |happened| bench.take(&happened)>
            {bench.drawn("div", "", |speaker| speaker.shown())}
        </div>
        <Share state words/>
    }
}
