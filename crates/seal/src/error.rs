use crate::MAX_TEXT_BYTES;

/// Why something could not be sealed or opened.
///
/// The messages are shown to people, so none of them may carry a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Wrong key or passphrase, or changed on its way. Telling these apart would help a forger.
    #[error("it cannot be opened with this key")]
    CannotOpen,
    /// It opened, but what is inside is not one text called `note.txt` in our archive.
    #[error("what is inside is not a note")]
    NotANote,
    /// A passphrase of nothing but space.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// More than [`MAX_TEXT_BYTES`].
    #[error("the text is too long: {found} bytes, at most {MAX_TEXT_BYTES} fit")]
    TooLong {
        /// Bytes of UTF-8 in the text.
        found: usize,
    },
    /// Argon2id did not get its memory.
    #[error("this device has not enough memory for this strength")]
    OutOfMemory,
    /// The part of the link after `#` is not of a form known here.
    #[error("this link was made by another version, or is damaged")]
    UnknownLink,
}

/// Whether `text` fits into one letter or note.
pub(crate) fn fits(text: &str) -> Result<(), Error> {
    if text.len() > MAX_TEXT_BYTES { Err(Error::TooLong { found: text.len() }) } else { Ok(()) }
}
