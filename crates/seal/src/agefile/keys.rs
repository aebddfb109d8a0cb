use age::{
    Identity, Recipient, scrypt,
    secrecy::{ExposeSecret, SecretString},
    x25519,
};
use zeroize::Zeroizing;

use super::Error;
use crate::passphrase::composed;

/// How much work the passphrase of a foreign file may ask for: 2^20 turns of scrypt, which take 1 GiB.
const MAX_WORK: u8 = 20;

/// How much work a passphrase is worth here: 2^18 turns of scrypt, as in the stock age: 256 MiB, a second or more.
const OWN_WORK: u8 = 18;

/// What opens an age file. Silent in `Debug`, wiped when dropped.
pub struct Opener(Secret);

enum Secret {
    Passphrase(Tries),
    Keys(Vec<x25519::Identity>),
}

impl Opener {
    /// A passphrase: tried as typed, and then with its letters composed (Unicode NFC).
    ///
    /// # Errors
    /// [`Error::EmptyPassphrase`].
    pub fn passphrase(typed: &str) -> Result<Self, Error> {
        if typed.is_empty() {
            return Err(Error::EmptyPassphrase);
        }
        let mut tries = vec![identity(typed)];
        let composed = Zeroizing::new(composed(typed));
        if *composed != typed {
            tries.push(identity(&composed));
        }
        Ok(Self(Secret::Passphrase(Tries(tries))))
    }

    /// The keys in a text such as age-keygen writes: `AGE-SECRET-KEY-1…`, one to a line; empty lines and those
    /// that start with `#` don't count.
    ///
    /// # Errors
    /// [`Error::NotAKey`] where no line is a key, or any is something else.
    pub fn keys(text: &str) -> Result<Self, Error> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let keys: Result<Vec<_>, _> = lines.map(str::parse).collect();
        match keys {
            Ok(keys) if !keys.is_empty() => Ok(Self(Secret::Keys(keys))),
            _ => Err(Error::NotAKey),
        }
    }

    pub(super) fn is_passphrase(&self) -> bool {
        matches!(self.0, Secret::Passphrase(_))
    }

    pub(super) fn identities(&self) -> impl Iterator<Item = &dyn Identity> {
        let (tries, keys) = match &self.0 {
            Secret::Passphrase(tries) => (Some(tries as &dyn Identity), &[][..]),
            Secret::Keys(keys) => (None, keys.as_slice()),
        };
        tries.into_iter().chain(keys.iter().map(|key| key as &dyn Identity))
    }
}

impl core::fmt::Debug for Opener {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Opener(..)")
    }
}

fn identity(passphrase: &str) -> scrypt::Identity {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(MAX_WORK);
    identity
}

/// Spellings of one passphrase: age itself gives up at the first that does not fit.
struct Tries(Vec<scrypt::Identity>);

impl Identity for Tries {
    fn unwrap_stanza(
        &self,
        stanza: &age_core::format::Stanza,
    ) -> Option<Result<age_core::format::FileKey, age::DecryptError>> {
        let mut tried = self.0.iter().map(|identity| identity.unwrap_stanza(stanza));
        let first = tried.next()?;
        if matches!(first, Some(Err(age::DecryptError::DecryptionFailed))) {
            return tried.next().unwrap_or(first);
        }
        first
    }
}

/// To whom a file is sealed. Silent in `Debug`, a passphrase wiped when dropped.
pub struct Sealer(To);

enum To {
    Passphrase(scrypt::Recipient),
    Recipients(Vec<x25519::Recipient>),
}

impl Sealer {
    /// To a passphrase, its letters composed (Unicode NFC).
    ///
    /// # Errors
    /// [`Error::EmptyPassphrase`].
    pub fn passphrase(typed: &str) -> Result<Self, Error> {
        if typed.is_empty() {
            return Err(Error::EmptyPassphrase);
        }
        let mut recipient = scrypt::Recipient::new(SecretString::from(composed(typed)));
        recipient.set_work_factor(OWN_WORK);
        Ok(Self(To::Passphrase(recipient)))
    }

