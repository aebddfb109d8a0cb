//! The tree as a drawing, for wide screens. The list beside it tells the same.

use super::{
    outline::{is_possible, mark, price, standing},
    say::Speaker,
    ways::{Kind, Row},
};
use crate::parts::Plain;

/// Where the columns of each depth start, and where leaves stand, in units of the drawing.
const COLUMNS: [usize; 4] = [8, 20, 288, 448];
const LEAVES: usize = 600;
const WIDTH: usize = 1_180;
const ROW: usize = 30;

/// Where a row of the tree is drawn.
struct Spot {
    from: usize,
    to: usize,
    y: usize,
    parent_y: usize,
}

/// The drawing.
pub(super) fn drawing(
    speaker: Speaker<'_>,
    // The id of its title.
    id: &str,
) -> Plain {
    let rows = &speaker.lab.ways().rows;
    let what = [id, "-what"].concat();
    let spots = spots(rows);
    let height = spots.iter().map(|spot| spot.y).max().unwrap_or_default() + ROW / 2;
    let (mut edges, mut lit, mut labels) = (Vec::new(), Vec::new(), Vec::new());
    for (place, (row, spot)) in rows.iter().zip(&spots).enumerate().skip(1) {
        let line =
            Plain::new("path").with("d", format!("M{} {}V{}H{}", spot.from, spot.parent_y, spot.y, spot.to));
        edges.push(line.clone());
        lit.push(line.with("visibility", if speaker.lab.is_lit(place) { "visible" } else { "hidden" }));
        labels.push(match row.kind {
            Kind::Leaf(leaf) => act(speaker, leaf, spot.y),
            Kind::All => branch(row, spot, speaker.word("all-of")),
            Kind::One => branch(row, spot, speaker.word("one-of")),
        });
    }
    let mut parts = vec![
        Plain::said("title", speaker.word("tree")).with("id", id),
        Plain::said("desc", speaker.word("tree-what")).with("id", &what),
        Plain::of("g", edges).with("class", "edges"),
        Plain::of("g", lit).with("class", "path"),
    ];
    parts.extend(labels);
    Plain::of("svg", parts)
        .with("class", "tree")
        .with("viewBox", format!("0 0 {WIDTH} {height}"))
        .with("role", "img")
        .with("direction", "ltr")
        .with("aria-labelledby", id)
        .with("aria-describedby", what)
}

fn branch(row: &Row, spot: &Spot, how: String) -> Plain {
    let parts = vec![Plain::text([&row.name, " "].concat()), Plain::said("tspan", how).with("class", "how")];
    Plain::of("text", parts).with("x", (spot.from + 6).to_string()).with("y", (spot.y - 6).to_string())
}

fn act(speaker: Speaker<'_>, leaf: usize, y: usize) -> Plain {
    let price =
        if is_possible(speaker.lab, leaf) { speaker.say(&price(speaker.lab, leaf)) } else { String::new() };
    let text_y = (y + 5).to_string();
    let circle = Plain::new("circle").with("cx", LEAVES.to_string()).with("cy", y.to_string()).with("r", "5");
    let name = Plain::said("text", &speaker.lab.ways().leaves[leaf].named.name)
        .with("x", (LEAVES + 14).to_string())
        .with("y", &text_y);
    let mark = Plain::said("tspan", speaker.may_say(mark(speaker.lab, leaf))).with("class", "how");
    let cost = Plain::of("text", vec![mark, Plain::text([" ", &price].concat())])
        .with("class", "cost")
        .with("x", WIDTH.to_string())
        .with("y", text_y)
        .with("text-anchor", "end");
    Plain::of("g", vec![circle, name, cost]).with("class", standing(speaker.lab, leaf))
}

/// Leaves stand below each other; a branch stands in the middle of what is under it.
fn spots(rows: &[Row]) -> Vec<Spot> {
    let mut spots: Vec<Spot> = rows.iter().map(|row| spot(row.depth)).collect();
    let mut next = ROW;
    for (row, spot) in rows.iter().zip(&mut spots) {
        if let Kind::Leaf(_) = row.kind {
            (spot.y, spot.to) = (next, LEAVES);
            next += ROW;
        }
    }
    for place in (0..rows.len()).rev() {
        let under: Vec<usize> = under(rows, place).collect();
        if let (Some(first), Some(last)) = (under.first(), under.last()) {
            spots[place].y = usize::midpoint(spots[*first].y, spots[*last].y);
        }
    }
    for place in 0..rows.len() {
        for child in under(rows, place).collect::<Vec<_>>() {
            (spots[child].parent_y, spots[child].from) = (spots[place].y, spots[place].to);
        }
    }
    spots
}

fn spot(depth: usize) -> Spot {
    let column = |depth: usize| COLUMNS.get(depth).copied().unwrap_or(LEAVES);
    Spot { from: column(depth), to: column(depth + 1), y: 0, parent_y: 0 }
}

/// What is right under a row.
fn under(rows: &[Row], place: usize) -> impl Iterator<Item = usize> {
    let depth = rows[place].depth;
    let inside = rows.iter().enumerate().skip(place + 1).take_while(move |(_, row)| row.depth > depth);
    inside.filter(move |(_, row)| row.depth == depth + 1).map(|(place, _)| place)
}
