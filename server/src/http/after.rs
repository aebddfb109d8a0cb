//! A layer that looks at the request as it comes and at the answer as it goes, and never waits itself.
//!
//! `axum::middleware::from_fn` could do it too, but it copies the whole service for every request, and this
//! runs for each of them.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use axum::{extract::Request, response::Response};
use tower::{Layer, Service};

/// See [`after`].
#[derive(Debug, Clone, Copy)]
pub struct After<L, S = ()> {
    look: L,
    inner: S,
}

/// A layer that calls `look` with each request, and what it gives back with the answer to it.
pub fn after<L, F>(look: L) -> After<L>
where
    L: Fn(&Request) -> F,
    F: FnOnce(&mut Response) + Send + 'static,
{
    After { look, inner: () }
}

impl<L: Clone, S> Layer<S> for After<L> {
    type Service = After<L, S>;

    fn layer(&self, inner: S) -> Self::Service {
        After { look: self.look.clone(), inner }
    }
}

impl<L, F, S> Service<Request> for After<L, S>
where
    L: Fn(&Request) -> F,
    F: FnOnce(&mut Response) + Send + 'static,
    S: Service<Request, Response = Response>,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let finish = (self.look)(&request);
        let answer = self.inner.call(request);
        Box::pin(async move {
            let mut response = answer.await?;
            finish(&mut response);
            Ok(response)
        })
    }
}
