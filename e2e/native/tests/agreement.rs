//! What the crate that seals and the server, which must not know it, both have to say the same of.

use seal::note::{Access, Keys, LinkSecret, NoteId, kept_hash, open_text, seal_text};
use server::notes::{form, proof};

fn keys() -> Keys {
    Keys::derive(&NoteId([7; 16]), Access::Link(&LinkSecret::from([9; 32])))
}

#[test]
fn a_note_of_any_length_has_the_form_that_the_server_takes_and_opens_again() {
    let edges = [8_192, 9_216, 16_384, 32_768, 65_536].map(|archive: usize| archive - 512 - 1_024);
    let lengths =
        edges.into_iter().flat_map(|edge| [edge - 1, edge, edge + 1]).chain([0, 1, wire::NOTE_TEXT_MAX]);
    for length in lengths.filter(|length| *length <= wire::NOTE_TEXT_MAX) {
        let text = "x".repeat(length);
        let sealed = seal_text(&text, &keys()).unwrap();
        assert_eq!(form::check(&sealed), Ok(()), "{length} bytes");
        assert!(sealed.len() <= form::longest_file(64 * 1_024), "{length} bytes");
        assert_eq!(*open_text(&sealed, &keys().identity()).unwrap(), text);
    }
}

#[test]
fn the_longest_text_is_the_same_for_the_page_and_for_the_crate_that_seals() {
    assert_eq!(wire::NOTE_TEXT_MAX, seal::MAX_TEXT_BYTES);
    let too_long = seal_text(&"x".repeat(wire::NOTE_TEXT_MAX + 1), &keys());
    assert!(matches!(too_long, Err(seal::Error::TooLong { .. })));
}

#[test]
fn the_server_keeps_the_hash_that_the_sender_makes() {
    let secret = [3; 32];
    assert_eq!(proof::digest(&secret).0, kept_hash(&secret));
}
