//! The calls to the server, just as `wire` has them.

use js_sys::{Array, JSON, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Blob, Headers, RequestInit, Response};

use super::{page, transfer};

/// Why a call brought nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// No answer at all.
    Network,
    /// An answer with this status.
    Status(u16),
    /// The wrong key; so many more before the note locks.
    WrongKey(u32),
    /// Too many wrong keys.
    Locked {
        /// When it opens again, Unix seconds.
        until: i64,
    },
}

/// `POST /api/notes`. `progress` hears how many bytes of the age file have left, of how many.
pub(crate) async fn create(
    query: wire::NewNote,
    headers: &[(&str, String)],
    sealed: &Blob,
    progress: impl FnMut(u64, u64) + 'static,
) -> Result<wire::NoteCreated, Refused> {
    let path = format!("/api/notes?keep_for={}&reads={}", query.keep_for.code(), query.reads);
    let answer = leave(&path, headers, sealed, progress).await?;
    wire::NoteCreated::from_numbers(text_of(&answer, "id"), |name| number(&answer, name))
        .ok_or(Refused::Network)
}

/// `POST`s an age file; what a 201 says. `progress` hears how many of its bytes have left, of how many.
pub(super) async fn leave(
    path: &str,
    headers: &[(&str, String)],
    sealed: &Blob,
    progress: impl FnMut(u64, u64) + 'static,
) -> Result<JsValue, Refused> {
    let mut headers = headers.to_vec();
    headers.push(("content-type", "application/octet-stream".to_owned()));
    match transfer::send(path, &headers, sealed, progress).await? {
        (201, text) => JSON::parse(&text).map_err(|_| Refused::Network),
        (status, _) => Err(Refused::Status(status)),
    }
}

/// `GET /api/notes/{id}`.
pub(crate) async fn look(id: &str) -> Result<wire::NoteState, Refused> {
    let answer = json(&call("GET", &format!("/api/notes/{id}"), &[], None).await?).await?;
    wire::NoteState::from_numbers(|name| number(&answer, name)).ok_or(Refused::Network)
}

/// `POST /api/notes/{id}/claim`: the age file, of about `size` bytes. `progress` hears how many have come.
pub(crate) async fn claim(
    id: &str,
    claim: &wire::Claim,
    size: u64,
    progress: impl FnMut(u64, u64),
) -> Result<Blob, Refused> {
    let body = Some(as_json(wire::object(claim.fields())));
    fetch("POST", &format!("/api/notes/{id}/claim"), &[], body, size, progress).await
}

/// A call whose answer is an age file of about `size` bytes, which can be stopped.
pub(super) async fn fetch(
    method: &str,
    path: &str,
    headers: &[(&str, String)],
    body: Option<(&str, JsValue)>,
    size: u64,
    progress: impl FnMut(u64, u64),
) -> Result<Blob, Refused> {
    let signal = transfer::stoppable()?;
    let response = stoppable_call(method, path, headers, body, Some(&signal)).await?;
    transfer::receive(&response, size, progress).await
}

/// `POST /api/notes/{id}/done`.
pub(crate) async fn done(id: &str, done: &wire::Done) -> Result<(), Refused> {
    let body = Some(as_json(wire::object(done.fields())));
    call("POST", &format!("/api/notes/{id}/done"), &[], body).await.map(|_| ())
}

/// A file of the site's own, as text.
pub(crate) async fn text(path: &str) -> Result<String, Refused> {
    body(&call("GET", path, &[], None).await?).await
}

/// `GET /api/notes/{id}/receipt`, for whoever has the owner token.
pub(crate) async fn receipt(id: &str, proof: &[(&str, String)]) -> Result<wire::Receipt, Refused> {
    let answer = json(&call("GET", &format!("/api/notes/{id}/receipt"), proof, None).await?).await?;
    wire::Receipt::from_numbers(|name| number(&answer, name)).ok_or(Refused::Network)
}

