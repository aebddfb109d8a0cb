//! The calls of `/api/notes`: here those that leave a note and hand it over.
//!
//! Looking takes nothing. Only a claim that proves the key takes a read, and the same token again takes none.

use std::{sync::Arc, time::Duration};

use axum::{
    Json, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequest, Path, Query, Request, State, rejection::*},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{any, get, post},
};
use serde::de::DeserializeOwned;
use tokio::{sync::Semaphore, time::timeout};
use wire::{HEADER_CLAIM, HEADER_CREATE, HEADER_DOOR, HEADER_ID, HEADER_OWNER};

use super::{
    form, owner, proof,
    store::{Claim, Claimed, Digest, NewNote, NoteId, NoteStore, Put},
};
use crate::{clock::Clock, http::problem::Refusal};

/// Bytes of text in one note.
const MAX_TEXT: usize = 64 * 1_024;
/// Bytes that the archive adds to one text: a header, and two blocks at the end.
const ARCHIVE_OVERHEAD: usize = 512 + 1_024;
/// Bytes of the longest age file that a text can become.
const MAX_FILE: usize = form::longest_file(MAX_TEXT + ARCHIVE_OVERHEAD);
/// Bytes of the longest JSON body, which holds three proofs.
const MAX_JSON: usize = 1_024;
/// Bodies held in memory at once: 18 MB of them, and more than a school sends in one moment.
const MAX_BODIES: usize = 256;
/// How long a body may take to arrive.
const BODY_TIME: Duration = Duration::from_secs(30);

/// Who may leave notes.
#[derive(Clone)]
pub enum Create {
    /// Everybody.
    Open,
    /// Whoever shows one of these tokens, of which only the hash is kept.
    Token(Vec<Digest>),
    /// Nobody.
    Off,
}

/// What the operator allows.
#[derive(Clone)]
pub struct Rules {
    /// Who may leave notes.
    pub create: Create,
    /// The most reads a note may be good for.
    pub reads_max: u16,
    /// The longest a note may be kept, in seconds.
    pub keep_max: i64,
}

/// What the calls need.
pub struct Notes<S> {
    pub(super) store: Arc<S>,
    pub(super) clock: Clock,
    rules: Rules,
    /// An id that nobody was told: a malformed one is looked up under it, so that it costs the same.
    nowhere: NoteId,
    bodies: Semaphore,
}

impl<S: NoteStore> Notes<S> {
    /// Notes in `store` under `rules`; `nowhere` is 16 random bytes.
    pub fn new(store: Arc<S>, clock: Clock, rules: Rules, nowhere: [u8; 16]) -> Self {
        Self { store, clock, rules, nowhere: NoteId(nowhere), bodies: Semaphore::new(MAX_BODIES) }
    }

    pub(super) fn id(&self, path: Result<Path<String>, PathRejection>) -> NoteId {
        path.ok().and_then(|Path(text)| proof::id(&text)).unwrap_or(self.nowhere)
    }

    /// The body, read while there is room and time for it.
    async fn body<B: FromRequest<()>>(&self, request: Request) -> Result<Result<B, B::Rejection>, Refusal> {
        let _room = self.bodies.try_acquire().map_err(|_| Refusal::TooMany)?;
        timeout(BODY_TIME, B::from_request(request, &())).await.map_err(|_| Refusal::TooSlow)
    }

    async fn json<T: DeserializeOwned>(&self, request: Request) -> Result<T, Refusal> {
        match self.body::<Json<T>>(request).await? {
            Ok(Json(value)) => Ok(value),
            Err(JsonRejection::MissingJsonContentType(_)) => Err(Refusal::WrongType("application/json")),
            Err(JsonRejection::BytesRejection(why)) => Err(unread(&why, MAX_JSON)),
            Err(_) => Err(Refusal::BadRequest("the body is not the JSON object of this call".into())),
        }
    }
}

