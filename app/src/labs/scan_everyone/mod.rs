//! Scan everyone: the whole pipeline, from a match to a report, and whom it finds, misses and accuses.

mod link;
mod model;
mod runs;
#[cfg(feature = "ssr")]
mod still;
mod views;

use leptos::prelude::*;

use crate::{
    browser::page,
    parts::{Numbers, Share, scenario},
    words::Words,
};
use link::{BadLink, Setup};
use model::{Event, Lab, Outcome, Run};
use views::{Controls, Figures, Nines, Stages};

#[cfg(feature = "ssr")]
pub(crate) use still::{still, view};

/// The scenario that the figures are in.
const SCENARIO: &str = "scan-everyone";

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    Setup::parse(link).map(|_| ()).map_err(|bad| bad.to_string())
}

/// What a view of this lab needs: the moment, what a day of it comes to, the words.
#[derive(Clone, Copy)]
struct Bench {
    lab: RwSignal<Lab>,
    outcome: Memo<Outcome>,
    words: Words,
}

impl Bench {
    fn send(self, event: Event) {
        self.lab.update(|lab| lab.take(event));
    }

    /// A word of this lab.
    fn word(self, name: &str) -> String {
        self.words.get(&["lab-scan-everyone-", name].concat())
    }

    /// A sentence of this lab with numbers in it.
    fn say<const N: usize>(self, name: &str, numbers: [(&'static str, u64); N]) -> String {
        let numbers = numbers.map(|(name, number)| (name, Numbers(self.words).whole(number)));
        self.words.fill(&["lab-scan-everyone-", name].concat(), &numbers)
    }

    /// What there is to say after a change.
    fn status(self) -> String {
        let outcome = self.outcome.get();
        let [_, _, reported] = outcome.stages;
        self.say(
            "status",
            [
                ("found", reported.found),
                ("accused", reported.accused),
                ("missed", reported.missed),
                ("people", outcome.reviewers),
            ],
        )
    }
}

/// The lab.
#[island]
pub(crate) fn ScanEveryone() -> impl IntoView {
    let words = Words::here();
    // Without its scenario there is no lab; the page still has all of its words.
    let Some((scenario, lab)) = at_first() else { return ().into_any() };
    let lab = RwSignal::new(lab);
    let bench = Bench { lab, outcome: Memo::new(move |_| lab.with(Lab::outcome)), words };
    let bad_link = RwSignal::new(None);
    page::once_alive(move || match Setup::parse(&page::state_link("lab-scan-everyone")) {
        Ok(setup) => bench.send(Event::SetUp(setup)),
        Err(bad) => bad_link.set(Some(bad)),
    });
    let complaint = move || match bad_link.get() {
        Some(bad) => words.fill("part-link-bad", &[("why", words.get(BadLink::key(bad)))]),
        None => String::new(),
    };
    let state = move || lab.with(|lab| lab.setup.link());
    view! {
        <p role="alert" class="complaint" hidden=move || bad_link.get().is_none()>{complaint}</p>
        <Controls bench/>
        <Stages bench/>
        <p role="status" class="status">{move || bench.status()}</p>
        <Nines bench/>
        <Figures bench scenario/>
        <Share state words/>
    }
    .into_any()
}

/// The scenario and the lab on it, as the page has them.
fn at_first() -> Option<(scenario::Scenario, Lab)> {
    let scenario = scenario::here(SCENARIO).ok()?;
    let runs = if cfg!(target_arch = "wasm32") { page::scenario("scans") } else { laid_out() };
    let runs: Option<Vec<_>> = runs.lines().map(|line| Run::read(line, &scenario)).collect();
    let lab = Lab::new(runs?)?;
    Some((scenario, lab))
}

#[cfg(not(feature = "ssr"))]
fn laid_out() -> String {
    String::new()
}

#[cfg(feature = "ssr")]
fn laid_out() -> String {
    still::laid_out()
}
