//! The rules of a hand-over that every store shares, without a store.

use super::Digest;
use crate::clock::UnixTime;

/// The wrong key that locks the note.
pub(super) const WRONG_KEYS: u16 = 10;

/// How long a lock lasts, seconds.
pub(super) const LOCK_SECONDS: i64 = 3_600;

/// How long what is left of a note is kept past its expiry, seconds.
pub(super) const TOMBSTONE_SECONDS: i64 = 7 * 86_400;

/// How long a body on its way in is kept after each piece of it, seconds.
pub(super) const STAGED_SECONDS: i64 = 600;

/// What a note's claimant must have: it never changes while the note is there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Locks {
    /// SHA-256 of the door key, where the note has one.
    pub(super) door: Option<Digest>,
    /// SHA-256 of the claim key.
    pub(super) claim: Digest,
}

/// How what was shown fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// No door where one is needed, one where none is, or the wrong one.
    WrongDoor,
    /// The right door and the wrong key.
    WrongKey,
    /// Both right.
    Right,
}

impl Locks {
    /// How what was shown fits; in constant time, since [`Digest`] compares so.
    pub(super) fn fit(&self, door: Option<Digest>, claim: Digest) -> Fit {
        if self.door != door {
            Fit::WrongDoor
        } else if self.claim != claim {
            Fit::WrongKey
        } else {
            Fit::Right
        }
    }
}

/// Until when a token taken at `now` reads again: a minute and the time that `size` bytes take at
/// 50 KB/s, but never past the note's expiry, which was promised to the sender.
pub(super) fn until(now: UnixTime, size: i64, expires_at: UnixTime) -> UnixTime {
    (now + (60 + size / 50_000)).min(expires_at)
}

/// The beginning of the hour: the sender learns of a first read no closer than this.
pub(super) fn hour(now: UnixTime) -> UnixTime {
    UnixTime(now.0 - now.0.rem_euclid(3_600))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_door_is_looked_at_before_the_key() {
        let (door, claim, wrong) = (Digest([1; 32]), Digest([2; 32]), Digest([9; 32]));
        let locks = Locks { door: Some(door), claim };
        assert_eq!(locks.fit(Some(door), claim), Fit::Right);
        assert_eq!(locks.fit(Some(door), wrong), Fit::WrongKey);
        assert_eq!(locks.fit(None, claim), Fit::WrongDoor);
        assert_eq!(locks.fit(Some(wrong), wrong), Fit::WrongDoor);
    }

    #[test]
    fn a_slow_reader_of_a_big_note_gets_more_than_a_minute() {
        let never = UnixTime(i64::MAX);
        assert_eq!(until(UnixTime(1_000), 0, never), UnixTime(1_060));
        assert_eq!(until(UnixTime(1_000), 25 << 20, never), UnixTime(1_000 + 60 + 524));
    }

    #[test]
    fn no_token_outlives_its_note() {
        assert_eq!(until(UnixTime(1_000), 0, UnixTime(1_010)), UnixTime(1_010));
    }

    #[test]
    fn a_first_read_is_told_to_the_hour() {
        assert_eq!(hour(UnixTime(7_199)), UnixTime(3_600));
    }
}
