//! What holds for every text, every key and every damage, not only for the examples.

use proptest::prelude::*;
use seal::archive::{self, Entry, File};
use seal::letter::{Head, Letter};
use seal::note::{self, Access, Keys, LinkSecret, NoteId};
use seal::{Error, Profile, Stretched, padme};

fn heads() -> impl Strategy<Value = Head> {
    (prop::sample::select(&Profile::ALL), any::<bool>(), any::<[u8; 16]>(), any::<[u8; 24]>())
        .prop_map(|(profile, padded, salt, nonce)| Head { profile, padded, salt, nonce })
}

fn note_keys() -> Keys {
    Keys::derive(&NoteId([1; 16]), Access::Link(&LinkSecret::from([2; 32])))
}

/// Brings a thousand bytes at a time.
struct Slow(Vec<u8>);

impl std::io::Read for Slow {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = self.0.len().min(buffer.len()).min(1_000);
        buffer[..length].copy_from_slice(&self.0[..length]);
        self.0.drain(..length);
        Ok(length)
    }
}

fn flip(bytes: &mut [u8], bit: usize) {
    bytes[bit / 8] ^= 1 << (bit % 8);
}

proptest! {
    #[test]
    fn a_letter_opens_to_what_was_written(head in heads(), text in ".{0,600}", key: [u8; 32]) {
        let key = Stretched::from(key);
        let letter = Letter::seal(head, &text, &key).unwrap();
        let opened = letter.open(&key).unwrap();
        prop_assert_eq!(opened.as_str(), text);
    }

    #[test]
    fn a_letters_length_tells_its_bucket_only(head in heads(), text in ".{0,600}") {
        let letter = Letter::seal(head, &text, &Stretched::from([0; 32])).unwrap();
        let length = if head.padded { padme((4 + text.len()).max(256)) } else { text.len() };
        prop_assert_eq!(letter.ciphertext.len(), length);
    }

    #[test]
    fn a_letter_with_a_flipped_bit_never_opens(head in heads(), text in ".{0,99}", key: [u8; 32], at: prop::sample::Index) {
        let key = Stretched::from(key);
        let mut letter = Letter::seal(head, &text, &key).unwrap();
        let ciphertext_bits = letter.ciphertext.len() * 8;
        match at.index(ciphertext_bits + 16 * 8 + 24 * 8 + 2) {
            bit if bit < ciphertext_bits => flip(&mut letter.ciphertext, bit),
            bit if bit < ciphertext_bits + 128 => flip(&mut letter.tag, bit - ciphertext_bits),
            bit if bit < ciphertext_bits + 320 => flip(&mut letter.head.nonce, bit - ciphertext_bits - 128),
            bit if bit == ciphertext_bits + 320 => letter.head.padded = !letter.head.padded,
            _ => {
                letter.head.profile = match letter.head.profile {
                    Profile::Desk => Profile::Phone,
                    Profile::Phone => Profile::Desk,
                };
            }
        }
        prop_assert_eq!(letter.open(&key), Err(Error::CannotOpen));
    }

    #[test]
    fn any_letter_at_all_opens_or_does_not(head in heads(), ciphertext: Vec<u8>, tag: [u8; 16]) {
        let letter = Letter { head, ciphertext, tag };
        prop_assert_eq!(letter.open(&Stretched::from([0; 32])), Err(Error::CannotOpen));
    }

    #[test]
    fn an_archive_reads_as_it_was_written(
        files in prop::collection::btree_map("[a-zñ]{1,20}(\\.[a-z]{1,4})?", any::<Vec<u8>>(), 0..6)
    ) {
        let entries: Vec<_> = files.iter().map(|(name, bytes)| Entry { name, bytes }).collect();
        let archive = archive::write(&entries).unwrap();
        prop_assert_eq!(archive::read(&archive).unwrap(), entries);
    }

    #[test]
    fn whatever_a_file_is_called_the_archive_reads(names in prop::collection::vec(any::<String>(), 0..9)) {
        let entries: Vec<_> = names.iter().map(|name| Entry { name, bytes: b"x" }).collect();
        let archive = archive::write(&entries).unwrap();
        let read = archive::read(&archive).unwrap();
        let unique: std::collections::HashSet<_> = read.iter().map(|entry| entry.name).collect();
        prop_assert_eq!(unique.len(), names.len());
    }

    #[test]
    fn an_archive_is_the_same_whether_its_files_are_in_memory_or_read_piece_by_piece(
        lengths in prop::collection::vec(0..150_000_usize, 0..4)
    ) {
        let files: Vec<_> = lengths.iter().map(|length| vec![b'a'; *length]).collect();
        let entries: Vec<_> = files.iter().map(|bytes| Entry { name: "a", bytes }).collect();
        let mut streamed = Vec::new();
        let file = |bytes: &Vec<u8>| File { name: "a", length: bytes.len() as u64, bytes: Box::new(Slow(bytes.clone())) };
        archive::stream(files.iter().map(file).collect(), &mut streamed).unwrap();
        prop_assert_eq!(streamed, archive::write(&entries).unwrap());
    }

    #[test]
    fn an_archives_length_tells_its_bucket_only(length in 0..200_000_usize) {
        let archive = archive::write(&[Entry { name: "note.txt", bytes: &vec![b'a'; length] }]).unwrap();
        let filled = 512 + length.next_multiple_of(512) + 1024;
        prop_assert_eq!(archive.len(), padme(filled.max(archive::MIN_BYTES)));
    }

    #[test]
    fn any_bytes_at_all_are_an_archive_or_not(bytes: Vec<u8>) {
        prop_assert!(archive::read(&bytes).is_err());
    }

    #[test]
    fn a_damaged_archive_is_read_or_refused(at: prop::sample::Index, byte: u8) {
        let mut archive = archive::write(&[Entry { name: "note.txt", bytes: b"six" }]).unwrap();
        let place = at.index(1024);
        archive[place] = byte;
        if let Ok(entries) = archive::read(&archive) {
            prop_assert_eq!(entries.len(), 1);
        }
    }

    #[test]
    fn a_padded_length_is_near_and_stays(len in 0..10_000_000_usize) {
        let padded = padme(len);
        prop_assert!(padded >= len && padded - len <= len * 12 / 100);
        prop_assert_eq!(padme(padded), padded);
    }
}

