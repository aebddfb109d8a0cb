//! Forty names: whom do you follow with the money of one week, and what does that do to the others?

mod link;
mod model;
mod sheet;
#[cfg(feature = "ssr")]
mod still;
#[cfg(feature = "ssr")]
mod tag;
mod views;
mod week;

use leptos::prelude::*;

use crate::{
    browser::page,
    parts::{Numbers, Share, complaint, drawn, scenario},
    words::Words,
};
use link::{FORM, Setup};
use model::{Event, Means, Unit};
use views::{Choices, Debrief, Ending, Settings};

#[cfg(feature = "ssr")]
pub(crate) use {still::still, tag::tag};

/// Where the prices are.
const SCENARIO: &str = "tiny-constables";

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    Setup::parse(link).map(|_| ()).map_err(|bad| bad.what(&FORM))
}

/// The lab with the prices that it needs.
#[cfg(feature = "ssr")]
pub(crate) fn view(press: &crate::site::Press<'_>) -> AnyView {
    let prices = scenario::lay_out(press, &[SCENARIO]);
    view! {
        {prices}
        <FortyNames/>
    }
    .into_any()
}

/// What following takes, as the page's scenario has it. By phone it is the dearest of the three carriers whose
/// fees were published, so that nobody can say that the golden age was made cheaper than it was.
fn means() -> Means {
    let scenario = scenario::here(SCENARIO).unwrap_or_default();
    let technique = |id: &str| {
        let found = scenario.techniques.iter().find(|technique| technique.id == id);
        found.and_then(|found| found.recipe.technique(&scenario.values())).unwrap_or_default()
    };
    Means { foot: technique("foot-covert"), phone: technique("cell-t-mobile") }
}

/// What a view of this lab needs: the moment, the words, and a way to say what happened.
#[derive(Clone, Copy)]
struct Bench {
    unit: RwSignal<Unit>,
    words: Words,
}

/// A message: its key and what goes into it.
type Message = (String, Vec<(&'static str, String)>);

impl Bench {
    fn send(self, event: Event) {
        self.unit.update(|unit| unit.take(event));
    }

    /// Whether something holds, now and whenever the lab changes.
    ///
    /// These take plain functions and so give one type each: the browser loads the code for drawing a text,
    /// a condition, a press once and not once for each place.
    fn when(self, holds: fn(&Unit) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.unit.with(holds)
    }

    /// A message about the lab, now and whenever it changes.
    fn text(
        self,
        message: fn(&Unit, Numbers) -> Message,
    ) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || {
            let (key, variables) = self.unit.with(|unit| message(unit, Numbers(self.words)));
            self.words.fill(&key, &variables)
        }
    }

    /// A value of the lab as it is.
    fn value(self, value: fn(&Unit) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.unit.with(value)
    }

    /// Says what a visitor pressed, and moves the keyboard to what it led to, if it led anywhere.
    fn press(
        self,
        event: Event,
        to: Option<&'static str>,
    ) -> impl Fn(leptos::ev::MouseEvent) + Clone + 'static {
        move |_| {
            self.send(event);
            if let Some(to) = to {
                page::focus(to);
            }
        }
    }
}

/// The lab.
#[island]
pub(crate) fn FortyNames() -> impl IntoView {
    let words = Words::here();
    let bench = Bench { unit: RwSignal::new(Unit::new(means())), words };
    let bad_link = RwSignal::new(None);
    page::once_alive(move || match Setup::parse(&page::state_link("lab-forty-names")) {
        Ok(setup) => bench.send(Event::SetUp(setup)),
        Err(bad) => bad_link.set(Some(bad)),
    });
    let names = sheet::names(words);
    let status = move || {
        let (key, person) = bench.unit.with(Unit::said);
        let mut variables = bench.unit.with(|unit| sheet::tally(unit, Numbers(words)));
        variables.push(("person", person.and_then(|n| names.get(n).cloned()).unwrap_or_default()));
        words.fill(key, &variables)
    };
    let state = bench.value(|unit| unit.setup.link());
    view! {
        {drawn("div", "", move || vec![complaint(bad_link.get(), words)])}
        <Choices bench/>
        <Ending bench/>
        <Debrief bench/>
        <p role="status" class="status">{status}</p>
        <Settings bench/>
        <Share state words/>
    }
}
