//! The lab's price tag: its prices are those of the scenario, whatever the learner chooses.

use cost::{Plan, Targets};
use leptos::prelude::*;

use super::{SCENARIO, model::A_WEEK};
use crate::{
    parts::{Price, PriceTag, Prices},
    site::Press,
    words::Words,
};

const WORDS: &str = "lab-forty-names-tag-";

/// By phone, on foot, by a device under the car; nothing, where the content has no such prices.
pub(crate) fn tag(press: &Press<'_>) -> Option<AnyView> {
    let words = Words::here();
    let scenario = press.library.scenario(SCENARIO)?;
    let row = |technique: &str, name: &str| {
        let technique = scenario.technique(technique)?;
        let price = |people: u64, name: &str| {
            let plan = Plan { technique: &technique, targets: Targets(people), hours: A_WEEK };
            Price::dollars(plan.total(), words).beside(words.get(&format!("{WORDS}{name}")))
        };
        let everyone = Price::said(words.get(&format!("{WORDS}{name}-everyone")));
        Some([price(1, name), price(1_000, &format!("{name}-thousand")), everyone])
    };
    let prices = Prices {
        without: row("cell-t-mobile", "phone")?,
        with: row("foot-covert", "foot")?,
        left: row("gps", "gps")?,
    };
    let prices = StoredValue::new(prices);
    Some(view! { <PriceTag lab="forty-names" prices=move || prices.get_value() words/> }.into_any())
}
