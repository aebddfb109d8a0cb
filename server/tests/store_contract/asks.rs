//! Asks: replies are added by anybody and found by the owner only, and never more than were asked for.

use server::{
    clock::UnixTime,
    notes::{
        proof::digest,
        store::{
            ASK_BYTES, AskId, AskState, AskStore, Body, BodyOf, Digest, NewAsk, NewNote, NewReply, NoteStore,
            PIECE, Put, Record, Replied, Reply, ReplyId, Staged, Swept, Upload, UploadId, Value,
        },
    },
};
use tokio::task::JoinSet;
use wire::ASK_COLUMNS;

use super::{Backend, NOW, PLENTY, note, put};

const DAY: i64 = 86_400;

/// An ask for 5 replies within a week; another for each number.
fn ask(number: u8) -> NewAsk {
    let owner = Digest([0x0f; 32]);
    NewAsk { id: AskId([number; 16]), owner, replies: 5, expires_at: NOW + 7 * DAY }
}

/// A reply of 1,000 bytes to `ask`; another for each number.
fn reply(ask: &NewAsk, number: u8) -> NewReply {
    reply_of(ask, number, vec![number; 1_000])
}

fn reply_of(ask: &NewAsk, number: u8, bytes: Vec<u8>) -> NewReply {
    let mut name = ask.id.0;
    name[0] = number;
    let upload = Upload { id: UploadId(name), size: bytes.len() as u64, digest: digest(&bytes) };
    let body = Body { upload, bytes: Some(bytes) };
    NewReply { ask: ask.id, id: ReplyId([number; 16]), body }
}

/// The same reply under a body of another name, as each sending of it has one.
fn again(reply: &NewReply, name: u8) -> NewReply {
    let mut again = reply.clone();
    again.body.upload.id = UploadId([name; 16]);
    again
}

async fn open_ask(store: &impl AskStore, ask: &NewAsk) {
    assert_eq!(store.ask(*ask, NOW).await.unwrap(), Put::Stored { expires_at: ask.expires_at });
}

async fn replied(store: &impl AskStore, reply: &NewReply) -> Replied {
    store.reply(reply.clone(), NOW).await.unwrap()
}

/// How many replies `ask` still takes.
async fn left(store: &impl AskStore, ask: &NewAsk) -> Option<u16> {
    store.look_at_ask(ask.id, NOW).await.unwrap().map(|state| state.replies_left)
}

async fn ids(store: &impl AskStore, ask: &NewAsk) -> Option<Vec<u8>> {
    let replies = store.replies(ask.id, ask.owner, NOW).await.unwrap()?;
    Some(replies.iter().map(|reply| reply.id.0[0]).collect())
}

pub(crate) async fn an_ask_is_there_until_its_time_is_over(backend: &impl Backend) {
    let (store, other) = (backend.open(PLENTY).await, backend.open(PLENTY).await);
    let five = ask(1);
    assert_eq!(store.look_at_ask(five.id, NOW).await.unwrap(), None);
    open_ask(&store, &five).await;
    let state = Some(AskState { expires_at: five.expires_at, replies_left: 5 });
    for _ in 0..3 {
        assert_eq!(other.look_at_ask(five.id, five.expires_at + -1).await.unwrap(), state);
    }
    assert_eq!(other.replies(five.id, five.owner, NOW).await.unwrap(), Some(Vec::new()));
    let over = five.expires_at;
    assert_eq!(other.look_at_ask(five.id, over).await.unwrap(), None);
    assert_eq!(other.replies(five.id, five.owner, over).await.unwrap(), None);
    assert_eq!(other.reply(reply(&five, 1), over).await.unwrap(), Replied::NoSuchAsk);
    assert!(!other.delete_ask(five.id, five.owner, over).await.unwrap());
}

