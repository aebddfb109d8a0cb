//! A crowd as a drawing: four rectangles filled with dots by a pattern, however many people there are.

use leptos::{prelude::*, svg};

use super::{Crowd, Drawn};

/// The side of the square that each dot stands in.
const CELL: u64 = 10;

/// Draws people: those who surely are there as dots, those who may be there as rings.
#[component]
pub(crate) fn Dots(
    /// The name of this drawing in the page.
    id: &'static str,
    /// Whether it is for a phone or for a wide page: `tall` or `broad`.
    class: &'static str,
    /// How it stands.
    crowd: Crowd,
    /// How many people are there: at least, at most.
    people: impl Fn() -> (u64, u64) + Copy + Send + Sync + 'static,
    /// What it shows, in a few words.
    title: impl Fn() -> String + Copy + Send + Sync + 'static,
    /// The same in numbers.
    desc: impl Fn() -> String + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let [sure, maybe] = ["sure", "maybe"].map(|name| format!("{id}-{class}-{name}"));
    let width = (crowd.columns * CELL).to_string();
    let frame =
        move || format!("0 0 {} {}", crowd.columns * CELL, crowd.drawn(people().1).rows().max(1) * CELL);
    let (least, most) = (move || crowd.drawn(people().0), move || crowd.drawn(people().1));
    view! {
        <svg id=format!("{id}-{class}") class=format!("dots {class}") viewBox=frame role="img"
            xmlns="http://www.w3.org/2000/svg">
            {svg::title().child(title)}
            <desc>{desc}</desc>
            <defs>
                <pattern id=sure.clone() width="10" height="10" patternUnits="userSpaceOnUse">
                    <circle class="sure" cx="5" cy="5" r="3.6" fill="#9c2a17"/>
                </pattern>
                <pattern id=maybe.clone() width="10" height="10" patternUnits="userSpaceOnUse">
                    <circle class="maybe" cx="5" cy="5" r="2.8" fill="none" stroke="#9c2a17" stroke-width="1.2"/>
                </pattern>
            </defs>
            // A dot hides the ring that stands where it stands.
            {rows(&maybe, &width, most)}
            {rows(&sure, &width, least)}
        </svg>
    }
}

/// Full rows, and the row after them.
fn rows<F: Fn() -> Drawn + Copy + Send + Sync + 'static>(
    pattern: &str,
    width: &str,
    drawn: F,
) -> impl IntoView + use<F> {
    let fill = format!("url(#{pattern})");
    let (full, rest) = (move || (drawn().full * CELL).to_string(), move || (drawn().rest * CELL).to_string());
    view! {
        <rect width=width.to_owned() height=full fill=fill.clone()/>
        <rect width=rest height="10" y=full fill=fill/>
    }
}
