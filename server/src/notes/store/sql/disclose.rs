//! Telling what is kept of a note or an ask: a little to its owner, all of it to whoever may know all.

use sqlx::{AssertSqlSafe, ColumnIndex, Decode, Postgres, Row, Sqlite, Transaction, Type};
use wire::{ASK_COLUMNS, COLUMNS, Column, Kind};

use super::engine::{Engine, Readers, on};
use crate::{
    clock::UnixTime,
    notes::store::{AskId, Digest, Held, NoteId, Receipt, Record, Value, claiming::TOMBSTONE_SECONDS},
};

const RECEIPT: &str = "SELECT owner, reads_taken, first_read, expires_at, TRUE FROM notes WHERE id = $1
    UNION ALL SELECT owner, reads_taken, first_read, keep_until - $2, FALSE FROM tombstones WHERE id = $1";

const ASK: &str = "SELECT owner, expires_at FROM asks WHERE id = $1";
const BODY_OF_NOTE: &str = "SELECT body FROM notes WHERE id = $1";
const BODIES_OF_ASK: &str = "SELECT body FROM replies WHERE ask = $1";

/// The database as it is at one moment: what a note leaves behind is never seen beside it, or neither of both.
struct Snapshot(Engine<Transaction<'static, Sqlite>, Transaction<'static, Postgres>>);

/// The receipt of a note, and whose it is, without regard to the time.
pub(super) async fn receipt(readers: &Readers, id: NoteId) -> Result<Option<(Digest, Receipt)>, sqlx::Error> {
    Snapshot::of(readers).await?.receipt(id).await
}

/// All that is kept about a note.
pub(super) async fn disclose(readers: &Readers, id: NoteId) -> Result<Option<Record>, sqlx::Error> {
    let mut snapshot = Snapshot::of(readers).await?;
    let Some((owner, receipt)) = snapshot.receipt(id).await? else { return Ok(None) };
    let values = snapshot.values(&COLUMNS, id.0, BODY_OF_NOTE).await?;
    Ok(Some(Record { owner, known_until: receipt.expires_at + TOMBSTONE_SECONDS, values }))
}

/// All that is kept about an ask and its replies.
pub(super) async fn disclose_ask(readers: &Readers, id: AskId) -> Result<Option<Record>, sqlx::Error> {
    let mut snapshot = Snapshot::of(readers).await?;
    let found: Option<(Vec<u8>, i64)> = on!(&mut snapshot.0, it => sqlx::query_as(ASK)
        .bind(&id.0[..])
        .fetch_optional(&mut **it)
        .await?);
    let Some((owner, expires_at)) = found else { return Ok(None) };
    let values = snapshot.values(&ASK_COLUMNS, id.0, BODIES_OF_ASK).await?;
    Ok(Some(Record { owner: Digest::try_from(owner)?, known_until: UnixTime(expires_at), values }))
}

impl Snapshot {
    async fn of(readers: &Readers) -> Result<Self, sqlx::Error> {
        Ok(Self(match readers {
            Engine::Sqlite(pool) => Engine::Sqlite(pool.begin().await?),
            Engine::Postgres(pool) => {
                Engine::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        }))
    }

    async fn receipt(&mut self, id: NoteId) -> Result<Option<(Digest, Receipt)>, sqlx::Error> {
        type Found = (Vec<u8>, i64, Option<i64>, i64, bool);
        let found: Option<Found> = on!(&mut self.0, it => sqlx::query_as(RECEIPT)
            .bind(&id.0[..])
            .bind(TOMBSTONE_SECONDS)
            .fetch_optional(&mut **it)
            .await?);
        let Some((owner, reads, first_read, expires_at, held)) = found else { return Ok(None) };
        let receipt = Receipt {
            reads: u16::try_from(reads).map_err(|error| sqlx::Error::Decode(error.into()))?,
            first_read_at: first_read.map(UnixTime),
            expires_at: UnixTime(expires_at),
            held,
        };
        Ok(Some((Digest::try_from(owner)?, receipt)))
    }

    /// What the tables of these columns hold under this id, and under the names of its `bodies`.
    async fn values(
        &mut self,
        columns: &'static [Column],
        id: [u8; 16],
        bodies: &str,
    ) -> Result<Vec<Held>, sqlx::Error> {
        let mut values = Vec::new();
        for table in columns.chunk_by(|one, next| one.table == next.table) {
            self.rows(table, id, bodies, &mut values).await?;
        }
        Ok(values)
    }

    /// Adds what one table holds.
    async fn rows(
        &mut self,
        columns: &'static [Column],
        id: [u8; 16],
        bodies: &str,
        values: &mut Vec<Held>,
    ) -> Result<(), sqlx::Error> {
        let [Column { table, name: key, .. }, Column { name: order, .. }, ..] = columns else {
            unreachable!("every table has a key and another column")
        };
        let wanted: Vec<_> = columns.iter().map(wanted).collect();
        let of = if *key == "body" { bodies } else { "$1" };
        let wanted = wanted.join(", ");
        let sql = format!("SELECT {wanted} FROM {table} WHERE {key} IN ({of}) ORDER BY {key}, {order}");
        on!(&mut self.0, it => {
            let rows = sqlx::query(AssertSqlSafe(sql)).bind(&id[..]).fetch_all(&mut **it).await?;
            for (number, row) in (1..).zip(&rows) {
                for (at, column) in columns.iter().enumerate() {
                    values.push(Held { column, row: number, value: value(row, at, column)? });
                }
            }
        });
        Ok(())
    }
}

/// Ciphertext stays where it is: only its length is asked for.
fn wanted(column: &Column) -> String {
    if is_ciphertext(column) {
        format!("CAST(length({0}) AS BIGINT)", column.name)
    } else {
        column.name.into()
    }
}

fn is_ciphertext(column: &Column) -> bool {
    column.table == "chunks" && column.name == "bytes"
}

fn value<'r, R: Row>(row: &'r R, at: usize, column: &Column) -> Result<Value, sqlx::Error>
where
    usize: ColumnIndex<R>,
    Option<Vec<u8>>: Decode<'r, R::Database> + Type<R::Database>,
    Option<i64>: Decode<'r, R::Database> + Type<R::Database>,
{
    Ok(match column.kind {
        _ if is_ciphertext(column) => {
            row.try_get::<Option<i64>, _>(at)?.map_or(Value::Nothing, Value::Ciphertext)
        }
        Kind::Bytes => row.try_get::<Option<Vec<u8>>, _>(at)?.map_or(Value::Nothing, Value::Bytes),
        Kind::Number | Kind::Time => row.try_get::<Option<i64>, _>(at)?.map_or(Value::Nothing, Value::Number),
    })
}
