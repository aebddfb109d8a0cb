//! What can happen in the lab "Whose key is it?": Alice fetches Bob's key from a server, writes to him, is told to
//! compare, and finds out what the server did.

use errand::ratchet::{Answer, Ask, Change, Person, Promise, Server};

use super::link::Setup;
use crate::parts::BadLink;

/// How many messages are sent before somebody says that keys should be compared.
pub(super) const UNWARNED: usize = 3;

/// What the server does to a message, by its word in message keys.
pub(super) const TRICKS: [(&str, Trick); 3] =
    [("none", Trick::None), ("bit", Trick::Bit), ("words", Trick::Words)];

/// The lab at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Lab {
    /// What is wrong with the link that the page was opened by.
    pub(super) bad_link: Option<BadLink>,
    /// What the server does.
    pub(super) setup: Setup,
    /// What people say here if nobody types.
    pub(super) script: Script,
    /// What stands in Alice's field.
    pub(super) draft: String,
    /// What the worker is at, if anything.
    pub(super) busy: Option<Busy>,
    /// Whether the worker could not do it.
    pub(super) is_broken: bool,
    /// The keys, once Alice has one for Bob.
    pub(super) met: Option<Met>,
    /// Every message so far.
    pub(super) carried: Vec<Carried>,
    /// The emoji, once they are compared.
    pub(super) seen: Option<Seen>,
    /// What Alice made of them.
    pub(super) verdict: Option<Verdict>,
    /// What the server does to her next message.
    pub(super) trick: Trick,
    /// Whether the server in between waits for Bob's keys before it chooses its own.
    pub(super) waits: bool,
    /// Whether every byte is shown: of a message as it came, and as it left.
    pub(super) unfolded: [bool; 2],
    /// Which talk this is, so that an answer that belongs to an earlier one is known.
    pub(super) turn: u32,
    /// What happened last.
    last: Last,
}

/// What is said in the lab.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Script {
    /// What stands ready for Alice, message by message; the last again and again.
    pub(super) lines: Vec<String>,
    /// What Bob answers, message by message; the last again and again.
    pub(super) replies: Vec<String>,
    /// What the server writes in place of a message.
    pub(super) forged: String,
}

/// What the worker is at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Busy {
    /// Drawing keys.
    Meeting,
    /// Carrying a message of hers or his, with these words.
    Sending(Person, String),
    /// Comparing.
    Comparing,
}

/// Who has which keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Met {
    /// Whether the server put its own in between.
    pub(super) is_between: bool,
    /// What Alice was given as Bob's key.
    pub(super) for_bob: [u8; 32],
    /// Bob's key.
    pub(super) bob: [u8; 32],
}

/// A message that went through the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Carried {
    /// Whose.
    pub(super) from: Person,
    /// What was written.
    pub(super) text: String,
    /// As it came to the server.
    pub(super) sealed: Vec<u8>,
    /// What the server read.
    pub(super) read: Option<String>,
    /// As it left the server.
    pub(super) left: Vec<u8>,
    /// What came out at the other end, if it opened.
    pub(super) opened: Option<String>,
}

impl Carried {
    /// What the server wrote in place of it.
    pub(super) fn forged(&self) -> Option<&String> {
        self.opened.as_ref().filter(|opened| **opened != self.text)
    }
}

/// Which seven emoji each side sees; none where it was shown other keys than promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seen {
    /// Alice.
    pub(super) alice: Option<[u8; 7]>,
    /// Bob.
    pub(super) bob: Option<[u8; 7]>,
}

/// What Alice says of the emoji.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// They are the same.
    Same,
    /// They are different.
    Different,
}

/// What the server does to a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Trick {
    /// Nothing.
    #[default]
    None,
    /// Flips a bit.
    Bit,
    /// Puts other words.
    Words,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Last {
    #[default]
    Nothing,
    /// There was nothing to send.
    Empty,
    /// She may not send before she has compared.
    Held,
    Sent,
    Compared,
    Judged,
}

/// What the learner or the worker does.
pub(super) enum Event {
    /// Came by a link: all starts anew.
    SetUp(Setup),
    /// Came by a link that can't be read.
    BadLink(BadLink),
    /// Chose what the server does the next time.
    Picked(Server),
    /// Typed.
    Wrote(String),
    /// Pressed Alice's button: to fetch a key, then to send.
    Next,
    /// Pressed "Compare".
    Compare,
    /// Said what the emoji are.
    Judged(Verdict),
    /// Chose what the server does to the next message.
    Trick(Trick),
    /// Chose whether it waits.
    Waits(bool),
    /// Asked for every byte of a message as it came (0) or left (1), or for fewer.
    Unfold(usize),
    /// Pressed "Start again".
    Again,
    /// The worker answered what it was asked in that talk.
    Answered(u32, Answer),
    /// There is no worker for that talk.
    NoWorker(u32),
}

