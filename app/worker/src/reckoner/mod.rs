//! Counts who stands in the middle of a made-up town: too many ways to count while a page draws.

use core::cell::Cell;

use errand::reckoner::{Answer, Ask};
use js_sys::{Array, Date, Function, Uint8Array};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

/// How often the page hears of progress at most, in milliseconds.
const PAUSE_MS: f64 = 100.0;

/// Does what one message asks. In: an encoded [`Ask`], no files, and whom to tell how many people are done, of how many.
/// Out: an array of the encoded [`Answer`].
#[wasm_bindgen]
pub fn handle(ask: &[u8], _files: &Array, say: &Function) -> Array {
    let said_ms = Cell::new(Date::now());
    let answer = answer(ask, &mut |done, of| {
        let now_ms = Date::now();
        if now_ms - said_ms.get() >= PAUSE_MS {
            said_ms.set(now_ms);
            // What the page makes of it is no business of the errand's.
            let _ = say.call2(&JsValue::NULL, &done.into(), &of.into());
        }
    });
    Array::of1(&Uint8Array::from(errand::encode(&answer).as_slice()))
}

/// Answers one encoded [`Ask`].
pub fn answer(ask: &[u8], say: &mut dyn FnMut(u32, u32)) -> Answer {
    match errand::decode(ask) {
        Ok(Ask::Look(kept)) => Answer::Found(town::look(&kept, say)),
        Ok(Ask::Near(kept, who)) => Answer::Close(town::near(&kept, who)),
        Err(_) => Answer::Misunderstood,
    }
}

#[cfg(test)]
mod tests {
    use town::Kept;

    use super::*;

    #[test]
    fn what_is_asked_is_answered_and_progress_is_told_to_the_end() {
        let kept = Kept { people: 60, ..Kept::default() };
        let mut told = Vec::new();
        let found = answer(&errand::encode(&Ask::Look(kept)), &mut |done, of| told.push((done, of)));
        assert_eq!(found, Answer::Found(town::look(&kept, &mut |_, _| ())));
        assert_eq!((told.len(), told.last()), (60, Some(&(60, 60))));
        let close = answer(&errand::encode(&Ask::Near(kept, 3)), &mut |_, _| ());
        assert_eq!(close, Answer::Close(town::near(&kept, 3)));
    }

    #[test]
    fn a_message_of_another_build_is_misunderstood() {
        assert_eq!(answer(&[250, 1], &mut |_, _| ()), Answer::Misunderstood);
    }
}
