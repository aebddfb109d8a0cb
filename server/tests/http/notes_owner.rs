use serde_json::json;
use server::notes::{store::NoteStore, sweep};

use crate::{
    harness::{Answer, Call, START, TestServer},
    notes::{ID, Sealed, age_file, claim, done, text, upload},
};

const UNKNOWN: &str = "AwMDAwMDAwMDAwMDAwMDAw";
const DAY: i64 = 86_400;

/// A call about the note with this id; `call` is `""`, `"/receipt"` or `"/disclosure"`.
fn about(method: &str, id: &str, call: &str, secret: &[u8]) -> Call {
    let bearer = wire::bearer(&text(secret));
    Call::new(method, &format!("/api/notes/{id}{call}")).header("authorization", &bearer)
}

fn receipt() -> Call {
    about("GET", ID, "/receipt", &Sealed::default().owner)
}

fn disclosure() -> Call {
    about("GET", ID, "/disclosure", &Sealed::default().owner)
}

fn take_back() -> Call {
    about("DELETE", ID, "", &Sealed::default().owner)
}

fn delete_as_reader() -> Call {
    let sealed = Sealed::default();
    about("DELETE", ID, "", &sealed.claim_key).header("legwork-door-key", &text(&sealed.door))
}

#[tokio::test]
async fn a_receipt_says_how_often_and_in_which_hour() {
    let server = TestServer::start().await;
    server.send(upload()).await;
    let fresh = server.send(receipt()).await;
    assert_eq!((fresh.status, fresh.header("cache-control")), (200, Some("no-store")));
    assert_eq!(fresh.json(), json!({ "reads": 0, "expires_at": START + DAY, "held": true }));

    server.pass(3_700);
    server.send(claim(ID, &Sealed::default(), 1)).await;
    let mut read =
        json!({ "reads": 1, "first_read_at": START + 3_600, "expires_at": START + DAY, "held": true });
    assert_eq!(server.send(receipt()).await.json(), read);
    server.send(take_back()).await;
    read["held"] = false.into();
    assert_eq!(server.send(receipt()).await.json(), read);
}

#[tokio::test]
async fn whoever_is_not_the_owner_gets_one_answer() {
    let server = TestServer::start().await;
    let unknown = server.get(&format!("/api/notes/{UNKNOWN}")).await;
    assert_eq!((unknown.status, unknown.problem().as_str()), (404, "/problems/no-such-note"));
    let Sealed { door, claim_key, owner } = Sealed::default();
    let refused = async |why: &str, calls: &[(&str, &str)]| {
        for &(method, call) in calls {
            for secret in [&door[..], &[9; 32], &owner[..16]] {
                let answer = server.send(about(method, ID, call, secret)).await;
                assert_eq!(answer, unknown, "{why}: {method} {call}");
            }
            for (id, secret) in [(UNKNOWN, &owner), ("short", &owner), ("%FF", &owner), (ID, &[9; 32])] {
                assert_eq!(server.send(about(method, id, call, secret)).await, unknown, "{why}: {id}");
            }
            let bare = about(method, ID, call, &owner).without("authorization");
            for wrong in ["", "Bearer", "Bearer ", &format!("Basic {}", text(&owner)), &text(&owner)] {
                let answer = server.send(bare.clone().header("authorization", wrong)).await;
                assert_eq!(answer, unknown, "{why}: {wrong}");
            }
            assert_eq!(server.send(bare).await, unknown, "{why}");
        }
    };
    let all = [("GET", "/receipt"), ("GET", "/disclosure"), ("DELETE", "")];
    refused("never there", &all).await;
    server.send(upload()).await;
    refused("there", &all).await;
    for call in ["/receipt", "/disclosure"] {
        assert_eq!(server.send(about("GET", ID, call, &claim_key)).await, unknown);
    }
    server.send(claim(ID, &Sealed::default(), 1)).await;
    server.send(claim(ID, &Sealed::default(), 2)).await;
    refused("used up", &all).await;
    server.pass(DAY);
    refused("expired", &all).await;
    sweep(&*server.store, server.now()).await.unwrap();
    refused("swept", &all).await;
    server.pass(7 * DAY);
    for call in [receipt(), disclosure(), take_back()] {
        assert_eq!(server.send(call).await, unknown, "past seven days the owner is told nothing more either");
    }
}

#[tokio::test]
async fn the_owners_token_is_no_key() {
    let server = TestServer::start().await;
    server.send(upload()).await;
    let Sealed { door, owner, .. } = Sealed::default();
    let as_key = server.send(claim(ID, &Sealed { door, claim_key: owner, owner }, 1)).await;
    assert_eq!((as_key.status, as_key.problem().as_str()), (403, "/problems/wrong-key"));
    let as_door = server.send(claim(ID, &Sealed { door: owner, ..Sealed::default() }, 1)).await;
    assert_eq!(as_door.problem(), "/problems/no-such-note");
    let ciphertext = text(&age_file(8_192)[200..260]);
    for call in [receipt(), disclosure()] {
        assert!(!server.send(call).await.text().contains(&ciphertext));
    }
}

