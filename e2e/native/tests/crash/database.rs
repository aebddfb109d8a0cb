//! A look into the file that a killed process left, at a copy, so that the server itself has to recover it.

use std::{fs, path::Path};

use sqlx::{Connection, SqliteConnection};
use tempfile::TempDir;

/// Fails unless the database in `folder` is whole.
pub(crate) fn check(folder: &Path) {
    let copy = TempDir::new().unwrap();
    for file in ["notes.db", "notes.db-wal"] {
        if let Ok(content) = fs::read(folder.join(file)) {
            fs::write(copy.path().join(file), content).unwrap();
        }
    }
    let url = format!("sqlite:{}", copy.path().join("notes.db").display());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut database = SqliteConnection::connect(&url).await.unwrap();
        let findings: Vec<String> =
            sqlx::query_scalar("PRAGMA integrity_check").fetch_all(&mut database).await.unwrap();
        assert_eq!(findings, ["ok"]);
        for (finding, sql) in [
            (
                "a chunk of no note, no reply and no upload",
                "SELECT count(*) FROM chunks WHERE body NOT IN (SELECT body FROM notes)
                    AND body NOT IN (SELECT body FROM replies) AND body NOT IN (SELECT body FROM loose)",
            ),
            (
                "a body that is a note's or a reply's and loose",
                "SELECT count(*) FROM loose WHERE body IN (SELECT body FROM notes UNION SELECT body FROM replies)",
            ),
            (
                "a note or reply without all of its chunks",
                "SELECT count(*) FROM (SELECT size, body FROM notes UNION ALL SELECT size, body FROM replies) AS whole
                    WHERE size <>
                    (SELECT coalesce(sum(length(bytes)), 0) FROM chunks WHERE chunks.body = whole.body)",
            ),
            (
                "a reply without its place, or a place without its reply",
                "SELECT count(*) FROM asks WHERE replies_taken <>
                    (SELECT count(*) FROM replies WHERE ask = asks.id)",
            ),
            (
                "a read that is no token's, or a token without its read",
                "SELECT count(*) FROM notes WHERE reads_taken <>
                    (SELECT count(*) FROM claims WHERE note = notes.id)",
            ),
            (
                "bytes counted that are not there, or there and not counted",
                "SELECT count(*) FROM usage WHERE usage.bytes <> 1024 * (SELECT count(*) FROM asks) +
                    (SELECT coalesce(sum(length(chunks.bytes)), 0) FROM chunks)",
            ),
        ] {
            let found: i64 = sqlx::query_scalar(sql).fetch_one(&mut database).await.unwrap();
            assert_eq!(found, 0, "{finding}");
        }
        database.close().await.unwrap();
    });
}