/// `GET /api/notes/{id}/disclosure`, or the same of an ask, for whoever has the owner token: all that the server holds
/// of what is at this `address`.
pub(crate) async fn disclosure(address: &str, proof: &[(&str, String)]) -> Result<Vec<wire::Held>, Refused> {
    let path = format!("{address}/disclosure");
    let answer = json(&call("GET", &path, proof, None).await?).await?;
    let held = Reflect::get(&answer, &"held".into()).map_err(|_| Refused::Network)?;
    let held = held.dyn_into::<Array>().map_err(|_| Refused::Network)?;
    let one = |held: JsValue| {
        let row = number(&held, "row").and_then(|row| u32::try_from(row).ok())?;
        wire::Held::from_texts(row, |name| Some(text_of(&held, name)).filter(|text| !text.is_empty()))
    };
    held.iter().map(one).collect::<Option<_>>().ok_or(Refused::Network)
}

/// `DELETE /api/notes/{id}`, for whoever has the owner token, or claim key and door key.
pub(crate) async fn delete(id: &str, proof: &[(&str, String)]) -> Result<(), Refused> {
    call("DELETE", &format!("/api/notes/{id}"), proof, None).await.map(|_| ())
}

fn as_json(json: String) -> (&'static str, JsValue) {
    ("application/json", JsValue::from(json))
}

pub(super) async fn call(
    method: &str,
    path: &str,
    headers: &[(&str, String)],
    body: Option<(&str, JsValue)>,
) -> Result<Response, Refused> {
    stoppable_call(method, path, headers, body, None).await
}

async fn stoppable_call(
    method: &str,
    path: &str,
    headers: &[(&str, String)],
    body: Option<(&str, JsValue)>,
    signal: Option<&AbortSignal>,
) -> Result<Response, Refused> {
    let init = RequestInit::new();
    init.set_method(method);
    let all = Headers::new().map_err(|_| Refused::Network)?;
    for (name, value) in headers {
        all.set(name, value).map_err(|_| Refused::Network)?;
    }
    if let Some((content_type, body)) = body {
        all.set("content-type", content_type).map_err(|_| Refused::Network)?;
        init.set_body(&body);
    }
    init.set_headers(&all);
    init.set_signal(signal);
    let response = JsFuture::from(window().fetch_with_str_and_init(path, &init));
    let response: Response =
        response.await.map_err(|_| Refused::Network)?.dyn_into().map_err(|_| Refused::Network)?;
    match response.status() {
        _ if response.ok() => Ok(response),
        403 => {
            let problem = json(&response).await?;
            let left = number(&problem, "attempts_left").and_then(|left| u32::try_from(left).ok());
            Err(left.map_or(Refused::Status(403), Refused::WrongKey))
        }
        423 => {
            let seconds =
                response.headers().get("retry-after").ok().flatten().and_then(|text| text.parse().ok());
            Err(seconds.map_or(Refused::Status(423), |seconds: i64| Refused::Locked {
                until: (page::now_ms() / 1_000).cast_signed() + seconds,
            }))
        }
        status => Err(Refused::Status(status)),
    }
}

async fn body(response: &Response) -> Result<String, Refused> {
    let text = response.text().map_err(|_| Refused::Network)?;
    let text = JsFuture::from(text).await.map_err(|_| Refused::Network)?;
    text.as_string().ok_or(Refused::Network)
}

pub(super) async fn json(response: &Response) -> Result<JsValue, Refused> {
    JSON::parse(&body(response).await?).map_err(|_| Refused::Network)
}

/// A text of a JSON object; empty where there is none.
pub(super) fn text_of(object: &JsValue, name: &str) -> String {
    Reflect::get(object, &name.into()).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// A whole number of a JSON object; `true` and `false` are 1 and 0.
pub(super) fn number(object: &JsValue, name: &str) -> Option<i64> {
    let value = Reflect::get(object, &name.into()).ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "the server sends seconds and bytes, far below 2^53")]
    value.as_f64().map(|number| number as i64).or_else(|| value.as_bool().map(i64::from))
}
