//! Files of the [age](https://c2sp.org/age) tool, opened and sealed as they stream by: for one's own keys, for
//! other people's, for a passphrase.
//!
//! ```
//! use seal::agefile::{self, Opener, Sealer};
//!
//! let pair = agefile::KeyPair::generate();
//! let sealer = Sealer::recipients(&pair.recipient)?;
//! let mut sealed = Vec::new();
//! agefile::seal(&mut &b"Meet me at six."[..], &sealer, &mut sealed)?;
//!
//! let opener = Opener::keys(&pair.file("2026-11-22T17:31:35Z"))?;
//! let mut opened = Vec::new();
//! agefile::open(&mut &sealed[..], &opener, &mut opened)?;
//! assert_eq!(opened, b"Meet me at six.");
//! # Ok::<(), agefile::Error>(())
//! ```

mod error;
mod head;
mod keys;

use std::io::{self, ErrorKind, Read, Write};

use age::{DecryptError, Decryptor, Encryptor};
use zeroize::Zeroizing;

pub use error::Error;
pub use keys::{KeyPair, Opener, Sealer};

/// What age seals at a time: nothing of a chunk is released before all of it has authenticated.
const CHUNK: usize = 65_536;

/// Opens an age file, binary or armored, and writes what is in it. Each chunk is written once it has authenticated;
/// only with `Ok` is it known that they are all there, so **what was written before an error must be thrown away**.
///
/// # Errors
/// Each of [`Error`] but those about recipients.
pub fn open(sealed: &mut dyn Read, opener: &Opener, out: &mut dyn Write) -> Result<(), Error> {
    let decryptor = Decryptor::new_buffered(head::capped(sealed)?).map_err(refused)?;
    if decryptor.is_scrypt() != opener.is_passphrase() {
        return Err(if decryptor.is_scrypt() { Error::NeedsPassphrase } else { Error::NeedsKey });
    }
    let mut opened = decryptor.decrypt(opener.identities()).map_err(|error| match error {
        DecryptError::DecryptionFailed => Error::WrongPassphrase,
        error => refused(error),
    })?;
    copy(&mut opened, out)
}

/// Seals what can be read as a binary age v1 file. age draws the file key, the ephemeral keys and the nonce.
///
/// # Errors
/// [`Error::Unreadable`] and [`Error::NoRoom`].
pub fn seal(plain: &mut dyn Read, sealer: &Sealer, out: &mut dyn Write) -> Result<(), Error> {
    let encryptor = Encryptor::with_recipients(sealer.recipients_of_age())
        .expect("there is a recipient, and a passphrase stands alone");
    let mut sealing = encryptor.wrap_output(out).map_err(|_| Error::NoRoom)?;
    copy(plain, &mut sealing)?;
    sealing.finish().map_err(|_| Error::NoRoom)?;
    Ok(())
}

fn copy(from: &mut dyn Read, to: &mut dyn Write) -> Result<(), Error> {
    let mut chunk = Zeroizing::new(vec![0; CHUNK]);
    loop {
        match from.read(&mut chunk) {
            Ok(0) => return Ok(()),
            Ok(length) => to.write_all(&chunk[..length]).map_err(|_| Error::NoRoom)?,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(unread(&error)),
        }
    }
}

fn refused(error: DecryptError) -> Error {
    match error {
        DecryptError::ExcessiveWork { .. } => Error::TooMuchWork,
        DecryptError::Io(error) => unread(&error),
        DecryptError::NoMatchingKeys => Error::NoKeyFits,
        DecryptError::UnknownFormat => Error::OtherVersion,
        _ => Error::Damaged,
    }
}

/// What reading an age file says of its bytes; any other trouble is that of whoever brings them.
fn unread(error: &io::Error) -> Error {
    match error.kind() {
        ErrorKind::InvalidData | ErrorKind::UnexpectedEof => Error::Damaged,
        _ => Error::Unreadable,
    }
}
