//! Charts in plain SVG: scales, people counted as dots, bars and lines with bounds. Whole numbers only, no style sheet of
//! their own beside `chart` in `parts.css`; every drawing has a title, a description, and a table that says the same.
//!
//! Each is drawn twice, for a wide page and for a phone, with fewer ticks and larger type there; the style sheet
//! shows the one that fits.

mod bars;
mod crowd;
mod dots;
mod lines;
mod scale;

use super::Plain;

pub(crate) use bars::{Bar, Bars};
pub(crate) use crowd::{Crowd, Drawn};
pub(crate) use dots::dots;
pub(crate) use lines::{Line, Lines};
pub(crate) use scale::Scale;

/// A drawing of that name, as a wide page or a phone has it.
fn drawing(id: &str, class: &str, frame: String, size: u32, parts: Vec<Plain>) -> Plain {
    let drawing = framed(id, class, "chart", frame, parts);
    drawing.with("font-family", "sans-serif").with("font-size", size.to_string())
}

/// The same without a type: `kind` is the name of its style.
fn framed(id: &str, class: &str, kind: &str, frame: String, parts: Vec<Plain>) -> Plain {
    let drawing = Plain::of("svg", parts).with("id", [id, "-", class].concat());
    let drawing = drawing.with("class", [kind, " ", class].concat()).with("viewBox", frame);
    drawing.with("role", "img").with("xmlns", "http://www.w3.org/2000/svg")
}

/// Something that stands at these places.
fn places(tag: &'static str, at: &[(&'static str, u32)]) -> Plain {
    at.iter().fold(Plain::new(tag), |plain, (name, place)| plain.with(name, place.to_string()))
}
