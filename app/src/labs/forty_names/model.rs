//! What can happen in "Forty names": people are chosen, a week ends in two counts, the next one begins.

use cost::{Days, Hours, Money, Plan, Targets, Technique, followed};

use super::{
    link::{Chosen, Era, Setup},
    week::{PEOPLE, Week},
};

/// How long each watch is.
pub(super) const A_WEEK: Hours = Days(7).hours();

/// What following one person takes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Means {
    /// Five agents in turns.
    pub(super) foot: Technique,
    /// What the phone company asks.
    pub(super) phone: Technique,
}

/// The lab at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unit {
    /// Everything that a link holds.
    pub(super) setup: Setup,
    /// The forty of this week.
    pub(super) week: Week,
    /// What following takes.
    means: Means,
    /// What was said last.
    said: Said,
}

/// What happened last, as far as there is a sentence for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Said {
    /// A week begins.
    #[default]
    Begun,
    /// This one is followed now.
    Followed(usize),
    /// This one is not any more.
    LetGo(usize),
    /// The money follows no more.
    Full,
    /// All forty are followed.
    Everybody,
    /// Nobody is.
    Nobody,
    /// The week is over.
    Over,
}

/// What the learner does.
#[derive(Debug, Clone, Copy)]
pub(super) enum Event {
    /// Opened a link.
    SetUp(Setup),
    /// Ticked a name, or took the tick away.
    Toggle(usize),
    /// Pressed "Follow all forty".
    Everybody,
    /// Pressed "Follow nobody".
    Nobody,
    /// Pressed "End the week", or went on to the next.
    On,
    /// Changed how many people the budget follows on foot.
    Crews(u16),
    /// Drew another week.
    Draw(u16),
    /// Plays the same week again.
    Again,
}

/// How a week ended. The two counts stand side by side: nothing here adds them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    /// Harms that came about.
    pub(super) missed: usize,
    /// People who were watched and planned nothing.
    pub(super) for_nothing: usize,
    /// Harms that were stopped.
    pub(super) stopped: usize,
    /// What it cost.
    pub(super) spent: Money,
}

impl Unit {
    /// The lab before anything happened.
    pub(super) fn new(means: Means) -> Self {
        let setup = Setup::default();
        Self { setup, week: Week::draw(setup.week), means, said: Said::Begun }
    }

    /// What the learner did.
    pub(super) fn take(&mut self, event: Event) {
        match event {
            Event::SetUp(setup) => self.begin(setup),
            Event::Draw(week) => {
                self.begin(Setup { week, crews: self.setup.crews, ..Setup::default() });
            }
            Event::Again => self.take(Event::Draw(self.setup.week)),
            Event::Crews(crews) => {
                self.begin(Setup { crews, week: self.setup.week, ..Setup::default() });
            }
            Event::On if self.setup.step < Setup::LAST_STEP => {
                self.setup.step += 1;
                self.said = if self.is_over() { Said::Over } else { Said::Begun };
            }
            // A week that is over stays as it was.
            _ if self.is_over() => {}
            Event::Toggle(n) => {
                let (before, after) = (self.chosen(), self.chosen().toggled(n));
                self.said = match (before.has(n), after.count() > self.reach()) {
                    (true, _) => Said::LetGo(n),
                    (false, true) => return self.said = Said::Full,
                    (false, false) => Said::Followed(n),
                };
                self.choose(after);
            }
            Event::Everybody if self.reach() < PEOPLE => self.said = Said::Full,
            Event::Everybody => {
                self.choose(Chosen::EVERYBODY);
                self.said = Said::Everybody;
            }
            Event::Nobody => {
                self.choose(Chosen::default());
                self.said = Said::Nobody;
            }
            Event::On => {}
        }
    }

    fn begin(&mut self, setup: Setup) {
        self.setup = setup;
        self.week = Week::draw(setup.week);
        self.said = if self.is_over() { Said::Over } else { Said::Begun };
    }

    fn choose(&mut self, chosen: Chosen) {
        self.setup.chosen[self.era().place()] = chosen;
    }

    /// Which of the three weeks it is.
    pub(super) fn era(&self) -> Era {
        Era::ALL[usize::from(self.setup.step / 2).min(Era::ALL.len() - 1)]
    }

    /// Whether this week is over and its counts are to be seen.
    pub(super) fn is_over(&self) -> bool {
        self.setup.step % 2 == 1
    }

    /// Whether all three are.
    pub(super) fn is_done(&self) -> bool {
        self.setup.step == Setup::LAST_STEP
    }

    /// Whom the unit follows this week.
    pub(super) fn chosen(&self) -> Chosen {
        self.setup.chosen[self.era().place()]
    }

    fn technique(&self, era: Era) -> &Technique {
        match era {
            Era::Foot | Era::Sealed => &self.means.foot,
            Era::Phone => &self.means.phone,
        }
    }

    /// What following so many people for the week costs. The figures are no bounds; of bounds it would be the most.
    pub(super) fn price(&self, era: Era, people: usize) -> Money {
        let targets = Targets(u64::try_from(people).unwrap_or(u64::MAX));
        Plan { technique: self.technique(era), targets, hours: A_WEEK }.total().high()
    }

    /// The money for one week, the same in all three: what so many people on foot cost.
    pub(super) fn budget(&self) -> Money {
        self.price(Era::Foot, self.setup.crews.into())
    }

    /// What is left of it.
    pub(super) fn left(&self) -> Money {
        self.budget().less(self.price(self.era(), self.chosen().count()))
    }

    /// How many people the money follows, be there as many or not.
    pub(super) fn follows(&self, era: Era) -> u64 {
        followed(self.technique(era), A_WEEK, self.budget()).low().0
    }

    /// How many of the forty it follows this week.
    pub(super) fn reach(&self) -> usize {
        usize::try_from(self.follows(self.era())).unwrap_or(PEOPLE).min(PEOPLE)
    }

    /// How a week ends.
    pub(super) fn counts(&self, era: Era) -> Counts {
        let chosen = self.setup.chosen[era.place()];
        let (mut missed, mut stopped) = (0, 0);
        for (n, _) in self.week.harms() {
            if chosen.has(n) { stopped += 1 } else { missed += 1 }
        }
        let spent = self.price(era, chosen.count());
        Counts { missed, stopped, for_nothing: chosen.count() - stopped, spent }
    }

    /// The key of the sentence for what happened last, and whom it is about.
    pub(super) fn said(&self) -> (&'static str, Option<usize>) {
        match self.said {
            Said::Begun => ("lab-forty-names-said-begun", None),
            Said::Followed(n) => ("lab-forty-names-said-followed", Some(n)),
            Said::LetGo(n) => ("lab-forty-names-said-let-go", Some(n)),
            Said::Full => ("lab-forty-names-said-full", None),
            Said::Everybody => ("lab-forty-names-said-everybody", None),
            Said::Nobody => ("lab-forty-names-said-nobody", None),
            Said::Over => ("lab-forty-names-said-over", None),
        }
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
