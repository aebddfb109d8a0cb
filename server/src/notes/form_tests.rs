use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use proptest::prelude::*;

use super::*;

/// A file as age and our padding would write it, in parts that a test may spoil.
#[derive(Debug, Clone)]
struct File {
    version: String,
    stanzas: Vec<String>,
    mac: String,
    payload: usize,
}

impl File {
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = format!("{}\n{}--- {}\n", self.version, self.stanzas.concat(), self.mac).into_bytes();
        bytes.resize(bytes.len() + self.payload, 0xA5);
        bytes
    }

    fn check(&self) -> Result<(), NotAnAgeFile> {
        check(&self.bytes())
    }
}

fn x25519(share: &[u8], body: &[u8]) -> String {
    format!("-> X25519 {}\n{}", STANDARD_NO_PAD.encode(share), wrapped(body))
}

fn grease(tag: &str, body: &[u8]) -> String {
    format!("-> {tag}-grease some arguments\n{}", wrapped(body))
}

fn wrapped(body: &[u8]) -> String {
    let text = STANDARD_NO_PAD.encode(body);
    let full = text.len() / LINE * LINE;
    let mut lines: String = text.as_bytes()[..full].chunks(LINE).map(line_of).collect();
    lines.push_str(&line_of(&text.as_bytes()[full..]));
    lines
}

fn line_of(text: &[u8]) -> String {
    format!("{}\n", str::from_utf8(text).unwrap())
}

fn payload_of(archive: usize) -> usize {
    NONCE + archive + TAG * archive.div_ceil(CHUNK)
}

fn good() -> File {
    File {
        version: "age-encryption.org/v1".into(),
        stanzas: vec![x25519(&[1; 32], &[2; 32])],
        mac: STANDARD_NO_PAD.encode([3; 32]),
        payload: payload_of(8_192),
    }
}

#[test]
fn a_file_as_the_browser_writes_it_is_taken() {
    assert_eq!(good().check(), Ok(()));
}

#[test]
fn one_grease_stanza_is_taken_in_any_place_with_a_body_under_a_hundred_bytes() {
    for body in [0, 1, 47, 48, 49, 95, 96, 99] {
        for place in [0, 1] {
            let mut file = good();
            file.stanzas.insert(place, grease("$x", &vec![7; body]));
            assert_eq!(file.check(), Ok(()), "{body} bytes at {place}");
        }
    }
    let mut file = good();
    file.stanzas.push(grease("$x", &[7; 100]));
    assert_eq!(file.check(), Err(NotAnAgeFile::Recipients));
}

#[test]
fn a_second_grease_stanza_is_refused() {
    let mut file = good();
    file.stanzas.extend([grease("a", b""), grease("b", b"")]);
    assert_eq!(file.check(), Err(NotAnAgeFile::Recipients));
}

#[test]
fn plaintext_is_refused() {
    assert_eq!(check(b"Dear Ana, the meeting is at six."), Err(NotAnAgeFile::Version));
    assert_eq!(check(b""), Err(NotAnAgeFile::Version));
}

#[test]
fn armor_is_refused() {
    let armor = b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCg==\n";
    assert_eq!(check(armor), Err(NotAnAgeFile::Version));
}

#[test]
fn another_version_is_refused() {
    let file = File { version: "age-encryption.org/v2".into(), ..good() };
    assert_eq!(file.check(), Err(NotAnAgeFile::Version));
}

