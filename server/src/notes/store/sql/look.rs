//! Looking notes up: those who ask while one statement is under way are answered together by the next.
//!
//! A statement costs two changes of thread or a way over the network, whatever it asks for; with many visitors
//! that is most of what a look costs.

use std::{collections::HashMap, sync::Arc};

use tokio::sync::{mpsc, oneshot};

use super::{
    engine::{Readers, on},
    undecodable,
};
use crate::{
    clock::UnixTime,
    notes::store::{NoteId, NoteState, StoreError},
};

/// Notes that one statement looks up.
const GROUP: usize = 32;

/// As many places as a group has; those that are not needed are NULL, which is nobody's id.
const LOOK: &str = "SELECT id, size, expires_at, reads_left, door IS NOT NULL FROM notes
    WHERE reads_left > 0 AND id IN (
        $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
        $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)";

/// The way to whoever looks. Clones lead to the same one.
#[derive(Clone)]
pub(super) struct Looker(mpsc::Sender<Look>);

struct Look {
    id: NoteId,
    answer: oneshot::Sender<Result<Option<NoteState>, StoreError>>,
}

impl Looker {
    /// Starts looking with these connections.
    pub(super) fn start(readers: Readers) -> Self {
        let (sender, looks) = mpsc::channel(GROUP);
        tokio::spawn(answer(readers, looks));
        Self(sender)
    }

    /// The note, where it is there at `now` and has a reading left.
    pub(super) async fn look(&self, id: NoteId, now: UnixTime) -> Result<Option<NoteState>, StoreError> {
        let (answer, answered) = oneshot::channel();
        self.0.send(Look { id, answer }).await.map_err(|_| StoreError::Closing)?;
        let found = answered.await.map_err(|_| StoreError::Closing)??;
        Ok(found.filter(|note| note.expires_at > now))
    }
}

async fn answer(readers: Readers, mut looks: mpsc::Receiver<Look>) {
    let mut group = Vec::with_capacity(GROUP);
    while looks.recv_many(&mut group, GROUP).await > 0 {
        let found = find(&readers, &group).await;
        for Look { id, answer } in group.drain(..) {
            // Whoever left needs no answer.
            let _ = answer.send(found.clone().map(|found| found.get(&id).copied()));
        }
    }
}

async fn find(readers: &Readers, group: &[Look]) -> Result<Arc<HashMap<NoteId, NoteState>>, StoreError> {
    type Row = (Vec<u8>, i64, i64, i64, bool);
    let rows: Vec<Row> = on!(readers, pool => {
        let mut query = sqlx::query_as(LOOK);
        for place in 0..GROUP {
            query = query.bind(group.get(place).map(|look| &look.id.0[..]));
        }
        query.fetch_all(pool).await?
    });
    let state = |(id, size, expires_at, reads_left, needs_link): Row| {
        let id = <[u8; 16]>::try_from(id.as_slice()).map_err(undecodable)?;
        let state = NoteState {
            size: u64::try_from(size).map_err(undecodable)?,
            expires_at: UnixTime(expires_at),
            reads_left: u16::try_from(reads_left).map_err(undecodable)?,
            needs_link,
        };
        Ok((NoteId(id), state))
    };
    rows.into_iter().map(state).collect::<Result<_, _>>().map(Arc::new)
}