/// The routes of the calls.
pub fn routes<S: NoteStore>(notes: Arc<Notes<S>>) -> Router {
    Router::new()
        .route("/api/notes", post(create::<S>).layer(DefaultBodyLimit::max(MAX_FILE)))
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

async fn create<S: NoteStore>(
    State(notes): State<Arc<Notes<S>>>,
    query: Result<Query<wire::NewNote>, QueryRejection>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Refusal> {
    may_create(&notes.rules.create, &headers)?;
    let Ok(Query(wanted)) = query else {
        return Err(Refusal::BadRequest("the query must be keep_for=1h, 1d, 7d or 30d and reads=N".into()));
    };
    within(&notes.rules, wanted)?;
    let id = from_header(&headers, HEADER_ID, proof::id)?.ok_or_else(|| missing(HEADER_ID))?;
    let claim = from_header(&headers, HEADER_CLAIM, proof::hash)?.ok_or_else(|| missing(HEADER_CLAIM))?;
    let owner = from_header(&headers, HEADER_OWNER, proof::hash)?.ok_or_else(|| missing(HEADER_OWNER))?;
    let door = from_header(&headers, HEADER_DOOR, proof::hash)?;
    if !is(&headers, "application/octet-stream") {
        return Err(Refusal::WrongType("application/octet-stream"));
    }
    if announced(&headers).is_some_and(|length| length > MAX_FILE as u64) {
        return Err(Refusal::TooLarge(MAX_FILE));
    }
    let body = notes.body::<Bytes>(request).await?.map_err(|why| unread(&why, MAX_FILE))?;
    form::check(&body).map_err(Refusal::NotAnAgeFile)?;

    let now = notes.clock.now();
    let expires_at = now + wanted.keep_for.seconds();
    let note = NewNote { id, claim, owner, door, body: body.into(), reads: wanted.reads, expires_at };
    match notes.store.put(note, now).await? {
        Put::Stored { expires_at } => {
            let created = wire::NoteCreated { id: proof::id_text(id), expires_at: expires_at.0 };
            Ok((StatusCode::CREATED, NO_STORE, Json(created)).into_response())
        }
        Put::Taken => Err(Refusal::IdTaken),
        Put::Full => Err(Refusal::Full),
    }
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
    match notes.store.claim(claim, notes.clock.now()).await? {
        Claimed::Granted(file) => {
            let headers = [
                (header::CONTENT_TYPE, "application/octet-stream"),
                (header::CONTENT_DISPOSITION, "attachment; filename=\"note.age\""),
            ];
            Ok((NO_STORE, headers, file).into_response())
        }
        Claimed::NoSuchNote => Err(Refusal::NoSuchNote),
        Claimed::WrongKey { attempts_left } => Err(Refusal::WrongKey { attempts_left }),
        Claimed::Locked => Err(Refusal::Locked),
    }
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

fn may_create(create: &Create, headers: &HeaderMap) -> Result<(), Refusal> {
    match create {
        Create::Open => Ok(()),
        Create::Off => Err(Refusal::MayNotCreate("the operator of this server takes no new notes")),
        Create::Token(tokens) => match headers.get(HEADER_CREATE).and_then(|shown| shown.to_str().ok()) {
            Some(shown) if proof::is_one_of(tokens, shown) => Ok(()),
            Some(_) => {
                Err(Refusal::MayNotCreate("this creation token is not one that the operator handed out"))
            }
            None => {
                Err(Refusal::MayNotCreate("a note needs a creation token from the operator of this server"))
            }
        },
    }
}

fn within(rules: &Rules, wanted: wire::NewNote) -> Result<(), Refusal> {
    if wanted.reads == 0 || wanted.reads > rules.reads_max {
        return Err(Refusal::BadRequest(format!("reads must be 1 to {}", rules.reads_max)));
    }
    if wanted.keep_for.seconds() > rules.keep_max {
        return Err(Refusal::BadRequest(format!(
            "notes are kept {} days at most here",
            rules.keep_max / 86_400
        )));
    }
    Ok(())
}

/// A header's value by way of `parse`; `None` where there is no such header.
pub(super) fn from_header<T>(
    headers: &HeaderMap,
    name: &str,
    parse: fn(&str) -> Option<T>,
) -> Result<Option<T>, Refusal> {
    let Some(value) = headers.get(name) else { return Ok(None) };
    field(name, value.to_str().ok().and_then(parse)).map(Some)
}

fn field<T>(name: &str, value: Option<T>) -> Result<T, Refusal> {
    value.ok_or_else(|| {
        Refusal::BadRequest(format!("{name} is not base64url of the right length, without padding"))
    })
}

fn missing(header: &str) -> Refusal {
    Refusal::BadRequest(format!("the header {header} is missing"))
}

fn is(headers: &HeaderMap, content_type: &str) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(content_type.as_bytes()))
}

fn announced(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn unread(why: &BytesRejection, most: usize) -> Refusal {
    match why.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Refusal::TooLarge(most),
        _ => Refusal::BadRequest("the body ended before its announced length".into()),
    }
}
