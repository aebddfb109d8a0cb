//! Notes and asks in a database: SQLite in a file beside the process, or PostgreSQL.

mod asks;
mod body;
mod claim;
mod disclose;
mod end;
mod engine;
mod look;
mod loose;
mod postgres;
mod put;
mod remove;
mod replies;
mod sqlite;
mod writer;

use std::{io, mem::take, sync::Arc};

use sha2::{Digest as _, Sha256};
use sqlx::{PgPool, migrate::MigrateError};
use tokio::sync::Semaphore;

use self::{
    claim::{Take, Verdict},
    end::SweepAsk,
    engine::{Deed, Engine, Readers, on},
    look::Looker,
    loose::{Clear, GiveUp, Stage},
    put::PutNote,
    remove::{Delete, EndClaim, SweepBatch, TakeDown},
    writer::Writer,
};
use super::{
    Body, BodyOf, Claim, Claimed, Deletion, Digest, NewNote, NoteId, NoteState, NoteStore, Put, Receipt,
    Record, Staged, StoreError, Swept, Upload, UploadId, claiming::TOMBSTONE_SECONDS,
};
use crate::clock::UnixTime;

const OF_NOTE: &str = "SELECT chunks.bytes FROM chunks JOIN notes ON notes.body = chunks.body
    WHERE notes.id = $1 AND chunks.number = $2";
const OF_REPLY: &str = "SELECT chunks.bytes FROM chunks JOIN replies ON replies.body = chunks.body
    WHERE replies.ask = $1 AND chunks.number = $2 AND replies.id = $3";
const LEFT: &str = "SELECT 1 FROM loose WHERE until <= $1 LIMIT 1";

/// Pieces that are on their way to the disk at once: whoever claims waits behind these and no more.
const STAGING: usize = 4;

/// The database could not be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Neither `sqlite:` nor `postgres:`. The URL is not repeated: it may hold a password.
    #[error("the database URL is of no kind known here, only sqlite: and postgres: are")]
    UnknownKind,
    /// A parameter of an SQLite URL, without its value.
    #[error(
        "the database URL says {0:?} in a way not known here, only synchronous=full and synchronous=normal are"
    )]
    UnknownParameter(String),
    /// An SQLite URL for memory, where nothing would last.
    #[error("the database URL names no file, as sqlite:data/legwork.sqlite does")]
    NoFile,
    /// The database file could not be made or opened.
    #[error("the database file cannot be opened: {0}")]
    File(#[from] io::Error),
    /// A later version of this program has changed the tables.
    #[error("the database belongs to a newer version of this program, so only that version can open it")]
    TooNew,
    /// The tables could not be brought to where this version wants them.
    #[error("the tables cannot be brought up to date: {0}")]
    Migration(MigrateError),
    /// The database said no.
    #[error("the database cannot be opened: {0}")]
    Database(#[from] sqlx::Error),
}

impl From<MigrateError> for OpenError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::VersionMissing(_) => Self::TooNew,
            other => Self::Migration(other),
        }
    }
}

/// Brings the tables of the database at `url` up to date, and does nothing else.
///
/// # Errors
/// As for [`Store::open`].
pub async fn migrate(url: &str) -> Result<(), OpenError> {
    match kind(url)? {
        Engine::Sqlite(rest) => sqlite::migrate(&sqlite::options(rest)?).await,
        Engine::Postgres(url) => postgres::migrate(&postgres::connect(url).await?).await,
    }
}

/// What follows `sqlite:` of an SQLite URL, or the whole of a PostgreSQL URL.
fn kind(url: &str) -> Result<Engine<&str, &str>, OpenError> {
    if let Some(rest) = url.strip_prefix("sqlite:") {
        Ok(Engine::Sqlite(rest))
    } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
        Ok(Engine::Postgres(url))
    } else {
        Err(OpenError::UnknownKind)
    }
}

