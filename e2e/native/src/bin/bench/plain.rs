//! The store's SQL from a plain loop: the same statements in the same order and groups, with the same
//! settings, and nothing around them.
//!
//! It is written out once more because the yardstick must not move with what it measures: whoever
//! changes the statements of the store decides here whether the loop needs them too.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use sqlx::{
    ConnectOptions, Executor, SqliteConnection, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::task::JoinSet;

use crate::{Outcome, notes::Sample};

const READERS: u32 = 8;
const GROUP: usize = 64;
const QUOTA: i64 = 4_096 << 20;

const LOOK: &str = "SELECT size, expires_at, reads_left, door IS NOT NULL FROM notes
    WHERE id = $1 AND reads_left > 0 AND expires_at > $2";
const INSERT: &str = "INSERT INTO notes (id, claim, owner, door, body_digest, size, reads_left, expires_at,
    body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
const BURIED: &str = "SELECT 1 FROM tombstones WHERE id = $1";
const COUNT: &str = "UPDATE usage SET bytes = bytes + $1 WHERE bytes + $1 <= $2";
const CHUNK_IN: &str = "INSERT INTO chunks (body, number, bytes) VALUES ($1, $2, $3)";
const HELD: &str = "SELECT door, claim, size, expires_at FROM notes WHERE id = $1 AND expires_at > $2";
const TOKEN_IN: &str = "INSERT INTO claims (note, token, until) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const TAKE: &str = "UPDATE notes
    SET reads_left = reads_left - 1, reads_taken = reads_taken + 1, first_read = COALESCE(first_read, $3)
    WHERE id = $1 AND reads_left > 0 AND expires_at > $2 AND locked_until <= $2";
const PIECE: &str = "SELECT chunks.bytes FROM chunks JOIN notes ON notes.body = chunks.body
    WHERE notes.id = $1 AND chunks.number = $2";

/// A moment at which no note here has expired, and one at which all have.
const NOW: i64 = 1_800_000_000;
const LATER: i64 = NOW + 86_400;

/// A database like the server's.
pub(crate) struct Plain {
    writer: SqliteConnection,
    readers: SqlitePool,
}

impl Plain {
    pub(crate) async fn open(folder: &Path) -> Outcome<Self> {
        let file = folder.join("plain.sqlite");
        server::notes::store::migrate(&format!("sqlite:{}", file.display())).await?;
        let options = SqliteConnectOptions::new()
            .filename(file)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .pragma("secure_delete", "ON")
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10));
        let writer = options.connect().await?;
        let options = options.pragma("query_only", "ON");
        let readers = SqlitePoolOptions::new().max_connections(READERS).connect_with(options).await?;
        Ok(Self { writer, readers })
    }

    /// Stores the sample under each id; how many a second.
    pub(crate) async fn create(&mut self, ids: &[[u8; 16]], sample: &Sample) -> Outcome<f64> {
        let start = Instant::now();
        let size = i64::try_from(sample.file.len())?;
        for group in ids.chunks(GROUP) {
            self.writer.execute("BEGIN IMMEDIATE").await?;
            for id in group {
                self.writer.execute("SAVEPOINT deed").await?;
                let insert = sqlx::query(INSERT)
                    .bind(&id[..])
                    .bind(&sample.claim_hash[..])
                    .bind(&sample.owner_hash[..])
                    .bind(&sample.door_hash[..])
                    .bind(&sample.claim_hash[..])
                    .bind(size)
                    .bind(1_i64)
                    .bind(LATER)
                    .bind(&id[..]);
                insert.execute(&mut self.writer).await?;
                sqlx::query(BURIED).bind(&id[..]).fetch_optional(&mut self.writer).await?;
                sqlx::query(COUNT).bind(size).bind(QUOTA).execute(&mut self.writer).await?;
                let chunk = sqlx::query(CHUNK_IN).bind(&id[..]).bind(0_i64).bind(&sample.file[..]);
                chunk.execute(&mut self.writer).await?;
                self.writer.execute("RELEASE deed").await?;
            }
            self.writer.execute("COMMIT").await?;
        }
        Ok(ids.len() as f64 / start.elapsed().as_secs_f64())
    }

    /// Looks the notes up over and over, from `tasks` at once; how many a second.
    pub(crate) async fn look(&self, ids: &[[u8; 16]], tasks: usize, time: Duration) -> Outcome<f64> {
        let start = Instant::now();
        let mut looking = JoinSet::new();
        for ids in ids.chunks(ids.len().div_ceil(tasks)) {
            let (ids, readers) = (ids.to_vec(), self.readers.clone());
            looking.spawn(async move {
                let mut looked = 0_usize;
                for id in ids.iter().cycle() {
                    if start.elapsed() >= time {
                        break;
                    }
                    let state = sqlx::query_as::<_, (i64, i64, i64, bool)>(LOOK);
                    state.bind(&id[..]).bind(NOW).fetch_one(&readers).await?;
                    looked += 1;
                }
                Ok::<_, sqlx::Error>(looked)
            });
        }
        let mut looked = 0;
        while let Some(task) = looking.join_next().await {
            looked += task??;
        }
        Ok(looked as f64 / start.elapsed().as_secs_f64())
    }

    /// Takes the one read of each note and reads its body; how many a second.
    pub(crate) async fn claim(&mut self, ids: &[[u8; 16]], sample: &Sample) -> Outcome<f64> {
        let start = Instant::now();
        let mut bodies = JoinSet::new();
        for group in ids.chunks(GROUP) {
            self.writer.execute("BEGIN IMMEDIATE").await?;
            for id in group {
                self.writer.execute("SAVEPOINT deed").await?;
                type Row = (Option<Vec<u8>>, Vec<u8>, i64, i64);
                let held = sqlx::query_as::<_, Row>(HELD).bind(&id[..]).bind(NOW);
                held.fetch_one(&mut self.writer).await?;
                let token = sqlx::query(TOKEN_IN).bind(&id[..]).bind(&sample.claim_hash[..]).bind(LATER);
                token.execute(&mut self.writer).await?;
                sqlx::query(TAKE).bind(&id[..]).bind(NOW).bind(NOW).execute(&mut self.writer).await?;
                self.writer.execute("RELEASE deed").await?;
            }
            self.writer.execute("COMMIT").await?;
            for id in group {
                let (id, readers) = (*id, self.readers.clone());
                bodies.spawn(async move {
                    let piece = sqlx::query_scalar::<_, Vec<u8>>(PIECE).bind(&id[..]).bind(0_i64);
                    piece.fetch_one(&readers).await
                });
            }
        }
        while let Some(body) = bodies.join_next().await {
            body??;
        }
        Ok(ids.len() as f64 / start.elapsed().as_secs_f64())
    }
}
