//! Reads are exact: never one too many, and none lost to a lost answer.

use server::notes::store::{Claim, Claimed, Digest, NewNote, NoteStore, Put};
use tokio::task::JoinSet;

use super::{Backend, NOW, PLENTY, claim, claim_at_once, granted, note, put, reads_left, token};

pub(crate) async fn two_hundred_claims_on_seven_reads_give_seven(backend: &impl Backend) {
    let (store, other) = (backend.open(PLENTY).await, backend.open(PLENTY).await);
    let seven = note(1);
    put(&store, &seven).await;
    let claims = || (0..200).map(|token| claim(&seven, token));

    let answers = claim_at_once((&store, &other), claims(), NOW).await;
    let granted = tokens_granted(&answers, &seven);
    assert_eq!(granted.len(), 7);
    assert_eq!(answers.iter().filter(|(_, answer)| *answer == Claimed::NoSuchNote).count(), 193);

    let again = claim_at_once((&other, &store), claims(), NOW).await;
    assert_eq!(tokens_granted(&again, &seven), granted, "the same tokens read again, and no other");
}

pub(crate) async fn a_token_reads_again_and_takes_nothing(backend: &impl Backend) {
    let (store, other) = (backend.open(PLENTY).await, backend.open(PLENTY).await);
    let seven = note(1);
    put(&store, &seven).await;
    for store in [&store, &other, &store, &other] {
        let claimed = store.claim(claim(&seven, 1), NOW).await.unwrap();
        assert_eq!(claimed, granted(&seven));
        assert_eq!(reads_left(store, &seven, NOW).await, Some(6));
    }
    let wrong = Claim { claim: Digest([9; 32]), ..claim(&seven, 1) };
    assert_eq!(store.claim(wrong, NOW).await.unwrap(), Claimed::WrongKey { attempts_left: 9 });
    let no_door = Claim { door: None, ..claim(&seven, 1) };
    assert_eq!(store.claim(no_door, NOW).await.unwrap(), Claimed::NoSuchNote);
}

pub(crate) async fn one_token_fifty_times_at_once_takes_one_read(backend: &impl Backend) {
    let (store, other) = (backend.open(PLENTY).await, backend.open(PLENTY).await);
    let seven = note(1);
    put(&store, &seven).await;
    let answers = claim_at_once((&store, &other), (0..50).map(|_| claim(&seven, 1)), NOW).await;
    assert_eq!(tokens_granted(&answers, &seven).len(), 50);
    assert_eq!(reads_left(&store, &seven, NOW).await, Some(6));
}

pub(crate) async fn a_token_past_its_time_is_nobody(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let seven = note(1);
    put(&store, &seven).await;
    store.claim(claim(&seven, 1), NOW).await.unwrap();
    let in_time = store.claim(claim(&seven, 1), NOW + 59).await.unwrap();
    assert_eq!(in_time, granted(&seven));
    assert_eq!(store.claim(claim(&seven, 1), NOW + 60).await.unwrap(), Claimed::NoSuchNote);
    assert_eq!(reads_left(&store, &seven, NOW + 60).await, Some(6));

    let big = NewNote { body: vec![2; 500_000], ..note(2) };
    put(&store, &big).await;
    store.claim(claim(&big, 1), NOW).await.unwrap();
    assert!(matches!(store.claim(claim(&big, 1), NOW + 69).await.unwrap(), Claimed::Granted { .. }));
    assert_eq!(store.claim(claim(&big, 1), NOW + 70).await.unwrap(), Claimed::NoSuchNote);
}

pub(crate) async fn a_used_up_note_does_not_exist_but_keeps_its_id(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let once = NewNote { reads: 1, ..note(1) };
    put(&store, &once).await;
    assert_eq!(store.claim(claim(&once, 1), NOW).await.unwrap(), granted(&once));
    for _ in 0..2 {
        assert_eq!(store.look(once.id, NOW).await.unwrap(), None);
        assert_eq!(store.claim(claim(&once, 2), NOW).await.unwrap(), Claimed::NoSuchNote);
        assert_eq!(store.put(once.clone(), NOW).await.unwrap(), Put::Taken);
        store.done(once.id, token(1), NOW).await.unwrap();
    }
}

