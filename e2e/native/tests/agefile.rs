//! Files between our crate and the stock age: what one seals, the other opens.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::{
    fs,
    io::{Read, Write},
    path::Path,
    process::{Command, Stdio},
};

use seal::agefile::{self, KeyPair, Opener, Sealer};
use tempfile::TempDir;

/// Exact multiples of a chunk, what is beside them, and next to nothing.
const LENGTHS: [usize; 7] = [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000];

fn plain(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at ^ (at >> 8)) as u8).collect()
}

fn stock(program: &str, folder: &Path, args: &[&str]) -> Vec<u8> {
    let output = Command::new(program).current_dir(folder).args(args).output().unwrap();
    assert!(output.status.success(), "{program} {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn recipient_of(key_file: &str, folder: &Path) -> String {
    String::from_utf8(stock("age-keygen", folder, &["-y", key_file])).unwrap().trim().to_owned()
}

/// The stock age asks for a passphrase at a terminal only: `script` plays one, and it is answered when it asks.
fn stock_with_passphrase(folder: &Path, command: &str, passphrase: &str, asks: usize) {
    let mut age = Command::new("script")
        .current_dir(folder)
        .args(["--quiet", "--return", "--command", command, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut keys, mut screen) = (age.stdin.take().unwrap(), age.stdout.take().unwrap());
    let mut seen = Vec::new();
    for asked in 1..=asks {
        while seen.iter().filter(|byte| **byte == b':').count() < asked {
            let mut byte = [0];
            assert_eq!(screen.read(&mut byte).unwrap(), 1, "it asked {} times", asked - 1);
            seen.extend(byte);
        }
        writeln!(keys, "{passphrase}").unwrap();
    }
    screen.read_to_end(&mut seen).unwrap();
    assert!(age.wait().unwrap().success(), "{}", String::from_utf8_lossy(&seen));
}

fn open(file: &Path, opener: &Opener) -> Result<Vec<u8>, agefile::Error> {
    let mut out = Vec::new();
    agefile::open(&mut fs::File::open(file).unwrap(), opener, &mut out).map(|()| out)
}

/// A folder with the stock age-keygen's key.txt, its recipient, and `plain` of that many bytes.
fn folder(length: usize) -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    stock("age-keygen", folder.path(), &["-o", "key.txt"]);
    let recipient = recipient_of("key.txt", folder.path());
    fs::write(folder.path().join("plain"), plain(length)).unwrap();
    (folder, recipient)
}

#[test]
fn what_the_stock_age_sealed_to_keys_opens_armored_or_not() {
    for length in LENGTHS {
        let (folder, recipient) = folder(length);
        let at = folder.path();
        let other = KeyPair::generate();
        stock("age", at, &["-r", &recipient, "-r", &other.recipient, "-o", "binary.age", "plain"]);
        stock("age", at, &["-a", "-r", &recipient, "-r", &other.recipient, "-o", "armored.age", "plain"]);
        let keys = fs::read_to_string(at.join("key.txt")).unwrap();
        for keys in [keys, other.file("now").to_string()] {
            let opener = Opener::keys(&keys).unwrap();
            for name in ["binary.age", "armored.age"] {
                assert!(open(&at.join(name), &opener) == Ok(plain(length)), "{name}, {length} bytes");
            }
        }
    }
}

#[test]
fn an_armored_file_that_was_cut_or_changed_is_damaged() {
    let (folder, recipient) = folder(65_536);
    let at = folder.path();
    stock("age", at, &["-a", "-r", &recipient, "-o", "armored.age", "plain"]);
    let opener = Opener::keys(&fs::read_to_string(at.join("key.txt")).unwrap()).unwrap();
    let whole = fs::read(at.join("armored.age")).unwrap();
    let end = whole.len() - "-----END AGE ENCRYPTED FILE-----\n".len();
    for cut in [35, 100, 1_000, end - 200, end - 1, end, end + 5] {
        fs::write(at.join("cut.age"), &whole[..cut]).unwrap();
        assert_eq!(open(&at.join("cut.age"), &opener), Err(agefile::Error::Damaged), "{cut}");
    }
    let mut changed = whole.clone();
    changed[end / 2] ^= 1;
    fs::write(at.join("changed.age"), changed).unwrap();
    assert_eq!(open(&at.join("changed.age"), &opener), Err(agefile::Error::Damaged));
    fs::write(at.join("dos.age"), String::from_utf8(whole).unwrap().replace('\n', "\r\n")).unwrap();
    assert!(open(&at.join("dos.age"), &opener) == Ok(plain(65_536)), "lines may end as on Windows");
}

#[test]
fn what_the_stock_age_sealed_to_a_passphrase_opens_and_the_other_way_round() {
    let (folder, _) = folder(65_536);
    let at = folder.path();
    for (name, armor) in [("binary.age", ""), ("armored.age", "-a")] {
        stock_with_passphrase(at, &format!("age -p {armor} -o {name} plain"), "open sesame", 2);
        let opener = Opener::passphrase("open sesame").unwrap();
        assert!(open(&at.join(name), &opener) == Ok(plain(65_536)), "{name}");
        let wrong = Opener::passphrase("open barley").unwrap();
        assert_eq!(open(&at.join(name), &wrong), Err(agefile::Error::WrongPassphrase), "{name}");
    }
    let mut file = fs::File::create(at.join("ours.age")).unwrap();
    let sealer = Sealer::passphrase("open sesame").unwrap();
    agefile::seal(&mut plain(65_536).as_slice(), &sealer, &mut file).unwrap();
    stock_with_passphrase(at, "age -d -o opened ours.age", "open sesame", 1);
    assert!(fs::read(at.join("opened")).unwrap() == plain(65_536));
}

#[test]
fn what_is_sealed_here_opens_with_the_stock_age_and_a_key_made_here() {
    for length in LENGTHS {
        let (folder, recipient) = folder(length);
        let at = folder.path();
        let pair = KeyPair::generate();
        fs::write(at.join("ours.txt"), pair.file("2026-11-22T17:31:35Z").as_bytes()).unwrap();
        assert_eq!(recipient_of("ours.txt", at), pair.recipient);
        let sealer = Sealer::recipients(&format!("{recipient}\n{}", pair.recipient)).unwrap();
        let mut file = fs::File::create(at.join("sealed.age")).unwrap();
        agefile::seal(&mut plain(length).as_slice(), &sealer, &mut file).unwrap();
        for key in ["key.txt", "ours.txt"] {
            let opened = stock("age", at, &["-d", "-i", key, "sealed.age"]);
            assert!(opened == plain(length), "{key}, {length} bytes");
        }
    }
}
