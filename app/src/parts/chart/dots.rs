//! A crowd as a drawing: four rectangles filled with dots by a pattern, however many people there are.

use super::{Crowd, Drawn, framed};
use crate::parts::Plain;

/// The side of the square that each dot stands in.
const CELL: u64 = 10;

/// Draws people: those who surely are there, at least `people.0`, as dots; those who may be there, at most
/// `people.1`, as rings. `class` is `tall` for a phone, `broad` for a wide page; `title` says what it shows, `desc`
/// the same in numbers.
pub(crate) fn dots(
    id: &str,
    class: &str,
    crowd: Crowd,
    people: (u64, u64),
    title: String,
    desc: String,
) -> Plain {
    let [sure, maybe] = ["sure", "maybe"].map(|name| format!("{id}-{class}-{name}"));
    let (least, most) = (crowd.drawn(people.0), crowd.drawn(people.1));
    let frame = format!("0 0 {} {}", crowd.columns * CELL, most.rows().max(1) * CELL);
    let circle = |class: &str, r: &str| {
        Plain::new("circle").with("class", class).with("cx", "5").with("cy", "5").with("r", r)
    };
    let ring =
        circle("maybe", "2.8").with("fill", "none").with("stroke", "#9c2a17").with("stroke-width", "1.2");
    let patterns = vec![pattern(&sure, circle("sure", "3.6").with("fill", "#9c2a17")), pattern(&maybe, ring)];
    let mut parts = vec![Plain::said("title", title), Plain::said("desc", desc), Plain::of("defs", patterns)];
    // A dot hides the ring that stands where it stands.
    for (pattern, drawn) in [(maybe, most), (sure, least)] {
        parts.extend(rows(&pattern, crowd.columns, drawn));
    }
    framed(id, class, "dots", frame, parts)
}

/// One person, over and over.
fn pattern(id: &str, person: Plain) -> Plain {
    let pattern = Plain::of("pattern", vec![person]).with("id", id);
    pattern.with("width", "10").with("height", "10").with("patternUnits", "userSpaceOnUse")
}

/// Full rows, and the row after them.
fn rows(pattern: &str, columns: u64, drawn: Drawn) -> [Plain; 2] {
    let (full, rest) = ((drawn.full * CELL).to_string(), (drawn.rest * CELL).to_string());
    let rect = |width: String, height: &str| {
        let rect = Plain::new("rect").with("width", width).with("height", height);
        rect.with("fill", ["url(#", pattern, ")"].concat())
    };
    [rect((columns * CELL).to_string(), &full), rect(rest, "10").with("y", &full)]
}
