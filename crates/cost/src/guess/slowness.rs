//! What makes one guess slow: the parameters of a hash.

/// The parameters of a hash, as far as they make it slow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Slowness {
    /// There are none: MD5, NTLM.
    #[default]
    Fixed,
    /// So many rounds, one after the other: PBKDF2.
    Iterations(u32),
    /// Two to the power of that many rounds: bcrypt's cost, the logarithm of scrypt's N.
    Doublings(u32),
    /// A memory that is filled and gone over: Argon2id.
    Memory {
        /// How large it is, in MiB.
        mib: u32,
        /// How often it is gone over, the first filling included.
        passes: u32,
    },
}

impl Slowness {
    /// How many steps one guess takes; steps of one kind compare with each other only. Nothing counts as 0.
    ///
    /// Of Argon2id these are the MiB that go to and from memory: a pass reads two blocks and writes one, but the
    /// first has no old block to read. That is (3t − 1)·m, as Steve Thomas counts on
    /// <https://tobtu.com/minimum-password-settings/>; more lanes do the same work side by side.
    pub fn steps(self) -> u64 {
        match self {
            Self::Fixed => 1,
            Self::Iterations(rounds) => u64::from(rounds).max(1),
            Self::Doublings(times) => 1 << times.min(63),
            Self::Memory { mib, passes } => {
                u64::from(mib.max(1)).saturating_mul(3 * u64::from(passes.max(1)) - 1)
            }
        }
    }

    /// The memory that one guess takes, in MiB, where that is what makes it slow.
    pub fn mib(self) -> Option<u32> {
        match self {
            Self::Memory { mib, .. } => Some(mib),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doubling_doubles_and_a_pass_over_memory_is_two_reads_and_a_write() {
        assert_eq!(Slowness::Doublings(12).steps(), 128 * Slowness::Doublings(5).steps());
        let memory = |mib, passes| Slowness::Memory { mib, passes }.steps();
        assert_eq!([memory(64, 1), memory(64, 3), memory(19, 2)], [128, 512, 95]);
        assert_eq!(memory(128, 3), 2 * memory(64, 3));
    }

    #[test]
    fn nothing_takes_no_step() {
        let all = [
            Slowness::Fixed,
            Slowness::Iterations(0),
            Slowness::Doublings(u32::MAX),
            Slowness::Memory { mib: 0, passes: 0 },
            Slowness::Memory { mib: u32::MAX, passes: u32::MAX },
        ];
        assert!(all.into_iter().all(|slowness| slowness.steps() > 0));
    }
}
