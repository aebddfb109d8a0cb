//! Long bodies come in piece by piece, and are nothing to anybody before they are whole.

use server::notes::{
    proof::digest,
    store::{BodyOf, Claimed, NewNote, NoteStore, PIECE, Put, Staged, Upload, UploadId},
};
use tokio::task::JoinSet;

use super::{Backend, NOW, PLENTY, claim, granted, note, put};

/// Twenty pieces and a bit.
const LONG: usize = 20 * PIECE + 5;

fn long(number: u8) -> NewNote {
    let body = (0..LONG as u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8 ^ number).collect();
    NewNote { body, ..note(number) }
}

fn upload(note: &NewNote) -> Upload {
    Upload {
        id: UploadId([note.id.0[0] ^ 0x80; 16]),
        size: note.body.len() as u64,
        digest: digest(&note.body),
    }
}

/// Stages all of a note's body.
async fn stage(store: &impl NoteStore, note: &NewNote) -> Staged {
    stage_as(store, note, upload(note).id).await
}

async fn stage_as(store: &impl NoteStore, note: &NewNote, id: UploadId) -> Staged {
    let mut last = Staged::Gone;
    for (number, piece) in (0..).zip(note.body.chunks(PIECE)) {
        last = store.stage(id, number, piece.to_vec(), NOW).await.unwrap();
    }
    last
}

async fn finish(store: &impl NoteStore, note: &NewNote) -> Put {
    finish_as(store, note, upload(note).id).await
}

async fn finish_as(store: &impl NoteStore, note: &NewNote, id: UploadId) -> Put {
    let without_body = NewNote { body: Vec::new(), ..note.clone() };
    store.finish(without_body, Upload { id, ..upload(note) }, NOW).await.unwrap()
}

pub(crate) async fn what_was_staged_comes_back_to_the_byte(backend: &impl Backend) {
    let (store, other) = (backend.open(PLENTY).await, backend.open(PLENTY).await);
    let long = long(1);
    assert_eq!(stage(&store, &long).await, Staged::Kept);
    assert_eq!(other.look(long.id, NOW).await.unwrap(), None);
    assert_eq!(other.claim(claim(&long, 1), NOW).await.unwrap(), Claimed::NoSuchNote);
    assert_eq!(other.piece(BodyOf::Note(long.id), 0).await.unwrap(), None);
    assert_eq!(other.disclose(long.id).await.unwrap(), None);

    assert_eq!(finish(&store, &long).await, Put::Stored { expires_at: long.expires_at });
    assert_eq!(other.look(long.id, NOW).await.unwrap().unwrap().size, LONG as u64);
    assert!(other.claim(claim(&long, 1), NOW).await.unwrap() == granted(&long));
    for (number, piece) in (0..).zip(long.body.chunks(PIECE)) {
        assert!(other.piece(BodyOf::Note(long.id), number).await.unwrap().as_deref() == Some(piece));
    }
    assert_eq!(other.piece(BodyOf::Note(long.id), 21).await.unwrap(), None);
}

pub(crate) async fn staged_bytes_count_until_they_are_given_up(backend: &impl Backend) {
    let store = backend.open(LONG as u64 + 999).await;
    assert_eq!(stage(&store, &long(1)).await, Staged::Kept);
    assert_eq!(store.put(note(2), NOW).await.unwrap(), Put::Full);
    let other = UploadId([9; 16]);
    assert_eq!(store.stage(other, 0, vec![0; 1_000], NOW).await.unwrap(), Staged::Full);
    store.abandon(other).await.unwrap();
    store.abandon(upload(&long(1)).id).await.unwrap();
    store.abandon(upload(&long(1)).id).await.unwrap();
    put(&store, &note(2)).await;
    put(&store, &NewNote { body: vec![3; LONG - 1], ..note(3) }).await;
    assert_eq!(finish(&store, &long(1)).await, Put::Gone);
}

