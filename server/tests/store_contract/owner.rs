//! What the sender may know and do, what the reader may undo, and what is told of all that is kept.

use server::notes::store::{
    Claim, Claimed, Deletion, Digest, NewNote, NoteId, NoteStore, Receipt, Record, Value,
};
use tokio::task::JoinSet;
use wire::{ASK_COLUMNS, COLUMNS, Column};

use super::{Backend, NOW, PLENTY, claim, granted, note, put, reads_left, token};

const DAY: i64 = 86_400;

/// At the owner's word.
fn taking_back(note: &NewNote) -> Deletion {
    Deletion { id: note.id, secret: note.owner, door: None }
}

/// At a reader's word.
fn by_reader(note: &NewNote) -> Deletion {
    Deletion { id: note.id, secret: note.claim, door: note.door }
}

pub(crate) async fn a_receipt_tells_reads_the_hour_of_the_first_and_what_is_held(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let seven = note(1);
    put(&store, &seven).await;
    let fresh = Receipt { reads: 0, first_read_at: None, expires_at: seven.expires_at, held: true };
    assert_eq!(store.receipt(seven.id, seven.owner, NOW).await.unwrap(), Some(fresh));

    store.claim(claim(&seven, 1), NOW + 3_599).await.unwrap();
    store.claim(claim(&seven, 1), NOW + 3_600).await.unwrap();
    store.claim(claim(&seven, 2), NOW + 7_200).await.unwrap();
    let read = Receipt { reads: 2, first_read_at: Some(NOW), ..fresh };
    assert_eq!(store.receipt(seven.id, seven.owner, NOW).await.unwrap(), Some(read));

    assert!(store.take_down(seven.id).await.unwrap());
    let gone = Some(Receipt { held: false, ..read });
    let last = seven.expires_at + (7 * DAY - 1);
    assert_eq!(store.receipt(seven.id, seven.owner, last).await.unwrap(), gone);
    assert_eq!(store.receipt(seven.id, seven.owner, last + 1).await.unwrap(), None);
}

pub(crate) async fn a_receipt_is_for_the_owner_only(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let seven = note(1);
    for held in [true, false] {
        if held {
            put(&store, &seven).await;
        } else {
            store.take_down(seven.id).await.unwrap();
        }
        for other in [seven.claim, seven.door.unwrap(), Digest([9; 32])] {
            assert_eq!(store.receipt(seven.id, other, NOW).await.unwrap(), None);
        }
        assert_eq!(store.receipt(NoteId([9; 16]), seven.owner, NOW).await.unwrap(), None);
        assert!(store.receipt(seven.id, seven.owner, NOW).await.unwrap().is_some());
    }
}

pub(crate) async fn the_owners_token_opens_nothing(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let seven = note(1);
    put(&store, &seven).await;
    let by_owner = Claim { claim: seven.owner, ..claim(&seven, 1) };
    assert_eq!(store.claim(by_owner, NOW).await.unwrap(), Claimed::WrongKey { attempts_left: 9 });
    let through_its_door = Claim { door: Some(seven.owner), ..by_owner };
    assert_eq!(store.claim(through_its_door, NOW).await.unwrap(), Claimed::NoSuchNote);
    assert_eq!(reads_left(&store, &seven, NOW).await, Some(7));
}

pub(crate) async fn a_note_taken_back_is_gone_for_whoever_is_reading_it(backend: &impl Backend) {
    let (store, other) = (backend.open(1_999).await, backend.open(1_999).await);
    let seven = note(1);
    put(&store, &seven).await;
    assert_eq!(store.claim(claim(&seven, 1), NOW).await.unwrap(), granted(&seven));

    assert!(other.delete(taking_back(&seven), NOW).await.unwrap());
    for token in [1, 2] {
        assert_eq!(store.claim(claim(&seven, token), NOW).await.unwrap(), Claimed::NoSuchNote);
    }
    assert_eq!(store.look(seven.id, NOW).await.unwrap(), None);
    store.done(seven.id, token(1), NOW).await.unwrap();
    let receipt = store.receipt(seven.id, seven.owner, NOW).await.unwrap().unwrap();
    assert_eq!((receipt.reads, receipt.held), (1, false));
    put(&store, &note(2)).await;
}

