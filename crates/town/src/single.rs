//! How few points single somebody out, measured as Y.-A. de Montjoye and others did on the phones of a country
//! (“Unique in the Crowd”, Scientific Reports 3:1376, 2013): of each person some points of their trace are drawn, and
//! whoever has no other person sharing them all is singled out.

use crate::{Chance, DAYS, HOURS, Kept, Town, graph::first_day};

/// Up to how many points are tried.
pub const POINTS: usize = 6;

/// How many people 1, 2, 3 … points single out.
pub fn singled_out(town: &Town, kept: &Kept) -> [u16; POINTS] {
    let mut unique = [0; POINTS];
    let first_day = first_day(kept);
    let hours = kept.hours.clamp(1, HOURS);
    let mut chance = Chance::of(u64::from(kept.town));
    for person in 0..town.people() {
        let mut alike: Vec<usize> = (0..town.people()).filter(|other| *other != person).collect();
        for points in &mut unique {
            let day = first_day + draw(&mut chance, DAYS - first_day);
            let hour = draw(&mut chance, HOURS);
            let place = town.place(person, day, hour, kept.area);
            let from = hour / hours * hours;
            let was_there = |other: &usize| {
                (from..(from + hours).min(HOURS))
                    .any(|hour| town.place(*other, day, hour, kept.area) == place)
            };
            alike.retain(was_there);
            *points += u16::from(alike.is_empty());
        }
    }
    unique
}

fn draw(chance: &mut Chance, end: u8) -> u8 {
    u8::try_from(chance.below(end.into())).unwrap_or_default()
}
