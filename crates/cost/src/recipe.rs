//! Techniques by the numbers of their figures, so that one figure can be changed for all of them.

use crate::{
    bounds::Bounds,
    money::Money,
    technique::{Every, Line, Part, Technique},
    units::{Hours, People, Targets, Vehicles},
};

/// A figure that techniques are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// What is counted.
    pub unit: Unit,
    /// How many, and in cents where it is money.
    pub bounds: Bounds<u64>,
}

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Money, once.
    Dollars,
    /// Money for each hour.
    DollarsAnHour,
    /// Money for each day that has begun.
    DollarsADay,
    /// Money for each month of 30 days that has begun.
    DollarsAMonth,
    /// Money for each year of 365 days that has begun.
    DollarsAYear,
    /// People at work.
    People,
    /// Vehicles.
    Vehicles,
    /// Hours.
    Hours,
    /// People watched.
    Targets,
    /// Guesses a second.
    GuessesASecond,
    /// Whatever the name of the figure says: reports, accounts, messages a day.
    Count,
    /// So many of a thousand: 395 is 39.5%.
    OfAThousand,
    /// So many of 10^12, as [`scan::Chance`](crate::scan::Chance) counts.
    OfATrillion,
    /// Milliseconds for each guess.
    MillisecondsAGuess,
    /// Watts.
    Watts,
    /// Money for a thousand kilowatt hours.
    DollarsAMegawattHour,
    /// GiB of memory.
    Gibibytes,
    /// Years.
    Years,
}

impl Unit {
    /// All of them.
    pub const ALL: [Self; 18] = [
        Self::Dollars,
        Self::DollarsAnHour,
        Self::DollarsADay,
        Self::DollarsAMonth,
        Self::DollarsAYear,
        Self::People,
        Self::Vehicles,
        Self::Hours,
        Self::Targets,
        Self::GuessesASecond,
        Self::Count,
        Self::OfAThousand,
        Self::OfATrillion,
        Self::MillisecondsAGuess,
        Self::Watts,
        Self::DollarsAMegawattHour,
        Self::Gibibytes,
        Self::Years,
    ];

    /// Its name in a file or a link: small letters and hyphens.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dollars => "dollars",
            Self::DollarsAnHour => "dollars-an-hour",
            Self::DollarsADay => "dollars-a-day",
            Self::DollarsAMonth => "dollars-a-month",
            Self::DollarsAYear => "dollars-a-year",
            Self::People => "people",
            Self::Vehicles => "vehicles",
            Self::Hours => "hours",
            Self::Targets => "targets",
            Self::GuessesASecond => "guesses-a-second",
            Self::Count => "count",
            Self::OfAThousand => "of-a-thousand",
            Self::OfATrillion => "of-a-trillion",
            Self::MillisecondsAGuess => "milliseconds-a-guess",
            Self::Watts => "watts",
            Self::DollarsAMegawattHour => "dollars-a-megawatt-hour",
            Self::Gibibytes => "gibibytes",
            Self::Years => "years",
        }
    }

    /// Whether it counts cents.
    pub fn is_money(self) -> bool {
        self == Self::DollarsAMegawattHour || self.every().is_some()
    }

    /// How often it is due, if it can be a fee.
    pub fn every(self) -> Option<Every> {
        match self {
            Self::Dollars => Some(Every::Once),
            Self::DollarsAnHour => Some(Every::Hour),
            Self::DollarsADay => Some(Every::Day),
            Self::DollarsAMonth => Some(Every::Month),
            Self::DollarsAYear => Some(Every::Year),
            _ => None,
        }
    }
}

/// A technique by the numbers of its figures in a list that several share.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recipe {
    /// One for each line of the technique, in its order.
    pub steps: Vec<Step>,
}

/// One line of a recipe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What is paid.
    pub takes: Takes,
    /// For how many targets that is enough.
    pub serves: Serves,
}

/// What is paid, as [`Part`] has it, each figure by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// People, dollars an hour.
    Crew {
        /// How many.
        people: usize,
        /// What one costs.
        hourly: usize,
    },
    /// Vehicles, dollars an hour.
    Vehicles {
        /// How many.
        vehicles: usize,
        /// What one costs.
        hourly: usize,
    },
    /// People, hours, dollars an hour.
    SetUp {
        /// How many.
        people: usize,
        /// How long it takes them.
        hours: usize,
        /// What one costs.
        hourly: usize,
    },
    /// Dollars once, or by hour, day, month or year; the unit says how often.
    Fee {
        /// How much.
        amount: usize,
    },
    /// Dollars once, and hours.
    Equipment {
        /// What it costs to buy.
        price: usize,
        /// What it is good for, if the watch pays only its share.
        life: Option<usize>,
    },
}

/// For how many targets one set is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Serves {
    /// One.
    Each,
    /// However many.
    All,
    /// As many as the figure of that number says.
    UpTo(usize),
}

impl Recipe {
    /// The technique with those figures; `None` where one is missing or counts something else.
    pub fn technique(&self, figures: &[Figure]) -> Option<Technique> {
        let lines = self.steps.iter().map(|step| step.line(figures));
        Some(Technique { lines: lines.collect::<Option<_>>()? })
    }

    /// The places of the figures that it takes, as its steps name them: one may come more than once.
    pub fn figures(&self) -> Vec<usize> {
        let mut figures = Vec::new();
        for step in &self.steps {
            match step.takes {
                Takes::Crew { people, hourly } => figures.extend([people, hourly]),
                Takes::Vehicles { vehicles, hourly } => figures.extend([vehicles, hourly]),
                Takes::SetUp { people, hours, hourly } => figures.extend([people, hours, hourly]),
                Takes::Fee { amount } => figures.push(amount),
                Takes::Equipment { price, life } => figures.extend([price].into_iter().chain(life)),
            }
            if let Serves::UpTo(figure) = step.serves {
                figures.push(figure);
            }
        }
        figures
    }
}

