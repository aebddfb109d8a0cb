//! Techniques: what one has to pay for, each part by its figures.

use cost::{Recipe, Serves, Step, Takes, Unit};

use super::{Desk, Printed, figure::Figures, print, read_id};
use crate::{
    Said,
    front::{Fields, Text},
    problem::listed,
};

/// A way of watching.
#[derive(Debug)]
pub struct Technique {
    /// Its name in the file, in links and in the page.
    pub id: String,
    /// Its name for people.
    pub name: Said,
    /// What it takes; figures by their place in [`Scenario::figures`](super::Scenario::figures).
    pub recipe: Recipe,
    /// What somebody printed about it.
    pub printed: Option<Printed>,
}

/// The techniques of a scenario while it is read.
#[derive(Default)]
pub(super) struct Techniques {
    /// Those so far.
    pub all: Vec<Technique>,
}

impl Techniques {
    /// Reads one.
    pub(super) fn read<'t>(&mut self, desk: Desk<'t>, figures: &mut Figures<'t>, mut fields: Fields<'t>) {
        let id = read_id(&mut fields, "technique", |id| self.place(id).is_some());
        let name = fields.table("name").map(|said| Said::read(said, desk.languages)).unwrap_or_default();
        let parts = fields.tables("parts", "technique.parts").into_iter();
        let steps = parts.filter_map(|part| read_part(figures, part)).collect();
        let printed = fields.optional_table("printed").and_then(|fields| print::read(desk, fields));
        fields.done();
        self.all.push(Technique { id, name, recipe: Recipe { steps }, printed });
    }

    /// Where the one of that id stands.
    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.all.iter().position(|technique| technique.id == id)
    }
}

const PARTS: [&str; 5] = ["crew", "vehicles", "set-up", "fee", "equipment"];

/// What a fee may be in.
pub(super) const FEES: [Unit; 5] =
    [Unit::Dollars, Unit::DollarsAnHour, Unit::DollarsADay, Unit::DollarsAMonth, Unit::DollarsAYear];

fn read_part<'t>(figures: &mut Figures<'t>, mut fields: Fields<'t>) -> Option<Step> {
    let mut kinds = PARTS.into_iter().filter(|kind| fields.has(kind));
    let (Some(kind), None) = (kinds.next(), kinds.next()) else {
        fields.complain(format!("a part is one of {}; write {{ crew = \"…\", at = \"…\" }}", listed(PARTS)));
        return None;
    };
    let first = match kind {
        "crew" | "set-up" => figures.place(&mut fields, kind, &[Unit::People]),
        "vehicles" => figures.place(&mut fields, kind, &[Unit::Vehicles]),
        "fee" => figures.place(&mut fields, kind, &FEES),
        _ => figures.place(&mut fields, kind, &[Unit::Dollars]),
    };
    let hours = match kind {
        "set-up" => figures.place(&mut fields, "hours", &[Unit::Hours]),
        "equipment" if fields.has("life") => figures.place(&mut fields, "life", &[Unit::Hours]),
        _ => None,
    };
    let at = match kind {
        "crew" | "vehicles" | "set-up" => figures.place(&mut fields, "at", &[Unit::DollarsAnHour]),
        _ => None,
    };
    let serves = match fields.optional_text("serves") {
        None => Some(Serves::Each),
        Some(Text { text, .. }) if text == "each" => Some(Serves::Each),
        Some(Text { text, .. }) if text == "all" => Some(Serves::All),
        Some(Text { text, line }) => {
            figures.place_of(&text, line, &fields, "serves", &[Unit::Targets]).map(Serves::UpTo)
        }
    };
    fields.done();
    let takes = match kind {
        "crew" => Takes::Crew { people: first?, hourly: at? },
        "vehicles" => Takes::Vehicles { vehicles: first?, hourly: at? },
        "set-up" => Takes::SetUp { people: first?, hours: hours?, hourly: at? },
        "fee" => Takes::Fee { amount: first? },
        _ => Takes::Equipment { price: first?, life: hours },
    };
    Some(Step { takes, serves: serves? })
}