/// Notes and asks in a database. Clones share it.
#[derive(Clone)]
pub struct Store {
    readers: Readers,
    looker: Looker,
    writers: Engine<Writer, PgPool>,
    quota_bytes: u64,
    staging: Arc<Semaphore>,
}

impl Store {
    /// Opens the database at `url` and brings its tables up to date.
    ///
    /// `sqlite:FILE` makes the file where it is missing, readable by its owner only;
    /// `sqlite:FILE?synchronous=normal` gives up durability over a power cut, for measuring what it costs.
    /// `postgres://…` is as libpq has it. `quota_bytes` bounds the ciphertext held over all notes
    /// and replies.
    ///
    /// # Errors
    /// Where the URL is not one of these, or the database cannot be reached, or is of a newer version.
    pub async fn open(url: &str, quota_bytes: u64) -> Result<Self, OpenError> {
        let (readers, writers) = match kind(url)? {
            Engine::Sqlite(rest) => {
                let options = sqlite::options(rest)?;
                sqlite::migrate(&options).await?;
                let writer = Writer::start(sqlite::connect(&options).await?);
                (Engine::Sqlite(sqlite::readers(options).await?), Engine::Sqlite(writer))
            }
            Engine::Postgres(url) => {
                let pool = postgres::connect(url).await?;
                postgres::migrate(&pool).await?;
                (Engine::Postgres(pool.clone()), Engine::Postgres(pool))
            }
        };
        let looker = Looker::start(readers.clone());
        Ok(Self { readers, looker, writers, quota_bytes, staging: Arc::new(Semaphore::new(STAGING)) })
    }

    /// Finishes what was begun and lets the database go. Calls on clones fail from here on.
    pub async fn close(self) {
        // The readers first: the last connection to an SQLite file puts its log in order.
        on!(&self.readers, pool => pool.close().await);
        if let Engine::Sqlite(writer) = self.writers {
            writer.close().await;
        }
    }

    /// Removes bodies whose time is over, each in short transactions.
    async fn clear(&self, now: UnixTime) -> Result<(), StoreError> {
        let left =
            on!(&self.readers, pool => sqlx::query(LEFT).bind(now.0).fetch_optional(pool).await?.is_some());
        if left {
            while self.perform(Clear { now }).await? {}
        }
        Ok(())
    }

    async fn perform<D: Deed>(&self, deed: D) -> Result<D::Outcome, StoreError> {
        match &self.writers {
            Engine::Sqlite(writer) => writer.perform(deed).await,
            Engine::Postgres(pool) => postgres::perform(pool, &deed).await,
        }
    }
}

impl NoteStore for Store {
    async fn put(&self, mut note: NewNote, now: UnixTime) -> Result<Put, StoreError> {
        let bytes = take(&mut note.body);
        let upload = Upload {
            id: UploadId(note.id.0),
            size: bytes.len() as u64,
            digest: Digest(Sha256::digest(&bytes).into()),
        };
        let body = Body { upload, bytes: Some(bytes) };
        self.perform(PutNote { note, body, quota_bytes: self.quota_bytes, now }).await
    }

    async fn stage(
        &self,
        upload: UploadId,
        number: u32,
        bytes: Vec<u8>,
        now: UnixTime,
    ) -> Result<Staged, StoreError> {
        let _turn = self.staging.acquire().await.map_err(|_| StoreError::Closing)?;
        self.perform(Stage { upload, number, bytes, quota_bytes: self.quota_bytes, now }).await
    }

    async fn finish(&self, note: NewNote, upload: Upload, now: UnixTime) -> Result<Put, StoreError> {
        let body = Body { upload, bytes: None };
        let put = self.perform(PutNote { note, body, quota_bytes: self.quota_bytes, now }).await?;
        // the body of a note that is there already, sent again, is still loose
        self.abandon(upload.id).await?;
        Ok(put)
    }

    async fn abandon(&self, upload: UploadId) -> Result<(), StoreError> {
        self.perform(GiveUp { upload }).await?;
        self.clear(GIVEN_UP).await
    }

