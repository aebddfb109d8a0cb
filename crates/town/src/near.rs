//! One person by what is kept of them: whom they are linked with, and some of the very records.

use serde::{Deserialize, Serialize};

use crate::{
    DAYS, FIRST_HOUR, Graph, Kept, Town,
    graph::{entries, first_day},
};

/// How many neighbours are told, and how many records.
const TOLD: usize = 40;
const RECORDS: usize = 8;

/// One person, closely.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Near {
    /// Who.
    pub who: u16,
    /// Whom they are linked with: first those with whom they share the fewest neighbours.
    pub neighbours: Vec<Neighbour>,
    /// With how many they are linked beyond these.
    pub further: u16,
    /// Which of the neighbours told are linked with each other, by their places.
    pub among: Vec<(u8, u8)>,
    /// The last records of calls and of places.
    pub records: Vec<Record>,
}

/// Somebody's neighbour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Neighbour {
    /// Who.
    pub who: u16,
    /// How many calls between the two are kept.
    pub calls: u16,
    /// On how many days they were in one place.
    pub days: u8,
    /// How many neighbours they share.
    pub shared: u16,
}

/// A line of what is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Record {
    /// A call.
    Call(crate::Call),
    /// A phone was near a mast, or in a district.
    Place {
        /// The day, from 0.
        day: u8,
        /// The hours, from and to, 0 to 24.
        hours: (u8, u8),
        /// The number of the mast or the district.
        place: u16,
    },
}

/// What is kept of one person.
pub fn near(kept: &Kept, who: u16) -> Near {
    let town = Town::draw(kept.town, kept.people);
    let who = who.min(u16::try_from(town.people() - 1).unwrap_or(u16::MAX));
    let graph = Graph::of(&town, kept);
    let linked = graph.next_to(usize::from(who));
    let told = |other: &u16| Neighbour {
        who: *other,
        calls: if kept.calls { calls(&town, kept, who, *other) } else { 0 },
        days: if kept.places { days(&town, kept, usize::from(who), usize::from(*other)) } else { 0 },
        shared: u16::try_from(linked.iter().filter(|third| graph.are_linked(*other, **third)).count())
            .unwrap_or(u16::MAX),
    };
    let mut neighbours: Vec<Neighbour> = linked.iter().map(told).collect();
    neighbours.sort_by_key(|one| (one.shared, core::cmp::Reverse((one.calls, one.days))));
    let further = neighbours.len().saturating_sub(TOLD);
    neighbours.truncate(TOLD);
    let places = || (0_u8..).zip(&neighbours);
    let among = places().flat_map(|(one, first)| {
        let later = places().filter(move |(other, _)| *other > one);
        later
            .filter(|(_, second)| graph.are_linked(first.who, second.who))
            .map(move |(other, _)| (one, other))
    });
    Near {
        who,
        among: among.collect(),
        further: u16::try_from(further).unwrap_or(u16::MAX),
        records: records(&town, kept, who),
        neighbours,
    }
}

fn calls(town: &Town, kept: &Kept, one: u16, other: u16) -> u16 {
    let both =
        |call: &&crate::Call| (call.from, call.to) == (one, other) || (call.from, call.to) == (other, one);
    let count = town.calls.iter().filter(|call| call.day >= first_day(kept)).filter(both).count();
    u16::try_from(count).unwrap_or(u16::MAX)
}

fn days(town: &Town, kept: &Kept, one: usize, other: usize) -> u8 {
    let meet = |day: &u8| {
        entries(kept).any(|entry| {
            let at = |person, hour| town.place(person, *day, hour, kept.area);
            entry.clone().any(|hour| entry.clone().any(|another| at(one, hour) == at(other, another)))
        })
    };
    u8::try_from((first_day(kept)..DAYS).filter(meet).count()).unwrap_or(DAYS)
}

/// The last ones, half of them calls where there are both.
fn records(town: &Town, kept: &Kept, who: u16) -> Vec<Record> {
    let each = if kept.calls && kept.places { RECORDS / 2 } else { RECORDS };
    let mut records = Vec::new();
    if kept.calls {
        let own = |call: &&crate::Call| call.day >= first_day(kept) && (call.from == who || call.to == who);
        records.extend(town.calls.iter().rev().filter(own).take(each).map(|call| Record::Call(*call)));
    }
    if kept.places {
        let day = DAYS - 1;
        let entry = |hours: core::ops::Range<u8>| Record::Place {
            day,
            hours: (FIRST_HOUR + hours.start, FIRST_HOUR + hours.end),
            place: town.place(usize::from(who), day, hours.start, kept.area),
        };
        let mut day: Vec<Record> = entries(kept).map(entry).collect();
        day.reverse();
        records.extend(day.into_iter().take(each));
    }
    records
}
