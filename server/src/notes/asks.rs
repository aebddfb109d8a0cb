//! The calls of `/api/asks`: a link under which others leave sealed replies.
//!
//! Anybody with the address may look and reply, and learns nothing of the replies but how many still may come. All
//! else needs the owner's token. Unknown, expired, somebody else's, no token at all: one and the same 404.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Path, Query, Request, State, rejection::*},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use wire::{ASK_REPLIES_MAX, HEADER_ID, HEADER_OWNER, KeepFor};

use super::{
    create::created,
    owner::{bearer, told},
    proof,
    receive::receive,
    routes::{NO_STORE, Notes, handed_over, needed},
    store::{AskId, AskStore, BodyOf, Digest, NewAsk, NewReply, Replied, ReplyId},
};
use crate::http::problem::Refusal;

type Shared<S> = State<Arc<Notes<S>>>;
type AskPath = Result<Path<String>, PathRejection>;
type ReplyPath = Result<Path<(String, String)>, PathRejection>;

/// The routes of the calls.
pub(super) fn routes<S: AskStore>() -> Router<Arc<Notes<S>>> {
    Router::new()
        .route("/api/asks", post(ask::<S>))
        .route("/api/asks/{id}", get(look::<S>).delete(delete::<S>))
        .route("/api/asks/{id}/disclosure", get(disclose::<S>))
        .route("/api/asks/{id}/replies", get(list::<S>).post(reply::<S>))
        .route("/api/asks/{id}/replies/{reply}", get(open::<S>).delete(delete_reply::<S>))
}

impl<S: AskStore> Notes<S> {
    /// The ask of this address; a malformed one is looked up all the same, so that it costs the same.
    fn ask(&self, path: AskPath) -> AskId {
        path.ok().and_then(|Path(text)| proof::ask_id(&text)).unwrap_or(AskId(self.nowhere))
    }

    fn reply(&self, path: ReplyPath) -> (AskId, ReplyId) {
        let ids = path.ok().and_then(|Path((ask, reply))| Some((proof::ask_id(&ask)?, reply_id(&reply)?)));
        ids.unwrap_or((AskId(self.nowhere), ReplyId(self.nowhere)))
    }
}

fn reply_id(text: &str) -> Option<ReplyId> {
    proof::bytes(text).map(ReplyId)
}

fn owner(headers: &HeaderMap) -> Result<Digest, Refusal> {
    bearer(headers).ok_or(Refusal::NoSuchAsk)
}

async fn ask<S: AskStore>(
    State(notes): Shared<S>,
    query: Result<Query<wire::NewAsk>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    notes.rules.create.admits(&headers)?;
    let wanted = query.ok().map(|Query(wanted)| wanted).filter(|wanted| wanted.keep_for != KeepFor::OneHour);
    let wanted = wanted.ok_or_else(|| {
        Refusal::BadRequest("the query must be keep_for=1d, 7d or 30d and replies=N".into())
    })?;
    if wanted.replies == 0 || wanted.replies > ASK_REPLIES_MAX {
        return Err(Refusal::BadRequest(format!("replies must be 1 to {ASK_REPLIES_MAX}")));
    }
    let now = notes.clock.now();
    let ask = NewAsk {
        id: needed(&headers, HEADER_ID, proof::ask_id)?,
        owner: needed(&headers, HEADER_OWNER, proof::hash)?,
        replies: wanted.replies,
        expires_at: now + notes.rules.seconds(wanted.keep_for)?,
    };
    created(ask.id.0, notes.store.ask(ask, now).await?)
}

async fn look<S: AskStore>(State(notes): Shared<S>, path: AskPath) -> Result<Response, Refusal> {
    let found = notes.store.look_at_ask(notes.ask(path), notes.clock.now()).await?;
    let state = found.ok_or(Refusal::NoSuchAsk)?;
    let state = wire::AskState {
        expires_at: state.expires_at.0,
        replies_left: state.replies_left,
        size_max: notes.rules.size.longest_file() as u64,
    };
    Ok((NO_STORE, Json(state)).into_response())
}

async fn reply<S: AskStore>(
    State(notes): Shared<S>,
    path: AskPath,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Refusal> {
    notes.rules.create.admits_replies()?;
    let (ask, id) = (notes.ask(path), needed(&headers, HEADER_ID, reply_id)?);
    // before the body, so that nobody uploads for nothing; a full ask may still have taken this very reply
    notes.store.look_at_ask(ask, notes.clock.now()).await?.ok_or(Refusal::NoSuchAsk)?;
    let _room = notes.room()?;
    let body = receive(&notes, &headers, request).await?;
    match notes.store.reply(NewReply { ask, id, body }, notes.clock.now()).await? {
        Replied::Stored => Ok((StatusCode::CREATED, NO_STORE, Json(wire::Replied {})).into_response()),
        Replied::NoSuchAsk => Err(Refusal::NoSuchAsk),
        Replied::NoPlace => Err(Refusal::NoPlace),
        Replied::Taken => Err(Refusal::IdTaken),
        Replied::Full => Err(Refusal::Full),
        Replied::Gone => Err(Refusal::TooSlow),
    }
}

async fn list<S: AskStore>(
    State(notes): Shared<S>,
    path: AskPath,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let found = notes.store.replies(notes.ask(path), owner(&headers)?, notes.clock.now()).await?;
    let replies = found.ok_or(Refusal::NoSuchAsk)?.into_iter().map(|reply| wire::Reply {
        id: proof::id_text(reply.id.0),
        size: reply.size,
        received_at: reply.received_at.0,
    });
    Ok((NO_STORE, Json(wire::Replies { replies: replies.collect() })).into_response())
}

async fn open<S: AskStore>(
    State(notes): Shared<S>,
    path: ReplyPath,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let (ask, reply) = notes.reply(path);
    let found = notes.store.open_reply(ask, owner(&headers)?, reply, notes.clock.now()).await?;
    let (first, size) = found.ok_or(Refusal::NoSuchAsk)?;
    Ok(handed_over(&notes.store, BodyOf::Reply(ask, reply), first, size))
}

async fn delete_reply<S: AskStore>(
    State(notes): Shared<S>,
    path: ReplyPath,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let (ask, reply) = notes.reply(path);
    deleted(notes.store.delete_reply(ask, owner(&headers)?, reply, notes.clock.now()).await?)
}

async fn delete<S: AskStore>(
    State(notes): Shared<S>,
    path: AskPath,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    deleted(notes.store.delete_ask(notes.ask(path), owner(&headers)?, notes.clock.now()).await?)
}

fn deleted(was_there: bool) -> Result<Response, Refusal> {
    if was_there { Ok((StatusCode::NO_CONTENT, NO_STORE).into_response()) } else { Err(Refusal::NoSuchAsk) }
}

async fn disclose<S: AskStore>(
    State(notes): Shared<S>,
    path: AskPath,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let owner = owner(&headers)?;
    let record = notes.store.disclose_ask(notes.ask(path)).await?;
    told(record, owner, notes.clock.now()).ok_or(Refusal::NoSuchAsk)
}
