//! The price tag, which closes every lab: without, with, the cheapest way left; for one person, for a thousand, for
//! everyone. Turned over, it says what the same number means to others.

use cost::{Bounds, Money};
use leptos::prelude::*;

use super::{Numbers, Plain, drawn};
use crate::words::Words;

/// One price on a tag. Where no figure in dollars has a source, it is in another honest unit: orders, keys, hours.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Price {
    /// The price itself, short.
    pub(crate) text: String,
    /// What has to be said beside it; may be empty.
    pub(crate) beside: String,
    /// What a bill adds up, where it is in dollars.
    pub(crate) dollars: Option<Bounds<Money>>,
}

impl Price {
    /// A price in dollars, at a glance.
    pub(crate) fn dollars(price: Bounds<Money>, words: Words) -> Self {
        let text = Numbers(words).bounds(price, Numbers::about);
        Self { text, dollars: Some(price), ..Self::default() }
    }

    /// A price that is no number of dollars.
    pub(crate) fn said(text: String) -> Self {
        Self { text, ..Self::default() }
    }

    /// The same, with something said beside it.
    #[must_use]
    pub(crate) fn beside(self, beside: String) -> Self {
        Self { beside, ..self }
    }

    /// For a bill: low and high in cents.
    fn cents(&self) -> Option<String> {
        self.dollars.map(|dollars| format!("{} {}", dollars.low().0, dollars.high().0))
    }
}

/// What a tag says: each time for one person, for a thousand, for everyone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Prices {
    /// As it is without encryption.
    pub(crate) without: [Price; 3],
    /// What encryption makes of it.
    pub(crate) with: [Price; 3],
    /// The cheapest way that is left.
    pub(crate) left: [Price; 3],
}

/// For whom a price is.
const REACH: [&str; 3] = ["one", "thousand", "everyone"];

/// To whom the same number means something else.
const TURNED: [&str; 3] = ["stalker", "burglar", "detective"];

/// The tag of a lab. Its words are `lab-SLUG-tag-`: `what` is priced, where the figures are from (`source`), and what
/// they mean to a `stalker`, to a `burglar` and to a `detective`. The button pins it to the running bill.
#[component]
pub(crate) fn PriceTag(
    /// The lab's name in addresses.
    lab: &'static str,
    /// What it says.
    prices: impl Fn() -> Prices + Copy + Send + Sync + 'static,
    /// The words of the page.
    words: Words,
) -> impl IntoView {
    let body = drawn("div", "", move || body(lab, &prices(), words));
    view! { <aside class="tag" aria-label=words.get("part-tag-name") data-lab=lab>{body}</aside> }
}

fn body(lab: &str, prices: &Prices, words: Words) -> Vec<Plain> {
    let own = |name: &str| words.get(&format!("lab-{lab}-tag-{name}"));
    let head = |name: &str| words.get(&format!("part-tag-{name}"));
    let columns = [("without", &prices.without), ("with", &prices.with), ("left", &prices.left)];
    let mut heads = Plain::of("tr", vec![Plain::new("td")]);
    for (name, _) in columns {
        heads = heads.add(Plain::said("th", head(name)).with("scope", "col"));
    }
    let rows = REACH.iter().enumerate().map(|(reach, name)| {
        let mut row = Plain::of("tr", vec![Plain::said("th", head(name)).with("scope", "row")]);
        for (column, prices) in columns {
            row = row.add(cell(&prices[reach], head(column)));
        }
        row
    });
    let rows = rows.collect();
    let table = Plain::of(
        "table",
        vec![Plain::said("caption", own("what")), Plain::of("thead", vec![heads]), Plain::of("tbody", rows)],
    );
    let pin = Plain::said("button", head("pin"))
        .with("type", "button")
        .with("class", "quiet")
        .with("data-pin", "")
        .with("data-pinned", head("pinned"))
        .with("data-bill", head("bill"));
    let said = Plain::new("p").with("role", "status");
    let turned =
        TURNED.map(|who| Plain::of("div", vec![Plain::said("dt", head(who)), Plain::said("dd", own(who))]));
    let turned = vec![Plain::said("summary", head("turn")), Plain::of("dl", turned.into())];
    vec![
        table,
        Plain::said("p", own("source")).with("class", "source"),
        Plain::of("div", vec![pin, said]).with("class", "row"),
        Plain::of("details", turned).with("class", "turned"),
    ]
}

fn cell(price: &Price, head: String) -> Plain {
    let parts = vec![Plain::said("strong", &price.text), Plain::said("span", &price.beside)];
    let cell = Plain::of("td", parts).with("data-head", head);
    match price.cents() {
        Some(cents) => cell.with("data-cents", cents),
        None => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bill_adds_up_only_what_is_in_dollars() {
        let words = Words::of(&[("part-money", "${amount}"), ("part-number-range", "{low} to {high}")]);
        let price = Price::dollars(Bounds::between(Money::dollars(50), Money::dollars(60)), words);
        assert_eq!(price.text, "$50 to $60");
        assert_eq!(price.cents().as_deref(), Some("5000 6000"));
        assert_eq!(Price::said("a warrant".into()).beside("each time".into()).cents(), None);
    }
}
