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

use std::time::Duration;

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};

use crate::{
    browser::page,
    parts::{Numbers, Price, PriceTag, Prices, Share, scenario},
    words::Words,
};
use assumptions::Assumptions;
use bill::BillView;
use charts::Charts;
use controls::Controls;
use link::{BadLink, Setup};
use model::{Event, Lab};
use outcome::Crowds;

#[cfg(feature = "ssr")]
pub(crate) use still::{still, view};

/// The scenarios, in the order in which they are offered.
const SHELF: [&str; 5] =
    ["tiny-constables", "buying-location", "wiretap-phone-exploit", "town-and-country", "by-hand"];

/// How long a slider has to rest before its result is said, and what is slow to draw is drawn.
const REST: Duration = Duration::from_millis(400);

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    Setup::parse(link).map(|_| ()).map_err(|bad| bad.to_string())
}

/// What a view of this lab needs: the moment, the moment at which things last came to rest, the words.
#[derive(Clone, Copy)]
struct Bench {
    lab: RwSignal<Lab>,
    rest: RwSignal<Lab>,
    timer: StoredValue<Option<TimeoutHandle>>,
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
        let timer = set_timeout_with_handle(move || self.rest(), REST).ok();
        if let Some(earlier) = self.timer.try_update_value(|known| std::mem::replace(known, timer)).flatten()
        {
            earlier.clear();
        }
    }

    fn rest(self) {
        self.rest.set(self.lab.get_untracked());
    }

    fn numbers(self) -> Numbers {
        Numbers(self.words)
    }

    /// Whether something holds, now and whenever the lab changes.
    fn when(self, holds: fn(&Lab) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.lab.with(holds)
    }

    /// A text about the lab, now and whenever it changes.
    fn text(self, say: fn(&Lab, Numbers) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.lab.with(|lab| say(lab, self.numbers()))
    }

    /// A text about the lab at rest.
    fn text_at_rest(
        self,
        say: fn(&Lab, Numbers) -> String,
    ) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.rest.with(|lab| say(lab, self.numbers()))
    }
}

/// The lab.
#[island]
pub(crate) fn PriceOfWatching() -> impl IntoView {
    let words = Words::here();
    let lab = Lab::new(SHELF.into_iter().filter_map(|slug| scenario::here(slug).ok()).collect());
    let bench = Bench {
        lab: RwSignal::new(lab.clone()),
        rest: RwSignal::new(lab),
        timer: StoredValue::new(None),
        words,
    };
    let bad_link = RwSignal::new(None::<BadLink>);
    page::once_alive(move || {
        let opened = Setup::parse(&page::state_link("lab-price-of-watching"))
            .and_then(|setup| bench.lab.with_untracked(|lab| lab.open(&setup)).map(|_| setup));
        match opened {
            Ok(setup) => bench.send(Event::SetUp(setup)),
            Err(bad) => bad_link.set(Some(bad)),
        }
    });
    let complaint = move || match bad_link.get() {
        Some(bad) => words.fill("part-link-bad", &[("why", words.get(bad.key()))]),
        None => String::new(),
    };
    let state = move || bench.lab.with(|lab| lab.setup().link());
    view! {
        <p role="alert" class="complaint" hidden=move || bad_link.get().is_none()>{complaint}</p>
        <Controls bench/>
        <p role="status" class="status">{bench.text_at_rest(wording::result)}</p>
        <div class="pair">
            <BillView bench/>
            <Crowds bench/>
        </div>
        <Assumptions bench/>
        <Charts bench/>
        <Share state words/>
        <PriceTag lab="price-of-watching" prices=move || bench.rest.with(|lab| prices(lab, words)) words/>
    }
}

/// What the tag says: as it is; if no phone tells anything; the cheapest way that needs none.
fn prices(lab: &Lab, words: Words) -> Prices {
    let Some([without, with, left]) = lab.tag() else { return Prices::default() };
    let beside = |price, name: &str| {
        Price::dollars(price, words).beside(words.get(&format!("lab-price-of-watching-tag-{name}")))
    };
    let way = wording::name(lab);
    Prices {
        without: without.map(|price| Price::dollars(price, words).beside(way.clone())),
        with: with.map(|price| beside(price, if lab.is_by_phone() { "silent" } else { "same" })),
        left: left.map(|price| beside(price, "left")),
    }
}
