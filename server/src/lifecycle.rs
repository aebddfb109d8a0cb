//! From the first answer to the last.

use std::{io, time::Duration};

use axum::Router;
use tokio::{
    pin, select,
    signal::unix::{SignalKind, signal},
    sync::oneshot,
    time::timeout,
};

use crate::{health::Ending, listen::Socket};

/// How long a process that was asked to end goes on taking connections, so that whoever sends it
/// visitors sees that it is not ready before it refuses one.
pub const NOTICE: Duration = Duration::from_secs(1);
/// How long requests under way may take after that. Together with the notice less than ten seconds.
pub const DRAIN: Duration = Duration::from_secs(8);

/// Waits for SIGTERM or SIGINT, which are caught from this call on.
///
/// # Errors
/// Where the system does not let them be caught.
pub fn asked_to_end() -> io::Result<impl Future<Output = ()> + Send> {
    let (mut term, mut int) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        select! {
            _ = term.recv() => {}
            _ = int.recv() => {}
        }
    })
}

/// Answers until `asked`, says so by `ending`, goes on for as long as `notice` lasts, then answers only
/// what is under way, for [`DRAIN`] at most.
///
/// # Errors
/// Where the socket fails.
pub async fn run(
    socket: Socket,
    router: Router,
    ending: Ending,
    asked: impl Future<Output = ()>,
    notice: impl Future<Output = ()>,
) -> io::Result<()> {
    let (close, closing) = oneshot::channel::<()>();
    // whether it was sent or dropped, it is time to close
    let serving = socket.serve(router, async { drop(closing.await) });
    pin!(serving);
    select! {
        ended = &mut serving => return ended,
        () = asked => {}
    }
    ending.begin();
    tracing::info!("ending");
    select! {
        ended = &mut serving => return ended,
        () = notice => {}
    }
    drop(close);
    match timeout(DRAIN, serving).await {
        Ok(ended) => ended,
        Err(_) => {
            tracing::warn!("some requests were cut off");
            Ok(())
        }
    }
}