pub(crate) async fn the_same_ask_sent_again_is_stored_and_another_under_its_id_is_not(
    backend: &impl Backend,
) {
    let store = backend.open(2 * ASK_BYTES - 1).await;
    let five = ask(1);
    open_ask(&store, &five).await;
    let again = NewAsk { expires_at: five.expires_at + 60, replies: 9, ..five };
    let stored = Put::Stored { expires_at: five.expires_at };
    assert_eq!(store.ask(again, NOW + 60).await.unwrap(), stored);
    assert_eq!(left(&store, &five).await, Some(5));
    let others = NewAsk { owner: Digest([9; 32]), ..five };
    assert_eq!(store.ask(others, NOW).await.unwrap(), Put::Taken);
    assert_eq!(store.ask(again, five.expires_at).await.unwrap(), Put::Taken);
    assert_eq!(store.sweep(five.expires_at).await.unwrap().asks, 1);
    let later = NewAsk { expires_at: five.expires_at + DAY, ..others };
    let stored = Put::Stored { expires_at: later.expires_at };
    assert_eq!(store.ask(later, five.expires_at).await.unwrap(), stored);
}

pub(crate) async fn replies_are_found_in_order_by_the_owner_only(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let (five, others) = (ask(1), NewAsk { owner: Digest([9; 32]), ..ask(2) });
    open_ask(&store, &five).await;
    open_ask(&store, &others).await;
    for (number, after) in [(9, 0), (3, 3_599), (7, 3_600)] {
        assert_eq!(store.reply(reply(&five, number), NOW + after).await.unwrap(), Replied::Stored);
    }
    assert_eq!(replied(&store, &again(&reply(&others, 3), 0xdd)).await, Replied::Stored);
    let found = |number, received_at| Reply { id: ReplyId([number; 16]), size: 1_000, received_at };
    let all = vec![found(9, NOW), found(3, NOW), found(7, NOW + 3_600)];
    assert_eq!(store.replies(five.id, five.owner, NOW).await.unwrap(), Some(all));

    let third = ReplyId([3; 16]);
    for (id, owner) in [(five.id, others.owner), (others.id, five.owner), (AskId([8; 16]), five.owner)] {
        assert_eq!(store.replies(id, owner, NOW).await.unwrap(), None);
        assert_eq!(store.open_reply(id, owner, third, NOW).await.unwrap(), None);
        assert!(!store.delete_reply(id, owner, third, NOW).await.unwrap());
        assert!(!store.delete_ask(id, owner, NOW).await.unwrap());
    }
    let unknown = ReplyId([8; 16]);
    assert_eq!(store.open_reply(five.id, five.owner, unknown, NOW).await.unwrap(), None);
    assert_eq!(store.open_reply(five.id, five.owner, third, five.expires_at).await.unwrap(), None);
    assert_eq!(ids(&store, &five).await, Some(vec![9, 3, 7]));
}

pub(crate) async fn a_reply_comes_back_to_the_byte(backend: &impl Backend) {
    let (store, other) = (backend.open(PLENTY).await, backend.open(PLENTY).await);
    let five = ask(1);
    open_ask(&store, &five).await;
    for (number, size) in [(1, 1), (2, PIECE), (3, PIECE + 1), (4, 3_000_000)] {
        let bytes: Vec<u8> =
            (0..size as u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8 ^ number).collect();
        let mut reply = reply_of(&five, number, bytes.clone());
        if number > 2 {
            let id = reply.body.upload.id;
            for (number, piece) in (0..).zip(bytes.chunks(PIECE)) {
                assert_eq!(store.stage(id, number, piece.to_vec(), NOW).await.unwrap(), Staged::Kept);
            }
            reply.body.bytes = None;
            assert_eq!(other.open_reply(five.id, five.owner, reply.id, NOW).await.unwrap(), None);
        }
        assert_eq!(replied(&store, &reply).await, Replied::Stored);
        let (first, whole) = other.open_reply(five.id, five.owner, reply.id, NOW).await.unwrap().unwrap();
        assert_eq!(whole, size as u64);
        assert!(first == bytes[..size.min(PIECE)]);
        for (number, piece) in (0..).zip(bytes.chunks(PIECE)) {
            let of = BodyOf::Reply(five.id, reply.id);
            assert!(other.piece(of, number).await.unwrap().as_deref() == Some(piece));
        }
    }
}

