//! Bodies without a note or reply: coming in piece by piece, and going the same way.

use super::{
    body::{count, keep_piece, uncount},
    engine::{Connection, Deed, Ending, on},
};
use crate::{
    clock::UnixTime,
    notes::store::{Staged, UploadId, claiming::STAGED_SECONDS},
};

/// Pieces that one transaction removes at most.
const BATCH: i64 = 4;

const BEGIN: &str = "INSERT INTO loose (body, until) VALUES ($1, $2)";
const GO_ON: &str = "UPDATE loose SET until = $2 WHERE body = $1 AND until > $3";
const GIVE_UP: &str = "UPDATE loose SET until = 0 WHERE body = $1";
const LEFT: &str = "SELECT body FROM loose WHERE until <= $1 ORDER BY body LIMIT 1";
// Of two processes that remove the same body the second waits here, and looks again.
const HOLD: &str = "UPDATE loose SET until = 0 WHERE body = $1 AND until <= $2";
const PIECES_OUT: &str = "DELETE FROM chunks WHERE body = $1
    AND number IN (SELECT number FROM chunks WHERE body = $1 LIMIT $2) RETURNING CAST(length(bytes) AS BIGINT)";
const END: &str = "DELETE FROM loose WHERE body = $1";

/// Keeps a piece of a body whose note or reply is yet to come.
pub(super) struct Stage {
    pub(super) upload: UploadId,
    pub(super) number: u32,
    pub(super) bytes: Vec<u8>,
    /// Bytes of ciphertext that may be held over all notes.
    pub(super) quota_bytes: u64,
    pub(super) now: UnixTime,
}

/// Leaves a body to [`Clear`].
pub(super) struct GiveUp {
    pub(super) upload: UploadId,
}

/// Removes a few pieces of a body whose time is over. Whether there may be more.
pub(super) struct Clear {
    pub(super) now: UnixTime,
}

impl Deed for Stage {
    type Outcome = Staged;

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<Staged>, sqlx::Error> {
        let until = self.now + STAGED_SECONDS;
        let there = on!(connection, it => match self.number {
            0 => sqlx::query(BEGIN).bind(&self.upload.0[..]).bind(until.0).execute(&mut **it).await?.rows_affected(),
            _ => sqlx::query(GO_ON)
                .bind(&self.upload.0[..])
                .bind(until.0)
                .bind(self.now.0)
                .execute(&mut **it)
                .await?
                .rows_affected(),
        });
        if there == 0 {
            return Ok(Ending::Undo(Staged::Gone));
        }
        keep_piece(connection, &self.upload.0, i64::from(self.number), &self.bytes).await?;
        let size = i64::try_from(self.bytes.len()).expect("no machine holds 8 EiB");
        let counted = count(connection, size, self.quota_bytes).await?;
        Ok(if counted { Ending::Keep(Staged::Kept) } else { Ending::Undo(Staged::Full) })
    }
}

impl Deed for GiveUp {
    type Outcome = ();

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<()>, sqlx::Error> {
        on!(connection, it => sqlx::query(GIVE_UP).bind(&self.upload.0[..]).execute(&mut **it).await?.rows_affected());
        Ok(Ending::Keep(()))
    }
}

impl Deed for Clear {
    type Outcome = bool;

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<bool>, sqlx::Error> {
        let left: Option<Vec<u8>> =
            on!(connection, it => sqlx::query_scalar(LEFT).bind(self.now.0).fetch_optional(&mut **it).await?);
        let Some(body) = left else { return Ok(Ending::Undo(false)) };
        let held = on!(connection, it => sqlx::query(HOLD)
            .bind(&body[..])
            .bind(self.now.0)
            .execute(&mut **it)
            .await?
            .rows_affected());
        if held == 0 {
            return Ok(Ending::Undo(true));
        }
        let sizes: Vec<i64> = on!(connection, it => sqlx::query_scalar(PIECES_OUT)
            .bind(&body[..])
            .bind(BATCH)
            .fetch_all(&mut **it)
            .await?);
        if sizes.is_empty() {
            on!(connection, it => sqlx::query(END).bind(&body[..]).execute(&mut **it).await?.rows_affected());
        } else {
            uncount(connection, sizes.iter().sum()).await?;
        }
        Ok(Ending::Keep(true))
    }
}
