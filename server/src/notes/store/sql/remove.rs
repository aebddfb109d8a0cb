//! Letting notes go: at a reader's word, at the owner's or the operator's, and when their time is over.

use super::{
    body::{loosen, uncount},
    claim::count_wrong_key,
    engine::{Connection, Deed, Ending, on},
};
use crate::{
    clock::UnixTime,
    notes::store::{
        Deletion, Digest, NoteId, PIECE, Swept,
        claiming::{Fit, Locks, TOMBSTONE_SECONDS},
    },
};

/// Notes, and tombstones, that one transaction of a sweep removes at most.
const BATCH: usize = 32;

// Takes the note's row before its claims, so that two readers who finish at once see each other's end.
const HOLD: &str = "UPDATE notes SET reads_left = reads_left WHERE id = $1";
const END: &str = "UPDATE claims SET until = $3 WHERE note = $1 AND token = $2 AND until > $3";
const OVER: &str = "SELECT id FROM notes WHERE expires_at <= $1 OR (reads_left = 0
    AND NOT EXISTS (SELECT 1 FROM claims WHERE claims.note = notes.id AND claims.until > $1)) LIMIT $2";
// The claims are seen as they were when the statement began. That is enough: once no read is left
// no claim is ever added.
const REMOVE_OVER: &str = "DELETE FROM notes WHERE id = $1 AND (expires_at <= $2 OR (reads_left = 0
    AND NOT EXISTS (SELECT 1 FROM claims WHERE claims.note = notes.id AND claims.until > $2)))
    RETURNING owner, size, reads_taken, first_read, expires_at, body";
const REMOVE: &str =
    "DELETE FROM notes WHERE id = $1 RETURNING owner, size, reads_taken, first_read, expires_at, body";
const CLAIMS_OUT: &str = "DELETE FROM claims WHERE note = $1";
const BURY: &str = "INSERT INTO tombstones (id, owner, reads_taken, first_read, keep_until)
    VALUES ($1, $2, $3, $4, $5)";
const BODY_OUT: &str = "DELETE FROM chunks WHERE body = $1";
const KEYS: &str =
    "SELECT owner, door, claim, expires_at, expires_at > $2 AND locked_until <= $2 FROM notes WHERE id = $1";
const BURIED: &str = "SELECT owner, keep_until FROM tombstones WHERE id = $1";
const FORGOTTEN: &str = "SELECT id FROM tombstones WHERE keep_until <= $1 LIMIT $2";
const FORGET: &str = "DELETE FROM tombstones WHERE id = $1";

/// Ends one claim; the note goes with it when it was the last.
pub(super) struct EndClaim {
    pub(super) id: NoteId,
    pub(super) token: Digest,
    pub(super) now: UnixTime,
}

/// Removes a note whatever is left of it.
pub(super) struct TakeDown {
    pub(super) id: NoteId,
}

/// Removes a note at the word of whoever may say so.
pub(super) struct Delete {
    pub(super) deletion: Deletion,
    pub(super) now: UnixTime,
}

/// Removes a batch of what has run out.
pub(super) struct SweepBatch {
    pub(super) now: UnixTime,
}

/// What a batch removed, and whether there may be another.
pub(super) struct Batch {
    pub(super) swept: Swept,
    pub(super) more: bool,
}

impl Deed for EndClaim {
    type Outcome = ();

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<()>, sqlx::Error> {
        on!(connection, it => sqlx::query(HOLD).bind(&self.id.0[..]).execute(&mut **it).await?.rows_affected());
        let ended = on!(connection, it => sqlx::query(END)
            .bind(&self.id.0[..])
            .bind(&self.token.0[..])
            .bind(self.now.0)
            .execute(&mut **it)
            .await?
            .rows_affected());
        if ended == 0 {
            return Ok(Ending::Undo(()));
        }
        if let Some(freed) = remove(connection, &self.id.0, Some(self.now)).await? {
            uncount(connection, freed).await?;
        }
        Ok(Ending::Keep(()))
    }
}

impl Deed for TakeDown {
    type Outcome = bool;

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<bool>, sqlx::Error> {
        let Some(freed) = remove(connection, &self.id.0, None).await? else {
            return Ok(Ending::Undo(false));
        };
        uncount(connection, freed).await?;
        Ok(Ending::Keep(true))
    }
}