pub(crate) async fn done_ends_only_its_own_claim(backend: &impl Backend) {
    let store = backend.open(1_999).await;
    let twice = NewNote { reads: 2, ..note(1) };
    put(&store, &twice).await;
    for token in [1, 2] {
        store.claim(claim(&twice, token), NOW).await.unwrap();
    }
    store.done(twice.id, token(1), NOW).await.unwrap();
    store.done(twice.id, token(3), NOW).await.unwrap();
    let second = store.claim(claim(&twice, 2), NOW).await.unwrap();
    assert_eq!(second, granted(&twice));
    assert_eq!(store.put(note(2), NOW).await.unwrap(), Put::Full, "the ciphertext is still there");
    store.done(twice.id, token(2), NOW).await.unwrap();
    put(&store, &note(2)).await;
}

pub(crate) async fn an_ended_claim_takes_no_second_read(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let seven = note(1);
    put(&store, &seven).await;
    store.claim(claim(&seven, 1), NOW).await.unwrap();
    store.done(seven.id, token(1), NOW).await.unwrap();
    assert_eq!(store.claim(claim(&seven, 1), NOW).await.unwrap(), Claimed::NoSuchNote);
    assert_eq!(reads_left(&store, &seven, NOW).await, Some(6));
}

pub(crate) async fn the_last_of_two_readers_who_finish_at_once_removes_the_note(backend: &impl Backend) {
    let stores = [backend.open(1_999).await, backend.open(1_999).await];
    for round in 0..20 {
        let twice = NewNote { reads: 2, ..note(round) };
        put(&stores[0], &twice).await;
        let mut at_once = JoinSet::new();
        for (number, store) in (1..).zip(&stores) {
            store.claim(claim(&twice, number), NOW).await.unwrap();
        }
        for (number, store) in (1..).zip(stores.clone()) {
            at_once.spawn(async move { store.done(twice.id, token(number), NOW).await.unwrap() });
        }
        at_once.join_all().await;
        put(&stores[1], &note(100 + round)).await;
        assert!(stores[1].take_down(note(100 + round).id).await.unwrap());
    }
}

pub(crate) async fn readers_and_sweepers_at_once_do_not_block_each_other(backend: &impl Backend) {
    let (store, other) = (backend.open(PLENTY).await, backend.open(PLENTY).await);
    let seven = note(1);
    let expiring = NewNote { expires_at: NOW + 1, ..note(2) };
    put(&store, &seven).await;
    put(&store, &expiring).await;
    let mut at_once = JoinSet::new();
    for number in 0..200 {
        let store = if number % 2 == 0 { store.clone() } else { other.clone() };
        let claims = [claim(&seven, number), claim(&expiring, number)];
        at_once.spawn(async move {
            let mut granted = 0;
            for claim in claims {
                if let Claimed::Granted { .. } = store.claim(claim, NOW).await.unwrap() {
                    granted += 1;
                    store.done(claim.id, claim.token, NOW).await.unwrap();
                }
            }
            if number % 10 == 0 {
                store.sweep(NOW + 1).await.unwrap();
            }
            granted
        });
    }
    let granted: u32 = at_once.join_all().await.into_iter().sum();
    assert!((7..=14).contains(&granted), "{granted} reads of two notes with seven each");
    assert_eq!(store.look(seven.id, NOW).await.unwrap(), None);
}

/// The tokens of those that were granted, in order; each got the note's own bytes.
fn tokens_granted(answers: &[(Claim, Claimed)], note: &NewNote) -> Vec<[u8; 32]> {
    let mut tokens: Vec<_> = answers
        .iter()
        .filter(|(_, answer)| *answer == granted(note))
        .map(|(claim, _)| claim.token.0)
        .collect();
    tokens.sort_unstable();
    tokens
}
