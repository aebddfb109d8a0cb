//! Asks in memory.

use wire::ASK_COLUMNS;

use super::{MemoryStore, chunks, kept, length};
use crate::{
    clock::UnixTime,
    notes::store::{
        ASK_BYTES, AskId, AskState, AskStore, Digest, NewAsk, NewReply, PIECE, Put, Record, Replied, Reply,
        ReplyId, StoreError, Value, claiming,
    },
};

pub(super) struct Ask {
    new: NewAsk,
    taken: u16,
    gone: bool,
    /// In the order in which they came.
    replies: Vec<Kept>,
}

/// A reply that is held.
struct Kept {
    /// In which place it came, from 1.
    number: u16,
    reply: Reply,
    digest: Digest,
    /// The name of its body.
    name: [u8; 16],
    body: Vec<u8>,
}

impl Ask {
    pub(super) fn is_over(&self, now: UnixTime) -> bool {
        self.new.expires_at <= now
    }

    pub(super) fn body(&self, id: ReplyId) -> Option<&Vec<u8>> {
        self.replies.iter().find(|kept| kept.reply.id == id).map(|kept| &kept.body)
    }

    /// Bytes of each reply.
    pub(super) fn sizes(&self) -> impl Iterator<Item = usize> {
        self.replies.iter().map(|kept| kept.body.len())
    }

    fn is_there(&self, now: UnixTime) -> bool {
        !self.gone && !self.is_over(now)
    }

    fn replies_left(&self) -> u16 {
        self.new.replies - self.taken
    }

    fn clear(&mut self) -> bool {
        self.replies.clear();
        !std::mem::replace(&mut self.gone, true)
    }
}

impl super::Held {
    /// The ask, if it is there and this is its owner's token.
    fn owned(&mut self, ask: AskId, owner: Digest, now: UnixTime) -> Option<&mut Ask> {
        self.asks.get_mut(&ask).filter(|ask| ask.new.owner == owner && ask.is_there(now))
    }
}

impl AskStore for MemoryStore {
    async fn ask(&self, ask: NewAsk, now: UnixTime) -> Result<Put, StoreError> {
        let mut held = self.held();
        if let Some(there) = held.asks.get(&ask.id) {
            let again = there.is_there(now) && there.new.owner == ask.owner;
            return Ok(if again { Put::Stored { expires_at: there.new.expires_at } } else { Put::Taken });
        }
        if held.is_full(ASK_BYTES, self.quota_bytes) {
            return Ok(Put::Full);
        }
        held.asks.insert(ask.id, Ask { new: ask, taken: 0, gone: false, replies: Vec::new() });
        Ok(Put::Stored { expires_at: ask.expires_at })
    }

    async fn look_at_ask(&self, id: AskId, now: UnixTime) -> Result<Option<AskState>, StoreError> {
        let held = self.held();
        let ask = held.asks.get(&id).filter(|ask| ask.is_there(now));
        Ok(ask.map(|ask| AskState { expires_at: ask.new.expires_at, replies_left: ask.replies_left() }))
    }

    async fn reply(&self, reply: NewReply, now: UnixTime) -> Result<Replied, StoreError> {
        let mut held = self.held();
        let upload = reply.body.upload;
        let Some(body) = reply.body.bytes.or_else(|| held.staged(upload.id, now)) else {
            return Ok(Replied::Gone);
        };
        let full = held.is_full(upload.size, self.quota_bytes);
        let Some(ask) = held.asks.get_mut(&reply.ask).filter(|ask| ask.is_there(now)) else {
            return Ok(Replied::NoSuchAsk);
        };
        if let Some(there) = ask.replies.iter().find(|kept| kept.reply.id == reply.id) {
            return Ok(if there.digest == upload.digest { Replied::Stored } else { Replied::Taken });
        }
        if ask.replies_left() == 0 {
            return Ok(Replied::NoPlace);
        }
        if full {
            return Ok(Replied::Full);
        }
        ask.taken += 1;
        let reply = Reply { id: reply.id, size: upload.size, received_at: claiming::hour(now) };
        ask.replies.push(Kept { number: ask.taken, reply, digest: upload.digest, name: upload.id.0, body });
        Ok(Replied::Stored)
    }

    async fn replies(
        &self,
        ask: AskId,
        owner: Digest,
        now: UnixTime,
    ) -> Result<Option<Vec<Reply>>, StoreError> {
        let mut held = self.held();
        let ask = held.owned(ask, owner, now);
        Ok(ask.map(|ask| ask.replies.iter().map(|kept| kept.reply).collect()))
    }

    async fn open_reply(
        &self,
        ask: AskId,
        owner: Digest,
        reply: ReplyId,
        now: UnixTime,
    ) -> Result<Option<(Vec<u8>, u64)>, StoreError> {
        let mut held = self.held();
        let body = held.owned(ask, owner, now).and_then(|ask| ask.body(reply));
        Ok(body.map(|body| (body[..body.len().min(PIECE)].to_vec(), body.len() as u64)))
    }

    async fn delete_reply(
        &self,
        ask: AskId,
        owner: Digest,
        reply: ReplyId,
        now: UnixTime,
    ) -> Result<bool, StoreError> {
        let mut held = self.held();
        let Some(ask) = held.owned(ask, owner, now) else { return Ok(false) };
        let before = ask.replies.len();
        ask.replies.retain(|kept| kept.reply.id != reply);
        Ok(ask.replies.len() < before)
    }

    async fn delete_ask(&self, ask: AskId, owner: Digest, now: UnixTime) -> Result<bool, StoreError> {
        let mut held = self.held();
        let ask = held.asks.get_mut(&ask).filter(|ask| ask.new.owner == owner && !ask.is_over(now));
        Ok(ask.map(Ask::clear).is_some())
    }

    async fn disclose_ask(&self, id: AskId) -> Result<Option<Record>, StoreError> {
        let held = self.held();
        let Some(ask) = held.asks.get(&id) else { return Ok(None) };
        let asks = [
            Value::Bytes(id.0.into()),
            Value::Bytes(ask.new.owner.0.into()),
            Value::Number(ask.replies_left().into()),
            Value::Number(ask.taken.into()),
            Value::Number(ask.new.expires_at.0),
            Value::Number(ask.gone.into()),
        ];
        let replies = ask.replies.iter().map(|kept| {
            [
                Value::Bytes(id.0.into()),
                Value::Number(kept.number.into()),
                Value::Bytes(kept.reply.id.0.into()),
                Value::Number(kept.reply.received_at.0),
                Value::Number(length(&kept.body)),
                Value::Bytes(kept.digest.0.into()),
                Value::Bytes(kept.name.into()),
            ]
        });
        let mut by_name: Vec<_> = ask.replies.iter().collect();
        by_name.sort_by_key(|kept| kept.name);
        let bodies = by_name.into_iter().flat_map(|kept| chunks(kept.name, &kept.body));
        let values = [
            kept(&ASK_COLUMNS, "asks", [asks]),
            kept(&ASK_COLUMNS, "replies", replies),
            kept(&ASK_COLUMNS, "chunks", bodies),
        ]
        .concat();
        Ok(Some(Record { owner: ask.new.owner, known_until: ask.new.expires_at, values }))
    }

    async fn take_down_ask(&self, id: AskId) -> Result<bool, StoreError> {
        Ok(self.held().asks.get_mut(&id).is_some_and(Ask::clear))
    }
}