    /// To the recipients in a text, `age1…`, with white space or commas between; lines that start with `#` don't
    /// count. Each of them can open the file alone.
    ///
    /// # Errors
    /// [`Error::NoRecipient`], [`Error::NotARecipient`].
    pub fn recipients(text: &str) -> Result<Self, Error> {
        let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
        let words = lines.flat_map(|line| line.split([' ', '\t', ',', ';'])).filter(|word| !word.is_empty());
        let recipients: Vec<_> = (1..)
            .zip(words)
            .map(|(number, word)| word.parse().map_err(|_| Error::NotARecipient { number }))
            .collect::<Result<_, _>>()?;
        if recipients.is_empty() { Err(Error::NoRecipient) } else { Ok(Self(To::Recipients(recipients))) }
    }

    pub(super) fn recipients_of_age(&self) -> impl Iterator<Item = &dyn Recipient> {
        let (passphrase, recipients) = match &self.0 {
            To::Passphrase(recipient) => (Some(recipient as &dyn Recipient), &[][..]),
            To::Recipients(recipients) => (None, recipients.as_slice()),
        };
        passphrase.into_iter().chain(recipients.iter().map(|recipient| recipient as &dyn Recipient))
    }
}

impl core::fmt::Debug for Sealer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Sealer(..)")
    }
}

/// A key of one's own and its recipient.
pub struct KeyPair {
    /// What others seal to: `age1…`. No secret.
    pub recipient: String,
    key: SecretString,
}

impl KeyPair {
    /// Draws a key.
    pub fn generate() -> Self {
        let identity = x25519::Identity::generate();
        Self { recipient: identity.to_public().to_string(), key: identity.to_string() }
    }

    /// The key file as age-keygen writes it; `created` is a moment as RFC 3339 has it.
    pub fn file(&self, created: &str) -> Zeroizing<String> {
        let (recipient, key) = (&self.recipient, self.key.expose_secret());
        Zeroizing::new(format!("# created: {created}\n# public key: {recipient}\n{key}\n"))
    }
}

impl core::fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "KeyPair({}, ..)", self.recipient)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_secret() {
        let pair = KeyPair::generate();
        let opener = Opener::keys(&pair.file("now")).unwrap();
        let sealer = Sealer::passphrase("open sesame").unwrap();
        let shown = format!("{opener:?} {sealer:?} {pair:?}");
        assert_eq!(shown, format!("Opener(..) Sealer(..) KeyPair({}, ..)", pair.recipient));
    }

    #[test]
    fn comments_and_empty_lines_are_no_keys_and_anything_else_is_refused() {
        let pair = KeyPair::generate();
        let file = pair.file("now");
        assert!(Opener::keys(&format!("\r\n  # mine\r\n{}\r\n", file.replace('\n', "\r\n"))).is_ok());
        for text in ["", "# nothing", &pair.recipient, &format!("{}age1", *file), "AGE-PLUGIN-YUBIKEY-1QQ"] {
            assert_eq!(Opener::keys(text).err(), Some(Error::NotAKey), "{text}");
        }
    }

    #[test]
    fn recipients_are_found_however_they_are_parted_and_the_wrong_one_is_named() {
        let (one, other) = (KeyPair::generate().recipient, KeyPair::generate().recipient);
        let sealer = Sealer::recipients(&format!("# friends\n{one}, {other}\r\n\t{one};{other}\n")).unwrap();
        assert_eq!(sealer.recipients_of_age().count(), 4);
        let another_letter = if other.ends_with('x') { 'z' } else { 'x' };
        let wrong = format!("{one}\n{}{another_letter}", &other[..61]);
        assert_eq!(Sealer::recipients(&wrong).err(), Some(Error::NotARecipient { number: 2 }));
        assert_eq!(Sealer::recipients(" \n# none\n").err(), Some(Error::NoRecipient));
    }

    #[test]
    fn a_passphrase_of_nothing_is_refused_and_one_of_space_is_what_was_typed() {
        assert_eq!(Opener::passphrase("").err(), Some(Error::EmptyPassphrase));
        assert_eq!(Sealer::passphrase("").err(), Some(Error::EmptyPassphrase));
        assert!(Opener::passphrase(" ").is_ok());
    }
}
