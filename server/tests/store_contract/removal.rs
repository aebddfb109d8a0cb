//! What is over goes, and nothing else does.

use server::notes::store::{Claimed, NewNote, NoteId, NoteStore, Put, Swept};
use tokio::task::JoinSet;

use super::{Backend, NOW, PLENTY, claim, granted, note, put, reads_left, token};

const DAY: i64 = 86_400;

pub(crate) async fn a_sweep_removes_what_is_over_and_nothing_else(backend: &impl Backend) {
    let store = backend.open(3_999).await;
    let lasting = note(1);
    let expiring = NewNote { expires_at: NOW + 10, ..note(2) };
    let once = NewNote { reads: 1, ..note(3) };
    for note in [&lasting, &expiring, &once] {
        put(&store, note).await;
        store.claim(claim(note, 1), NOW).await.unwrap();
    }
    assert_eq!(store.sweep(NOW + 9).await.unwrap(), Swept::default());
    assert_eq!(store.sweep(NOW + 10).await.unwrap(), Swept { notes: 1, tombstones: 0, asks: 0 });
    assert_eq!(store.sweep(NOW + 60).await.unwrap(), Swept { notes: 1, tombstones: 0, asks: 0 });
    assert_eq!(store.sweep(NOW + 60).await.unwrap(), Swept::default());
    assert_eq!(reads_left(&store, &lasting, NOW).await, Some(6));
    for number in 4..7 {
        put(&store, &NewNote { body: vec![number; 999], ..note(number) }).await;
    }
}

pub(crate) async fn a_sweep_waits_for_the_last_claim(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let twice = NewNote { reads: 2, ..note(1) };
    put(&store, &twice).await;
    store.claim(claim(&twice, 1), NOW).await.unwrap();
    store.claim(claim(&twice, 2), NOW + 30).await.unwrap();
    assert_eq!(store.sweep(NOW + 89).await.unwrap(), Swept::default());
    let again = store.claim(claim(&twice, 2), NOW + 89).await.unwrap();
    assert_eq!(again, granted(&twice));
    assert_eq!(store.sweep(NOW + 90).await.unwrap(), Swept { notes: 1, tombstones: 0, asks: 0 });
    assert_eq!(store.claim(claim(&twice, 2), NOW + 89).await.unwrap(), Claimed::NoSuchNote);
}

pub(crate) async fn a_sweep_goes_on_until_nothing_is_left(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    for number in 0..100 {
        put(&store, &NewNote { expires_at: NOW + 10, ..note(number) }).await;
    }
    assert_eq!(store.sweep(NOW + 10).await.unwrap(), Swept { notes: 100, tombstones: 0, asks: 0 });
    assert_eq!(store.sweep(NOW + 10 + 7 * DAY).await.unwrap(), Swept { notes: 0, tombstones: 100, asks: 0 });
}

pub(crate) async fn two_sweeps_at_once_remove_each_note_once(backend: &impl Backend) {
    let stores = [backend.open(10_000).await, backend.open(10_000).await];
    for round in 0..5_u8 {
        for number in 0..10 {
            let id = NoteId([round, number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
            put(&stores[0], &NewNote { id, expires_at: NOW + 10, ..note(1) }).await;
        }
        let mut at_once = JoinSet::new();
        for store in [&stores[0], &stores[1], &stores[0], &stores[1]] {
            let store = store.clone();
            at_once.spawn(async move { store.sweep(NOW + 10).await.unwrap().notes });
        }
        assert_eq!(at_once.join_all().await.into_iter().sum::<u64>(), 10);
    }
}

pub(crate) async fn an_id_is_forgotten_seven_days_past_its_expiry(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let once = NewNote { reads: 1, expires_at: NOW + DAY, ..note(1) };
    put(&store, &once).await;
    store.claim(claim(&once, 1), NOW).await.unwrap();
    store.done(once.id, token(1), NOW).await.unwrap();
    let end = NOW + 8 * DAY;
    let just_before = NOW + (8 * DAY - 1);
    assert_eq!(store.sweep(just_before).await.unwrap(), Swept::default());
    let next = NewNote { expires_at: end + DAY, ..note(1) };
    assert_eq!(store.put(next.clone(), just_before).await.unwrap(), Put::Taken);
    assert_eq!(store.sweep(end).await.unwrap(), Swept { notes: 0, tombstones: 1, asks: 0 });
    assert_eq!(store.put(next, end).await.unwrap(), Put::Stored { expires_at: end + DAY });
}

pub(crate) async fn what_is_taken_down_is_gone_at_once(backend: &impl Backend) {
    let store = backend.open(1_999).await;
    let seven = note(1);
    assert!(!store.take_down(seven.id).await.unwrap());
    put(&store, &seven).await;
    store.claim(claim(&seven, 1), NOW).await.unwrap();
    assert!(store.take_down(seven.id).await.unwrap());
    assert!(!store.take_down(seven.id).await.unwrap());
    assert_eq!(store.look(seven.id, NOW).await.unwrap(), None);
    for token in [1, 2] {
        assert_eq!(store.claim(claim(&seven, token), NOW).await.unwrap(), Claimed::NoSuchNote);
    }
    assert_eq!(store.put(seven, NOW).await.unwrap(), Put::Taken);
    put(&store, &note(2)).await;
}
