//! What can happen in the lab "Sealed": a letter is written, sealed, changed on its way, and opened or not.

use errand::{Answer, Ask, Failure, Letter};

use super::link::Setup;

/// How many letters the provider's list shows.
const REMEMBERED: usize = 6;

/// The lab at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Lab {
    /// What is in the letter.
    pub(super) text: String,
    /// The sender's passphrase.
    pub(super) passphrase: String,
    /// What the friend types; the same at first.
    pub(super) friend_passphrase: String,
    /// Padding and strength.
    pub(super) setup: Setup,
    /// How far the letter is.
    pub(super) stage: Stage,
    /// What the provider has carried, newest first.
    pub(super) carried: Vec<Carried>,
    /// How many letters it carried in all.
    pub(super) count: u32,
    /// The bit that stands in the friend's field, counted from 1.
    pub(super) bit: u32,
}

/// How far the letter is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Stage {
    /// On the wire as it is.
    #[default]
    Writing,
    /// Not to be sealed: the passphrase is empty.
    NoPassphrase,
    /// In the worker.
    Sealing,
    /// On the wire, sealed.
    Sealed(OnTheWire),
    /// The worker could not do it.
    Broken(Trouble),
}

/// A sealed letter between the two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OnTheWire {
    /// As it was sealed.
    pub(super) letter: Letter,
    /// What it was sealed with, shown to the sender.
    pub(super) key: [u8; 32],
    /// Milliseconds of Argon2id.
    pub(super) stretched_ms: u32,
    /// The settings it was sealed with; the form may have moved on.
    pub(super) setup: Setup,
    /// The bit somebody flipped, counted from 1 over all bytes.
    pub(super) flipped: Option<u32>,
    /// What the friend has got.
    pub(super) friend: Friend,
}

/// The friend's side.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Friend {
    /// Has not tried yet, or something changed since.
    #[default]
    Waiting,
    /// The worker is trying.
    Opening,
    /// It opened.
    Opened(String),
    /// It did not.
    Refused,
}

/// What can go wrong that no learner did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// No worker, or one of another build.
    Worker,
    /// Argon2id did not get its memory.
    Memory,
}

/// One line of the provider's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Carried {
    /// Which letter, from 1.
    pub(super) number: u32,
    /// Bytes of the letter itself, as far as the provider can tell.
    pub(super) length: usize,
    /// How the provider got it.
    pub(super) padded: bool,
}

/// What the learner, the settings or the worker do.
pub(super) enum Event {
    /// Typed in the letter, or took one of the samples.
    Wrote(String),
    /// Typed in the sender's passphrase.
    Agreed(String),
    /// Typed in the friend's passphrase.
    FriendTyped(String),
    /// Changed padding or strength.
    SetUp(Setup),
    /// Pressed "Seal it".
    Seal,
    /// Chose a bit, counted from 1.
    Bit(u32),
    /// Flipped the chosen bit; the same bit again flips it back.
    Flip,
    /// Pressed "Open it".
    Open,
    /// Pressed "Write another".
    Again,
    /// Pressed "Stop".
    Stop,
    /// The worker answered.
    Answered(Answer),
    /// The worker could not.
    Failed(Failure),
    /// There is no worker.
    NoWorker,
}

/// The key of a message, and what goes into it.
pub(super) type Message = (&'static str, Vec<(&'static str, String)>);

impl Lab {
    /// The lab after `event`, and what to ask the worker.
    pub(super) fn after(mut self, event: Event) -> (Self, Option<Ask>) {
        let ask = self.take(event);
        (self, ask)
    }

    fn take(&mut self, event: Event) -> Option<Ask> {
        match event {
            Event::Wrote(text) => self.write(|lab| lab.text = text),
            Event::Agreed(passphrase) => self.write(|lab| {
                lab.friend_passphrase.clone_from(&passphrase);
                lab.passphrase = passphrase;
            }),
            Event::SetUp(setup) => self.write(|lab| lab.setup = setup),
            Event::FriendTyped(passphrase) => {
                self.friend_passphrase = passphrase;
                self.on_the_wire(|wire| wire.friend = Friend::Waiting);
            }
            // A press on a button that waits.
            Event::Seal | Event::Open if self.is_busy() => {}
            Event::Seal if self.passphrase.trim().is_empty() => self.stage = Stage::NoPassphrase,
            Event::Seal => {
                self.stage = Stage::Sealing;
                self.friend_passphrase.clone_from(&self.passphrase);
                return Some(Ask::SealLetter {
                    text: self.text.clone(),
                    passphrase: self.passphrase.clone(),
                    profile: self.setup.profile,
                    padded: self.setup.padded,
                });
            }
            Event::Bit(bit) => self.bit = bit,
            Event::Flip => {
                let bit = self.bit;
                self.on_the_wire(|wire| {
                    wire.flipped =
                        (wire.flipped != Some(bit) && bit >= 1 && bit <= wire.bits()).then_some(bit);
                    wire.friend = Friend::Waiting;
                });
            }
            Event::Open => return self.open(),
            Event::Again => self.write(|_| ()),
            Event::Stop => match &mut self.stage {
                Stage::Sealed(wire) => wire.friend = Friend::Waiting,
                stage => *stage = Stage::Writing,
            },
            Event::Answered(answer) => self.answered(answer),
            // What was stopped meanwhile has failed for nobody.
            Event::Failed(_) | Event::NoWorker if !self.is_busy() => {}
            Event::Failed(Failure::CannotOpen | Failure::EmptyPassphrase) => {
                self.on_the_wire(|wire| wire.friend = Friend::Refused);
            }
            Event::Failed(Failure::OutOfMemory) => self.stage = Stage::Broken(Trouble::Memory),
            Event::Failed(_) | Event::NoWorker => self.stage = Stage::Broken(Trouble::Worker),
        }
        None
    }

