//! Lines over time, each with the band between its bounds, and its name at its end.

use cost::Bounds;

use super::{Scale, drawing, places};
use crate::parts::Plain;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// What it is of.
    pub(crate) name: String,
    /// Where it goes through: how far along, and how high between what bounds.
    pub(crate) points: Vec<(u64, Bounds<u64>)>,
    /// Whether the reader chose it.
    pub(crate) is_chosen: bool,
}

/// Lines on the same axes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lines {
    /// The name of this drawing in the page.
    pub(crate) id: &'static str,
    /// What it shows, in a few words.
    pub(crate) title: String,
    /// The same in a sentence.
    pub(crate) desc: String,
    /// How far along a point is.
    pub(crate) along: Scale,
    /// How high it is.
    pub(crate) up: Scale,
    /// The lines.
    pub(crate) lines: Vec<Line>,
    /// What is written below the axis that runs along.
    pub(crate) ticks_along: Vec<(u64, String)>,
    /// What is written on the lines across.
    pub(crate) ticks_up: Vec<(u64, String)>,
}

/// The places of a drawing, in its own units.
struct Layout {
    class: &'static str,
    width: u32,
    height: u32,
    /// Every how many of the ticks are written.
    every: usize,
}

const BROAD: Layout = Layout { class: "broad", width: 760, height: 260, every: 1 };
const TALL: Layout = Layout { class: "tall", width: 330, height: 230, every: 2 };

/// The size of the type, and the room above the drawing for a name.
const TYPE: u32 = 15;
const ABOVE: u32 = 28;

impl Lines {
    /// Both drawings.
    pub(crate) fn drawings(&self) -> Vec<Plain> {
        vec![self.draw(&BROAD), self.draw(&TALL)]
    }

    fn draw(&self, layout: &Layout) -> Plain {
        let Layout { width, height, .. } = *layout;
        let bottom = ABOVE + height;
        let frame = format!("0 0 {width} {}", bottom + 2 * TYPE);
        let text = |x, y, anchor: &str, text: &str| {
            let label = places("text", &[("x", x), ("y", y)]).add(Plain::text(text));
            label.with("class", "axis").with("text-anchor", anchor).with("fill", "#5d564b")
        };
        let mut parts = vec![Plain::said("title", &self.title), Plain::said("desc", &self.desc)];
        for (value, label) in self.ticks_up.iter().step_by(layout.every) {
            let y = bottom - self.up.at(*value, height);
            let line = places("line", &[("x1", 0), ("x2", width), ("y1", y), ("y2", y)]);
            parts.push(line.with("class", "tick").with("stroke", "#d9d2c3"));
            // On its line, where an amount may be as long as it is in any language. The lines start at the foot, and
            // there the ticks along say where nothing is.
            if y < bottom {
                parts.push(text(0, y - 5, "start", label));
            }
        }
        for (value, label) in self.ticks_along.iter().step_by(layout.every) {
            let at = self.along.at(*value, width);
            let anchor = match at {
                0 => "start",
                _ if at == width => "end",
                _ => "middle",
            };
            parts.push(text(at, bottom + TYPE + 6, anchor, label));
        }
        let mut taken = u32::MAX;
        for line in &self.lines {
            self.line(layout, line, &mut taken, &mut parts);
        }
        drawing(self.id, layout.class, frame, TYPE, parts)
    }

    /// A line, its band, its name above its end; `taken` is where the name of the line before it stands.
    fn line(&self, layout: &Layout, line: &Line, taken: &mut u32, parts: &mut Vec<Plain>) {
        let mut name = ABOVE + layout.height
            - self.up.at(line.points.last().map_or(0, |(_, up)| up.high()), layout.height)
            - 8;
        if taken.abs_diff(name) < TYPE + 3 {
            name = taken.saturating_sub(TYPE + 3);
        }
        *taken = name;
        let (weight, width) = if line.is_chosen { ("700", "4") } else { ("400", "2") };
        let band = Plain::new("polygon").with("class", "band").with("points", self.band(layout, line));
        parts.push(band.with("fill", "#9c2a17").with("fill-opacity", "0.25"));
        for end in [Bounds::high, Bounds::low] {
            let path =
                Plain::new("polyline").with("class", "line").with("points", self.path(layout, line, end));
            parts.push(path.with("fill", "none").with("stroke", "#9c2a17").with("stroke-width", width));
        }
        let end = places("text", &[("x", layout.width), ("y", name)]);
        let end = end.with("class", "value").with("text-anchor", "end").with("font-weight", weight);
        parts.push(end.with("fill", "#9c2a17").add(Plain::text(&line.name)));
    }

    /// The points at one end of the bounds, as SVG has them.
    fn path(&self, layout: &Layout, line: &Line, end: fn(Bounds<u64>) -> u64) -> String {
        let point = |(along, up): &(u64, Bounds<u64>)| {
            // Tenths of a unit, or a straight line would have steps.
            let x = self.along.at(*along, layout.width * 10);
            let y = (ABOVE + layout.height) * 10 - self.up.at(end(*up), layout.height * 10);
            format!("{}.{},{}.{}", x / 10, x % 10, y / 10, y % 10)
        };
        line.points.iter().map(point).collect::<Vec<_>>().join(" ")
    }

    /// There along the high ends, and back along the low ones.
    fn band(&self, layout: &Layout, line: &Line) -> String {
        let back = Line { points: line.points.iter().rev().copied().collect(), ..line.clone() };
        [self.path(layout, line, Bounds::high), self.path(layout, &back, Bounds::low)].join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(points: Vec<(u64, Bounds<u64>)>) -> Lines {
        let line = Line { name: String::new(), points, is_chosen: true };
        Lines {
            id: "lines",
            title: String::new(),
            desc: String::new(),
            along: Scale::Linear { most: 10 },
            up: Scale::Linear { most: 100 },
            lines: vec![line],
            ticks_along: Vec::new(),
            ticks_up: Vec::new(),
        }
    }

    #[test]
    fn a_line_goes_through_its_points_and_the_top_is_the_end_of_the_scale() {
        let lines = lines(vec![(0, Bounds::exactly(0)), (10, Bounds::exactly(100))]);
        assert_eq!(lines.path(&BROAD, &lines.lines[0], Bounds::high), "0.0,288.0 760.0,28.0");
    }

    #[test]
    fn a_band_goes_there_along_the_high_ends_and_back_along_the_low_ones() {
        let lines = lines(vec![(0, Bounds::exactly(0)), (10, Bounds::between(50, 100))]);
        assert_eq!(lines.band(&BROAD, &lines.lines[0]), "0.0,288.0 760.0,28.0 760.0,158.0 0.0,288.0");
    }
}
