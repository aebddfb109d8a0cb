//! The log: one JSON event per line on standard output, and nothing in it about who asked.
//!
//! A request leaves method, route template, status and duration: no address, no path, no query,
//! no id, no user agent.

use std::time::Instant;

use axum::{
    extract::{MatchedPath, Request},
    http::Method,
    response::Response,
};
use tracing::Subscriber;
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

/// What writes events as JSON lines to `writer`, those that `filter` lets through.
pub fn subscriber<W>(writer: W, filter: EnvFilter) -> impl Subscriber + Send + Sync
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_current_span(false)
        .with_span_list(false)
        .with_target(false)
        .with_env_filter(filter)
        .with_writer(writer)
        .finish()
}

/// Leaves one line about `request` and the answer to it.
pub fn line(request: &Request) -> impl FnOnce(&mut Response) + Send + use<> {
    let started = Instant::now();
    let method = known(request.method());
    let route = request.extensions().get::<MatchedPath>().cloned();
    move |response| {
        let route = route.as_ref().map_or("none", MatchedPath::as_str);
        let status = response.status().as_u16();
        let micros = u32::try_from(started.elapsed().as_micros()).unwrap_or(u32::MAX);
        let duration_ms = f64::from(micros) / 1_000.0;
        if status >= 500 {
            tracing::error!(method, route, status, duration_ms, "request");
        } else {
            tracing::info!(method, route, status, duration_ms, "request");
        }
    }
}

/// The method, if it is one of HTTP's own: a made-up one could carry anything into the log.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        Method::PATCH => "PATCH",
        _ => "other",
    }
}
