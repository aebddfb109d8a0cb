//! Age files as they stream by: what opens, and that nothing opens which is not whole.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::io::{self, Read};

use seal::agefile::{self, Error, KeyPair, Opener, Sealer};

/// Plaintext in one chunk, and sealed.
const CHUNK: usize = 65_536;
const SEALED: usize = CHUNK + 16;

fn plain(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at ^ (at >> 8)) as u8).collect()
}

fn sealed(length: usize, to: &KeyPair) -> Vec<u8> {
    let mut out = Vec::new();
    let sealer = Sealer::recipients(&to.recipient).unwrap();
    agefile::seal(&mut plain(length).as_slice(), &sealer, &mut out).unwrap();
    out
}

/// What a file opens to, and what was written before it failed.
fn open(mut sealed: &[u8], opener: &Opener) -> (Result<(), Error>, Vec<u8>) {
    let mut out = Vec::new();
    (agefile::open(&mut sealed, opener, &mut out), out)
}

fn keys(pair: &KeyPair) -> Opener {
    Opener::keys(&pair.file("now")).unwrap()
}

/// Where the chunks begin: the file without them is header and nonce.
fn payload(file: &[u8]) -> usize {
    let mac = file.windows(5).position(|five| five == b"\n--- ").unwrap() + 1;
    mac + file[mac..].iter().position(|byte| *byte == b'\n').unwrap() + 1 + 16
}

#[test]
fn what_was_sealed_opens_whatever_its_length() {
    let pair = KeyPair::generate();
    for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 7] {
        let (result, opened) = open(&sealed(length, &pair), &keys(&pair));
        assert_eq!(result, Ok(()), "{length}");
        assert!(opened == plain(length), "{length}");
    }
}

#[test]
fn a_file_cut_anywhere_is_damaged_and_releases_whole_chunks_at_most() {
    let pair = KeyPair::generate();
    for length in [0, 1, CHUNK, 2 * CHUNK, 2 * CHUNK + 100] {
        let file = sealed(length, &pair);
        let start = payload(&file);
        let chunks = (start..file.len()).step_by(SEALED);
        let borders = chunks.flat_map(|at| [at, at + 1, at + 15, at + 16, at + SEALED - 1]);
        let header = [start - 17, start - 16, start - 15, start - 1, start - 40, 22, 30];
        let cuts = borders.chain(header).chain([file.len() - 1, file.len() - 16, file.len() - 17]);
        for cut in cuts.filter(|cut| *cut < file.len()) {
            let (result, released) = open(&file[..cut], &keys(&pair));
            assert_eq!(result, Err(Error::Damaged), "{cut} of {length}");
            assert!(released.len() % CHUNK == 0, "{cut} of {length}");
            assert!(released == plain(length)[..released.len()], "{cut} of {length}");
        }
    }
}

#[test]
fn chunks_in_another_order_twice_or_left_out_are_damage() {
    let pair = KeyPair::generate();
    let file = sealed(3 * CHUNK + 5, &pair);
    let (head, chunks) = file.split_at(payload(&file));
    let chunks: Vec<&[u8]> = chunks.chunks(SEALED).collect();
    for order in
        [&[1, 0, 2, 3][..], &[0, 2, 1, 3], &[0, 0, 1, 2, 3], &[0, 2, 3], &[0, 1, 3], &[3], &[0, 1, 2, 3, 3]]
    {
        let other: Vec<u8> = head.iter().chain(order.iter().flat_map(|at| chunks[*at])).copied().collect();
        assert_eq!(open(&other, &keys(&pair)).0, Err(Error::Damaged), "{order:?}");
    }
    let longer = [&file[..], b"x"].concat();
    assert_eq!(open(&longer, &keys(&pair)).0, Err(Error::Damaged));
}

#[test]
fn a_flipped_bit_never_opens_and_its_chunk_is_never_released() {
    let pair = KeyPair::generate();
    let file = sealed(CHUNK + 50, &pair);
    let start = payload(&file);
    for at in (0..start).chain([start, start + SEALED - 1, start + SEALED, file.len() - 1]) {
        let mut other = file.clone();
        other[at] ^= 1;
        let (result, released) = open(&other, &keys(&pair));
        assert!(result.is_err(), "byte {at}");
        assert!(released.len() <= if at < start + SEALED { 0 } else { CHUNK }, "byte {at}");
    }
}

