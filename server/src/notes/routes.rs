//! The calls of `/api/notes`, here those that look at a note and hand it over, and what all calls share.
//!
//! Looking takes nothing. Only a claim that proves the key takes a read, and the same token again takes none.

use std::{sync::Arc, time::Duration};

use axum::{
    Json, Router,
    body::Body,
    extract::{DefaultBodyLimit, FromRequest, Path, Request, State, rejection::*},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{any, get, post},
};
use http_body_util::channel::Channel;
use serde::de::DeserializeOwned;
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::timeout,
};

use super::{
    asks,
    create::create,
    outgoing, owner, proof,
    rules::Rules,
    store::{AskStore, BodyOf, Claim, Claimed, NoteId, NoteStore},
};
use crate::{clock::Clock, http::problem::Refusal};

/// Bytes of the longest JSON body, which holds three proofs.
const MAX_JSON: usize = 1_024;
/// JSON bodies that are read at once.
const MAX_BODIES: usize = 256;
/// How long a JSON body may take to arrive.
const BODY_TIME: Duration = Duration::from_secs(30);

/// What the calls need.
pub struct Notes<S> {
    pub(super) store: Arc<S>,
    pub(super) clock: Clock,
    pub(super) rules: Rules,
    /// An id that nobody was told: a malformed one is looked up under it, so that it costs the same.
    pub(super) nowhere: [u8; 16],
    bodies: Semaphore,
    uploads: Semaphore,
}

impl<S: NoteStore> Notes<S> {
    /// Notes in `store` under `rules`; `nowhere` is 16 random bytes.
    pub fn new(store: Arc<S>, clock: Clock, rules: Rules, nowhere: [u8; 16]) -> Self {
        let uploads = Semaphore::new(rules.size.at_once());
        Self { store, clock, rules, nowhere, bodies: Semaphore::new(MAX_BODIES), uploads }
    }

    pub(super) fn id(&self, path: Result<Path<String>, PathRejection>) -> NoteId {
        path.ok().and_then(|Path(text)| proof::id(&text)).unwrap_or(NoteId(self.nowhere))
    }

    /// Room for one more upload, until it is dropped.
    pub(super) fn room(&self) -> Result<SemaphorePermit<'_>, Refusal> {
        self.uploads.try_acquire().map_err(|_| Refusal::TooMany)
    }

    /// The body, read while there is room and time for it.
    async fn json<T: DeserializeOwned>(&self, request: Request) -> Result<T, Refusal> {
        let _room = self.bodies.try_acquire().map_err(|_| Refusal::TooMany)?;
        match timeout(BODY_TIME, Json::from_request(request, &())).await.map_err(|_| Refusal::TooSlow)? {
            Ok(Json(value)) => Ok(value),
            Err(JsonRejection::MissingJsonContentType(_)) => Err(Refusal::WrongType("application/json")),
            Err(JsonRejection::BytesRejection(why)) => Err(unread(&why, MAX_JSON)),
            Err(_) => Err(Refusal::BadRequest("the body is not the JSON object of this call".into())),
        }
    }
}

/// The routes of the calls.
pub fn routes<S: AskStore>(notes: Arc<Notes<S>>) -> Router {
    asks::routes()
        .route("/api/notes", post(create::<S>))
        .route("/api/notes/{id}", get(look::<S>).delete(owner::delete::<S>))
        .route("/api/notes/{id}/claim", post(claim::<S>).layer(DefaultBodyLimit::max(MAX_JSON)))
        .route("/api/notes/{id}/done", post(done::<S>).layer(DefaultBodyLimit::max(MAX_JSON)))
        .route("/api/notes/{id}/receipt", get(owner::receipt::<S>))
        .route("/api/notes/{id}/disclosure", get(owner::disclose::<S>))
        .with_state(notes)
        .merge(switched_off())
        .method_not_allowed_fallback(async || Refusal::WrongMethod)
}

/// The routes of a server that keeps no notes: none.
pub fn switched_off() -> Router {
    Router::new().route("/api/{*call}", any(async || Refusal::NoSuchCall))
}

