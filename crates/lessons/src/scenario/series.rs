//! Figures that belong side by side: years, months, countries.

use cost::Unit;

use super::{Desk, figure::Figures, read_id};
use crate::{Said, front::Fields};

/// Figures in one unit, in the order in which they are to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// Its name in the file.
    pub id: String,
    /// Its name for people.
    pub name: Said,
    /// The figures, by their place in [`Scenario::figures`](super::Scenario::figures).
    pub figures: Vec<usize>,
}

/// Reads one `[[series]]`.
pub(super) fn read<'t>(desk: Desk<'t>, figures: &mut Figures<'t>, mut fields: Fields<'t>) -> Option<Series> {
    let id = read_id(&mut fields, "series", |_| false);
    let name = fields.table("name").map(|said| Said::read(said, desk.languages)).unwrap_or_default();
    let named = fields.texts("figures");
    let mut unit = None;
    let mut places = Vec::new();
    for figure in &named {
        let units = unit.map_or(Unit::ALL.to_vec(), |unit| vec![unit]);
        let place = figures.place_of(&figure.text, figure.line, &fields, "figures", &units);
        unit = unit.or(figures.unit(&figure.text));
        places.extend(place);
    }
    fields.done();
    Some(Series { id, name, figures: places })
}
