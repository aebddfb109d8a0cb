//! Words of the lab: whose a key is, who tries, what a letter says, what the price tag says.

use super::{
    link::{Choice, Ending, Letter, Setup},
    model::{Hand, Held, Key, Lab, Sentence},
};
use crate::{
    parts::{Plain, Price, Prices, choice},
    words::Words,
};

/// The lab at one moment, and the words to say it in.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'l> {
    /// The moment.
    pub(super) lab: &'l Lab,
    /// The words of the page.
    pub(super) words: Words,
}

impl Speaker<'_> {
    /// A message of the lab that has no variables, by its name after `lab-one-more-recipient-`.
    pub(super) fn word(self, name: &str) -> String {
        self.words.get(&["lab-one-more-recipient-", name].concat())
    }

    /// A message of the lab whose name has two parts.
    pub(super) fn word_of(self, first: &str, second: &str) -> String {
        self.word(&[first, "-", second].concat())
    }

    /// A message of the lab with numbers.
    pub(super) fn fill(self, name: &str, values: &[(&str, String)]) -> String {
        self.words.fill(&["lab-one-more-recipient-", name].concat(), values)
    }

    /// A sentence.
    pub(super) fn say(self, (key, values): &Sentence) -> String {
        self.words.fill(key, values)
    }

    /// Which letter it is.
    pub(super) fn letter(self, letter: Letter) -> String {
        let is_app = letter == Letter::Next && self.lab.setup.ending == Ending::OtherApp;
        self.word_of("letter", if is_app { "next-app" } else { letter.code() })
    }

    /// Whose a key is.
    pub(super) fn owner(self, key: Key) -> String {
        let Setup { door, ending, .. } = self.lab.setup;
        match key {
            Key::Bob => self.word("owner-bob"),
            Key::Dan => self.word("owner-dan"),
            Key::Once(_) => self.word("owner-once"),
            Key::Door(_) => self.word_of("owner", door.code()),
            Key::Newcomer => self.word_of("owner", ending.code()),
        }
    }

    /// Who tries.
    pub(super) fn hand(self, hand: Hand) -> String {
        match hand {
            Hand::Receiver => self.word("who-receiver"),
            Hand::Order => self.word("who-order"),
            Hand::Newcomer => self.word_of("who", self.lab.setup.ending.code()),
        }
    }

    /// What somebody has.
    pub(super) fn held(self, held: &Held) -> String {
        let count = |count: usize| count.to_string();
        self.fill("held", &[("keys", count(held.keys.len())), ("phones", count(held.phones.len()))])
    }

    /// Something to choose, one of all of its kind.
    pub(super) fn choices<T: Choice>(self, act: &'static str, chosen: T, name: impl Fn(T) -> Plain) -> Plain {
        let mut set = vec![Plain::said("legend", self.word(act))];
        for (place, (_, one)) in T::ALL.iter().enumerate() {
            set.push(choice("radio", ["recipient", act], place, *one == chosen, name(*one)));
        }
        Plain::of("fieldset", set)
    }

    /// What the price tag says: keys to steal and devices to hold.
    pub(super) fn prices(self) -> Prices {
        let Setup { door, share, .. } = self.lab.setup;
        let needed = share.needed.to_string();
        let three = |column: &str| {
            ["one", "thousand", "everyone"].map(|reach| {
                let said = |name: &str| {
                    self.fill(&["price-", column, "-", reach, name].concat(), &[("needed", needed.clone())])
                };
                Price::said(said("")).beside(said("-beside"))
            })
        };
        Prices { without: three("open"), with: three("sealed"), left: three(door.code()) }
    }
}

/// What a letter says.
pub(super) fn text(setup: Setup, letter: Letter, words: Words) -> String {
    let is_app = letter == Letter::Next && setup.ending == Ending::OtherApp;
    let name = if is_app { "next-app" } else { letter.code() };
    words.get(&["lab-one-more-recipient-text-", name].concat())
}
