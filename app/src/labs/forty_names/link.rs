//! A unit's weeks as a link: `v1;week=17;crews=4;foot=3.9;phone=all;sealed=3.21;step=5`.

use super::week::{LAST_WEEK, PEOPLE};
use crate::parts::{BadLink, Form, parts};

/// The most crews that the budget may be for.
pub(super) const MOST_CREWS: u16 = 20;

/// The three ways in which the same week is lived through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Era {
    /// Five agents behind each person.
    Foot,
    /// The phone company tells, for a fee.
    Phone,
    /// Everything is sealed.
    Sealed,
}

impl Era {
    pub(super) const ALL: [Self; 3] = [Self::Foot, Self::Phone, Self::Sealed];

    /// Its word in links and message keys.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Foot => "foot",
            Self::Phone => "phone",
            Self::Sealed => "sealed",
        }
    }

    /// Its place among the three, from 0.
    pub(super) fn place(self) -> usize {
        self as usize
    }
}

/// Some of the forty, by their numbers from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Chosen(u64);

impl Chosen {
    /// All forty.
    pub(super) const EVERYBODY: Self = Self((1 << PEOPLE) - 1);

    /// Whether this one is among them.
    pub(super) fn has(self, n: usize) -> bool {
        n < PEOPLE && self.0 & (1 << n) != 0
    }

    /// These and this one, or these without it.
    pub(super) fn toggled(self, n: usize) -> Self {
        if n < PEOPLE { Self(self.0 ^ (1 << n)) } else { self }
    }

    /// How many they are.
    pub(super) fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Numbers from 1, in order, as in `3.9.21`.
    fn parse(text: &str) -> Option<Self> {
        match text {
            "all" => return Some(Self::EVERYBODY),
            "none" => return Some(Self::default()),
            _ => {}
        }
        let mut chosen = Self::default();
        let mut last = 0;
        for part in text.split('.') {
            let n = small(part)?;
            if n <= last || usize::from(n) > PEOPLE {
                return None;
            }
            last = n;
            chosen = chosen.toggled(usize::from(n) - 1);
        }
        Some(chosen)
    }

    fn text(self) -> String {
        match self {
            Self::EVERYBODY => String::from("all"),
            Self(0) => String::from("none"),
            _ => {
                let numbers: Vec<_> =
                    (0..PEOPLE).filter(|n| self.has(*n)).map(|n| (n + 1).to_string()).collect();
                numbers.join(".")
            }
        }
    }
}

/// A number as people write it: digits, no sign, no leading nought.
fn small(text: &str) -> Option<u16> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    if is_plain { text.parse().ok() } else { None }
}

/// What a link of this lab holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Setup {
    /// The number of the week, from 1 to [`LAST_WEEK`].
    pub(super) week: u16,
    /// How many people the budget follows on foot, from 1 to [`MOST_CREWS`]: our assumption.
    pub(super) crews: u16,
    /// Whom the unit follows, by [`Era::place`].
    pub(super) chosen: [Chosen; 3],
    /// How far the game is: 0 chooses on foot, 1 has seen how that ended, and so on to [`Setup::LAST_STEP`].
    pub(super) step: u16,
}

impl Default for Setup {
    fn default() -> Self {
        Self { week: 1, crews: 4, chosen: [Chosen::default(); 3], step: 0 }
    }
}

/// What links of this lab look like.
pub(super) const FORM: Form = Form {
    example: "v1;week=17",
    parts: "week, crews, foot, phone, sealed, step",
    values: "week is 1 to 9999, crews 1 to 20, step 0 to 5, foot, phone and sealed are all, none or numbers from 1 to 40 in \
             order, as in 3.9, and no more than the budget follows",
};

impl Setup {
    /// The step after which there is none.
    pub(super) const LAST_STEP: u16 = 5;

