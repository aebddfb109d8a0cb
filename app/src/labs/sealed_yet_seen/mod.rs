//! Sealed, yet seen: a made-up town of which not one word is read, and somebody who is found all the same.

mod close;
mod controls;
mod drawing;
mod link;
mod model;
mod outcome;
mod say;
#[cfg(feature = "ssr")]
mod still;
#[cfg(feature = "ssr")]
mod tag;

use leptos::prelude::*;

use crate::{
    browser::{errands, page},
    parts::{BadLink, Plain, Rest, Share, complaint, drawn_controls, scenario},
    words::Words,
};
use close::close;
use controls::{controls, event, is_meant};
use link::{FORM, Setup};
use model::{Errand, Event, Lab, Work};
use outcome::{ranking, singled_out};
use say::Speaker;

#[cfg(feature = "ssr")]
pub(crate) use still::{still, view};
#[cfg(feature = "ssr")]
pub(crate) use tag::tag;

/// The name under which the server lays out what is found at the start.
const FINDINGS: &str = "sealed-yet-seen";

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    Setup::parse(link).map(|_| ()).map_err(|bad| bad.what(&FORM))
}

/// All that is shown at one moment.
struct Moment {
    lab: Lab,
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
    /// Something of this moment; whoever asks is told when it changes.
    fn see<T>(self, seen: fn(&Moment, Speaker<'_>) -> T) -> T {
        self.moment.with(|moment| seen(moment, Speaker { lab: &moment.lab, words: self.words }))
    }

    /// Opens the link that the page was opened by.
    fn open(self, link: &str) {
        match Setup::parse(link) {
            Ok(setup) => self.send(Event::SetUp(setup)),
            Err(bad) => self.moment.update(|moment| moment.bad_link = Some(bad)),
        }
    }

    /// Takes in that a control was used.
    fn take(self, happened: &web_sys::Event) {
        let Some(used) = page::used(happened).filter(|used| is_meant(&used.act, &happened.type_())) else {
            return;
        };
        if let Some(event) = event(&used) {
            if happened.type_() == "input" {
                self.resting.moved(move || self.send(Event::Rest));
            } else if matches!(event, Event::Keep(..) | Event::NextTown) {
                // They look at once, at whatever was moved before, too.
                self.resting.reached();
            }
            self.send(event);
        }
    }

    /// Takes in what happened, and sends the reckoner on its errand.
    fn send(self, event: Event) {
        let mut errand = None;
        self.moment.update(|moment| errand = moment.lab.take(event.clone()));
        if event == Event::Stop {
            errands::stop_reckoner();
        }
        if let Some(errand) = errand {
            if errand.is_late {
                errands::stop_reckoner();
            }
            leptos::task::spawn_local(self.run(errand));
        }
    }

    async fn run(self, Errand { number, ask, .. }: Errand) {
        let progress = move |done: u64, of: u64| {
            let [done, of] = [done, of].map(|people| u32::try_from(people).unwrap_or(u32::MAX));
            self.send(Event::Progress(number, done, of));
        };
        self.send(match errands::reckoner(&ask, progress).await {
            Some(answer) => Event::Answered(number, answer),
            None => Event::Gone(number),
        });
    }
}

/// The lab.
#[island]
pub(crate) fn SealedYetSeen() -> impl IntoView {
    let words = Words::here();
    // Without what is found at the start there is no lab; the page still has all of its words.
    model::read(&scenario::text_here(FINDINGS)).map(|findings| {
        let moment = RwSignal::new(Moment { lab: Lab::new(findings), bad_link: None });
        whole(Bench { moment, resting: Rest::new(), words })
    })
}

/// All of the lab.
fn whole(bench: Bench) -> impl IntoView {
    page::once_alive(move || bench.open(&page::state_link("lab-sealed-yet-seen")));
    let take = move |happened| bench.take(&happened);
    view! {
        <div on:input=take on:change=take on:click=move |happened| bench.take(&happened)>
            {drawn_controls("div", "", move || bench.see(shown))}
        </div>
        <Share state=move || bench.see(|moment, _| moment.lab.setup().link()) words=bench.words/>
    }
}

/// All that changes, but for the link.
fn shown(moment: &Moment, speaker: Speaker<'_>) -> Vec<Plain> {
    let mut shown = vec![complaint(moment.bad_link, speaker.words)];
    shown.extend(controls(speaker));
    let found = Plain::of("div", vec![ranking(speaker), close(speaker)]).with("class", "found");
    let busy = if speaker.lab.work == Work::Idle { "false" } else { "true" };
    shown.push(found.with("aria-busy", busy));
    shown.push(counting(speaker));
    shown.push(Plain::said("p", speaker.status()).with("role", "status").with("class", "status"));
    shown.push(singled_out(speaker));
    shown
}

/// How far the reckoner is, and what stops it.
fn counting(speaker: Speaker<'_>) -> Plain {
    let (done, of) = match speaker.lab.work {
        Work::Idle => (0, 0),
        Work::Counting(done, of) => (done, of),
    };
    let far = speaker.fill("counting", &[("done", speaker.whole(done)), ("of", speaker.whole(of))]);
    let stop = Plain::said("button", speaker.words.get("part-cancel"))
        .with("type", "button")
        .with("class", "alt")
        .with("data-act", "stop");
    let parts = vec![Plain::said("span", far), stop];
    Plain::of("div", parts).with("class", "row counting").with_if(of == 0, "hidden")
}
