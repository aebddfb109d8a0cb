//! What the lab shows where it can't run, and on paper: the drawing, and the tables of what it starts with.

use leptos::prelude::*;

use super::{
    PriceOfAGuess, SCENARIO,
    guesses::{self, Guesses},
    model::{Event, Lab},
    outcome::result,
    say::Speaker,
    tables,
};
use crate::{
    parts::{Plain, drawn, scenario},
    site::Press,
    words::Words,
};

/// The lab, with what it reads from its page.
pub(crate) fn view(press: &Press<'_>) -> AnyView {
    let laid_out = scenario::lay_out(press, &[SCENARIO]);
    let found = press.library.scenario(SCENARIO);
    let guesses = found.and_then(|found| Guesses::of(found, press.locale.code()));
    let text = guesses.map(|guesses| guesses.text()).unwrap_or_default();
    let text = scenario::lay_out_texts(vec![(guesses::PLACE.to_owned(), text)]);
    view! { {laid_out}{text}<PriceOfAGuess/> }.into_any()
}

/// The still picture.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let code = press.locale.code();
    let found = press.library.scenario(SCENARIO);
    let lab =
        found.and_then(|found| Lab::new(scenario::Scenario::of(found, code), Guesses::of(found, code)?));
    let Some(mut lab) = lab else { return ().into_any() };
    let words = Words::here();
    let speaker = Speaker { lab: &lab, words };
    let mut parts = tables::drawing(speaker, "guess-rates-still");
    parts.push(Plain::said("p", result(speaker)));
    parts.extend([tables::beside(speaker), tables::ladder(speaker), tables::bites(speaker)]);
    // The phone's own code, four digits and six.
    lab.take(Event::Hash(6));
    lab.take(Event::Secret(4));
    for length in [4, 6] {
        lab.take(Event::Length(length));
        parts.push(Plain::said("p", result(Speaker { lab: &lab, words })));
    }
    let parts = StoredValue::new(parts);
    view! {
        <div class="still">
            <p>{press.text("labs-price-of-a-guess-still-text")}</p>
            {drawn("div", "", move || parts.get_value())}
        </div>
    }
    .into_any()
}