// age does an elliptic-curve exchange per case: fewer of them.
proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_note_opens_to_what_was_written(text in ".{0,600}", id: [u8; 16], link: [u8; 32]) {
        let keys = Keys::derive(&NoteId(id), Access::Link(&LinkSecret::from(link)));
        let sealed = note::seal_text(&text, &keys).unwrap();
        let opened = note::open_text(&sealed, &keys.identity()).unwrap();
        prop_assert_eq!(opened.as_str(), text);
    }

    #[test]
    fn a_note_with_a_flipped_bit_never_opens(at: prop::sample::Index) {
        let mut sealed = note::seal_text("Meet me at six.", &note_keys()).unwrap();
        let bit = at.index(sealed.len() * 8);
        flip(&mut sealed, bit);
        prop_assert_eq!(note::open_text(&sealed, &note_keys().identity()), Err(Error::CannotOpen));
    }

    #[test]
    fn a_note_cut_short_never_opens(at: prop::sample::Index) {
        let sealed = note::seal_text("Meet me at six.", &note_keys()).unwrap();
        prop_assert_eq!(note::open_text(&sealed[..at.index(sealed.len())], &note_keys().identity()), Err(Error::CannotOpen));
    }

    #[test]
    fn any_bytes_at_all_are_no_note(bytes: Vec<u8>) {
        prop_assert_eq!(note::open_text(&bytes, &note_keys().identity()), Err(Error::CannotOpen));
    }
}
