//! What every store of notes and asks promises, once, and one line for each store that keeps it.
//!
//! PostgreSQL takes part where `LEGWORK_TEST_POSTGRES` is the URL of a database in which the tests may
//! make schemas; `cargo xtask test` sees to that.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod asks;
mod backends;
mod file;
mod hand_over;
mod keeping;
mod owner;
mod removal;
mod staging;
mod wrong_keys;

use server::{
    clock::UnixTime,
    notes::store::{AskStore, Claim, Claimed, Digest, NewNote, NoteId, NoteStore, PIECE, Put},
};

every_promise_for!(memory, backends::Memory);
every_promise_for!(sqlite, backends::Sqlite);
every_promise_for!(postgres, backends::Postgres);

/// A store that can be opened twice, as by two processes.
trait Backend: Sized {
    type Store: AskStore + Clone;

    /// An empty one of its own for the test of this name; nothing where it cannot be tested here.
    async fn new(test: &str) -> Option<Self>;

    async fn open(&self, quota_bytes: u64) -> Self::Store;

    /// Table and name of every column there is; nothing where there are no tables.
    async fn columns(&self) -> Option<Vec<(String, String)>>;
}

macro_rules! every_promise_for {
    ($name:ident, $backend:ty) => {
        every_promise_for! { $name, $backend,
            keeping::looking_takes_nothing,
            keeping::of_two_hundred_who_look_at_once_each_sees_what_they_asked_for,
            keeping::a_body_comes_back_to_the_byte,
            keeping::the_same_note_sent_again_is_stored_with_its_first_expiry,
            keeping::another_note_under_the_same_id_is_refused,
            keeping::the_same_note_sent_fifty_times_at_once_is_one_note,
            keeping::of_fifty_notes_under_one_id_at_once_one_is_stored,
            keeping::an_expired_note_does_not_exist_but_keeps_its_id,
            keeping::what_does_not_fit_is_not_there,
            keeping::fifty_at_once_never_exceed_the_quota,
            keeping::the_store_answers,
            hand_over::two_hundred_claims_on_seven_reads_give_seven,
            hand_over::a_token_reads_again_and_takes_nothing,
            hand_over::one_token_fifty_times_at_once_takes_one_read,
            hand_over::a_token_past_its_time_is_nobody,
            hand_over::a_used_up_note_does_not_exist_but_keeps_its_id,
            hand_over::done_ends_only_its_own_claim,
            hand_over::an_ended_claim_takes_no_second_read,
            hand_over::the_last_of_two_readers_who_finish_at_once_removes_the_note,
            hand_over::readers_and_sweepers_at_once_do_not_block_each_other,
            wrong_keys::the_wrong_door_is_no_note_and_counts_nothing,
            wrong_keys::the_tenth_wrong_key_locks_for_an_hour,
            wrong_keys::a_lock_keeps_a_known_token_out_too,
            wrong_keys::fifty_wrong_keys_at_once_are_counted_one_by_one,
            wrong_keys::a_used_up_note_counts_no_wrong_keys,
            removal::a_sweep_removes_what_is_over_and_nothing_else,
            removal::a_sweep_waits_for_the_last_claim,
            removal::a_sweep_goes_on_until_nothing_is_left,
            removal::two_sweeps_at_once_remove_each_note_once,
            removal::an_id_is_forgotten_seven_days_past_its_expiry,
            removal::what_is_taken_down_is_gone_at_once,
            staging::what_was_staged_comes_back_to_the_byte,
            staging::staged_bytes_count_until_they_are_given_up,
            staging::an_upload_is_given_up_after_ten_minutes_without_a_piece,
            staging::a_staged_note_sent_again_is_the_same_and_leaves_nothing,
            staging::a_long_note_that_goes_frees_all_its_room,
            staging::uploads_sweeps_and_removals_at_once_do_not_block_each_other,
            owner::a_receipt_tells_reads_the_hour_of_the_first_and_what_is_held,
            owner::a_receipt_is_for_the_owner_only,
            owner::the_owners_token_opens_nothing,
            owner::a_note_taken_back_is_gone_for_whoever_is_reading_it,
            owner::the_owner_may_take_back_again_until_the_note_is_forgotten,
            owner::an_expired_note_is_taken_back_by_its_owner_only,
            owner::a_reader_deletes_for_everybody,
            owner::no_key_deletes_without_the_door_and_none_is_counted,
            owner::deleting_is_no_way_to_guess,
            owner::fifty_deletions_at_once_free_the_room_once,
            owner::a_disclosure_is_the_whole_of_what_is_kept,
            owner::a_disclosure_of_a_note_that_is_gone_is_its_tombstone,
            owner::every_column_of_every_table_is_disclosed,
            asks::an_ask_is_there_until_its_time_is_over,
            asks::the_same_ask_sent_again_is_stored_and_another_under_its_id_is_not,
            asks::replies_are_found_in_order_by_the_owner_only,
            asks::a_reply_comes_back_to_the_byte,
            asks::twenty_replies_at_once_on_five_places_give_five,
            asks::a_reply_sent_again_takes_no_second_place,
            asks::a_staged_reply_that_is_not_stored_leaves_nothing,
            asks::replies_and_asks_count_for_the_quota,
            asks::a_deleted_reply_frees_its_room_but_not_its_place,
            asks::an_ask_that_is_taken_back_or_down_keeps_only_its_id,
            asks::a_sweep_removes_an_expired_ask_with_every_reply,
            asks::replies_removals_and_sweeps_at_once_do_not_block_each_other,
            asks::a_disclosure_of_an_ask_is_the_whole_of_what_is_kept,
        }
    };
    ($name:ident, $backend:ty, $($area:ident :: $promise:ident,)*) => {
        mod $name {
            use super::*;
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
                async fn $promise() {
                    match <$backend as Backend>::new(stringify!($promise)).await {
                        Some(backend) => $area::$promise(&backend).await,
                        None => println!("not run: LEGWORK_TEST_POSTGRES is not set"),
                    }
                }
            )*
        }
    };
}
use every_promise_for;

