//! The calls about asks, just as `wire` has them.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;
use web_sys::Blob;

use super::api::{Refused, call, fetch as fetched, json, leave, number, text_of};

/// `POST /api/asks`.
pub(crate) async fn create(
    query: wire::NewAsk,
    headers: &[(&str, String)],
) -> Result<wire::NoteCreated, Refused> {
    let path = format!("/api/asks?keep_for={}&replies={}", query.keep_for.code(), query.replies);
    let answer = json(&call("POST", &path, headers, None).await?).await?;
    wire::NoteCreated::from_numbers(text_of(&answer, "id"), |name| number(&answer, name))
        .ok_or(Refused::Network)
}

/// `GET /api/asks/{id}`.
pub(crate) async fn look(id: &str) -> Result<wire::AskState, Refused> {
    let answer = json(&call("GET", &format!("/api/asks/{id}"), &[], None).await?).await?;
    wire::AskState::from_numbers(|name| number(&answer, name)).ok_or(Refused::Network)
}

/// `POST /api/asks/{id}/replies`. `progress` hears how many bytes of the age file have left, of how many.
pub(crate) async fn reply(
    id: &str,
    headers: &[(&str, String)],
    sealed: &Blob,
    progress: impl FnMut(u64, u64) + 'static,
) -> Result<(), Refused> {
    leave(&format!("/api/asks/{id}/replies"), headers, sealed, progress).await.map(|_| ())
}

/// `GET /api/asks/{id}/replies`, for the asker.
pub(crate) async fn replies(id: &str, proof: &[(&str, String)]) -> Result<Vec<wire::Reply>, Refused> {
    let answer = json(&call("GET", &format!("/api/asks/{id}/replies"), proof, None).await?).await?;
    let list = Reflect::get(&answer, &"replies".into()).map_err(|_| Refused::Network)?;
    let reply = |reply: JsValue| {
        wire::Reply::from_numbers(text_of(&reply, "id"), |name| number(&reply, name)).ok_or(Refused::Network)
    };
    Array::from(&list).iter().map(reply).collect()
}

/// `GET /api/asks/{id}/replies/{reply}`, for the asker: the age file, of `size` bytes. `progress` hears how many have
/// come.
pub(crate) async fn fetch(
    id: &str,
    reply: &str,
    size: u64,
    proof: &[(&str, String)],
    progress: impl FnMut(u64, u64),
) -> Result<Blob, Refused> {
    fetched("GET", &format!("/api/asks/{id}/replies/{reply}"), proof, None, size, progress).await
}

/// `DELETE /api/asks/{id}/replies/{reply}`, or of the ask where there is no `reply`, for the asker.
pub(crate) async fn delete(id: &str, reply: Option<&str>, proof: &[(&str, String)]) -> Result<(), Refused> {
    let path = match reply {
        Some(reply) => format!("/api/asks/{id}/replies/{reply}"),
        None => format!("/api/asks/{id}"),
    };
    call("DELETE", &path, proof, None).await.map(|_| ())
}