    /// Reads a link; an empty one is the default.
    pub(super) fn parse(link: &str) -> Result<Self, BadLink> {
        let mut setup = Self::default();
        for (key, value) in parts(link)? {
            let number = |range: std::ops::RangeInclusive<u16>| {
                let number = if value == "0" { Some(0) } else { small(value) };
                number.filter(|number| range.contains(number)).ok_or(BadLink::Value)
            };
            match key {
                "week" => setup.week = number(1..=LAST_WEEK)?,
                "crews" => setup.crews = number(1..=MOST_CREWS)?,
                "step" => setup.step = number(0..=Self::LAST_STEP)?,
                _ => {
                    let era = Era::ALL.into_iter().find(|era| era.code() == key).ok_or(BadLink::Unknown)?;
                    setup.chosen[era.place()] = Chosen::parse(value).ok_or(BadLink::Value)?;
                }
            }
        }
        // On foot a crew is for one person; what the money follows by phone, the prices say.
        let too_many = [Era::Foot, Era::Sealed]
            .into_iter()
            .any(|era| setup.chosen[era.place()].count() > usize::from(setup.crews));
        if too_many { Err(BadLink::Value) } else { Ok(setup) }
    }

    /// The link that reads as this set-up.
    pub(super) fn link(self) -> String {
        let [foot, phone, sealed] = self.chosen.map(Chosen::text);
        let Self { week, crews, step, .. } = self;
        format!("v1;week={week};crews={crews};foot={foot};phone={phone};sealed={sealed};step={step}")
    }
}

#[cfg(test)]
mod tests {
    use crate::parts::MAX_BYTES;
    use proptest::prelude::*;

    use super::*;

    fn chosen(numbers: &[usize]) -> Chosen {
        numbers.iter().fold(Chosen::default(), |chosen, n| chosen.toggled(n - 1))
    }

    /// Links out there must stay readable: these examples stay.
    #[test]
    fn version_1_reads_as_it_always_did() {
        let setup = Setup::parse("v1;week=17;crews=3;foot=3.9;phone=all;sealed=none;step=5");
        let weeks = [chosen(&[3, 9]), Chosen::EVERYBODY, Chosen::default()];
        assert_eq!(setup, Ok(Setup { week: 17, crews: 3, chosen: weeks, step: 5 }));
        assert_eq!(Setup::parse("v1"), Ok(Setup::default()));
        assert_eq!(Setup::parse(""), Ok(Setup::default()));
    }

    #[test]
    fn a_bad_link_says_what_is_bad() {
        assert_eq!(Setup::parse("v2;week=1"), Err(BadLink::Version));
        assert_eq!(Setup::parse("v1;colour=red"), Err(BadLink::Unknown));
        assert_eq!(Setup::parse("v1;<script>"), Err(BadLink::Unknown));
        assert_eq!(Setup::parse(&"v1;".repeat(700)), Err(BadLink::TooLong));
        for value in [
            "week=0",
            "week=10000",
            "week=99999999999999999999",
            "week=-1",
            "week=+1",
            "week=1.5",
            "week=",
            "week=<b>1</b>",
            "crews=0",
            "crews=21",
            "step=6",
            "step=00",
            "foot=",
            "foot=0",
            "foot=41",
            "foot=9.3",
            "foot=3.3",
            "foot=3,9",
            "foot=03",
            "foot=all",
            "foot=1.2.3.4.5",
            "sealed=1.2.3.4.5",
            "phone=ALL",
        ] {
            assert_eq!(Setup::parse(&format!("v1;{value}")), Err(BadLink::Value), "{value}");
        }
    }

    #[test]
    fn the_longest_link_is_read() {
        let mut setup = Setup { week: LAST_WEEK, crews: MOST_CREWS, step: 5, ..Setup::default() };
        let most: Vec<usize> = (21..=40).collect();
        setup.chosen = [chosen(&most), chosen(&(2..=40).collect::<Vec<_>>()), chosen(&most)];
        assert!(setup.link().len() <= MAX_BYTES);
        assert_eq!(Setup::parse(&setup.link()), Ok(setup));
    }

    proptest! {
        #[test]
        fn every_set_up_survives_its_link(
            week in 1..=LAST_WEEK, crews in 1..=MOST_CREWS, step in 0..=Setup::LAST_STEP,
            picks in prop::array::uniform3(prop::collection::btree_set(1..=PEOPLE, 0..=20)),
        ) {
            let some = |picks: &std::collections::BTreeSet<usize>| {
                chosen(&picks.iter().copied().take(crews.into()).collect::<Vec<_>>())
            };
            let chosen = [some(&picks[0]), some(&picks[1]), some(&picks[2])];
            let setup = Setup { week, crews, chosen, step };
            prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
        }

        #[test]
        fn any_link_gives_a_set_up_or_a_reason(link in "(v1;)?(week|foot|step|x)?=?.{0,400}") {
            if let Ok(setup) = Setup::parse(&link) {
                prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
            }
        }
    }
}
