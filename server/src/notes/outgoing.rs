//! A body as it goes out: piece by piece, each fetched when the reader has taken the one before.

use std::sync::Arc;

use axum::body::Bytes;
use http_body_util::channel::Sender;

use super::store::{BodyOf, NoteStore, StoreError};

/// Why a hand-over ends before the end. The reader sees a connection that breaks, and may ask again.
#[derive(Debug, thiserror::Error)]
pub(super) enum Cut {
    /// It was taken back meanwhile, or ran out.
    #[error("the age file went while it was handed over")]
    Gone,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Sends the pieces of a body to a reader who takes them: `first`, then those that make up `size` bytes.
pub(super) async fn pieces<S: NoteStore>(
    store: Arc<S>,
    of: BodyOf,
    first: Vec<u8>,
    size: u64,
    mut reader: Sender<Bytes, Cut>,
) {
    let (mut sent, mut piece) = (0, first);
    for number in 1.. {
        sent += piece.len() as u64;
        // an error is a reader who has left
        if reader.send_data(piece.into()).await.is_err() || sent >= size {
            return;
        }
        piece = match store.piece(of, number).await {
            Ok(Some(next)) => next,
            Ok(None) => return reader.abort(Cut::Gone),
            Err(error) => {
                tracing::error!(%error, "the store failed");
                return reader.abort(error.into());
            }
        };
    }
}
