//! One week of forty people, drawn from its number: who plans harm, and what somebody said about each.
//!
//! The odds are made for the game and measured nowhere; the page says so. Harm is drawn before anything else and
//! knows nothing of names.

use town::Chance;

/// How many people there are.
pub(super) const PEOPLE: usize = 40;
/// The last week that can be drawn; the first is 1.
pub(super) const LAST_WEEK: u16 = 9_999;
/// The fewest and the most who plan harm.
pub(super) const HARMS: (usize, usize) = (2, 4);
/// How many kinds of harm there are; none comes twice in a week.
pub(super) const KINDS: u8 = 5;
/// How often call records show something, of a hundred people who plan harm and of a hundred who don't.
pub(super) const RECORDS: (u32, u32) = (80, 20);
/// How many tips of each source alarm, and how many don't.
const TIPS: (u8, u8) = (4, 6);

/// Who said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Neighbour,
    Letter,
    Colleague,
    Shop,
    Past,
}

impl Source {
    pub(super) const ALL: [Self; 5] =
        [Self::Colleague, Self::Past, Self::Shop, Self::Neighbour, Self::Letter];

    /// Its part of message keys.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Neighbour => "neighbour",
            Self::Letter => "letter",
            Self::Colleague => "colleague",
            Self::Shop => "shop",
            Self::Past => "past",
        }
    }

    /// How often it alarms, of a hundred people who plan harm and of a hundred who don't.
    pub(super) fn odds(self) -> (u32, u32) {
        match self {
            Self::Colleague => (75, 15),
            Self::Past => (65, 20),
            Self::Shop => (60, 20),
            Self::Neighbour => (55, 35),
            Self::Letter => (50, 45),
        }
    }
}

/// One of the forty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Person {
    /// Where the tip about them comes from.
    pub(super) source: Source,
    /// Whether the tip is one that alarms.
    pub(super) is_alarming: bool,
    /// Which of the source's tips it is, from 1.
    pub(super) tip: u8,
    /// What they plan, from 1 to [`KINDS`]; most plan nothing.
    pub(super) harm: Option<u8>,
    /// Whether their call records show something.
    pub(super) stands_out: bool,
}

impl Person {
    /// The key of the tip about them.
    pub(super) fn tip_key(&self) -> String {
        let tone = if self.is_alarming { 'a' } else { 'm' };
        format!("lab-forty-names-tip-{}-{tone}{}", self.source.code(), self.tip)
    }
}

/// The forty of one week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Week(pub(super) [Person; PEOPLE]);

impl Week {
    /// The week of this number.
    pub(super) fn draw(number: u16) -> Self {
        let mut chance = Chance::of(number.into());
        let mut harms = [None; PEOPLE];
        let mut kinds: Vec<u8> = (1..=KINDS).collect();
        chance.shuffle(&mut kinds);
        let more = u32::try_from(HARMS.1 - HARMS.0 + 1).expect("they are few");
        let count = HARMS.0 + chance.below(more) as usize;
        for (place, kind) in harms.iter_mut().zip(kinds).take(count) {
            *place = Some(kind);
        }
        chance.shuffle(&mut harms);

        let mut sources: [Source; PEOPLE] = std::array::from_fn(|n| Source::ALL[n % Source::ALL.len()]);
        chance.shuffle(&mut sources);
        // Tips of a source come in turn, from a first one that is drawn, so that few are said twice.
        let mut turns =
            Source::ALL.map(|source| (source, [chance.below(TIPS.0.into()), chance.below(TIPS.1.into())]));
        Self(std::array::from_fn(|n| {
            let (source, harm) = (sources[n], harms[n]);
            let of = |(planned, not): (u32, u32)| if harm.is_some() { planned } else { not };
            let is_alarming = chance.hits(of(source.odds()));
            let stands_out = chance.hits(of(RECORDS));
            let turn = turns.iter_mut().find(|(turn, _)| *turn == source).expect("every source has its turn");
            let (turn, tips) = if is_alarming { (&mut turn.1[0], TIPS.0) } else { (&mut turn.1[1], TIPS.1) };
            *turn += 1;
            let tip = u8::try_from(*turn % u32::from(tips)).expect("there are few tips") + 1;
            Person { source, is_alarming, tip, harm, stands_out }
        }))
    }

    /// Those who plan harm, by their numbers from 0, and what.
    pub(super) fn harms(&self) -> impl Iterator<Item = (usize, u8)> {
        self.0.iter().enumerate().filter_map(|(n, person)| Some((n, person.harm?)))
    }

