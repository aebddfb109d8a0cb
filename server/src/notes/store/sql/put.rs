//! Taking a note in.

use super::engine::{Connection, Deed, Ending, on};
use crate::{
    clock::UnixTime,
    notes::store::{Body, Digest, NewNote, Put},
};

const INSERT: &str = "INSERT INTO notes (id, claim, owner, door, body_digest, size, reads_left, expires_at,
    body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
const HELD: &str = "SELECT claim, owner, door, body_digest, expires_at FROM notes
    WHERE id = $1 AND reads_left > 0 AND expires_at > $2";
const BURIED: &str = "SELECT 1 FROM tombstones WHERE id = $1";

/// Takes a note in, in one transaction with its body, or with the end of its body's being loose: nobody sees the
/// one without the other.
pub(super) struct PutNote {
    pub(super) note: NewNote,
    /// In place of the note's own.
    pub(super) body: Body,
    /// Bytes of ciphertext that may be held over all notes.
    pub(super) quota_bytes: u64,
    pub(super) now: UnixTime,
}

impl Deed for PutNote {
    type Outcome = Put;

    async fn run(&self, connection: &mut Connection<'_>) -> Result<Ending<Put>, sqlx::Error> {
        let note = &self.note;
        if !self.body.tie(connection, self.now).await? {
            return Ok(Ending::Undo(Put::Gone));
        }
        // The primary key decides between two at once; whoever comes second waits here for the first.
        let inserted = on!(connection, it => sqlx::query(INSERT)
            .bind(&note.id.0[..])
            .bind(&note.claim.0[..])
            .bind(&note.owner.0[..])
            .bind(note.door.as_ref().map(|door| &door.0[..]))
            .bind(&self.body.upload.digest.0[..])
            .bind(self.body.size())
            .bind(i64::from(note.reads))
            .bind(note.expires_at.0)
            .bind(&self.body.upload.id.0[..])
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

        if !self.body.keep(connection, self.quota_bytes).await? {
            return Ok(Ending::Undo(Put::Full));
        }
        Ok(Ending::Keep(Put::Stored { expires_at: note.expires_at }))
    }
}

impl PutNote {
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
        let same = held == (self.note.claim, self.note.owner, self.note.door, self.body.upload.digest);
        Ok(if same { Put::Stored { expires_at: UnixTime(expires_at) } } else { Put::Taken })
    }
}
