//! A note in memory: the rules of its hand-over.

use wire::COLUMNS;

use super::{chunks, kept, length};
use crate::{
    clock::UnixTime,
    notes::store::{
        Claim, Claimed, Digest, Held as Kept, NewNote, PIECE, Value,
        claiming::{self, Fit, LOCK_SECONDS, Locks, WRONG_KEYS},
    },
};

/// A note that is held.
pub(super) struct Note {
    pub(super) new: NewNote,
    /// The name of its body.
    pub(super) body: [u8; 16],
    pub(super) body_digest: Digest,
    pub(super) reads_left: u16,
    pub(super) first_read: Option<UnixTime>,
    pub(super) claims: Vec<(Digest, UnixTime)>,
    pub(super) wrong_keys: u16,
    pub(super) locked_until: UnixTime,
}

impl Note {
    pub(super) fn is_open(&self, now: UnixTime) -> bool {
        self.reads_left > 0 && self.new.expires_at > now
    }

    pub(super) fn is_over(&self, now: UnixTime) -> bool {
        self.new.expires_at <= now
            || (self.reads_left == 0 && self.claims.iter().all(|(_, until)| *until <= now))
    }

    pub(super) fn reads_taken(&self) -> u16 {
        self.new.reads - self.reads_left
    }

    /// All that a database would hold of it, table by table.
    pub(super) fn values(&self) -> Vec<Kept> {
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
        let claims = claims.into_iter().map(|(token, until)| {
            [Value::Bytes(new.id.0.into()), Value::Bytes(token.0.into()), Value::Number(until.0)]
        });
        let chunks = chunks(self.body, &new.body);
        [kept(&COLUMNS, "notes", [note]), kept(&COLUMNS, "chunks", chunks), kept(&COLUMNS, "claims", claims)]
            .concat()
    }

    pub(super) fn is_same(&self, new: &NewNote, body_digest: Digest) -> bool {
        (self.new.claim, self.new.owner, self.new.door, self.body_digest)
            == (new.claim, new.owner, new.door, body_digest)
    }

    pub(super) fn claim(&mut self, claim: &Claim, now: UnixTime) -> Claimed {
        match (Locks { door: self.new.door, claim: self.new.claim }).fit(claim.door, claim.claim) {
            Fit::WrongDoor => Claimed::NoSuchNote,
            Fit::WrongKey => self.count(now),
            Fit::Right => self.take(claim.token, now),
        }
    }

    pub(super) fn count(&mut self, now: UnixTime) -> Claimed {
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

    pub(super) fn take(&mut self, token: Digest, now: UnixTime) -> Claimed {
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

    pub(super) fn granted(&self) -> Claimed {
        let first = self.new.body.chunks(PIECE).next().unwrap_or_default().to_vec();
        Claimed::Granted { first, size: self.new.body.len() as u64 }
    }
}
