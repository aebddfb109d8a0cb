//! Errands run in a Web Worker; the page asks and goes on drawing.

use errand::{Answer, Ask, Failure, decode, encode};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure, prelude::wasm_bindgen};
use web_sys::Blob;

#[wasm_bindgen]
extern "C" {
    /// What the worker sends back.
    type Reply;

    #[wasm_bindgen(method, getter)]
    fn answer(this: &Reply) -> Uint8Array;

    #[wasm_bindgen(method, getter)]
    fn blobs(this: &Reply) -> Array;

    /// Sends one message and its files to the named worker, which is started on first use; rejects if it can't be
    /// started. `progress` is a function or undefined.
    #[wasm_bindgen(js_namespace = legwork, js_name = ask, catch)]
    async fn ask(
        worker: &str,
        message: Uint8Array,
        files: &Array,
        progress: &JsValue,
    ) -> Result<JsValue, JsValue>;

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
    asked(message, &Array::new(), &JsValue::UNDEFINED).await.map(|(answer, _)| answer)
}

/// Asks the sealer to do something with files, which it reads piece by piece, and brings back those that it makes.
/// `progress` hears how many bytes of the files are read and of how many, every 100 ms or less often; of quick work
/// it hears nothing.
#[expect(dead_code, reason = "notes with files are not on a page yet")]
pub(crate) async fn sealer_with(
    message: &Ask,
    files: &[Blob],
    mut progress: impl FnMut(u64, u64) + 'static,
) -> Result<(Answer, Vec<Blob>), NoAnswer> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "bytes are whole and below 2^53"
    )]
    let progress =
        Closure::<dyn FnMut(f64, f64)>::new(move |done, total| progress(done as u64, total as u64));
    asked(message, &files.iter().collect(), progress.as_ref()).await
}

async fn asked(message: &Ask, files: &Array, progress: &JsValue) -> Result<(Answer, Vec<Blob>), NoAnswer> {
    let bytes = Uint8Array::from(encode(message).as_slice());
    let reply = ask("sealer", bytes, files, progress).await.map_err(|_| NoAnswer::NoWorker)?;
    let reply: Reply = reply.unchecked_into();
    match decode(&reply.answer().to_vec()) {
        Ok(Answer::Failed(failure)) | Err(failure) => Err(NoAnswer::Failed(failure)),
        Ok(answer) => Ok((answer, reply.blobs().iter().map(JsCast::unchecked_into).collect())),
    }
}

/// Stops the sealer where it is.
pub(crate) fn stop_sealer() {
    stop("sealer");
}
