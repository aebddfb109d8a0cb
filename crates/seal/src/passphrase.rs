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

/// What Argon2id works in. It may serve again: to be given 64 MiB takes a tenth as long as to use them. Wiped when
/// dropped, or by whoever keeps it, once nobody waits for the key any more.
#[derive(Default)]
pub struct Memory {
    blocks: Vec<Block>,
    /// How many of them may hold something.
    used: usize,
}

impl Memory {
    /// Makes zeros of what was used, and keeps it.
    pub fn wipe(&mut self) {
        self.blocks[..self.used].fill(Block::new());
        self.used = 0;
    }

    /// So many blocks, whatever is in them.
    fn blocks(&mut self, count: usize) -> Result<&mut [Block], Error> {
        let more = count.saturating_sub(self.blocks.len());
        self.blocks.try_reserve_exact(more).map_err(|_| Error::OutOfMemory)?;
        self.blocks.resize(count.max(self.blocks.len()), Block::new());
        self.used = self.used.max(count);
        Ok(&mut self.blocks[..count])
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        // Not by `wipe`: what nobody reads again, the compiler need not write.
        self.blocks[..self.used].iter_mut().zeroize();
    }
}

impl ZeroizeOnDrop for Memory {}

impl core::fmt::Debug for Memory {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Memory(..)")
    }
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

    /// Stretches it by Argon2id in `memory`, which is made as large as the profile says. Takes about a tenth of a
    /// second to several.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`] where this device does not give the memory.
    pub fn stretch(
        &self,
        salt: &[u8; 16],
        profile: Profile,
        memory: &mut Memory,
    ) -> Result<Stretched, Error> {
        let params = profile.params();
        let blocks = memory.blocks(params.block_count())?;
        let mut out = Zeroizing::new([0; 32]);
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon2
            .hash_password_into_with_memory(self.0.as_bytes(), salt, &mut *out, blocks)
            .expect("salt, output and memory have the lengths that Argon2 asks for");
        Ok(Stretched::from(*out))
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
    fn nothing_is_left_in_memory_that_was_wiped() {
        let mut memory = Memory::default();
        let stretched = |memory: &mut Memory| {
            let passphrase = Passphrase::new("open sesame").unwrap();
            *passphrase.stretch(&[7; 16], Profile::Phone, memory).unwrap().as_bytes()
        };
        let zeros = |memory: &Memory| memory.blocks.iter().flat_map(AsRef::as_ref).all(|&word| word == 0);
        let first = stretched(&mut memory);
        assert!(!zeros(&memory), "nothing was there to wipe");
        memory.wipe();
        assert!(zeros(&memory));
        assert_eq!(memory.blocks.len(), 19 * 1024, "it is kept");
        assert_eq!(stretched(&mut memory), first);
        assert_eq!(stretched(&mut memory), first, "what is left of one use changes the next");
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
