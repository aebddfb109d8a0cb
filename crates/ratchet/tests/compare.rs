//! Emoji fit if nobody put other keys between, and only then.

use ratchet::{
    Device, Error,
    compare::{Shown, Side},
};

const ROOM: &str = "lab";

fn sides() -> (Side, Side) {
    (Side::of(&Device::new()), Side::of(&Device::new()))
}

#[test]
fn with_honest_keys_both_sides_see_the_same() {
    let (alice, bob) = sides();
    let (hers, his) = (alice.shown(), bob.shown());
    let seen = bob.as_bob(ROOM, &hers.promise(), &hers).unwrap();
    assert_eq!(alice.as_alice(ROOM, &his).unwrap(), seen);
    assert!(seen.iter().all(|emoji| *emoji < 64));
}

#[test]
fn with_identities_swapped_and_the_keys_of_the_comparison_passed_on_they_differ() {
    let (alice, bob) = sides();
    let (to_alice, to_bob) = (Device::new().identity(), Device::new().identity());
    let hers = Shown { identity: to_bob, ..alice.shown() };
    let his = Shown { identity: to_alice, ..bob.shown() };
    let seen = bob.as_bob(ROOM, &hers.promise(), &hers).unwrap();
    assert_ne!(alice.as_alice(ROOM, &his).unwrap(), seen);
}

#[test]
fn with_all_keys_swapped_they_differ() {
    let ((alice, bob), (to_alice, to_bob)) = (sides(), sides());
    let hers = to_bob.shown();
    let seen = bob.as_bob(ROOM, &hers.promise(), &hers).unwrap();
    assert_ne!(alice.as_alice(ROOM, &to_alice.shown()).unwrap(), seen);
}

#[test]
fn keys_that_are_not_the_promised_ones_are_refused() {
    let ((alice, bob), (_, late)) = (sides(), sides());
    let promise = alice.shown().promise();
    let other = Shown { once: late.shown().once, ..alice.shown() };
    assert_eq!(bob.as_bob(ROOM, &promise, &other), Err(Error::OtherKeys));
}

#[test]
fn emoji_of_one_room_say_nothing_in_another() {
    let (alice, bob) = sides();
    let (hers, his) = (alice.shown(), bob.shown());
    let seen = bob.as_bob("another", &hers.promise(), &hers).unwrap();
    assert_ne!(alice.as_alice(ROOM, &his).unwrap(), seen);
}

#[test]
fn a_point_of_low_order_is_no_key() {
    let (alice, bob) = sides();
    let his = Shown { once: [0; 32], ..bob.shown() };
    assert_eq!(alice.as_alice(ROOM, &his), Err(Error::NotAKey));
}
