//! Guessing is slow, and only for those who have the link.

use server::notes::store::{Claim, Claimed, Digest, NewNote, NoteStore};

use super::{Backend, NOW, PLENTY, claim, claim_at_once, granted, note, put, reads_left};

const WRONG: Digest = Digest([9; 32]);
const HOUR: i64 = 3_600;

pub(crate) async fn the_wrong_door_is_no_note_and_counts_nothing(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let with_door = note(1);
    let without = NewNote { door: None, ..note(2) };
    put(&store, &with_door).await;
    put(&store, &without).await;
    for (note, door) in [(&with_door, None), (&with_door, Some(WRONG)), (&without, Some(WRONG))] {
        for key in [note.claim, WRONG] {
            for _ in 0..11 {
                let claimed = store.claim(Claim { door, claim: key, ..claim(note, 1) }, NOW).await.unwrap();
                assert_eq!(claimed, Claimed::NoSuchNote);
            }
        }
    }
    for note in [&with_door, &without] {
        assert_eq!(reads_left(&store, note, NOW).await, Some(7));
        let wrong = store.claim(Claim { claim: WRONG, ..claim(note, 1) }, NOW).await.unwrap();
        assert_eq!(wrong, Claimed::WrongKey { attempts_left: 9 });
        let right = store.claim(claim(note, 1), NOW).await.unwrap();
        assert_eq!(right, granted(note));
    }
}

pub(crate) async fn the_tenth_wrong_key_locks_for_an_hour(backend: &impl Backend) {
    let (store, other) = (backend.open(PLENTY).await, backend.open(PLENTY).await);
    let seven = note(1);
    put(&store, &seven).await;
    let wrong = Claim { claim: WRONG, ..claim(&seven, 1) };
    for start in [NOW, NOW + HOUR] {
        for attempts_left in (1..10).rev() {
            let store = if attempts_left % 2 == 0 { &store } else { &other };
            assert_eq!(store.claim(wrong, start).await.unwrap(), Claimed::WrongKey { attempts_left });
        }
        let locked = Claimed::Locked { until: start + HOUR };
        assert_eq!(store.claim(wrong, start).await.unwrap(), locked);
        for now in [start, start + (HOUR - 1)] {
            assert_eq!(other.claim(wrong, now).await.unwrap(), locked);
            assert_eq!(other.claim(claim(&seven, 2), now).await.unwrap(), locked);
        }
        let no_door = Claim { door: None, ..wrong };
        assert_eq!(
            store.claim(no_door, start).await.unwrap(),
            Claimed::NoSuchNote,
            "a lock shows to nobody else"
        );
    }
    assert_eq!(reads_left(&store, &seven, NOW).await, Some(7));
    let right = store.claim(claim(&seven, 2), NOW + 2 * HOUR).await.unwrap();
    assert_eq!(right, granted(&seven));
}

pub(crate) async fn a_lock_keeps_a_known_token_out_too(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let seven = note(1);
    put(&store, &seven).await;
    store.claim(claim(&seven, 1), NOW).await.unwrap();
    for _ in 0..10 {
        store.claim(Claim { claim: WRONG, ..claim(&seven, 2) }, NOW).await.unwrap();
    }
    let locked = Claimed::Locked { until: NOW + HOUR };
    assert_eq!(store.claim(claim(&seven, 1), NOW).await.unwrap(), locked);
}

pub(crate) async fn fifty_wrong_keys_at_once_are_counted_one_by_one(backend: &impl Backend) {
    let (store, other) = (backend.open(PLENTY).await, backend.open(PLENTY).await);
    let seven = note(1);
    put(&store, &seven).await;
    let guesses = (0..50).map(|token| Claim { claim: WRONG, ..claim(&seven, token) });
    let answers = claim_at_once((&store, &other), guesses, NOW).await;
    let mut left: Vec<u16> = answers
        .iter()
        .filter_map(|(_, answer)| match answer {
            Claimed::WrongKey { attempts_left } => Some(*attempts_left),
            _ => None,
        })
        .collect();
    left.sort_unstable();
    assert_eq!(left, (1..10).collect::<Vec<_>>());
    assert_eq!(answers.iter().filter(|(_, answer)| matches!(answer, Claimed::Locked { .. })).count(), 41);
}

pub(crate) async fn a_used_up_note_counts_no_wrong_keys(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let once = NewNote { reads: 1, ..note(1) };
    put(&store, &once).await;
    store.claim(claim(&once, 1), NOW).await.unwrap();
    for _ in 0..11 {
        let guess = store.claim(Claim { claim: WRONG, ..claim(&once, 2) }, NOW).await.unwrap();
        assert_eq!(guess, Claimed::NoSuchNote);
    }
    assert_eq!(store.claim(claim(&once, 1), NOW).await.unwrap(), granted(&once));
}