async fn look<S: NoteStore>(
    State(notes): State<Arc<Notes<S>>>,
    path: Result<Path<String>, PathRejection>,
) -> Result<Response, Refusal> {
    let found = notes.store.look(notes.id(path), notes.clock.now()).await?;
    let state = found.ok_or(Refusal::NoSuchNote)?;
    let state = wire::NoteState {
        size: state.size,
        expires_at: state.expires_at.0,
        reads_left: state.reads_left,
        needs_link: state.needs_link,
    };
    Ok((NO_STORE, Json(state)).into_response())
}

async fn claim<S: NoteStore>(
    State(notes): State<Arc<Notes<S>>>,
    path: Result<Path<String>, PathRejection>,
    request: Request,
) -> Result<Response, Refusal> {
    let shown: wire::Claim = notes.json(request).await?;
    let door = shown.door.as_deref().map(|door| field("door", proof::shown::<32>(door))).transpose()?;
    let claim = Claim {
        id: notes.id(path),
        door,
        claim: field("claim_key", proof::shown::<32>(&shown.claim_key))?,
        token: field("claim_token", proof::shown::<16>(&shown.claim_token))?,
    };
    let now = notes.clock.now();
    match notes.store.claim(claim, now).await? {
        Claimed::Granted { first, size } => {
            Ok(handed_over(&notes.store, BodyOf::Note(claim.id), first, size))
        }
        Claimed::NoSuchNote => Err(Refusal::NoSuchNote),
        Claimed::WrongKey { attempts_left } => Err(Refusal::WrongKey { attempts_left }),
        Claimed::Locked { until } => Err(Refusal::Locked { seconds: until.0 - now.0 }),
    }
}

/// The age file, of which the rest is fetched as the reader takes it.
pub(super) fn handed_over<S: NoteStore>(store: &Arc<S>, of: BodyOf, first: Vec<u8>, size: u64) -> Response {
    let file = match of {
        BodyOf::Note(_) => "attachment; filename=\"note.age\"",
        BodyOf::Reply(..) => "attachment; filename=\"reply.age\"",
    };
    let headers = [(header::CONTENT_TYPE, "application/octet-stream"), (header::CONTENT_DISPOSITION, file)];
    if first.len() as u64 == size {
        return (NO_STORE, headers, first).into_response();
    }
    let (outgoing, body) = Channel::new(1);
    tokio::spawn(outgoing::pieces(Arc::clone(store), of, first, size, outgoing));
    (NO_STORE, headers, [(header::CONTENT_LENGTH, size)], Body::new(body)).into_response()
}

async fn done<S: NoteStore>(
    State(notes): State<Arc<Notes<S>>>,
    path: Result<Path<String>, PathRejection>,
    request: Request,
) -> Result<Response, Refusal> {
    let shown: wire::Done = notes.json(request).await?;
    let token = field("claim_token", proof::shown::<16>(&shown.claim_token))?;
    notes.store.done(notes.id(path), token, notes.clock.now()).await?;
    Ok((StatusCode::NO_CONTENT, NO_STORE).into_response())
}

pub(super) const NO_STORE: [(header::HeaderName, &str); 1] = [(header::CACHE_CONTROL, "no-store")];

/// A header's value by way of `parse`; `None` where there is no such header.
pub(super) fn from_header<T>(
    headers: &HeaderMap,
    name: &str,
    parse: fn(&str) -> Option<T>,
) -> Result<Option<T>, Refusal> {
    let Some(value) = headers.get(name) else { return Ok(None) };
    field(name, value.to_str().ok().and_then(parse)).map(Some)
}

/// The value of a header that must be there.
pub(super) fn needed<T>(headers: &HeaderMap, name: &str, parse: fn(&str) -> Option<T>) -> Result<T, Refusal> {
    from_header(headers, name, parse)?
        .ok_or_else(|| Refusal::BadRequest(format!("the header {name} is missing")))
}

pub(super) fn field<T>(name: &str, value: Option<T>) -> Result<T, Refusal> {
    value.ok_or_else(|| {
        Refusal::BadRequest(format!("{name} is not base64url of the right length, without padding"))
    })
}

pub(super) fn is(headers: &HeaderMap, content_type: &str) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(content_type.as_bytes()))
}

pub(super) fn announced(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn unread(why: &BytesRejection, most: usize) -> Refusal {
    match why.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Refusal::TooLarge(most),
        _ => Refusal::BadRequest("the body ended before its announced length".into()),
    }
}
