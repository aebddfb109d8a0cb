//! The price of watching: whom the same money follows on foot and by a technique, and what that is made of.

mod assumptions;
mod bill;
mod charts;
mod controls;
mod link;
mod model;
mod outcome;
mod save;
mod steps;
#[cfg(feature = "ssr")]
mod still;
mod typed;
mod wording;

use cost::Hours;
use leptos::prelude::*;

use crate::{
    browser::page,
    parts::{BadLink, Numbers, Plain, Rest, Share, complaint, drawn, scenario},
    words::Words,
};
use link::{FORM, Setup};
use model::{Event, Lab};

#[cfg(feature = "ssr")]
pub(crate) use still::{still, tag, view};

/// The scenarios, in the order in which they are offered.
const SHELF: [&str; 5] =
    ["tiny-constables", "buying-location", "wiretap-phone-exploit", "town-and-country", "by-hand"];

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    Setup::parse(link).map(|_| ()).map_err(|bad| bad.what(&FORM))
}

/// What a view of this lab needs: the moment, the moment at which things last came to rest, the words.
#[derive(Clone, Copy)]
struct Bench {
    lab: RwSignal<Lab>,
    rest: RwSignal<Lab>,
    resting: Rest,
    words: Words,
}

impl Bench {
    /// Says what was done once and for all: everything follows at once.
    fn send(self, event: Event) {
        self.lab.update(|lab| *lab = lab.clone().after(event));
        self.rest();
    }

    /// Says how far a slider has got: the large picture follows at once, the rest when it stands still.
    fn slide(self, event: Event) {
        self.lab.update(|lab| *lab = lab.clone().after(event));
        self.resting.moved(move || self.rest());
    }

    fn rest(self) {
        self.rest.set(self.lab.get_untracked());
    }

    fn numbers(self) -> Numbers {
        Numbers(self.words)
    }

    /// What the lab says at this moment.
    fn now<T>(self, say: impl FnOnce(&Lab) -> T) -> T {
        self.lab.with_untracked(say)
    }

    /// A text about the lab, now and whenever it changes.
    ///
    /// It takes a plain function and so gives one type: the browser loads the code for drawing a text once and not
    /// once for each place.
    fn text(self, say: fn(&Lab, Numbers) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.lab.with(|lab| say(lab, self.numbers()))
    }

    /// A word of this lab.
    fn word(self, name: &str) -> String {
        wording::say(self.numbers(), name, &[])
    }

    /// A button with that word on it; [`pressed`] knows what it does.
    fn button(self, name: &str, does: &str, class: &str) -> Plain {
        let button = Plain::said("button", self.word(name)).with("type", "button");
        button.with("class", class).with("data-do", does)
    }

    /// One of the small buttons.
    fn quiet(self, name: &str, does: &str) -> Plain {
        self.button(name, does, "quiet")
    }
}

/// Does what the button says in which a click happened.
fn pressed(bench: Bench, event: &web_sys::Event) {
    let Some(does) = page::data(event, "data-do") else { return };
    let (what, with) = does.split_once(' ').unwrap_or((&does, ""));
    match what {
        "csv" => save::table(bench),
        "hours" => bench.send(Event::Hours(Hours(with.parse().unwrap_or_default()))),
        "people" => bench.send(Event::People(with.parse().unwrap_or_default())),
        "published" => bench.send(Event::AsPublished),
        _ => save::svg(with),
    }
}

/// Takes over what was typed or ticked.
fn changed(bench: Bench, event: &web_sys::Event) {
    match page::data(event, "data-log") {
        Some(_) => bench.send(Event::Log(event_target_checked(event))),
        None => assumptions::typed(bench, event),
    }
}

/// The lab.
#[island]
pub(crate) fn PriceOfWatching() -> impl IntoView {
    let words = Words::here();
    let lab = Lab::new(SHELF.into_iter().filter_map(|slug| scenario::here(slug).ok()).collect());
    let bench =
        Bench { lab: RwSignal::new(lab.clone()), rest: RwSignal::new(lab), resting: Rest::new(), words };
    let bad_link = RwSignal::new(None::<BadLink>);
    page::once_alive(move || {
        let opened = Setup::parse(&page::state_link("lab-price-of-watching"))
            .and_then(|setup| bench.lab.with_untracked(|lab| lab.open(&setup)).map(|_| setup));
        match opened {
            Ok(setup) => bench.send(Event::SetUp(setup)),
            Err(bad) => bad_link.set(Some(bad)),
        }
    });
    let result = move || {
        let result = bench.rest.with(|lab| wording::result(lab, bench.numbers()));
        vec![Plain::said("p", result).with("role", "status").with("class", "status")]
    };
    let state = move || bench.lab.with(|lab| lab.setup().link());
    view! {
        {drawn("div", "", move || vec![complaint(bad_link.get(), words)])}
        <div on:click=move |ev| pressed(bench, &ev) on:change=move |ev| changed(bench, &ev)>
            {controls::controls(bench)}
            {drawn("div", "", result)}
            <div class="pair">
                <section class="bill" aria-label=bench.word("bill")>
                    {drawn("div", "", move || bill::bill(bench))}
                    {drawn("div", "", move || bill::comparison(bench))}
                </section>
                <figure aria-label=bench.word("picture")>
                    {drawn("div", "crowds", move || outcome::crowds(bench))}
                </figure>
            </div>
            {drawn("div", "", move || assumptions::assumptions(bench))}
            {drawn("div", "pictures", move || charts::charts(bench))}
        </div>
        <Share state words/>
    }
}
