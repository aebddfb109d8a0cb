//! Where notes and asks are kept: one list of promises, three stores that keep them.

mod asks;
mod claiming;
mod memory;
mod sql;

use std::{future::Future, sync::Arc};

use subtle::ConstantTimeEq;

pub use self::{
    asks::{ASK_BYTES, AskId, AskState, AskStore, Body, NewAsk, NewReply, Replied, Reply, ReplyId},
    memory::MemoryStore,
    sql::{OpenError, Store, migrate},
};
use crate::clock::UnixTime;

/// Bytes of ciphertext that are kept, and come in and go out, in one piece. Only the last piece has fewer.
pub const PIECE: usize = 256 * 1024;

/// A note's id: 16 random bytes drawn by the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NoteId(pub [u8; 16]);

/// SHA-256 of a secret that the server itself does not keep.
///
/// Compares in constant time: a claim key may come of a passphrase, and whoever could time the
/// comparison would learn enough of the digest to try passphrases offline.
#[derive(Debug, Clone, Copy, Eq)]
pub struct Digest(pub [u8; 32]);

impl PartialEq for Digest {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl TryFrom<Vec<u8>> for Digest {
    type Error = sqlx::Error;

    fn try_from(bytes: Vec<u8>) -> Result<Self, Self::Error> {
        let bytes = <[u8; 32]>::try_from(bytes).map_err(|_| sqlx::Error::Decode("not a SHA-256".into()))?;
        Ok(Self(bytes))
    }
}

/// A note as it comes in: already checked for form and size.
#[derive(Debug, Clone)]
pub struct NewNote {
    /// Drawn by the browser.
    pub id: NoteId,
    /// Of the claim key.
    pub claim: Digest,
    /// Of the owner token.
    pub owner: Digest,
    /// Of the door key, where the note has a link secret.
    pub door: Option<Digest>,
    /// The age file; nothing where it was staged.
    pub body: Vec<u8>,
    /// How many reads it is good for; at least 1.
    pub reads: u16,
    /// When it goes, read or not.
    pub expires_at: UnixTime,
}

/// A body on its way in: 16 random bytes, which nobody but this server knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UploadId(pub [u8; 16]);

/// A body that has come in whole, piece by piece.
#[derive(Debug, Clone, Copy)]
pub struct Upload {
    /// Under which it was staged.
    pub id: UploadId,
    /// Bytes over all pieces.
    pub size: u64,
    /// SHA-256 of them.
    pub digest: Digest,
}

/// What became of a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Staged {
    /// It is kept for ten minutes, in which the next must come.
    Kept,
    /// There is no room for it.
    Full,
    /// The pieces before it were given up: it came too late.
    Gone,
}

/// What became of a new note, or of a new ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is stored, and durable. The same one sent again (a lost answer) is this too, with the first expiry.
    Stored {
        /// When it goes.
        expires_at: UnixTime,
    },
    /// The id belongs to another.
    Taken,
    /// There is no room for it.
    Full,
    /// Its staged body was given up: it came too late.
    Gone,
}

/// What anybody with the address may know. Looking takes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoteState {
    /// Bytes of the age file.
    pub size: u64,
    /// When it goes.
    pub expires_at: UnixTime,
    /// Reads not yet taken.
    pub reads_left: u16,
    /// Whether it has a door.
    pub needs_link: bool,
}

/// Somebody who wants to read: the hashes of what they showed.
#[derive(Debug, Clone, Copy)]
pub struct Claim {
    /// Which note.
    pub id: NoteId,
    /// SHA-256 of the door key shown, if any.
    pub door: Option<Digest>,
    /// SHA-256 of the claim key shown.
    pub claim: Digest,
    /// SHA-256 of the claim token: the same one again reads again and takes nothing.
    pub token: Digest,
}

/// What became of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claimed {
    /// The read is taken, durably, before this is said.
    Granted {
        /// The age file's first piece, of [`PIECE`] bytes if there are more.
        first: Vec<u8>,
        /// Bytes of the whole file.
        size: u64,
    },
    /// Unknown, expired, used up, the wrong door, or a token whose time is over: one answer, so that
    /// nothing can be told from it.
    NoSuchNote,
    /// The right door, the wrong key.
    WrongKey {
        /// Wrong keys left before the note locks.
        attempts_left: u16,
    },
    /// Too many wrong keys: closed for an hour from the tenth, for the right key too.
    Locked {
        /// When it opens again.
        until: UnixTime,
    },
}

/// What the sender may know of what became of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// Reads taken.
    pub reads: u16,
    /// The hour of the first.
    pub first_read_at: Option<UnixTime>,
    /// When the note goes, or would have gone.
    pub expires_at: UnixTime,
    /// Whether its ciphertext is still there.
    pub held: bool,
}

/// Somebody who wants a note gone for everybody.
#[derive(Debug, Clone, Copy)]
pub struct Deletion {
    /// Which note.
    pub id: NoteId,
    /// SHA-256 of the secret shown, which may be the owner's token or the claim key.
    pub secret: Digest,
    /// SHA-256 of the door key shown, if any; a claim key deletes only behind the right one.
    pub door: Option<Digest>,
}

