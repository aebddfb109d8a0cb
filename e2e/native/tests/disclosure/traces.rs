//! What is in the tables, read by SQL alone and without the crate that keeps it.

use std::path::Path;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sqlx::{AssertSqlSafe, Connection, Executor, Row, SqliteConnection, sqlite::SqliteRow};

/// Tables that are of no note: sqlx's own list of migrations, and the count of bytes over all notes.
const OF_NOBODY: [&str; 2] = ["_sqlx_migrations", "usage"];

/// A value and where it is: table, row, column, value.
pub(crate) type Place = (String, u32, String, String);

/// All that is in the tables.
pub(crate) struct Traces {
    /// Every value of every row, sorted.
    pub(crate) rows: Vec<Place>,
    /// Tables with rows that are of no note; each has one row of one count.
    pub(crate) of_nobody: Vec<String>,
}

impl Traces {
    /// What is in the database of `folder`. Pieces of `file` stand there as their lengths, as in a disclosure; it must
    /// be the whole of it, piece by piece.
    pub(crate) fn in_tables(folder: &Path, file: Option<&[u8]>) -> Self {
        run(folder, async |database| {
            let tables: Vec<String> = sqlx::query_scalar(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
            )
            .fetch_all(&mut *database)
            .await
            .unwrap();
            let (mut rows, mut of_nobody, mut pieces) = (Vec::new(), Vec::new(), Vec::new());
            for table in tables.iter().filter(|table| *table != OF_NOBODY[0]) {
                let all = format!("SELECT * FROM {table} ORDER BY 1, 2");
                let found = sqlx::query(AssertSqlSafe(all)).fetch_all(&mut *database).await.unwrap();
                if OF_NOBODY.contains(&table.as_str()) {
                    assert!(found.len() == 1 && found[0].len() == 2, "a count and the key of its row");
                    of_nobody.push(table.clone());
                    continue;
                }
                for (number, row) in (1..).zip(&found) {
                    for at in 0..row.len() {
                        let column = sqlx::Column::name(row.column(at)).to_owned();
                        let mut shown = value(row, at);
                        if (table.as_str(), column.as_str()) == ("chunks", "bytes") {
                            let piece: Vec<u8> = row.get(at);
                            shown = format!("{} bytes", piece.len());
                            pieces.extend(piece);
                        }
                        rows.push((table.clone(), number, column, shown));
                    }
                }
            }
            assert!(
                pieces.is_empty() || file == Some(pieces.as_slice()),
                "other bytes than those that were sent"
            );
            rows.sort();
            Self { rows, of_nobody }
        })
    }
}

/// A disclosure in the same form.
pub(crate) fn told(disclosure: &wire::Disclosure) -> Vec<Place> {
    let place = |held: &wire::Held| {
        let value = held.value.clone().unwrap_or_else(|| "nothing".into());
        (held.table.clone(), held.row, held.column.clone(), value)
    };
    let mut rows: Vec<_> = disclosure.held.iter().map(place).collect();
    rows.sort();
    rows
}

/// Changes the database beside the server, as no code of ours does.
pub(crate) fn change(folder: &Path, sql: &'static str) {
    run(folder, async |database| {
        database.execute(sql).await.unwrap();
    });
}

fn run<T>(folder: &Path, work: impl AsyncFnOnce(&mut SqliteConnection) -> T) -> T {
    let url = format!("sqlite:{}", folder.join("notes.db").display());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut database = SqliteConnection::connect(&url).await.unwrap();
        let done = work(&mut database).await;
        database.close().await.unwrap();
        done
    })
}

/// A value as a disclosure writes it.
fn value(row: &SqliteRow, at: usize) -> String {
    let number = row.try_get::<Option<i64>, _>(at).map(|number| number.map(|number| number.to_string()));
    let bytes = || row.try_get::<Option<Vec<u8>>, _>(at).map(|b| b.map(|b| URL_SAFE_NO_PAD.encode(b)));
    let text = || row.try_get::<Option<String>, _>(at);
    number.or_else(|_| bytes()).or_else(|_| text()).unwrap().unwrap_or_else(|| "nothing".into())
}
