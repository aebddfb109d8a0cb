//! The tree as a drawing, for wide screens. The list beside it tells the same.

use leptos::prelude::*;

use super::{
    Bench,
    outline::{is_lit, is_possible, mark, price, standing},
    ways::{Kind, Row},
};

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
#[component]
pub(super) fn Drawing(
    bench: Bench,
    /// The id of its title.
    id: &'static str,
) -> impl IntoView {
    let words = bench.words;
    let what = [id, "-what"].concat();
    let described = what.clone();
    let (rows, names) = bench.lab.with_untracked(|lab| {
        let ways = lab.ways();
        let names: Vec<String> = ways.leaves.iter().map(|leaf| leaf.named.name.clone()).collect();
        (ways.rows.clone(), names)
    });
    let spots = spots(&rows);
    let height = spots.iter().map(|spot| spot.y).max().unwrap_or_default() + ROW / 2;
    let line = |spot: &Spot| {
        let [from, parent, y, to] = [spot.from, spot.parent_y, spot.y, spot.to].map(|n| n.to_string());
        ["M", &from, " ", &parent, "V", &y, "H", &to].concat()
    };
    let edges: Vec<_> = spots.iter().skip(1).map(|spot| view! { <path d=line(spot)/> }).collect();
    let lit: Vec<_> = (spots.iter().enumerate().skip(1))
        .map(|(row, spot)| {
            let shown = bench.word(row, |lab, row| if is_lit(lab, row) { "visible" } else { "hidden" });
            view! { <path d=line(spot) visibility=shown/> }
        })
        .collect();
    let labels: Vec<_> = (rows.iter().zip(&spots).skip(1))
        .map(|(row, spot)| match row.kind {
            Kind::Leaf(leaf) => act(bench, leaf, names[leaf].clone(), spot.y),
            Kind::All | Kind::One => {
                let key = if row.kind == Kind::All { "lab-way-in-all-of" } else { "lab-way-in-one-of" };
                view! {
                    <text x=(spot.from + 6).to_string() y=(spot.y - 6).to_string()>
                        {row.name.clone()}" "<tspan class="how">{words.get(key)}</tspan>
                    </text>
                }
                .into_any()
            }
        })
        .collect();
    let size = ["0 0 ", &WIDTH.to_string(), " ", &height.to_string()].concat();
    view! {
        <svg class="tree" viewBox=size role="img" direction="ltr" aria-labelledby=id aria-describedby=what>
            <title id=id>{words.get("lab-way-in-tree")}</title>
            <desc id=described>{words.get("lab-way-in-tree-what")}</desc>
            <g class="edges">{edges}</g>
            <g class="path">{lit}</g>
            {labels}
        </svg>
    }
}

fn act(bench: Bench, leaf: usize, name: String, y: usize) -> AnyView {
    let text_y = (y + 5).to_string();
    view! {
        <g class=bench.word(leaf, standing)>
            <circle cx=LEAVES.to_string() cy=y.to_string() r="5"/>
            <text x=(LEAVES + 14).to_string() y=text_y.clone()>{name}</text>
            <text class="cost" x=WIDTH.to_string() y=text_y text-anchor="end">
                <tspan class="how">{bench.text(leaf, mark)}</tspan>
                " "
                {bench.text(leaf, |lab, leaf| is_possible(lab, leaf).then(|| price(lab, leaf)).flatten())}
            </text>
        </g>
    }
    .into_any()
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