#[tokio::test]
async fn a_note_taken_back_while_it_is_read_is_gone_and_stays_so() {
    let server = TestServer::start().await;
    server.send(upload()).await;
    assert_eq!(server.send(claim(ID, &Sealed::default(), 1)).await.status, 200);
    for _ in 0..2 {
        let gone = server.send(take_back()).await;
        assert_eq!((gone.status, gone.body.len(), gone.header("cache-control")), (204, 0, Some("no-store")));
    }
    let unknown = server.get(&format!("/api/notes/{UNKNOWN}")).await;
    for call in [claim(ID, &Sealed::default(), 1), Call::get(&format!("/api/notes/{ID}"))] {
        assert_eq!(server.send(call).await, unknown);
    }
    assert_eq!(server.send(done(ID, 1)).await.status, 204);
    assert_eq!(server.send(upload()).await.problem(), "/problems/id-taken");
}

#[tokio::test]
async fn a_reader_deletes_for_everybody_once() {
    let server = TestServer::start().await;
    server.send(upload()).await;
    let unknown = server.get(&format!("/api/notes/{UNKNOWN}")).await;
    assert_eq!(server.send(delete_as_reader().without("legwork-door-key")).await, unknown);
    let malformed = server.send(delete_as_reader().header("legwork-door-key", "AAAA")).await;
    assert_eq!((malformed.status, malformed.problem().as_str()), (400, "/problems/bad-request"));
    assert_eq!(server.send(delete_as_reader()).await.status, 204);
    assert_eq!(server.send(delete_as_reader()).await, unknown);
    assert_eq!(server.send(receipt()).await.json()["held"], false);
    assert_eq!(server.send(take_back()).await.status, 204);
}

#[tokio::test]
async fn a_disclosure_lists_every_value_with_what_it_is() {
    let server = TestServer::start().await;
    server.send(upload()).await;
    server.pass(61);
    server.send(claim(ID, &Sealed::default(), 1)).await;
    let answer = server.send(disclosure()).await;
    assert_eq!((answer.status, answer.header("cache-control")), (200, Some("no-store")));
    let told: wire::Disclosure = serde_json::from_slice(&answer.body).unwrap();
    let named: Vec<_> = told.held.iter().map(|held| (held.table.as_str(), held.column.as_str())).collect();
    let all: Vec<_> = wire::COLUMNS
        .iter()
        .filter(|column| column.table != "tombstones")
        .map(|column| (column.table, column.name))
        .collect();
    assert_eq!(named, all);
    assert!(told.held.iter().all(|held| held.row == 1 && held.meaning.len() > 9));
    assert_eq!(value(&answer, "notes", "id"), ID);
    assert_eq!(value(&answer, "notes", "size"), age_file(8_192).len());
    assert_eq!(value(&answer, "notes", "reads_left"), 1);
    assert_eq!(value(&answer, "notes", "claim"), "32 bytes");
    assert_eq!(value(&answer, "chunks", "bytes"), format!("{} bytes", age_file(8_192).len()));
    assert_eq!(value(&answer, "claims", "until"), START);

    server.send(take_back()).await;
    let left = server.send(disclosure()).await;
    assert_eq!(left.json()["held"].as_array().unwrap().len(), 5);
    assert_eq!(value(&left, "tombstones", "keep_until"), START + 8 * DAY);
}

/// The value of a column, as a text that can be held against numbers too.
fn value(answer: &Answer, table: &str, column: &str) -> Text {
    let json = answer.json();
    let held = json["held"].as_array().unwrap().iter();
    let found = held.filter(|held| held["table"] == table && held["column"] == column);
    Text(found.map(|held| held["value"].as_str().unwrap().to_owned()).next().unwrap())
}

#[derive(Debug)]
struct Text(String);

impl<T: ToString> PartialEq<T> for Text {
    fn eq(&self, other: &T) -> bool {
        self.0 == other.to_string()
    }
}

#[tokio::test]
async fn the_log_has_no_token_and_no_id_of_an_owner() {
    let server = TestServer::start().await;
    server.send(upload()).await;
    for call in [receipt(), disclosure(), delete_as_reader(), take_back()] {
        server.send(call).await;
    }
    let log = server.log.text();
    for route in ["/api/notes/{id}/receipt", "/api/notes/{id}/disclosure", "\"DELETE\""] {
        assert!(log.contains(route), "{route}");
    }
    let Sealed { door, claim_key, owner } = Sealed::default();
    for secret in [ID.to_owned(), text(&door), text(&claim_key), text(&owner), "Bearer".into()] {
        assert!(!log.contains(&secret), "{secret} is in\n{log}");
    }
}

#[tokio::test]
async fn what_the_owner_is_told_changes_nothing() {
    let server = TestServer::start().await;
    server.send(upload()).await;
    let id = server::notes::proof::id(ID).unwrap();
    let before = server.store.disclose(id).await.unwrap();
    for call in [receipt(), disclosure()] {
        server.send(call).await;
    }
    assert_eq!(server.store.disclose(id).await.unwrap(), before);
}
