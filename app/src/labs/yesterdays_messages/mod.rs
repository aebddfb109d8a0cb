//! Yesterday's messages: one watcher recorded the wire, one holds the phone. What can each still read?

mod link;
mod model;
#[cfg(feature = "ssr")]
mod still;
mod tries;
mod views;

use leptos::prelude::*;

use crate::{browser::page, parts::Share, words::Words};
use link::Setup;
use model::{Event, Lab, Message, Script};
use views::{Holder, Recorder, Table, Yesterday};

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
    /// Says what happened, and has the workers do what follows from it.
    fn send(self, event: Event) {
        let (lab, ask) = self.lab.get_untracked().after(event);
        self.lab.set(lab);
        if let Some(ask) = ask {
            leptos::task::spawn_local(async move { self.send(tries::run(ask).await) });
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

    /// A word of this lab.
    fn word(self, name: &str) -> String {
        self.words.get(&format!("lab-yesterdays-messages-{name}"))
    }
}

/// The lab.
#[island]
pub(crate) fn YesterdaysMessages() -> impl IntoView {
    let words = Words::here();
    let bench = Bench { lab: RwSignal::new(Lab::default()), words };
    let said = |what: &str| (1..=3).map(|n| bench.word(&format!("{what}-{n}"))).collect();
    bench.lab.update(|lab| lab.script = Script { yesterday: said("text"), tomorrow: said("later") });
    let bad_link = RwSignal::new(None);
    page::once_alive(move || match Setup::parse(&page::state_link("lab-yesterdays-messages")) {
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
            <Yesterday bench/>
            <Recorder bench/>
            <Holder bench/>
        </div>
        <Table bench/>
        <p role="status" class="status">{status}</p>
        <Share state words/>
    }
}
