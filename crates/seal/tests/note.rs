//! What a note gives away and what it refuses.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use seal::note::{self, Access, Keys, LinkSecret, NoteId};
use seal::{
    Error, MAX_TEXT_BYTES,
    archive::{self, Entry, File},
};

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

fn file<'a>(name: &'a str, length: u64, bytes: &'a [u8]) -> File<'a> {
    File { name, length, bytes: Box::new(bytes) }
}

fn opened(text: &str, files: Vec<File<'_>>) -> note::Opened {
    let mut sealed = Vec::new();
    note::seal(text, files, &keys(2), &mut sealed).unwrap();
    note::open(&mut &sealed[..], sealed.len() as u64, &keys(2).identity()).unwrap()
}

#[test]
fn files_come_back_with_the_text_or_without_one() {
    let large = vec![7; 200_000];
    let files = || vec![file("plan.pdf", 200_000, &large), file("empty", 0, b"")];
    let came_back = [Entry { name: "plan.pdf", bytes: &large }, Entry { name: "empty", bytes: b"" }];
    assert_eq!(opened("six", files()).parts(), (Some("six"), came_back.to_vec()));
    assert_eq!(opened("", files()).parts(), (None, came_back.to_vec()));
}

#[test]
fn a_file_that_only_has_the_texts_name_stays_a_file() {
    let too_long = vec![b'a'; MAX_TEXT_BYTES + 1];
    for bytes in [&b"\xff"[..], &too_long] {
        let opened = opened("", vec![file("note.txt", bytes.len() as u64, bytes)]);
        assert_eq!(opened.parts(), (None, vec![Entry { name: "note.txt", bytes }]));
    }
    let opened = opened("six", vec![file("note.txt", 5, b"seven")]);
    assert_eq!(opened.parts(), (Some("six"), vec![Entry { name: "note-2.txt", bytes: b"seven" }]));
}

#[test]
fn a_file_that_shrank_is_not_sealed_and_of_one_that_grew_no_more_than_was_said() {
    let mut sealed = Vec::new();
    let shrank = note::seal("", vec![file("a", 6, b"shrnk")], &keys(2), &mut sealed);
    assert_eq!(shrank, Err(Error::Unreadable));
    let opened = opened("", vec![file("a", 4, b"grew.")]);
    assert_eq!(opened.parts().1, [Entry { name: "a", bytes: b"grew" }]);
}

#[test]
fn more_files_than_an_archive_holds_are_not_sealed() {
    let files = |count| (0..count).map(|_| file("a", 1, b"a")).collect();
    assert_eq!(note::seal("six", files(100), &keys(2), &mut Vec::new()), Err(Error::TooManyFiles));
    assert_eq!(opened("six", files(99)).parts().1.len(), 99);
}
