//! The calls of whoever sent a note: what became of it, what is held of it, and taking it back. The last is
//! the reader's too.
//!
//! The owner's token opens nothing. Unknown, forgotten, somebody else's, no token at all: one and the same 404.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Path, State, rejection::PathRejection},
    http::{HeaderMap, StatusCode, header::AUTHORIZATION},
    response::{IntoResponse, Response},
};
use wire::HEADER_DOOR_KEY;

use super::{
    disclosure::{Asker, disclosure},
    proof,
    routes::{NO_STORE, Notes, from_header},
    store::{Deletion, Digest, NoteStore, Record},
};
use crate::{clock::UnixTime, http::problem::Refusal};

pub(super) async fn receipt<S: NoteStore>(
    State(notes): State<Arc<Notes<S>>>,
    path: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let owner = bearer(&headers).ok_or(Refusal::NoSuchNote)?;
    let found = notes.store.receipt(notes.id(path), owner, notes.clock.now()).await?;
    let receipt = found.ok_or(Refusal::NoSuchNote)?;
    let receipt = wire::Receipt {
        reads: receipt.reads,
        first_read_at: receipt.first_read_at.map(|hour| hour.0),
        expires_at: receipt.expires_at.0,
        held: receipt.held,
    };
    Ok((NO_STORE, Json(receipt)).into_response())
}

pub(super) async fn disclose<S: NoteStore>(
    State(notes): State<Arc<Notes<S>>>,
    path: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let owner = bearer(&headers).ok_or(Refusal::NoSuchNote)?;
    let record = notes.store.disclose(notes.id(path)).await?;
    told(record, owner, notes.clock.now()).ok_or(Refusal::NoSuchNote)
}

/// All of a record, to its owner.
pub(super) fn told(record: Option<Record>, owner: Digest, now: UnixTime) -> Option<Response> {
    let record = record.filter(|record| record.owner == owner && record.known_until > now)?;
    Some((NO_STORE, Json(disclosure(&record, Asker::Owner))).into_response())
}

pub(super) async fn delete<S: NoteStore>(
    State(notes): State<Arc<Notes<S>>>,
    path: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let secret = bearer(&headers).ok_or(Refusal::NoSuchNote)?;
    let door = from_header(&headers, HEADER_DOOR_KEY, proof::shown::<32>)?;
    let deletion = Deletion { id: notes.id(path), secret, door };
    if !notes.store.delete(deletion, notes.clock.now()).await? {
        return Err(Refusal::NoSuchNote);
    }
    Ok((StatusCode::NO_CONTENT, NO_STORE).into_response())
}

/// The hash of the 32 bytes that the `authorization` header shows (RFC 6750, section 2.1).
pub(super) fn bearer(headers: &HeaderMap) -> Option<Digest> {
    let shown = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    shown
        .and_then(|shown| shown.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .and_then(|(_, token)| proof::shown::<32>(token))
}
