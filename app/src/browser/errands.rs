//! Errands run in a Web Worker; the page asks and goes on drawing.

use errand::{Answer, Ask, Failure, agefile, decode, encode, ratchet, reckoner};
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

    /// Starts the named worker ahead of its first use.
    #[wasm_bindgen(js_namespace = legwork, js_name = prepare)]
    fn prepare(worker: &str);
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
    let reply = asked("sealer", encode(message), &Array::new(), &JsValue::UNDEFINED).await;
    answered(reply).map(|(answer, _)| answer)
}

/// Asks the sealer to do something with files, which it reads piece by piece, and brings back those that it makes.
/// `progress` hears how many bytes of the files are read and of how many, every 100 ms or less often; of quick work
/// it hears nothing.
pub(crate) async fn sealer_with(
    message: &Ask,
    files: &[Blob],
    progress: impl FnMut(u64, u64) + 'static,
) -> Result<(Answer, Vec<Blob>), NoAnswer> {
    let progress = heard(progress);
    answered(asked("sealer", encode(message), &files.iter().collect(), progress.as_ref()).await)
}

/// Asks the worker for age files, as [`sealer_with`] does the sealer. `None` where there is no worker, or it was
/// stopped, or it died.
pub(crate) async fn agefile(
    message: &agefile::Ask,
    files: &[Blob],
    progress: impl FnMut(u64, u64) + 'static,
) -> Option<(agefile::Answer, Vec<Blob>)> {
    let progress = heard(progress);
    let (answer, blobs) =
        asked("agefile", encode(message), &files.iter().collect(), progress.as_ref()).await?;
    let answer = decode(&answer).unwrap_or(agefile::Answer::Failed(agefile::Failure::Misunderstood));
    Some((answer, blobs))
}

/// Asks the worker that holds Olm sessions. `None` where there is no worker, or it died.
pub(crate) async fn ratchet(message: &ratchet::Ask) -> Option<ratchet::Answer> {
    let (answer, _) = asked("ratchet", encode(message), &Array::new(), &JsValue::UNDEFINED).await?;
    Some(decode(&answer).unwrap_or(ratchet::Answer::Failed(ratchet::Failure::Misunderstood)))
}

/// Asks the reckoner; `progress` hears how many people are done, and of how many, every 100 ms or less often. `None`
/// where there is no worker, or it was stopped, or it died.
pub(crate) async fn reckoner(
    message: &reckoner::Ask,
    progress: impl FnMut(u64, u64) + 'static,
) -> Option<reckoner::Answer> {
    let progress = heard(progress);
    let (answer, _) = asked("reckoner", encode(message), &Array::new(), progress.as_ref()).await?;
    decode(&answer).ok()
}

/// Stops the reckoner where it is.
pub(crate) fn stop_reckoner() {
    stop("reckoner");
}

/// A function for the page's script to tell of progress.
fn heard(mut progress: impl FnMut(u64, u64) + 'static) -> Closure<dyn FnMut(f64, f64)> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "bytes are whole and below 2^53"
    )]
    Closure::new(move |done: f64, total: f64| progress(done as u64, total as u64))
}

async fn asked(
    worker: &str,
    message: Vec<u8>,
    files: &Array,
    progress: &JsValue,
) -> Option<(Vec<u8>, Vec<Blob>)> {
    let reply = ask(worker, Uint8Array::from(message.as_slice()), files, progress).await.ok()?;
    let reply: Reply = reply.unchecked_into();
    Some((reply.answer().to_vec(), reply.blobs().iter().map(JsCast::unchecked_into).collect()))
}

fn answered(reply: Option<(Vec<u8>, Vec<Blob>)>) -> Result<(Answer, Vec<Blob>), NoAnswer> {
    let (answer, blobs) = reply.ok_or(NoAnswer::NoWorker)?;
    match decode(&answer) {
        Ok(Answer::Failed(failure)) | Err(failure) => Err(NoAnswer::Failed(failure)),
        Ok(answer) => Ok((answer, blobs)),
    }
}

/// Stops the sealer where it is.
pub(crate) fn stop_sealer() {
    stop("sealer");
}

/// Loads the worker for age files, so that from then on no network is needed.
pub(crate) fn prepare_agefile() {
    prepare("agefile");
}

/// Stops the worker for age files where it is, and has another ready.
pub(crate) fn restart_agefile() {
    stop("agefile");
    prepare("agefile");
}
