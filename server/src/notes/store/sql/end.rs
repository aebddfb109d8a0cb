//! Letting asks and replies go.

use super::{
    body::{loosen, uncount},
    engine::{Connection, Deed, Ending, on},
};
use crate::{
    clock::UnixTime,
    notes::store::{ASK_BYTES, AskId, ReplyId},
};

const REPLY_OUT: &str = "DELETE FROM replies WHERE ask = $1 AND id = $2 RETURNING body";
const REPLIES_OUT: &str = "DELETE FROM replies WHERE ask = $1 RETURNING body";
const GONE: &str = "UPDATE asks SET gone = 1 WHERE id = $1 AND gone = 0";
const OVER: &str = "SELECT id FROM asks WHERE expires_at <= $1 ORDER BY id LIMIT 1";
const ASK_OUT: &str = "DELETE FROM asks WHERE id = $1 AND expires_at <= $2";

/// Removes one reply.
pub(super) struct DropReply {
    pub(super) ask: AskId,
    pub(super) reply: ReplyId,
}

/// Removes all of an ask but what keeps its id from others.
pub(super) struct EndAsk {
    pub(super) id: AskId,
}

/// Removes an ask whose time is over: how many went. Nothing where there is none.
pub(super) struct SweepAsk {
    pub(super) now: UnixTime,
}

impl Deed for DropReply {
    type Outcome = bool;

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<bool>, sqlx::Error> {
        let body: Option<Vec<u8>> = on!(connection, it => sqlx::query_scalar(REPLY_OUT)
            .bind(&self.ask.0[..])
            .bind(&self.reply.0[..])
            .fetch_optional(&mut **it)
            .await?);
        let Some(body) = body else { return Ok(Ending::Undo(false)) };
        loosen(connection, &body).await?;
        Ok(Ending::Keep(true))
    }
}

impl Deed for EndAsk {
    type Outcome = bool;

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<bool>, sqlx::Error> {
        // Whoever is just replied to holds the row: the reply is there to be removed after this.
        let ended = on!(connection, it => sqlx::query(GONE)
            .bind(&self.id.0[..])
            .execute(&mut **it)
            .await?
            .rows_affected());
        if ended == 0 {
            return Ok(Ending::Undo(false));
        }
        replies_out(connection, &self.id.0).await?;
        Ok(Ending::Keep(true))
    }
}

impl Deed for SweepAsk {
    type Outcome = Option<u64>;

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<Option<u64>>, sqlx::Error> {
        let over: Option<Vec<u8>> = on!(connection, it => sqlx::query_scalar(OVER)
            .bind(self.now.0)
            .fetch_optional(&mut **it)
            .await?);
        let Some(id) = over else { return Ok(Ending::Undo(None)) };
        let went = on!(connection, it => sqlx::query(ASK_OUT)
            .bind(&id[..])
            .bind(self.now.0)
            .execute(&mut **it)
            .await?
            .rows_affected());
        // Of two processes that sweep the same ask the second waits there, and finds it gone.
        if went > 0 {
            replies_out(connection, &id).await?;
            uncount(connection, i64::try_from(ASK_BYTES).expect("a small constant")).await?;
        }
        Ok(Ending::Keep(Some(went)))
    }
}

/// Removes the replies to an ask whose row is held, or gone.
async fn replies_out(connection: &mut Connection<'_>, ask: &[u8]) -> Result<(), sqlx::Error> {
    let bodies: Vec<Vec<u8>> = on!(connection, it => sqlx::query_scalar(REPLIES_OUT)
        .bind(ask)
        .fetch_all(&mut **it)
        .await?);
    for body in bodies {
        loosen(connection, &body).await?;
    }
    Ok(())
}
