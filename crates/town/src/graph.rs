//! Who is linked with whom, by what is kept.

use crate::{DAYS, HOURS, Kept, Town};

/// On how many days two must have been in one place to count as having met.
const MEETINGS: u8 = 2;

/// People and links between them; a link has no direction and no weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Graph {
    /// Where each person's neighbours start in `neighbours`, and behind the last where they end.
    starts: Vec<usize>,
    neighbours: Vec<u16>,
}

impl Graph {
    /// Of so many people and these links. What links somebody with themselves, or again, adds nothing.
    pub fn new(people: usize, links: impl IntoIterator<Item = (u16, u16)>) -> Self {
        let mut both: Vec<(u16, u16)> = links
            .into_iter()
            .filter(|(one, other)| one != other)
            .flat_map(|(one, other)| [(one, other), (other, one)])
            .collect();
        both.sort_unstable();
        both.dedup();
        let starts = (0..=people).map(|person| both.partition_point(|(one, _)| usize::from(*one) < person));
        Self { starts: starts.collect(), neighbours: both.into_iter().map(|(_, other)| other).collect() }
    }

    /// The links that can be read from what is kept: who called each other, who was in one place on two days.
    pub fn of(town: &Town, kept: &Kept) -> Self {
        let mut links = Vec::new();
        if kept.calls {
            let kept = town.calls.iter().filter(|call| call.day >= first_day(kept));
            links.extend(kept.map(|call| (call.from.min(call.to), call.from.max(call.to))));
        }
        if kept.places {
            meetings(town, kept, &mut links);
        }
        Self::new(town.people(), links)
    }

    /// How many people there are.
    pub fn people(&self) -> usize {
        self.starts.len() - 1
    }

    /// How many links there are.
    pub fn links(&self) -> u32 {
        u32::try_from(self.neighbours.len() / 2).unwrap_or(u32::MAX)
    }

    /// Whom somebody is linked with, in order.
    pub fn next_to(&self, person: usize) -> &[u16] {
        &self.neighbours[self.starts[person]..self.starts[person + 1]]
    }

    /// Whether two are linked.
    pub fn are_linked(&self, one: u16, other: u16) -> bool {
        self.next_to(usize::from(one)).binary_search(&other).is_ok()
    }
}

/// The first day that is kept.
pub(crate) fn first_day(kept: &Kept) -> u8 {
    DAYS - kept.days.clamp(1, DAYS)
}

/// The starts of a day's entries, and their ends.
pub(crate) fn entries(kept: &Kept) -> impl Iterator<Item = core::ops::Range<u8>> + use<> {
    let hours = kept.hours.clamp(1, HOURS);
    (0..HOURS).step_by(usize::from(hours)).map(move |start| start..(start + hours).min(HOURS))
}

/// Everybody who was in one place with somebody in one entry, on two days or more.
fn meetings(town: &Town, kept: &Kept, links: &mut Vec<(u16, u16)>) {
    let people = town.people();
    // For each pair: the last day on which they were seen together, and on how many.
    let mut together = vec![(u8::MAX, 0_u8); people * people];
    let mut here: Vec<(u16, u16)> = Vec::new();
    for day in first_day(kept)..DAYS {
        for entry in entries(kept) {
            here.clear();
            for (person, number) in (0..people).zip(0_u16..) {
                here.extend(entry.clone().map(|hour| (town.place(person, day, hour, kept.area), number)));
            }
            here.sort_unstable();
            here.dedup();
            for group in here.chunk_by(|one, other| one.0 == other.0) {
                for (place, (_, one)) in group.iter().enumerate() {
                    for (_, other) in &group[place + 1..] {
                        let seen = &mut together[usize::from(*one) * people + usize::from(*other)];
                        if seen.0 != day {
                            *seen = (day, seen.1 + 1);
                            if seen.1 == MEETINGS {
                                links.push((*one, *other));
                            }
                        }
                    }
                }
            }
        }
    }
}
