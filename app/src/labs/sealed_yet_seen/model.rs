//! What can happen in the lab "Sealed, yet seen": somebody looks for an organiser in data without a word in them.

use errand::reckoner::{Answer, Ask};
use town::{Findings, Kept, Near, Role, Scores};

use super::link::{AREAS, DAYS, HOURS, LAST_TOWN, PEOPLE, Setup};

/// By what people are ranked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Measure {
    /// With how many they are linked.
    #[default]
    Degree,
    /// Between how many pairs they stand.
    Between,
    /// How many would be cut off without them.
    CutOff,
}

impl Measure {
    /// All of them, in the order of the page.
    pub(super) const ALL: [Self; 3] = [Self::Degree, Self::Between, Self::CutOff];

    /// Its name in links and in keys of messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Degree => "degree",
            Self::Between => "between",
            Self::CutOff => "cut-off",
        }
    }

    /// What it says of somebody.
    pub(super) fn of(self, scores: &Scores) -> u32 {
        match self {
            Self::Degree => scores.degree.into(),
            Self::Between => scores.between,
            Self::CutOff => scores.cut_off.into(),
        }
    }
}

/// Data that can be kept or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Data {
    /// Who called whom.
    Calls,
    /// Which phone was where.
    Places,
}

/// The lab at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lab {
    /// What is kept, as the controls have it.
    pub(super) kept: Kept,
    /// By what people are ranked.
    pub(super) by: Measure,
    /// What was found, and in what.
    pub(super) found: Found,
    /// Who is looked at closely, as soon as it is known.
    pub(super) who: Option<u16>,
    /// What is known of them.
    pub(super) close: Option<Near>,
    /// Whom the visitor named last.
    pub(super) named: Option<u16>,
    /// Whether the visitor knows who organises.
    pub(super) is_known: bool,
    /// What the reckoner does.
    pub(super) work: Work,
    /// What was said last.
    pub(super) said: Said,
    /// How often something was asked, and in what it is looked for.
    asked: (u32, Kept),
}

/// What was found, and in what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// What was kept.
    pub(super) kept: Kept,
    /// What could be read from that.
    pub(super) findings: Findings,
}

/// What the reckoner does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    /// Nothing.
    Idle,
    /// It counts: so many people are done, of so many.
    Counting(u32, u32),
}

/// What was said last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// What was found.
    Found,
    /// What is known of one person.
    Close,
    /// Whether the visitor named the right one.
    Verdict,
    /// That the visitor stopped it.
    Stopped,
    /// That there is no reckoner.
    Broken,
}

/// What the visitor does, or the reckoner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Event {
    /// Opens a link.
    SetUp(Setup),
    /// Goes to the next town.
    NextTown,
    /// Moves the slider of people.
    People(usize),
    /// Moves the slider of days.
    Days(usize),
    /// Moves the slider of hours.
    Hours(usize),
    /// Moves the slider of places.
    Area(usize),
    /// A slider stands still.
    Rest,
    /// Keeps some data, or not.
    Keep(Data, bool),
    /// Ranks by another measure.
    By(usize),
    /// Looks at somebody closely.
    Who(u16),
    /// Says that whoever is looked at organises.
    Name,
    /// Wants to be told who organises.
    Tell,
    /// Stops the reckoner.
    Stop,
    /// The reckoner, asked so often, tells how far it is.
    Progress(u32, u32, u32),
    /// The reckoner, asked so often, answered.
    Answered(u32, Answer),
    /// The reckoner, asked so often, is gone.
    Gone(u32),
}

/// An errand for the reckoner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Errand {
    /// How often something was asked, with this.
    pub(super) number: u32,
    /// What is asked.
    pub(super) ask: Ask,
    /// Whether it is still at an earlier one, which nobody waits for any more.
    pub(super) is_late: bool,
}

impl Lab {
    /// The lab as it starts.
    pub(super) fn new(findings: Findings) -> Self {
        let kept = Kept::default();
        Self {
            kept,
            by: Measure::default(),
            found: Found { kept, findings },
            who: None,
            close: None,
            named: None,
            is_known: false,
            work: Work::Idle,
            said: Said::Found,
            asked: (0, kept),
        }
    }

    /// Takes in what happened; out comes what the reckoner has to do now.
    pub(super) fn take(&mut self, event: Event) -> Option<Errand> {
        match event {
            Event::SetUp(setup) => {
                self.leave();
                (self.kept, self.by, self.who) = (setup.kept, setup.by, setup.who);
                return self.look();
            }
            Event::NextTown => {
                self.leave();
                self.kept.town = self.kept.town % LAST_TOWN + 1;
                return self.look();
            }
            Event::People(step) => {
                let people = *PEOPLE.get(step)?;
                if people != self.kept.people {
                    self.leave();
                    self.kept.people = people;
                }
            }
            Event::Days(step) => self.kept.days = *DAYS.get(step)?,
            Event::Hours(step) => self.kept.hours = *HOURS.get(step)?,
            Event::Area(step) => self.kept.area = AREAS.get(step)?.0,
            Event::Rest => return self.look(),
            Event::Keep(data, is_kept) => {
                match data {
                    Data::Calls => self.kept.calls = is_kept,
                    Data::Places => self.kept.places = is_kept,
                }
                return self.look();
            }
            Event::By(place) => {
                self.by = *Measure::ALL.get(place)?;
                self.said = Said::Found;
            }
            Event::Who(who) if who < self.found.kept.people => {
                self.who = Some(who);
                return self.look_closely();
            }
            Event::Name => {
                self.named = self.close.as_ref().map(|close| close.who);
                self.is_known |= self.named == Some(self.found.findings.organiser);
                self.said = Said::Verdict;
            }
            Event::Tell => {
                self.is_known = true;
                self.who = Some(self.found.findings.organiser);
                return self.look_closely();
            }
            Event::Stop if self.work != Work::Idle => {
                self.asked.0 += 1;
                (self.work, self.said) = (Work::Idle, Said::Stopped);
            }
            Event::Progress(number, done, of) if number == self.asked.0 => {
                self.work = Work::Counting(done, of);
            }
            Event::Answered(number, answer) if number == self.asked.0 => return self.answered(answer),
            Event::Gone(number) if number == self.asked.0 => {
                (self.work, self.said) = (Work::Idle, Said::Broken);
            }
            Event::Who(_) | Event::Stop | Event::Progress(..) | Event::Answered(..) | Event::Gone(_) => {}
        }
        None
    }