pub(crate) async fn twenty_replies_at_once_on_five_places_give_five(backend: &impl Backend) {
    let stores = [backend.open(PLENTY).await, backend.open(PLENTY).await];
    let five = ask(1);
    open_ask(&stores[0], &five).await;
    let mut at_once = JoinSet::new();
    for (number, store) in (0..20).zip(stores.iter().cycle()) {
        let (store, reply) = (store.clone(), reply(&five, number));
        at_once.spawn(async move { (number, store.reply(reply, NOW).await.unwrap()) });
    }
    let answers = at_once.join_all().await;
    let of = |wanted| {
        let mut numbers: Vec<u8> =
            answers.iter().filter(|(_, answer)| *answer == wanted).map(|(number, _)| *number).collect();
        numbers.sort_unstable();
        numbers
    };
    assert_eq!((of(Replied::Stored).len(), of(Replied::NoPlace).len()), (5, 15));
    let mut held = ids(&stores[1], &five).await.unwrap();
    held.sort_unstable();
    assert_eq!(held, of(Replied::Stored));
    assert_eq!(left(&stores[1], &five).await, Some(0));
}

pub(crate) async fn a_reply_sent_again_takes_no_second_place(backend: &impl Backend) {
    let (store, other) = (backend.open(PLENTY).await, backend.open(PLENTY).await);
    let two = NewAsk { replies: 2, ..ask(1) };
    open_ask(&store, &two).await;
    let mut at_once = JoinSet::new();
    for (name, store) in (100..150).zip([&store, &other].into_iter().cycle()) {
        let (store, reply) = (store.clone(), again(&reply(&two, 1), name));
        at_once.spawn(async move { store.reply(reply, NOW).await.unwrap() });
    }
    assert_eq!(at_once.join_all().await, [Replied::Stored; 50]);
    assert_eq!(left(&store, &two).await, Some(1));
    assert_eq!(replied(&store, &reply(&two, 2)).await, Replied::Stored);

    for id in [1, 2] {
        assert_eq!(replied(&store, &again(&reply(&two, id), 99)).await, Replied::Stored);
        let other_bytes = NewReply { id: ReplyId([id; 16]), ..reply(&two, 3) };
        assert_eq!(replied(&store, &other_bytes).await, Replied::Taken);
    }
    assert_eq!(replied(&store, &reply(&two, 3)).await, Replied::NoPlace);
    assert_eq!(ids(&store, &two).await, Some(vec![1, 2]));
}

pub(crate) async fn a_staged_reply_that_is_not_stored_leaves_nothing(backend: &impl Backend) {
    let (size, long) = (PIECE as u64 + 1, vec![7; PIECE + 1]);
    let store = backend.open(2 * size + ASK_BYTES).await;
    let one = NewAsk { replies: 1, ..ask(1) };
    let staged = async |number, name| {
        let mut reply = again(&reply_of(&one, number, long.clone()), name);
        for (number, piece) in (0..).zip(long.chunks(PIECE)) {
            let staged = store.stage(reply.body.upload.id, number, piece.to_vec(), NOW).await.unwrap();
            assert_eq!(staged, Staged::Kept);
        }
        reply.body.bytes = None;
        reply
    };
    assert_eq!(replied(&store, &staged(1, 10).await).await, Replied::NoSuchAsk);
    open_ask(&store, &one).await;
    for name in [11, 12, 13] {
        assert_eq!(replied(&store, &staged(1, name).await).await, Replied::Stored);
    }
    assert_eq!(replied(&store, &staged(2, 14).await).await, Replied::NoPlace);
    let late = staged(1, 15).await;
    store.sweep(NOW + 600).await.unwrap();
    assert_eq!(store.reply(late, NOW + 600).await.unwrap(), Replied::Gone);
    put(&store, &NewNote { body: long.clone(), ..note(1) }).await;
}

pub(crate) async fn replies_and_asks_count_for_the_quota(backend: &impl Backend) {
    let store = backend.open(2 * ASK_BYTES + 1_999).await;
    let (first, second) = (ask(1), ask(2));
    open_ask(&store, &first).await;
    open_ask(&store, &second).await;
    assert_eq!(replied(&store, &reply(&first, 1)).await, Replied::Stored);
    assert_eq!(replied(&store, &again(&reply(&second, 1), 9)).await, Replied::Full);
    assert_eq!(left(&store, &second).await, Some(5), "what found no room took no place");
    assert_eq!(store.ask(ask(3), NOW).await.unwrap(), Put::Full);
    assert_eq!(store.look_at_ask(ask(3).id, NOW).await.unwrap(), None);
    assert_eq!(store.put(note(1), NOW).await.unwrap(), Put::Full);
    assert_eq!(replied(&store, &reply_of(&second, 2, vec![2; 999])).await, Replied::Stored);
}

