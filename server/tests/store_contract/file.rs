//! What SQLite's file promises beyond the notes in it.

use std::{fs, os::unix::fs::PermissionsExt, path::Path, str::FromStr};

use server::notes::store::{Claim, Digest, NewNote, NoteStore, OpenError, Put, Store, StoreError, migrate};
use sqlx::{Connection, Executor, SqliteConnection, sqlite::SqliteConnectOptions};
use tempfile::TempDir;

use super::{NOW, PLENTY, claim, granted, note, put, reads_left};

fn url(folder: &TempDir) -> String {
    format!("sqlite:{}", folder.path().join("notes.db").display())
}

/// Whether any file in the folder contains `bytes`.
fn found(folder: &Path, bytes: &[u8]) -> bool {
    fs::read_dir(folder).unwrap().any(|file| {
        let content = fs::read(file.unwrap().path()).unwrap();
        content.windows(bytes.len()).any(|window| window == bytes)
    })
}

#[tokio::test]
async fn burned_ciphertext_is_neither_in_the_file_nor_in_its_log() {
    let folder = TempDir::new().unwrap();
    let store = Store::open(&url(&folder), PLENTY).await.unwrap();
    let marks: Vec<u32> = (0..75_000).map(|at: u32| at.wrapping_mul(2_654_435_761)).collect();
    let body: Vec<u8> = marks.iter().flat_map(|mark| mark.to_be_bytes()).collect();
    let once = NewNote { reads: 1, body, ..note(1) };
    let pieces = [0, 1_000, 150_000, 262_144, 299_900].map(|at| once.body[at..at + 64].to_vec());

    put(&store, &once).await;
    for piece in &pieces {
        assert!(found(folder.path(), piece), "the search finds nothing even where there is something");
    }
    // Half of the way through the file, half of it through the log.
    store.sweep(NOW).await.unwrap();
    let reader = Claim { token: Digest([0x70; 32]), ..claim(&once, 1) };
    store.claim(reader, NOW).await.unwrap();
    assert!(found(folder.path(), &reader.token.0));
    store.done(once.id, reader.token, NOW).await.unwrap();
    store.sweep(NOW).await.unwrap();
    for piece in &pieces {
        assert!(!found(folder.path(), piece));
    }
    for gone in [once.claim.0, once.door.unwrap().0, reader.token.0] {
        assert!(!found(folder.path(), &gone), "of a used-up note only the tombstone stays");
    }
    assert!(found(folder.path(), &once.owner.0));
}

#[tokio::test]
async fn a_full_store_leaves_nothing_of_what_it_refused() {
    let folder = TempDir::new().unwrap();
    let store = Store::open(&url(&folder), 100).await.unwrap();
    let refused = note(0xa7);
    assert_eq!(store.put(refused.clone(), NOW).await.unwrap(), Put::Full);
    assert!(!found(folder.path(), &refused.body[..64]));
}

#[tokio::test]
async fn only_the_owner_may_open_the_file() {
    let folder = TempDir::new().unwrap();
    let store = Store::open(&url(&folder), PLENTY).await.unwrap();
    put(&store, &note(1)).await;
    for file in ["notes.db", "notes.db-wal", "notes.db-shm"] {
        let mode = fs::metadata(folder.path().join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
}

#[tokio::test]
async fn a_closed_store_leaves_one_whole_file_and_takes_no_more() {
    let folder = TempDir::new().unwrap();
    let store = Store::open(&url(&folder), PLENTY).await.unwrap();
    put(&store, &note(1)).await;
    store.clone().close().await;
    assert!(matches!(store.put(note(2), NOW).await, Err(StoreError::Closing)));
    let files: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(files, ["notes.db"]);

    let again = Store::open(&url(&folder), PLENTY).await.unwrap();
    assert_eq!(reads_left(&again, &note(1), NOW).await, Some(7));
}

#[tokio::test]
async fn a_note_kept_by_the_first_version_is_still_handed_over_and_removed() {
    let folder = TempDir::new().unwrap();
    let options = SqliteConnectOptions::from_str(&url(&folder)).unwrap().create_if_missing(true);
    let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
    sqlx::migrate!("migrations/sqlite").run_to(1, &mut connection).await.unwrap();
    let old = note(1);
    sqlx::query(
        "INSERT INTO notes (id, claim, owner, door, body_digest, size, reads_left, expires_at)
            VALUES ($1, $2, $3, $4, $3, 1000, 7, $5)",
    )
    .bind(&old.id.0[..])
    .bind(&old.claim.0[..])
    .bind(&old.owner.0[..])
    .bind(old.door.as_ref().map(|door| &door.0[..]))
    .bind(old.expires_at.0)
    .execute(&mut connection)
    .await
    .unwrap();
    let chunk = sqlx::query("INSERT INTO chunks (note, number, bytes) VALUES ($1, 0, $2)");
    chunk.bind(&old.id.0[..]).bind(&old.body[..]).execute(&mut connection).await.unwrap();
    connection.execute("UPDATE usage SET bytes = 1000").await.unwrap();
    connection.close().await.unwrap();

    let store = Store::open(&url(&folder), 1_000).await.unwrap();
    assert_eq!(store.claim(claim(&old, 1), NOW).await.unwrap(), granted(&old));
    assert!(store.take_down(old.id).await.unwrap());
    put(&store, &note(2)).await;
}

#[tokio::test]
async fn a_newer_database_is_refused() {
    let folder = TempDir::new().unwrap();
    migrate(&url(&folder)).await.unwrap();
    let mut connection = SqliteConnection::connect(&url(&folder)).await.unwrap();
    connection
        .execute(
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
             VALUES (9999, 'of tomorrow', TRUE, x'00', 0)",
        )
        .await
        .unwrap();
    connection.close().await.unwrap();
    let error = Store::open(&url(&folder), PLENTY).await.err().unwrap();
    assert!(matches!(error, OpenError::TooNew), "{error}");
}

#[tokio::test]
async fn an_unknown_url_is_refused_without_repeating_it() {
    for (url, sentence) in [
        ("mysql://me:secret@there/db", "the database URL is of no kind known here"),
        ("sqlite:notes.db?synchronous=off", "the database URL says \"synchronous\" in a way not known here"),
        ("sqlite:notes.db?key=secret", "the database URL says \"key\" in a way not known here"),
        ("sqlite::memory:", "the database URL names no file"),
        ("sqlite:/proc/there/is/no/such/folder.db", "the database file cannot be opened"),
    ] {
        let error = Store::open(url, PLENTY).await.err().unwrap().to_string();
        assert!(error.starts_with(sentence), "{error}");
        assert!(!error.contains("secret"), "{error}");
    }
}
