//! Long bodies on their way to the server and back: how far they are, and a way to break them off.

use std::cell::RefCell;

use js_sys::{Array, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Blob, ProgressEvent, ReadableStreamDefaultReader, Response, XmlHttpRequest};

use super::api::Refused;

#[wasm_bindgen]
extern "C" {
    /// What both ways of calling a server have in common.
    #[derive(Clone)]
    type UnderWay;

    #[wasm_bindgen(method)]
    fn abort(this: &UnderWay);
}

thread_local! {
    /// A page has one body on its way at a time.
    static UNDER_WAY: RefCell<Option<UnderWay>> = const { RefCell::new(None) };
}

/// Breaks off what is on its way, if anything is: for whoever waits for it, it failed.
pub(crate) fn stop() {
    if let Some(under_way) = UNDER_WAY.take() {
        under_way.abort();
    }
}

fn begin(under_way: &impl AsRef<JsValue>) {
    UNDER_WAY.set(Some(under_way.as_ref().clone().unchecked_into()));
}

/// What [`stop`] is to break off next.
pub(super) fn stoppable() -> Result<web_sys::AbortSignal, Refused> {
    let controller = AbortController::new().map_err(|_| Refused::Network)?;
    begin(&controller);
    Ok(controller.signal())
}

/// `POST`s `body` to `path`; the status and the text of the answer. `progress` hears how many bytes have left.
/// By XMLHttpRequest, because `fetch` does not say how far a body is.
pub(super) async fn send(
    path: &str,
    headers: &[(&str, String)],
    body: &Blob,
    progress: impl FnMut(u64, u64) + 'static,
) -> Result<(u16, String), Refused> {
    let request = XmlHttpRequest::new().map_err(|_| Refused::Network)?;
    let told = tell(progress);
    // Its listeners must be there before it is sent.
    request.upload().map_err(|_| Refused::Network)?.set_onprogress(Some(told.as_ref().unchecked_ref()));
    request.open("POST", path).map_err(|_| Refused::Network)?;
    for (name, value) in headers {
        request.set_request_header(name, value).map_err(|_| Refused::Network)?;
    }
    let ended = Promise::new(&mut |resolve, _| request.set_onloadend(Some(&resolve)));
    begin(&request);
    request.send_with_opt_blob(Some(body)).map_err(|_| Refused::Network)?;
    JsFuture::from(ended).await.map_err(|_| Refused::Network)?;
    match request.status() {
        Ok(status) if status > 0 => Ok((status, request.response_text().ok().flatten().unwrap_or_default())),
        _ => Err(Refused::Network),
    }
}

/// A listener to the browser's own reports.
fn tell(mut progress: impl FnMut(u64, u64) + 'static) -> Closure<dyn FnMut(ProgressEvent)> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "bytes are whole and below 2^53"
    )]
    Closure::new(move |event: ProgressEvent| progress(event.loaded() as u64, event.total() as u64))
}

/// The body of an answer as it comes. `progress` hears how many bytes of the `size` expected ones are there.
pub(super) async fn receive(
    response: &Response,
    size: u64,
    mut progress: impl FnMut(u64, u64),
) -> Result<Blob, Refused> {
    let body = response.body().ok_or(Refused::Network)?;
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let (pieces, mut received) = (Array::new(), 0);
    loop {
        let step = JsFuture::from(reader.read()).await.map_err(|_| Refused::Network)?;
        let piece = Reflect::get(&step, &"value".into()).map_err(|_| Refused::Network)?;
        let Ok(piece) = piece.dyn_into::<Uint8Array>() else { break };
        received += u64::from(piece.length());
        pieces.push(&piece);
        progress(received, size);
    }
    Blob::new_with_u8_array_sequence(&pieces).map_err(|_| Refused::Network)
}