pub(crate) async fn a_deleted_reply_frees_its_room_but_not_its_place(backend: &impl Backend) {
    let long = |number| vec![number; 2 * PIECE];
    let store = backend.open(ASK_BYTES + 2 * PIECE as u64).await;
    let (two, first) = (NewAsk { replies: 2, ..ask(1) }, ReplyId([1; 16]));
    open_ask(&store, &two).await;
    assert_eq!(replied(&store, &reply_of(&two, 1, long(1))).await, Replied::Stored);
    assert!(store.delete_reply(two.id, two.owner, first, NOW).await.unwrap());
    assert!(!store.delete_reply(two.id, two.owner, first, NOW).await.unwrap());
    assert_eq!(store.open_reply(two.id, two.owner, first, NOW).await.unwrap(), None);
    assert_eq!(store.piece(BodyOf::Reply(two.id, first), 0).await.unwrap(), None);
    assert_eq!(left(&store, &two).await, Some(1));
    assert_eq!(replied(&store, &reply_of(&two, 2, long(2))).await, Replied::Stored);
    assert_eq!(replied(&store, &reply(&two, 3)).await, Replied::NoPlace);
    assert_eq!(ids(&store, &two).await, Some(vec![2]));
}

pub(crate) async fn an_ask_that_is_taken_back_or_down_keeps_only_its_id(backend: &impl Backend) {
    let store = backend.open(2 * ASK_BYTES + 4_999).await;
    let (back, down) = (ask(1), ask(2));
    for (ask, numbers) in [(&back, [1, 2]), (&down, [3, 4])] {
        open_ask(&store, ask).await;
        for number in numbers {
            assert_eq!(replied(&store, &reply(ask, number)).await, Replied::Stored);
        }
    }
    assert!(!store.take_down_ask(AskId([9; 16])).await.unwrap());
    assert!(store.take_down_ask(down.id).await.unwrap());
    assert!(!store.take_down_ask(down.id).await.unwrap());
    for _ in 0..2 {
        assert!(store.delete_ask(back.id, back.owner, NOW).await.unwrap());
    }
    assert!(!store.delete_ask(back.id, Digest([9; 32]), NOW).await.unwrap());
    for gone in [&back, &down] {
        assert_eq!(store.look_at_ask(gone.id, NOW).await.unwrap(), None);
        assert_eq!(store.replies(gone.id, gone.owner, NOW).await.unwrap(), None);
        for number in 1..=4 {
            let reply = ReplyId([number; 16]);
            assert_eq!(store.open_reply(gone.id, gone.owner, reply, NOW).await.unwrap(), None);
            assert_eq!(store.piece(BodyOf::Reply(gone.id, reply), 0).await.unwrap(), None);
        }
        assert_eq!(replied(&store, &reply(gone, 5)).await, Replied::NoSuchAsk);
        assert_eq!(store.ask(*gone, NOW).await.unwrap(), Put::Taken);
        let told = store.disclose_ask(gone.id).await.unwrap().unwrap();
        assert_eq!(told.values.len(), 6);
    }
    put(&store, &NewNote { body: vec![1; 4_999], ..note(1) }).await;
    let swept = store.sweep(back.expires_at).await.unwrap();
    assert_eq!(swept, Swept { notes: 1, tombstones: 0, asks: 2 });
    assert_eq!(store.disclose_ask(back.id).await.unwrap(), None);
}

pub(crate) async fn a_sweep_removes_an_expired_ask_with_every_reply(backend: &impl Backend) {
    let store = backend.open(20 * (ASK_BYTES + PIECE as u64 + 1)).await;
    let later = UnixTime(ask(0).expires_at.0 + DAY);
    for round in 0..2 {
        let now = if round == 0 { NOW } else { later };
        for number in 0..20 {
            let ask = NewAsk { expires_at: ask(number).expires_at + round * 2 * DAY, ..ask(number) };
            assert_eq!(store.ask(ask, now).await.unwrap(), Put::Stored { expires_at: ask.expires_at });
            let long = reply_of(&ask, 1, vec![number; PIECE + 1]);
            assert_eq!(store.reply(long, now).await.unwrap(), Replied::Stored);
        }
        assert_eq!(store.sweep(now).await.unwrap(), Swept::default());
        let swept = store.sweep(later + round * 2 * DAY).await.unwrap();
        assert_eq!(swept, Swept { asks: 20, ..Swept::default() });
    }
}

