//! Asks in a database: what is read of them. What changes them is in [`replies`](super::replies) and
//! [`end`](super::end).

use super::{
    GIVEN_UP, Store, disclose,
    end::{DropReply, EndAsk},
    engine::on,
    replies::{PutAsk, TakeReply},
    undecodable,
};
use crate::{
    clock::UnixTime,
    notes::store::{
        AskId, AskState, AskStore, BodyOf, Digest, NewAsk, NewReply, NoteStore, Put, Record, Replied, Reply,
        ReplyId, StoreError,
    },
};

const LOOK: &str = "SELECT expires_at, replies_left FROM asks WHERE id = $1 AND expires_at > $2 AND gone = 0";
const OWNER: &str = "SELECT owner FROM asks WHERE id = $1 AND expires_at > $2 AND gone <= $3";
const LIST: &str = "SELECT id, size, received_at FROM replies WHERE ask = $1 ORDER BY number";
const SIZE: &str = "SELECT size FROM replies WHERE ask = $1 AND id = $2";

impl Store {
    /// Whether this is the token of the ask's owner. It is compared here and not in a WHERE, because a database
    /// does not compare in constant time.
    async fn owns(&self, ask: AskId, owner: Digest, now: UnixTime, gone: bool) -> Result<bool, StoreError> {
        let held: Option<Vec<u8>> = on!(&self.readers, pool => sqlx::query_scalar(OWNER)
            .bind(&ask.0[..])
            .bind(now.0)
            .bind(i64::from(gone))
            .fetch_optional(pool)
            .await?);
        Ok(held.map(Digest::try_from).transpose()? == Some(owner))
    }
}

impl AskStore for Store {
    async fn ask(&self, ask: NewAsk, now: UnixTime) -> Result<Put, StoreError> {
        self.perform(PutAsk { ask, quota_bytes: self.quota_bytes, now }).await
    }

    async fn look_at_ask(&self, id: AskId, now: UnixTime) -> Result<Option<AskState>, StoreError> {
        let row: Option<(i64, i64)> = on!(&self.readers, pool => sqlx::query_as(LOOK)
            .bind(&id.0[..])
            .bind(now.0)
            .fetch_optional(pool)
            .await?);
        let Some((expires_at, replies_left)) = row else { return Ok(None) };
        let replies_left = u16::try_from(replies_left).map_err(undecodable)?;
        Ok(Some(AskState { expires_at: UnixTime(expires_at), replies_left }))
    }

    async fn reply(&self, reply: NewReply, now: UnixTime) -> Result<Replied, StoreError> {
        let staged = reply.body.bytes.is_none().then_some(reply.body.upload.id);
        let replied = self.perform(TakeReply { reply, quota_bytes: self.quota_bytes, now }).await?;
        if let Some(upload) = staged {
            // what was not stored, or was stored before, is still loose
            self.abandon(upload).await?;
        }
        Ok(replied)
    }

    async fn replies(
        &self,
        ask: AskId,
        owner: Digest,
        now: UnixTime,
    ) -> Result<Option<Vec<Reply>>, StoreError> {
        if !self.owns(ask, owner, now, false).await? {
            return Ok(None);
        }
        let rows: Vec<(Vec<u8>, i64, i64)> =
            on!(&self.readers, pool => sqlx::query_as(LIST).bind(&ask.0[..]).fetch_all(pool).await?);
        let reply = |(id, size, received_at): (Vec<u8>, i64, i64)| {
            Ok(Reply {
                id: ReplyId(id.try_into().map_err(|_| sqlx::Error::Decode("not an id".into()))?),
                size: u64::try_from(size).map_err(undecodable)?,
                received_at: UnixTime(received_at),
            })
        };
        rows.into_iter().map(reply).collect::<Result<_, StoreError>>().map(Some)
    }

    async fn open_reply(
        &self,
        ask: AskId,
        owner: Digest,
        reply: ReplyId,
        now: UnixTime,
    ) -> Result<Option<(Vec<u8>, u64)>, StoreError> {
        if !self.owns(ask, owner, now, false).await? {
            return Ok(None);
        }
        let size: Option<i64> = on!(&self.readers, pool => sqlx::query_scalar(SIZE)
            .bind(&ask.0[..])
            .bind(&reply.0[..])
            .fetch_optional(pool)
            .await?);
        let Some(size) = size else { return Ok(None) };
        let first = self.piece(BodyOf::Reply(ask, reply), 0).await?;
        let size = u64::try_from(size).map_err(undecodable)?;
        Ok(first.map(|first| (first, size)))
    }

    async fn delete_reply(
        &self,
        ask: AskId,
        owner: Digest,
        reply: ReplyId,
        now: UnixTime,
    ) -> Result<bool, StoreError> {
        if !self.owns(ask, owner, now, false).await? {
            return Ok(false);
        }
        let deleted = self.perform(DropReply { ask, reply }).await?;
        self.clear(GIVEN_UP).await?;
        Ok(deleted)
    }

    async fn delete_ask(&self, ask: AskId, owner: Digest, now: UnixTime) -> Result<bool, StoreError> {
        if !self.owns(ask, owner, now, true).await? {
            return Ok(false);
        }
        self.take_down_ask(ask).await?;
        Ok(true)
    }

    async fn disclose_ask(&self, id: AskId) -> Result<Option<Record>, StoreError> {
        Ok(disclose::disclose_ask(&self.readers, id).await?)
    }

    async fn take_down_ask(&self, id: AskId) -> Result<bool, StoreError> {
        let was_there = self.perform(EndAsk { id }).await?;
        self.clear(GIVEN_UP).await?;
        Ok(was_there)
    }
}