/// The moment at which every test begins.
const NOW: UnixTime = UnixTime(1_800_000_000);

/// More than any test here needs.
const PLENTY: u64 = 1 << 30;

/// A note of 1,000 bytes with a door, 7 reads and a week; another for each number.
fn note(number: u8) -> NewNote {
    NewNote {
        id: NoteId([number; 16]),
        claim: Digest([0xc1; 32]),
        owner: Digest([0x0f; 32]),
        door: Some(Digest([0xd0; 32])),
        body: vec![number; 1_000],
        reads: 7,
        expires_at: NOW + 7 * 86_400,
    }
}

/// A right claim to `note`, with a token of this number.
fn claim(note: &NewNote, token: u16) -> Claim {
    Claim { id: note.id, door: note.door, claim: note.claim, token: self::token(token) }
}

fn token(number: u16) -> Digest {
    let mut bytes = [0; 32];
    bytes[..2].copy_from_slice(&number.to_be_bytes());
    Digest(bytes)
}

/// What a right claim to `note` is answered with.
fn granted(note: &NewNote) -> Claimed {
    let first = note.body[..note.body.len().min(PIECE)].to_vec();
    Claimed::Granted { first, size: note.body.len() as u64 }
}

async fn put(store: &impl NoteStore, note: &NewNote) {
    let stored = store.put(note.clone(), NOW).await.unwrap();
    assert_eq!(stored, Put::Stored { expires_at: note.expires_at });
}

async fn reads_left(store: &impl NoteStore, note: &NewNote, now: UnixTime) -> Option<u16> {
    store.look(note.id, now).await.unwrap().map(|state| state.reads_left)
}

/// Claims with `tokens`, all at once, each other one through `other`.
async fn claim_at_once<S: NoteStore + Clone>(
    (store, other): (&S, &S),
    claims: impl IntoIterator<Item = Claim>,
    now: UnixTime,
) -> Vec<(Claim, Claimed)> {
    let mut at_once = tokio::task::JoinSet::new();
    for (number, claim) in claims.into_iter().enumerate() {
        let store = if number % 2 == 0 { store.clone() } else { other.clone() };
        at_once.spawn(async move { (claim, store.claim(claim, now).await.unwrap()) });
    }
    at_once.join_all().await
}
