//! Taking a note in.

use super::engine::{Connection, Deed, Ending, on};
use crate::{
    clock::UnixTime,
    notes::store::{Digest, NewNote, PIECE, Put, Upload},
};

const INSERT: &str = "INSERT INTO notes (id, claim, owner, door, body_digest, size, reads_left, expires_at,
    body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
const HELD: &str = "SELECT claim, owner, door, body_digest, expires_at FROM notes
    WHERE id = $1 AND reads_left > 0 AND expires_at > $2";
const BURIED: &str = "SELECT 1 FROM tombstones WHERE id = $1";
const TIE: &str = "DELETE FROM loose WHERE body = $1 AND until > $2";
pub(super) const COUNT: &str = "UPDATE usage SET bytes = bytes + $1 WHERE bytes + $1 <= $2";
pub(super) const CHUNK_IN: &str = "INSERT INTO chunks (body, number, bytes) VALUES ($1, $2, $3)";

/// Takes a note in, in one transaction with its body, or with the end of its body's being loose: nobody sees the
/// one without the other.
pub(super) struct PutNote {
    pub(super) note: NewNote,
    /// Size and SHA-256 of the body, and the name it has.
    pub(super) upload: Upload,
    /// Whether the body is there already.
    pub(super) staged: bool,
    /// Bytes of ciphertext that may be held over all notes.
    pub(super) quota_bytes: u64,
    pub(super) now: UnixTime,
}

impl Deed for PutNote {
    type Outcome = Put;

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<Put>, sqlx::Error> {
        let note = &self.note;
        let size = i64::try_from(self.upload.size).expect("no machine holds 8 EiB");
        let quota = i64::try_from(self.quota_bytes).unwrap_or(i64::MAX);

        if self.staged && !self.tie(connection).await? {
            return Ok(Ending::Undo(Put::Gone));
        }
        // The primary key decides between two at once; whoever comes second waits here for the first.
        let inserted = on!(connection, it => sqlx::query(INSERT)
            .bind(&note.id.0[..])
            .bind(&note.claim.0[..])
            .bind(&note.owner.0[..])
            .bind(note.door.as_ref().map(|door| &door.0[..]))
            .bind(&self.upload.digest.0[..])
            .bind(size)
            .bind(i64::from(note.reads))
            .bind(note.expires_at.0)
            .bind(&self.upload.id.0[..])
            .execute(&mut **it)
            .await?
            .rows_affected());
        if inserted == 0 {
            return Ok(Ending::Undo(self.again(connection).await?));
        }

        // Looked up after the insert: a note that is just being buried holds the insert up until its
        // tombstone is there to be seen.
        let buried = on!(connection, it => sqlx::query(BURIED)
            .bind(&note.id.0[..])
            .fetch_optional(&mut **it)
            .await?
            .is_some());
        if buried {
            return Ok(Ending::Undo(Put::Taken));
        }

        if self.staged {
            return Ok(Ending::Keep(Put::Stored { expires_at: note.expires_at }));
        }
        let counted = on!(connection, it => sqlx::query(COUNT)
            .bind(size)
            .bind(quota)
            .execute(&mut **it)
            .await?
            .rows_affected());
        if counted == 0 {
            return Ok(Ending::Undo(Put::Full));
        }

        for (number, bytes) in (0_i64..).zip(note.body.chunks(PIECE)) {
            on!(connection, it => sqlx::query(CHUNK_IN)
                .bind(&self.upload.id.0[..])
                .bind(number)
                .bind(bytes)
                .execute(&mut **it)
                .await?
                .rows_affected());
        }
        Ok(Ending::Keep(Put::Stored { expires_at: note.expires_at }))
    }
}

impl PutNote {
    /// Takes the body for this note; not where it was given up.
    async fn tie(&self, connection: &mut Connection<'_>) -> Result<bool, sqlx::Error> {
        let tied = on!(connection, it => sqlx::query(TIE)
            .bind(&self.upload.id.0[..])
            .bind(self.now.0)
            .execute(&mut **it)
            .await?
            .rows_affected());
        Ok(tied == 1)
    }

    /// The id is in use: by this very note, sent again after a lost answer, or by another.
    async fn again(&self, connection: &mut Connection<'_>) -> Result<Put, sqlx::Error> {
        type Row = (Vec<u8>, Vec<u8>, Option<Vec<u8>>, Vec<u8>, i64);
        let held: Option<Row> = on!(connection, it => sqlx::query_as(HELD)
            .bind(&self.note.id.0[..])
            .bind(self.now.0)
            .fetch_optional(&mut **it)
            .await?);
        let Some((claim, owner, door, body_digest, expires_at)) = held else { return Ok(Put::Taken) };
        let held = (
            Digest::try_from(claim)?,
            Digest::try_from(owner)?,
            door.map(Digest::try_from).transpose()?,
            Digest::try_from(body_digest)?,
        );
        let same = held == (self.note.claim, self.note.owner, self.note.door, self.upload.digest);
        Ok(if same { Put::Stored { expires_at: UnixTime(expires_at) } } else { Put::Taken })
    }
}
