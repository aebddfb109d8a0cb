//! Who holds what, whom a letter is sealed to, and what was tried: what can happen in the lab "One more recipient".

use super::{
    head::Head,
    link::{Choice, Door, Ending, Letter, Setup, Share, Swap},
};

/// How many letters there are.
pub(super) const LETTERS: u32 = 4;

/// A key, by who has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// On Bob's phone.
    Bob,
    /// On Dan's phone.
    Dan,
    /// Of the door, counted from 0.
    Door(u8),
    /// Drawn for one letter, and in the boxes that go with it.
    Once(Letter),
    /// Of whoever comes with the ending.
    Newcomer,
}

/// Who tries to open letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hand {
    /// The one a letter is for.
    Receiver,
    /// Those who may, with an order.
    Order,
    /// Whoever the ending is about.
    Newcomer,
}

/// Everybody who may try.
pub(super) const HANDS: [Hand; 3] = [Hand::Receiver, Hand::Order, Hand::Newcomer];

/// What somebody has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Held {
    /// Keys.
    pub(super) keys: Vec<Key>,
    /// Phones, by the keys on them, each in a box there.
    pub(super) phones: Vec<Key>,
}

/// What came of a try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It opened: what is in it.
    Opened(String),
    /// No line of the header fits any key at hand.
    NoLine,
    /// A line fits or might have, but something was changed on the way.
    Changed,
}

/// A letter as it travels.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Travelling {
    /// All of it, as it arrives.
    pub(super) bytes: Vec<u8>,
    /// What stands before the sealed text.
    pub(super) head: Head,
    /// The byte that was swapped.
    pub(super) marked: Option<usize>,
}

/// A file that can be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Saved {
    /// Under this name.
    pub(super) name: String,
    /// Where the browser keeps it.
    pub(super) url: String,
}

/// What was made and tried.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Report {
    /// The letters, in the order of [`Letter::ALL`].
    pub(super) letters: Vec<Travelling>,
    /// For each letter, what came of the tries of [`Lab::hands`].
    pub(super) tries: Vec<Vec<Outcome>>,
    /// Everything that can be saved.
    pub(super) saved: Vec<Saved>,
}

/// How far the lab is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Stage {
    /// Nothing was asked of the worker yet.
    #[default]
    Start,
    /// In the worker.
    Working,
    /// Made and tried.
    Ready,
    /// The worker could not be had.
    Broken,
}

/// The lab at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Lab {
    /// What was chosen.
    pub(super) setup: Setup,
    /// How often something was asked of the worker: an answer to an earlier time is out of date.
    pub(super) turn: u32,
    /// How far it is.
    pub(super) stage: Stage,
    /// What was made and tried last, and for which set-up: it stays in sight while the worker is at the next.
    made: Option<(Setup, Report)>,
}

/// What the learner or the worker does.
pub(super) enum Event {
    /// Opened a link, or the page.
    SetUp(Setup),
    /// Chose a design, by its place.
    Door(usize),
    /// Chose how many keys, by their place.
    Share(usize),
    /// Chose what happens next, by its place.
    Ending(usize),
    /// Chose the letter to look at, by its place.
    Letter(usize),
    /// Chose where a byte is swapped, by its place.
    Swap(usize),
    /// The worker has made and tried everything of that turn.
    Came(u32, Report),
    /// There is no worker for that turn.
    NoWorker(u32),
}

