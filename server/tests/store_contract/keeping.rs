//! Notes come in and are there, once, within the quota, until their time is over.

use server::notes::store::{BodyOf, Claimed, Digest, NewNote, NoteId, NoteState, NoteStore, PIECE, Put};
use tokio::task::JoinSet;

use super::{Backend, NOW, PLENTY, claim, granted, note, put, reads_left};

pub(crate) async fn looking_takes_nothing(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let with_door = note(1);
    let without = NewNote { door: None, reads: 1, ..note(2) };
    put(&store, &with_door).await;
    put(&store, &without).await;
    for _ in 0..100 {
        let state = store.look(with_door.id, NOW).await.unwrap();
        assert_eq!(
            state,
            Some(NoteState {
                size: 1_000,
                expires_at: with_door.expires_at,
                reads_left: 7,
                needs_link: true
            })
        );
    }
    assert_eq!(store.look(without.id, NOW).await.unwrap().map(|state| state.needs_link), Some(false));
    assert_eq!(store.look(NoteId([9; 16]), NOW).await.unwrap(), None);
}

pub(crate) async fn of_two_hundred_who_look_at_once_each_sees_what_they_asked_for(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let notes: Vec<NewNote> =
        (1..=40).map(|number| NewNote { reads: number.into(), ..note(number) }).collect();
    for note in &notes {
        put(&store, note).await;
    }
    let mut looking = JoinSet::new();
    for look in 0..200 {
        // The last is nobody's; of each ten one comes when its note's time is over.
        let id = notes.get(look % 41).map_or(NoteId([99; 16]), |note| note.id);
        let now = if look % 10 == 9 { notes[0].expires_at } else { NOW };
        let expected = notes.get(look % 41).filter(|_| look % 10 != 9).map(|note| note.reads);
        let store = store.clone();
        looking.spawn(
            async move { (store.look(id, now).await.unwrap().map(|state| state.reads_left), expected) },
        );
    }
    while let Some(looked) = looking.join_next().await {
        let (found, expected) = looked.unwrap();
        assert_eq!(found, expected);
    }
}

pub(crate) async fn a_body_comes_back_to_the_byte(backend: &impl Backend) {
    let (store, other) = (backend.open(PLENTY).await, backend.open(PLENTY).await);
    for (number, size) in [(1, 1), (2, 256 * 1024), (3, 256 * 1024 + 1), (4, 3_000_000)] {
        let body = (0_u32..size).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        let note = NewNote { body, ..note(number) };
        put(&store, &note).await;
        for (number, store) in [&store, &other].into_iter().enumerate() {
            let claimed = store.claim(claim(&note, number as u16), NOW).await.unwrap();
            assert!(claimed == granted(&note), "{size} bytes came back as others");
            for (number, piece) in (1..).zip(note.body.chunks(PIECE).skip(1)) {
                assert!(store.piece(BodyOf::Note(note.id), number).await.unwrap().as_deref() == Some(piece));
            }
            assert_eq!(store.piece(BodyOf::Note(note.id), size / 262_144 + 1).await.unwrap(), None);
        }
    }
}

pub(crate) async fn the_same_note_sent_again_is_stored_with_its_first_expiry(backend: &impl Backend) {
    let store = backend.open(1_500).await;
    let first = note(1);
    put(&store, &first).await;
    store.claim(claim(&first, 1), NOW).await.unwrap();
    let again = NewNote { expires_at: first.expires_at + 60, ..first.clone() };
    let stored = store.put(again, NOW + 60).await.unwrap();
    assert_eq!(stored, Put::Stored { expires_at: first.expires_at });
    assert_eq!(reads_left(&store, &first, NOW).await, Some(6));
}

pub(crate) async fn another_note_under_the_same_id_is_refused(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let first = note(1);
    put(&store, &first).await;
    let other = Digest([9; 32]);
    for another in [
        NewNote { claim: other, ..first.clone() },
        NewNote { owner: other, ..first.clone() },
        NewNote { door: Some(other), ..first.clone() },
        NewNote { door: None, ..first.clone() },
        NewNote { body: vec![9; 1_000], ..first.clone() },
    ] {
        assert_eq!(store.put(another, NOW).await.unwrap(), Put::Taken);
    }
    assert_eq!(store.claim(claim(&first, 1), NOW).await.unwrap(), granted(&first));
}

