//! Chance that can be had again: the same seed gives the same numbers, in every browser and on every server.

/// `SplitMix64`, after G. L. Steele, D. Lea and C. H. Flood, “Fast splittable pseudorandom number generators”,
/// OOPSLA 2014, with the constants of S. Vigna's `splitmix64.c`. For games and made-up people; nothing secret is drawn with it.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The numbers of this seed.
    pub fn of(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, each as likely as any other but for 1 in 2^32.
    pub fn below(&mut self, end: u32) -> u32 {
        // The upper half of a 64-bit product is below `end`.
        u32::try_from(((self.next() >> 32) * u64::from(end)) >> 32).expect("it is below `end`, a u32")
    }

    /// Whether something happens that does so `percent` times in a hundred.
    pub fn hits(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// Puts things into any order, each as likely as any other (Fisher and Yates).
    ///
    /// # Panics
    /// Of four billion things.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            let below = u32::try_from(last + 1).expect("there are fewer than four billion");
            things.swap(last, self.below(below) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers of seed 1234567, as other people's programs give them.
    #[test]
    fn the_numbers_are_those_of_splitmix64() {
        let mut chance = Chance::of(1_234_567);
        let numbers = [(); 5].map(|()| chance.next());
        let known = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ];
        assert_eq!(numbers, known);
    }

    #[test]
    fn a_shuffle_loses_nothing() {
        let mut things: Vec<u32> = (0..40).collect();
        Chance::of(7).shuffle(&mut things);
        assert_ne!(things, (0..40).collect::<Vec<_>>());
        things.sort_unstable();
        assert_eq!(things, (0..40).collect::<Vec<_>>());
    }
}
