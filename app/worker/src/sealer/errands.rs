use super::qr;
use errand::{Access, Answer, Ask, Failure};
use seal::archive::File;
use seal::ask::{self, AskId, Root};
use seal::letter::{Head, Letter};
use seal::note::{self, Keys, LinkSecret, NoteId};
use seal::{Error, Memory, Passphrase};

use crate::{Edge, Incoming};

/// Answers one encoded [`Ask`]. What it stretches in `memory` is left there.
pub fn answer(ask: &[u8], memory: &mut Memory, edge: &mut Edge<'_>) -> Answer {
    errand::decode(ask).and_then(|ask| run(ask, memory, edge).map_err(failure)).unwrap_or_else(Answer::Failed)
}

fn run(ask: Ask, memory: &mut Memory, edge: &mut Edge<'_>) -> Result<Answer, Error> {
    match ask {
        Ask::SealLetter { text, passphrase, profile, padded } => {
            let head = Head { profile: strength(profile), padded, salt: edge.drawn(), nonce: edge.drawn() };
            let passphrase = Passphrase::new(&passphrase)?;
            let start = (edge.now_ms)();
            let key = head.key(&passphrase, memory)?;
            let stretched_ms = ((edge.now_ms)() - start) as u32;
            let Letter { head, ciphertext, tag } = Letter::seal(head, &text, &key)?;
            let letter = errand::Letter { salt: head.salt, nonce: head.nonce, ciphertext, tag };
            Ok(Answer::LetterSealed { letter, key: *key.as_bytes(), stretched_ms })
        }
        Ask::OpenLetter { letter, passphrase, profile } => {
            let passphrase = Passphrase::new(&passphrase)?;
            let head =
                Head { profile: strength(profile), padded: true, salt: letter.salt, nonce: letter.nonce };
            let key = head.key(&passphrase, memory)?;
            // The letter does not say whether it is padded; its tag fits one of the two only.
            let open = |padded| {
                let (ciphertext, tag) = (letter.ciphertext.clone(), letter.tag);
                Letter { head: Head { padded, ..head }, ciphertext, tag }.open(&key)
            };
            let text = open(true).or_else(|_| open(false))?;
            Ok(Answer::LetterOpened { text: text.to_string() })
        }
        Ask::SealNote { text, names, access } => {
            let (id, link, owner) = (edge.drawn(), errand::LinkSecret(edge.drawn()), edge.drawn());
            let (access, link) = match access {
                Access::Link(()) => (Access::Link(link), Some(link)),
                Access::Passphrase(passphrase) => (Access::Passphrase(passphrase), None),
                Access::LinkAndPassphrase((), passphrase, profile) => {
                    (Access::LinkAndPassphrase(link, passphrase, profile), Some(link))
                }
            };
            let keys = keys(id, access, memory)?;
            let files = named(&names, core::mem::take(&mut edge.files));
            note::seal(&text, files, &keys, edge.out)?;
            edge.out.cut().map_err(|_| Error::NoRoom)?;
            Ok(Answer::NoteSealed {
                id,
                link: link.map(|link| link.0),
                claim_hash: note::kept_hash(keys.claim().as_bytes()),
                door_hash: keys.door().map(|door| note::kept_hash(door.as_bytes())),
                owner,
                owner_hash: note::kept_hash(&owner),
            })
        }
        Ask::ProveNote { id, access } => {
            let keys = keys(id, access, memory)?;
            Ok(Answer::NoteProof {
                door: keys.door().map(|door| *door.as_bytes()),
                claim_key: *keys.claim().as_bytes(),
                claim_token: edge.drawn(),
                identity: keys.identity().to_string(),
            })
        }
        Ask::OpenNote { identity } => {
            let Incoming { length, mut bytes } = edge.files.pop().ok_or(Error::Unreadable)?;
            let opened = note::open(&mut bytes, length, &identity)?;
            let (text, files) = opened.parts();
            for file in &files {
                edge.out.write_all(file.bytes).and_then(|()| edge.out.cut()).map_err(|_| Error::NoRoom)?;
            }
            let names = files.iter().map(|file| file.name.to_owned()).collect();
            Ok(Answer::NoteOpened { text: text.map(str::to_owned), names })
        }
        Ask::NewAsk => {
            let (id, root) = (edge.drawn(), edge.drawn());
            let keys = ask::Keys::derive(&AskId(id), &Root::from(root));
            let recipient = keys.recipient();
            Ok(Answer::AskDrawn {
                id,
                root,
                owner_hash: note::kept_hash(keys.owner().as_bytes()),
                recipient,
                numbers: ask::fingerprint(&recipient),
            })
        }
        Ask::OwnAsk { id, root } => {
            let keys = ask::Keys::derive(&AskId(id), &Root::from(root));
            Ok(Answer::AskOwned {
                owner: *keys.owner().as_bytes(),
                identity: keys.identity().to_string(),
                numbers: ask::fingerprint(&keys.recipient()),
            })
        }
        Ask::NameRecipient { recipient } => {
            Ok(Answer::RecipientNamed { numbers: ask::fingerprint(&recipient) })
        }
        Ask::SealReply { recipient, text, names } => {
            let files = named(&names, core::mem::take(&mut edge.files));
            ask::seal(&text, files, &recipient, edge.out)?;
            edge.out.cut().map_err(|_| Error::NoRoom)?;
            Ok(Answer::ReplySealed { id: edge.drawn() })
        }
        Ask::Stretch { profile } => {
            let salt: [u8; 16] = edge.drawn();
            let passphrase = Passphrase::new("a passphrase of nobody’s")?;
            let start = (edge.now_ms)();
            passphrase.stretch(&salt, strength(profile), memory)?;
            Ok(Answer::Stretched { ms: ((edge.now_ms)() - start) as u32 })
        }
        Ask::DrawCode { text } => {
            let (size, path) = qr::draw(&text).ok_or(Error::TooLong { found: text.len() })?;
            Ok(Answer::CodeDrawn { size, path })
        }
    }
}

