//! What somebody printed about techniques, to be shown beside what follows from the figures.

use std::sync::Arc;

use cost::{Hours, Money};

use super::{
    Desk,
    figure::{confidence, parse, source},
    technique::Techniques,
};
use crate::{
    Read, Said, Source,
    front::{Fields, Text},
};

/// What somebody printed about the price of a technique.
#[derive(Debug)]
pub struct Printed {
    /// Where.
    pub source: Arc<Source>,
    /// How we know it.
    pub confidence: Read,
    /// The prices, by duration.
    pub per_hour: Vec<PerHour>,
}

/// A printed price for one hour and one target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PerHour {
    /// How long the whole watch lasts.
    pub lasting: Hours,
    /// What an hour of it is said to cost.
    pub price: Money,
    /// To what it was rounded: a dollar or a cent.
    pub to_the: Money,
}

/// How many times cheaper somebody said that one technique is than another.
#[derive(Debug)]
pub struct PrintedRatio {
    /// The dear one, by its place in [`Scenario::techniques`](super::Scenario::techniques).
    pub dear: usize,
    /// The cheap one.
    pub cheap: usize,
    /// How long both watch one target.
    pub lasting: Hours,
    /// How many times, in tenths.
    pub tenths: u64,
    /// Where it was printed.
    pub source: Arc<Source>,
    /// How we know it.
    pub confidence: Read,
    /// Why it is not what the figures give.
    pub note: Said,
}

/// Reads what was printed about one technique.
pub(super) fn read<'t>(desk: Desk<'t>, mut fields: Fields<'t>) -> Option<Printed> {
    let source = source(desk, &mut fields);
    let confidence = confidence(&mut fields);
    let table = fields.table("per-hour");
    fields.done();
    let all = table.map(|table| {
        let read = |(lasting, digits)| read_per_hour(&fields, lasting, &digits);
        let mut all: Vec<_> = table.into_digits().into_iter().filter_map(read).collect();
        all.sort_by_key(|one| one.lasting);
        all
    });
    Some(Printed { source: source?, confidence: confidence?, per_hour: all? })
}

/// `24 = 250.00`: an hour of a watch of 24 hours costs $250.00.
fn read_per_hour(fields: &Fields<'_>, lasting: &str, digits: &Text) -> Option<PerHour> {
    let hours = lasting.parse().ok().filter(|hours| *hours > 0);
    let to_the = match digits.text.split_once('.') {
        None => Some(Money::dollars(1)),
        Some((_, part)) => (part.len() == 2).then_some(Money(1)),
    };
    let price = parse(&digits.text, 2);
    if hours.is_none() || to_the.is_none() || price.is_none() {
        let what = format!(
            "`{lasting} = {}` is no price; write hours and dollars, as in 24 = 250 or 24 = 250.00",
            digits.text
        );
        fields.complain_at(digits.line, what);
    }
    Some(PerHour { lasting: Hours(hours?), price: Money(price?), to_the: to_the? })
}

/// Reads one `[[ratio]]`.
pub(super) fn read_ratio<'t>(
    desk: Desk<'t>,
    techniques: &Techniques,
    mut fields: Fields<'t>,
) -> Option<PrintedRatio> {
    let mut technique = |key| {
        let Text { text: id, line } = fields.text(key);
        let place = techniques.place(&id);
        if place.is_none() && !id.is_empty() {
            fields.complain_at(line, format!("no technique is called `{id}`; correct it or add it above"));
        }
        place
    };
    let (dear, cheap) = (technique("dear"), technique("cheap"));
    let lasting = fields.number("hours");
    let printed = fields.digits("printed");
    let tenths = printed.as_ref().and_then(|digits| parse(&digits.text, 1));
    if let (Some(digits), None) = (&printed, tenths) {
        let what = format!("`printed` is {}; write it with at most one decimal, as in 2.5", digits.text);
        fields.complain_at(digits.line, what);
    }
    let source = source(desk, &mut fields);
    let confidence = confidence(&mut fields);
    let note = fields.table("note").map(|said| Said::read(said, desk.languages));
    fields.done();
    Some(PrintedRatio {
        dear: dear?,
        cheap: cheap?,
        lasting: Hours(lasting?),
        tenths: tenths?,
        source: source?,
        confidence: confidence?,
        note: note?,
    })
}