#[test]
fn a_header_cut_anywhere_is_refused() {
    let file = good();
    let header = file.bytes().len() - file.payload;
    for end in 0..header {
        assert!(check(&file.bytes()[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn a_second_recipient_is_refused() {
    let mut file = good();
    file.stanzas.push(x25519(&[4; 32], &[5; 32]));
    assert_eq!(file.check(), Err(NotAnAgeFile::Recipients));
}

#[test]
fn no_recipient_is_refused() {
    let file = File { stanzas: vec![], ..good() };
    assert_eq!(file.check(), Err(NotAnAgeFile::Recipients));
}

#[test]
fn another_kind_of_recipient_is_refused() {
    for kind in ["scrypt", "ssh-ed25519", "X25519-greasy", "x25519"] {
        let stanza = x25519(&[1; 32], &[2; 32]).replacen("X25519", kind, 1);
        let file = File { stanzas: vec![stanza], ..good() };
        assert_eq!(file.check(), Err(NotAnAgeFile::Recipients), "{kind}");
    }
}

#[test]
fn a_share_or_body_of_another_length_is_refused() {
    for (share, body) in [(31, 32), (33, 32), (32, 31), (32, 33), (32, 0), (0, 32)] {
        let file = File { stanzas: vec![x25519(&vec![1; share], &vec![2; body])], ..good() };
        assert!(file.check().is_err(), "{share}, {body}");
    }
}

#[test]
fn a_second_way_to_write_the_same_bytes_is_refused() {
    let share = STANDARD_NO_PAD.encode([0; 32]);
    let (kept, _) = share.split_at(share.len() - 1);
    for spoilt in [format!("{kept}B"), format!("{share}="), format!("{kept} A"), format!("{share} x")] {
        let file = File { stanzas: vec![format!("-> X25519 {spoilt}\n{}", wrapped(&[2; 32]))], ..good() };
        assert!(file.check().is_err(), "{spoilt}");
    }
    let windows = String::from_utf8_lossy(&good().bytes()).replace('\n', "\r\n");
    assert!(check(windows.as_bytes()).is_err());
}

#[test]
fn a_mac_of_another_length_is_refused() {
    let file = File { mac: STANDARD_NO_PAD.encode([3; 31]), ..good() };
    assert_eq!(file.check(), Err(NotAnAgeFile::Header));
}

#[test]
fn a_header_of_1024_bytes_is_taken_and_not_one_more() {
    let with = |argument: usize| {
        let mut file = good();
        file.stanzas.push(format!("-> x-grease {}\n\n", "a".repeat(argument)));
        file
    };
    let spare = MAX_HEADER - (with(1).bytes().len() - good().payload);
    assert_eq!(with(1 + spare).check(), Ok(()));
    assert_eq!(with(2 + spare).check(), Err(NotAnAgeFile::HeaderEnd));
}

#[test]
fn an_impossible_payload_is_refused() {
    let impossible = [
        0,
        NONCE,
        payload_of(0),
        payload_of(7_680),
        payload_of(8_192) - 1,
        payload_of(8_192) + 1,
        payload_of(8_193),
        payload_of(65_536) + TAG,
        payload_of(66_048),
    ];
    for payload in impossible {
        assert_eq!(File { payload, ..good() }.check(), Err(NotAnAgeFile::Payload), "{payload}");
    }
    for archive in [8_192, 8_704, 65_536, 67_584, 131_072] {
        assert_eq!(File { payload: payload_of(archive), ..good() }.check(), Ok(()), "{archive}");
    }
}

#[test]
fn padding_is_that_of_the_paper() {
    assert_eq!([0, 1, 2, 9, 8_192, 8_193, 67_072].map(padme), [0, 1, 2, 10, 8_192, 8_704, 67_584]);
}

#[test]
fn the_longest_file_is_a_full_header_and_a_padded_archive() {
    assert_eq!(longest_file(67_072), 1_024 + 16 + 67_584 + 2 * 16);
    assert_eq!(longest_file(1), 1_024 + 16 + 8_192 + 16);
}

fn any_good_file() -> impl Strategy<Value = File> {
    let beside =
        proptest::option::of(("[!-~]{0,9}", proptest::collection::vec(any::<u8>(), 0..100), any::<bool>()));
    (any::<[u8; 32]>(), any::<[u8; 32]>(), any::<[u8; 32]>(), beside, 8_192..200_000usize).prop_map(
        |(share, body, mac, with_grease, archive)| {
            let mut stanzas = vec![x25519(&share, &body)];
            if let Some((tag, body, first)) = with_grease {
                stanzas.insert(usize::from(!first), grease(&tag, &body));
            }
            let mac = STANDARD_NO_PAD.encode(mac);
            File { stanzas, mac, payload: payload_of(padme(archive)), ..good() }
        },
    )
}

proptest! {
    #[test]
    fn any_bytes_get_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..4_096)) {
        let _ = check(&bytes);
    }

    #[test]
    fn any_end_after_a_good_beginning_gets_an_answer(file in any_good_file(), cut in 0..1_200usize, end in ".{0,80}") {
        let mut bytes = file.bytes();
        bytes.truncate(cut);
        bytes.extend_from_slice(end.as_bytes());
        let _ = check(&bytes);
    }

    #[test]
    fn every_good_file_is_taken(file in any_good_file()) {
        prop_assert_eq!(file.check(), Ok(()));
    }

    #[test]
    fn a_few_bytes_more_or_less_are_refused(file in any_good_file(), by in 1..16usize) {
        let (less, more) = (file.payload - by, file.payload + by);
        prop_assert_eq!(File { payload: less, ..file.clone() }.check(), Err(NotAnAgeFile::Payload));
        prop_assert_eq!(File { payload: more, ..file }.check(), Err(NotAnAgeFile::Payload));
    }

    #[test]
    fn a_stanza_more_is_refused(file in any_good_file(), place in 0..3usize, kind in "[!-~]{1,9}") {
        let mut file = file;
        let stanza = format!("-> {kind} a b\n{}", wrapped(b"something"));
        file.stanzas.insert(place.min(file.stanzas.len()), stanza);
        prop_assert!(kind.ends_with("-grease") || file.check() == Err(NotAnAgeFile::Recipients));
    }

    #[test]
    fn a_changed_header_byte_outside_base64_and_words_is_refused(file in any_good_file(), at in any::<prop::sample::Index>()) {
        let mut bytes = file.bytes();
        let header = bytes.len() - file.payload;
        let at = at.index(header);
        bytes[at] = 0xFF;
        prop_assert!(check(&bytes).is_err());
    }
}
