//! Every route, under what every answer passes.

use std::sync::Arc;

use axum::{Router, extract::Request};

use crate::{
    health::{self, Ending},
    http::{after::after, hygiene, log},
    notes::{self, Notes, store::AskStore},
    pages::{self, Pages},
};

/// What the process answers with.
pub struct Parts<S> {
    /// The site.
    pub pages: Arc<Pages>,
    /// The notes, if they are on.
    pub notes: Option<Notes<S>>,
    /// Where notes are kept; asked whether it answers even where they are off.
    pub store: Arc<S>,
    /// Whether the process is ending.
    pub ending: Ending,
    /// Whether visitors come over https.
    pub https: bool,
}

/// The whole service.
pub fn router<S: AskStore>(parts: Parts<S>) -> Router {
    let api = parts.notes.map_or_else(notes::switched_off, |notes| notes::routes(Arc::new(notes)));
    let https = parts.https;
    let hygiene = after(move |request: &Request| hygiene::headers(https, request));
    Router::new()
        .merge(api)
        .merge(health::routes(parts.store, parts.ending))
        .merge(pages::routes(parts.pages))
        .layer((after(log::line), hygiene))
}
