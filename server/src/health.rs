//! Whether the process lives, and whether it should be sent visitors.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use crate::notes::store::NoteStore;

/// Set once the process was asked to end: from then on it says that it is not ready.
#[derive(Debug, Clone, Default)]
pub struct Ending(Arc<AtomicBool>);

impl Ending {
    /// From now on the process is ending.
    pub fn begin(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn begun(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// `/healthz` and `/readyz`.
pub fn routes<S: NoteStore>(store: Arc<S>, ending: Ending) -> Router {
    Router::new()
        .route("/readyz", get(ready::<S>))
        .with_state((store, ending))
        .route("/healthz", get(async || answer(StatusCode::OK, "alive\n")))
}

async fn ready<S: NoteStore>(State((store, ending)): State<(Arc<S>, Ending)>) -> Response {
    if ending.begun() {
        return answer(StatusCode::SERVICE_UNAVAILABLE, "ending\n");
    }
    match store.ping().await {
        Ok(()) => answer(StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::error!(%error, "the store does not answer");
            answer(StatusCode::SERVICE_UNAVAILABLE, "the store does not answer\n")
        }
    }
}

fn answer(status: StatusCode, text: &'static str) -> Response {
    (status, [(header::CACHE_CONTROL, "no-store")], text).into_response()
}