/// The key of a message, and what goes into it.
pub(super) type Sentence = (String, Vec<(&'static str, String)>);

impl Lab {
    /// Takes in what happened. `true` where everything must be made and tried anew.
    pub(super) fn take(&mut self, event: Event) -> bool {
        let mut setup = self.setup;
        match event {
            Event::SetUp(new) => setup = new,
            Event::Door(place) => setup.door = nth(place, setup.door),
            Event::Share(place) => setup.share = nth(place, setup.share),
            Event::Ending(place) => setup.ending = nth(place, setup.ending),
            Event::Letter(place) => setup.letter = nth(place, setup.letter),
            Event::Swap(place) => setup.swap = nth(place, setup.swap),
            Event::Came(turn, report) if turn == self.turn => {
                self.stage = Stage::Ready;
                self.made = Some((setup, report));
            }
            Event::NoWorker(turn) if turn == self.turn => {
                self.stage = Stage::Broken;
                self.made = None;
            }
            Event::Came(..) | Event::NoWorker(_) => {}
        }
        let is_only_looked_at = Setup { letter: self.setup.letter, ..setup } == self.setup;
        self.setup = setup;
        let is_new = !is_only_looked_at || self.stage == Stage::Start;
        if is_new {
            self.turn += 1;
            self.stage = Stage::Working;
        }
        is_new
    }

    /// What was made and tried.
    pub(super) fn report(&self) -> Option<&Report> {
        self.made.as_ref().map(|(_, report)| report)
    }

    /// The lab as it was when that was made, but for the letter that is looked at.
    pub(super) fn as_made(&self) -> Self {
        let letter = self.setup.letter;
        let setup = self.made.as_ref().map_or(self.setup, |(setup, _)| Setup { letter, ..*setup });
        Self { setup, ..self.clone() }
    }

    /// What can be saved.
    pub(super) fn saved(&self) -> Vec<Saved> {
        self.report().map(|report| report.saved.clone()).unwrap_or_default()
    }

    /// The letter that is looked at.
    pub(super) fn looked_at(&self) -> Option<&Travelling> {
        self.report()?.letters.get(self.setup.letter.place())
    }

    /// How many letters somebody opened.
    pub(super) fn opened(&self, hand: Hand) -> u32 {
        let Some(place) = self.setup.hands().iter().position(|one| *one == hand) else { return 0 };
        let tries = self.report().map(|report| report.tries.iter()).into_iter().flatten();
        tries.filter(|tries| matches!(tries.get(place), Some(Outcome::Opened(_)))).map(|_| 1).sum()
    }

    /// The sentence for what just came out.
    pub(super) fn result(&self) -> Sentence {
        let Setup { door, share, ending, swap, .. } = self.setup;
        let key = match &self.stage {
            Stage::Start | Stage::Working => String::from("lab-one-more-recipient-working"),
            Stage::Broken => String::from("part-failed"),
            Stage::Ready if swap != Swap::Nothing => {
                ["lab-one-more-recipient-swapped-", swap.code()].concat()
            }
            Stage::Ready => ["lab-one-more-recipient-", door.code(), "-", ending.code()].concat(),
        };
        let opened = |hand| self.opened(hand).to_string();
        let values = vec![
            ("order", opened(Hand::Order)),
            ("who", opened(Hand::Newcomer)),
            ("receiver", opened(Hand::Receiver)),
            ("all", LETTERS.to_string()),
            ("needed", share.needed.to_string()),
            ("keys", share.all.to_string()),
        ];
        (key, values)
    }
}

fn nth<T: Choice>(place: usize, before: T) -> T {
    T::ALL.get(place).map_or(before, |(_, one)| *one)
}

impl Setup {
    /// Whom a letter is for.
    pub(super) fn receiver(self, letter: Letter) -> Key {
        match letter {
            Letter::Before | Letter::Ordered => Key::Bob,
            Letter::Next if self.ending == Ending::OtherApp => Key::Bob,
            Letter::Neighbour | Letter::Next => Key::Dan,
        }
    }

    /// To whom a letter is sealed, in the order of the lines in its header.
    pub(super) fn recipients(self, letter: Letter) -> Vec<Key> {
        let mut keys = vec![self.receiver(letter)];
        let is_next = letter == Letter::Next;
        let is_built_in = !(is_next && self.ending == Ending::OtherApp);
        match self.door {
            Door::OneKey if is_built_in => keys.push(Key::Door(0)),
            Door::Shared if is_built_in => keys.push(Key::Once(letter)),
            Door::Silent if letter == Letter::Ordered => keys.push(Key::Door(0)),
            _ => {}
        }
        let is_joined = match self.door {
            Door::OneKey | Door::Shared => self.ending == Ending::Abroad,
            Door::InHand => false,
            Door::Silent => self.hands().contains(&Hand::Newcomer),
        };
        if is_next && is_joined {
            keys.push(Key::Newcomer);
        }
        keys
    }

    /// The keys of the door.
    pub(super) fn door_keys(self) -> u8 {
        if self.door == Door::Shared { self.share.all } else { 1 }
    }

    /// Groups of keys of the door, each of which is enough for the key that was drawn for a letter: it lies in a box
    /// for each group, with one lock inside the other.
    pub(super) fn boxes(self, letter: Letter) -> Vec<Vec<u8>> {
        if !self.recipients(letter).contains(&Key::Once(letter)) {
            return Vec::new();
        }
        let Share { needed, all } = self.share;
        let groups = (0_u8..1 << all).filter(|group| group.count_ones() == u32::from(needed));
        groups.map(|group| (0..all).filter(|key| group >> key & 1 == 1).collect()).collect()
    }

    /// The phones that hold their own key in a box for the maker.
    pub(super) fn phones(self) -> &'static [Key] {
        if self.door == Door::InHand { &[Key::Bob, Key::Dan] } else { &[] }
    }

    /// Who tries.
    pub(super) fn hands(self) -> &'static [Hand] {
        match self.ending {
            Ending::Quiet | Ending::OtherApp => &HANDS[..2],
            _ => &HANDS,
        }
    }

    /// What somebody has who tries to open a letter.
    pub(super) fn held(self, hand: Hand, letter: Letter) -> Held {
        let keys = |keys: &[Key]| Held { keys: keys.to_vec(), phones: Vec::new() };
        let door = |count: u8| Held { keys: (0..count).map(Key::Door).collect(), phones: Vec::new() };
        let maker = |phones: &[Key]| Held { keys: vec![Key::Door(0)], phones: phones.to_vec() };
        match (hand, self.door, self.ending) {
            (Hand::Receiver, ..) => keys(&[self.receiver(letter)]),
            (Hand::Order, Door::OneKey | Door::Silent, _) => door(1),
            (Hand::Order, Door::Shared, _) => door(self.share.needed),
            (Hand::Order, Door::InHand, _) => maker(&[Key::Bob]),
            (_, Door::OneKey | Door::Shared, Ending::Abroad) => keys(&[Key::Newcomer]),
            (_, Door::OneKey, _) => door(1),
            (_, Door::Shared, Ending::Government) => door(self.share.all),
            (_, Door::Shared, _) => door(1),
            (_, Door::InHand, Ending::Government | Ending::Abroad) => maker(&[Key::Dan]),
            (_, Door::InHand, _) => maker(&[]),
            (_, Door::Silent, Ending::Thief | Ending::Government) => keys(&[Key::Door(0), Key::Newcomer]),
            (_, Door::Silent, _) => keys(&[Key::Newcomer]),
        }
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
