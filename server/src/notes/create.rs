//! Leaving a note. A short body goes in with its note, in one step. A long one is staged piece by piece first,
//! and nobody sees any of it before all of it is there and has the form of an age file.

use std::{sync::Arc, time::Duration};

use axum::{
    Json,
    extract::{Query, Request, State, rejection::QueryRejection},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use wire::{HEADER_CLAIM, HEADER_CREATE, HEADER_DOOR, HEADER_ID, HEADER_OWNER};

use super::{
    form,
    incoming::{Incoming, Patience},
    proof,
    routes::{NO_STORE, Notes, announced, from_header, is},
    store::{Digest, NewNote, NoteId, NoteStore, PIECE, Put, Staged, Upload, UploadId},
};
use crate::http::problem::Refusal;

/// Files in one note.
const MAX_ENTRIES: usize = 100;
/// Bytes of an archive's blocks; each file is padded to a whole number of them.
const BLOCK: usize = 512;

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
    /// What may be in one.
    pub size: Size,
    /// The most reads a note may be good for.
    pub reads_max: u16,
    /// The longest a note may be kept, in seconds.
    pub keep_max: i64,
}

/// How much may be in a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// A text of 64 KiB.
    Text,
    /// Files of 25 MiB together.
    Files,
}

impl Size {
    /// Bytes of the longest age file that this becomes. An archive adds to each file a header and up to a block
    /// of padding, and two blocks at the end.
    pub const fn longest_file(self) -> usize {
        match self {
            Self::Text => form::longest_file(wire::NOTE_TEXT_MAX + 3 * BLOCK),
            Self::Files => form::longest_file(wire::NOTE_FILES_MAX + MAX_ENTRIES * 2 * BLOCK + 2 * BLOCK),
        }
    }

    /// Bodies that come in at once: each takes a piece of memory, and more than these a school does not send in
    /// one moment.
    pub(super) const fn at_once(self) -> usize {
        match self {
            Self::Text => 256,
            Self::Files => 128,
        }
    }

    /// How slowly a body may come.
    const fn patience(self) -> Patience {
        let idle = Duration::from_secs(30);
        match self {
            Self::Text => Patience { idle, piece: idle },
            Self::Files => Patience { idle, piece: Duration::from_secs(600) },
        }
    }
}

pub(super) async fn create<S: NoteStore>(
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
    let needed = |name| from_header(&headers, name, proof::hash)?.ok_or_else(|| missing(name));
    let id = from_header(&headers, HEADER_ID, proof::id)?.ok_or_else(|| missing(HEADER_ID))?;
    let (claim, owner) = (needed(HEADER_CLAIM)?, needed(HEADER_OWNER)?);
    let door = from_header(&headers, HEADER_DOOR, proof::hash)?;
    if !is(&headers, "application/octet-stream") {
        return Err(Refusal::WrongType("application/octet-stream"));
    }
    let size = notes.rules.size;
    let most = size.longest_file();
    if announced(&headers).is_some_and(|length| length > most as u64) {
        return Err(Refusal::TooLarge(most));
    }

    let _room = notes.uploads.try_acquire().map_err(|_| Refusal::TooMany)?;
    let mut incoming = Incoming::new(request.into_body(), most, size.patience());
    let first = incoming.piece().await?;
    let keep_for = wanted.keep_for.seconds();
    let note =
        |body, now| NewNote { id, claim, owner, door, body, reads: wanted.reads, expires_at: now + keep_for };
    let put = if first.len() < PIECE {
        form::check(&first).map_err(Refusal::NotAnAgeFile)?;
        let now = notes.clock.now();
        notes.store.put(note(first, now), now).await?
    } else {
        let header = form::header(&first).map_err(Refusal::NotAnAgeFile)?;
        let upload = UploadId(drawn()?);
        let staged = stage(&notes, upload, first, incoming).await.and_then(|(size, digest)| {
            form::payload(size - header).map_err(Refusal::NotAnAgeFile)?;
            Ok(Upload { id: upload, size: size as u64, digest })
        });
        match staged {
            Ok(upload) => {
                let now = notes.clock.now();
                notes.store.finish(note(Vec::new(), now), upload, now).await?
            }
            Err(refusal) => {
                notes.store.abandon(upload).await?;
                return Err(refusal);
            }
        }
    };
    match put {
        Put::Stored { expires_at } => Ok(stored(id, expires_at.0)),
        Put::Taken => Err(Refusal::IdTaken),
        Put::Full => Err(Refusal::Full),
        Put::Gone => Err(Refusal::TooSlow),
    }
}

fn stored(id: NoteId, expires_at: i64) -> Response {
    let created = wire::NoteCreated { id: proof::id_text(id), expires_at };
    (StatusCode::CREATED, NO_STORE, Json(created)).into_response()
}

/// Keeps piece after piece: how many bytes they were, and their SHA-256.
async fn stage<S: NoteStore>(
    notes: &Notes<S>,
    upload: UploadId,
    first: Vec<u8>,
    mut incoming: Incoming,
) -> Result<(usize, Digest), Refusal> {
    let mut piece = first;
    for number in 0.. {
        let last = piece.len() < PIECE;
        if !piece.is_empty() {
            match notes.store.stage(upload, number, piece, notes.clock.now()).await? {
                Staged::Kept => {}
                Staged::Full => return Err(Refusal::Full),
                Staged::Gone => return Err(Refusal::TooSlow),
            }
        }
        if last {
            break;
        }
        piece = incoming.piece().await?;
    }
    Ok((incoming.size(), incoming.digest()))
}

fn drawn() -> Result<[u8; 16], Refusal> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| {
        tracing::error!(%error, "the system gives no random bytes");
        Refusal::Broken
    })?;
    Ok(bytes)
}

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

fn missing(header: &str) -> Refusal {
    Refusal::BadRequest(format!("the header {header} is missing"))
}
