//! Lines over time, each with the band between its bounds, and its name at its end.

use cost::Bounds;
use leptos::{prelude::*, svg};

use super::Scale;

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
    /// What is written beside the axis that goes up.
    pub(crate) ticks_up: Vec<(u64, String)>,
}

/// The places of a drawing, in its own units.
struct Layout {
    class: &'static str,
    width: u32,
    /// Room for what is written beside the axis that goes up.
    start: u32,
    length: u32,
    height: u32,
    /// Every how many of the ticks are written.
    every: usize,
}

const BROAD: Layout = Layout { class: "broad", width: 760, start: 110, length: 600, height: 260, every: 1 };
const TALL: Layout = Layout { class: "tall", width: 330, start: 84, length: 236, height: 230, every: 2 };

/// The size of the type, and the room above the drawing for a name.
const TYPE: u32 = 15;
const ABOVE: u32 = 28;

impl Lines {
    /// Both drawings.
    pub(crate) fn view(&self) -> AnyView {
        view! { {self.draw(&BROAD)}{self.draw(&TALL)} }.into_any()
    }

    fn draw(&self, layout: &Layout) -> AnyView {
        let Layout { start, length, height, .. } = *layout;
        let bottom = ABOVE + height;
        let frame = format!("0 0 {} {}", layout.width, bottom + 2 * TYPE);
        let text = |x: u32, y: u32, anchor: &'static str, text: &str| {
            view! {
                <text class="axis" x=x.to_string() y=y.to_string() text-anchor=anchor fill="#5d564b">{text.to_owned()}</text>
            }
        };
        let up = self.ticks_up.iter().step_by(layout.every).map(|(value, label)| {
            let y = bottom - self.up.at(*value, height);
            view! {
                <line class="tick" x1=start.to_string() x2=(start + length).to_string() y1=y.to_string() y2=y.to_string()
                    stroke="#d9d2c3"/>
                {text(start - 8, y + 5, "end", label)}
            }
        });
        let up = up.collect_view();
        let along = self.ticks_along.iter().step_by(layout.every).map(|(value, label)| {
            let at = self.along.at(*value, length);
            text(start + at, bottom + TYPE + 6, if at == length { "end" } else { "middle" }, label)
        });
        let along = along.collect_view();
        let mut taken = u32::MAX;
        let lines: Vec<AnyView> = self.lines.iter().map(|line| self.line(layout, line, &mut taken)).collect();
        view! {
            <svg id=format!("{}-{}", self.id, layout.class) class=format!("chart {}", layout.class) viewBox=frame role="img"
                font-family="sans-serif" font-size=TYPE.to_string() xmlns="http://www.w3.org/2000/svg">
                {svg::title().child(self.title.clone())}
                <desc>{self.desc.clone()}</desc>
                {up}
                {along}
                {lines}
            </svg>
        }
        .into_any()
    }

    /// A line, its band, its name above its end; `taken` is where the name of the line before it stands.
    fn line(&self, layout: &Layout, line: &Line, taken: &mut u32) -> AnyView {
        let end = layout.start + layout.length;
        let mut name = ABOVE + layout.height
            - self.up.at(line.points.last().map_or(0, |(_, up)| up.high()), layout.height)
            - 8;
        if taken.abs_diff(name) < TYPE + 3 {
            name = taken.saturating_sub(TYPE + 3);
        }
        *taken = name;
        let weight = if line.is_chosen { "700" } else { "400" };
        let width = if line.is_chosen { "4" } else { "2" };
        view! {
            <polygon class="band" points=self.band(layout, line) fill="#9c2a17" fill-opacity="0.25"/>
            <polyline class="line" points=self.path(layout, line, Bounds::high) fill="none" stroke="#9c2a17" stroke-width=width/>
            <polyline class="line" points=self.path(layout, line, Bounds::low) fill="none" stroke="#9c2a17" stroke-width=width/>
            <text class="value" x=end.to_string() y=name.to_string() text-anchor="end" font-weight=weight fill="#9c2a17">
                {line.name.clone()}
            </text>
        }
        .into_any()
    }

    /// The points at one end of the bounds, as SVG has them.
    fn path(&self, layout: &Layout, line: &Line, end: fn(Bounds<u64>) -> u64) -> String {
        let point = |(along, up): &(u64, Bounds<u64>)| {
            // Tenths of a unit, or a straight line would have steps.
            let x = layout.start * 10 + self.along.at(*along, layout.length * 10);
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
        assert_eq!(lines.path(&BROAD, &lines.lines[0], Bounds::high), "110.0,288.0 710.0,28.0");
    }

    #[test]
    fn a_band_goes_there_along_the_high_ends_and_back_along_the_low_ones() {
        let lines = lines(vec![(0, Bounds::exactly(0)), (10, Bounds::between(50, 100))]);
        assert_eq!(lines.band(&BROAD, &lines.lines[0]), "110.0,288.0 710.0,28.0 710.0,158.0 110.0,288.0");
    }
}
