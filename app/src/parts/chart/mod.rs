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

pub(crate) use bars::{Bar, Bars};
pub(crate) use crowd::{Crowd, Drawn};
pub(crate) use dots::Dots;
pub(crate) use lines::{Line, Lines};
pub(crate) use scale::Scale;
