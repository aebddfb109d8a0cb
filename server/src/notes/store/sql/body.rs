//! The body of what is taken in: staged before, or coming with it. And the count of all bytes.

use super::engine::{Connection, on};
use crate::{
    clock::UnixTime,
    notes::store::{Body, PIECE},
};

const TIE: &str = "DELETE FROM loose WHERE body = $1 AND until > $2";
const LOOSEN: &str = "INSERT INTO loose (body, until) VALUES ($1, 0)";
const COUNT: &str = "UPDATE usage SET bytes = bytes + $1 WHERE bytes + $1 <= $2";
const UNCOUNT: &str = "UPDATE usage SET bytes = bytes - $1";
const CHUNK_IN: &str = "INSERT INTO chunks (body, number, bytes) VALUES ($1, $2, $3)";

impl Body {
    /// Bytes of it, as the database counts.
    pub(super) fn size(&self) -> i64 {
        i64::try_from(self.upload.size).expect("no machine holds 8 EiB")
    }

    /// Ends a staged body's being loose; not where it was given up.
    pub(super) async fn tie(
        &self,
        connection: &mut Connection<'_>,
        now: UnixTime,
    ) -> Result<bool, sqlx::Error> {
        if self.bytes.is_some() {
            return Ok(true);
        }
        let tied = on!(connection, it => sqlx::query(TIE)
            .bind(&self.upload.id.0[..])
            .bind(now.0)
            .execute(&mut **it)
            .await?
            .rows_affected());
        Ok(tied == 1)
    }

    /// Counts and keeps a body that was not staged; not where there is no room for it.
    pub(super) async fn keep(
        &self,
        connection: &mut Connection<'_>,
        quota_bytes: u64,
    ) -> Result<bool, sqlx::Error> {
        let Some(bytes) = &self.bytes else { return Ok(true) };
        if !count(connection, self.size(), quota_bytes).await? {
            return Ok(false);
        }
        for (number, piece) in (0_i64..).zip(bytes.chunks(PIECE)) {
            keep_piece(connection, &self.upload.id.0, number, piece).await?;
        }
        Ok(true)
    }
}

/// Keeps one piece of the body of this name.
pub(super) async fn keep_piece(
    connection: &mut Connection<'_>,
    body: &[u8],
    number: i64,
    bytes: &[u8],
) -> Result<(), sqlx::Error> {
    on!(connection, it => sqlx::query(CHUNK_IN)
        .bind(body)
        .bind(number)
        .bind(bytes)
        .execute(&mut **it)
        .await?
        .rows_affected());
    Ok(())
}

/// Cuts a body loose: nobody can reach it any more, and it is removed piece by piece after this.
pub(super) async fn loosen(connection: &mut Connection<'_>, body: &[u8]) -> Result<(), sqlx::Error> {
    on!(connection, it => sqlx::query(LOOSEN).bind(body).execute(&mut **it).await?.rows_affected());
    Ok(())
}

/// Adds bytes to the count; not where there is no room for them.
pub(super) async fn count(
    connection: &mut Connection<'_>,
    bytes: i64,
    quota_bytes: u64,
) -> Result<bool, sqlx::Error> {
    let counted = on!(connection, it => sqlx::query(COUNT)
        .bind(bytes)
        .bind(i64::try_from(quota_bytes).unwrap_or(i64::MAX))
        .execute(&mut **it)
        .await?
        .rows_affected());
    Ok(counted == 1)
}

/// Takes bytes off the count.
pub(super) async fn uncount(connection: &mut Connection<'_>, bytes: i64) -> Result<(), sqlx::Error> {
    on!(connection, it => sqlx::query(UNCOUNT).bind(bytes).execute(&mut **it).await?.rows_affected());
    Ok(())
}
