//! Bars with their names and values written on them, lying, one below the other.

use cost::Bounds;
use leptos::{prelude::*, svg};

use super::Scale;

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
    pub(crate) fn view(&self) -> AnyView {
        // No more room for names than the longest takes.
        let longest = self.bars.iter().map(|bar| bar.name.chars().count()).max().unwrap_or_default();
        let start = u32::try_from(longest * 8 + 20).unwrap_or(u32::MAX).min(BROAD.start);
        view! { {self.draw(&Layout { start, ..BROAD })}{self.draw(&TALL)} }.into_any()
    }

    fn draw(&self, layout: &Layout) -> AnyView {
        let Layout { start, length, row, size, .. } = *layout;
        let bottom = u32::try_from(self.bars.len()).unwrap_or(u32::MAX).saturating_mul(row) + 6;
        let frame = format!("0 0 {} {}", start + length + layout.after, bottom + 2 * size);
        let ticks = self.tick.iter().step_by(layout.every).map(|(value, text)| {
            let x = (start + self.scale.at(*value, length)).to_string();
            let anchor = if *value == 0 && layout.is_above { "start" } else { "middle" };
            view! {
                <line class="tick" x1=x.clone() x2=x.clone() y1="2" y2=bottom.to_string() stroke="#d9d2c3"/>
                <text class="axis" x=x y=(bottom + size + 4).to_string() text-anchor=anchor fill="#5d564b">{text.clone()}</text>
            }
        });
        let ticks = ticks.collect_view();
        let bars: Vec<AnyView> =
            (0_u32..).zip(&self.bars).map(|(n, bar)| self.bar(layout, n * row, bar)).collect();
        view! {
            <svg id=format!("{}-{}", self.id, layout.class) class=format!("chart {}", layout.class) viewBox=frame role="img"
                font-family="sans-serif" font-size=size.to_string() xmlns="http://www.w3.org/2000/svg">
                {svg::title().child(self.title.clone())}
                <desc>{self.desc.clone()}</desc>
                {ticks}
                {bars}
            </svg>
        }
        .into_any()
    }

    fn bar(&self, layout: &Layout, top: u32, bar: &Bar) -> AnyView {
        let Layout { start, length, row, size, is_above, .. } = *layout;
        let (low, high) = (self.scale.at(bar.value.low(), length), self.scale.at(bar.value.high(), length));
        let thick = row - if is_above { size + 14 } else { 12 };
        let y = top + if is_above { size + 6 } else { 6 };
        let (name_x, name_y, anchor) =
            if is_above { (start, top + size, "start") } else { (start - 12, y + thick - 3, "end") };
        let class = if bar.is_chosen { "bar chosen" } else { "bar" };
        let weight = if bar.is_chosen { "700" } else { "400" };
        let rect = |class: &'static str, x: u32, width: u32, opacity: &'static str| {
            view! {
                <rect class=class x=x.to_string() y=y.to_string() width=width.to_string() height=thick.to_string()
                    fill="#9c2a17" fill-opacity=opacity/>
            }
        };
        view! {
            <g class=class>
                <text x=name_x.to_string() y=name_y.to_string() text-anchor=anchor font-weight=weight fill="#211e19">
                    {bar.name.clone()}
                </text>
                // A mark stays where the value is too small for a bar.
                {rect("low", start, low.max(1), "1")}
                {rect("band", start + low, high - low, "0.35")}
                <text class="value" x=(start + high + 7).to_string() y=(y + thick - 3).to_string() font-weight=weight
                    fill="#9c2a17">
                    {bar.text.clone()}
                </text>
            </g>
        }
        .into_any()
    }
}
