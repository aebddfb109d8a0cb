use serde_json::json;
use server::notes::{
    Create,
    proof::{digest, id},
    store::NoteStore,
};
use tokio::{io::AsyncWriteExt, net::TcpStream};

use crate::{
    harness::{Answer, Call, Setup, TestServer},
    notes::{ID, Sealed, age_file, claim, upload, upload_of},
};

/// The longest age file of a text: a full header and an archive of 66 KiB.
const LONGEST: usize = 1_024 + 16 + 65_536 + 16;

#[tokio::test]
async fn what_is_no_age_file_is_refused_and_nothing_of_it_is_kept() {
    // room for one note: whatever were kept of the others would be in its way
    let quota = age_file(8_192).len() as u64;
    let server = TestServer::with(Setup { quota, ..Setup::default() }).await;
    let good = age_file(8_192);
    let second = String::from_utf8_lossy(&good[..140]).replacen("---", "-> X25519 AAAA\nAAAA\n---", 1);
    let refused: [&[u8]; 6] = [
        b"Meet me at six, at the usual place.",
        &good[..60],
        &good[..good.len() - 1],
        &[second.as_bytes(), &good[140..]].concat(),
        b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCg==\n",
        b"",
    ];
    for body in refused {
        let answer = server.send(upload().body(body)).await;
        assert_eq!((answer.status, answer.problem().as_str()), (422, "/problems/not-an-age-file"));
        assert!(answer.json()["detail"].is_string());
        assert_eq!(server.store.look(id(ID).unwrap(), server.now()).await.unwrap(), None);
    }
    assert_eq!(server.send(upload()).await.status, 201);
}

#[tokio::test]
async fn a_full_store_says_so() {
    let quota = age_file(8_192).len() as u64;
    let server = TestServer::with(Setup { quota, ..Setup::default() }).await;
    server.send(upload()).await;
    let answer = server.send(upload_of("AgICAgICAgICAgICAgICAg", 1, &Sealed::default())).await;
    assert_eq!((answer.status, answer.problem().as_str()), (507, "/problems/full"));
}

#[tokio::test]
async fn the_longest_text_fits() {
    let server = TestServer::start().await;
    assert_eq!(server.send(upload().body(age_file(65_536))).await.status, 201);
    // still small enough to be read, but of no length that padding yields
    let answer = server.send(upload().body(vec![b'a'; LONGEST])).await;
    assert_eq!(answer.status, 422);
}

#[tokio::test]
async fn a_body_announced_as_too_long_is_refused_before_it_is_sent() {
    let server = TestServer::start().await;
    let announced = upload().body("").header("content-length", &(LONGEST + 1).to_string());
    let answer = server.send(announced).await;
    assert_eq!((answer.status, answer.problem().as_str()), (413, "/problems/too-large"));
}

#[tokio::test]
async fn a_body_that_turns_out_too_long_is_refused_where_it_does() {
    let server = TestServer::start().await;
    let mut stream = TcpStream::connect(&server.address).await.unwrap();
    let head = upload().body("").without("content-length").header("transfer-encoding", "chunked");
    stream.write_all(&head.bytes()).await.unwrap();
    stream.write_all(format!("{:x}\r\n", LONGEST + 1).as_bytes()).await.unwrap();
    stream.write_all(&vec![0; LONGEST + 1]).await.unwrap();
    let answer = Answer::read(&mut stream).await;
    assert_eq!((answer.status, answer.problem().as_str()), (413, "/problems/too-large"));
}

#[tokio::test]
async fn a_claim_longer_than_three_proofs_is_refused() {
    let server = TestServer::start().await;
    let long = json!({ "claim_key": "A".repeat(2_000), "claim_token": "A" });
    let answer = server.send(Call::json(&format!("/api/notes/{ID}/claim"), &long)).await;
    assert_eq!((answer.status, answer.problem().as_str()), (413, "/problems/too-large"));
}

#[tokio::test]
async fn reads_and_days_are_the_operators_to_limit() {
    let server = TestServer::start().await;
    for query in [
        "keep_for=1d&reads=0",
        "keep_for=1d&reads=11",
        "keep_for=30d&reads=1",
        "keep_for=2d&reads=1",
        "keep_for=1d",
        "keep_for=1d&reads=-1",
        "keep_for=1d&reads=1&files=yes",
        "",
    ] {
        let call = with_query(query);
        let answer = server.send(call).await;
        assert_eq!((answer.status, answer.problem().as_str()), (400, "/problems/bad-request"), "{query}");
    }
    assert_eq!(server.send(with_query("keep_for=7d&reads=10")).await.status, 201);
}

