//! The set-up of the lab as a link: `v1;hash=argon2id;memory=64;passes=3;secret=words;length=4;who=budget;budget=10000`.

use cost::guess::Slowness;

use super::dials::{COSTS, ITERATIONS, MEMORY, PASSES, SIZES};
use crate::parts::{BadLink, Form, number, parts};

/// The hashes by their names in links and in the scenario, as they stand at the start.
pub(super) const HASHES: [(&str, Slowness); 7] = [
    ("md5", Slowness::Fixed),
    ("ntlm", Slowness::Fixed),
    ("pbkdf2", Slowness::Iterations(600_000)),
    ("bcrypt", Slowness::Doublings(10)),
    ("scrypt", Slowness::Doublings(14)),
    ("argon2id", Slowness::Memory { mib: 64, passes: 3 }),
    ("phone", Slowness::Fixed),
];

/// A kind of secret: drawn by chance, part by part, from a list.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Secret {
    /// Its name in links and words.
    pub(super) code: &'static str,
    /// How many there are to draw from.
    pub(super) list: u64,
    /// The fewest and the most parts; as many as fit in a number that is counted exactly.
    pub(super) parts: [u32; 2],
    /// How many at the start.
    pub(super) start: u32,
}

/// The kinds of secrets.
pub(super) const SECRETS: [Secret; 5] = [
    Secret { code: "words", list: 1_296, parts: [1, 10], start: 4 },
    Secret { code: "long-words", list: 7_776, parts: [1, 9], start: 4 },
    Secret { code: "letters", list: 62, parts: [1, 20], start: 8 },
    Secret { code: "small", list: 36, parts: [1, 12], start: 6 },
    Secret { code: "digits", list: 10, parts: [3, 12], start: 6 },
];

/// Who guesses.
pub(super) const WHO: [&str; 3] = ["card", "rack", "budget"];

/// What there may be to spend, in dollars.
pub(super) const BUDGETS: [u64; 9] =
    [100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000];

/// What a link of this lab holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Setup {
    /// The hash, by its place in [`HASHES`].
    pub(super) hash: usize,
    /// Its parameters.
    pub(super) slowness: Slowness,
    /// The kind of secret, by its place in [`SECRETS`].
    pub(super) secret: usize,
    /// How many parts it has.
    pub(super) length: u32,
    /// Who guesses, by their place in [`WHO`].
    pub(super) who: usize,
    /// What there is to spend, by its place in [`BUDGETS`].
    pub(super) budget: usize,
}

impl Default for Setup {
    fn default() -> Self {
        Self { hash: 5, slowness: HASHES[5].1, secret: 0, length: SECRETS[0].start, who: 0, budget: 2 }
    }
}

/// What links of this lab look like.
pub(super) const FORM: Form = Form {
    example: "v1;hash=argon2id",
    parts: "hash, iterations, cost, size, memory, passes, secret, length, who, budget",
    values: "hash is md5, ntlm, pbkdf2, bcrypt, scrypt, argon2id or phone; iterations goes with pbkdf2, cost with \
             bcrypt, size with scrypt, memory and passes with argon2id, each a step of its slider; secret is words, \
             long-words, letters, small or digits; who is card, rack or budget; budget is 100, 1000 … 10000000000",
};

impl Setup {
    /// Reads a link; an empty one is the default.
    pub(super) fn parse(link: &str) -> Result<Self, BadLink> {
        let mut setup = Self::default();
        let mut dials: Vec<(&str, u32)> = Vec::new();
        let mut length = None;
        let all = parts(link)?;
        for (key, value) in &all {
            match *key {
                "hash" => {
                    setup.hash = place(HASHES.iter().map(|hash| hash.0), value)?;
                    setup.slowness = HASHES[setup.hash].1;
                }
                "secret" => setup.secret = place(SECRETS.iter().map(|secret| secret.code), value)?,
                "length" => length = Some(number::<u32>(value)?),
                "who" => setup.who = place(WHO.into_iter(), value)?,
                "budget" => {
                    let budget: u64 = number(value)?;
                    setup.budget = BUDGETS.iter().position(|known| *known == budget).ok_or(BadLink::Value)?;
                }
                "iterations" | "cost" | "size" | "memory" | "passes" => dials.push((key, number(value)?)),
                _ => return Err(BadLink::Unknown),
            }
        }
        for (key, value) in dials {
            setup.turn(key, value).ok_or(BadLink::Value)?;
        }
        let Secret { parts: [least, most], start, .. } = SECRETS[setup.secret];
        setup.length = length.map_or(Ok(start), |length| {
            Some(length).filter(|length| (least..=most).contains(length)).ok_or(BadLink::Value)
        })?;
        Ok(setup)
    }

