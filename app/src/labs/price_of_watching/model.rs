//! What can happen in the lab "The price of watching": a technique, people and hours are chosen, figures are changed,
//! and the money is worked out anew.

use std::sync::Arc;

use cost::{Bounds, BreakEven, Hours, Item, Money, Plan, Ratio, Targets, Technique, TenTimes};

use super::{
    link::{Change, Named, Setup},
    steps::{self, LONGEST},
    typed::typed,
};
use crate::parts::{BadLink, scenario::Scenario};

/// What every technique is compared with: five agents on foot, who are not noticed.
const ON_FOOT: (&str, &str) = ("tiny-constables", "foot-covert");
/// Where it says how many people live in a town and in a country.
const POPULATIONS: &str = "town-and-country";
/// In how many stretches a line over time is drawn.
const COURSE: u32 = 28;
/// What the name of a technique starts with that needs the phone of whoever is followed.
const BY_PHONE: [&str; 7] =
    ["cell-", "imsi-", "carrier-", "broker-", "all-phones", "town-broker", "country-"];

/// The lab at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lab {
    /// The scenarios as published.
    pub(super) shelf: Arc<Vec<Scenario>>,
    /// The figures of each scenario as they stand now.
    pub(super) values: Vec<Vec<cost::Figure>>,
    /// The technique.
    pub(super) how: How,
    /// How many people the money follows on foot.
    pub(super) people: u64,
    /// For how long.
    pub(super) hours: Hours,
    /// Whether the picture on a log scale is shown too.
    pub(super) is_log: bool,
    /// The figure in whose fields something stands that is no amount, and what.
    pub(super) not_a_number: Option<(usize, [String; 2])>,
    /// What follows from all that.
    pub(super) outcome: Outcome,
}

/// A technique by its places: of the scenario on the shelf, and in the scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct How {
    pub(super) scenario: usize,
    pub(super) technique: usize,
}

/// What the money comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Outcome {
    /// What it costs to follow those people on foot: the budget.
    pub(super) on_foot: Bounds<Money>,
    /// What it costs to follow as many by the technique.
    pub(super) chosen: Bounds<Money>,
    /// What that consists of, in the order of the recipe.
    pub(super) items: Vec<Item>,
    /// How many people the budget follows by the technique.
    pub(super) followed: Bounds<Targets>,
}

/// A technique beside others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// Its name for people.
    pub(super) name: String,
    /// The year of its newest figure.
    pub(super) year: u32,
    /// How many people the budget follows.
    pub(super) followed: Bounds<Targets>,
    /// What those whom the budget follows on foot cost by it.
    pub(super) total: Bounds<Money>,
    /// What one person costs by it, an hour.
    pub(super) per_hour: Bounds<Money>,
    /// Whether it is the chosen one.
    pub(super) is_chosen: bool,
}

/// What a watch has cost after so many hours.
pub(super) type Course = Vec<(Hours, Bounds<Money>)>;

/// What the learner does.
pub(super) enum Event {
    /// Took a link, or the beginning.
    SetUp(Setup),
    /// Chose a technique.
    How(How),
    /// Moved the slider for people to a step.
    PeopleStep(u64),
    /// Chose a number of people.
    People(u64),
    /// Moved the slider for time to a step.
    HoursStep(u64),
    /// Chose a time.
    Hours(Hours),
    /// Asked for the picture on a log scale, or had enough of it.
    Log(bool),
    /// Typed in a figure of the chosen scenario: which, and its low and its high end. No high end makes it a value.
    Figure(usize, String, String),
    /// Wants the figures of the chosen scenario as published.
    AsPublished,
}

impl Lab {
    /// The lab with these scenarios, as it starts.
    pub(super) fn new(shelf: Vec<Scenario>) -> Self {
        let values = shelf.iter().map(Scenario::values).collect();
        let mut lab = Self {
            shelf: Arc::new(shelf),
            values,
            how: How::default(),
            people: 1,
            hours: Hours(1),
            is_log: false,
            not_a_number: None,
            outcome: Outcome::default(),
        };
        // Content of somebody's own may lack what the lab starts with: then it starts with the first technique.
        let start = Setup::default();
        (lab.people, lab.hours) = (start.people, start.hours);
        lab.how = lab.find(&start.how).unwrap_or_default();
        lab.work_out();
        lab
    }

    /// The lab as a link wants it; where the link names what is not there, the lab stays as it is.
    pub(super) fn open(&self, setup: &Setup) -> Result<Self, BadLink> {
        let mut lab = Self {
            values: self.shelf.iter().map(Scenario::values).collect(),
            how: self.find(&setup.how).ok_or(BadLink::Unknown)?,
            people: setup.people,
            hours: setup.hours,
            is_log: setup.is_log,
            not_a_number: None,
            ..self.clone()
        };
        for Change { figure, low, high } in &setup.changes {
            let scenario = self.scenario(&figure.scenario).ok_or(BadLink::Unknown)?;
            let place = self.shelf[scenario].figures.iter().position(|known| known.id == figure.id);
            let value = &mut lab.values[scenario][place.ok_or(BadLink::Unknown)?];
            value.bounds = Bounds::between(*low, *high);
        }
        lab.work_out();
        Ok(lab)
    }

