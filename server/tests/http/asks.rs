use serde_json::{Value, json};
use server::notes::{Create, Size, form::MAX_HEADER, proof::digest, sweep};

use crate::{
    harness::{Answer, Call, START, Setup, TestServer},
    notes::{age_file, text},
};

const ID: &str = "AQEBAQEBAQEBAQEBAQEBAQ";
const UNKNOWN: &str = "AwMDAwMDAwMDAwMDAwMDAw";
const OWNER: [u8; 32] = [3; 32];
const DAY: i64 = 86_400;

/// An ask for two replies.
pub(crate) fn ask() -> Call {
    ask_of("keep_for=1d&replies=2")
}

fn ask_of(query: &str) -> Call {
    Call::new("POST", &format!("/api/asks?{query}"))
        .header("legwork-id", ID)
        .header("legwork-owner", &text(&digest(&OWNER).0))
        .header("content-length", "0")
}

pub(crate) fn look() -> Call {
    Call::get(&format!("/api/asks/{ID}"))
}

/// A reply whose id is made of this number, to the ask with this id.
fn reply_to(id: &str, number: u8) -> Call {
    Call::new("POST", &format!("/api/asks/{id}/replies"))
        .header("content-type", "application/octet-stream")
        .header("legwork-id", &text(&[number; 16]))
        .body(age_file(8_192))
}

pub(crate) fn reply(number: u8) -> Call {
    reply_to(ID, number)
}

/// A call that shows `secret`; `call` is what follows the ask's address.
fn by(secret: &[u8], method: &str, id: &str, call: &str) -> Call {
    Call::new(method, &format!("/api/asks/{id}{call}")).header("authorization", &wire::bearer(&text(secret)))
}

pub(crate) fn owner(method: &str, call: &str) -> Call {
    by(&OWNER, method, ID, call)
}

pub(crate) fn one(number: u8) -> String {
    format!("/replies/{}", text(&[number; 16]))
}

fn said(answer: &Answer) -> (u16, String) {
    (answer.status, answer.problem())
}

#[tokio::test]
async fn an_ask_is_opened_replied_to_and_read_by_its_owner() {
    let server = TestServer::start().await;
    let created = server.send(ask()).await;
    assert_eq!((created.status, created.header("cache-control")), (201, Some("no-store")));
    assert_eq!(created.json(), json!({ "id": ID, "expires_at": START + DAY }));
    let size_max = Size::Text.longest_file();
    let state = |left: u16| json!({ "expires_at": START + DAY, "replies_left": left, "size_max": size_max });
    assert_eq!(server.send(look()).await.json(), state(2));

    server.pass(3_700);
    let replied = server.send(reply(7)).await;
    assert_eq!((replied.status, replied.header("cache-control")), (201, Some("no-store")));
    assert_eq!(replied.json(), json!({}));
    assert_eq!(server.send(look()).await.json(), state(1));

    let list = server.send(owner("GET", "/replies")).await;
    assert_eq!((list.status, list.header("cache-control")), (200, Some("no-store")));
    let size = age_file(8_192).len();
    let found = json!({ "id": text(&[7; 16]), "size": size, "received_at": START + 3_600 });
    assert_eq!(list.json(), json!({ "replies": [found] }));

    let handed = server.send(owner("GET", &one(7))).await;
    assert_eq!(handed.status, 200);
    assert!(handed.body == age_file(8_192));
    assert_eq!(handed.header("content-type"), Some("application/octet-stream"));
    assert_eq!(handed.header("content-disposition"), Some("attachment; filename=\"reply.age\""));
    assert_eq!(handed.header("cache-control"), Some("no-store"));

    assert_eq!(server.send(owner("DELETE", &one(7))).await.status, 204);
    assert_eq!(server.send(owner("GET", "/replies")).await.json(), json!({ "replies": [] }));
    assert_eq!(server.send(look()).await.json(), state(1));
    for _ in 0..2 {
        assert_eq!(server.send(owner("DELETE", "")).await.status, 204);
    }
    assert_eq!(said(&server.send(look()).await), (404, "/problems/no-such-ask".into()));
}

#[tokio::test]
async fn a_lost_answer_may_be_asked_for_again() {
    let server = TestServer::start().await;
    let first = server.send(ask()).await;
    server.pass(10);
    assert_eq!(server.send(ask()).await, first);
    let others = ask().header("legwork-owner", &text(&digest(&[9; 32]).0));
    assert_eq!(said(&server.send(others).await), (409, "/problems/id-taken".into()));

    let replied = server.send(reply(1)).await;
    server.send(reply(2)).await;
    assert_eq!(server.send(reply(1)).await, replied, "though the ask is full");
    let other_bytes = reply(1).body(age_file(16_384));
    assert_eq!(said(&server.send(other_bytes).await), (409, "/problems/id-taken".into()));
    assert_eq!(said(&server.send(reply(3)).await), (409, "/problems/no-place".into()));
    let replies = server.send(owner("GET", "/replies")).await.json();
    let ids: Vec<_> =
        replies["replies"].as_array().unwrap().iter().map(|reply| reply["id"].clone()).collect();
    assert_eq!(ids, [text(&[1; 16]), text(&[2; 16])]);
}

