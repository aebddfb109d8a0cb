//! Seals and opens for the page: letters and notes.

mod errands;
mod qr;

use core::cell::RefCell;

use js_sys::{Array, Function};
use seal::Memory;
use wasm_bindgen::prelude::wasm_bindgen;

pub use errands::answer;

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// Does what one message asks. In: an encoded [`errand::Ask`], an array of `Blob`s, and whom to tell how many of
/// their bytes are read, of how many. Out: an array of the encoded [`errand::Answer`] and the `Blob`s that go with it.
///
/// # Panics
/// Where the browser has no randomness to give: then nothing may be sealed.
#[wasm_bindgen]
pub fn handle(ask: &[u8], files: &Array, say: &Function) -> Array {
    crate::files::serve(files, say, |edge| {
        let answer = MEMORY.with_borrow_mut(|memory| answer(ask, memory, edge));
        let bytes = errand::encode(&answer);
        if matches!(answer, errand::Answer::Failed(_)) { Err(bytes) } else { Ok(bytes) }
    })
}

/// Wipes what the last errand stretched a passphrase in. Called when its answer is on its way: nobody need wait for
/// the 4 ms that 64 MiB take.
#[wasm_bindgen]
pub fn rest() {
    MEMORY.with_borrow_mut(Memory::wipe);
}
