//! Notes and asks in memory, for tests: the promises without a database.

mod asks;
mod note;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
};

use sha2::{Digest as _, Sha256};
use wire::{COLUMNS, Column};

use self::{asks::Ask, note::Note};
use super::{
    ASK_BYTES, AskId, BodyOf, Claim, Claimed, Deletion, Digest, Held as Kept, NewNote, NoteId, NoteState,
    NoteStore, PIECE, Put, Receipt, Record, Staged, StoreError, Swept, Upload, UploadId, Value,
    claiming::{Fit, Locks, STAGED_SECONDS, TOMBSTONE_SECONDS},
};
use crate::clock::UnixTime;

/// Notes and asks in memory. Clones share them; they go with the last clone.
#[derive(Clone)]
pub struct MemoryStore {
    quota_bytes: u64,
    held: Arc<Mutex<Held>>,
}

#[derive(Default)]
struct Held {
    notes: HashMap<NoteId, Note>,
    /// What is left of notes that are gone.
    tombstones: HashMap<NoteId, Tombstone>,
    asks: HashMap<AskId, Ask>,
    /// Bodies on their way in, with the moment when they are given up.
    uploads: HashMap<UploadId, (Vec<u8>, UnixTime)>,
}

struct Tombstone {
    owner: Digest,
    reads_taken: u16,
    first_read: Option<UnixTime>,
    keep_until: UnixTime,
}

impl Held {
    /// What counts for the quota: ciphertext, staged too, and asks.
    fn used(&self) -> u64 {
        let notes = self.notes.values().map(|note| note.new.body.len());
        let uploads = self.uploads.values().map(|(body, _)| body.len());
        let replies = self.asks.values().flat_map(Ask::sizes);
        let bytes: usize = notes.chain(uploads).chain(replies).sum();
        bytes as u64 + ASK_BYTES * self.asks.len() as u64
    }

    /// Whether `bytes` more are too many.
    fn is_full(&self, bytes: u64, quota_bytes: u64) -> bool {
        self.used() + bytes > quota_bytes
    }

    fn put(&mut self, note: NewNote, body: [u8; 16], quota_bytes: u64, now: UnixTime) -> Put {
        let body_digest = Digest(Sha256::digest(&note.body).into());
        if let Some(there) = self.notes.get(&note.id) {
            let again = there.is_open(now) && there.is_same(&note, body_digest);
            return if again { Put::Stored { expires_at: there.new.expires_at } } else { Put::Taken };
        }
        if self.tombstones.contains_key(&note.id) {
            return Put::Taken;
        }
        if self.is_full(note.body.len() as u64, quota_bytes) {
            return Put::Full;
        }
        let (expires_at, reads_left) = (note.expires_at, note.reads);
        let kept = Note {
            body,
            body_digest,
            reads_left,
            first_read: None,
            claims: Vec::new(),
            wrong_keys: 0,
            locked_until: UnixTime(0),
            new: note,
        };
        self.notes.insert(kept.new.id, kept);
        Put::Stored { expires_at }
    }

    fn bury(&mut self, id: NoteId) -> bool {
        let Some(note) = self.notes.remove(&id) else { return false };
        let tombstone = Tombstone {
            owner: note.new.owner,
            reads_taken: note.reads_taken(),
            first_read: note.first_read,
            keep_until: note.new.expires_at + TOMBSTONE_SECONDS,
        };
        self.tombstones.insert(id, tombstone);
        true
    }

    /// A body that was staged, if it was not given up.
    fn staged(&mut self, upload: UploadId, now: UnixTime) -> Option<Vec<u8>> {
        self.uploads.remove(&upload).filter(|(_, until)| *until > now).map(|(body, _)| body)
    }

