//! The stores, as the tests open them.

use std::env;

use server::notes::store::{MemoryStore, Store};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};
use tempfile::TempDir;
use tokio::sync::{OnceCell, Semaphore, SemaphorePermit};

use super::Backend;

/// In memory; opening it again is the same one.
#[derive(Default)]
pub(crate) struct Memory(OnceCell<MemoryStore>);

impl Backend for Memory {
    type Store = MemoryStore;

    async fn new(_: &str) -> Option<Self> {
        Some(Self::default())
    }

    async fn open(&self, quota_bytes: u64) -> MemoryStore {
        self.0.get_or_init(async || MemoryStore::new(quota_bytes)).await.clone()
    }

    async fn columns(&self) -> Option<Vec<(String, String)>> {
        None
    }
}

/// A file in a folder that goes with the test.
pub(crate) struct Sqlite(TempDir);

impl Sqlite {
    fn url(&self) -> String {
        format!("sqlite:{}", self.0.path().join("notes.db").display())
    }
}

impl Backend for Sqlite {
    type Store = Store;

    async fn new(_: &str) -> Option<Self> {
        Some(Self(TempDir::new().unwrap()))
    }

    async fn open(&self, quota_bytes: u64) -> Store {
        Store::open(&self.url(), quota_bytes).await.unwrap()
    }

    async fn columns(&self) -> Option<Vec<(String, String)>> {
        let mut connection = SqliteConnection::connect(&self.url()).await.unwrap();
        let columns = "SELECT tables.name, columns.name
            FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
            WHERE tables.type = 'table'";
        Some(sqlx::query_as(columns).fetch_all(&mut connection).await.unwrap())
    }
}

/// A schema of its own in the database that the environment names.
pub(crate) struct Postgres {
    url: String,
    _room: SemaphorePermit<'static>,
}

/// A server takes a hundred connections unless told otherwise, and a test uses up to twenty.
static ROOM: Semaphore = Semaphore::const_new(3);

impl Backend for Postgres {
    type Store = Store;

    async fn new(test: &str) -> Option<Self> {
        let server = env::var("LEGWORK_TEST_POSTGRES").ok()?;
        let room = ROOM.acquire().await.unwrap();
        let hash = test.bytes().fold(5_381_u64, |hash, byte| hash.wrapping_mul(33) ^ u64::from(byte));
        let schema = format!("legwork_{}_{hash:x}", std::process::id());
        let mut connection = PgConnection::connect(&server).await.unwrap();
        let fresh = format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema};");
        connection.execute(AssertSqlSafe(fresh)).await.unwrap();
        connection.close().await.unwrap();
        let separator = if server.contains('?') { '&' } else { '?' };
        Some(Self { url: format!("{server}{separator}options[search_path]={schema}"), _room: room })
    }

    async fn open(&self, quota_bytes: u64) -> Store {
        Store::open(&self.url, quota_bytes).await.unwrap()
    }

    async fn columns(&self) -> Option<Vec<(String, String)>> {
        let mut connection = PgConnection::connect(&self.url).await.unwrap();
        let columns = "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT)
            FROM information_schema.columns WHERE table_schema = current_schema()";
        Some(sqlx::query_as(columns).fetch_all(&mut connection).await.unwrap())
    }
}
