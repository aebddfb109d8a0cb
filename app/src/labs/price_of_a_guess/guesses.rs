//! The ways of guessing of a scenario, as the page has them: beside the scenario, as lines of text.

use cost::guess::Slowness;

use crate::parts::scenario::{Malformed, line};

/// Under what name they are laid out in the page.
pub(super) const PLACE: &str = "guesses";

/// A way of guessing, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Guess {
    /// Its name in links.
    pub(super) id: String,
    /// Its name for people.
    pub(super) name: String,
    /// What one has to know about it; may be empty.
    pub(super) note: String,
    /// How fast it was found to be: a figure, by its place.
    pub(super) rate: usize,
    /// What an hour of what guesses is rented for; nothing, where nobody rents that out.
    pub(super) rent: Option<usize>,
    /// The parameters at which the rate was found.
    pub(super) published: Slowness,
}

/// The ways of guessing, and what they have in common: figures, by their places.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Guesses {
    /// The ways, in the order of the file.
    pub(super) all: Vec<Guess>,
    /// What a card draws, in watts.
    pub(super) power: usize,
    /// What electricity costs.
    pub(super) electricity: usize,
    /// How much memory a card has.
    pub(super) memory: usize,
    /// A time above these years is said to be longer than that.
    pub(super) longest: usize,
    /// A price above these dollars a year is said to be more than that.
    pub(super) dearest: usize,
}

impl Guesses {
    /// The text that [`read`](Self::read) reads back.
    #[cfg(feature = "ssr")]
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        let common = [self.power, self.electricity, self.memory, self.longest, self.dearest];
        let common = common.map(|place| place.to_string());
        line(&mut text, "guessing", &common.each_ref().map(String::as_str));
        for guess in &self.all {
            let rent = guess.rent.map(|place| place.to_string()).unwrap_or_default();
            let slow = match guess.published {
                Slowness::Fixed => String::from("fixed"),
                Slowness::Iterations(rounds) => format!("iterations {rounds}"),
                Slowness::Doublings(times) => format!("doublings {times}"),
                Slowness::Memory { mib, passes } => format!("memory {mib} {passes}"),
            };
            let Guess { id, name, note, rate, .. } = guess;
            line(&mut text, "guess", &[id, name, note, &rate.to_string(), &rent, &slow]);
        }
        text
    }

    /// Reads what the server wrote.
    pub(super) fn read(text: &str) -> Result<Self, Malformed> {
        let mut found = Self::default();
        for (n, line) in text.lines().enumerate() {
            let mut fields = line.split('\t');
            found
                .read_line(&mut fields)
                .filter(|()| fields.next().is_none())
                .ok_or(Malformed { line: n + 1 })?;
        }
        Ok(found)
    }

    fn read_line<'t>(&mut self, fields: &mut impl Iterator<Item = &'t str>) -> Option<()> {
        let kind = fields.next()?;
        let mut text = || fields.next();
        match kind {
            "guessing" => {
                let mut place = || text()?.parse().ok();
                *self = Self {
                    all: Vec::new(),
                    power: place()?,
                    electricity: place()?,
                    memory: place()?,
                    longest: place()?,
                    dearest: place()?,
                };
            }
            "guess" => self.all.push(Guess {
                id: text()?.to_owned(),
                name: text()?.to_owned(),
                note: text()?.to_owned(),
                rate: text()?.parse().ok()?,
                rent: match text()? {
                    "" => None,
                    place => Some(place.parse().ok()?),
                },
                published: slowness(text()?)?,
            }),
            _ => return None,
        }
        Some(())
    }
}

fn slowness(text: &str) -> Option<Slowness> {
    let (kind, rest) = text.split_once(' ').unwrap_or((text, ""));
    Some(match kind {
        "fixed" => Slowness::Fixed,
        "iterations" => Slowness::Iterations(rest.parse().ok()?),
        "doublings" => Slowness::Doublings(rest.parse().ok()?),
        "memory" => {
            let (mib, passes) = rest.split_once(' ')?;
            Slowness::Memory { mib: mib.parse().ok()?, passes: passes.parse().ok()? }
        }
        _ => return None,
    })
}

#[cfg(feature = "ssr")]
impl Guesses {
    /// The ways of guessing of a scenario of the library, in the language of that code; `None` where it does not say
    /// what they have in common.
    pub(super) fn of(scenario: &lessons::scenario::Scenario, code: &str) -> Option<Self> {
        let say = |said: &lessons::Said| said.say(code).unwrap_or_default().into_owned();
        let all = scenario.guesses.iter().map(|guess| Guess {
            id: guess.id.clone(),
            name: say(&guess.name),
            note: guess.note.as_ref().map(say).unwrap_or_default(),
            rate: guess.rate,
            rent: guess.rent,
            published: guess.slowness,
        });
        let lessons::scenario::Guessing { power, electricity, memory, longest, dearest } =
            scenario.guessing?;
        Some(Self { all: all.collect(), power, electricity, memory, longest, dearest })
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::{super::model::tests::guessing, *};

    #[test]
    fn what_the_server_writes_the_browser_reads() {
        let (_, guesses) = guessing();
        assert_eq!(Guesses::read(&guesses.text()), Ok(guesses));
    }

    #[test]
    fn what_is_none_of_it_is_refused_with_its_line() {
        for (text, line) in [
            ("guessing\t1\t2\t3\t4\t5\nguess\tmd5\tMD5", 2),
            ("guess\tmd5\tMD5\t\t1\t\tslow", 1),
            ("guess\tmd5\tMD5\t\t1\t\tmemory 64", 1),
            ("guess\tmd5\tMD5\t\t1\t\tfixed\tmore", 1),
            ("guessing\t1\t2\t3\t4\t-5", 1),
        ] {
            assert_eq!(Guesses::read(text), Err(Malformed { line }), "{text}");
        }
    }
}
