//! What a note gives away and what it refuses.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use seal::note::{self, Access, Keys, LinkSecret, NoteId};
use seal::{Error, MAX_TEXT_BYTES, archive};

fn keys(link: u8) -> Keys {
    Keys::derive(&NoteId([1; 16]), Access::Link(&LinkSecret::from([link; 32])))
}

/// Bytes after age's header: a nonce of 16 and the archive in chunks of 64 KiB with a tag of 16 each.
fn payload(sealed: &[u8]) -> usize {
    let mac = sealed.windows(4).position(|four| four == b"\n---").unwrap();
    let line = sealed[mac + 1..].iter().position(|byte| *byte == b'\n').unwrap();
    sealed.len() - (mac + 1 + line + 1)
}

#[test]
fn every_text_up_to_6656_bytes_looks_the_same() {
    let length = |text: usize| payload(&note::seal_text(&"a".repeat(text), &keys(2)).unwrap());
    assert_eq!(length(0), 16 + 8_192 + 16);
    assert_eq!(length(6_656), length(0));
    assert_eq!(length(6_657), 16 + 8_704 + 16);
}

#[test]
fn the_longest_text_fills_one_chunk() {
    let sealed = note::seal_text(&"a".repeat(MAX_TEXT_BYTES), &keys(2)).unwrap();
    assert_eq!(payload(&sealed), 16 + 65_536 + 16);
    let longer = note::seal_text(&"a".repeat(MAX_TEXT_BYTES + 1), &keys(2));
    assert_eq!(longer, Err(Error::TooLong { found: 64_001 }));
}

#[test]
fn another_link_does_not_open_it() {
    let sealed = note::seal_text("six", &keys(2)).unwrap();
    assert_eq!(note::open_text(&sealed, &keys(3).identity()), Err(Error::CannotOpen));
}

#[test]
fn what_is_inside_must_be_one_text() {
    let identity: age::x25519::Identity = keys(2).identity().parse().unwrap();
    let opened = |inside: &[u8]| {
        let sealed = age::encrypt(&identity.to_public(), inside).unwrap();
        note::open_text(&sealed, &keys(2).identity()).map(|text| text.to_string())
    };
    let archived = |name, bytes| archive::write(&[archive::Entry { name, bytes }]).unwrap();
    assert_eq!(opened(&archived("note.txt", b"six")), Ok("six".into()));
    assert_eq!(opened(b"six"), Err(Error::NotANote));
    assert_eq!(opened(&archived("plan.txt", b"six")), Err(Error::NotANote));
    assert_eq!(opened(&archived("note.txt", b"\xff")), Err(Error::NotANote));
}

#[test]
fn the_keys_of_a_note_differ_from_each_other_and_from_another_notes() {
    let here = keys(2);
    let there = Keys::derive(&NoteId([9; 16]), Access::Link(&LinkSecret::from([2; 32])));
    let door = here.door().unwrap();
    assert_ne!(here.claim().as_bytes(), door.as_bytes());
    assert_ne!(here.claim().as_bytes(), there.claim().as_bytes());
    assert_ne!(door.as_bytes(), there.door().unwrap().as_bytes());
    assert_ne!(here.identity(), there.identity());
}
