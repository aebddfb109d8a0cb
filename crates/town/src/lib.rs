//! A made-up town, and what can be read from who called whom and which phone was where: not one word is needed.
//!
//! A [`Town`] is drawn from a seed. Somebody keeps some of its data, for some days, more or less exactly: [`Kept`].
//! From that comes who is linked with whom ([`Graph`]), whom the measures put first, how many people few points single
//! out ([`look`]), and what one person's records say ([`near`]).
//!
//! ```
//! use town::{Kept, look};
//! let kept = Kept { town: 1, people: 60, ..Kept::default() };
//! let findings = look(&kept, &mut |_, _| ());
//! assert_eq!(findings.scores.len(), 60);
//! ```

mod chance;
mod graph;
mod measures;
mod near;
mod people;
mod single;

use serde::{Deserialize, Serialize};

pub use chance::Chance;
pub use graph::Graph;
pub use measures::{between, cut_off};
pub use near::{Near, Neighbour, Record, near};
pub use people::{Call, DAYS, FIRST_HOUR, HOURS, Role, Town};
pub use single::{POINTS, singled_out};

/// How few people a town may have.
pub const FEWEST: u16 = 60;

/// How many people a town may have.
pub const MOST: u16 = 2_000;

/// What somebody keeps of a town.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The seed that the town is drawn from.
    pub town: u16,
    /// How many people live there, [`FEWEST`] to [`MOST`]; beyond these, as many as that.
    pub people: u16,
    /// Whether it is kept who called whom.
    pub calls: bool,
    /// Whether it is kept which phone was near which mast.
    pub places: bool,
    /// For how many days, the last ones of [`DAYS`]; at least one.
    pub days: u8,
    /// How many hours one entry of a place covers: 1 is exact, [`HOURS`] says only the day.
    pub hours: u8,
    /// How exactly a place is kept.
    pub area: Area,
}

/// How exactly a place is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Area {
    /// The mast: a house or two, a workplace, a square.
    Mast,
    /// The district, some forty people.
    District,
}

impl Default for Kept {
    fn default() -> Self {
        Self { town: 1, people: 200, calls: true, places: false, days: 28, hours: 1, area: Area::Mast }
    }
}

/// What can be read from what is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    /// How many calls are kept.
    pub calls: u32,
    /// How many entries of places are kept.
    pub places: u32,
    /// How many pairs of people are linked.
    pub links: u32,
    /// What the measures say of everybody, by their number.
    pub scores: Vec<Scores>,
    /// Who organises: what whoever keeps the data wants to know.
    pub organiser: u16,
    /// What everybody really is, by their number.
    pub roles: Vec<Role>,
    /// How many people 1, 2, 3 … points single out, of all; all 0 where no places are kept.
    pub singled_out: [u16; POINTS],
}

/// What the measures say of one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scores {
    /// With how many people they are linked.
    pub degree: u16,
    /// Between how many pairs of others they stand, on shortest ways; shared, where there are several. To the nearest
    /// whole pair.
    pub between: u32,
    /// How many people would lose their way to the largest group if this one were gone.
    pub cut_off: u16,
}

/// Reads what can be read. `say` hears how many people are done, and of how many.
pub fn look(kept: &Kept, say: &mut dyn FnMut(u32, u32)) -> Findings {
    let town = Town::draw(kept.town, kept.people);
    let graph = Graph::of(&town, kept);
    let between = between(&graph, say);
    let cut_off = cut_off(&graph);
    let scores = (0..town.people()).map(|person| Scores {
        degree: u16::try_from(graph.next_to(person).len()).unwrap_or(u16::MAX),
        between: whole(between[person]),
        cut_off: cut_off[person],
    });
    let first_day = graph::first_day(kept);
    let calls = town.calls.iter().filter(|call| kept.calls && call.day >= first_day).count();
    let entries = town.people() * usize::from(DAYS - first_day) * graph::entries(kept).count();
    let places = if kept.places { entries } else { 0 };
    Findings {
        calls: u32::try_from(calls).unwrap_or(u32::MAX),
        places: u32::try_from(places).unwrap_or(u32::MAX),
        links: graph.links(),
        scores: scores.collect(),
        organiser: town.organiser(),
        singled_out: if kept.places { singled_out(&town, kept) } else { [0; POINTS] },
        roles: town.roles,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "there are two million pairs at most"
)]
fn whole(score: f64) -> u32 {
    (score + 0.5) as u32
}
