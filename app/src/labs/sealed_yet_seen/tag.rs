//! The lab's price tag: one person's records as a carrier sells them. Sealing words does not change it.

use cost::{Hours, Plan, Targets};
use leptos::prelude::*;

use crate::{
    parts::{Price, PriceTag, Prices},
    site::Press,
    words::Words,
};

const WORDS: &str = "lab-sealed-yet-seen-tag-";

/// The same records three times; nothing, where the content has no such price.
pub(crate) fn tag(press: &Press<'_>) -> Option<AnyView> {
    let words = Words::here();
    let records = press.library.scenario("buying-location")?.technique("carrier-records")?;
    let said = |name: &str| words.get(&[WORDS, name].concat());
    let row = |name: &str| {
        let price = |people: u64, key: &str| {
            let total = Plan { technique: &records, targets: Targets(people), hours: Hours(1) }.total();
            Price::dollars(total, words).beside(said(&[name, key].concat()))
        };
        let everyone = Price::said(said("order")).beside(said(&[name, "-everyone"].concat()));
        [price(1, ""), price(1_000, "-thousand"), everyone]
    };
    let prices = Prices { without: row("open"), with: row("sealed"), left: row("left") };
    let prices = StoredValue::new(prices);
    Some(view! { <PriceTag lab="sealed-yet-seen" prices=move || prices.get_value() words/> }.into_any())
}
