use std::io::Read;

use errand::agefile::{Answer, Ask, Failure, Opener, Sealer};
use seal::agefile::{self, Error};
use zeroize::Zeroizing;

use crate::{Edge, Incoming};

/// The longest key file that is looked into, in bytes.
const MAX_KEY_FILE: u64 = 65_536;

/// Answers one encoded [`Ask`].
pub fn answer(ask: &[u8], edge: &mut Edge<'_>) -> Answer {
    let Ok(ask) = errand::decode(ask) else { return Answer::Failed(Failure::Misunderstood) };
    run(ask, edge).unwrap_or_else(|error| Answer::Failed(failure(error)))
}

fn run(ask: Ask, edge: &mut Edge<'_>) -> Result<Answer, Error> {
    let mut files = core::mem::take(&mut edge.files).into_iter();
    match ask {
        Ask::Open(opener) => {
            let mut sealed = files.next().ok_or(Error::Unreadable)?;
            let opener = match opener {
                Opener::Passphrase(typed) => agefile::Opener::passphrase(&Zeroizing::new(typed))?,
                Opener::Keys(text) => agefile::Opener::keys(&Zeroizing::new(text))?,
                Opener::KeyFile => key_file(files.next().ok_or(Error::Unreadable)?)?,
            };
            agefile::open(&mut sealed.bytes, &opener, &mut edge.out)?;
            edge.out.cut().map_err(|_| Error::NoRoom)?;
            Ok(Answer::Done)
        }
        Ask::Seal(sealer) => {
            let sealer = match sealer {
                Sealer::Passphrase(typed) => agefile::Sealer::passphrase(&Zeroizing::new(typed))?,
                Sealer::Recipients(text) => agefile::Sealer::recipients(&text)?,
            };
            for mut plain in files {
                agefile::seal(&mut plain.bytes, &sealer, &mut edge.out)?;
                edge.out.cut().map_err(|_| Error::NoRoom)?;
            }
            Ok(Answer::Done)
        }
        Ask::MakeKey { now } => {
            let pair = agefile::KeyPair::generate();
            edge.out.write_all(pair.file(&now).as_bytes()).map_err(|_| Error::NoRoom)?;
            edge.out.cut().map_err(|_| Error::NoRoom)?;
            Ok(Answer::KeyMade { recipient: pair.recipient })
        }
    }
}

fn key_file(file: Incoming<'_>) -> Result<agefile::Opener, Error> {
    if file.length > MAX_KEY_FILE {
        return Err(Error::NotAKey);
    }
    let mut bytes = Zeroizing::new(Vec::new());
    file.bytes.take(MAX_KEY_FILE).read_to_end(&mut bytes).map_err(|_| Error::Unreadable)?;
    agefile::Opener::keys(str::from_utf8(&bytes).map_err(|_| Error::NotAKey)?)
}

fn failure(error: Error) -> Failure {
    match error {
        Error::NotAge => Failure::NotAge,
        Error::OtherVersion => Failure::OtherVersion,
        Error::NeedsPassphrase => Failure::NeedsPassphrase,
        Error::NeedsKey => Failure::NeedsKey,
        Error::WrongPassphrase => Failure::WrongPassphrase,
        Error::NoKeyFits => Failure::NoKeyFits,
        Error::Damaged => Failure::Damaged,
        Error::TooMuchWork => Failure::TooMuchWork,
        Error::EmptyPassphrase => Failure::EmptyPassphrase,
        Error::NotAKey => Failure::NotAKey,
        Error::NoRecipient => Failure::NoRecipient,
        Error::NotARecipient { number } => Failure::NotARecipient { number },
        Error::Unreadable => Failure::Unreadable,
        Error::NoRoom => Failure::NoRoom,
        _ => Failure::Misunderstood,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edge;

    fn asked(ask: &Ask, files: &[&[u8]]) -> (Answer, Vec<Vec<u8>>) {
        edge::tests::run(files, |edge| answer(&errand::encode(ask), edge))
    }

    fn key() -> (String, Vec<u8>) {
        match asked(&Ask::MakeKey { now: "2026-11-22T17:31:35Z".into() }, &[]) {
            (Answer::KeyMade { recipient }, files) => (recipient, files.concat()),
            other => panic!("no key was made: {other:?}"),
        }
    }

    #[test]
    fn files_sealed_to_a_key_open_with_its_file_and_its_text() {
        let (recipient, file) = key();
        let text = String::from_utf8(file.clone()).unwrap();
        assert!(
            text.starts_with(&format!("# created: 2026-11-22T17:31:35Z\n# public key: {recipient}\nAGE-"))
        );
        let (answer, sealed) = asked(&Ask::Seal(Sealer::Recipients(recipient)), &[b"one", b"", b"three"]);
        assert_eq!((answer, sealed.len()), (Answer::Done, 3));
        for (sealed, plain) in sealed.iter().zip([&b"one"[..], b"", b"three"]) {
            let opened = (Answer::Done, vec![plain.to_vec()]);
            assert_eq!(asked(&Ask::Open(Opener::KeyFile), &[sealed, &file]), opened);
            assert_eq!(asked(&Ask::Open(Opener::Keys(text.clone())), &[sealed]), opened);
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let (recipient, file) = key();
        let (_, sealed) = asked(&Ask::Seal(Sealer::Recipients(recipient)), &[b"one"]);
        let failed = |ask, files: &[&[u8]]| match asked(&ask, files).0 {
            Answer::Failed(failure) => failure,
            other => panic!("{other:?}"),
        };
        let sealed = sealed[0].as_slice();
        assert_eq!(failed(Ask::Open(Opener::Passphrase("x".into())), &[sealed]), Failure::NeedsKey);
        assert_eq!(failed(Ask::Open(Opener::KeyFile), &[sealed, &key().1]), Failure::NoKeyFits);
        assert_eq!(failed(Ask::Open(Opener::KeyFile), &[sealed, sealed]), Failure::NotAKey);
        assert_eq!(failed(Ask::Open(Opener::KeyFile), &[sealed, &[b'#'; 65_537]]), Failure::NotAKey);
        assert_eq!(failed(Ask::Open(Opener::KeyFile), &[b"hello", &file]), Failure::NotAge);
        assert_eq!(failed(Ask::Open(Opener::KeyFile), &[]), Failure::Unreadable);
        let (answer, _) = edge::tests::run(&[], |edge| answer(&[250, 1], edge));
        assert_eq!(answer, Answer::Failed(Failure::Misunderstood));
    }
}
