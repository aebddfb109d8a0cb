//! The bill: what following those people by the technique costs, item by item.

use cost::{Bounds, Every, Item, Money, Serves, Takes};
use leptos::prelude::Get;

use super::{Bench, model::Lab, wording};
use crate::parts::{Numbers, Plain};

/// The bill as it stands.
pub(super) fn bill(bench: Bench) -> Vec<Plain> {
    let lab = bench.lab.get();
    let numbers = bench.numbers();
    let column = |name: &str| Plain::said("th", bench.word(name)).with("scope", "col");
    let row = |name, amount| {
        let head = Plain::of("th", name).with("scope", "row");
        Plain::of("tr", vec![head, Plain::said("td", amount)])
    };
    let items = (0..lab.outcome.items.len()).filter_map(|n| {
        let item = item(&lab, n)?;
        let name = vec![Plain::text(&item.name), Plain::said("small", item.how(numbers))];
        Some(row(name, wording::money(numbers, item.item.amount)))
    });
    let sum = |name: &str, amount| row(vec![Plain::text(bench.word(name))], wording::money(numbers, amount));
    let sums = vec![
        sum("bill-total", lab.outcome.chosen),
        sum("bill-hour", per_hour(&lab)),
        sum("bill-on-foot", lab.outcome.on_foot),
    ];
    let head = Plain::of("tr", vec![column("bill-item"), column("bill-amount")]);
    let table = vec![
        Plain::of("thead", vec![head]).with("class", "spoken"),
        Plain::of("tbody", items.collect()),
        Plain::of("tfoot", sums),
    ];
    vec![Plain::said("h3", heading(&lab, numbers)), Plain::of("table", table)]
}

/// How it compares; that takes a search, and so waits until things rest.
pub(super) fn comparison(bench: Bench) -> Vec<Plain> {
    let lab = bench.rest.get();
    let numbers = bench.numbers();
    let caution = lab.shelf.get(lab.how.scenario).map(|scenario| scenario.caution.clone());
    vec![
        Plain::said("p", wording::rule(&lab, numbers)),
        Plain::said("p", wording::break_even(&lab, numbers)),
        Plain::said("p", caution.unwrap_or_default()).with("class", "hint"),
    ]
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
            wording::money(numbers, Bounds::between(Money(bounds.low()), Money(bounds.high())))
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

fn per_hour(lab: &Lab) -> Bounds<Money> {
    let shares = lab.people.saturating_mul(lab.hours.0.into());
    Bounds::between(lab.outcome.chosen.low().shared_by(shares), lab.outcome.chosen.high().shared_by(shares))
}
