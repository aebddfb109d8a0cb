use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::json;
use server::notes::{proof::digest, sweep};

use crate::harness::{Answer, Call, START, TestServer};

pub(crate) const ID: &str = "AQEBAQEBAQEBAQEBAQEBAQ";

/// What a browser made of a note; nothing in it opens anything.
pub(crate) struct Sealed {
    pub(crate) door: [u8; 32],
    pub(crate) claim_key: [u8; 32],
    pub(crate) owner: [u8; 32],
}

impl Default for Sealed {
    fn default() -> Self {
        Self { door: [1; 32], claim_key: [2; 32], owner: [3; 32] }
    }
}

pub(crate) fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The form of an age file with an archive of `padded` bytes in it.
pub(crate) fn age_file(padded: usize) -> Vec<u8> {
    let line = "A".repeat(43);
    let mut file = format!("age-encryption.org/v1\n-> X25519 {line}\n{line}\n--- {line}\n").into_bytes();
    file.resize(file.len() + 16 + padded + 16 * padded.div_ceil(65_536), 0x5A);
    file
}

pub(crate) fn upload_of(id: &str, reads: u16, sealed: &Sealed) -> Call {
    Call::new("POST", &format!("/api/notes?keep_for=1d&reads={reads}"))
        .header("content-type", "application/octet-stream")
        .header("legwork-id", id)
        .header("legwork-claim", &text(&digest(&sealed.claim_key).0))
        .header("legwork-owner", &text(&digest(&sealed.owner).0))
        .header("legwork-door", &text(&digest(&sealed.door).0))
        .body(age_file(8_192))
}

/// A note with two reads.
pub(crate) fn upload() -> Call {
    upload_of(ID, 2, &Sealed::default())
}

pub(crate) fn claim(id: &str, sealed: &Sealed, token: u8) -> Call {
    let shown = json!({
        "door": text(&sealed.door), "claim_key": text(&sealed.claim_key), "claim_token": text(&[token; 16]),
    });
    Call::json(&format!("/api/notes/{id}/claim"), &shown)
}

pub(crate) fn done(id: &str, token: u8) -> Call {
    Call::json(&format!("/api/notes/{id}/done"), &json!({ "claim_token": text(&[token; 16]) }))
}

#[tokio::test]
async fn a_note_goes_in_is_looked_at_and_is_handed_over() {
    let server = TestServer::start().await;
    let created = server.send(upload()).await;
    assert_eq!(created.status, 201);
    assert_eq!(created.json(), json!({ "id": ID, "expires_at": START + 86_400 }));

    let size = age_file(8_192).len();
    let state = server.get(&format!("/api/notes/{ID}")).await;
    assert_eq!((state.status, state.header("cache-control")), (200, Some("no-store")));
    let expected = json!({ "size": size, "expires_at": START + 86_400, "reads_left": 2, "needs_link": true });
    assert_eq!(state.json(), expected);

    let handed = server.send(claim(ID, &Sealed::default(), 1)).await;
    assert_eq!(handed.status, 200);
    assert!(handed.body == age_file(8_192));
    assert_eq!(handed.header("content-type"), Some("application/octet-stream"));
    assert_eq!(handed.header("content-disposition"), Some("attachment; filename=\"note.age\""));
    assert_eq!(handed.header("cache-control"), Some("no-store"));

    let ended = server.send(done(ID, 1)).await;
    assert_eq!((ended.status, ended.body.len(), ended.header("cache-control")), (204, 0, Some("no-store")));
}

#[tokio::test]
async fn two_hundred_previews_change_nothing() {
    let server = TestServer::start().await;
    server.send(upload()).await;
    let before = server.get(&format!("/api/notes/{ID}")).await;
    for _ in 0..100 {
        assert_eq!(server.get(&format!("/api/notes/{ID}")).await, before);
        assert_eq!(server.send(Call::new("HEAD", &format!("/n/{ID}"))).await.status, 200);
    }
    assert_eq!(before.json()["reads_left"], 2);
    for token in [1, 2] {
        assert_eq!(server.send(claim(ID, &Sealed::default(), token)).await.status, 200);
    }
    assert_eq!(server.send(claim(ID, &Sealed::default(), 3)).await.status, 404);
}

