//! Taking a body in. A short one is kept with what it belongs to, in one step. A long one is staged piece by piece
//! first, and nobody sees any of it before all of it is there and has the form of an age file.

use axum::{extract::Request, http::HeaderMap};

use super::{
    form,
    incoming::Incoming,
    routes::{Notes, announced, is},
    store::{Body, NoteStore, PIECE, Staged, Upload, UploadId},
};
use crate::http::problem::Refusal;

/// The age file that this request brings, checked for size and form. One that was staged and is refused is given up.
pub(super) async fn receive<S: NoteStore>(
    notes: &Notes<S>,
    headers: &HeaderMap,
    request: Request,
) -> Result<Body, Refusal> {
    if !is(headers, "application/octet-stream") {
        return Err(Refusal::WrongType("application/octet-stream"));
    }
    let size = notes.rules.size;
    let most = size.longest_file();
    if announced(headers).is_some_and(|length| length > most as u64) {
        return Err(Refusal::TooLarge(most));
    }
    let id = UploadId(drawn()?);
    let mut incoming = Incoming::new(request.into_body(), most, size.patience());
    let first = incoming.piece().await?;
    if first.len() < PIECE {
        form::check(&first).map_err(Refusal::NotAnAgeFile)?;
        let upload = Upload { id, size: first.len() as u64, digest: incoming.digest() };
        return Ok(Body { upload, bytes: Some(first) });
    }
    let header = form::header(&first).map_err(Refusal::NotAnAgeFile)?;
    let staged = stage(notes, id, first, incoming).await.and_then(|upload| {
        let payload = usize::try_from(upload.size).expect("it fits into memory") - header;
        form::payload(payload).map_err(Refusal::NotAnAgeFile)?;
        Ok(Body { upload, bytes: None })
    });
    if staged.is_err() {
        notes.store.abandon(id).await?;
    }
    staged
}

/// Keeps piece after piece.
async fn stage<S: NoteStore>(
    notes: &Notes<S>,
    id: UploadId,
    first: Vec<u8>,
    mut incoming: Incoming,
) -> Result<Upload, Refusal> {
    let mut piece = first;
    for number in 0.. {
        let last = piece.len() < PIECE;
        if !piece.is_empty() {
            match notes.store.stage(id, number, piece, notes.clock.now()).await? {
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
    Ok(Upload { id, size: incoming.size() as u64, digest: incoming.digest() })
}

fn drawn() -> Result<[u8; 16], Refusal> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| {
        tracing::error!(%error, "the system gives no random bytes");
        Refusal::Broken
    })?;
    Ok(bytes)
}