#[tokio::test]
async fn whoever_is_not_the_owner_gets_one_answer() {
    let server = TestServer::start().await;
    let unknown = server.get(&format!("/api/asks/{UNKNOWN}")).await;
    assert_eq!(said(&unknown), (404, "/problems/no-such-ask".into()));
    let (reply_1, reply_9) = (one(1), one(9));
    let calls = [
        ("GET", "/replies"),
        ("GET", "/disclosure"),
        ("GET", &reply_1),
        ("GET", &reply_9),
        ("DELETE", &reply_9),
        ("DELETE", ""),
    ];
    let refused = async |why: &str| {
        for (method, call) in calls {
            for (secret, id) in [(&[9; 32][..], ID), (&OWNER[..16], ID), (&OWNER, UNKNOWN), (&OWNER, "%FF")] {
                let answer = server.send(by(secret, method, id, call)).await;
                assert_eq!(answer, unknown, "{why}: {method} {call} {id}");
            }
            let bare = owner(method, call).without("authorization");
            for wrong in ["", "Bearer", &format!("Basic {}", text(&OWNER)), &text(&OWNER)] {
                let answer = server.send(bare.clone().header("authorization", wrong)).await;
                assert_eq!(answer, unknown, "{why}: {wrong}");
            }
            assert_eq!(server.send(bare).await, unknown, "{why}");
        }
    };
    refused("never there").await;
    server.send(ask()).await;
    server.send(reply(1)).await;
    refused("there").await;
    for call in [owner("GET", &one(9)), owner("GET", "/replies/short"), owner("DELETE", &one(9))] {
        assert_eq!(server.send(call).await, unknown);
    }
    assert_eq!(server.send(reply_to(UNKNOWN, 1)).await, unknown);
    assert_eq!(server.send(owner("GET", &one(1))).await.status, 200);

    server.pass(DAY);
    refused("expired").await;
    let gone = [("GET", "/replies"), ("GET", "/disclosure"), ("GET", &*reply_1), ("DELETE", "")];
    for (method, call) in gone {
        assert_eq!(server.send(owner(method, call)).await, unknown, "expired: {method} {call}");
    }
    assert_eq!(server.send(look()).await, unknown);
    assert_eq!(server.send(reply(2)).await, unknown);
    assert_eq!(sweep(&*server.store, server.now()).await.unwrap().asks, 1);
    refused("swept").await;
}

#[tokio::test]
async fn a_reply_is_checked_as_a_note_is() {
    // room for one reply: whatever were kept of the others would be in its way
    let quota = 1_024 + age_file(8_192).len() as u64;
    let server = TestServer::with(Setup { quota, ..Setup::default() }).await;
    server.send(ask()).await;
    let good = age_file(8_192);
    for wrong in [&b"Meet me at six."[..], &good[..60], &good[..good.len() - 1], b""] {
        assert_eq!(said(&server.send(reply(1).body(wrong)).await), (422, "/problems/not-an-age-file".into()));
    }
    assert_eq!(
        said(&server.send(reply(1).without("legwork-id")).await),
        (400, "/problems/bad-request".into())
    );
    let malformed = reply(1).header("legwork-id", "AAAA");
    assert_eq!(said(&server.send(malformed).await), (400, "/problems/bad-request".into()));
    let wrong_type = reply(1).header("content-type", "text/plain");
    assert_eq!(said(&server.send(wrong_type).await), (415, "/problems/wrong-type".into()));
    let long = reply(1).body("").header("content-length", &(MAX_HEADER + 70_000).to_string());
    assert_eq!(said(&server.send(long).await), (413, "/problems/too-large".into()));
    assert_eq!(server.send(look()).await.json()["replies_left"], 2);
    assert_eq!(server.send(reply(1)).await.status, 201);
    assert_eq!(said(&server.send(reply(2)).await), (507, "/problems/full".into()));
    assert_eq!(server.send(look()).await.json()["replies_left"], 1);
}

