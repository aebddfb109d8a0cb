use core::cell::RefCell;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::Error;
use crate::secret::secret;

secret!(
    /// What Argon2id made of a passphrase: a letter's key, or one of the two roots of a note's keys.
    pub Stretched
);

/// How hard a passphrase is stretched: a closed list, so that nobody can ask for weaker numbers.
///
/// Argon2id (RFC 9106), version 1.3, one lane, 32 bytes out, no secret, no associated data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// 64 MiB and 3 passes: a laptop or a recent phone.
    Desk,
    /// 19 MiB and 2 passes: an old phone.
    Phone,
}

impl Profile {
    /// Every profile, strongest first.
    pub const ALL: [Self; 2] = [Self::Desk, Self::Phone];

    /// The letter that names it in links and in what a seal binds.
    pub fn letter(self) -> char {
        match self {
            Self::Desk => 'd',
            Self::Phone => 'p',
        }
    }

    fn params(self) -> Params {
        let (mib, passes) = match self {
            Self::Desk => (64, 3),
            Self::Phone => (19, 2),
        };
        Params::new(mib * 1024, passes, 1, Some(32)).expect("both profiles are within Argon2's bounds")
    }
}

thread_local! {
    /// What Argon2 works in: kept, because to be given 64 MiB takes a tenth as long as to use them, and a browser's
    /// module never gives memory back. Zeros between one use and the next.
    static MEMORY: RefCell<Vec<Block>> = const { RefCell::new(Vec::new()) };
}

/// A passphrase, the same however a keyboard composes its letters. Wiped from memory when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Passphrase(String);

impl Passphrase {
    /// Takes a passphrase as typed: outer white space is cut, letters are composed (Unicode NFC),
    /// everything else stays.
    ///
    /// # Errors
    /// [`Error::EmptyPassphrase`] where nothing is left.
    pub fn new(typed: &str) -> Result<Self, Error> {
        match typed.trim() {
            "" => Err(Error::EmptyPassphrase),
            inner => Ok(Self(composed(inner))),
        }
    }

    /// Stretches it by Argon2id. Takes about a tenth of a second to several, and the profile's memory.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`] where this device does not give the memory.
    pub fn stretch(&self, salt: &[u8; 16], profile: Profile) -> Result<Stretched, Error> {
        MEMORY.with_borrow_mut(|memory| {
            let params = profile.params();
            let blocks = params.block_count();
            memory.try_reserve_exact(blocks.saturating_sub(memory.len())).map_err(|_| Error::OutOfMemory)?;
            memory.resize(blocks.max(memory.len()), Block::new());

            let mut out = Zeroizing::new([0; 32]);
            let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
            argon2
                .hash_password_into_with_memory(self.0.as_bytes(), salt, &mut *out, &mut memory[..blocks])
                .expect("salt, output and memory have the lengths that Argon2 asks for");
            memory[..blocks].fill(Block::new());
            Ok(Stretched::from(*out))
        })
    }
}

impl core::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// `text` in Unicode's normalisation form C.
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub(crate) fn composed(text: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfc(text).collect()
}

/// `text` in Unicode's normalisation form C, by the browser's own tables: no version of Unicode
/// composes what an earlier one knew in another way.
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub(crate) fn composed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_the_same_from_every_keyboard() {
        let composed = Passphrase::new("caf\u{e9} noir").unwrap();
        let decomposed = Passphrase::new("\u{a0} cafe\u{301} noir\n").unwrap();
        assert_eq!(composed.0, decomposed.0);
    }

    #[test]
    fn inner_space_and_case_stay_as_typed() {
        assert_eq!(Passphrase::new(" A  b ").unwrap().0, "A  b");
    }

    #[test]
    fn a_passphrase_of_space_is_refused() {
        assert_eq!(Passphrase::new(" \u{3000}\t").err(), Some(Error::EmptyPassphrase));
    }

    #[test]
    fn debug_says_nothing_of_what_is_inside() {
        assert_eq!(format!("{:?}", Passphrase::new("open sesame").unwrap()), "Passphrase(..)");
    }
}
