//! Notes in memory, for tests: the promises without a database.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
};

use sha2::{Digest as _, Sha256};

use super::{
    Claim, Claimed, Digest, NewNote, NoteId, NoteState, NoteStore, Put, StoreError, Swept,
    claiming::{self, Fit, LOCK_SECONDS, Locks, TOMBSTONE_SECONDS, WRONG_KEYS},
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
    /// Ids of notes that are gone, with the moment when they are forgotten.
    tombstones: HashMap<NoteId, UnixTime>,
}

struct Note {
    new: NewNote,
    body_digest: Digest,
    reads_left: u16,
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

    fn is_same(&self, new: &NewNote, body_digest: Digest) -> bool {
        (self.new.claim, self.new.owner, self.new.door, self.body_digest)
            == (new.claim, new.owner, new.door, body_digest)
    }

    fn claim(&mut self, claim: &Claim, now: UnixTime) -> Claimed {
        match (Locks { door: self.new.door, claim: self.new.claim }).fit(claim) {
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
            return Claimed::Locked;
        }
        self.wrong_keys += 1;
        if self.wrong_keys == WRONG_KEYS {
            self.wrong_keys = 0;
            self.locked_until = now + LOCK_SECONDS;
            return Claimed::Locked;
        }
        Claimed::WrongKey { attempts_left: WRONG_KEYS - self.wrong_keys }
    }

    fn take(&mut self, token: Digest, now: UnixTime) -> Claimed {
        let known = self.claims.iter().find(|(known, _)| *known == token);
        match known {
            Some((_, until)) if *until <= now => Claimed::NoSuchNote,
            None if !self.is_open(now) => Claimed::NoSuchNote,
            _ if self.locked_until > now => Claimed::Locked,
            Some(_) => Claimed::Granted(self.new.body.clone()),
            None => {
                let size = i64::try_from(self.new.body.len()).expect("no machine holds 8 EiB");
                self.claims.push((token, claiming::until(now, size, self.new.expires_at)));
                self.reads_left -= 1;
                Claimed::Granted(self.new.body.clone())
            }
        }
    }
}

impl Held {
    fn bury(&mut self, id: NoteId) -> bool {
        let Some(note) = self.notes.remove(&id) else { return false };
        self.tombstones.insert(id, note.new.expires_at + TOMBSTONE_SECONDS);
        true
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

impl NoteStore for MemoryStore {
    async fn put(&self, note: NewNote, now: UnixTime) -> Result<Put, StoreError> {
        let body_digest = Digest(Sha256::digest(&note.body).into());
        let mut held = self.held();
        if let Some(there) = held.notes.get(&note.id) {
            let again = there.is_open(now) && there.is_same(&note, body_digest);
            return Ok(if again { Put::Stored { expires_at: there.new.expires_at } } else { Put::Taken });
        }
        if held.tombstones.contains_key(&note.id) {
            return Ok(Put::Taken);
        }
        let used: usize = held.notes.values().map(|note| note.new.body.len()).sum();
        if (used + note.body.len()) as u64 > self.quota_bytes {
            return Ok(Put::Full);
        }
        let expires_at = note.expires_at;
        let reads_left = note.reads;
        held.notes.insert(
            note.id,
            Note {
                new: note,
                body_digest,
                reads_left,
                claims: Vec::new(),
                wrong_keys: 0,
                locked_until: UnixTime(0),
            },
        );
        Ok(Put::Stored { expires_at })
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

    async fn take_down(&self, id: NoteId) -> Result<bool, StoreError> {
        Ok(self.held().bury(id))
    }

    async fn sweep(&self, now: UnixTime) -> Result<Swept, StoreError> {
        let mut held = self.held();
        let over: Vec<NoteId> =
            held.notes.iter().filter(|(_, note)| note.is_over(now)).map(|(id, _)| *id).collect();
        let notes = over.into_iter().filter(|id| held.bury(*id)).count() as u64;
        let before = held.tombstones.len();
        held.tombstones.retain(|_, keep_until| *keep_until > now);
        let tombstones = (before - held.tombstones.len()) as u64;
        Ok(Swept { notes, tombstones })
    }

    async fn ping(&self) -> Result<(), StoreError> {
        Ok(())
    }
}