/// What came with the ask, under the names that it has for it.
fn named<'a>(names: &'a [String], incoming: Vec<Incoming<'a>>) -> Vec<File<'a>> {
    let file = |(name, Incoming { length, bytes }): (&'a String, _)| File { name, length, bytes };
    names.iter().zip(incoming).map(file).collect()
}

/// The keys of the note `id` for whoever has what `access` says.
fn keys(id: [u8; 16], access: Access<errand::LinkSecret>, memory: &mut Memory) -> Result<Keys, Error> {
    let mut stretch =
        |passphrase: &str, profile| Passphrase::new(passphrase)?.stretch(&id, strength(profile), memory);
    let derive = |access: note::Access<'_>| Keys::derive(&NoteId(id), access);
    Ok(match access {
        Access::Link(link) => derive(note::Access::Link(&LinkSecret::from(link.0))),
        Access::Passphrase(passphrase) => {
            derive(note::Access::Passphrase(&stretch(&passphrase, errand::Profile::Desk)?))
        }
        Access::LinkAndPassphrase(link, passphrase, profile) => {
            let stretched = stretch(&passphrase, profile)?;
            derive(note::Access::LinkAndPassphrase(&LinkSecret::from(link.0), &stretched))
        }
    })
}

fn strength(profile: errand::Profile) -> seal::Profile {
    match profile {
        errand::Profile::Desk => seal::Profile::Desk,
        errand::Profile::Phone => seal::Profile::Phone,
    }
}

fn failure(error: Error) -> Failure {
    match error {
        Error::CannotOpen => Failure::CannotOpen,
        Error::NotANote => Failure::NotANote,
        Error::EmptyPassphrase => Failure::EmptyPassphrase,
        Error::TooLong { .. } | Error::TooManyFiles => Failure::TooLong,
        Error::Unreadable => Failure::Unreadable,
        Error::NoRoom => Failure::NoRoom,
        Error::OutOfMemory => Failure::OutOfMemory,
        // Links are read by the page: an error of theirs here means that the two don't fit together.
        _ => Failure::Misunderstood,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edge;

    fn asked(ask: &Ask) -> Answer {
        asked_with(&[], ask).0
    }

    /// Asks with files; the answer, and the files that went with it.
    fn asked_with(files: &[&[u8]], ask: &Ask) -> (Answer, Vec<Vec<u8>>) {
        edge::tests::run(files, |edge| answer(&errand::encode(ask), &mut Memory::default(), edge))
    }

    fn seal_letter(passphrase: &str, padded: bool) -> Ask {
        let (text, passphrase) = ("yes".into(), passphrase.into());
        Ask::SealLetter { text, passphrase, profile: errand::Profile::Phone, padded }
    }

    fn open_letter(letter: &errand::Letter, passphrase: &str) -> Answer {
        let (letter, passphrase) = (letter.clone(), passphrase.into());
        asked(&Ask::OpenLetter { letter, passphrase, profile: errand::Profile::Phone })
    }

    #[test]
    fn a_letter_comes_back_and_a_changed_one_does_not() {
        for (padded, length) in [(true, 256), (false, 3)] {
            let Answer::LetterSealed { mut letter, stretched_ms, .. } =
                asked(&seal_letter("open sesame", padded))
            else {
                panic!("it was not sealed");
            };
            assert_eq!((letter.ciphertext.len(), stretched_ms), (length, 250));
            assert_eq!(open_letter(&letter, "open sesame"), Answer::LetterOpened { text: "yes".into() });
            assert_eq!(open_letter(&letter, "open barley"), Answer::Failed(Failure::CannotOpen));
            letter.ciphertext[0] ^= 1;
            assert_eq!(open_letter(&letter, "open sesame"), Answer::Failed(Failure::CannotOpen));
        }
    }

    #[test]
    fn salt_and_nonce_are_drawn_apart() {
        let Answer::LetterSealed { letter, .. } = asked(&seal_letter("open sesame", true)) else {
            panic!("it was not sealed");
        };
        assert_eq!(letter.salt, core::array::from_fn(|i| i as u8));
        assert_eq!(letter.nonce, core::array::from_fn(|i| 16 + i as u8));
    }

    #[test]
    fn how_long_a_stretch_takes_is_told() {
        for profile in [errand::Profile::Desk, errand::Profile::Phone] {
            assert_eq!(asked(&Ask::Stretch { profile }), Answer::Stretched { ms: 250 });
        }
    }

    #[test]
    fn what_is_wrong_with_an_errand_is_named() {
        assert_eq!(asked(&seal_letter(" ", true)), Answer::Failed(Failure::EmptyPassphrase));
        let seal = |text: String, access| asked(&Ask::SealNote { text, names: vec![], access });
        assert_eq!(seal("a".repeat(64_001), Access::Link(())), Answer::Failed(Failure::TooLong));
        let blank = Access::Passphrase(" ".into());
        assert_eq!(seal("six".into(), blank), Answer::Failed(Failure::EmptyPassphrase));
        let no_note = Ask::OpenNote { identity: String::new() };
        assert_eq!(asked_with(&[b"plain"], &no_note).0, Answer::Failed(Failure::CannotOpen));
        assert_eq!(asked(&no_note), Answer::Failed(Failure::Unreadable));
        let (other, _) = edge::tests::run(&[], |edge| answer(&[250, 1], &mut Memory::default(), edge));
        assert_eq!(other, Answer::Failed(Failure::Misunderstood));
    }

    /// Seals, proves and opens, as sender and reader do.
    fn way_of_a_note(
        access: Access<()>,
        reader: fn(Option<errand::LinkSecret>) -> Access<errand::LinkSecret>,
    ) {
        let names = vec!["/tmp/plan.pdf".into(), "empty".into()];
        let files: [&[u8]; 2] = [&[7; 200_000], b""];
        let (sealed, made) = asked_with(&files, &Ask::SealNote { text: "six".into(), names, access });
        let Answer::NoteSealed { id, link, claim_hash, door_hash, owner, owner_hash } = sealed else {
            panic!("it was not sealed");
        };
        let proof = asked(&Ask::ProveNote { id, access: reader(link.map(errand::LinkSecret)) });
        let Answer::NoteProof { door, claim_key, claim_token, identity } = proof else {
            panic!("there is no proof");
        };
        assert_eq!(door.map(|door| note::kept_hash(&door)), door_hash);
        assert_eq!(note::kept_hash(&claim_key), claim_hash);
        assert_eq!(note::kept_hash(&owner), owner_hash);
        assert_eq!(claim_token, core::array::from_fn(|i| i as u8));
        let (opened, came_back) = asked_with(&[&made[0]], &Ask::OpenNote { identity });
        let names = vec!["plan.pdf".into(), "empty".into()];
        assert_eq!(opened, Answer::NoteOpened { text: Some("six".into()), names });
        assert_eq!(came_back, files);
    }

    #[test]
    fn a_note_is_opened_by_what_its_link_says_and_claimed_by_what_was_announced() {
        way_of_a_note(Access::Link(()), |link| Access::Link(link.expect("there is a link")));
    }

    #[test]
    fn a_note_with_a_passphrase_on_its_link_needs_both() {
        let access = Access::LinkAndPassphrase((), "caf\u{e9}".into(), errand::Profile::Phone);
        way_of_a_note(access, |link| {
            let link = link.expect("there is a link");
            Access::LinkAndPassphrase(link, " cafe\u{301}".into(), errand::Profile::Phone)
        });
    }

    #[test]
    fn a_note_that_a_passphrase_opens_has_neither_link_nor_door() {
        let words = || String::from("acid yo-yo zoologist badge coffee");
        let access = Access::Passphrase(words());
        let sealed = asked(&Ask::SealNote { text: "six".into(), names: vec![], access });
        let Answer::NoteSealed { link: None, door_hash: None, .. } = sealed else {
            panic!("it has a link or a door");
        };
        way_of_a_note(Access::Passphrase(words()), |_| {
            Access::Passphrase("acid yo-yo zoologist badge coffee".into())
        });
    }

    #[test]
    fn another_passphrase_gives_another_claim() {
        let claim = |passphrase: &str| {
            let link = errand::LinkSecret([7; 32]);
            let access = Access::LinkAndPassphrase(link, passphrase.into(), errand::Profile::Phone);
            match asked(&Ask::ProveNote { id: [1; 16], access }) {
                Answer::NoteProof { door, claim_key, .. } => (door, claim_key),
                other => panic!("{other:?}"),
            }
        };
        let (right, wrong) = (claim("open sesame"), claim("open barley"));
        assert_eq!(right.0, wrong.0);
        assert_ne!(right.1, wrong.1);
    }

    #[test]
    fn what_is_sealed_to_an_ask_opens_by_its_root_and_is_compared_by_the_same_numbers() {
        let Answer::AskDrawn { id, root, owner_hash, recipient, numbers } = asked(&Ask::NewAsk) else {
            panic!("there is no ask");
        };
        assert_eq!(asked(&Ask::NameRecipient { recipient }), Answer::RecipientNamed { numbers });
        let files: [&[u8]; 2] = [&[7; 200_000], b""];
        let names = vec!["/tmp/plan.pdf".into(), "empty".into()];
        let (sealed, made) = asked_with(&files, &Ask::SealReply { recipient, text: "six".into(), names });
        assert_eq!(sealed, Answer::ReplySealed { id: core::array::from_fn(|i| i as u8) });
        let Answer::AskOwned { owner, identity, numbers: own_numbers } = asked(&Ask::OwnAsk { id, root })
        else {
            panic!("it is nobody's");
        };
        assert_eq!((note::kept_hash(&owner), own_numbers), (owner_hash, numbers));
        let (opened, came_back) = asked_with(&[&made[0]], &Ask::OpenNote { identity });
        let names = vec!["plan.pdf".into(), "empty".into()];
        assert_eq!(opened, Answer::NoteOpened { text: Some("six".into()), names });
        assert_eq!(came_back, files);
    }
}