    /// Changes the letter or how it is sealed: what was on the wire is history.
    fn write(&mut self, change: impl FnOnce(&mut Self)) {
        self.stage = Stage::Writing;
        change(self);
    }

    fn on_the_wire(&mut self, change: impl FnOnce(&mut OnTheWire)) {
        if let Stage::Sealed(wire) = &mut self.stage {
            change(wire);
        }
    }

    fn open(&mut self) -> Option<Ask> {
        let Stage::Sealed(wire) = &mut self.stage else { return None };
        wire.friend = Friend::Opening;
        Some(Ask::OpenLetter {
            letter: wire.as_it_arrives(),
            passphrase: self.friend_passphrase.clone(),
            profile: wire.setup.profile,
        })
    }

    fn answered(&mut self, answer: Answer) {
        match answer {
            // An answer to a letter that was given up meanwhile changes nothing.
            Answer::LetterSealed { letter, key, stretched_ms } if self.stage == Stage::Sealing => {
                self.count += 1;
                self.carried.insert(
                    0,
                    Carried {
                        number: self.count,
                        length: letter.ciphertext.len(),
                        padded: self.setup.padded,
                    },
                );
                self.carried.truncate(REMEMBERED);
                let setup = self.setup;
                let friend = Friend::Waiting;
                self.stage =
                    Stage::Sealed(OnTheWire { letter, key, stretched_ms, setup, flipped: None, friend });
            }
            Answer::LetterOpened { text } => self.on_the_wire(|wire| {
                if wire.friend == Friend::Opening {
                    wire.friend = Friend::Opened(text);
                }
            }),
            _ => {}
        }
    }

    /// The sealed letter, where there is one.
    pub(super) fn sealed(&self) -> Option<&OnTheWire> {
        match &self.stage {
            Stage::Sealed(wire) => Some(wire),
            _ => None,
        }
    }

    /// Whether the worker is at it.
    pub(super) fn is_busy(&self) -> bool {
        self.stage == Stage::Sealing || self.sealed().is_some_and(|wire| wire.friend == Friend::Opening)
    }

    /// The bytes that travel now, and where their parts begin.
    pub(super) fn bytes(&self) -> Vec<u8> {
        self.sealed().map_or_else(|| self.text.clone().into_bytes(), |wire| wire.as_it_arrives().bytes())
    }

    /// The sentence for what just happened: its key, and what goes into it.
    pub(super) fn status(&self) -> Message {
        match &self.stage {
            Stage::Writing => ("lab-sealed-status-writing", vec![]),
            Stage::NoPassphrase => ("lab-sealed-status-empty", vec![]),
            Stage::Sealing => ("lab-sealed-status-sealing", vec![]),
            Stage::Broken(Trouble::Worker) => ("part-failed", vec![]),
            Stage::Broken(Trouble::Memory) => ("part-memory", vec![]),
            Stage::Sealed(wire) => match (&wire.friend, wire.flipped) {
                (Friend::Opening, _) => ("lab-sealed-status-opening", vec![]),
                (Friend::Opened(text), _) => ("lab-sealed-status-opened", vec![("text", text.clone())]),
                (Friend::Refused, _) => ("lab-sealed-status-refused", vec![]),
                (Friend::Waiting, Some(bit)) => ("lab-sealed-status-flipped", vec![("bit", bit.to_string())]),
                (Friend::Waiting, None) => {
                    ("lab-sealed-status-sealed", vec![("count", self.bytes().len().to_string())])
                }
            },
        }
    }
}

impl OnTheWire {
    /// How many bits can be flipped.
    pub(super) fn bits(&self) -> u32 {
        u32::try_from(self.letter.bytes().len() * 8).unwrap_or(u32::MAX)
    }

    /// The letter with the flipped bit in it.
    pub(super) fn as_it_arrives(&self) -> Letter {
        let mut letter = self.letter.clone();
        if let Some(bit) = self.flipped {
            let (at, mask) = ((bit as usize - 1) / 8, 0x80 >> ((bit - 1) % 8));
            if let Some(byte) = letter.byte_mut(at) {
                *byte ^= mask;
            }
        }
        letter
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
