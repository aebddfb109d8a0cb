//! What the lab shows where it can't run, and on paper: the printed table beside what the figures give, worked out by
//! the server through the crate that the lab uses.

use cost::{Days, Hours, Money, Plan, Ratio, Targets};
use leptos::prelude::*;

use super::{PriceOfWatching, SHELF, assumptions::cite, model::Lab, wording};
use crate::{
    parts::{
        Numbers, Plain, Price, PriceTag, Prices,
        scenario::{self, Figure, Origin, Scenario, Technique},
    },
    site::Press,
    words::Words,
};

/// The times that the essay prints prices for.
const TIMES: [(&str, Hours); 3] =
    [("day", Days(1).hours()), ("week", Days(7).hours()), ("month", Days(28).hours())];

/// The lab, after the scenarios that it reads.
pub(crate) fn view(press: &Press<'_>) -> AnyView {
    let scenarios = scenario::lay_out(press, &SHELF);
    view! { {scenarios}<PriceOfWatching/> }.into_any()
}

/// The price tag: of the lab as it starts.
pub(crate) fn tag(press: &Press<'_>) -> Option<AnyView> {
    let scenario = |slug: &&str| Some(Scenario::of(press.library.scenario(slug)?, press.locale.code()));
    let (lab, words) = (Lab::new(SHELF.iter().filter_map(scenario).collect()), Words::here());
    let prices = StoredValue::new(prices(&lab, words));
    Some(view! { <PriceTag lab="price-of-watching" prices=move || prices.get_value() words/> }.into_any())
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

/// The still picture.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let Some(found) = press.library.scenario(SHELF[0]) else { return ().into_any() };
    let scenario = Scenario::of(found, press.locale.code());
    let text = |name: &str| press.text(&format!("labs-price-of-watching-{name}"));
    // What the two share stands among the words of the island.
    let numbers = Numbers(Words::here());
    let head = TIMES.map(|(name, _)| view! { <th scope="col">{text(&format!("table-{name}"))}</th> });
    let rows =
        scenario.techniques.iter().map(|technique| row(press, numbers, &scenario, technique)).collect_view();
    let ratios = scenario.ratios.iter().map(|ratio| {
        let name = |place: usize| scenario.techniques[place].name.clone();
        let total = |place: usize| total(&scenario, &scenario.techniques[place], ratio.lasting);
        let exact = Ratio::new(total(ratio.dear), total(ratio.cheap)).map(Ratio::tenths).unwrap_or_default();
        let cells = [
            name(ratio.dear),
            name(ratio.cheap),
            wording::time(numbers, ratio.lasting),
            wording::tenths(numbers, exact),
            wording::tenths(numbers, ratio.tenths.into()),
        ];
        let [dear, cheap, time, exact, printed] = cells;
        view! {
            <tr>
                <th scope="row">{dear}" / "{cheap}<small>{time}</small></th>
                <td class="price">{exact}</td><td>{printed}</td><td>{ratio.note.clone()}</td>
            </tr>
        }
    });
    let ratios = ratios.collect_view();
    let ratio_head = ["pair", "exact", "printed", "why"]
        .map(|name| view! { <th scope="col">{text(&format!("ratio-{name}"))}</th> });
    let figures: String =
        scenario.figures.iter().map(|figure| figure_row(press, numbers, &scenario, figure)).collect();
    let region = |name: &str, table: AnyView| {
        view! { <div class="scroll" tabindex="0" role="region" aria-label=text(name)>{table}</div> }
    };
    view! {
        <p>{text("still-text")}</p>
        {region("still", view! {
            <table class="printed">
                <thead><tr><th scope="col">{text("table-technique")}</th>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        }.into_any())}
        <p class="hint">{scenario.caution.clone()}</p>
        <h4>{text("ratios")}</h4>
        {region("ratios", view! {
            <table><thead><tr>{ratio_head}</tr></thead><tbody>{ratios}</tbody></table>
        }.into_any())}
        <h4>{text("inputs")}</h4>
        <ul class="inputs" inner_html=figures></ul>
    }
    .into_any()
}

/// What one person costs for that long, with the figures as published.
fn total(scenario: &Scenario, technique: &Technique, hours: Hours) -> Money {
    let technique = technique.recipe.technique(&scenario.values());
    technique
        .map(|technique| Plan { technique: &technique, targets: Targets::ONE, hours }.total().high())
        .unwrap_or_default()
}

fn row(press: &Press<'_>, numbers: Numbers, scenario: &Scenario, technique: &Technique) -> AnyView {
    let cells = TIMES.map(|(_, hours)| {
        let total = total(scenario, technique, hours);
        let printed = technique.printed.iter().find(|printed| printed.lasting == hours);
        let per_hour = numbers.cents(total.shared_by(hours.0.into()));
        let mut variables = vec![("hour", per_hour.as_str().into())];
        let printed = printed.map(|printed| {
            if printed.to_the == Money(1) {
                numbers.cents(printed.price)
            } else {
                numbers.money(printed.price)
            }
        });
        let key = match &printed {
            Some(printed) => {
                variables.push(("printed", printed.as_str().into()));
                "labs-price-of-watching-cell"
            }
            None => "labs-price-of-watching-cell-unprinted",
        };
        let small = press.locale.text_with(key, &variables);
        view! { <td><span class="price">{numbers.money(total)}</span><small>{small}</small></td> }
    });
    let is_inferred =
        technique.recipe.figures().iter().any(|place| scenario.figures[*place].origin == Origin::Assumed);
    let mark = is_inferred
        .then(|| view! { <small class="assumed">{press.text("labs-price-of-watching-inferred")}</small> });
    view! { <tr><th scope="row">{technique.name.clone()}{mark}</th>{cells}</tr> }.into_any()
}

fn figure_row(press: &Press<'_>, numbers: Numbers, scenario: &Scenario, figure: &Figure) -> String {
    let word = |name: &str| press.text(&format!("lab-price-of-watching-{name}"));
    let bounds = figure.value.bounds;
    let is_money = figure.value.unit.is_money();
    let say = |number| if is_money { numbers.money(Money(number)) } else { numbers.whole(number) };
    let value = wording::between(numbers, say(bounds.low()), say(bounds.high()));
    let unit = if is_money { String::new() } else { word(&format!("unit-{}", figure.value.unit.code())) };
    let class = if figure.origin == Origin::Assumed { "origin assumed" } else { "origin" };
    let mut parts = vec![
        Plain::said("strong", &figure.name),
        Plain::text(format!(": {value} {unit} ")),
        Plain::said("span", word(&format!("origin-{}", figure.origin.code()))).with("class", class),
        Plain::text(format!(", {}. {} ", figure.year, figure.note)),
    ];
    parts.extend(cite(&scenario.sources[figure.source]));
    parts.push(Plain::text(word(&format!("read-{}", figure.read.code()))));
    Plain::of("li", parts).html()
}
