//! A disclosure against everything that a server leaves of a note: each row of each table, each file, each line of its
//! log. Nothing more is held than it tells, and nothing that is held is left out.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

#[path = "../crash/client.rs"]
#[allow(dead_code, reason = "what only the tests that kill need")]
mod client;
#[path = "../crash/process.rs"]
#[allow(dead_code, reason = "what only the tests that kill need")]
mod process;
mod server;
mod traces;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use client::{Client, Note, OWNER};
use process::binary;
use server::{Server, json};
use traces::{Traces, told};

/// A note of two pieces, so that there are rows to be counted.
fn note() -> Note {
    Note::new(2_016, 4, 2)
}

/// What the owner's token shows.
fn bearer() -> String {
    format!("authorization: {}\r\n", wire::bearer(&URL_SAFE_NO_PAD.encode(OWNER)))
}

/// What the owner is told.
fn disclosure(client: &mut Client, note: &Note) -> wire::Disclosure {
    let answer = client.ask("GET", &format!("{}/disclosure", note.path()), &bearer(), &[]).unwrap();
    assert_eq!(answer.status, 200);
    serde_json::from_slice(&answer.body).unwrap()
}

/// Holds what the operator and the owner are told against what is in the tables.
fn tells_all(server: &Server, client: &mut Client, note: &Note, when: &str) {
    let held = Traces::in_tables(server.folder(), Some(&note.file));
    let by_operator = server.disclose(&note.path());
    assert_eq!(told(&by_operator), held.rows, "{when}: the operator");
    let by_owner = disclosure(client, note);
    let places = |told: &wire::Disclosure| -> Vec<_> {
        told.held.iter().map(|held| (held.table.clone(), held.row, held.column.clone())).collect()
    };
    assert_eq!(places(&by_owner), places(&by_operator), "{when}: the owner");
    assert_eq!(held.of_nobody, ["usage"], "{when}: beside it there is one count, over all notes");
    assert!(!held.rows.is_empty());
}

#[test]
fn a_disclosure_is_every_row_every_file_and_every_line_that_a_note_leaves() {
    let Some(binary) = binary() else { return };
    let server = Server::start(&binary);
    let client = &mut Client::connect(server.address()).unwrap();
    let note = note();

    assert_eq!(client.put(&note).unwrap().status, 201);
    tells_all(&server, client, &note, "left");

    assert_eq!(client.reads_left(&note).unwrap(), 2);
    let wrong =
        format!(r#"{{"door":"{0}","claim_key":"{0}","claim_token":"{1}"}}"#, "A".repeat(43), "A".repeat(22));
    let wrong = client.ask(
        "POST",
        &format!("{}/claim", note.path()),
        "content-type: application/json\r\n",
        wrong.as_bytes(),
    );
    assert_eq!(wrong.unwrap().status, 404);
    assert_eq!(client.claim(&note, [1; 16]).unwrap().body, note.file);
    tells_all(&server, client, &note, "read once");

    assert_eq!(client.ask("DELETE", &note.path(), &bearer(), &[]).unwrap().status, 204);
    tells_all(&server, client, &note, "taken back");

    // Its files are those of the database, in the folder that it was given; it has no other open to write into.
    assert_eq!(server.files(), ["notes.db", "notes.db-shm", "notes.db-wal"]);
    assert_eq!(server.written_elsewhere(), Vec::<String>::new());

    let log = server.log();
    let lines: Vec<_> =
        log.iter().map(|line| json(line)).filter(|line| line["message"] == "request").collect();
    let told: Vec<_> = lines.iter().map(|line| (text(line, "method"), text(line, "route"))).collect();
    let all = [
        ("POST", "/api/notes"),
        ("GET", "/api/notes/{id}/disclosure"),
        ("GET", "/api/notes/{id}"),
        ("POST", "/api/notes/{id}/claim"),
        ("POST", "/api/notes/{id}/claim"),
        ("GET", "/api/notes/{id}/disclosure"),
        ("DELETE", "/api/notes/{id}"),
        ("GET", "/api/notes/{id}/disclosure"),
    ];
    assert_eq!(told, all.map(|(method, route)| (method.into(), route.into())));
    let mut fields = wire::LOG_LINE;
    fields.sort_unstable();
    for line in &lines {
        let mut named: Vec<_> = line.as_object().unwrap().keys().map(String::as_str).collect();
        named.sort_unstable();
        assert_eq!(named, fields, "the lab says that a line has these and no others");
    }
    for secret in [URL_SAFE_NO_PAD.encode(note.id), URL_SAFE_NO_PAD.encode(OWNER), "127.0.0.1".into()] {
        let found: Vec<_> = log.iter().filter(|line| line.contains(&secret)).collect();
        assert!(found.is_empty(), "{found:?}");
    }
}

#[test]
fn a_column_or_a_table_that_is_not_told_of_is_seen() {
    let Some(binary) = binary() else { return };
    let server = Server::start(&binary);
    let client = &mut Client::connect(server.address()).unwrap();
    let note = note();
    client.put(&note).unwrap();
    let same = |file: Option<&[u8]>| {
        let held = Traces::in_tables(server.folder(), file);
        (told(&server.disclose(&note.path())) == held.rows, held.of_nobody)
    };
    assert_eq!(same(Some(&note.file)), (true, vec!["usage".into()]));

    traces::change(server.folder(), "ALTER TABLE notes ADD COLUMN seen_from TEXT DEFAULT '192.0.2.7'");
    assert!(!same(Some(&note.file)).0);
    traces::change(server.folder(), "ALTER TABLE notes DROP COLUMN seen_from");
    assert!(same(Some(&note.file)).0);
    traces::change(server.folder(), "CREATE TABLE visits (note BLOB, address TEXT) STRICT");
    traces::change(server.folder(), "INSERT INTO visits SELECT id, '192.0.2.7' FROM notes");
    assert!(!same(Some(&note.file)).0);
}

fn text(line: &serde_json::Value, field: &str) -> String {
    line[field].as_str().unwrap().into()
}
