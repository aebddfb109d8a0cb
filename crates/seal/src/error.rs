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
    /// It opened, but what is inside is not an archive as ours are.
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
    /// More files than one archive holds, or one of 8 GiB.
    #[error("there are too many files for one note, or one is too large")]
    TooManyFiles,
    /// A file was changed or removed while it was read.
    #[error("a file was changed or removed while it was read")]
    Unreadable,
    /// There is no room for what comes of it.
    #[error("there is no room for the result")]
    NoRoom,
    /// The part of the link after `#` is not of a form known here.
    #[error("this link was made by another version, or is damaged")]
    UnknownLink,
}

/// Whether `text` fits into one letter or note.
pub(crate) fn fits(text: &str) -> Result<(), Error> {
    if text.len() > MAX_TEXT_BYTES { Err(Error::TooLong { found: text.len() }) } else { Ok(()) }
}
