//! Whose key is it? Two people write to each other through a server that hands out their keys, and may lie.

mod link;
mod model;
#[cfg(feature = "ssr")]
mod still;
mod views;

use errand::ratchet::Ask;
use leptos::prelude::*;

use crate::{
    browser::{errands, page},
    parts::Share,
    words::Words,
};
use link::Setup;
use model::{Event, Lab, Message, Script};
use views::{Alice, Bob, Compared, Server};

#[cfg(feature = "ssr")]
pub(crate) use still::still;

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    Setup::parse(link).map(|_| ()).map_err(|bad| bad.to_string())
}

/// What a view of this lab needs: the moment, the words, and a way to say what happened.
#[derive(Clone, Copy)]
struct Bench {
    lab: RwSignal<Lab>,
    words: Words,
}

impl Bench {
    /// Says what happened, and runs the errand that follows from it.
    fn send(self, event: Event) {
        let (lab, ask) = self.lab.get_untracked().after(event);
        self.lab.set(lab);
        if let Some(ask) = ask {
            let compares = matches!(ask, Ask::Compare(_));
            leptos::task::spawn_local(async move {
                self.send(run(ask).await);
                if compares {
                    page::focus(views::COMPARED);
                }
            });
        }
    }

    /// Whether something holds, now and whenever the lab changes. Plain functions, here and below: one type each.
    fn when(self, holds: fn(&Lab) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.lab.with(holds)
    }

    /// A message about the lab, now and whenever it changes.
    fn text(self, message: fn(&Lab) -> Message) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || {
            let (key, variables) = self.lab.with(message);
            self.words.fill(key, &variables)
        }
    }

    /// A value of the lab as it is.
    fn value(self, value: fn(&Lab) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.lab.with(value)
    }

    /// Says what a visitor did.
    fn on<E: 'static>(self, event: fn(&E, &Lab) -> Event) -> impl Fn(E) + Clone + 'static {
        move |ev| {
            let event = self.lab.with_untracked(|lab| event(&ev, lab));
            self.send(event);
        }
    }
}

async fn run(ask: Ask) -> Event {
    errands::ratchet(&ask).await.map_or(Event::NoWorker, Event::Answered)
}

/// What is said, from the words `text-1`, `text-2`, …
fn script(words: Words) -> Script {
    let said = |what: &str| (1..=4).map(|n| words.get(&format!("lab-whose-key-{what}-{n}"))).collect();
    Script { lines: said("text"), replies: said("reply"), forged: words.get("lab-whose-key-forged") }
}

/// The lab.
#[island]
pub(crate) fn WhoseKey() -> impl IntoView {
    let words = Words::here();
    let bench = Bench { lab: RwSignal::new(Lab::default()), words };
    bench.lab.update(|lab| *lab = core::mem::take(lab).after(Event::Script(script(words))).0);
    let bad_link = RwSignal::new(None);
    page::once_alive(move || match Setup::parse(&page::state_link("lab-whose-key")) {
        Ok(setup) => bench.send(Event::SetUp(setup)),
        Err(bad) => bad_link.set(Some(bad)),
    });
    let complaint = move || match bad_link.get() {
        Some(bad) => words.fill("part-link-bad", &[("why", words.get(link::BadLink::key(bad)))]),
        None => String::new(),
    };
    let status = bench.text(Lab::status);
    let state = bench.value(|lab| lab.setup.link());
    view! {
        <p role="alert" class="complaint" hidden=move || bad_link.get().is_none()>{complaint}</p>
        <div class="wire">
            <Alice bench/>
            <Server bench/>
            <Bob bench/>
        </div>
        <Compared bench/>
        <p role="status" class="status">{status}</p>
        <Share state words/>
    }
}
