//! Holds a talk over Olm, with a server in between that may lie.

mod errands;

use std::cell::RefCell;

use js_sys::{Array, Function, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;

pub use errands::Desk;

thread_local! {
    /// Sessions go on from one message to the next.
    static DESK: RefCell<Desk> = RefCell::default();
}

/// Does what one message asks. In: an encoded [`errand::ratchet::Ask`]; files it has none. Out: an array of the encoded
/// [`errand::ratchet::Answer`].
///
/// # Panics
/// Where the browser has no randomness to give: then nothing may be sealed.
#[wasm_bindgen]
pub fn handle(ask: &[u8], _files: &Array, _say: &Function) -> Array {
    let mut coin = [0];
    getrandom::fill(&mut coin).expect("every browser that runs WASM draws randomness");
    let answer = DESK.with_borrow_mut(|desk| desk.answer(ask, coin[0] & 1 == 1));
    Array::of1(&Uint8Array::from(errand::encode(&answer).as_slice()))
}
