/// Why an age file could not be opened or made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// It does not begin as an age file does, armored or not.
    #[error("this is not an age file")]
    NotAge,
    /// An age file of a version that came after v1.
    #[error("this age file is of a version not known here")]
    OtherVersion,
    /// It is sealed to a passphrase, and there was a key.
    #[error("this file is opened by a passphrase")]
    NeedsPassphrase,
    /// It is sealed to keys, and there was a passphrase.
    #[error("this file is opened by a key")]
    NeedsKey,
    /// It is sealed to another passphrase.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// It is sealed to none of the keys.
    #[error("none of the keys opens this file")]
    NoKeyFits,
    /// Something in it was changed, or its end is missing.
    #[error("the file is damaged, or its end is missing")]
    Damaged,
    /// Its maker asks for more work at the passphrase than 2^20 turns of scrypt, which take 1 GiB.
    #[error("the passphrase of this file takes more work than is done here")]
    TooMuchWork,
    /// A passphrase of nothing.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// What should be keys is not: no line is one, or one line is something else.
    #[error("there is no key in this, or something beside keys")]
    NotAKey,
    /// There is no recipient to seal to.
    #[error("there is no recipient")]
    NoRecipient,
    /// Something among the recipients is not one.
    #[error("recipient {number} is not one")]
    NotARecipient {
        /// Which of them, from 1.
        number: u32,
    },
    /// Whoever brings the bytes failed: the file was changed or removed meanwhile.
    #[error("the file cannot be read")]
    Unreadable,
    /// Whoever takes the bytes failed.
    #[error("there is no room for what comes out")]
    NoRoom,
}
