//! Ways of guessing: how fast, what makes them slow, and what an hour of it costs.

use cost::{
    Bounds, Money, Unit,
    guess::{Guesser, Rate, Slowness},
};

use super::{
    Desk,
    figure::{Figure, Figures},
    read_id,
};
use crate::{Said, front::Fields};

/// A way of guessing, its figures by their place in [`Scenario::figures`](super::Scenario::figures).
#[derive(Debug)]
pub struct Guess {
    /// Its name in the file and in links.
    pub id: String,
    /// Its name for people.
    pub name: Said,
    /// What one has to know about it.
    pub note: Option<Said>,
    /// Guesses a second, or milliseconds a guess.
    pub rate: usize,
    /// Dollars an hour: rent, or electricity. Nothing, where nobody rents out what guesses.
    pub rent: Option<usize>,
    /// The parameters at which the rate was found.
    pub slowness: Slowness,
}

/// What all ways of guessing of a file have in common, by its place in
/// [`Scenario::figures`](super::Scenario::figures).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guessing {
    /// What a card draws, in watts.
    pub power: usize,
    /// What electricity costs, in dollars a megawatt hour.
    pub electricity: usize,
    /// How much memory a card has, in gibibytes.
    pub memory: usize,
    /// The years from which on a time is said to be longer than these.
    pub longest: usize,
    /// The dollars a year from which on a price is said to be more than these.
    pub dearest: usize,
}

impl Guess {
    /// What guesses so, with those figures.
    pub(super) fn guesser(&self, figures: &[Figure]) -> Guesser {
        let value = |place: usize| figures[place].value;
        let rate = value(self.rate);
        let rate_of = |number| match rate.unit {
            Unit::MillisecondsAGuess => Rate::new(1_000, number),
            _ => Rate::new(number, 1),
        };
        let rent = self.rent.map(|place| value(place).bounds);
        let rent = rent.map(|rent| Bounds::between(Money(rent.low()), Money(rent.high())));
        Guesser {
            rate: Bounds::between(rate_of(rate.bounds.low()), rate_of(rate.bounds.high())),
            hourly: rent.unwrap_or(Money::NOTHING.into()),
        }
    }
}

/// Reads every `[[guess]]`.
pub(super) fn read<'t>(desk: Desk<'t>, figures: &mut Figures<'t>, fields: &mut Fields<'t>) -> Vec<Guess> {
    let tables = if fields.has("guess") { fields.tables("guess", "guess") } else { Vec::new() };
    let mut taken = Vec::new();
    tables.into_iter().filter_map(|fields| read_one(desk, figures, fields, &mut taken)).collect()
}

fn read_one<'t>(
    desk: Desk<'t>,
    figures: &mut Figures<'t>,
    mut fields: Fields<'t>,
    taken: &mut Vec<String>,
) -> Option<Guess> {
    let id = read_id(&mut fields, "guess", |id| taken.iter().any(|taken| taken == id));
    taken.push(id.clone());
    let name = fields.table("name").map(|said| Said::read(said, desk.languages)).unwrap_or_default();
    let note = fields.optional_table("note").map(|said| Said::read(said, desk.languages));
    let rate = figures.place(&mut fields, "rate", &[Unit::GuessesASecond, Unit::MillisecondsAGuess]);
    let has_rent = fields.has("rent");
    let rent = has_rent.then(|| figures.place(&mut fields, "rent", &[Unit::DollarsAnHour])).flatten();
    let slowness = fields.optional_table("slow").map_or(Some(Slowness::Fixed), read_slowness);
    fields.done();
    if has_rent && rent.is_none() {
        return None;
    }
    Some(Guess { id, name, note, rate: rate?, rent, slowness: slowness? })
}

/// `{ iterations = 999 }`, `{ doublings = 5 }` or `{ memory = 64, passes = 3 }`.
fn read_slowness(mut fields: Fields<'_>) -> Option<Slowness> {
    let found = if fields.has("iterations") {
        fields.number("iterations").map(Slowness::Iterations)
    } else if fields.has("doublings") {
        fields.number("doublings").map(Slowness::Doublings)
    } else if fields.has("memory") || fields.has("passes") {
        let (mib, passes) = (fields.number("memory"), fields.number("passes"));
        mib.zip(passes).map(|(mib, passes)| Slowness::Memory { mib, passes })
    } else {
        fields.complain(
            "`slow` says nothing; write { iterations = 999 }, { doublings = 5 } or { memory = 64, passes = 3 }",
        );
        None
    };
    fields.done();
    found
}

/// Reads `[guessing]`.
pub(super) fn read_common<'t>(figures: &mut Figures<'t>, fields: &mut Fields<'t>) -> Option<Guessing> {
    let mut fields = fields.optional_table("guessing")?;
    let mut place = |key, unit| figures.place(&mut fields, key, &[unit]);
    let power = place("power", Unit::Watts);
    let electricity = place("electricity", Unit::DollarsAMegawattHour);
    let memory = place("memory", Unit::Gibibytes);
    let (longest, dearest) = (place("longest", Unit::Years), place("dearest", Unit::DollarsAYear));
    fields.done();
    Some(Guessing {
        power: power?,
        electricity: electricity?,
        memory: memory?,
        longest: longest?,
        dearest: dearest?,
    })
}
