//! Handing a note over.

use super::engine::{Connection, Deed, Ending, on};
use crate::{
    clock::UnixTime,
    notes::store::{
        Claim, Claimed, Digest, NoteId,
        claiming::{self, Fit, LOCK_SECONDS, Locks, WRONG_KEYS},
    },
};

const HELD: &str = "SELECT door, claim, size, expires_at FROM notes WHERE id = $1 AND expires_at > $2";
const TOKEN_IN: &str = "INSERT INTO claims (note, token, until) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const TAKE: &str = "UPDATE notes
    SET reads_left = reads_left - 1, reads_taken = reads_taken + 1, first_read = COALESCE(first_read, $3)
    WHERE id = $1 AND reads_left > 0 AND expires_at > $2 AND locked_until <= $2";
const KNOWN: &str = "SELECT notes.locked_until FROM claims JOIN notes ON notes.id = claims.note
    WHERE claims.note = $1 AND claims.token = $2 AND claims.until > $3";
const WRONG_KEY: &str = "UPDATE notes
    SET wrong_keys = CASE WHEN wrong_keys + 1 >= $3 THEN 0 ELSE wrong_keys + 1 END,
        locked_until = CASE WHEN wrong_keys + 1 >= $3 THEN $4 ELSE locked_until END
    WHERE id = $1 AND reads_left > 0 AND expires_at > $2 AND locked_until <= $2
    RETURNING wrong_keys";
const LOCKED: &str = "SELECT locked_until FROM notes
    WHERE id = $1 AND reads_left > 0 AND expires_at > $2 AND locked_until > $2";

/// Takes a read, or gives the one that this token has taken, or says why not.
pub(super) struct Take {
    pub(super) claim: Claim,
    pub(super) now: UnixTime,
}

/// What a claim came to; the body is fetched afterwards, outside of the transaction.
pub(super) enum Verdict {
    /// The read is this token's.
    Granted {
        /// Bytes of the age file.
        size: i64,
    },
    /// It is not, and this is the answer.
    Refused(Claimed),
}

impl Deed for Take {
    type Outcome = Verdict;

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<Verdict>, sqlx::Error> {
        // These columns never change, so reading them first decides nothing that could be overtaken.
        // They come here rather than into a WHERE because a database does not compare in constant time.
        type Row = (Option<Vec<u8>>, Vec<u8>, i64, i64);
        let held: Option<Row> = on!(connection, it => sqlx::query_as(HELD)
            .bind(&self.claim.id.0[..])
            .bind(self.now.0)
            .fetch_optional(&mut **it)
            .await?);
        let Some((door, claim, size, expires_at)) = held else { return undo(Claimed::NoSuchNote) };
        let locks = Locks { door: door.map(Digest::try_from).transpose()?, claim: Digest::try_from(claim)? };
        match locks.fit(self.claim.door, self.claim.claim) {
            Fit::WrongDoor => undo(Claimed::NoSuchNote),
            Fit::WrongKey => self.count(connection).await,
            Fit::Right => self.take(connection, size, UnixTime(expires_at)).await,
        }
    }
}

impl Take {
    /// Both proofs were right.
    async fn take(
        &self,
        connection: &mut Connection<'_>,
        size: i64,
        expires_at: UnixTime,
    ) -> Result<Ending<Verdict>, sqlx::Error> {
        let until = claiming::until(self.now, size, expires_at);
        // A token is looked up by the database's own comparison, which is not constant in time. What it
        // compares is SHA-256 of 16 random bytes: whoever can steer it knows the token.
        let new = on!(connection, it => sqlx::query(TOKEN_IN)
            .bind(&self.claim.id.0[..])
            .bind(&self.claim.token.0[..])
            .bind(until.0)
            .execute(&mut **it)
            .await?
            .rows_affected());
        if new == 0 {
            return self.known(connection, size).await;
        }
        let taken = on!(connection, it => sqlx::query(TAKE)
            .bind(&self.claim.id.0[..])
            .bind(self.now.0)
            .bind(claiming::hour(self.now).0)
            .execute(&mut **it)
            .await?
            .rows_affected());
        if taken == 1 {
            return Ok(Ending::Keep(Verdict::Granted { size }));
        }
        undo(self.refusal(connection).await?)
    }

    /// The token has its read. Once its time is over it is nobody's: taking a second read for it would
    /// make "the same token takes nothing" untrue.
    async fn known(
        &self,
        connection: &mut Connection<'_>,
        size: i64,
    ) -> Result<Ending<Verdict>, sqlx::Error> {
        let locked_until: Option<i64> = on!(connection, it => sqlx::query_scalar(KNOWN)
            .bind(&self.claim.id.0[..])
            .bind(&self.claim.token.0[..])
            .bind(self.now.0)
            .fetch_optional(&mut **it)
            .await?);
        match locked_until.map(UnixTime) {
            Some(until) if until > self.now => undo(Claimed::Locked { until }),
            Some(_) => Ok(Ending::Undo(Verdict::Granted { size })),
            None => undo(Claimed::NoSuchNote),
        }
    }

    /// A wrong key behind the right door.
    async fn count(&self, connection: &mut Connection<'_>) -> Result<Ending<Verdict>, sqlx::Error> {
        let wrong_keys = count_wrong_key(connection, self.claim.id, self.now).await?;
        let answer = match wrong_keys.map(u16::try_from) {
            Some(Ok(0)) => Claimed::Locked { until: self.now + LOCK_SECONDS },
            Some(Ok(counted)) => Claimed::WrongKey { attempts_left: WRONG_KEYS.saturating_sub(counted) },
            Some(Err(error)) => return Err(sqlx::Error::Decode(error.into())),
            None => return undo(self.refusal(connection).await?),
        };
        Ok(Ending::Keep(Verdict::Refused(answer)))
    }

    /// Why nothing was there to take or to count.
    async fn refusal(&self, connection: &mut Connection<'_>) -> Result<Claimed, sqlx::Error> {
        let locked_until: Option<i64> = on!(connection, it => sqlx::query_scalar(LOCKED)
            .bind(&self.claim.id.0[..])
            .bind(self.now.0)
            .fetch_optional(&mut **it)
            .await?);
        Ok(locked_until.map_or(Claimed::NoSuchNote, |until| Claimed::Locked { until: UnixTime(until) }))
    }
}

/// Counts a wrong key behind the right door: how many there are now, 0 with the one that locks. Nothing is
/// counted of a note that is locked or can't be read.
pub(super) async fn count_wrong_key(
    connection: &mut Connection<'_>,
    id: NoteId,
    now: UnixTime,
) -> Result<Option<i64>, sqlx::Error> {
    Ok(on!(connection, it => sqlx::query_scalar(WRONG_KEY)
        .bind(&id.0[..])
        .bind(now.0)
        .bind(i64::from(WRONG_KEYS))
        .bind((now + LOCK_SECONDS).0)
        .fetch_optional(&mut **it)
        .await?))
}

fn undo(answer: Claimed) -> Result<Ending<Verdict>, sqlx::Error> {
    Ok(Ending::Undo(Verdict::Refused(answer)))
}
