//! Notes in memory, for tests: the promises without a database.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
};

use sha2::{Digest as _, Sha256};

use super::{
    Claim, Claimed, Deletion, Digest, Held as Kept, NewNote, NoteId, NoteState, NoteStore, PIECE, Put,
    Receipt, Record, Staged, StoreError, Swept, Upload, UploadId, Value,
    claiming::{self, Fit, LOCK_SECONDS, Locks, STAGED_SECONDS, TOMBSTONE_SECONDS, WRONG_KEYS},
};
use crate::clock::UnixTime;

/// Notes in memory. Clones share them; they go with the last clone.
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
    /// Bodies on their way in, with the moment when they are given up.
    uploads: HashMap<UploadId, (Vec<u8>, UnixTime)>,
}

struct Tombstone {
    owner: Digest,
    reads_taken: u16,
    first_read: Option<UnixTime>,
    keep_until: UnixTime,
}

struct Note {
    new: NewNote,
    /// The name of its body.
    body: [u8; 16],
    body_digest: Digest,
    reads_left: u16,
    first_read: Option<UnixTime>,
    claims: Vec<(Digest, UnixTime)>,
    wrong_keys: u16,
    locked_until: UnixTime,
}

impl Note {
    fn is_open(&self, now: UnixTime) -> bool {
        self.reads_left > 0 && self.new.expires_at > now
    }

    fn is_over(&self, now: UnixTime) -> bool {
        self.new.expires_at <= now
            || (self.reads_left == 0 && self.claims.iter().all(|(_, until)| *until <= now))
    }

    fn reads_taken(&self) -> u16 {
        self.new.reads - self.reads_left
    }

    /// All that a database would hold of it, table by table.
    fn values(&self) -> Vec<Kept> {
        let new = &self.new;
        let mut claims = self.claims.clone();
        claims.sort_by_key(|(token, _)| token.0);
        let note = [
            Value::Bytes(new.id.0.into()),
            Value::Bytes(new.claim.0.into()),
            Value::Bytes(new.owner.0.into()),
            new.door.map_or(Value::Nothing, |door| Value::Bytes(door.0.into())),
            Value::Bytes(self.body_digest.0.into()),
            Value::Number(length(&new.body)),
            Value::Number(self.reads_left.into()),
            Value::Number(self.reads_taken().into()),
            self.first_read.map_or(Value::Nothing, |hour| Value::Number(hour.0)),
            Value::Number(new.expires_at.0),
            Value::Number(self.wrong_keys.into()),
            Value::Number(self.locked_until.0),
            Value::Bytes(self.body.to_vec()),
        ];
        let chunks = (0..).zip(new.body.chunks(PIECE)).map(|(number, bytes)| {
            [Value::Bytes(self.body.to_vec()), Value::Number(number), Value::Ciphertext(length(bytes))]
        });
        let claims = claims.into_iter().map(|(token, until)| {
            [Value::Bytes(new.id.0.into()), Value::Bytes(token.0.into()), Value::Number(until.0)]
        });
        [kept("notes", [note]), kept("chunks", chunks), kept("claims", claims)].concat()
    }

    fn is_same(&self, new: &NewNote, body_digest: Digest) -> bool {
        (self.new.claim, self.new.owner, self.new.door, self.body_digest)
            == (new.claim, new.owner, new.door, body_digest)
    }

    fn claim(&mut self, claim: &Claim, now: UnixTime) -> Claimed {
        match (Locks { door: self.new.door, claim: self.new.claim }).fit(claim.door, claim.claim) {
            Fit::WrongDoor => Claimed::NoSuchNote,
            Fit::WrongKey => self.count(now),
            Fit::Right => self.take(claim.token, now),
        }
    }

    fn count(&mut self, now: UnixTime) -> Claimed {
        if !self.is_open(now) {
            return Claimed::NoSuchNote;
        }
        if self.locked_until > now {
            return Claimed::Locked { until: self.locked_until };
        }
        self.wrong_keys += 1;
        if self.wrong_keys == WRONG_KEYS {
            self.wrong_keys = 0;
            self.locked_until = now + LOCK_SECONDS;
            return Claimed::Locked { until: self.locked_until };
        }
        Claimed::WrongKey { attempts_left: WRONG_KEYS - self.wrong_keys }
    }

    fn take(&mut self, token: Digest, now: UnixTime) -> Claimed {
        let known = self.claims.iter().find(|(known, _)| *known == token);
        match known {
            Some((_, until)) if *until <= now => Claimed::NoSuchNote,
            None if !self.is_open(now) => Claimed::NoSuchNote,
            _ if self.locked_until > now => Claimed::Locked { until: self.locked_until },
            Some(_) => self.granted(),
            None => {
                let until = claiming::until(now, length(&self.new.body), self.new.expires_at);
                self.claims.push((token, until));
                self.reads_left -= 1;
                self.first_read.get_or_insert(claiming::hour(now));
                self.granted()
            }
        }
    }

    fn granted(&self) -> Claimed {
        let first = self.new.body.chunks(PIECE).next().unwrap_or_default().to_vec();
        Claimed::Granted { first, size: self.new.body.len() as u64 }
    }
}

impl Held {
    /// Bytes of ciphertext, staged ones too.
    fn used(&self) -> usize {
        let notes = self.notes.values().map(|note| note.new.body.len());
        notes.chain(self.uploads.values().map(|(body, _)| body.len())).sum()
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
        if (self.used() + note.body.len()) as u64 > quota_bytes {
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
fn kept<const N: usize>(table: &str, rows: impl IntoIterator<Item = [Value; N]>) -> Vec<Kept> {
    let columns = wire::COLUMNS.iter().filter(|column| column.table == table);
    (1..)
        .zip(rows)
        .flat_map(|(row, values)| {
            columns.clone().zip(values).map(move |(column, value)| Kept { column, row, value })
        })
        .collect()
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
        if (held.used() + bytes.len()) as u64 > self.quota_bytes {
            return Ok(Staged::Full);
        }
        let (staged, until) = held.uploads.entry(upload).or_insert_with(|| (Vec::new(), now));
        staged.extend(bytes);
        *until = now + STAGED_SECONDS;
        Ok(Staged::Kept)
    }

    async fn finish(&self, note: NewNote, upload: Upload, now: UnixTime) -> Result<Put, StoreError> {
        let mut held = self.held();
        let staged = held.uploads.remove(&upload.id).filter(|(_, until)| *until > now);
        let Some((body, _)) = staged else { return Ok(Put::Gone) };
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

    async fn piece(&self, id: NoteId, number: u32) -> Result<Option<Vec<u8>>, StoreError> {
        let held = self.held();
        let piece = held.notes.get(&id).and_then(|note| note.new.body.chunks(PIECE).nth(number as usize));
        Ok(piece.map(<[u8]>::to_vec))
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
            values.extend(kept("tombstones", [tombstone]));
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
        Ok(Swept { notes, tombstones })
    }

    async fn ping(&self) -> Result<(), StoreError> {
        Ok(())
    }
}
