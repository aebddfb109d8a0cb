//! Every promise about bytes is a file in `vectors/`; these tests walk the folders.
//!
//! `vectors/check.mjs` recomputes the letters and notes with other people's code.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use seal::ask::{self, AskId, Root};
use seal::letter::{Head, Letter};
use seal::note::{self, Access, Keys, LinkSecret, NoteId};
use seal::{Memory, Passphrase, Profile, Stretched, archive};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name)
}

/// The vector files of a folder, at least `least`: an empty folder must not pass.
fn vectors(name: &str, least: usize) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(folder(name))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap()))
        .collect();
    files.sort();
    assert!(files.len() >= least, "{name} has {} vectors", files.len());
    files
}

fn lines(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter(|line| !line.is_empty()).map(|line| line.split_once(": ").expect("`key: value`"))
}

fn bytes<const N: usize>(hex: &str) -> [u8; N] {
    hex::decode(hex).unwrap().try_into().unwrap()
}

fn profile(name: &str) -> Profile {
    match name {
        "desk" => Profile::Desk,
        "phone" => Profile::Phone,
        other => panic!("no profile is called {other}"),
    }
}

#[test]
fn a_notes_keys_are_those_of_its_vector() {
    for (file, text) in vectors("note", 3) {
        let vector: HashMap<_, _> = lines(&text).collect();
        let id = NoteId(bytes(vector["id"]));
        let link = vector.get("link").map(|link| LinkSecret::from(bytes(link)));
        let stretched: Option<Stretched> = vector
            .get("passphrase")
            .map(|typed| Passphrase::new(typed).unwrap())
            .map(|typed| typed.stretch(&id.0, profile(vector["profile"]), &mut Memory::default()).unwrap());
        let (mode, access) = match (&link, &stretched) {
            (Some(link), None) => ("1", Access::Link(link)),
            (None, Some(stretched)) => ("2", Access::Passphrase(stretched)),
            (Some(link), Some(stretched)) => ("3", Access::LinkAndPassphrase(link, stretched)),
            (None, None) => panic!("{file} has neither link nor passphrase"),
        };
        let keys = Keys::derive(&id, access);

        assert_eq!(mode, vector["mode"], "{file}");
        let stretched = stretched.map(|key| hex::encode(key.as_bytes()));
        assert_eq!(stretched.as_deref(), vector.get("stretched").copied(), "{file}");
        assert_eq!(hex::encode(keys.prk()), vector["prk"], "{file}");
        assert_eq!(*keys.identity(), vector["identity"], "{file}");
        let identity: age::x25519::Identity = keys.identity().parse().unwrap();
        assert_eq!(identity.to_public().to_string(), vector["recipient"], "{file}");
        assert_eq!(hex::encode(keys.claim().as_bytes()), vector["claim"], "{file}");
        let door = keys.door().map(|key| hex::encode(key.as_bytes()));
        assert_eq!(door.as_deref(), vector.get("door").copied(), "{file}");

        if let (Some(url), Some(link)) = (vector.get("url"), &link) {
            let profile = vector.get("profile").map(|name| profile(name));
            assert_eq!(note::link(&id, link, profile).as_str(), *url, "{file}");
            let (parsed, read) = note::parse_fragment(url.split_once('#').unwrap().1).unwrap();
            assert_eq!((parsed.as_bytes(), read), (link.as_bytes(), profile), "{file}");
        }
        if let Some(sample) = vector.get("sample") {
            let sealed = fs::read(folder("note").join(sample)).unwrap();
            assert_eq!(
                note::open_text(&sealed, &keys.identity()).unwrap().as_str(),
                vector["text"],
                "{file}"
            );
        }
    }
}

#[test]
fn an_asks_keys_are_those_of_its_vector() {
    for (file, text) in vectors("ask", 1) {
        let vector: HashMap<_, _> = lines(&text).collect();
        let keys = ask::Keys::derive(&AskId(bytes(vector["id"])), &Root::from(bytes(vector["root"])));
        assert_eq!(*keys.identity(), vector["identity"], "{file}");
        assert_eq!(hex::encode(keys.owner().as_bytes()), vector["owner"], "{file}");
        assert_eq!(hex::encode(keys.recipient()), vector["point"], "{file}");
        assert_eq!(ask::recipient_line(&keys.recipient()), vector["recipient"], "{file}");
        let words = ask::fingerprint(&keys.recipient()).map(|word| word.to_string()).join(" ");
        assert_eq!(words, vector["words"], "{file}");
    }
}

#[test]
fn a_letter_is_sealed_as_its_vector_says() {
    for (file, text) in vectors("letter", 2) {
        let vector: HashMap<_, _> = lines(&text).collect();
        let head = Head {
            profile: profile(vector["profile"]),
            padded: vector["padded"] == "yes",
            salt: bytes(vector["salt"]),
            nonce: bytes(vector["nonce"]),
        };
        let key = head.key(&Passphrase::new(vector["passphrase"]).unwrap(), &mut Memory::default()).unwrap();
        let letter = Letter::seal(head, vector["text"], &key).unwrap();

        assert_eq!(hex::encode(key.as_bytes()), vector["key"], "{file}");
        assert_eq!(hex::encode(&letter.ciphertext), vector["ciphertext"], "{file}");
        assert_eq!(hex::encode(letter.tag), vector["tag"], "{file}");
        assert_eq!(letter.open(&key).unwrap().as_str(), vector["text"], "{file}");
    }
}

/// An archive vector says what becomes of it (`files: name size, …` or `expect:` and the complaint),
/// then, after an empty line, its bytes as runs of `text:`, `hex:` and `zeros:`.
#[test]
fn a_hostile_archive_is_refused_for_its_reason() {
    for (file, text) in vectors("archive", 60) {
        let (head, body) = text.split_once("\n\n").expect("an empty line before the bytes");
        let mut archive = Vec::new();
        for run in lines(body) {
            match run {
                ("text", text) => archive.extend_from_slice(text.as_bytes()),
                ("hex", hex) => archive.extend(hex::decode(hex).unwrap()),
                ("zeros", count) => archive.resize(archive.len() + count.parse::<usize>().unwrap(), 0),
                (other, _) => panic!("{file}: {other}"),
            }
        }
        let head: HashMap<_, _> = head.lines().map(|line| line.split_once(':').unwrap()).collect();
        match archive::read(&archive) {
            Ok(entries) => {
                let files: Vec<_> = entries.iter().map(|e| format!("{} {}", e.name, e.bytes.len())).collect();
                assert_eq!(Some(files.join(", ").as_str()), head.get("files").map(|s| s.trim()), "{file}");
            }
            Err(refused) => {
                assert_eq!(
                    Some(refused.to_string().as_str()),
                    head.get("expect").map(|s| s.trim()),
                    "{file}"
                );
            }
        }
    }
}