    /// The lab after `event`.
    pub(super) fn after(mut self, event: Event) -> Self {
        self.not_a_number = None;
        match event {
            Event::SetUp(setup) => return self.open(&setup).unwrap_or(self),
            Event::How(how) => self.how = how,
            Event::PeopleStep(step) => self.people = steps::people(step),
            Event::People(people) => self.people = people.clamp(1, steps::MOST_PEOPLE),
            Event::HoursStep(step) => self.hours = steps::hours(step),
            Event::Hours(hours) => self.hours = hours.clamp(Hours(1), LONGEST),
            Event::Log(is_log) => self.is_log = is_log,
            Event::Figure(place, low, high) => {
                if self.change(place, &low, &high).is_none() {
                    self.not_a_number = Some((place, [low, high]));
                }
            }
            Event::AsPublished => {
                let scenario = self.how.scenario;
                if let (Some(values), Some(shelf)) = (self.values.get_mut(scenario), self.shelf.get(scenario))
                {
                    *values = shelf.values();
                }
            }
        }
        self.work_out();
        self
    }

    fn change(&mut self, place: usize, low: &str, high: &str) -> Option<()> {
        let value = self.values.get_mut(self.how.scenario)?.get_mut(place)?;
        let low = typed(low, value.unit.is_money())?;
        let high = if high.trim().is_empty() { low } else { typed(high, value.unit.is_money())? };
        value.bounds = Bounds::between(low, high);
        Some(())
    }

    fn work_out(&mut self) {
        let (people, hours) = (Targets(self.people), self.hours);
        let on_foot =
            self.on_foot().map(|technique| Plan { technique: &technique, targets: people, hours }.total());
        let on_foot = on_foot.unwrap_or_default();
        let Some(technique) = self.technique(self.how) else {
            self.outcome = Outcome { on_foot, ..Outcome::default() };
            return;
        };
        let bill = Plan { technique: &technique, targets: people, hours }.bill();
        let followed = followed(&technique, hours, on_foot);
        self.outcome = Outcome { on_foot, chosen: bill.total(), items: bill.items, followed };
    }

    /// The set-up as a link would have it.
    pub(super) fn setup(&self) -> Setup {
        let how = match (self.shelf.get(self.how.scenario), self.chosen()) {
            (Some(scenario), Some(chosen)) => {
                Named { scenario: scenario.slug.clone(), id: chosen.id.clone() }
            }
            _ => Setup::default().how,
        };
        let mut changes = Vec::new();
        for (scenario, values) in self.shelf.iter().zip(&self.values) {
            for (figure, value) in scenario.figures.iter().zip(values) {
                if figure.value != *value {
                    let figure = Named { scenario: scenario.slug.clone(), id: figure.id.clone() };
                    changes.push(Change { figure, low: value.bounds.low(), high: value.bounds.high() });
                }
            }
        }
        Setup { how, people: self.people, hours: self.hours, is_log: self.is_log, changes }
    }

    /// The chosen technique as the scenario has it.
    pub(super) fn chosen(&self) -> Option<&crate::parts::scenario::Technique> {
        self.shelf.get(self.how.scenario)?.techniques.get(self.how.technique)
    }

    /// Whether figures of the chosen scenario are not as published.
    pub(super) fn is_changed(&self) -> bool {
        let scenario = self.how.scenario;
        self.shelf.get(scenario).is_some_and(|shelf| shelf.values() != self.values[scenario])
    }

    /// Whether the chosen technique is the one that every other is compared with.
    pub(super) fn is_on_foot(&self) -> bool {
        self.place(ON_FOOT) == Some(self.how)
    }

    /// How many times cheaper it is than on foot: the least and the most, in tenths. `None` where it costs nothing.
    pub(super) fn times_cheaper(&self) -> Option<Bounds<u128>> {
        let Outcome { on_foot, chosen, .. } = self.outcome;
        let least = Ratio::new(on_foot.low(), chosen.high())?;
        Some(Bounds::between(least.tenths(), Ratio::new(on_foot.high(), chosen.low())?.tenths()))
    }

    /// What the ten-times rule says of it.
    pub(super) fn rule(&self) -> TenTimes {
        TenTimes::judge(self.outcome.on_foot, self.outcome.chosen)
    }

    /// From which hour on it costs no more than on foot, within a year.
    pub(super) fn break_even(&self) -> Option<BreakEven> {
        let (on_foot, chosen) = (self.on_foot()?, self.technique(self.how)?);
        Some(cost::break_even(&on_foot, &chosen, Targets(self.people), LONGEST))
    }