#[tokio::test]
async fn the_same_token_reads_again_and_takes_nothing() {
    let server = TestServer::start().await;
    server.send(upload()).await;
    let first = server.send(claim(ID, &Sealed::default(), 1)).await;
    assert_eq!(server.send(claim(ID, &Sealed::default(), 1)).await, first);
    assert_eq!(server.get(&format!("/api/notes/{ID}")).await.json()["reads_left"], 1);
}

#[tokio::test]
async fn unknown_expired_used_up_and_malformed_are_one_answer() {
    let server = TestServer::start().await;
    let (expired, used_up, unknown) = (ID, "AgICAgICAgICAgICAgICAg", "AwMDAwMDAwMDAwMDAwMDAw");
    server.send(upload_of(expired, 1, &Sealed::default())).await;
    server.pass(86_400);
    server.send(upload_of(used_up, 1, &Sealed::default())).await;
    server.send(claim(used_up, &Sealed::default(), 1)).await;
    server.send(done(used_up, 1)).await;

    let mut looks: Vec<Answer> = Vec::new();
    let mut claims: Vec<Answer> = Vec::new();
    for id in [unknown, expired, used_up, "short", "%20", "%FF", "AQEBAQEBAQEBAQEBAQEBAR", "%2e%2e%2fx"] {
        looks.push(server.get(&format!("/api/notes/{id}")).await);
        claims.push(server.send(claim(id, &Sealed::default(), 9)).await);
    }
    assert_eq!(looks[0].status, 404);
    assert_eq!(looks[0].problem(), "/problems/no-such-note");
    for answer in looks.iter().chain(&claims) {
        assert_eq!(answer, &looks[0]);
    }
}

#[tokio::test]
async fn a_wrong_door_is_the_same_404_and_counts_nothing() {
    let server = TestServer::start().await;
    server.send(upload()).await;
    let unknown = server.get("/api/notes/AwMDAwMDAwMDAwMDAwMDAw").await;
    let stranger = Sealed { door: [9; 32], ..Sealed::default() };
    for token in 0..12 {
        assert_eq!(server.send(claim(ID, &stranger, token)).await, unknown);
    }
    assert_eq!(server.send(claim(ID, &Sealed::default(), 1)).await.status, 200);
}

#[tokio::test]
async fn the_tenth_wrong_key_locks_for_an_hour_the_right_one_too() {
    let server = TestServer::start().await;
    server.send(upload()).await;
    let guesser = Sealed { claim_key: [9; 32], ..Sealed::default() };
    for left in (1..10).rev() {
        let refused = server.send(claim(ID, &guesser, 1)).await;
        assert_eq!((refused.status, refused.problem().as_str()), (403, "/problems/wrong-key"));
        assert_eq!(refused.json()["attempts_left"], left);
    }
    server.send(claim(ID, &guesser, 1)).await;
    let locked = server.send(claim(ID, &Sealed::default(), 1)).await;
    assert_eq!((locked.status, locked.problem().as_str()), (423, "/problems/locked"));
    assert_eq!(locked.header("retry-after"), Some("3600"));
    server.pass(3_599);
    let locked = server.send(claim(ID, &Sealed::default(), 1)).await;
    assert_eq!((locked.status, locked.header("retry-after")), (423, Some("1")));
    server.pass(1);
    assert_eq!(server.send(claim(ID, &Sealed::default(), 1)).await.status, 200);
}

#[tokio::test]
async fn a_note_sent_again_is_the_same_201_and_another_with_its_id_is_refused() {
    let server = TestServer::start().await;
    let first = server.send(upload()).await;
    server.pass(10);
    assert_eq!(server.send(upload()).await, first);
    let other = server.send(upload_of(ID, 2, &Sealed { owner: [8; 32], ..Sealed::default() })).await;
    assert_eq!((other.status, other.problem().as_str()), (409, "/problems/id-taken"));
}

#[tokio::test]
async fn a_sweep_removes_what_has_run_out() {
    let server = TestServer::start().await;
    server.send(upload()).await;
    assert_eq!(sweep(&*server.store, server.now()).await.unwrap().notes, 0);
    server.pass(86_400);
    assert_eq!(sweep(&*server.store, server.now()).await.unwrap().notes, 1);
    assert!(server.log.text().contains("swept"));
}
