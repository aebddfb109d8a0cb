//! Bars with their names and values written on them, lying, one below the other.

use cost::Bounds;

use super::{Scale, drawing, places};
use crate::parts::Plain;

/// One bar: from the start of the axis to `value.low()`, and on to `value.high()` as a band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bar {
    /// What it is of.
    pub(crate) name: String,
    /// How long it is.
    pub(crate) value: Bounds<u64>,
    /// The value in words.
    pub(crate) text: String,
    /// Whether the reader chose it.
    pub(crate) is_chosen: bool,
}

/// Bars on one axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bars {
    /// The name of this drawing in the page.
    pub(crate) id: &'static str,
    /// What it shows, in a few words.
    pub(crate) title: String,
    /// The same in a sentence.
    pub(crate) desc: String,
    /// How long a value is.
    pub(crate) scale: Scale,
    /// The bars, from top to bottom.
    pub(crate) bars: Vec<Bar>,
    /// Writes a number on the axis.
    pub(crate) tick: Vec<(u64, String)>,
}

/// Where things stand in a drawing, in its own units.
#[derive(Clone, Copy)]
struct Layout {
    class: &'static str,
    /// The most room before the axis, and how long that is.
    start: u32,
    length: u32,
    /// Room for what is written after the longest bar.
    after: u32,
    /// From one bar to the next.
    row: u32,
    /// Whether the name stands above its bar and not before it.
    is_above: bool,
    /// The size of the type.
    size: u32,
    /// Every how many of the ticks are written.
    every: usize,
}

const BROAD: Layout = Layout {
    class: "broad",
    start: 340,
    length: 320,
    after: 160,
    row: 28,
    is_above: false,
    size: 15,
    every: 1,
};
const TALL: Layout =
    Layout { class: "tall", start: 2, length: 180, after: 148, row: 46, is_above: true, size: 15, every: 2 };

impl Bars {
    /// Both drawings.
    pub(crate) fn drawings(&self) -> Vec<Plain> {
        // No more room for names than the longest takes.
        let longest = self.bars.iter().map(|bar| bar.name.chars().count()).max().unwrap_or_default();
        let start = u32::try_from(longest * 8 + 20).unwrap_or(u32::MAX).min(BROAD.start);
        vec![self.draw(&Layout { start, ..BROAD }), self.draw(&TALL)]
    }

    fn draw(&self, layout: &Layout) -> Plain {
        let Layout { start, length, row, size, .. } = *layout;
        let bottom = u32::try_from(self.bars.len()).unwrap_or(u32::MAX).saturating_mul(row) + 6;
        let frame = format!("0 0 {} {}", start + length + layout.after, bottom + 2 * size);
        let mut parts = vec![Plain::said("title", &self.title), Plain::said("desc", &self.desc)];
        for (value, text) in self.tick.iter().step_by(layout.every) {
            let x = start + self.scale.at(*value, length);
            let anchor = if *value == 0 && layout.is_above { "start" } else { "middle" };
            let line = places("line", &[("x1", x), ("x2", x), ("y1", 2), ("y2", bottom)]);
            parts.push(line.with("class", "tick").with("stroke", "#d9d2c3"));
            let label = places("text", &[("x", x), ("y", bottom + size + 4)]);
            let label = label.with("class", "axis").with("text-anchor", anchor).with("fill", "#5d564b");
            parts.push(label.add(Plain::text(text)));
        }
        parts.extend((0_u32..).zip(&self.bars).map(|(n, bar)| Self::bar(self.scale, layout, n * row, bar)));
        drawing(self.id, layout.class, frame, size, parts)
    }

    fn bar(scale: Scale, layout: &Layout, top: u32, bar: &Bar) -> Plain {
        let Layout { start, length, row, size, is_above, .. } = *layout;
        let (low, high) = (scale.at(bar.value.low(), length), scale.at(bar.value.high(), length));
        let thick = row - if is_above { size + 14 } else { 12 };
        let y = top + if is_above { size + 6 } else { 6 };
        let (name_x, name_y, anchor) =
            if is_above { (start, top + size, "start") } else { (start - 12, y + thick - 3, "end") };
        let class = if bar.is_chosen { "bar chosen" } else { "bar" };
        let weight = if bar.is_chosen { "700" } else { "400" };
        let rect = |class: &str, x, width, opacity: &str| {
            let rect = places("rect", &[("x", x), ("y", y), ("width", width), ("height", thick)]);
            rect.with("class", class).with("fill", "#9c2a17").with("fill-opacity", opacity)
        };
        let text = |x, y, text: &str| {
            places("text", &[("x", x), ("y", y)]).with("font-weight", weight).add(Plain::text(text))
        };
        let parts = vec![
            text(name_x, name_y, &bar.name).with("text-anchor", anchor).with("fill", "#211e19"),
            // A mark stays where the value is too small for a bar.
            rect("low", start, low.max(1), "1"),
            rect("band", start + low, high - low, "0.35"),
            text(start + high + 7, y + thick - 3, &bar.text).with("class", "value").with("fill", "#9c2a17"),
        ];
        Plain::of("g", parts).with("class", class)
    }
}
