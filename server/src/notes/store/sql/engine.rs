//! Which database it is. The SQL text is the same for both, only the types differ.

use std::future::Future;

use sqlx::{PgConnection, PgPool, SqliteConnection, SqlitePool};

/// One thing of SQLite's or of PostgreSQL's.
#[derive(Debug, Clone)]
pub(super) enum Engine<S, P> {
    /// SQLite's.
    Sqlite(S),
    /// PostgreSQL's.
    Postgres(P),
}

/// Connections for reading outside of a transaction.
pub(super) type Readers = Engine<SqlitePool, PgPool>;

/// A connection with a transaction open on it.
pub(super) type Connection<'c> = Engine<&'c mut SqliteConnection, &'c mut PgConnection>;

/// Writes an expression once and compiles it for either engine: `on!(connection, it => …)`.
macro_rules! on {
    ($engine:expr, $it:ident => $body:expr) => {
        match $engine {
            $crate::notes::store::sql::engine::Engine::Sqlite($it) => $body,
            $crate::notes::store::sql::engine::Engine::Postgres($it) => $body,
        }
    };
}
pub(super) use on;

/// One change to notes or asks: all of it happens and lasts, or none of it.
pub(super) trait Deed: Send + Sync + 'static {
    /// What it is good for.
    type Outcome: Send + 'static;

    /// Does it, within a transaction that somebody else began and will end.
    ///
    /// A deed that changes several rows takes them in this order, so that no two ever wait for each
    /// other: notes by rising id, their claims, an ask, its replies, the count of bytes. Only the row of a new
    /// token may come before its note's, and that of a staged body first: nobody else knows of them yet.
    fn run(
        &self,
        connection: &mut Connection<'_>,
    ) -> impl Future<Output = Result<Ending<Self::Outcome>, sqlx::Error>> + Send;
}

/// How a deed ends, and what it came to.
pub(super) enum Ending<T> {
    /// Commit it.
    Keep(T),
    /// Roll it back.
    Undo(T),
}
