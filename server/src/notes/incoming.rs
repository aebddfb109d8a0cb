//! A body as it comes in: piece by piece, counted and hashed, never held whole.

use std::time::Duration;

use axum::body::{Body, Bytes};
use http_body_util::BodyExt;
use sha2::{Digest as _, Sha256};
use tokio::time::timeout;

use super::store::{Digest, PIECE};
use crate::http::problem::Refusal;

/// How slowly a body may come.
#[derive(Debug, Clone, Copy)]
pub(super) struct Patience {
    /// How long without a byte.
    pub(super) idle: Duration,
    /// How long for a piece.
    pub(super) piece: Duration,
}

/// What is still to come of a body, and what is known of what came.
pub(super) struct Incoming {
    body: Body,
    most: usize,
    patience: Patience,
    /// Of the last frame, what did not fit into its piece.
    rest: Bytes,
    size: usize,
    hash: Sha256,
}

impl Incoming {
    /// A body of at most `most` bytes.
    pub(super) fn new(body: Body, most: usize, patience: Patience) -> Self {
        Self { body, most, patience, rest: Bytes::new(), size: 0, hash: Sha256::new() }
    }

    /// The next piece; one with fewer than [`PIECE`] bytes is the last.
    pub(super) async fn piece(&mut self) -> Result<Vec<u8>, Refusal> {
        let piece = timeout(self.patience.piece, self.fill()).await.map_err(|_| Refusal::TooSlow)??;
        self.hash.update(&piece);
        Ok(piece)
    }

    async fn fill(&mut self) -> Result<Vec<u8>, Refusal> {
        // never more than it needs, and untouched memory costs nothing
        let mut piece = Vec::with_capacity(PIECE);
        loop {
            let fits = self.rest.len().min(PIECE - piece.len());
            piece.extend_from_slice(&self.rest.split_to(fits));
            if piece.len() == PIECE || !self.next().await? {
                return Ok(piece);
            }
        }
    }

    /// Waits for the next bytes; whether there were any.
    async fn next(&mut self) -> Result<bool, Refusal> {
        loop {
            let frame = timeout(self.patience.idle, self.body.frame()).await.map_err(|_| Refusal::TooSlow)?;
            let Some(frame) = frame else { return Ok(false) };
            let cut = |_| Refusal::BadRequest("the body ended before its announced length".into());
            let Ok(bytes) = frame.map_err(cut)?.into_data() else { continue };
            self.size += bytes.len();
            if self.size > self.most {
                return Err(Refusal::TooLarge(self.most));
            }
            self.rest = bytes;
            return Ok(true);
        }
    }

    /// Bytes that came.
    pub(super) fn size(&self) -> usize {
        self.size
    }

    /// SHA-256 of the pieces taken.
    pub(super) fn digest(self) -> Digest {
        Digest(self.hash.finalize().into())
    }
}
