//! Ways of guessing: how fast, and what an hour of it costs.

use cost::{
    Bounds, Money, Unit,
    guess::{Guesser, Rate},
};

use super::figure::{Figure, Figures};
use crate::{
    front::{Fields, Text},
    sources::is_slug,
};

/// A way of guessing, its figures by their place in [`Scenario::figures`](super::Scenario::figures).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// Its name in the file.
    pub id: String,
    /// Guesses a second.
    pub rate: usize,
    /// Dollars an hour: rent, or electricity.
    pub rent: usize,
}

impl Guess {
    /// What guesses so, with those figures.
    pub(super) fn guesser(&self, figures: &[Figure]) -> Guesser {
        let bounds = |place: usize| figures[place].value.bounds;
        let (rate, rent) = (bounds(self.rate), bounds(self.rent));
        Guesser {
            rate: Bounds::between(Rate::new(rate.low(), 1), Rate::new(rate.high(), 1)),
            hourly: Bounds::between(Money(rent.low()), Money(rent.high())),
        }
    }
}

/// Reads one `[[guess]]`.
pub(super) fn read<'t>(figures: &mut Figures<'t>, mut fields: Fields<'t>) -> Option<Guess> {
    let Text { text: id, line } = fields.text("id");
    if !id.is_empty() && !is_slug(&id) {
        fields.complain_at(line, format!("`{id}` is not an id; write small letters, digits and hyphens"));
    }
    let rate = figures.place(&mut fields, "rate", &[Unit::GuessesASecond]);
    let rent = figures.place(&mut fields, "rent", &[Unit::DollarsAnHour]);
    fields.done();
    Some(Guess { id, rate: rate?, rent: rent? })
}