#[tokio::test]
async fn a_long_reply_goes_in_and_comes_out_to_the_byte() {
    let quota = 10 << 20;
    let server = TestServer::with(Setup { size: Size::Files, quota, ..Setup::default() }).await;
    server.send(ask()).await;
    assert_eq!(server.send(look()).await.json()["size_max"], Size::Files.longest_file());
    let mut file = age_file(3 << 20);
    for (at, byte) in file.iter_mut().enumerate().skip(200) {
        *byte = ((at as u32).wrapping_mul(2_654_435_761) >> 24) as u8;
    }
    for _ in 0..2 {
        assert_eq!(server.send(reply(1).body(file.clone())).await.status, 201);
    }
    let handed = server.send(owner("GET", &one(1))).await;
    assert!(handed.body == file);
    assert_eq!(handed.header("content-length"), Some(file.len().to_string().as_str()));
    file.pop();
    assert_eq!(server.send(reply(2).body(file)).await.problem(), "/problems/not-an-age-file");
}

#[tokio::test]
async fn what_an_ask_may_want_is_limited() {
    let server = TestServer::start().await;
    for query in [
        "keep_for=1d&replies=0",
        "keep_for=1d&replies=101",
        "keep_for=1h&replies=1",
        "keep_for=30d&replies=1",
        "keep_for=1d",
        "keep_for=1d&replies=1&files=yes",
        "",
    ] {
        assert_eq!(said(&server.send(ask_of(query)).await), (400, "/problems/bad-request".into()), "{query}");
    }
    for name in ["legwork-id", "legwork-owner"] {
        for wrong in [ask().without(name), ask().header(name, "AAAA")] {
            let answer = server.send(wrong).await;
            assert_eq!(said(&answer), (400, "/problems/bad-request".into()));
            assert!(answer.json()["detail"].as_str().unwrap().contains(name), "{name}");
        }
    }
    assert_eq!(server.send(ask_of("keep_for=7d&replies=100")).await.status, 201);
}

#[tokio::test]
async fn a_creation_token_is_for_asking_and_not_for_replying() {
    let create = Create::Token(vec![digest(b"for-the-library-1")]);
    let server = TestServer::with(Setup { create, ..Setup::default() }).await;
    assert_eq!(said(&server.send(ask()).await), (403, "/problems/may-not-create".into()));
    assert_eq!(server.send(ask().header("legwork-create", "for-the-library-1")).await.status, 201);
    assert_eq!(server.send(reply(1)).await.status, 201);

    let closed = TestServer::with(Setup { create: Create::Off, ..Setup::default() }).await;
    for call in [ask(), reply(1)] {
        assert_eq!(said(&closed.send(call).await), (403, "/problems/may-not-create".into()));
    }
    let without = TestServer::with(Setup { notes_on: false, ..Setup::default() }).await;
    for call in [ask(), look(), reply(1), owner("GET", "/replies")] {
        assert_eq!(said(&without.send(call).await), (404, "/problems/no-such-call".into()));
    }
}

#[tokio::test]
async fn a_disclosure_lists_every_value_with_what_it_is() {
    let server = TestServer::start().await;
    server.send(ask()).await;
    server.send(reply(1)).await;
    let answer = server.send(owner("GET", "/disclosure")).await;
    assert_eq!((answer.status, answer.header("cache-control")), (200, Some("no-store")));
    let told: wire::Disclosure = serde_json::from_slice(&answer.body).unwrap();
    let named: Vec<_> = told.held.iter().map(|held| (held.table.as_str(), held.column.as_str())).collect();
    let all: Vec<_> = wire::ASK_COLUMNS.iter().map(|column| (column.table, column.name)).collect();
    assert_eq!(named, all);
    let value = |table, column| {
        let held = told.held.iter().find(|held| held.table == table && held.column == column).unwrap();
        Value::from(held.value.clone().unwrap())
    };
    assert_eq!(value("asks", "id"), ID);
    assert_eq!(value("asks", "replies_left"), "1");
    assert_eq!(value("replies", "id"), text(&[1; 16]));
    assert_eq!(value("replies", "received_at"), START.to_string());
    assert_eq!(value("chunks", "bytes"), format!("{} bytes", age_file(8_192).len()));
    assert!(!answer.text().contains(&text(&age_file(8_192)[200..260])));
}

#[tokio::test]
async fn the_log_has_no_id_and_no_token_of_an_ask() {
    let server = TestServer::start().await;
    for call in
        [ask(), look(), reply(1), owner("GET", "/replies"), owner("GET", &one(1)), owner("DELETE", "")]
    {
        server.send(call).await;
    }
    let log = server.log.text();
    for route in ["/api/asks", "/api/asks/{id}/replies", "/api/asks/{id}/replies/{reply}"] {
        assert!(log.contains(&format!("\"{route}\"")), "{route}");
    }
    for secret in [ID.to_owned(), text(&[1; 16]), text(&OWNER), text(&digest(&OWNER).0), "Bearer".into()] {
        assert!(!log.contains(&secret), "{secret} is in\n{log}");
    }
}