pub(crate) async fn the_owner_may_take_back_again_until_the_note_is_forgotten(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let seven = note(1);
    assert!(!store.delete(taking_back(&seven), NOW).await.unwrap());
    put(&store, &seven).await;
    let last = seven.expires_at + (7 * DAY - 1);
    for now in [NOW, NOW, seven.expires_at, last] {
        assert!(store.delete(taking_back(&seven), now).await.unwrap());
    }
    assert!(!store.delete(taking_back(&seven), last + 1).await.unwrap());
    assert!(!store.delete(by_reader(&seven), NOW).await.unwrap(), "the claim key's hash went with the note");
}

pub(crate) async fn an_expired_note_is_taken_back_by_its_owner_only(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let seven = note(1);
    put(&store, &seven).await;
    assert!(!store.delete(by_reader(&seven), seven.expires_at).await.unwrap());
    assert!(!store.delete(taking_back(&seven), seven.expires_at + 7 * DAY).await.unwrap());
    assert!(store.delete(taking_back(&seven), seven.expires_at).await.unwrap());
    assert!(!store.receipt(seven.id, seven.owner, NOW).await.unwrap().unwrap().held);
}

pub(crate) async fn a_reader_deletes_for_everybody(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let once = NewNote { reads: 1, ..note(1) };
    let without_door = NewNote { door: None, ..note(2) };
    for note in [&once, &without_door] {
        put(&store, note).await;
        store.claim(claim(note, 1), NOW).await.unwrap();
        assert!(store.delete(by_reader(note), NOW).await.unwrap());
        assert_eq!(store.claim(claim(note, 1), NOW).await.unwrap(), Claimed::NoSuchNote);
        let receipt = store.receipt(note.id, note.owner, NOW).await.unwrap().unwrap();
        assert_eq!((receipt.reads, receipt.held), (1, false));
        assert!(!store.delete(by_reader(note), NOW).await.unwrap());
    }
}

pub(crate) async fn no_key_deletes_without_the_door_and_none_is_counted(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let seven = note(1);
    put(&store, &seven).await;
    for _ in 0..12 {
        for door in [None, Some(Digest([9; 32]))] {
            assert!(!store.delete(Deletion { door, ..by_reader(&seven) }, NOW).await.unwrap());
            let guess = Deletion { secret: Digest([9; 32]), door, ..by_reader(&seven) };
            assert!(!store.delete(guess, NOW).await.unwrap());
        }
    }
    assert_eq!(store.claim(claim(&seven, 1), NOW).await.unwrap(), granted(&seven));
}

pub(crate) async fn deleting_is_no_way_to_guess(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let seven = note(1);
    put(&store, &seven).await;
    let guess = Deletion { secret: Digest([9; 32]), ..by_reader(&seven) };
    for _ in 0..10 {
        assert!(!store.delete(guess, NOW).await.unwrap());
    }
    let claimed = store.claim(claim(&seven, 1), NOW).await.unwrap();
    assert!(matches!(claimed, Claimed::Locked { .. }));
    assert!(!store.delete(by_reader(&seven), NOW).await.unwrap(), "a lock keeps the right key out too");
    assert!(store.delete(by_reader(&seven), NOW + 3_600).await.unwrap());

    let other = note(2);
    put(&store, &other).await;
    for _ in 0..10 {
        store.delete(Deletion { id: other.id, ..guess }, NOW).await.unwrap();
    }
    assert!(store.delete(taking_back(&other), NOW).await.unwrap(), "a lock is nothing to the owner");
}

pub(crate) async fn fifty_deletions_at_once_free_the_room_once(backend: &impl Backend) {
    let stores = [backend.open(1_999).await, backend.open(1_999).await];
    let seven = note(1);
    put(&stores[0], &seven).await;
    let mut at_once = JoinSet::new();
    for (number, store) in (0..50_u16).zip(stores.iter().cycle()) {
        let (store, seven) = (store.clone(), seven.clone());
        at_once.spawn(async move {
            store.claim(claim(&seven, number), NOW).await.unwrap();
            store.delete(taking_back(&seven), NOW).await.unwrap()
        });
    }
    assert_eq!(at_once.join_all().await, vec![true; 50]);
    put(&stores[1], &note(2)).await;
    let full = stores[0].put(note(3), NOW).await.unwrap();
    assert_eq!(full, server::notes::store::Put::Full);
}

