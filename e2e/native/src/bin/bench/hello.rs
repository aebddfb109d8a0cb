//! The barest server that axum can be: constant bytes, no headers of its own, no log.

use axum::{Router, body::Bytes, routing::get, serve::ListenerExt};
use tokio::net::TcpListener;

use crate::Outcome;

/// Answers at `/SIZE` with so many bytes, to GET as to POST, until it is killed.
pub(crate) async fn serve(sizes: &[&str]) -> Outcome {
    let mut router = Router::new();
    for size in sizes {
        let body = Bytes::from(vec![b'x'; size.parse()?]);
        let posted = body.clone();
        let both = get(async move || body.clone()).post(async move |_: Bytes| posted.clone());
        router = router.route(&format!("/{size}"), both);
    }
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{{\"address\":\"{}\"}}", listener.local_addr()?);
    let listener = listener.tap_io(|stream| {
        // as ours does; where it fails the connection is only slower
        let _ = stream.set_nodelay(true);
    });
    Ok(axum::serve(listener, router).await?)
}