    /// Leaves this town: whoever was known there is nobody in the next.
    fn leave(&mut self) {
        (self.who, self.close, self.named, self.is_known) = (None, None, None, false);
    }

    fn look(&mut self) -> Option<Errand> {
        if self.kept == self.found.kept && self.work == Work::Idle {
            return self.look_closely();
        }
        Some(self.errand(Ask::Look(self.kept)))
    }

    fn look_closely(&mut self) -> Option<Errand> {
        let ask = Ask::Near(self.found.kept, self.who?);
        // What is counted meanwhile is looked at when it is there.
        if self.work == Work::Idle { Some(self.errand(ask)) } else { None }
    }

    fn errand(&mut self, ask: Ask) -> Errand {
        let is_late = self.work != Work::Idle;
        let (Ask::Look(kept) | Ask::Near(kept, _)) = ask;
        self.asked = (self.asked.0 + 1, kept);
        self.work = Work::Counting(0, kept.people.into());
        Errand { number: self.asked.0, ask, is_late }
    }

    fn answered(&mut self, answer: Answer) -> Option<Errand> {
        self.work = Work::Idle;
        match answer {
            Answer::Found(findings) => {
                self.found = Found { kept: self.asked.1, findings };
                self.said = Said::Found;
                let next = self.look_closely();
                if next.is_none() {
                    self.close = None;
                }
                next
            }
            // Somebody else was turned to meanwhile.
            Answer::Close(close) if self.who != Some(close.who) => self.look_closely(),
            Answer::Close(close) => {
                // What is said of everybody comes first; of one, when the visitor turned to that one.
                if self.close.as_ref().map(|before| before.who) != Some(close.who) {
                    self.said = Said::Close;
                }
                self.close = Some(close);
                None
            }
            Answer::Misunderstood => {
                self.said = Said::Broken;
                None
            }
        }
    }

    /// The set-up, as a link has it.
    pub(super) fn setup(&self) -> Setup {
        Setup { kept: self.kept, by: self.by, who: self.who }
    }

    /// Those whom a measure puts first, the first ones by their numbers, and what it says of them.
    pub(super) fn first(&self, many: usize) -> Vec<(u16, u32)> {
        let scores = self.found.findings.scores.iter().map(|scores| self.by.of(scores));
        let mut all: Vec<(u16, u32)> = (0..).zip(scores).filter(|(_, score)| *score > 0).collect();
        all.sort_by_key(|(who, score)| (u32::MAX - score, *who));
        all.truncate(many);
        all
    }

    /// Somebody's place by a measure, from 1; those who are level share the better one.
    pub(super) fn rank(&self, who: u16, by: Measure) -> usize {
        let scores = &self.found.findings.scores;
        let own = scores.get(usize::from(who)).map_or(0, |scores| by.of(scores));
        1 + scores.iter().filter(|other| by.of(other) > own).count()
    }

    /// What somebody really is.
    pub(super) fn role(&self, who: u16) -> Role {
        self.found.findings.roles.get(usize::from(who)).copied().unwrap_or(Role::Neighbour)
    }

    /// Of a hundred people, how many so many points single out, rounded down; points are counted from 1.
    pub(super) fn singled_out(&self, points: usize) -> u32 {
        let findings = &self.found.findings;
        let many = points.checked_sub(1).and_then(|place| findings.singled_out.get(place));
        u32::from(many.copied().unwrap_or_default()) * 100 / u32::from(self.found.kept.people)
    }
}

/// Findings as a page lays them out: bytes in hexadecimal.
#[cfg(feature = "ssr")]
pub(super) fn written(findings: &Findings) -> String {
    let digit = |nibble: u8| char::from(b"0123456789abcdef"[usize::from(nibble)]);
    errand::encode(findings).into_iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Findings as a page has laid them out.
pub(super) fn read(text: &str) -> Option<Findings> {
    let nibble = |digit: u8| match digit {
        b'0'..=b'9' => digit - b'0',
        _ => digit.wrapping_sub(b'a' - 10) & 15,
    };
    let bytes: Vec<u8> =
        text.as_bytes().chunks(2).map(|pair| nibble(pair[0]) << 4 | nibble(pair[pair.len() - 1])).collect();
    errand::decode(&bytes).ok()
}

#[cfg(all(test, feature = "ssr"))]
#[path = "model_tests.rs"]
mod tests;
