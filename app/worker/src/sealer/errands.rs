use errand::{Answer, Ask, Failure};
use seal::letter::{Head, Letter};
use seal::note::{self, Access, Keys, LinkSecret, NoteId};
use seal::{Error, Passphrase};

use crate::Edge;

/// Answers one encoded [`Ask`].
pub fn answer(ask: &[u8], edge: &mut Edge<'_>) -> Answer {
    errand::decode(ask).and_then(|ask| run(ask, edge).map_err(failure)).unwrap_or_else(Answer::Failed)
}

fn run(ask: Ask, edge: &mut Edge<'_>) -> Result<Answer, Error> {
    match ask {
        Ask::SealLetter { text, passphrase, profile, padded } => {
            let head = Head { profile: strength(profile), padded, salt: edge.drawn(), nonce: edge.drawn() };
            let passphrase = Passphrase::new(&passphrase)?;
            let start = (edge.now_ms)();
            let key = head.key(&passphrase)?;
            let stretched_ms = ((edge.now_ms)() - start) as u32;
            let Letter { head, ciphertext, tag } = Letter::seal(head, &text, &key)?;
            let letter = errand::Letter { salt: head.salt, nonce: head.nonce, ciphertext, tag };
            Ok(Answer::LetterSealed { letter, key: *key.as_bytes(), stretched_ms })
        }
        Ask::OpenLetter { letter, passphrase, profile } => {
            let passphrase = Passphrase::new(&passphrase)?;
            let head =
                Head { profile: strength(profile), padded: true, salt: letter.salt, nonce: letter.nonce };
            let key = head.key(&passphrase)?;
            // The letter does not say whether it is padded; its tag fits one of the two only.
            let open = |padded| {
                let (ciphertext, tag) = (letter.ciphertext.clone(), letter.tag);
                Letter { head: Head { padded, ..head }, ciphertext, tag }.open(&key)
            };
            let text = open(true).or_else(|_| open(false))?;
            Ok(Answer::LetterOpened { text: text.to_string() })
        }
        Ask::SealNote { text } => {
            let (id, link, owner): ([u8; 16], [u8; 32], [u8; 32]) =
                (edge.drawn(), edge.drawn(), edge.drawn());
            let (keys, door) = link_keys(id, link);
            Ok(Answer::NoteSealed {
                id,
                link,
                claim_hash: note::kept_hash(keys.claim().as_bytes()),
                door_hash: note::kept_hash(&door),
                owner,
                owner_hash: note::kept_hash(&owner),
                sealed: note::seal_text(&text, &keys)?,
            })
        }
        Ask::ProveNote { id, link } => {
            let (keys, door) = link_keys(id, link);
            Ok(Answer::NoteProof { door, claim_key: *keys.claim().as_bytes(), claim_token: edge.drawn() })
        }
        Ask::OpenNote { id, link, sealed } => {
            let (keys, _) = link_keys(id, link);
            Ok(Answer::NoteOpened { text: note::open_text(&sealed, &keys)?.to_string() })
        }
    }
}

/// The keys of a note that its link alone opens, and its door.
fn link_keys(id: [u8; 16], link: [u8; 32]) -> (Keys, [u8; 32]) {
    let keys = Keys::derive(&NoteId(id), Access::Link(&LinkSecret::from(link)));
    let door = *keys.door().expect("a note with a link has a door").as_bytes();
    (keys, door)
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
        Error::TooLong { .. } => Failure::TooLong,
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
        edge::tests::run(&[], |edge| answer(&errand::encode(ask), edge)).0
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
    fn what_is_wrong_with_an_errand_is_named() {
        assert_eq!(asked(&seal_letter(" ", true)), Answer::Failed(Failure::EmptyPassphrase));
        assert_eq!(asked(&Ask::SealNote { text: "a".repeat(64_001) }), Answer::Failed(Failure::TooLong));
        let no_note = Ask::OpenNote { id: [0; 16], link: [0; 32], sealed: b"plain".to_vec() };
        assert_eq!(asked(&no_note), Answer::Failed(Failure::CannotOpen));
        let (other, _) = edge::tests::run(&[], |edge| answer(&[250, 1], edge));
        assert_eq!(other, Answer::Failed(Failure::Misunderstood));
    }

    #[test]
    fn a_note_is_opened_by_what_its_link_says_and_claimed_by_what_was_announced() {
        let Answer::NoteSealed { id, link, claim_hash, door_hash, owner, owner_hash, sealed } =
            asked(&Ask::SealNote { text: "six".into() })
        else {
            panic!("it was not sealed");
        };
        let Answer::NoteProof { door, claim_key, claim_token } = asked(&Ask::ProveNote { id, link }) else {
            panic!("there is no proof");
        };
        assert_eq!(note::kept_hash(&door), door_hash);
        assert_eq!(note::kept_hash(&claim_key), claim_hash);
        assert_eq!(note::kept_hash(&owner), owner_hash);
        assert_eq!(claim_token, core::array::from_fn(|i| i as u8));
        assert_eq!(asked(&Ask::OpenNote { id, link, sealed }), Answer::NoteOpened { text: "six".into() });
    }
}