pub(crate) async fn replies_removals_and_sweeps_at_once_do_not_block_each_other(backend: &impl Backend) {
    let room = 4 * ASK_BYTES + 80 * 1_000;
    let stores = [backend.open(room).await, backend.open(room).await];
    let asks: Vec<_> = (0..4).map(|number| NewAsk { replies: 100, ..ask(number) }).collect();
    for ask in &asks {
        open_ask(&stores[0], ask).await;
    }
    let mut at_once = JoinSet::new();
    for (number, store) in (0..80_u8).zip(stores.iter().cycle()) {
        let (store, ask) = (store.clone(), asks[usize::from(number) % 4]);
        at_once.spawn(async move {
            let reply = reply(&ask, number);
            let replied = store.reply(reply.clone(), NOW).await.unwrap();
            assert!([Replied::Stored, Replied::NoSuchAsk].contains(&replied), "{replied:?}");
            if number % 3 == 0 {
                store.delete_reply(ask.id, ask.owner, reply.id, NOW).await.unwrap();
            }
            if number == 41 {
                assert!(store.delete_ask(ask.id, ask.owner, NOW).await.unwrap());
            }
            if number % 20 == 0 {
                store.sweep(NOW).await.unwrap();
            }
        });
    }
    at_once.join_all().await;
    let mut held = 0;
    for ask in &asks {
        held += ids(&stores[0], ask).await.unwrap_or_default().len() as u64;
    }
    // of the 20 replies to each of three asks seven were deleted
    assert_eq!(held, 39);
    assert_eq!(stores[0].sweep(ask(0).expires_at).await.unwrap().asks, 4);
    put(&stores[1], &NewNote { body: vec![1; room as usize], ..note(1) }).await;
    assert_eq!(stores[0].put(note(2), NOW).await.unwrap(), Put::Full);
}

pub(crate) async fn a_disclosure_of_an_ask_is_the_whole_of_what_is_kept(backend: &impl Backend) {
    let store = backend.open(PLENTY).await;
    let five = ask(1);
    assert_eq!(store.disclose_ask(five.id).await.unwrap(), None);
    open_ask(&store, &five).await;
    let long = reply_of(&five, 9, vec![9; 300_000]);
    let short = reply(&five, 3);
    for (reply, now) in [(&long, NOW + 5), (&short, NOW + 3_700)] {
        assert_eq!(store.reply(reply.clone(), now).await.unwrap(), Replied::Stored);
    }
    let record = store.disclose_ask(five.id).await.unwrap().unwrap();
    assert_eq!((record.owner, record.known_until), (five.owner, five.expires_at));
    let number = Value::Number;
    let id = || Value::Bytes(five.id.0.into());
    let name = |reply: &NewReply| Value::Bytes(reply.body.upload.id.0.into());
    assert_eq!(
        all_of(&record, "asks", 1),
        [id(), Value::Bytes(five.owner.0.into()), number(3), number(2), number(five.expires_at.0), number(0)]
    );
    for (row, reply, hour) in [(1, &long, NOW), (2, &short, NOW + 3_600)] {
        assert_eq!(
            all_of(&record, "replies", row),
            [
                id(),
                number(row.into()),
                Value::Bytes(reply.id.0.into()),
                number(hour.0),
                number(reply.body.upload.size as i64),
                Value::Bytes(reply.body.upload.digest.0.into()),
                name(reply),
            ]
        );
    }
    assert_eq!(all_of(&record, "chunks", 1), [name(&short), number(0), Value::Ciphertext(1_000)]);
    assert_eq!(all_of(&record, "chunks", 2), [name(&long), number(0), Value::Ciphertext(262_144)]);
    assert_eq!(all_of(&record, "chunks", 3), [name(&long), number(1), Value::Ciphertext(37_856)]);
    assert_eq!(record.values.len(), 6 + 2 * 7 + 3 * 3);
}

/// One row of a table, whose columns must be all of [`ASK_COLUMNS`], in order.
fn all_of(record: &Record, table: &str, row: u32) -> Vec<Value> {
    super::owner::row_of(&ASK_COLUMNS, record, table, row)
}