/// The key of a message, and what goes into it.
pub(super) type Message = (&'static str, Vec<(&'static str, String)>);

impl Lab {
    /// The lab as it starts.
    pub(super) fn new(script: Script) -> Self {
        let mut lab = Self { script, ..Self::default() };
        lab.start(Setup::default());
        lab
    }

    /// Takes in what happened; gives what to ask the worker.
    pub(super) fn take(&mut self, event: Event) -> Option<Ask> {
        match event {
            Event::BadLink(bad) => self.bad_link = Some(bad),
            Event::Unfold(place) => {
                if let Some(is_whole) = self.unfolded.get_mut(place) {
                    *is_whole = !*is_whole;
                }
            }
            Event::SetUp(setup) => self.start(setup),
            Event::Picked(server) => self.setup.server = server,
            Event::Again => self.start(self.setup),
            Event::Wrote(text) => self.draft = text,
            Event::Trick(trick) => self.trick = trick,
            Event::Waits(waits) => self.waits = waits,
            // A press on a button that waits.
            Event::Next | Event::Compare if self.busy.is_some() => {}
            Event::Next if self.met.is_none() => {
                (self.busy, self.is_broken) = (Some(Busy::Meeting), false);
                return Some(Ask::Meet(self.setup.server));
            }
            Event::Next if self.must_compare() => self.last = Last::Held,
            Event::Next if self.draft.trim().is_empty() => self.last = Last::Empty,
            Event::Next => {
                return Some(self.sending(Person::Alice, self.draft.clone(), self.change()));
            }
            Event::Compare if self.sent() < UNWARNED => {}
            Event::Compare => {
                self.busy = Some(Busy::Comparing);
                let waits = self.waits && self.lied() == Some(true);
                return Some(Ask::Compare(if waits { Promise::Hers } else { Promise::Own }));
            }
            Event::Judged(verdict) if self.seen.is_some() => {
                self.verdict = Some(verdict);
                self.last = Last::Judged;
            }
            Event::Judged(_) => {}
            // An answer to what was given up meanwhile changes nothing.
            Event::Answered(turn, _) | Event::NoWorker(turn) if turn != self.turn => {}
            Event::Answered(_, answer) => return self.answered(answer),
            Event::NoWorker(_) => self.break_off(),
        }
        None
    }

    fn start(&mut self, setup: Setup) {
        let script = core::mem::take(&mut self.script);
        let draft = script.lines.first().cloned().unwrap_or_default();
        *self = Self { setup, script, draft, turn: self.turn + 1, ..Self::default() };
    }

    fn sending(&mut self, from: Person, text: String, change: Change) -> Ask {
        self.busy = Some(Busy::Sending(from, text.clone()));
        Ask::Send { from, text, change }
    }

    /// The worker has forgotten the talk: another one begins.
    fn break_off(&mut self) {
        self.start(self.setup);
        self.is_broken = true;
    }

    fn answered(&mut self, answer: Answer) -> Option<Ask> {
        match (self.busy.take()?, answer) {
            (Busy::Meeting, Answer::Met { is_between, for_bob, bob }) => {
                self.met = Some(Met { is_between, for_bob, bob });
            }
            (Busy::Sending(from, text), Answer::Sent { sealed, read, left, opened }) => {
                let is_open = opened.is_some();
                // What she wrote meanwhile stays.
                let is_unchanged = from == Person::Alice && self.draft == text;
                self.carried.push(Carried { from, text, sealed, read, left, opened });
                self.last = Last::Sent;
                if is_unchanged {
                    self.draft = self.line();
                }
                // Whoever can't open a message has nothing to answer.
                if from == Person::Alice && is_open {
                    return Some(self.sending(Person::Bob, self.reply(), Change::Nothing));
                }
            }
            (Busy::Comparing, Answer::Compared { alice, bob }) => {
                self.seen = Some(Seen { alice, bob });
                self.last = Last::Compared;
            }
            _ => self.break_off(),
        }
        None
    }

    /// What stands ready for her to send next.
    fn line(&self) -> String {
        let lines = &self.script.lines;
        lines.get(self.sent()).or(lines.last()).cloned().unwrap_or_default()
    }

