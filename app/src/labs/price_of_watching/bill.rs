//! The bill: what following those people by the technique costs, item by item.

use cost::{Bounds, Every, Item, Serves, Takes};
use leptos::prelude::*;

use super::{Bench, model::Lab, wording};
use crate::parts::Numbers;

/// The most items that a technique has; a slider moves texts in them and never builds a row.
const ITEMS: usize = 6;

/// The bill, and how it compares.
#[component]
pub(super) fn BillView(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let word = |name: &str| words.get(&format!("lab-price-of-watching-{name}"));
    let rows: Vec<_> = (0..ITEMS).map(|n| row(bench, n)).collect();
    view! {
        <section class="bill" aria-label=word("bill")>
            <h3>{bench.text(heading)}</h3>
            <table>
                <thead class="spoken">
                    <tr><th scope="col">{word("bill-item")}</th><th scope="col">{word("bill-amount")}</th></tr>
                </thead>
                <tbody>{rows}</tbody>
                <tfoot>
                    <tr><th scope="row">{word("bill-total")}</th><td class="price">{bench.text(total)}</td></tr>
                    <tr><th scope="row">{word("bill-hour")}</th><td>{bench.text(per_hour)}</td></tr>
                    <tr><th scope="row">{word("bill-on-foot")}</th><td>{bench.text(on_foot)}</td></tr>
                </tfoot>
            </table>
            <p>{bench.text_at_rest(wording::rule)}</p>
            <p>{bench.text_at_rest(wording::break_even)}</p>
            <p class="hint">{bench.text_at_rest(caution)}</p>
        </section>
    }
}

fn row(bench: Bench, n: usize) -> impl IntoView {
    let name = move || bench.lab.with(|lab| item(lab, n).map(|item| item.name).unwrap_or_default());
    let how =
        move || bench.lab.with(|lab| item(lab, n).map(|item| item.how(bench.numbers())).unwrap_or_default());
    let amount = move || {
        bench.lab.with(|lab| {
            item(lab, n).map(|item| wording::money(bench.numbers(), item.item.amount)).unwrap_or_default()
        })
    };
    view! {
        <tr hidden=move || bench.lab.with(|lab| lab.outcome.items.len() <= n)>
            <th scope="row">{name}<small>{how}</small></th>
            <td>{amount}</td>
        </tr>
    }
}

/// One item, with what it was worked out from.
struct Worked<'l> {
    lab: &'l Lab,
    name: String,
    takes: Takes,
    serves: Serves,
    item: Item,
}

fn item(lab: &Lab, n: usize) -> Option<Worked<'_>> {
    let step = lab.chosen()?.recipe.steps.get(n)?;
    let named = match step.takes {
        Takes::Crew { people, .. } | Takes::SetUp { people, .. } => people,
        Takes::Vehicles { vehicles, .. } => vehicles,
        Takes::Fee { amount } => amount,
        Takes::Equipment { price, .. } => price,
    };
    let scenario = &lab.shelf[lab.how.scenario];
    let mut name = scenario.figures[named].name.clone();
    if let Takes::SetUp { hours, .. } = step.takes {
        name.clone_from(&scenario.figures[hours].name);
    }
    Some(Worked { lab, name, takes: step.takes, serves: step.serves, item: *lab.outcome.items.get(n)? })
}

impl Worked<'_> {
    /// How the amount comes about, as in `5 × $50 × 672 h × 5`.
    fn how(&self, numbers: Numbers) -> String {
        let bounds = |place: usize| self.lab.values[self.lab.how.scenario][place].bounds;
        let count = |place| whole(numbers, bounds(place));
        let money = |place| {
            let bounds = bounds(place);
            wording::money(numbers, Bounds::between(cost::Money(bounds.low()), cost::Money(bounds.high())))
        };
        let hours = wording::counted(numbers, "count-hours", self.lab.hours.0.into());
        let mut factors = match self.takes {
            Takes::Crew { people, hourly } => vec![count(people), money(hourly), hours],
            Takes::Vehicles { vehicles, hourly } => vec![count(vehicles), money(hourly), hours],
            Takes::SetUp { people, hours, hourly } => {
                vec![count(people), money(hourly), whole_hours(numbers, bounds(hours))]
            }
            Takes::Fee { amount } => {
                let unit = self.lab.values[self.lab.how.scenario][amount].unit;
                vec![money(amount), times(self.lab, numbers, unit.every())]
            }
            Takes::Equipment { price, life: None } => vec![money(price)],
            Takes::Equipment { price, life: Some(life) } => {
                let share = [("hours", hours), ("life", whole_hours(numbers, bounds(life)))];
                vec![money(price), wording::say(numbers, "item-share", &share)]
            }
        };
        let sets = self.item.sets;
        if sets != Bounds::exactly(1) || self.serves == Serves::Each {
            factors.push(if self.serves == Serves::Each {
                wording::people(numbers, sets.low())
            } else {
                whole(numbers, sets)
            });
        }
        factors.retain(|factor| !factor.is_empty());
        factors.join(" × ")
    }
}

/// How often a fee is due, in words; nothing where it is due once.
fn times(lab: &Lab, numbers: Numbers, every: Option<Every>) -> String {
    let hours = lab.hours;
    let (name, times) = match every {
        Some(Every::Hour) => ("count-hours", hours.0),
        Some(Every::Day) => ("count-days", hours.begun_days().0),
        Some(Every::Month) => ("count-months", hours.begun_months().0),
        Some(Every::Year) => ("count-years", hours.begun_years().0),
        Some(Every::Once) | None => return String::new(),
    };
    wording::counted(numbers, name, times.into())
}

fn whole(numbers: Numbers, bounds: Bounds<u64>) -> String {
    wording::between(numbers, numbers.whole(bounds.low()), numbers.whole(bounds.high()))
}

fn whole_hours(numbers: Numbers, bounds: Bounds<u64>) -> String {
    let say = |hours| wording::counted(numbers, "count-hours", hours);
    wording::between(numbers, say(bounds.low()), say(bounds.high()))
}

fn heading(lab: &Lab, numbers: Numbers) -> String {
    let variables = [
        ("people", wording::on_foot(lab, numbers)),
        ("how", wording::name(lab)),
        ("time", wording::duration(lab, numbers)),
    ];
    wording::say(numbers, "bill-of", &variables)
}

fn total(lab: &Lab, numbers: Numbers) -> String {
    wording::money(numbers, lab.outcome.chosen)
}

fn per_hour(lab: &Lab, numbers: Numbers) -> String {
    let shares = lab.people.saturating_mul(lab.hours.0.into());
    let (low, high) =
        (lab.outcome.chosen.low().shared_by(shares), lab.outcome.chosen.high().shared_by(shares));
    wording::money(numbers, Bounds::between(low, high))
}

fn on_foot(lab: &Lab, numbers: Numbers) -> String {
    wording::money(numbers, lab.outcome.on_foot)
}

fn caution(lab: &Lab, _: Numbers) -> String {
    lab.shelf.get(lab.how.scenario).map(|scenario| scenario.caution.clone()).unwrap_or_default()
}