impl Deed for Delete {
    type Outcome = bool;

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<bool>, sqlx::Error> {
        let Deletion { id, secret, door } = self.deletion;
        // A lock that comes between this look and the removal comes too late, as it does for a claim.
        type Row = (Vec<u8>, Option<Vec<u8>>, Vec<u8>, i64, bool);
        let held: Option<Row> = on!(connection, it => sqlx::query_as(KEYS)
            .bind(&id.0[..])
            .bind(self.now.0)
            .fetch_optional(&mut **it)
            .await?);
        let Some((owner, its_door, claim, expires_at, open)) = held else {
            return Ok(Ending::Undo(self.was_owner(connection).await?));
        };
        let known = UnixTime(expires_at) + TOMBSTONE_SECONDS > self.now;
        if !(Digest::try_from(owner)? == secret && known) {
            let locks =
                Locks { door: its_door.map(Digest::try_from).transpose()?, claim: Digest::try_from(claim)? };
            match locks.fit(door, secret) {
                Fit::Right if open => {}
                Fit::WrongKey => {
                    count_wrong_key(connection, id, self.now).await?;
                    return Ok(Ending::Keep(false));
                }
                Fit::Right | Fit::WrongDoor => return Ok(Ending::Undo(false)),
            }
        }
        if let Some(freed) = remove(connection, &id.0, None).await? {
            uncount(connection, freed).await?;
        }
        Ok(Ending::Keep(true))
    }
}

impl Delete {
    /// Whether the owner asks, of a note that is gone but not forgotten.
    async fn was_owner(&self, connection: &mut Connection<'_>) -> Result<bool, sqlx::Error> {
        let buried: Option<(Vec<u8>, i64)> = on!(connection, it => sqlx::query_as(BURIED)
            .bind(&self.deletion.id.0[..])
            .fetch_optional(&mut **it)
            .await?);
        let Some((owner, keep_until)) = buried else { return Ok(false) };
        Ok(Digest::try_from(owner)? == self.deletion.secret && keep_until > self.now.0)
    }
}

impl Deed for SweepBatch {
    type Outcome = Batch;

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<Batch>, sqlx::Error> {
        let over = found(connection, OVER, self.now).await?;
        let forgotten = found(connection, FORGOTTEN, self.now).await?;
        let more = over.len() == BATCH || forgotten.len() == BATCH;
        let mut swept = Swept::default();
        let mut freed = 0;
        for id in &over {
            if let Some(size) = remove(connection, id, Some(self.now)).await? {
                swept.notes += 1;
                freed += size;
            }
        }
        if swept.notes > 0 {
            uncount(connection, freed).await?;
        }
        for id in &forgotten {
            swept.tombstones += on!(connection, it => sqlx::query(FORGET)
                .bind(&id[..])
                .execute(&mut **it)
                .await?
                .rows_affected());
        }
        Ok(Ending::Keep(Batch { swept, more }))
    }
}

/// A batch of ids, rising: two processes that sweep at once then meet in the same order.
async fn found(
    connection: &mut Connection<'_>,
    sql: &'static str,
    now: UnixTime,
) -> Result<Vec<Vec<u8>>, sqlx::Error> {
    let limit = i64::try_from(BATCH).expect("a small constant");
    let mut ids: Vec<Vec<u8>> = on!(connection, it => sqlx::query_scalar(sql)
        .bind(now.0)
        .bind(limit)
        .fetch_all(&mut **it)
        .await?);
    ids.sort_unstable();
    Ok(ids)
}

/// Removes a note (with `over_at`, only where it is over by then) and leaves its tombstone.
///
/// Gives the bytes that went; the caller takes them off the count, once, as the last thing it does. A body of
/// several pieces is only cut loose.
async fn remove(
    connection: &mut Connection<'_>,
    id: &[u8],
    over_at: Option<UnixTime>,
) -> Result<Option<i64>, sqlx::Error> {
    type Row = (Vec<u8>, i64, i64, Option<i64>, i64, Vec<u8>);
    let row: Option<Row> = on!(connection, it => match over_at {
        Some(now) => sqlx::query_as(REMOVE_OVER).bind(id).bind(now.0).fetch_optional(&mut **it).await?,
        None => sqlx::query_as(REMOVE).bind(id).fetch_optional(&mut **it).await?,
    });
    let Some((owner, size, reads_taken, first_read, expires_at, body)) = row else { return Ok(None) };
    on!(connection, it => sqlx::query(CLAIMS_OUT).bind(id).execute(&mut **it).await?.rows_affected());
    on!(connection, it => sqlx::query(BURY)
        .bind(id)
        .bind(owner)
        .bind(reads_taken)
        .bind(first_read)
        .bind(expires_at.saturating_add(TOMBSTONE_SECONDS))
        .execute(&mut **it)
        .await?
        .rows_affected());
    let in_one_piece = usize::try_from(size).is_ok_and(|size| size <= PIECE);
    if !in_one_piece {
        loosen(connection, &body).await?;
        return Ok(Some(0));
    }
    on!(connection, it => sqlx::query(BODY_OUT).bind(body).execute(&mut **it).await?.rows_affected());
    Ok(Some(size))
}