    /// How many tips alarm, and about how many of those who plan harm.
    pub(super) fn alarms(&self) -> (usize, usize) {
        let alarming = || self.0.iter().filter(|person| person.is_alarming);
        (alarming().count(), alarming().filter(|person| person.harm.is_some()).count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = Week> {
        (1..=LAST_WEEK).map(Week::draw)
    }

    #[test]
    fn the_same_number_gives_the_same_week_for_ever() {
        let letter = |person: &Person| {
            let end = (person.harm.map_or(String::new(), |kind| format!("!{kind}")), person.stands_out);
            format!(
                "{}{}{}",
                &person.tip_key()["lab-forty-names-tip-".len()..],
                end.0,
                if end.1 { "*" } else { "" }
            )
        };
        let week: Vec<_> = Week::draw(1).0.iter().map(letter).collect();
        assert_eq!(week.join(" "), KEPT);
    }

    #[test]
    fn two_to_four_plan_harm_and_no_two_the_same() {
        for week in all() {
            let mut kinds: Vec<u8> = week.harms().map(|(_, kind)| kind).collect();
            assert!((HARMS.0..=HARMS.1).contains(&kinds.len()));
            kinds.sort_unstable();
            kinds.dedup();
            assert_eq!(kinds.len(), week.harms().count());
            assert!(kinds.iter().all(|kind| (1..=KINDS).contains(kind)));
        }
    }

    /// Names stand by number, so no name means harm: over all weeks each number comes about 750 times.
    #[test]
    fn nobody_plans_harm_more_often_than_anybody_else() {
        let mut times = [0; PEOPLE];
        for week in all() {
            week.harms().for_each(|(n, _)| times[n] += 1);
        }
        assert!(times.iter().all(|times| (650..=850).contains(times)), "{times:?}");
    }

    #[test]
    fn nobody_has_a_worse_source_more_often_than_anybody_else() {
        let mut times = [0; PEOPLE];
        for week in all() {
            let of_letters = week.0.iter().enumerate().filter(|(_, person)| person.source == Source::Letter);
            of_letters.for_each(|(n, _)| times[n] += 1);
        }
        assert!(times.iter().all(|times| (1_850..=2_150).contains(times)), "{times:?}");
    }

    /// Within one in a hundred of what the page says about each source.
    #[test]
    fn tips_alarm_as_often_as_it_is_said() {
        for source in Source::ALL {
            for is_harm in [true, false] {
                let tips: Vec<bool> = all()
                    .flat_map(|week| week.0)
                    .filter(|person| person.source == source && person.harm.is_some() == is_harm)
                    .map(|person| person.is_alarming)
                    .collect();
                let percent = tips.iter().filter(|is| **is).count() * 1_000 / tips.len();
                let said = if is_harm { source.odds().0 } else { source.odds().1 } as usize * 10;
                assert!(percent.abs_diff(said) <= 20, "{source:?}: {percent} of 1,000, said {said}");
            }
        }
    }

    #[test]
    fn most_tips_that_alarm_are_wrong() {
        let (mut alarms, mut right) = (0, 0);
        for week in all() {
            alarms += week.alarms().0;
            right += week.alarms().1;
        }
        assert!(right * 5 < alarms, "{right} of {alarms}");
    }

    #[test]
    fn the_letters_are_the_worst_source_and_colleagues_the_best() {
        let worth = |(planned, not): (u32, u32)| planned * 100 / not;
        let worths = Source::ALL.map(|source| worth(source.odds()));
        assert!(worths.is_sorted_by(|a, b| a > b), "{worths:?}");
    }

    /// Week number 1. Links and printed sheets depend on it.
    const KEPT: &str = "letter-m2 neighbour-a4 colleague-m6* neighbour-a1 colleague-m1 neighbour-m6 past-m6 neighbour-a2 \
        past-m1 neighbour-a3 shop-m3* colleague-a1 letter-a3 neighbour-m1 shop-m4 letter-m3 \
        shop-a2* colleague-m2 past-m2 letter-m4!2* colleague-a2 shop-a3!4* past-a1* shop-m5 \
        past-m3!1* letter-m5 colleague-m3 past-m4 shop-m6 past-m5 letter-m6 neighbour-a4 \
        letter-a4* colleague-m4* past-a2 neighbour-m2 colleague-m5 shop-m1 shop-a4 letter-a1*";
}