    /// The receipt of a note, and whose it is, without regard to the time.
    fn receipt(&self, id: NoteId) -> Option<(Digest, Receipt)> {
        let note = self.notes.get(&id).map(|note| {
            let receipt = Receipt {
                reads: note.reads_taken(),
                first_read_at: note.first_read,
                expires_at: note.new.expires_at,
                held: true,
            };
            (note.new.owner, receipt)
        });
        let tombstone = || {
            let left = self.tombstones.get(&id)?;
            let receipt = Receipt {
                reads: left.reads_taken,
                first_read_at: left.first_read,
                expires_at: left.keep_until + -TOMBSTONE_SECONDS,
                held: false,
            };
            Some((left.owner, receipt))
        };
        note.or_else(tombstone)
    }
}

impl MemoryStore {
    /// Room for `quota_bytes` of ciphertext.
    pub fn new(quota_bytes: u64) -> Self {
        Self { quota_bytes, held: Arc::default() }
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().expect("nothing that holds this lock panics")
    }
}

/// The values of rows, each with its column of `table`.
fn kept<const N: usize>(
    columns: &'static [Column],
    table: &str,
    rows: impl IntoIterator<Item = [Value; N]>,
) -> Vec<Kept> {
    let columns = columns.iter().filter(|column| column.table == table);
    (1..)
        .zip(rows)
        .flat_map(|(row, values)| {
            columns.clone().zip(values).map(move |(column, value)| Kept { column, row, value })
        })
        .collect()
}

/// The rows of a body of this name.
fn chunks(name: [u8; 16], body: &[u8]) -> impl Iterator<Item = [Value; 3]> {
    (0..).zip(body.chunks(PIECE)).map(move |(number, bytes)| {
        [Value::Bytes(name.into()), Value::Number(number), Value::Ciphertext(length(bytes))]
    })
}

fn length(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).expect("no machine holds 8 EiB")
}

impl NoteStore for MemoryStore {
    async fn put(&self, note: NewNote, now: UnixTime) -> Result<Put, StoreError> {
        let body = note.id.0;
        Ok(self.held().put(note, body, self.quota_bytes, now))
    }

    async fn stage(
        &self,
        upload: UploadId,
        number: u32,
        bytes: Vec<u8>,
        now: UnixTime,
    ) -> Result<Staged, StoreError> {
        let mut held = self.held();
        if number > 0 && held.uploads.get(&upload).is_none_or(|(_, until)| *until <= now) {
            return Ok(Staged::Gone);
        }
        if held.is_full(bytes.len() as u64, self.quota_bytes) {
            return Ok(Staged::Full);
        }
        let (staged, until) = held.uploads.entry(upload).or_insert_with(|| (Vec::new(), now));
        staged.extend(bytes);
        *until = now + STAGED_SECONDS;
        Ok(Staged::Kept)
    }

    async fn finish(&self, note: NewNote, upload: Upload, now: UnixTime) -> Result<Put, StoreError> {
        let mut held = self.held();
        let Some(body) = held.staged(upload.id, now) else { return Ok(Put::Gone) };
        Ok(held.put(NewNote { body, ..note }, upload.id.0, self.quota_bytes, now))
    }

    async fn abandon(&self, upload: UploadId) -> Result<(), StoreError> {
        self.held().uploads.remove(&upload);
        Ok(())
    }

    async fn look(&self, id: NoteId, now: UnixTime) -> Result<Option<NoteState>, StoreError> {
        let held = self.held();
        Ok(held.notes.get(&id).filter(|note| note.is_open(now)).map(|note| NoteState {
            size: note.new.body.len() as u64,
            expires_at: note.new.expires_at,
            reads_left: note.reads_left,
            needs_link: note.new.door.is_some(),
        }))
    }

    async fn claim(&self, claim: Claim, now: UnixTime) -> Result<Claimed, StoreError> {
        let mut held = self.held();
        Ok(match held.notes.get_mut(&claim.id).filter(|note| note.new.expires_at > now) {
            Some(note) => note.claim(&claim, now),
            None => Claimed::NoSuchNote,
        })
    }

