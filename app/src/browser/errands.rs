//! Errands run in a Web Worker; the page asks and goes on drawing.

use errand::{Answer, Ask, Failure, decode, encode};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    /// Sends one message to the named worker, which is started on first use; rejects if it can't be started.
    #[wasm_bindgen(js_namespace = legwork, js_name = ask, catch)]
    async fn ask(worker: &str, message: Uint8Array) -> Result<JsValue, JsValue>;

    /// Ends the named worker in the middle of its work; what was asked of it is rejected.
    #[wasm_bindgen(js_namespace = legwork, js_name = stop)]
    fn stop(worker: &str);
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoAnswer {
    /// The worker could not be started, died, or was stopped.
    NoWorker,
    /// It answered that it could not.
    Failed(Failure),
}

/// Asks the sealer.
pub(crate) async fn sealer(message: &Ask) -> Result<Answer, NoAnswer> {
    let bytes = Uint8Array::from(encode(message).as_slice());
    let answer = ask("sealer", bytes).await.map_err(|_| NoAnswer::NoWorker)?;
    let answer = answer.dyn_into::<Uint8Array>().map_err(|_| NoAnswer::NoWorker)?;
    match decode(&answer.to_vec()) {
        Ok(Answer::Failed(failure)) | Err(failure) => Err(NoAnswer::Failed(failure)),
        Ok(answer) => Ok(answer),
    }
}

/// Stops the sealer where it is.
pub(crate) fn stop_sealer() {
    stop("sealer");
}