#[test]
fn each_of_several_recipients_opens_alone_and_any_of_several_keys_does() {
    let (one, other, stranger) = (KeyPair::generate(), KeyPair::generate(), KeyPair::generate());
    let both = format!("{}\n{}", one.recipient, other.recipient);
    let mut file = Vec::new();
    agefile::seal(&mut &b"six"[..], &Sealer::recipients(&both).unwrap(), &mut file).unwrap();
    for pair in [&one, &other] {
        assert_eq!(open(&file, &keys(pair)), (Ok(()), b"six".to_vec()));
    }
    assert_eq!(open(&file, &keys(&stranger)).0, Err(Error::NoKeyFits));
    let several = Opener::keys(&format!("{}{}", *stranger.file("then"), *other.file("now"))).unwrap();
    assert_eq!(open(&file, &several), (Ok(()), b"six".to_vec()));
}

#[test]
fn a_passphrase_opens_however_its_letters_are_composed() {
    let mut file = Vec::new();
    agefile::seal(&mut &b"six"[..], &Sealer::passphrase("cafe\u{301}").unwrap(), &mut file).unwrap();
    assert!(file.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    assert!(file.windows(4).any(|work| work == b" 18\n"), "the work is fixed");
    for typed in ["caf\u{e9}", "cafe\u{301}"] {
        assert_eq!(open(&file, &Opener::passphrase(typed).unwrap()), (Ok(()), b"six".to_vec()));
    }
    assert_eq!(open(&file, &Opener::passphrase("cafe").unwrap()).0, Err(Error::WrongPassphrase));
    assert_eq!(open(&file, &keys(&KeyPair::generate())).0, Err(Error::NeedsPassphrase));
    let to_key = sealed(3, &KeyPair::generate());
    assert_eq!(open(&to_key, &Opener::passphrase("x").unwrap()).0, Err(Error::NeedsKey));
}

#[test]
fn a_passphrase_that_asks_for_too_much_work_is_refused_before_any() {
    let salt = "A".repeat(22);
    let body = "A".repeat(43);
    let header = |work| format!("age-encryption.org/v1\n-> scrypt {salt} {work}\n{body}\n--- {body}\n");
    let file = [header(21).as_bytes(), &[0; 32]].concat();
    assert_eq!(open(&file, &Opener::passphrase("x").unwrap()).0, Err(Error::TooMuchWork));
}

#[test]
fn what_is_no_age_file_of_this_version_is_named() {
    let opener = keys(&KeyPair::generate());
    let result = |file: &[u8]| open(file, &opener).0;
    for file in [&b""[..], b"x", b"age", b"PK\x03\x04", &[0; 100_000], b"-----BEGIN AGE ENCRYPTED"] {
        assert_eq!(result(file), Err(Error::NotAge), "{:?}", &file[..file.len().min(20)]);
    }
    assert_eq!(result(b"age-encryption.org/v2\nwhatever else\n"), Err(Error::OtherVersion));
    assert_eq!(result(b"age-encryption.org/v1\n-> X25519 broken\n--- \n"), Err(Error::Damaged));
}

/// Bytes without end, of which it counts how many were asked for.
struct Endless {
    start: &'static [u8],
    then: u8,
    read: usize,
}

impl Read for Endless {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let at = self.read;
        self.read += buf.len();
        for (byte, at) in buf.iter_mut().zip(at..) {
            *byte = self.start.get(at).copied().unwrap_or(self.then);
        }
        Ok(buf.len())
    }
}

#[test]
fn a_header_or_a_line_of_armor_without_end_is_given_up_early() {
    let opener = keys(&KeyPair::generate());
    for (start, then) in [
        (&b"age-encryption.org/v1\n-> X25519 "[..], b'A'),
        (b"age-encryption.org/v1\n", b'\n'),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", b'A'),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", b'\n'),
    ] {
        let mut endless = Endless { start, then, read: 0 };
        assert_eq!(agefile::open(&mut endless, &opener, &mut io::sink()), Err(Error::Damaged));
        assert!(endless.read <= 4 * CHUNK, "{} bytes were read", endless.read);
    }
}

#[test]
fn whoever_brings_or_takes_the_bytes_may_fail() {
    struct Gone;
    impl Read for Gone {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::NotFound.into())
        }
    }
    let pair = KeyPair::generate();
    let sealer = Sealer::recipients(&pair.recipient).unwrap();
    assert_eq!(agefile::seal(&mut Gone, &sealer, &mut io::sink()), Err(Error::Unreadable));
    assert_eq!(agefile::open(&mut Gone, &keys(&pair), &mut io::sink()), Err(Error::Unreadable));
    let file = sealed(3 * CHUNK, &pair);
    assert_eq!(
        agefile::open(&mut (&file[..SEALED * 2]).chain(Gone), &keys(&pair), &mut io::sink()),
        Err(Error::Unreadable)
    );
    let mut full = &mut [0; 100][..];
    assert_eq!(agefile::open(&mut &file[..], &keys(&pair), &mut full), Err(Error::NoRoom));
    let mut full = &mut [0; 10][..];
    assert_eq!(agefile::seal(&mut &b"x"[..], &sealer, &mut full), Err(Error::NoRoom));
}
