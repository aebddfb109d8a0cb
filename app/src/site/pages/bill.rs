//! The running bill: what was pinned of the labs' price tags, as a till receipt. The script fills it in; without one,
//! it is a receipt to fill in by pencil.

use cost::{Bounds, Days, Money, Plan, Targets};
use leptos::prelude::*;

use super::{
    Address, Page, Press,
    shell::{self, Islands, Sheet},
};
use crate::{parts::Numbers, words::Words};

/// What following one person on foot, without being noticed, is in [`lessons::Scenario`].
const ON_FOOT: (&str, &str) = ("tiny-constables", "foot-covert");

pub(super) fn page(press: &Press<'_>) -> Page {
    shell::page(press, &["part-"], || Sheet {
        address: Address::Path(press.path("/bill")),
        title: press.text("bill-title"),
        description: press.text("bill-lede"),
        place: "/labs",
        islands: Islands::Bill,
        class: "bill-page",
        main: main(press),
    })
}

fn main(press: &Press<'_>) -> AnyView {
    let text = |key: &str| press.text(key);
    let columns = ["without", "with", "left"].map(|name| text(&format!("part-tag-{name}")));
    let reaches = [("one", true), ("thousand", false), ("everyone", false)].map(|(name, checked)| {
        view! {
            <label><input type="radio" name="reach" id=format!("reach-{name}") checked=checked/>
                <span>{text(&format!("part-tag-{name}"))}</span></label>
        }
    });
    let item = columns.clone();
    view! {
        <h1 tabindex="-1">{text("bill-title")}</h1>
        <p class="lede">{text("bill-lede")}</p>
        <fieldset class="reach"><legend>{text("bill-for")}</legend>{reaches}</fieldset>
        <div class="receipt" data-money=text_of(press, "part-money") data-range=text_of(press, "part-number-range")
            data-others=text_of(press, "bill-others") data-group=text("part-number-group") data-from=text("part-number-from")>
            <p class="till">{press.text("site-name")}</p>
            {on_foot(press)}
            <h2>{text("bill-pinned")}</h2>
            <p class="nothing">{text("bill-nothing")}" "<a href=press.path("/labs")>{text("bill-labs")}</a></p>
            <ol></ol>
            <template><li><h3></h3><dl>{prices(&item)}</dl><p class="source"></p></li></template>
            <h2>{text("bill-total")}</h2>
            <dl class="total">{prices(&columns)}</dl>
            <p class="source">{text("bill-caution")}</p>
        </div>
        <div class="row">
            <button type="button" data-print="">{text("part-print")}</button>
            <button type="button" class="quiet" data-empty="">{text("bill-empty")}</button>
        </div>
        <p class="kicker">{text("bill-kept")}</p>
    }
    .into_any()
}

/// Nine places: for one, for a thousand, for everyone, each without, with, and what is left.
fn prices(columns: &[String; 3]) -> impl IntoView + use<> {
    ["one", "thousand", "everyone"]
        .map(|reach| {
            columns.clone().map(|column| {
                view! {
                    <div class=reach><dt>{column}</dt><dd><strong></strong>" "<span></span></dd></div>
                }
            })
        })
        .into_iter()
        .flatten()
        .collect_view()
}

/// What the same person costs on foot, whatever they seal.
fn on_foot(press: &Press<'_>) -> Option<impl IntoView + use<>> {
    let scenario = press.library.scenario(ON_FOOT.0)?;
    let technique = scenario.technique(ON_FOOT.1)?;
    let numbers = Numbers(Words::here());
    let bill = |people: u64| -> Bounds<Money> {
        Plan { technique: &technique, targets: Targets(people), hours: Days(28).hours() }.total()
    };
    let rows = [("one", 1), ("thousand", 1_000)].map(|(reach, people)| {
        let price = numbers.bounds(bill(people), Numbers::about);
        view! { <div class=reach><dt>{press.text("bill-foot")}</dt><dd><strong>{price}</strong></dd></div> }
    });
    let everyone = press.text("bill-foot-everyone");
    Some(view! {
        <dl class="foot">
            {rows}
            <div class="everyone"><dt>{press.text("bill-foot")}</dt><dd><strong>{everyone}</strong></dd></div>
        </dl>
        <p class="source">{press.text("bill-foot-source")}</p>
    })
}

/// A message as it stands, its variables in braces.
fn text_of(press: &Press<'_>, key: &str) -> String {
    press
        .locale
        .flat(key)
        .into_iter()
        .find(|(found, _)| found == key)
        .map(|(_, text)| text)
        .unwrap_or_default()
}