pub(crate) async fn the_same_note_sent_fifty_times_at_once_is_one_note(backend: &impl Backend) {
    let first = note(1);
    let answers = put_at_once(backend, 1_500, (0..50).map(|_| first.clone())).await;
    assert_eq!(answers, vec![Put::Stored { expires_at: first.expires_at }; 50]);
}

pub(crate) async fn of_fifty_notes_under_one_id_at_once_one_is_stored(backend: &impl Backend) {
    let notes = (0..50).map(|number| NewNote { body: vec![number; 1_000], ..note(1) });
    let answers = put_at_once(backend, PLENTY, notes).await;
    let stored = answers.iter().filter(|answer| matches!(answer, Put::Stored { .. })).count();
    let taken = answers.iter().filter(|answer| **answer == Put::Taken).count();
    assert_eq!((stored, taken), (1, 49));
}

pub(crate) async fn an_expired_note_does_not_exist_but_keeps_its_id(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let short = NewNote { expires_at: NOW + 10, ..note(1) };
    put(&store, &short).await;
    assert_eq!(store.claim(claim(&short, 1), NOW + 9).await.unwrap(), granted(&short));
    assert_eq!(store.look(short.id, NOW + 10).await.unwrap(), None);
    for token in [1, 2] {
        assert_eq!(store.claim(claim(&short, token), NOW + 10).await.unwrap(), Claimed::NoSuchNote);
    }
    let wrong = Digest([9; 32]);
    let guess = store.claim(server::notes::store::Claim { claim: wrong, ..claim(&short, 3) }, NOW + 10).await;
    assert_eq!(guess.unwrap(), Claimed::NoSuchNote);
    assert_eq!(store.put(short, NOW + 10).await.unwrap(), Put::Taken);
}

pub(crate) async fn what_does_not_fit_is_not_there(backend: &impl Backend) {
    let store = backend.open(1_999).await;
    let (first, second) = (note(1), note(2));
    put(&store, &first).await;
    assert_eq!(store.put(second.clone(), NOW).await.unwrap(), Put::Full);
    assert_eq!(store.look(second.id, NOW).await.unwrap(), None);
    assert_eq!(store.claim(claim(&second, 1), NOW).await.unwrap(), Claimed::NoSuchNote);
    assert_eq!(store.put(first.clone(), NOW).await.unwrap(), Put::Stored { expires_at: first.expires_at });
    put(&store, &NewNote { body: vec![3; 999], ..note(3) }).await;
}

pub(crate) async fn fifty_at_once_never_exceed_the_quota(backend: &impl Backend) {
    let answers = put_at_once(backend, 7_999, (0..50).map(note)).await;
    let stored = answers.iter().filter(|answer| matches!(answer, Put::Stored { .. })).count();
    let full = answers.iter().filter(|answer| **answer == Put::Full).count();
    assert_eq!((stored, full), (7, 43));
    let store = backend.open(7_999).await;
    assert_eq!(store.sweep(note(0).expires_at).await.unwrap().notes, 7);
    let later = note(0).expires_at;
    for number in 50..57 {
        let next = NewNote { expires_at: later + 60, ..note(number) };
        assert_eq!(store.put(next, later).await.unwrap(), Put::Stored { expires_at: later + 60 });
    }
    assert_eq!(store.put(NewNote { expires_at: later + 60, ..note(57) }, later).await.unwrap(), Put::Full);
}

pub(crate) async fn the_store_answers(backend: &impl Backend) {
    backend.open(PLENTY).await.ping().await.unwrap();
}

/// Puts all at once, each other one through a second opening of the store.
async fn put_at_once(
    backend: &impl Backend,
    quota_bytes: u64,
    notes: impl Iterator<Item = NewNote>,
) -> Vec<Put> {
    let stores = [backend.open(quota_bytes).await, backend.open(quota_bytes).await];
    let mut at_once = JoinSet::new();
    for (note, store) in notes.zip(stores.iter().cycle()) {
        let store = store.clone();
        at_once.spawn(async move { store.put(note, NOW).await.unwrap() });
    }
    at_once.join_all().await
}
