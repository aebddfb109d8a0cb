//! SQLite: how its file is made and opened.

use std::{fs::OpenOptions, io, os::unix::fs::OpenOptionsExt, path::Path, str::FromStr, time::Duration};

use sqlx::{
    ConnectOptions, Connection, SqliteConnection, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::OpenError;

/// Connections for reading.
const READERS: u32 = 8;

/// How long to wait for another process that writes.
const BUSY: Duration = Duration::from_secs(10);

/// How to open what follows `sqlite:` in a URL.
pub(super) fn options(rest: &str) -> Result<SqliteConnectOptions, OpenError> {
    let (file, parameters) = rest.split_once('?').unwrap_or((rest, ""));
    if ["", ":memory:"].contains(&file) {
        return Err(OpenError::NoFile);
    }
    let mut synchronous = SqliteSynchronous::Full;
    for parameter in parameters.split('&').filter(|parameter| !parameter.is_empty()) {
        synchronous = match parameter {
            "synchronous=full" => SqliteSynchronous::Full,
            "synchronous=normal" => SqliteSynchronous::Normal,
            _ => {
                let name = parameter.split('=').next().unwrap_or_default();
                return Err(OpenError::UnknownParameter(name.to_owned()));
            }
        };
    }
    Ok(SqliteConnectOptions::from_str(&format!("sqlite:{file}"))?
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(synchronous)
        .pragma("secure_delete", "ON")
        .foreign_keys(true)
        .busy_timeout(BUSY))
}

/// Makes the file where it is missing and brings its tables up to date.
pub(super) async fn migrate(options: &SqliteConnectOptions) -> Result<(), OpenError> {
    make(options.get_filename())?;
    let mut connection = connect(options).await?;
    sqlx::migrate!("migrations/sqlite").run(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// Makes the file for its owner's eyes only; SQLite gives its log the same mode.
fn make(file: &Path) -> Result<(), io::Error> {
    OpenOptions::new().append(true).create(true).mode(0o600).open(file)?;
    Ok(())
}

/// One connection, for writing.
pub(super) async fn connect(options: &SqliteConnectOptions) -> Result<SqliteConnection, OpenError> {
    Ok(options.connect().await?)
}

/// Connections that refuse to write.
pub(super) async fn readers(options: SqliteConnectOptions) -> Result<SqlitePool, OpenError> {
    let options = options.pragma("query_only", "ON");
    Ok(SqlitePoolOptions::new().max_connections(READERS).connect_with(options).await?)
}
