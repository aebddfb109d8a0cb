//! PostgreSQL: a pool, and one transaction for each deed.

use std::str::FromStr;

use sqlx::{
    PgPool,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use super::{
    OpenError,
    engine::{Deed, Ending, Engine},
};
use crate::notes::store::StoreError;

/// Connections that one process holds at most.
const CONNECTIONS: u32 = 10;

/// The statements are written for this level, whatever the server's default: each sees what was
/// committed before it began, and a row that changed meanwhile is looked at again.
const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED";

/// Connects to the database at `url`, which says the rest.
pub(super) async fn connect(url: &str) -> Result<PgPool, OpenError> {
    // A server may be set to answer before the log is on disk. What we acknowledge is.
    let options = PgConnectOptions::from_str(url)?.options([("synchronous_commit", "on")]);
    Ok(PgPoolOptions::new().max_connections(CONNECTIONS).connect_with(options).await?)
}

/// Brings the tables up to date; of several processes at once one does it and the others wait.
pub(super) async fn migrate(pool: &PgPool) -> Result<(), OpenError> {
    Ok(sqlx::migrate!("migrations/postgres").run(pool).await?)
}

/// Does one deed in one transaction.
pub(super) async fn perform<D: Deed>(pool: &PgPool, deed: &D) -> Result<D::Outcome, StoreError> {
    let mut transaction = pool.begin_with(BEGIN).await?;
    match deed.run(&mut Engine::Postgres(&mut *transaction)).await? {
        Ending::Keep(outcome) => {
            transaction.commit().await?;
            Ok(outcome)
        }
        Ending::Undo(outcome) => {
            transaction.rollback().await?;
            Ok(outcome)
        }
    }
}