    fn reply(&self) -> String {
        let replies = &self.script.replies;
        replies.get(self.sent().saturating_sub(1)).or(replies.last()).cloned().unwrap_or_default()
    }

    fn change(&self) -> Change {
        match (self.trick, self.lied()) {
            (Trick::Bit, Some(_)) => Change::OneBit,
            (Trick::Words, Some(true)) => Change::Words(self.script.forged.clone()),
            _ => Change::Nothing,
        }
    }

    /// How many messages Alice has sent.
    pub(super) fn sent(&self) -> usize {
        self.carried.iter().filter(|carried| carried.from == Person::Alice).count()
    }

    /// Whether Alice has been told to compare and has not said what she sees.
    pub(super) fn must_compare(&self) -> bool {
        self.sent() >= UNWARNED && self.verdict.is_none() && self.busy.is_none()
    }

    /// Whether the keyboard should be led to the comparison: not away from what somebody is writing.
    pub(super) fn leads_to_comparing(&self) -> bool {
        self.must_compare() && self.last == Last::Sent && self.draft == self.line()
    }

    /// The message whose bytes are shown: the last; but where the server wrote one itself, that and not its answer.
    pub(super) fn looked_at(&self) -> Option<&Carried> {
        self.hers().filter(|hers| hers.forged().is_some()).or(self.carried.last())
    }

    fn hers(&self) -> Option<&Carried> {
        self.carried.iter().rev().find(|carried| carried.from == Person::Alice)
    }

    /// Whether the server put its keys in between, once that is known to the learner.
    pub(super) fn lied(&self) -> Option<bool> {
        self.verdict.and(self.met).map(|met| met.is_between)
    }

    /// Whether both sides see the same emoji.
    pub(super) fn same(&self) -> Option<bool> {
        self.seen.map(|seen| seen.alice.is_some() && seen.alice == seen.bob)
    }

    /// The sentence for what just happened: its key, and what goes into it.
    pub(super) fn status(&self) -> Message {
        let key = match &self.busy {
            Some(Busy::Meeting) => "lab-whose-key-status-meeting",
            Some(Busy::Sending(..)) => "lab-whose-key-status-sending",
            Some(Busy::Comparing) => "lab-whose-key-status-comparing",
            None if self.is_broken => "part-failed",
            None => match (self.last, self.lied()) {
                (Last::Nothing, _) if self.met.is_none() => "lab-whose-key-status-start",
                (Last::Nothing, _) => "lab-whose-key-status-met",
                (Last::Empty, _) => "lab-whose-key-status-empty",
                (Last::Held, _) if self.seen.is_some() => "lab-whose-key-status-judge-first",
                (Last::Held, _) => "lab-whose-key-status-compare-first",
                (Last::Sent, None) if self.must_compare() => "lab-whose-key-status-told",
                (Last::Sent, lied) => return self.after_sending(lied),
                (Last::Compared, None) => "lab-whose-key-status-compare",
                (Last::Compared, Some(_)) if self.seen.is_some_and(|seen| seen.bob.is_none()) => {
                    "lab-whose-key-status-late"
                }
                (Last::Compared, Some(_)) if self.same() == Some(true) => "lab-whose-key-status-same",
                (Last::Compared, Some(_)) => "lab-whose-key-status-differ",
                (Last::Judged, lied) => match (lied, self.verdict) {
                    (Some(true), Some(Verdict::Different)) => "lab-whose-key-status-caught",
                    (Some(true), _) => "lab-whose-key-status-missed",
                    (_, Some(Verdict::Same)) => "lab-whose-key-status-trusted",
                    _ => "lab-whose-key-status-alarmed",
                },
            },
        };
        (key, vec![])
    }

    fn after_sending(&self, lied: Option<bool>) -> Message {
        let Some(hers) = self.hers() else { return ("lab-whose-key-status-met", vec![]) };
        let Some(opened) = &hers.opened else { return ("lab-whose-key-status-refused", vec![]) };
        let key = match lied {
            None => "lab-whose-key-status-sent",
            Some(_) if hers.forged().is_some() => "lab-whose-key-status-forged",
            Some(true) => "lab-whose-key-status-read",
            Some(false) => "lab-whose-key-status-unread",
        };
        let his = self.carried.last().filter(|last| last.from == Person::Bob);
        let answer = his.and_then(|his| his.opened.clone()).unwrap_or_default();
        (key, vec![("text", opened.clone()), ("answer", answer)])
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