    /// Sets a parameter; `None` where this hash has none of that name, or no such step.
    fn turn(&mut self, key: &str, value: u32) -> Option<()> {
        let is_bcrypt = HASHES[self.hash].0 == "bcrypt";
        let steps: &[u32] = match (key, &mut self.slowness) {
            ("iterations", Slowness::Iterations(rounds)) => {
                *rounds = value;
                &ITERATIONS
            }
            ("cost", Slowness::Doublings(times)) if is_bcrypt => {
                *times = value;
                &COSTS
            }
            ("size", Slowness::Doublings(times)) if !is_bcrypt => {
                *times = value;
                &SIZES
            }
            ("memory", Slowness::Memory { mib, .. }) => {
                *mib = value;
                &MEMORY
            }
            ("passes", Slowness::Memory { passes, .. }) => {
                *passes = value;
                &PASSES
            }
            _ => return None,
        };
        steps.contains(&value).then_some(())
    }

    /// The link that reads as this set-up.
    pub(super) fn link(&self) -> String {
        let mut link = String::from("v1");
        let mut put = |key: &str, value: &str| {
            for piece in [";", key, "=", value] {
                link.push_str(piece);
            }
        };
        let hash = HASHES[self.hash].0;
        put("hash", hash);
        match self.slowness {
            Slowness::Fixed => {}
            Slowness::Iterations(rounds) => put("iterations", &rounds.to_string()),
            Slowness::Doublings(times) => {
                put(if hash == "bcrypt" { "cost" } else { "size" }, &times.to_string());
            }
            Slowness::Memory { mib, passes } => {
                put("memory", &mib.to_string());
                put("passes", &passes.to_string());
            }
        }
        put("secret", SECRETS[self.secret].code);
        put("length", &self.length.to_string());
        put("who", WHO[self.who]);
        put("budget", &BUDGETS[self.budget].to_string());
        link
    }
}

fn place(mut all: impl Iterator<Item = &'static str>, value: &str) -> Result<usize, BadLink> {
    all.position(|known| known == value).ok_or(BadLink::Value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Links out there must stay readable: these examples stay.
    #[test]
    fn version_1_reads_as_it_always_did() {
        let link = "v1;hash=argon2id;memory=19;passes=2;secret=letters;length=12;who=budget;budget=1000000";
        let slowness = Slowness::Memory { mib: 19, passes: 2 };
        let setup = Setup { hash: 5, slowness, secret: 2, length: 12, who: 2, budget: 4 };
        assert_eq!(setup.link(), link);
        assert_eq!(Setup::parse(link), Ok(setup));
        let link = "v1;hash=bcrypt;cost=12;secret=digits;length=4;who=rack;budget=10000";
        let slowness = Slowness::Doublings(12);
        let setup = Setup { hash: 3, slowness, secret: 4, length: 4, who: 1, budget: 2 };
        assert_eq!(setup.link(), link);
        assert_eq!(Setup::parse(link), Ok(setup));
        assert_eq!(Setup::parse("v1"), Ok(Setup::default()));
        assert_eq!(Setup::parse(""), Ok(Setup::default()));
        assert_eq!(Setup::parse("v1;secret=digits").map(|setup| setup.length), Ok(6));
    }

    #[test]
    fn a_bad_link_says_what_is_bad() {
        assert_eq!(Setup::parse("v2;hash=md5"), Err(BadLink::Version));
        assert_eq!(Setup::parse("v1;colour=red"), Err(BadLink::Unknown));
        assert_eq!(Setup::parse("v1;<script>"), Err(BadLink::Unknown));
        for value in [
            "hash=sha1",
            "hash=",
            "hash=md5;memory=64",
            "hash=bcrypt;size=14",
            "hash=scrypt;cost=10",
            "memory=65",
            "memory=4294967360",
            "passes=0",
            "length=11",
            "length=04",
            "length=99999999999999999999",
            "secret=mine",
            "who=<b>",
            "budget=5",
        ] {
            assert_eq!(Setup::parse(&["v1;", value].concat()), Err(BadLink::Value), "{value}");
        }
        assert_eq!(Setup::parse(&"v1;".repeat(40_000)), Err(BadLink::TooLong));
    }

    proptest! {
        #[test]
        fn any_link_gives_a_set_up_or_a_reason(link in ".{0,400}") {
            if let Ok(setup) = Setup::parse(&link) {
                prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
            }
        }

        #[test]
        fn any_parts_of_links_give_a_set_up_that_survives_its_link_or_a_reason(
            parts in prop::collection::vec(
                "hash=(md5|bcrypt|scrypt|argon2id)|(cost|size|memory|passes|length)=[0-9]{1,2}|who=(card|rack)",
                0..6,
            ),
        ) {
            if let Ok(setup) = Setup::parse(&["v1;", &parts.join(";")].concat()) {
                prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
            }
        }
    }
}
