//! Price tags that no island works out: what it costs to read a letter, sealed by a passphrase or by a link, from the
//! figures of the scenario `sealed-letter`.

use cost::{
    Bounds, Hours, Money, Plan, Targets,
    guess::{Keyspace, Luck},
};
use leptos::prelude::*;
use lessons::scenario::Scenario;

use super::Press;
use crate::{
    parts::{Price, PriceTag, Prices},
    words::Words,
};

/// How a passphrase is drawn in the lab: four words of the list that notes use too.
const PASSPHRASE: (u64, u32) = (1_296, 4);

const THOUSAND: u64 = 1_000;

/// The tag of the lab "Sealed": a passphrase has to be guessed.
pub(crate) fn sealed(press: &Press<'_>) -> Option<AnyView> {
    let letters = Letters::of(press, "lab-sealed-tag-")?;
    let guesser = letters.scenario.guesser("argon2id")?;
    let guess = guesser.price(Keyspace::drawn(PASSPHRASE.0, PASSPHRASE.1), Luck::Average);
    let guesses = Bounds::between(times(guess.low(), THOUSAND), times(guess.high(), THOUSAND));
    let with = [letters.dollars(guess, "guess"), letters.dollars(guesses, "guesses"), letters.said("anew")];
    letters.tag("sealed", with, letters.said("every-phone"))
}

/// The tag of the lab "Whose key is it?": who puts keys in between is somewhere to be seen, person by person.
pub(crate) fn whose_key(press: &Press<'_>) -> Option<AnyView> {
    let letters = Letters::of(press, "lab-whose-key-tag-")?;
    letters.tag(
        "whose-key",
        ["lie", "lies", "seen"].map(|name| letters.said_with(name)),
        letters.said("every-phone"),
    )
}

/// The tag of the lab "Yesterday's messages": what is on tape has no key any more.
pub(crate) fn yesterdays_messages(press: &Press<'_>) -> Option<AnyView> {
    let letters = Letters::of(press, "lab-yesterdays-messages-tag-")?;
    let with = ["gone", "gone-all", "tape"].map(|name| letters.said_with(name));
    letters.tag("yesterdays-messages", with, letters.said("every-phone"))
}

/// The tag of the lab "Who can see what": of the eight, how many read along, and where the words still lie open.
pub(crate) fn who_can_see_what(press: &Press<'_>) -> Option<AnyView> {
    let letters = Letters::of(press, "lab-who-can-see-what-tag-")?;
    let (all, least) = crate::labs::who_can_see_what::least();
    let of_eight = |count: usize| {
        let count = ("count", count.to_string());
        Price::said(letters.words.fill("lab-who-can-see-what-tag-of-eight", &[count]))
    };
    let prices = Prices {
        without: [
            of_eight(all).beside(letters.words.get("lab-who-can-see-what-tag-read-along")),
            letters.said("one-provider"),
            letters.said("one-cable"),
        ],
        with: [
            of_eight(least).beside(letters.words.get("lab-who-can-see-what-tag-only-ends")),
            letters.said("who-and-when"),
            letters.said("who-and-when-all"),
        ],
        left: [
            letters.bill("phone", 1)?,
            letters.bill("phone", THOUSAND)?,
            letters.bill("in-passing", THOUSAND)?,
        ],
    };
    let (prices, words) = (StoredValue::new(prices), letters.words);
    Some(view! { <PriceTag lab="who-can-see-what" prices=move || prices.get_value() words/> }.into_any())
}

/// The tag of the lab "Scan everyone": what searching costs on the way, and what is left where nothing is open there.
pub(crate) fn scan_everyone(press: &Press<'_>) -> Option<AnyView> {
    let letters = Letters::of(press, "lab-scan-everyone-tag-")?;
    let with = [letters.said("nothing-open"), letters.said("thousand-nothing"), letters.said("scanner")];
    letters.tag("scan-everyone", with, letters.said("tips"))
}

/// The tag of a note: its key is in the link, and nobody guesses that.
pub(crate) fn note(press: &Press<'_>) -> Option<AnyView> {
    let letters = Letters::of(press, "lab-note-tag-")?;
    let with = [letters.said_with("link"), letters.said("links"), letters.said("every-link")];
    letters.tag("note", with, letters.said("other-page"))
}

/// What reading letters costs, and the words for it.
struct Letters<'a> {
    scenario: &'a Scenario,
    words: Words,
    prefix: &'static str,
}

impl<'a> Letters<'a> {
    /// Nothing, where the content has no such scenario.
    fn of(press: &Press<'a>, prefix: &'static str) -> Option<Self> {
        let scenario = press.library.scenario("sealed-letter")?;
        Some(Self { scenario, words: Words::here(), prefix })
    }

    fn tag(&self, lab: &'static str, with: [Price; 3], left_for_everyone: Price) -> Option<AnyView> {
        let prices = Prices {
            without: [
                self.bill("carrier", 1)?,
                self.bill("carrier", THOUSAND)?,
                self.bill("in-passing", THOUSAND)?,
            ],
            with,
            left: [self.bill("phone", 1)?, self.bill("phone", THOUSAND)?, left_for_everyone],
        };
        let (prices, words) = (StoredValue::new(prices), self.words);
        Some(view! { <PriceTag lab prices=move || prices.get_value() words/> }.into_any())
    }

    /// What a technique costs for that many people, once; beside it the words of its name, `-thousand` for a thousand.
    fn bill(&self, technique: &str, people: u64) -> Option<Price> {
        let taken = self.scenario.technique(technique)?;
        let total = Plan { technique: &taken, targets: Targets(people), hours: Hours(1) }.total();
        let is_many = people > 1 && technique != "in-passing";
        Some(self.dollars(total, &format!("{technique}{}", if is_many { "-thousand" } else { "" })))
    }

    fn dollars(&self, price: Bounds<Money>, beside: &str) -> Price {
        Price::dollars(price, self.words).beside(self.words.get(&format!("{}{beside}", self.prefix)))
    }

    fn said(&self, name: &str) -> Price {
        Price::said(self.words.get(&format!("{}{name}", self.prefix)))
    }

    /// The same with the words `NAME-beside` beside it.
    fn said_with(&self, name: &str) -> Price {
        self.said(name).beside(self.words.get(&format!("{}{name}-beside", self.prefix)))
    }
}

fn times(price: Money, times: u64) -> Money {
    Money(price.0.saturating_mul(times))
}
