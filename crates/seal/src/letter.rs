//! A lab letter: one text under a passphrase that both sides know, in parts that a page can show.
//!
//! Argon2id stretches the passphrase into the key; XChaCha20-Poly1305
//! (draft-irtf-cfrg-xchacha-03) seals the text under it. Salt and nonce are drawn by the caller,
//! fresh for every letter.
//!
//! ```
//! use seal::{Memory, Passphrase, Profile, letter::{Head, Letter}};
//! let head = Head { profile: Profile::Phone, padded: true, salt: [1; 16], nonce: [2; 24] };
//! let key = head.key(&Passphrase::new("correct horse")?, &mut Memory::default())?;
//! let letter = Letter::seal(head, "yes", &key)?;
//! assert_eq!(letter.open(&key)?.as_str(), "yes");
//! # Ok::<(), seal::Error>(())
//! ```

use chacha20poly1305::{AeadInOut, Key, KeyInit, Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::{Error, Memory, Passphrase, Profile, Stretched, error::fits, padme};

/// The least that a padded letter holds, in bytes: a "yes", a "no" and most letters of a few
/// sentences are of one length. Longer ones show a [Padmé](crate::padme) length.
pub const MIN_PADDED_BYTES: usize = 256;

const PREFIX: usize = 4;

/// What stands on a letter in the clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// How hard the passphrase is stretched.
    pub profile: Profile,
    /// Whether the length of the text is hidden. Padded, what is sealed is the text's length
    /// (32 bits, big-endian), the text, and zeros; else the text alone.
    pub padded: bool,
    /// Argon2id's salt.
    pub salt: [u8; 16],
    /// XChaCha20-Poly1305's nonce; never twice with one key.
    pub nonce: [u8; 24],
}

impl Head {
    /// The letter's key: the passphrase, stretched as the head says.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`].
    pub fn key(&self, passphrase: &Passphrase, memory: &mut Memory) -> Result<Stretched, Error> {
        passphrase.stretch(&self.salt, self.profile, memory)
    }

    /// What the tag covers besides the text, so that neither choice can be changed on the way.
    fn bound(&self) -> Vec<u8> {
        let profile = self.profile.letter();
        let form = if self.padded { "padded" } else { "bare" };
        format!("legwork/letter/v1|{profile}|{form}").into_bytes()
    }
}

/// A sealed letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// What stands on it in the clear.
    pub head: Head,
    /// The sealed text, as long as what went in.
    pub ciphertext: Vec<u8>,
    /// Poly1305's tag.
    pub tag: [u8; 16],
}

impl Letter {
    /// Seals `text` under the key of its head.
    ///
    /// # Errors
    /// [`Error::TooLong`].
    pub fn seal(head: Head, text: &str, key: &Stretched) -> Result<Self, Error> {
        fits(text)?;
        let mut ciphertext = if head.padded { pad(text) } else { text.as_bytes().to_vec() };
        let tag = cipher(key)
            .encrypt_inout_detached(
                &XNonce::from(head.nonce),
                &head.bound(),
                ciphertext.as_mut_slice().into(),
            )
            .expect("the text is far shorter than the cipher's limit");
        Ok(Self { head, ciphertext, tag: tag.into() })
    }

    /// Opens it.
    ///
    /// # Errors
    /// [`Error::CannotOpen`] for a wrong key and for a change of any bit, head included.
    pub fn open(&self, key: &Stretched) -> Result<Zeroizing<String>, Error> {
        let mut plain = Zeroizing::new(self.ciphertext.clone());
        cipher(key)
            .decrypt_inout_detached(
                &XNonce::from(self.head.nonce),
                &self.head.bound(),
                plain.as_mut_slice().into(),
                &Tag::from(self.tag),
            )
            .map_err(|_| Error::CannotOpen)?;
        let text = if self.head.padded { unpad(&plain) } else { Some(plain.as_slice()) };
        let text = text.and_then(|bytes| str::from_utf8(bytes).ok()).ok_or(Error::CannotOpen)?;
        Ok(Zeroizing::new(text.to_owned()))
    }
}

fn cipher(key: &Stretched) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*key.as_bytes()))
}

fn pad(text: &str) -> Vec<u8> {
    let length = u32::try_from(text.len()).expect("no text here is longer than 64,000 bytes");
    let padded = padme(MIN_PADDED_BYTES.max(PREFIX + text.len()));
    let mut bytes = Vec::with_capacity(padded);
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(text.as_bytes());
    bytes.resize(padded, 0);
    bytes
}

fn unpad(bytes: &[u8]) -> Option<&[u8]> {
    let (prefix, rest) = bytes.split_first_chunk::<PREFIX>()?;
    let length = usize::try_from(u32::from_be_bytes(*prefix)).ok()?;
    let (text, fill) = rest.split_at_checked(length)?;
    fill.iter().all(|byte| *byte == 0).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(padded: bool) -> Head {
        Head { profile: Profile::Phone, padded, salt: [1; 16], nonce: [2; 24] }
    }

    fn length_of(text: &str, padded: bool) -> usize {
        Letter::seal(head(padded), text, &Stretched::from([3; 32])).unwrap().ciphertext.len()
    }

    #[test]
    fn without_padding_the_length_gives_the_answer_away() {
        assert_eq!((length_of("yes", false), length_of("no", false)), (3, 2));
    }

    #[test]
    fn with_padding_yes_and_no_look_the_same() {
        assert_eq!((length_of("yes", true), length_of("no", true)), (256, 256));
        assert_eq!(length_of(&"a".repeat(252), true), 256);
        assert_eq!(length_of(&"a".repeat(253), true), 272);
    }

    #[test]
    fn padding_cannot_be_taken_off_on_the_way() {
        let key = Stretched::from([3; 32]);
        let mut letter = Letter::seal(head(true), "yes", &key).unwrap();
        letter.head.padded = false;
        assert_eq!(letter.open(&key), Err(Error::CannotOpen));
    }

    #[test]
    fn padding_of_another_making_is_no_text() {
        assert_eq!(unpad(b"\0\0\0\x03yes\0\0"), Some(&b"yes"[..]));
        for other in [&b""[..], b"\0\0\0", b"\0\0\0\x04yes", b"\xff\xff\xff\xffyes", b"\0\0\0\x03yes\0a"] {
            assert_eq!(unpad(other), None, "{other:?}");
        }
    }

    #[test]
    fn a_text_too_long_says_how_long_it_is() {
        let text = "a".repeat(64_001);
        let sealed = Letter::seal(head(false), &text, &Stretched::from([3; 32]));
        assert_eq!(sealed, Err(Error::TooLong { found: 64_001 }));
    }
}