    async fn piece(&self, of: BodyOf, number: u32) -> Result<Option<Vec<u8>>, StoreError> {
        let held = self.held();
        let body = match of {
            BodyOf::Note(id) => held.notes.get(&id).map(|note| &note.new.body),
            BodyOf::Reply(ask, id) => held.asks.get(&ask).and_then(|ask| ask.body(id)),
        };
        Ok(body.and_then(|body| body.chunks(PIECE).nth(number as usize)).map(<[u8]>::to_vec))
    }

    async fn done(&self, id: NoteId, token: Digest, now: UnixTime) -> Result<(), StoreError> {
        let mut held = self.held();
        let Some(note) = held.notes.get_mut(&id) else { return Ok(()) };
        let Some((_, until)) = note.claims.iter_mut().find(|(known, _)| *known == token) else {
            return Ok(());
        };
        if *until <= now {
            return Ok(());
        }
        *until = now;
        if note.is_over(now) {
            held.bury(id);
        }
        Ok(())
    }

    async fn receipt(&self, id: NoteId, owner: Digest, now: UnixTime) -> Result<Option<Receipt>, StoreError> {
        let found = self.held().receipt(id);
        let known =
            |(of, receipt): &(Digest, Receipt)| *of == owner && receipt.expires_at + TOMBSTONE_SECONDS > now;
        Ok(found.filter(known).map(|(_, receipt)| receipt))
    }

    async fn disclose(&self, id: NoteId) -> Result<Option<Record>, StoreError> {
        let held = self.held();
        let Some((owner, receipt)) = held.receipt(id) else { return Ok(None) };
        let mut values = held.notes.get(&id).map(Note::values).unwrap_or_default();
        if let Some(left) = held.tombstones.get(&id) {
            let tombstone = [
                Value::Bytes(id.0.into()),
                Value::Bytes(left.owner.0.into()),
                Value::Number(left.reads_taken.into()),
                left.first_read.map_or(Value::Nothing, |hour| Value::Number(hour.0)),
                Value::Number(left.keep_until.0),
            ];
            values.extend(kept(&COLUMNS, "tombstones", [tombstone]));
        }
        Ok(Some(Record { owner, known_until: receipt.expires_at + TOMBSTONE_SECONDS, values }))
    }

    async fn delete(&self, deletion: Deletion, now: UnixTime) -> Result<bool, StoreError> {
        let Deletion { id, secret, door } = deletion;
        let mut held = self.held();
        let Some(note) = held.notes.get_mut(&id) else {
            let left = held.tombstones.get(&id);
            return Ok(left.is_some_and(|left| left.owner == secret && left.keep_until > now));
        };
        if !(note.new.owner == secret && note.new.expires_at + TOMBSTONE_SECONDS > now) {
            let open = note.new.expires_at > now && note.locked_until <= now;
            match (Locks { door: note.new.door, claim: note.new.claim }).fit(door, secret) {
                Fit::Right if open => {}
                Fit::WrongKey => {
                    note.count(now);
                    return Ok(false);
                }
                Fit::Right | Fit::WrongDoor => return Ok(false),
            }
        }
        Ok(held.bury(id))
    }

    async fn take_down(&self, id: NoteId) -> Result<bool, StoreError> {
        Ok(self.held().bury(id))
    }

    async fn sweep(&self, now: UnixTime) -> Result<Swept, StoreError> {
        let mut held = self.held();
        let over: Vec<NoteId> =
            held.notes.iter().filter(|(_, note)| note.is_over(now)).map(|(id, _)| *id).collect();
        let notes = over.into_iter().filter(|id| held.bury(*id)).count() as u64;
        held.uploads.retain(|_, (_, until)| *until > now);
        let before = held.tombstones.len();
        held.tombstones.retain(|_, left| left.keep_until > now);
        let tombstones = (before - held.tombstones.len()) as u64;
        let asks = held.asks.extract_if(|_, ask| ask.is_over(now)).count() as u64;
        Ok(Swept { notes, tombstones, asks })
    }

    async fn ping(&self) -> Result<(), StoreError> {
        Ok(())
    }
}
