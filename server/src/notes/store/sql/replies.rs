//! Taking asks in, and the replies to them.

use super::{
    body::count,
    engine::{Connection, Deed, Ending, on},
};
use crate::{
    clock::UnixTime,
    notes::store::{ASK_BYTES, Digest, NewAsk, NewReply, Put, Replied, claiming},
};

const INSERT_ASK: &str = "INSERT INTO asks (id, owner, replies_left, expires_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING";
const HELD_ASK: &str = "SELECT owner, expires_at FROM asks WHERE id = $1 AND expires_at > $2 AND gone = 0";
const TAKE_PLACE: &str = "UPDATE asks SET replies_left = replies_left - 1, replies_taken = replies_taken + 1
    WHERE id = $1 AND replies_left > 0 AND expires_at > $2 AND gone = 0 RETURNING replies_taken";
const INSERT: &str = "INSERT INTO replies (ask, id, number, received_at, size, body_digest, body)
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
const HELD: &str = "SELECT body_digest FROM replies WHERE ask = $1 AND id = $2";

/// Takes an ask in.
pub(super) struct PutAsk {
    pub(super) ask: NewAsk,
    /// Bytes that may be held over all notes and asks.
    pub(super) quota_bytes: u64,
    pub(super) now: UnixTime,
}

/// Takes a reply in, in one transaction with its place and its body.
pub(super) struct TakeReply {
    pub(super) reply: NewReply,
    /// Bytes that may be held over all notes and asks.
    pub(super) quota_bytes: u64,
    pub(super) now: UnixTime,
}

impl Deed for PutAsk {
    type Outcome = Put;

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<Put>, sqlx::Error> {
        let ask = &self.ask;
        let inserted = on!(connection, it => sqlx::query(INSERT_ASK)
            .bind(&ask.id.0[..])
            .bind(&ask.owner.0[..])
            .bind(i64::from(ask.replies))
            .bind(ask.expires_at.0)
            .execute(&mut **it)
            .await?
            .rows_affected());
        if inserted == 0 {
            return Ok(Ending::Undo(self.again(connection).await?));
        }
        let size = i64::try_from(ASK_BYTES).expect("a small constant");
        if !count(connection, size, self.quota_bytes).await? {
            return Ok(Ending::Undo(Put::Full));
        }
        Ok(Ending::Keep(Put::Stored { expires_at: ask.expires_at }))
    }
}

impl PutAsk {
    /// The id is in use: by this very ask, sent again after a lost answer, or by another.
    async fn again(&self, connection: &mut Connection<'_>) -> Result<Put, sqlx::Error> {
        let held: Option<(Vec<u8>, i64)> = on!(connection, it => sqlx::query_as(HELD_ASK)
            .bind(&self.ask.id.0[..])
            .bind(self.now.0)
            .fetch_optional(&mut **it)
            .await?);
        let Some((owner, expires_at)) = held else { return Ok(Put::Taken) };
        let same = Digest::try_from(owner)? == self.ask.owner;
        Ok(if same { Put::Stored { expires_at: UnixTime(expires_at) } } else { Put::Taken })
    }
}

impl Deed for TakeReply {
    type Outcome = Replied;

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<Replied>, sqlx::Error> {
        let NewReply { ask, id, body } = &self.reply;
        if !body.tie(connection, self.now).await? {
            return Ok(Ending::Undo(Replied::Gone));
        }
        // The ask's row decides between many at once; it is given back where the reply is there already.
        let number: Option<i64> = on!(connection, it => sqlx::query_scalar(TAKE_PLACE)
            .bind(&ask.0[..])
            .bind(self.now.0)
            .fetch_optional(&mut **it)
            .await?);
        let Some(number) = number else { return Ok(Ending::Undo(self.no_place(connection).await?)) };
        let inserted = on!(connection, it => sqlx::query(INSERT)
            .bind(&ask.0[..])
            .bind(&id.0[..])
            .bind(number)
            .bind(claiming::hour(self.now).0)
            .bind(body.size())
            .bind(&body.upload.digest.0[..])
            .bind(&body.upload.id.0[..])
            .execute(&mut **it)
            .await?
            .rows_affected());
        if inserted == 0 {
            let again = self.again(connection).await?;
            // taken away in this very moment: it may be sent once more
            return Ok(Ending::Undo(again.unwrap_or(Replied::Taken)));
        }
        if !body.keep(connection, self.quota_bytes).await? {
            return Ok(Ending::Undo(Replied::Full));
        }
        Ok(Ending::Keep(Replied::Stored))
    }
}

impl TakeReply {
    /// Why there was no place to take.
    async fn no_place(&self, connection: &mut Connection<'_>) -> Result<Replied, sqlx::Error> {
        let there = on!(connection, it => sqlx::query(HELD_ASK)
            .bind(&self.reply.ask.0[..])
            .bind(self.now.0)
            .fetch_optional(&mut **it)
            .await?
            .is_some());
        if !there {
            return Ok(Replied::NoSuchAsk);
        }
        Ok(self.again(connection).await?.unwrap_or(Replied::NoPlace))
    }

    /// What to say where the id is in use: by this very reply, sent again after a lost answer, or by another.
    async fn again(&self, connection: &mut Connection<'_>) -> Result<Option<Replied>, sqlx::Error> {
        let held: Option<Vec<u8>> = on!(connection, it => sqlx::query_scalar(HELD)
            .bind(&self.reply.ask.0[..])
            .bind(&self.reply.id.0[..])
            .fetch_optional(&mut **it)
            .await?);
        let Some(digest) = held else { return Ok(None) };
        let same = Digest::try_from(digest)? == self.reply.body.upload.digest;
        Ok(Some(if same { Replied::Stored } else { Replied::Taken }))
    }
}