    /// The techniques of these scenarios beside each other.
    pub(super) fn rows(&self, scenarios: impl IntoIterator<Item = usize>) -> Vec<Row> {
        let techniques = scenarios.into_iter().flat_map(|scenario| {
            let count = self.shelf.get(scenario).map_or(0, |shelf| shelf.techniques.len());
            (0..count).map(move |technique| How { scenario, technique })
        });
        techniques.filter_map(|how| self.row(how)).collect()
    }

    fn row(&self, how: How) -> Option<Row> {
        let (technique, hours) = (self.technique(how)?, self.hours);
        let plan = |targets| Plan { technique: &technique, targets: Targets(targets), hours };
        let scenario = &self.shelf[how.scenario];
        let named = &scenario.techniques[how.technique];
        let years = named.recipe.figures().into_iter().map(|place| scenario.figures[place].year);
        Some(Row {
            name: named.name.clone(),
            year: years.max().unwrap_or_default(),
            followed: followed(&technique, hours, self.outcome.on_foot),
            total: plan(self.people).total(),
            per_hour: plan(1).bill().per_hour(),
            is_chosen: how == self.how,
        })
    }

    /// What those people cost as time goes by, on foot and by the technique: after so many hours, so much.
    pub(super) fn course(&self) -> Option<[Course; 2]> {
        let (on_foot, chosen) = (self.on_foot()?, self.technique(self.how)?);
        let points = |technique: &Technique| {
            let hours = (0..=COURSE).map(|n| Hours(self.hours.0 * n / COURSE));
            let plan = |hours| Plan { technique, targets: Targets(self.people), hours };
            hours.map(|hours| (hours, plan(hours).total())).collect()
        };
        Some([points(&on_foot), points(&chosen)])
    }

    /// For the price tag, for one person, a thousand, everybody: what they cost by the technique; what they cost if no
    /// phone tells anything; and by the cheapest way that needs no phone.
    pub(super) fn tag(&self) -> Option<[[Bounds<Money>; 3]; 3]> {
        let everybody = self.population("country-people").unwrap_or(steps::MOST_PEOPLE);
        let reach = [1, 1_000, everybody];
        let cost = |technique: &Technique, targets| {
            Plan { technique, targets: Targets(targets), hours: self.hours }.total()
        };
        let (chosen, on_foot) = (self.technique(self.how)?, self.on_foot()?);
        let with = if self.is_by_phone() { &on_foot } else { &chosen };
        let left = self.without_phone();
        let cheapest = |people| {
            let all = left.iter().map(|technique| cost(technique, people));
            all.min_by_key(|cost| (cost.low(), cost.high())).unwrap_or_default()
        };
        Some([
            reach.map(|people| cost(&chosen, people)),
            reach.map(|people| cost(with, people)),
            reach.map(cheapest),
        ])
    }

    /// Whether the chosen technique needs the phone of whoever is followed.
    pub(super) fn is_by_phone(&self) -> bool {
        self.chosen().is_some_and(|chosen| BY_PHONE.iter().any(|start| chosen.id.starts_with(start)))
    }

    fn without_phone(&self) -> Vec<Technique> {
        let Some(scenario) = self.scenario(ON_FOOT.0) else { return Vec::new() };
        let techniques = self.shelf[scenario].techniques.iter().enumerate();
        techniques
            .filter(|(_, technique)| !BY_PHONE.iter().any(|start| technique.id.starts_with(start)))
            .filter_map(|(technique, _)| self.technique(How { scenario, technique }))
            .collect()
    }

    /// How many people live there, by the figure of that name.
    pub(super) fn population(&self, id: &str) -> Option<u64> {
        let scenario = self.scenario(POPULATIONS)?;
        let place = self.shelf[scenario].figures.iter().position(|figure| figure.id == id)?;
        Some(self.values[scenario][place].bounds.high())
    }

    /// What the technique takes, with the figures as they stand.
    fn technique(&self, how: How) -> Option<Technique> {
        let recipe = &self.shelf.get(how.scenario)?.techniques.get(how.technique)?.recipe;
        recipe.technique(&self.values[how.scenario])
    }

    fn on_foot(&self) -> Option<Technique> {
        self.technique(self.place(ON_FOOT)?)
    }

    fn place(&self, (scenario, id): (&str, &str)) -> Option<How> {
        let scenario = self.scenario(scenario)?;
        let technique = self.shelf[scenario].techniques.iter().position(|known| known.id == id)?;
        Some(How { scenario, technique })
    }

    fn find(&self, named: &Named) -> Option<How> {
        self.place((&named.scenario, &named.id))
    }

    fn scenario(&self, slug: &str) -> Option<usize> {
        self.shelf.iter().position(|scenario| scenario.slug == slug)
    }
}

/// Whom the budget surely follows, and whom it follows at the most.
fn followed(technique: &Technique, hours: Hours, budget: Bounds<Money>) -> Bounds<Targets> {
    let least = cost::followed(technique, hours, budget.low()).low();
    Bounds::between(least, cost::followed(technique, hours, budget.high()).high())
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
