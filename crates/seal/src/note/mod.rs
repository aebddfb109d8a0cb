//! A note: one text, sealed as an [age](https://c2sp.org/age) file that the stock `age` and `tar`
//! open too, left with a server that is not given what it would need to read it.

mod keys;
mod link;

use age::x25519::{Identity, Recipient};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

pub use keys::{Access, ClaimKey, DoorKey, Keys, LinkSecret, NoteId};
pub use link::{link, parse_fragment};

use crate::archive::{self, Entry};
use crate::{Error, error::fits};

/// What the text is called in a note's archive.
const TEXT_NAME: &str = "note.txt";

/// Seals `text` as a binary age v1 file to the note's own X25519 key. age draws the file key, the
/// ephemeral key and the nonce.
///
/// # Errors
/// [`Error::TooLong`].
pub fn seal_text(text: &str, keys: &Keys) -> Result<Vec<u8>, Error> {
    let identity: Identity = keys.identity().parse().expect("any 32 bytes are an X25519 identity");
    seal_text_to(text, &identity.to_public())
}

/// The same for any recipient.
pub(crate) fn seal_text_to(text: &str, recipient: &Recipient) -> Result<Vec<u8>, Error> {
    fits(text)?;
    let entry = Entry { name: TEXT_NAME, bytes: text.as_bytes() };
    let archive = Zeroizing::new(archive::write(&[entry]).expect("one short file always fits"));
    Ok(age::encrypt(recipient, &archive).expect("writing to memory does not fail"))
}

/// Opens an age file made by [`seal_text`] with the note's [identity](Keys::identity). Nothing is released
/// before its last byte has authenticated.
///
/// # Errors
/// [`Error::CannotOpen`] for a wrong key and for any change; [`Error::NotANote`] where what opens is
/// not one text.
pub fn open_text(sealed: &[u8], identity: &str) -> Result<Zeroizing<String>, Error> {
    let identity: Identity = identity.parse().map_err(|_| Error::CannotOpen)?;
    let archive = Zeroizing::new(age::decrypt(&identity, sealed).map_err(|_| Error::CannotOpen)?);
    match archive::read(&archive).as_deref() {
        Ok([Entry { name: TEXT_NAME, bytes }]) => {
            let text = str::from_utf8(bytes).map_err(|_| Error::NotANote)?;
            Ok(Zeroizing::new(text.to_owned()))
        }
        _ => Err(Error::NotANote),
    }
}

/// What a server keeps of a claim key, a door key or an owner token: its SHA-256.
pub fn kept_hash(secret: &[u8; 32]) -> [u8; 32] {
    Sha256::digest(secret).into()
}