fn with_query(query: &str) -> Call {
    let mut call = Call::new("POST", &format!("/api/notes?{query}"));
    for (name, value) in upload().headers() {
        call = call.header(name, value);
    }
    call.body(age_file(8_192))
}

#[tokio::test]
async fn a_missing_or_malformed_header_is_named() {
    let server = TestServer::start().await;
    for name in ["legwork-id", "legwork-claim", "legwork-owner"] {
        let answer = server.send(upload().without(name)).await;
        assert_eq!((answer.status, answer.problem().as_str()), (400, "/problems/bad-request"));
        assert!(answer.json()["detail"].as_str().unwrap().contains(name), "{name}");
    }
    for name in ["legwork-id", "legwork-claim", "legwork-owner", "legwork-door"] {
        let answer = server.send(upload().header(name, "AAAA")).await;
        assert_eq!(answer.status, 400);
        assert!(answer.json()["detail"].as_str().unwrap().contains(name), "{name}");
    }
    let open = server.send(upload().without("legwork-door")).await;
    assert_eq!(open.status, 201);
    assert_eq!(server.get(&format!("/api/notes/{ID}")).await.json()["needs_link"], false);
}

#[tokio::test]
async fn a_body_of_another_type_is_refused() {
    let server = TestServer::start().await;
    for wrong in [
        upload().header("content-type", "text/plain"),
        upload().without("content-type"),
        claim(ID, &Sealed::default(), 1).header("content-type", "text/plain"),
        claim(ID, &Sealed::default(), 1).without("content-type"),
    ] {
        let answer = server.send(wrong).await;
        assert_eq!((answer.status, answer.problem().as_str()), (415, "/problems/wrong-type"));
    }
}

#[tokio::test]
async fn a_claim_that_is_not_its_json_is_refused_without_repeating_it() {
    let server = TestServer::start().await;
    for body in [
        json!({}),
        json!({ "claim_key": "secret", "claim_token": "secret" }),
        json!({ "passphrase": "secret" }),
    ] {
        let answer = server.send(Call::json(&format!("/api/notes/{ID}/claim"), &body)).await;
        assert_eq!((answer.status, answer.problem().as_str()), (400, "/problems/bad-request"), "{body}");
        assert!(!answer.text().contains("secret"), "{}", answer.text());
    }
}

#[tokio::test]
async fn only_a_creation_token_creates_where_the_operator_says_so() {
    let create = Create::Token(vec![digest(b"for-the-library-1"), digest(b"for-the-library-2")]);
    let server = TestServer::with(Setup { create, ..Setup::default() }).await;
    for refused in [upload(), upload().header("legwork-create", "for-the-library-3")] {
        let answer = server.send(refused).await;
        assert_eq!((answer.status, answer.problem().as_str()), (403, "/problems/may-not-create"));
        assert!(answer.json()["detail"].as_str().unwrap().contains("token"));
    }
    assert_eq!(server.send(upload().header("legwork-create", "for-the-library-2")).await.status, 201);
    assert_eq!(server.send(claim(ID, &Sealed::default(), 1)).await.status, 200);
}

#[tokio::test]
async fn a_server_closed_to_new_notes_says_so_and_hands_over_the_old() {
    let server = TestServer::with(Setup { create: Create::Off, ..Setup::default() }).await;
    let answer = server.send(upload()).await;
    assert_eq!((answer.status, answer.problem().as_str()), (403, "/problems/may-not-create"));
    assert_eq!(server.get(&format!("/api/notes/{ID}")).await.problem(), "/problems/no-such-note");
}

#[tokio::test]
async fn a_server_without_notes_has_no_calls_for_them() {
    let server = TestServer::with(Setup { notes_on: false, ..Setup::default() }).await;
    for call in [upload(), Call::get(&format!("/api/notes/{ID}")), claim(ID, &Sealed::default(), 1)] {
        let answer = server.send(call).await;
        assert_eq!((answer.status, answer.problem().as_str()), (404, "/problems/no-such-call"));
    }
}

#[tokio::test]
async fn another_method_or_address_is_a_problem_too() {
    let server = TestServer::start().await;
    let answer = server.send(Call::new("PUT", "/api/notes")).await;
    assert_eq!((answer.status, answer.problem().as_str()), (405, "/problems/wrong-method"));
    assert_eq!(answer.header("allow"), Some("POST"));
    assert_eq!(server.get("/api/rooms").await.problem(), "/problems/no-such-call");
}
