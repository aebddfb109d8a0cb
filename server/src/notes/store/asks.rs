//! Asks: links under which others leave sealed replies, kept beside the notes.

use std::future::Future;

use super::{Digest, NoteStore, Put, Record, StoreError, Upload};
use crate::clock::UnixTime;

/// Bytes that an ask counts for in the quota, replies apart: or asks without replies could fill the disk.
pub const ASK_BYTES: u64 = 1_024;

/// An ask's id: 16 random bytes drawn by the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AskId(pub [u8; 16]);

/// A reply's id among those to its ask: 16 random bytes drawn by the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ReplyId(pub [u8; 16]);

/// An ask as it comes in.
#[derive(Debug, Clone, Copy)]
pub struct NewAsk {
    /// Drawn by the browser.
    pub id: AskId,
    /// Of the owner token.
    pub owner: Digest,
    /// How many replies it takes; at least 1.
    pub replies: u16,
    /// When it goes, with its replies.
    pub expires_at: UnixTime,
}

/// What anybody with the address may know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskState {
    /// When it goes.
    pub expires_at: UnixTime,
    /// Replies that it still takes.
    pub replies_left: u16,
}

/// A body that has come in whole.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its name, size and hash.
    pub upload: Upload,
    /// The bytes themselves; nothing where they were staged.
    pub bytes: Option<Vec<u8>>,
}

/// A reply as it comes in: already checked for form and size.
#[derive(Debug, Clone)]
pub struct NewReply {
    /// To which ask.
    pub ask: AskId,
    /// Drawn by the browser.
    pub id: ReplyId,
    /// The age file.
    pub body: Body,
}

/// What became of a new reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replied {
    /// It is kept, and durable. The same reply sent again (a lost answer) is this too, and takes no second place.
    Stored,
    /// The ask is unknown, expired or gone.
    NoSuchAsk,
    /// The ask has taken as many replies as it takes.
    NoPlace,
    /// The id belongs to another reply.
    Taken,
    /// There is no room for it on this server.
    Full,
    /// Its staged body was given up: it came too late.
    Gone,
}

/// A reply, as its ask's owner finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply {
    /// Which.
    pub id: ReplyId,
    /// Bytes of the age file.
    pub size: u64,
    /// The hour in which it came.
    pub received_at: UnixTime,
}

/// Where asks are kept: beside the notes, with which they share bodies, quota and sweep.
///
/// Whoever shows no right owner token gets the answer that an unknown ask gets: `None` or `false`.
pub trait AskStore: NoteStore {
    /// Takes an ask in. Its id stays taken until it is swept.
    fn ask(&self, ask: NewAsk, now: UnixTime) -> impl Future<Output = Result<Put, StoreError>> + Send;

    /// What anybody with the address may know of an ask. Looking takes nothing.
    fn look_at_ask(
        &self,
        id: AskId,
        now: UnixTime,
    ) -> impl Future<Output = Result<Option<AskState>, StoreError>> + Send;

    /// Adds a reply, taking one place. Where it is not stored, what was staged of it is given up.
    fn reply(
        &self,
        reply: NewReply,
        now: UnixTime,
    ) -> impl Future<Output = Result<Replied, StoreError>> + Send;

    /// The replies that are held, in the order in which they came.
    fn replies(
        &self,
        ask: AskId,
        owner: Digest,
        now: UnixTime,
    ) -> impl Future<Output = Result<Option<Vec<Reply>>, StoreError>> + Send;

    /// A reply's age file: its first piece, of [`PIECE`](super::PIECE) bytes if there are more, and its whole size.
    fn open_reply(
        &self,
        ask: AskId,
        owner: Digest,
        reply: ReplyId,
        now: UnixTime,
    ) -> impl Future<Output = Result<Option<(Vec<u8>, u64)>, StoreError>> + Send;

    /// Removes a reply. Whether there was one. Its place stays taken.
    fn delete_reply(
        &self,
        ask: AskId,
        owner: Digest,
        reply: ReplyId,
        now: UnixTime,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Removes an ask with all replies, but for its id, which stays taken until its expiry. Whether it is the
    /// owner who asks, who may ask again until then.
    fn delete_ask(
        &self,
        ask: AskId,
        owner: Digest,
        now: UnixTime,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// All that is kept about an ask and its replies, as it is at one moment, for whoever runs the server.
    fn disclose_ask(&self, id: AskId) -> impl Future<Output = Result<Option<Record>, StoreError>> + Send;

    /// Removes an ask as its owner could, on the operator's word. Whether there was one.
    fn take_down_ask(&self, id: AskId) -> impl Future<Output = Result<bool, StoreError>> + Send;
}