pub(crate) async fn an_upload_is_given_up_after_ten_minutes_without_a_piece(backend: &impl Backend) {
    let store = backend.open(LONG as u64).await;
    let id = UploadId([9; 16]);
    for (number, now) in [(0, NOW), (1, NOW + 599), (2, NOW + 1_198)] {
        assert_eq!(store.stage(id, number, vec![7; 9], now).await.unwrap(), Staged::Kept);
        store.sweep(now).await.unwrap();
    }
    let late = NOW + 1_798;
    assert_eq!(store.stage(id, 3, vec![7; 9], late).await.unwrap(), Staged::Gone);
    let upload = Upload { id, size: 27, digest: digest(&[7; 27]) };
    let note = NewNote { body: Vec::new(), ..note(1) };
    assert_eq!(store.finish(note, upload, late).await.unwrap(), Put::Gone);
    store.sweep(late).await.unwrap();
    put(&store, &long(2)).await;
}

pub(crate) async fn a_staged_note_sent_again_is_the_same_and_leaves_nothing(backend: &impl Backend) {
    let store = backend.open(2 * LONG as u64 + 999).await;
    let long = long(1);
    for time in 0..3 {
        let id = UploadId([time; 16]);
        assert_eq!(stage_as(&store, &long, id).await, Staged::Kept);
        assert_eq!(finish_as(&store, &long, id).await, Put::Stored { expires_at: long.expires_at });
    }
    let (other, id) = (NewNote { owner: digest(b"another"), ..long.clone() }, UploadId([9; 16]));
    assert_eq!(stage_as(&store, &other, id).await, Staged::Kept);
    assert_eq!(finish_as(&store, &other, id).await, Put::Taken);
    put(&store, &NewNote { body: vec![2; LONG], ..note(2) }).await;
}

pub(crate) async fn a_long_note_that_goes_frees_all_its_room(backend: &impl Backend) {
    let store = backend.open(LONG as u64).await;
    for round in 0..3 {
        let long = NewNote { reads: 1, ..long(round) };
        assert_eq!(stage(&store, &long).await, Staged::Kept);
        finish(&store, &long).await;
        let reader = claim(&long, 1);
        store.claim(reader, NOW).await.unwrap();
        match round {
            0 => store.done(long.id, reader.token, NOW).await.unwrap(),
            1 => assert!(store.take_down(long.id).await.unwrap()),
            _ => assert_eq!(store.sweep(long.expires_at).await.unwrap().notes, 1),
        }
        assert_eq!(store.piece(BodyOf::Note(long.id), 1).await.unwrap(), None);
    }
    put(&store, &NewNote { body: vec![9; LONG], ..note(9) }).await;
}

pub(crate) async fn uploads_sweeps_and_removals_at_once_do_not_block_each_other(backend: &impl Backend) {
    let stores = [backend.open(PLENTY).await, backend.open(PLENTY).await];
    let mut at_once = JoinSet::new();
    for (number, store) in (0..24).zip(stores.iter().cycle()) {
        let store = store.clone();
        at_once.spawn(async move {
            let long = NewNote { body: vec![number; 3 * PIECE + 1], ..note(number) };
            assert_eq!(stage(&store, &long).await, Staged::Kept);
            store.sweep(NOW).await.unwrap();
            assert_eq!(finish(&store, &long).await, Put::Stored { expires_at: long.expires_at });
            if number % 2 == 0 {
                assert!(store.take_down(long.id).await.unwrap());
            }
            store.piece(BodyOf::Note(long.id), 3).await.unwrap()
        });
    }
    let left = at_once.join_all().await.into_iter().flatten().count();
    assert_eq!(left, 12);
    let swept = stores[0].sweep(note(0).expires_at).await.unwrap();
    assert_eq!(swept.notes, 12);
    let exactly = backend.open(LONG as u64).await;
    put(&exactly, &long(100)).await;
}
