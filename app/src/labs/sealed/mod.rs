//! Sealed: a letter through somebody's hands, with the cryptography that people really use.

mod link;
mod model;
#[cfg(feature = "ssr")]
mod still;
mod views;

use errand::Ask;
use leptos::prelude::*;

use crate::{
    browser::{
        errands::{self, NoAnswer},
        page,
    },
    parts::{Share, complaint, drawn},
    words::Words,
};
use link::{FORM, Sample, Setup};
use model::{Event, Lab, Message};
use views::{Friend, Provider, Sender};

#[cfg(feature = "ssr")]
pub(crate) use still::still;

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    Setup::parse(link).map(|_| ()).map_err(|bad| bad.what(&FORM))
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
            leptos::task::spawn_local(async move { self.send(run(ask).await) });
        }
    }

    /// The lab as a set-up wants it.
    fn start(self, setup: Setup) {
        self.send(Event::SetUp(setup));
        self.send(Event::Wrote(self.sample_text(setup.sample)));
    }

    /// Whether something holds, now and whenever the lab changes.
    ///
    /// These take plain functions and so give one type each: the browser loads the code for drawing a text,
    /// a condition, an event once and not once for each place.
    fn when(self, holds: fn(&Lab) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.lab.with(holds)
    }

    /// A message about the lab, now and whenever it changes; nothing where there is none.
    fn text(
        self,
        message: fn(&Lab) -> Option<Message>,
    ) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || match self.lab.with(message) {
            Some((key, variables)) => self.words.fill(key, &variables),
            None => String::new(),
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

    fn sample_text(self, sample: Sample) -> String {
        self.words.get(&format!("lab-sealed-text-{}", sample.code()))
    }
}

async fn run(ask: Ask) -> Event {
    match errands::sealer(&ask).await {
        Ok(answer) => Event::Answered(answer),
        Err(NoAnswer::Failed(failure)) => Event::Failed(failure),
        Err(NoAnswer::NoWorker) => Event::NoWorker,
    }
}

/// The lab.
#[island]
pub(crate) fn Sealed() -> impl IntoView {
    let words = Words::here();
    let bench = Bench { lab: RwSignal::new(Lab::default()), words };
    let passphrase = words.get("lab-sealed-passphrase-first");
    bench.lab.update(|lab| {
        lab.text = bench.sample_text(Sample::Library);
        lab.passphrase.clone_from(&passphrase);
        lab.friend_passphrase = passphrase;
        lab.bit = 1;
    });
    let bad_link = RwSignal::new(None);
    page::once_alive(move || match Setup::parse(&page::state_link("lab-sealed")) {
        Ok(setup) => bench.start(setup),
        Err(bad) => bad_link.set(Some(bad)),
    });
    let status = bench.text(|lab| Some(lab.status()));
    let state = bench.value(|lab| lab.setup.link());
    view! {
        {drawn("div", "", move || vec![complaint(bad_link.get(), words)])}
        <div class="wire">
            <Sender bench/>
            <Provider bench/>
            <Friend bench/>
        </div>
        <p role="status" class="status">{status}</p>
        <Share state words/>
    }
}