/// Of what a piece is asked for.
#[derive(Debug, Clone, Copy)]
pub enum BodyOf {
    /// A note that was granted.
    Note(NoteId),
    /// A reply that was opened.
    Reply(AskId, ReplyId),
}

/// All that is kept about one note, or about one ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// SHA-256 of the owner token.
    pub owner: Digest,
    /// Until when the note or ask, or what is left of it, answers its owner.
    pub known_until: UnixTime,
    /// Value by value, in the order of [`wire::COLUMNS`] or [`wire::ASK_COLUMNS`].
    pub values: Vec<Held>,
}

/// One value that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Where it is kept, and what it is.
    pub column: &'static wire::Column,
    /// Which of the rows in that table; the first is 1.
    pub row: u32,
    /// The value itself.
    pub value: Value,
}

/// What is kept in one column of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Nothing,
    /// A number, or a time.
    Number(i64),
    /// Bytes: an id or a hash.
    Bytes(Vec<u8>),
    /// This many bytes of ciphertext.
    Ciphertext(i64),
}

/// What a sweep removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Swept {
    /// Notes whose ciphertext went.
    pub notes: u64,
    /// Tombstones that went.
    pub tombstones: u64,
    /// Asks that went, with their replies.
    pub asks: u64,
}

/// The store could not do what was asked. Details are for the log, never for the visitor.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The database said no.
    #[error("the database failed: {0}")]
    Database(Arc<sqlx::Error>),
    /// The writer is gone: the process is ending.
    #[error("the store is closing")]
    Closing,
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(Arc::new(error))
    }
}

/// Where notes are kept. Every implementation passes `tests/store_contract`.
///
/// An answer is given only after what it says is durable.
pub trait NoteStore: Send + Sync + 'static {
    /// Takes a note in. An id that is expired or used up stays taken until it is forgotten.
    fn put(&self, note: NewNote, now: UnixTime) -> impl Future<Output = Result<Put, StoreError>> + Send;

    /// Keeps a piece of a body whose note or reply is yet to come. The first piece has number 0. Nobody sees any of it
    /// before [`finish`](Self::finish) or [`reply`](AskStore::reply); a sweep removes it when ten minutes pass without another.
    fn stage(
        &self,
        upload: UploadId,
        number: u32,
        bytes: Vec<u8>,
        now: UnixTime,
    ) -> impl Future<Output = Result<Staged, StoreError>> + Send;

    /// Takes a note in whose body was staged, as [`put`](Self::put) does. Where it is not stored, what was staged
    /// is given up.
    fn finish(
        &self,
        note: NewNote,
        upload: Upload,
        now: UnixTime,
    ) -> impl Future<Output = Result<Put, StoreError>> + Send;

    /// Gives up what was staged.
    fn abandon(&self, upload: UploadId) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// What anybody with the address may know of a note; `None` for unknown, expired and used up alike.
    fn look(
        &self,
        id: NoteId,
        now: UnixTime,
    ) -> impl Future<Output = Result<Option<NoteState>, StoreError>> + Send;

    /// Hands a note over to somebody who proved the key, taking one read for each new token.
    fn claim(&self, claim: Claim, now: UnixTime) -> impl Future<Output = Result<Claimed, StoreError>> + Send;

    /// A further piece of a body, for somebody who was given the first; `None` where there is none, or the whole of
    /// it went meanwhile.
    fn piece(
        &self,
        of: BodyOf,
        number: u32,
    ) -> impl Future<Output = Result<Option<Vec<u8>>, StoreError>> + Send;

    /// Ends the claim with this token; the ciphertext goes when no read is left and no claim lives.
    fn done(
        &self,
        id: NoteId,
        token: Digest,
        now: UnixTime,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// What the owner of this token may know of a note, or of what is left of it; `None` for unknown, forgotten
    /// and another owner alike.
    fn receipt(
        &self,
        id: NoteId,
        owner: Digest,
        now: UnixTime,
    ) -> impl Future<Output = Result<Option<Receipt>, StoreError>> + Send;

    /// All that is kept about a note, as it is at one moment, for whoever runs the server.
    fn disclose(&self, id: NoteId) -> impl Future<Output = Result<Option<Record>, StoreError>> + Send;

    /// Removes a note, open claims or not, at the word of its owner or of somebody with door and claim key.
    /// Whether that is who asked: the owner may ask again for as long as the note is not forgotten.
    ///
    /// A wrong key behind the right door counts as it does in a claim, and a lock keeps claim keys out: or
    /// this would be the way to guess.
    fn delete(
        &self,
        deletion: Deletion,
        now: UnixTime,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Removes a note on the operator's word. Whether there was one. Its id stays taken.
    fn take_down(&self, id: NoteId) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Removes what has run out: notes that are expired, or used up with no claim alive, what is left of notes
    /// seven days past their expiry, asks that are expired, and uploads that nobody went on with.
    fn sweep(&self, now: UnixTime) -> impl Future<Output = Result<Swept, StoreError>> + Send;

    /// Whether the store answers at all: for readiness.
    fn ping(&self) -> impl Future<Output = Result<(), StoreError>> + Send;
}
