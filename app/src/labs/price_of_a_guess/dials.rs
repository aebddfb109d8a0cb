//! The parameters of a hash as sliders.

use cost::guess::Slowness;

/// Steps of PBKDF2's iterations.
pub(super) const ITERATIONS: [u32; 8] =
    [1_000, 10_000, 50_000, 100_000, 300_000, 600_000, 1_200_000, 2_400_000];
/// Steps of bcrypt's cost.
pub(super) const COSTS: [u32; 12] = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
/// Steps of scrypt's N, as its logarithm.
pub(super) const SIZES: [u32; 7] = [14, 15, 16, 17, 18, 19, 20];
/// Steps of Argon2id's memory, in MiB.
pub(super) const MEMORY: [u32; 11] = [8, 16, 19, 32, 46, 64, 128, 256, 512, 1_024, 2_048];
/// Steps of Argon2id's passes.
pub(super) const PASSES: [u32; 10] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/// One parameter of a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dial {
    /// Its name in words.
    pub(super) code: &'static str,
    /// What it may be.
    pub(super) steps: &'static [u32],
    /// What it is.
    pub(super) value: u32,
}

impl Dial {
    /// The step that it stands at.
    pub(super) fn step(self) -> usize {
        self.steps.iter().position(|step| *step == self.value).unwrap_or_default()
    }

    /// The value one step further; `None` at the end.
    pub(super) fn next(self) -> Option<u32> {
        self.steps.get(self.step() + 1).copied()
    }
}

/// The parameters of the hash of that name.
pub(super) fn dials(hash: &str, slowness: Slowness) -> Vec<Dial> {
    let dial = |code, steps, value| Dial { code, steps, value };
    match slowness {
        Slowness::Fixed => Vec::new(),
        Slowness::Iterations(rounds) => vec![dial("iterations", &ITERATIONS, rounds)],
        Slowness::Doublings(times) if hash == "bcrypt" => vec![dial("cost", &COSTS, times)],
        Slowness::Doublings(times) => vec![dial("size", &SIZES, times)],
        Slowness::Memory { mib, passes } => {
            vec![dial("memory", &MEMORY, mib), dial("passes", &PASSES, passes)]
        }
    }
}

/// The parameters with that one, by its place in [`dials`], at another value.
pub(super) fn turned(slowness: Slowness, place: usize, value: u32) -> Slowness {
    match slowness {
        Slowness::Fixed => Slowness::Fixed,
        Slowness::Iterations(_) => Slowness::Iterations(value),
        Slowness::Doublings(_) => Slowness::Doublings(value),
        Slowness::Memory { passes, .. } if place == 0 => Slowness::Memory { mib: value, passes },
        Slowness::Memory { mib, .. } => Slowness::Memory { mib, passes: value },
    }
}