impl Step {
    fn line(&self, figures: &[Figure]) -> Option<Line> {
        let figure = |number: usize, unit: Unit| {
            figures.get(number).filter(|figure| figure.unit == unit).map(|figure| figure.bounds)
        };
        let people = |number| Some(short(figure(number, Unit::People)?, People));
        let hours = |number| Some(short(figure(number, Unit::Hours)?, Hours));
        let hourly = |number| Some(each(figure(number, Unit::DollarsAnHour)?, Money));
        let part = match self.takes {
            Takes::Crew { people: crew, hourly: rate } => {
                Part::Crew { people: people(crew)?, hourly: hourly(rate)? }
            }
            Takes::Vehicles { vehicles, hourly: rate } => Part::Vehicles {
                vehicles: short(figure(vehicles, Unit::Vehicles)?, Vehicles),
                hourly: hourly(rate)?,
            },
            Takes::SetUp { people: crew, hours: time, hourly: rate } => {
                Part::SetUp { people: people(crew)?, hours: hours(time)?, hourly: hourly(rate)? }
            }
            Takes::Fee { amount } => {
                let fee = figures.get(amount)?;
                Part::Fee { amount: each(fee.bounds, Money), every: fee.unit.every()? }
            }
            Takes::Equipment { price, life } => {
                let price = each(figure(price, Unit::Dollars)?, Money);
                let life = match life {
                    Some(life) => Some(hours(life)?),
                    None => None,
                };
                Part::Equipment { price, life }
            }
        };
        let serves = match self.serves {
            Serves::Each => Targets::ONE.into(),
            Serves::All => Targets::ALL.into(),
            Serves::UpTo(targets) => each(figure(targets, Unit::Targets)?, Targets),
        };
        Some(Line { part, serves })
    }
}

fn each<T: Copy + PartialOrd>(bounds: Bounds<u64>, of: impl Fn(u64) -> T) -> Bounds<T> {
    Bounds::between(of(bounds.low()), of(bounds.high()))
}

fn short<T: Copy + PartialOrd>(bounds: Bounds<u64>, of: impl Fn(u32) -> T) -> Bounds<T> {
    each(bounds, |number| of(u32::try_from(number).unwrap_or(u32::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIGURES: [(Unit, u64); 7] = [
        (Unit::People, 2),
        (Unit::DollarsAnHour, 5_000),
        (Unit::Vehicles, 1),
        (Unit::Hours, 4),
        (Unit::DollarsAMonth, 3_000),
        (Unit::Dollars, 10_000),
        (Unit::Targets, 9),
    ];

    fn line(takes: Takes, serves: Serves) -> Option<Line> {
        let figures = FIGURES.map(|(unit, value)| Figure { unit, bounds: value.into() });
        let technique = Recipe { steps: vec![Step { takes, serves }] }.technique(&figures)?;
        Some(technique.lines[0])
    }

    #[test]
    fn each_step_becomes_its_line() {
        let hourly = Money::dollars(50).into();
        let people = People(2).into();
        assert_eq!(
            line(Takes::Crew { people: 0, hourly: 1 }, Serves::Each),
            Some(Line::each(Part::Crew { people, hourly }))
        );
        assert_eq!(
            line(Takes::Vehicles { vehicles: 2, hourly: 1 }, Serves::All),
            Some(Line::all(Part::Vehicles { vehicles: Vehicles(1).into(), hourly }))
        );
        assert_eq!(
            line(Takes::SetUp { people: 0, hours: 3, hourly: 1 }, Serves::UpTo(6)),
            Some(Line {
                part: Part::SetUp { people, hours: Hours(4).into(), hourly },
                serves: Targets(9).into()
            })
        );
        assert_eq!(
            line(Takes::Fee { amount: 4 }, Serves::Each),
            Some(Line::each(Part::Fee { amount: Money::dollars(30).into(), every: Every::Month }))
        );
        assert_eq!(
            line(Takes::Equipment { price: 5, life: Some(3) }, Serves::Each),
            Some(Line::each(Part::Equipment {
                price: Money::dollars(100).into(),
                life: Some(Hours(4).into())
            }))
        );
    }

    #[test]
    fn a_figure_of_another_unit_or_none_makes_no_technique() {
        assert_eq!(line(Takes::Crew { people: 1, hourly: 1 }, Serves::Each), None);
        assert_eq!(line(Takes::Fee { amount: 0 }, Serves::Each), None);
        assert_eq!(line(Takes::Fee { amount: 7 }, Serves::Each), None);
        assert_eq!(line(Takes::Fee { amount: 4 }, Serves::UpTo(0)), None);
        assert_eq!(line(Takes::Equipment { price: 5, life: Some(0) }, Serves::Each), None);
    }

    #[test]
    fn a_number_too_large_for_its_unit_is_the_largest() {
        let figures = [(Unit::People, u64::MAX), (Unit::DollarsAnHour, 1)]
            .map(|(unit, value)| Figure { unit, bounds: value.into() });
        let steps = vec![Step { takes: Takes::Crew { people: 0, hourly: 1 }, serves: Serves::Each }];
        let technique = Recipe { steps }.technique(&figures).unwrap();
        let Part::Crew { people, .. } = technique.lines[0].part else { panic!("{technique:?}") };
        assert_eq!(people, People(u32::MAX).into());
    }

    #[test]
    fn every_unit_has_a_name_of_its_own() {
        let mut names = Unit::ALL.map(Unit::code);
        names.sort_unstable();
        assert!(names.windows(2).all(|two| two[0] != two[1]));
    }
}