    async fn look(&self, id: NoteId, now: UnixTime) -> Result<Option<NoteState>, StoreError> {
        self.looker.look(id, now).await
    }

    async fn claim(&self, claim: Claim, now: UnixTime) -> Result<Claimed, StoreError> {
        let id = claim.id;
        let size = match self.perform(Take { claim, now }).await? {
            Verdict::Granted { size } => size,
            Verdict::Refused(answer) => return Ok(answer),
        };
        let size = u64::try_from(size).map_err(undecodable)?;
        Ok(match self.piece(BodyOf::Note(id), 0).await? {
            Some(first) => Claimed::Granted { first, size },
            None if size == 0 => Claimed::Granted { first: Vec::new(), size },
            // taken back or taken down in this very moment
            None => Claimed::NoSuchNote,
        })
    }

    async fn piece(&self, of: BodyOf, number: u32) -> Result<Option<Vec<u8>>, StoreError> {
        let number = i64::from(number);
        Ok(on!(&self.readers, pool => match of {
            BodyOf::Note(id) => {
                sqlx::query_scalar(OF_NOTE).bind(&id.0[..]).bind(number).fetch_optional(pool).await?
            }
            BodyOf::Reply(ask, id) => sqlx::query_scalar(OF_REPLY)
                .bind(&ask.0[..])
                .bind(number)
                .bind(&id.0[..])
                .fetch_optional(pool)
                .await?,
        }))
    }

    async fn done(&self, id: NoteId, token: Digest, now: UnixTime) -> Result<(), StoreError> {
        self.perform(EndClaim { id, token, now }).await?;
        self.clear(GIVEN_UP).await
    }

    async fn receipt(&self, id: NoteId, owner: Digest, now: UnixTime) -> Result<Option<Receipt>, StoreError> {
        let found = disclose::receipt(&self.readers, id).await?;
        let known =
            |(of, receipt): &(Digest, Receipt)| *of == owner && receipt.expires_at + TOMBSTONE_SECONDS > now;
        Ok(found.filter(known).map(|(_, receipt)| receipt))
    }

    async fn disclose(&self, id: NoteId) -> Result<Option<Record>, StoreError> {
        Ok(disclose::disclose(&self.readers, id).await?)
    }

    async fn delete(&self, deletion: Deletion, now: UnixTime) -> Result<bool, StoreError> {
        let deleted = self.perform(Delete { deletion, now }).await?;
        self.clear(GIVEN_UP).await?;
        Ok(deleted)
    }

    async fn take_down(&self, id: NoteId) -> Result<bool, StoreError> {
        let was_there = self.perform(TakeDown { id }).await?;
        self.clear(GIVEN_UP).await?;
        Ok(was_there)
    }

    async fn sweep(&self, now: UnixTime) -> Result<Swept, StoreError> {
        let mut swept = Swept::default();
        loop {
            let batch = self.perform(SweepBatch { now }).await?;
            swept.notes += batch.swept.notes;
            swept.tombstones += batch.swept.tombstones;
            if !batch.more {
                break;
            }
        }
        while let Some(went) = self.perform(SweepAsk { now }).await? {
            swept.asks += went;
        }
        self.clear(now).await?;
        // Each time, not only after a find: what a reader's `done` removed is still in the log.
        if let Engine::Sqlite(writer) = &self.writers {
            writer.empty_log().await?;
        }
        Ok(swept)
    }

    async fn ping(&self) -> Result<(), StoreError> {
        on!(&self.readers, pool => sqlx::query("SELECT 1").execute(pool).await?.rows_affected());
        Ok(())
    }
}

/// The time of bodies that nobody wants any more, which no body on its way in has.
const GIVEN_UP: UnixTime = UnixTime(0);

/// A value that this program never wrote.
fn undecodable(error: impl std::error::Error + Send + Sync + 'static) -> StoreError {
    sqlx::Error::Decode(Box::new(error)).into()
}
