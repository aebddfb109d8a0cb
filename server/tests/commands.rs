//! What the binary says and how it ends, as an operator or an orchestrator sees it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    fs,
    io::{Read, Write},
    net::TcpListener,
    path::Path,
    process::{Command, Output},
    thread,
};

use server::{
    clock::{Clock, UnixTime},
    notes::store::{AskId, AskStore, Digest, NewAsk, NewNote, NoteId, NoteStore, Store},
};

fn legwork(arguments: &[&str], settings: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_legwork"));
    command.args(arguments).env_clear().envs(settings.iter().copied()).output().unwrap()
}

fn said(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap()
}

#[test]
fn help_lists_every_command_and_every_setting() {
    let output = legwork(&[], &[]);
    assert!(output.status.success());
    for word in [
        "serve",
        "takedown ID",
        "takedown ask ID",
        "disclose note ID",
        "disclose ask ID",
        "healthcheck",
        "LEGWORK_LISTEN [127.0.0.1:8080]",
        "DATABASE_URL_FILE",
    ] {
        assert!(said(&output.stdout).contains(word), "{word}");
    }
    assert_eq!(legwork(&["--help"], &[]).stdout, output.stdout);
}

#[test]
fn wrong_settings_are_all_named_before_anything_is_done() {
    let output = legwork(&["migrate"], &[("LEGWORK_LISTEN", "everywhere"), ("LEGWORK_CREATE", "maybe")]);
    assert!(!output.status.success());
    assert_eq!(said(&output.stderr).lines().count(), 2, "{}", said(&output.stderr));
}

#[test]
fn serve_does_not_start_on_wrong_content_and_prints_every_problem() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/lessons/tests/bad/six");
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("scenarios")).unwrap();
    let scenario = "scenarios/two-doors.toml";
    fs::copy(fixtures.join(scenario), folder.path().join(scenario)).unwrap();
    let database = format!("sqlite:{}", folder.path().join("legwork.sqlite").display());
    let settings = [
        ("LEGWORK_CONTENT", folder.path().to_str().unwrap()),
        ("LEGWORK_LISTEN", "127.0.0.1:0"),
        ("DATABASE_URL", database.as_str()),
    ];
    let expected = fs::read_to_string(fixtures.join("expected.txt")).unwrap();
    assert_eq!(expected.lines().count(), 6);
    for command in ["serve", "check"] {
        let output = legwork(&[command], &settings);
        assert!(!output.status.success());
        assert_eq!(said(&output.stderr), expected, "{command}");
    }
}

#[test]
fn a_migrated_database_is_swept_and_holds_no_unknown_note() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("new/legwork.sqlite").display());
    let settings = [("DATABASE_URL", url.as_str())];
    assert!(legwork(&["migrate"], &settings).status.success());
    assert_eq!(said(&legwork(&["sweep"], &settings).stdout), "removed 0 notes, 0 tombstones and 0 asks\n");
    let takedown = legwork(&["takedown", "AAAAAAAAAAAAAAAAAAAAAA"], &settings);
    assert!(!takedown.status.success());
    assert_eq!(said(&takedown.stderr), "there is no such note\n");
    let disclose = legwork(&["disclose", "note", "AAAAAAAAAAAAAAAAAAAAAA"], &settings);
    assert!(!disclose.status.success() && disclose.stdout.is_empty());
    assert_eq!(said(&disclose.stderr), "there is no such note\n");
    for task in ["takedown", "disclose"] {
        let ended = legwork(&[task, "ask", "AAAAAAAAAAAAAAAAAAAAAA"], &settings);
        assert!(!ended.status.success() && ended.stdout.is_empty());
        assert_eq!(said(&ended.stderr), "there is no such ask\n");
    }
}

#[tokio::test]
async fn the_operator_is_told_all_that_is_held_of_a_note() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("legwork.sqlite").display());
    let store = Store::open(&url, 1 << 20).await.unwrap();
    let note = NewNote {
        id: NoteId([0; 16]),
        claim: Digest([1; 32]),
        owner: Digest([2; 32]),
        door: None,
        body: vec![3; 9_000],
        reads: 1,
        expires_at: UnixTime(1_800_000_000),
    };
    store.put(note, UnixTime(1_700_000_000)).await.unwrap();
    store.close().await;
    let output = legwork(&["disclose", "note", "AAAAAAAAAAAAAAAAAAAAAA"], &[("DATABASE_URL", url.as_str())]);
    let told: wire::Disclosure = serde_json::from_slice(&output.stdout).unwrap();
    let value = |column| told.held.iter().find(|held| held.column == column).unwrap().value.clone().unwrap();
    assert_eq!(told.held.len(), 16);
    assert_eq!(value("claim"), format!("{}E", "AQEB".repeat(11)[..42].to_owned()));
    assert_eq!(value("bytes"), "9000 bytes");
    assert!(output.stderr.is_empty());
}

#[tokio::test]
async fn the_operator_is_told_all_of_an_ask_and_takes_it_down() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("legwork.sqlite").display());
    let store = Store::open(&url, 1 << 20).await.unwrap();
    let now = Clock::system().now();
    let ask = NewAsk { id: AskId([0; 16]), owner: Digest([2; 32]), replies: 1, expires_at: now + 600 };
    store.ask(ask, now).await.unwrap();
    store.close().await;
    let (settings, id) = ([("DATABASE_URL", url.as_str())], "AAAAAAAAAAAAAAAAAAAAAA");
    let told = || -> wire::Disclosure {
        serde_json::from_slice(&legwork(&["disclose", "ask", id], &settings).stdout).unwrap()
    };
    let gone =
        |told: wire::Disclosure| told.held.iter().find(|held| held.column == "gone").unwrap().value.clone();
    assert_eq!(gone(told()), Some("0".into()));
    assert_eq!(said(&legwork(&["takedown", "ask", id], &settings).stdout), "the ask is gone\n");
    assert_eq!(gone(told()), Some("1".into()));
}

#[test]
fn the_healthcheck_ends_as_it_was_answered() {
    for (answer, healthy) in [("HTTP/1.1 200 OK\r\n\r\n", true), ("HTTP/1.1 503 No\r\n\r\n", false)] {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        // asked on this machine, though it listens on every address
        let listen = format!("0.0.0.0:{}", listener.local_addr().unwrap().port());
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                request.extend(byte);
            }
            stream.write_all(answer.as_bytes()).unwrap();
            request
        });
        let output = legwork(&["healthcheck"], &[("LEGWORK_LISTEN", &listen)]);
        assert_eq!(output.status.success(), healthy, "{}", said(&output.stderr));
        assert!(server.join().unwrap().starts_with(b"GET /healthz HTTP/1.1\r\n"));
    }
}
