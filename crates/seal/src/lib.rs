//! Seals what people write, so that only who has the key can read it: the only crate that encrypts.
//!
//! No cipher is written here. Notes are [age](https://c2sp.org/age) files, letters are
//! XChaCha20-Poly1305 under a key that Argon2id makes of a passphrase, keys are derived by
//! HKDF-SHA256. What is ours is how the parts are put together: which labels, which padding, which
//! archive. Time is never asked for, and randomness comes in from outside, except what age draws.
//!
//! ```
//! use seal::note::{self, Access, Keys, LinkSecret, NoteId};
//!
//! # let (id_bytes, link_bytes) = ([7; 16], [8; 32]);
//! let id = NoteId(id_bytes); // 16 random bytes: the note's address
//! let link = LinkSecret::from(link_bytes); // 32 random bytes: they travel in the link only
//! let keys = Keys::derive(&id, Access::Link(&link));
//!
//! let sealed = note::seal_text("Meet me at six.", &keys)?;
//! assert_eq!(note::open_text(&sealed, &keys.identity())?.as_str(), "Meet me at six.");
//! # Ok::<(), seal::Error>(())
//! ```

pub mod agefile;
pub mod archive;
pub mod ask;
mod derive;
mod error;
pub mod letter;
pub mod note;
mod padding;
mod passphrase;
mod secret;

pub use error::Error;
pub use padding::padme;
pub use passphrase::{Memory, Passphrase, Profile, Stretched};

/// The longest text that a letter or a note holds, in bytes of UTF-8.
///
/// As a note's archive, with its header and its end blocks, this is exactly 64 KiB.
pub const MAX_TEXT_BYTES: usize = 64_000;
