//! Seals and opens for the page. The only place that draws randomness and looks at a clock for it.

mod errands;
mod qr;

use wasm_bindgen::prelude::wasm_bindgen;

pub use errands::{Edge, answer};

/// Does what one message asks: an [`errand::Ask`] in, an [`errand::Answer`] out, both encoded.
///
/// # Panics
/// Where the browser has no randomness to give: then nothing may be sealed.
#[wasm_bindgen]
pub fn handle(ask: &[u8]) -> Vec<u8> {
    let mut draw =
        |bytes: &mut [u8]| getrandom::fill(bytes).expect("every browser that runs WASM draws randomness");
    errand::encode(&answer(ask, &mut Edge { draw: &mut draw, now_ms: &js_sys::Date::now }))
}
