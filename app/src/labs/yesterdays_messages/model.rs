//! What can happen in the lab "Yesterday's messages": three messages are sealed and sent, a day goes by, and two
//! watchers try what they have.

use errand::{
    agefile::{Answer, Failure},
    ratchet::Recorded,
};

use super::link::{History, Key, Setup};
use crate::parts::BadLink;

/// Which of yesterday's messages never arrives, if one doesn't.
const LOST: usize = 1;

/// The lab at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Lab {
    /// What is wrong with the link that the page was opened by.
    pub(super) bad_link: Option<BadLink>,
    /// What is tried next.
    pub(super) setup: Setup,
    /// What is written.
    pub(super) script: Script,
    /// Whether the workers are at it.
    pub(super) is_busy: bool,
    /// Whether they could not do it.
    pub(super) is_broken: bool,
    /// What was tried last.
    pub(super) run: Option<Run>,
    /// What came of every set-up that was tried.
    pub(super) tried: Vec<(Setup, Reads)>,
    /// Whether every byte of the recording is shown.
    pub(super) is_unfolded: bool,
}

/// What is written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Script {
    /// Yesterday, before the watchers came.
    pub(super) yesterday: Vec<String>,
    /// After the keys were copied; before the last one Bob answers.
    pub(super) tomorrow: Vec<String>,
}

/// One day, as it was tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    /// With this set-up.
    pub(super) setup: Setup,
    /// What was recorded yesterday, and what the copied keys open of it.
    pub(super) tape: Vec<Recorded>,
    /// The same of what comes after.
    pub(super) later: Vec<Recorded>,
    /// What the phone shows.
    pub(super) screen: Vec<String>,
    /// The key on the phone that opens everything, where there is one.
    pub(super) secret: Option<Secret>,
}

/// A key that opens messages.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Secret(pub(super) String);

impl core::fmt::Debug for Secret {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// How many of yesterday's messages somebody reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reads {
    /// Whoever recorded the wire and has copied the keys.
    pub(super) recorder: usize,
    /// Whoever holds the phone.
    pub(super) holder: usize,
    /// The two together.
    pub(super) both: usize,
}

/// What the workers are asked: to seal and to try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Try {
    /// With what.
    pub(super) key: Key,
    /// What is written.
    pub(super) script: Script,
    /// Which of yesterday's messages never arrives.
    pub(super) lost: Option<u32>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tried {
    /// What was asked for: the key,
    pub(super) key: Key,
    /// and which message never arrived.
    pub(super) lost: Option<u32>,
    /// Yesterday's messages.
    pub(super) tape: Vec<Recorded>,
    /// Tomorrow's.
    pub(super) later: Vec<Recorded>,
    /// The key that opens everything, where there is one.
    pub(super) secret: Option<Secret>,
}

/// What the learner or the workers do.
pub(super) enum Event {
    /// Chose.
    SetUp(Setup),
    /// Came by a link that can't be read.
    BadLink(BadLink),
    /// Asked for every byte of the recording, or for fewer.
    Unfold,
    /// Pressed "Let a day go by".
    Go,
    /// The workers are done.
    Done(Tried),
    /// There is no worker, or it broke off.
    NoWorker,
}

/// The key of a message, and what goes into it.
pub(super) type Message = (&'static str, Vec<(&'static str, String)>);

/// Whether a message opened, by what the worker for age files answered; `None` where it could not be tried.
pub(super) fn is_open(answer: &Answer) -> Option<bool> {
    match answer {
        Answer::Done => Some(true),
        Answer::Failed(Failure::NoKeyFits) => Some(false),
        _ => None,
    }
}

impl Lab {
    /// The lab as it starts.
    pub(super) fn new(script: Script) -> Self {
        Self { script, ..Self::default() }
    }

    /// Takes in what happened; gives what to ask the workers.
    pub(super) fn take(&mut self, event: Event) -> Option<Try> {
        match event {
            Event::BadLink(bad) => self.bad_link = Some(bad),
            Event::Unfold => self.is_unfolded = !self.is_unfolded,
            Event::SetUp(setup) => {
                if setup != self.setup {
                    self.is_busy = false;
                }
                self.setup = setup;
            }
            // A press on a button that waits.
            Event::Go if self.is_busy => {}
            Event::Go => {
                (self.is_busy, self.is_broken) = (true, false);
                let (key, lost) = self.asked();
                return Some(Try { key, script: self.script.clone(), lost });
            }
            // What was given up meanwhile changes nothing.
            Event::Done(_) | Event::NoWorker if !self.is_busy => {}
            Event::Done(tried) if (tried.key, tried.lost) != self.asked() => {}
            Event::Done(tried) => self.done(tried),
            Event::NoWorker => (self.is_busy, self.is_broken) = (false, true),
        }
        None
    }

    fn asked(&self) -> (Key, Option<u32>) {
        let lost = self.setup.lost.then_some(LOST).and_then(|lost| u32::try_from(lost).ok());
        (self.setup.key, lost)
    }

    fn done(&mut self, Tried { tape, later, secret, .. }: Tried) {
        let setup = self.setup;
        let shown = |at: usize| setup.history == History::Kept && !(setup.lost && at == LOST);
        let texts = self.script.yesterday.iter().enumerate();
        let screen = texts.filter(|(at, _)| shown(*at)).map(|(_, text)| text.clone()).collect::<Vec<_>>();
        let both = tape.iter().enumerate().filter(|(at, message)| message.opened.is_some() || shown(*at));
        let reads = Reads {
            recorder: tape.iter().filter(|message| message.opened.is_some()).count(),
            holder: screen.len(),
            both: both.count(),
        };
        self.tried.retain(|(tried, _)| *tried != setup);
        self.tried.push((setup, reads));
        self.is_busy = false;
        self.run = Some(Run { setup, tape, later, screen, secret });
    }

    /// What came of a set-up, if it was tried.
    pub(super) fn reads(&self, setup: Setup) -> Option<Reads> {
        self.tried.iter().find(|(tried, _)| *tried == setup).map(|(_, reads)| *reads)
    }

    /// Whether what is seen was tried with another set-up than the one that is chosen now.
    pub(super) fn is_earlier(&self) -> bool {
        self.run.as_ref().is_some_and(|run| run.setup != self.setup)
    }

    /// The sentence for what just happened: its key, and what goes into it.
    pub(super) fn status(&self) -> Message {
        if self.is_broken {
            return ("part-failed", vec![]);
        }
        if self.is_busy {
            return ("lab-yesterdays-messages-status-trying", vec![]);
        }
        let Some(run) = &self.run else { return ("lab-yesterdays-messages-status-start", vec![]) };
        if self.is_earlier() {
            return ("lab-yesterdays-messages-status-changed", vec![]);
        }
        let Some(reads) = self.reads(run.setup) else {
            return ("lab-yesterdays-messages-status-start", vec![]);
        };
        let key = match (reads.recorder, reads.holder) {
            (0, 0) => "lab-yesterdays-messages-status-nobody",
            (0, _) => "lab-yesterdays-messages-status-holder",
            (_, 0) => "lab-yesterdays-messages-status-recorder",
            _ => "lab-yesterdays-messages-status-both",
        };
        let of = run.tape.len().to_string();
        let counts = [("recorder", reads.recorder), ("holder", reads.holder)];
        let counts = counts.map(|(name, count)| (name, count.to_string()));
        (key, counts.into_iter().chain([("of", of)]).collect())
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
