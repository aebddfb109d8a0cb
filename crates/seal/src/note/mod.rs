//! A note: a text, files, or both, sealed as an [age](https://c2sp.org/age) file that the stock `age` and `tar`
//! open too, left with a server that is not given what it would need to read it.

mod keys;
mod link;

use std::{
    io::{BufReader, Read, Write},
    iter,
};

use age::{
    Decryptor, Encryptor,
    x25519::{Identity, Recipient},
};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

pub use keys::{Access, ClaimKey, DoorKey, Keys, LinkSecret, NoteId};
pub use link::{link, parse_fragment};

use crate::archive::{self, Entry, File};
use crate::{Error, MAX_TEXT_BYTES, error::fits};

/// What the text is called in a note's archive.
const TEXT_NAME: &str = "note.txt";

/// What was in a note.
#[derive(Clone, PartialEq, Eq)]
pub struct Opened {
    /// The archive, as long as it takes to read the rest.
    archive: Zeroizing<Vec<u8>>,
}

impl Opened {
    /// The text, where there is one, and the files.
    ///
    /// The first file is the text if it is called `note.txt` and can be one: UTF-8, and not too long.
    pub fn parts(&self) -> (Option<&str>, Vec<Entry<'_>>) {
        let mut files = archive::read(&self.archive).expect("it was read when it was opened");
        let text = files.first().filter(|file| file.name == TEXT_NAME && file.bytes.len() <= MAX_TEXT_BYTES);
        let text = text.and_then(|file| str::from_utf8(file.bytes).ok());
        if text.is_some() {
            files.remove(0);
        }
        (text, files)
    }
}

impl core::fmt::Debug for Opened {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Opened(..)")
    }
}

/// Seals `text` and `files`, or if it is empty `files` alone, as a binary age v1 file to the note's own X25519 key.
/// age draws the file key, the ephemeral key and the nonce.
///
/// # Errors
/// [`Error::TooLong`]; [`Error::TooManyFiles`], [`Error::Unreadable`]; [`Error::NoRoom`].
pub fn seal(text: &str, files: Vec<File<'_>>, keys: &Keys, to: &mut dyn Write) -> Result<(), Error> {
    let identity: Identity = keys.identity().parse().expect("any 32 bytes are an X25519 identity");
    seal_to(text, files, &identity.to_public(), to)
}

/// The same for any recipient.
pub(crate) fn seal_to(
    text: &str,
    files: Vec<File<'_>>,
    recipient: &Recipient,
    to: &mut dyn Write,
) -> Result<(), Error> {
    fits(text)?;
    let mut all = Vec::with_capacity(files.len() + 1);
    if files.is_empty() || !text.is_empty() {
        let bytes = Box::new(text.as_bytes());
        all.push(File { name: TEXT_NAME, length: text.len() as u64, bytes });
    }
    all.extend(files);
    let encryptor = Encryptor::with_recipients(iter::once(recipient as &dyn age::Recipient))
        .expect("one recipient of one kind is enough");
    let mut sealing = encryptor.wrap_output(to).map_err(|_| Error::NoRoom)?;
    archive::stream(all, &mut sealing)?;
    sealing.finish().map_err(|_| Error::NoRoom)?;
    Ok(())
}

/// Opens an age file of at most `length` bytes, made by [`seal`], with the note's [identity](Keys::identity).
/// Nothing is released before its last byte has authenticated.
///
/// # Errors
/// [`Error::CannotOpen`] for a wrong key and for any change; [`Error::NotANote`] where what opens is no archive like
/// ours; [`Error::Unreadable`].
pub fn open(sealed: &mut dyn Read, length: u64, identity: &str) -> Result<Opened, Error> {
    let identity: Identity = identity.parse().map_err(|_| Error::CannotOpen)?;
    let decryptor = Decryptor::new_buffered(BufReader::new(sealed)).map_err(|_| Error::CannotOpen)?;
    let mut opening =
        decryptor.decrypt(iter::once(&identity as &dyn age::Identity)).map_err(|_| Error::CannotOpen)?;
    // Room for all of it at once: growing would leave copies of the plaintext behind.
    let mut archive = Zeroizing::new(Vec::new());
    let length = usize::try_from(length).map_err(|_| Error::NoRoom)?;
    archive.try_reserve_exact(length).map_err(|_| Error::NoRoom)?;
    opening.read_to_end(&mut archive).map_err(|_| Error::CannotOpen)?;
    archive::read(&archive).map_err(|_| Error::NotANote)?;
    Ok(Opened { archive })
}

/// Seals a text alone; as [`seal`].
///
/// # Errors
/// [`Error::TooLong`].
pub fn seal_text(text: &str, keys: &Keys) -> Result<Vec<u8>, Error> {
    let mut sealed = Vec::new();
    seal(text, Vec::new(), keys, &mut sealed)?;
    Ok(sealed)
}

/// Opens a note that is a text alone; as [`open`].
///
/// # Errors
/// [`Error::CannotOpen`], and [`Error::NotANote`] where what opens is not one text.
pub fn open_text(sealed: &[u8], identity: &str) -> Result<Zeroizing<String>, Error> {
    let opened = open(&mut &*sealed, sealed.len() as u64, identity)?;
    match opened.parts() {
        (Some(text), files) if files.is_empty() => Ok(Zeroizing::new(text.to_owned())),
        _ => Err(Error::NotANote),
    }
}

/// What a server keeps of a claim key, a door key or an owner token: its SHA-256.
pub fn kept_hash(secret: &[u8; 32]) -> [u8; 32] {
    Sha256::digest(secret).into()
}
