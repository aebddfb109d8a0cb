//! Removing what has run out, once a minute.

use std::{convert::Infallible, sync::Arc, time::Duration};

use tokio::time::{MissedTickBehavior, interval};

use super::store::{NoteStore, StoreError, Swept};
use crate::clock::{Clock, UnixTime};

/// Removes what has run out by `now`, and says in the log how much it was.
///
/// # Errors
/// Where the store failed.
pub async fn sweep<S: NoteStore>(store: &S, now: UnixTime) -> Result<Swept, StoreError> {
    let swept = store.sweep(now).await?;
    if swept != Swept::default() {
        tracing::info!(notes = swept.notes, tombstones = swept.tombstones, asks = swept.asks, "swept");
    }
    Ok(swept)
}

/// Sweeps for as long as the process runs. A failure is in the log and tried again a minute later.
pub async fn every_minute<S: NoteStore>(store: Arc<S>, clock: Clock) -> Infallible {
    let mut minutes = interval(Duration::from_secs(60));
    minutes.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        minutes.tick().await;
        if let Err(error) = sweep(&*store, clock.now()).await {
            tracing::error!(%error, "the sweep failed");
        }
    }
}
