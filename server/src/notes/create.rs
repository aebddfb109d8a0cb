//! Leaving a note.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Query, Request, State, rejection::QueryRejection},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use wire::{HEADER_CLAIM, HEADER_DOOR, HEADER_ID, HEADER_OWNER};

use super::{
    proof,
    receive::receive,
    routes::{NO_STORE, Notes, from_header, needed},
    store::{Body, NewNote, NoteStore, Put},
};
use crate::http::problem::Refusal;

pub(super) async fn create<S: NoteStore>(
    State(notes): State<Arc<Notes<S>>>,
    query: Result<Query<wire::NewNote>, QueryRejection>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Refusal> {
    let rules = &notes.rules;
    rules.create.admits(&headers)?;
    let Ok(Query(wanted)) = query else {
        return Err(Refusal::BadRequest("the query must be keep_for=1h, 1d, 7d or 30d and reads=N".into()));
    };
    if wanted.reads == 0 || wanted.reads > rules.reads_max {
        return Err(Refusal::BadRequest(format!("reads must be 1 to {}", rules.reads_max)));
    }
    let seconds = rules.seconds(wanted.keep_for)?;
    let id = needed(&headers, HEADER_ID, proof::id)?;
    let claim = needed(&headers, HEADER_CLAIM, proof::hash)?;
    let owner = needed(&headers, HEADER_OWNER, proof::hash)?;
    let door = from_header(&headers, HEADER_DOOR, proof::hash)?;

    let _room = notes.room()?;
    let Body { upload, bytes } = receive(&notes, &headers, request).await?;
    let now = notes.clock.now();
    let note =
        |body| NewNote { id, claim, owner, door, body, reads: wanted.reads, expires_at: now + seconds };
    let put = match bytes {
        Some(bytes) => notes.store.put(note(bytes), now).await?,
        None => notes.store.finish(note(Vec::new()), upload, now).await?,
    };
    created(id.0, put)
}

/// The answer to whoever left a note, or asked.
pub(super) fn created(id: [u8; 16], put: Put) -> Result<Response, Refusal> {
    match put {
        Put::Stored { expires_at } => {
            let created = wire::NoteCreated { id: proof::id_text(id), expires_at: expires_at.0 };
            Ok((StatusCode::CREATED, NO_STORE, Json(created)).into_response())
        }
        Put::Taken => Err(Refusal::IdTaken),
        Put::Full => Err(Refusal::Full),
        Put::Gone => Err(Refusal::TooSlow),
    }
}
