//! One person and their neighbours as a drawing, for wide screens. The table under it tells the same: who shares few
//! neighbours has few arcs.

use town::Near;

use super::say::Speaker;
use crate::parts::Plain;

/// Units of the drawing: a row, where the person stands, where names start, where arcs start, how wide they are.
const ROW: usize = 22;
const PERSON: usize = 14;
const NAMES: usize = 230;
const ARCS: usize = 372;
const WIDEST: usize = 260;

/// Who shares at most so many neighbours is a stranger among them.
const FEW: u16 = 2;

/// The drawing.
pub(super) fn drawing(speaker: Speaker<'_>, near: &Near) -> Plain {
    let order = order(near);
    let mut height = [0; 256];
    for (row, place) in order.iter().enumerate() {
        height[usize::from(*place)] = row * ROW + ROW / 2;
    }
    let all = order.len() * ROW;
    let middle = all / 2;
    let path = |parts: &[&str], numbers: &[usize]| {
        let mut text = String::new();
        for (part, number) in parts.iter().zip(numbers) {
            text.push_str(part);
            text.push_str(&number.to_string());
        }
        Plain::new("path").with("d", text)
    };
    let mut parts = vec![
        Plain::said("title", speaker.fill("drawing", &[("name", speaker.name(near.who))])),
        Plain::said("desc", speaker.word("drawing-what")),
    ];
    for (one, other) in &near.among {
        let [above, below] = [one, other].map(|place| height[usize::from(*place)]);
        let (above, below) = (above.min(below), above.max(below));
        let half = (below - above) / 2;
        let reach = half.clamp(6, WIDEST);
        parts.push(
            path(&["M", " ", "A", " ", " 0 0 1 ", " "], &[ARCS, above, reach, half, ARCS, below])
                .with("class", "among"),
        );
    }
    for place in &order {
        let other = near.neighbours[usize::from(*place)];
        let at = height[usize::from(*place)];
        let class = if other.shared <= FEW { "alone" } else { "" };
        let line = path(&["M", " ", "L", " "], &[PERSON, middle, NAMES - 8, at]).with("class", class);
        let name = Plain::said("text", speaker.name(other.who))
            .with("x", NAMES.to_string())
            .with("y", (at + 5).to_string())
            .with("class", class);
        parts.push(line);
        parts.push(name);
    }
    let dot =
        Plain::new("circle").with("cx", PERSON.to_string()).with("cy", middle.to_string()).with("r", "8");
    parts.push(dot);
    let frame = ["0 0 640 ", &all.max(ROW).to_string()].concat();
    let is_empty = order.is_empty();
    Plain::of("svg", parts)
        .with("class", "web")
        .with("role", "img")
        .with("viewBox", frame)
        .with_if(is_empty, "hidden")
}

/// Neighbours so that those who are linked stand together: from each one on to those linked with them.
fn order(near: &Near) -> Vec<u8> {
    let many = u8::try_from(near.neighbours.len()).unwrap_or(u8::MAX);
    let mut order: Vec<u8> = Vec::new();
    for start in 0..many {
        let mut next = vec![start];
        while let Some(place) = next.pop() {
            if order.contains(&place) {
                continue;
            }
            order.push(place);
            let linked = near.among.iter().filter_map(|(one, other)| match place {
                place if place == *one => Some(*other),
                place if place == *other => Some(*one),
                _ => None,
            });
            next.extend(linked);
        }
    }
    order
}