pub(crate) async fn a_disclosure_is_the_whole_of_what_is_kept(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let big = NewNote { body: vec![1; 300_000], door: None, ..note(1) };
    assert_eq!(store.disclose(big.id).await.unwrap(), None);
    put(&store, &big).await;
    store.claim(claim(&big, 2), NOW + 5).await.unwrap();
    store.claim(claim(&big, 1), NOW + 3_605).await.unwrap();
    store.claim(Claim { claim: Digest([9; 32]), ..claim(&big, 3) }, NOW).await.unwrap();

    let record = store.disclose(big.id).await.unwrap().unwrap();
    assert_eq!((record.owner, record.known_until), (big.owner, big.expires_at + 7 * DAY));
    let (id, number) = (|| Value::Bytes(big.id.0.into()), Value::Number);
    assert_eq!(
        all_of(&record, "notes", 1),
        [
            id(),
            Value::Bytes(big.claim.0.into()),
            Value::Bytes(big.owner.0.into()),
            Value::Nothing,
            Value::Bytes(server::notes::proof::digest(&big.body).0.into()),
            number(300_000),
            number(5),
            number(2),
            number(NOW.0),
            number(big.expires_at.0),
            number(1),
            number(0),
            id(),
        ]
    );
    assert_eq!(all_of(&record, "chunks", 1), [id(), number(0), Value::Ciphertext(262_144)]);
    assert_eq!(all_of(&record, "chunks", 2), [id(), number(1), Value::Ciphertext(37_856)]);
    let claim_of = |number, until| [id(), Value::Bytes(token(number).0.into()), Value::Number(until)];
    assert_eq!(all_of(&record, "claims", 1), claim_of(1, NOW.0 + 3_605 + 66));
    assert_eq!(all_of(&record, "claims", 2), claim_of(2, NOW.0 + 5 + 66));
    assert_eq!(record.values.len(), 13 + 2 * 3 + 2 * 3);
}

pub(crate) async fn a_disclosure_of_a_note_that_is_gone_is_its_tombstone(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let seven = note(1);
    put(&store, &seven).await;
    store.claim(claim(&seven, 1), NOW).await.unwrap();
    store.delete(taking_back(&seven), NOW).await.unwrap();

    let record = store.disclose(seven.id).await.unwrap().unwrap();
    let keep_until = seven.expires_at + 7 * DAY;
    assert_eq!((record.owner, record.known_until), (seven.owner, keep_until));
    assert_eq!(
        all_of(&record, "tombstones", 1),
        [
            Value::Bytes(seven.id.0.into()),
            Value::Bytes(seven.owner.0.into()),
            Value::Number(1),
            Value::Number(NOW.0),
            Value::Number(keep_until.0),
        ]
    );
    assert_eq!(record.values.len(), 5);
    store.sweep(keep_until).await.unwrap();
    assert_eq!(store.disclose(seven.id).await.unwrap(), None);
}

pub(crate) async fn every_column_of_every_table_is_disclosed(backend: &impl Backend) {
    backend.open(PLENTY).await;
    let Some(kept) = backend.columns().await else { return };
    // The count of bytes over all and bodies that belong to nothing are of nobody; the migrations are sqlx's own.
    let of_notes =
        |(table, _): &(String, String)| !["usage", "loose", "_sqlx_migrations"].contains(&table.as_str());
    let mut kept: Vec<_> = kept.into_iter().filter(of_notes).collect();
    let all = COLUMNS.iter().chain(&ASK_COLUMNS);
    let mut told: Vec<_> = all.map(|column| (column.table.into(), column.name.into())).collect();
    kept.sort();
    told.sort();
    // the chunks of both are in one table
    told.dedup();
    assert_eq!(kept, told);
}

/// One row of a table, whose columns must be all of [`COLUMNS`], in order.
fn all_of(record: &Record, table: &str, row: u32) -> Vec<Value> {
    row_of(&COLUMNS, record, table, row)
}

/// One row of a table, whose columns must be all of `columns`, in order.
pub(crate) fn row_of(columns: &[Column], record: &Record, table: &str, row: u32) -> Vec<Value> {
    let here = record.values.iter().filter(|held| (held.column.table, held.row) == (table, row));
    let named: Vec<_> = here.clone().map(|held| held.column.name).collect();
    let all: Vec<_> =
        columns.iter().filter(|column| column.table == table).map(|column| column.name).collect();
    assert_eq!(named, all);
    here.map(|held| held.value.clone()).collect()
}
