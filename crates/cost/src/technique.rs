//! A way of watching people, and what it takes.

use crate::{
    bounds::{Bounds, End},
    money::Money,
    units::{Hours, People, Targets, Vehicles},
};

/// A way of watching people: everything that has to be paid for it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Technique {
    /// What it takes; a bill has one item for each, in this order.
    pub lines: Vec<Line>,
}

/// Something that has to be paid, and for how many targets it is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// What is paid.
    pub part: Part,
    /// How many targets one set of it serves at once; 0 counts as 1.
    pub serves: Bounds<Targets>,
}

/// Something that has to be paid for one set. Rates are in money an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// People who are there the whole time.
    Crew {
        /// How many.
        people: Bounds<People>,
        /// What one costs an hour.
        hourly: Bounds<Money>,
    },
    /// Vehicles in use the whole time.
    Vehicles {
        /// How many.
        vehicles: Bounds<Vehicles>,
        /// What one costs an hour.
        hourly: Bounds<Money>,
    },
    /// Labour before and after, however long the watching lasts: to fit a device and to take it off.
    SetUp {
        /// How many people.
        people: Bounds<People>,
        /// How long it takes them.
        hours: Bounds<Hours>,
        /// What one costs an hour.
        hourly: Bounds<Money>,
    },
    /// What somebody else asks: a carrier, a data broker, a licence.
    Fee {
        /// How much at a time.
        amount: Bounds<Money>,
        /// How often.
        every: Every,
    },
    /// A thing that is bought.
    Equipment {
        /// What it costs to buy.
        price: Bounds<Money>,
        /// The hours of watching it is good for, of which each watch pays its share, to the cent (0 counts
        /// as 1); `None` where it is bought for this watch alone.
        life: Option<Bounds<Hours>>,
    },
}

/// How often a fee comes due. A period that has begun is paid whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Every {
    /// Each hour.
    Hour,
    /// Each 24 hours.
    Day,
    /// Each 30 days.
    Month,
    /// Each 365 days.
    Year,
    /// Once, however long it lasts: an *activation* fee where it [serves](Line::serves) one target, a
    /// *flat* fee where it serves all.
    Once,
}

impl Technique {
    /// What all of it costs for that many targets and hours, at that end of the bounds.
    pub(crate) fn total(&self, targets: Targets, hours: Hours, end: End) -> Money {
        self.lines.iter().map(|line| line.amount(targets, hours, end)).sum()
    }
}

impl Line {
    /// Something that each target needs anew.
    pub fn each(part: Part) -> Self {
        Self { part, serves: Targets::ONE.into() }
    }

    /// Something that is paid once for all targets.
    pub fn all(part: Part) -> Self {
        Self { part, serves: Targets::ALL.into() }
    }

    /// Whether every figure in it is a plain value.
    pub(crate) fn is_exact(&self) -> bool {
        self.serves.is_exact()
            && match self.part {
                Part::Crew { people, hourly } => people.is_exact() && hourly.is_exact(),
                Part::Vehicles { vehicles, hourly } => vehicles.is_exact() && hourly.is_exact(),
                Part::SetUp { people, hours, hourly } => {
                    people.is_exact() && hours.is_exact() && hourly.is_exact()
                }
                Part::Fee { amount, .. } => amount.is_exact(),
                Part::Equipment { price, life } => price.is_exact() && life.is_none_or(Bounds::is_exact),
            }
    }

    /// How many sets that many targets need, at that end of what is paid.
    pub(crate) fn sets(&self, targets: Targets, end: End) -> u64 {
        targets.sets(self.serves.at(end.other()))
    }

    /// What that costs, rounded once.
    pub(crate) fn amount(&self, targets: Targets, hours: Hours, end: End) -> Money {
        let Due { price, count, every, life } = self.part.due(end);
        let times = u128::from(count).saturating_mul(every.times(hours).into());
        let times = times.saturating_mul(self.sets(targets, end).into());
        price.times_over(times, life.unwrap_or(1).into())
    }
}

/// What one set costs: a price, how many of it, how often, and of what life in hours it is a share.
pub(crate) struct Due {
    pub price: Money,
    pub count: u64,
    pub every: Every,
    pub life: Option<u32>,
}

impl Part {
    /// What one set costs at that end of the bounds.
    pub(crate) fn due(&self, end: End) -> Due {
        let due =
            |price: Bounds<Money>, count: u64, every| Due { price: price.at(end), count, every, life: None };
        match *self {
            Self::Crew { people, hourly } => due(hourly, people.at(end).0.into(), Every::Hour),
            Self::Vehicles { vehicles, hourly } => due(hourly, vehicles.at(end).0.into(), Every::Hour),
            Self::SetUp { people, hours, hourly } => {
                due(hourly, u64::from(people.at(end).0) * u64::from(hours.at(end).0), Every::Once)
            }
            Self::Fee { amount, every } => due(amount, 1, every),
            Self::Equipment { price, life: None } => due(price, 1, Every::Once),
            Self::Equipment { price, life: Some(life) } => {
                Due { life: Some(life.at(end.other()).0), ..due(price, 1, Every::Hour) }
            }
        }
    }
}

impl Every {
    pub(crate) const ALL: [Self; 5] = [Self::Hour, Self::Day, Self::Month, Self::Year, Self::Once];

    /// How often it has come due by then.
    pub(crate) fn times(self, hours: Hours) -> u32 {
        match self {
            Self::Hour => hours.0,
            Self::Day => hours.begun_days().0,
            Self::Month => hours.begun_months().0,
            Self::Year => hours.begun_years().0,
            Self::Once => 1,
        }
    }
}
