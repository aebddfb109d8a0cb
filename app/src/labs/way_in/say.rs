//! Sentences of the lab before they are words, and how they become words.

use std::mem;

use cost::{Bounds, Figure, Money, Targets};

use super::{link::SCENES, model::Lab};
use crate::{parts::Numbers, words::Words};

/// The key of a message, and what goes into it.
pub(super) type Sentence = (&'static str, Vec<(&'static str, Value)>);

/// What goes into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// As it is.
    Text(String),
    /// Acts, one after the other.
    Acts(Vec<String>),
    /// An amount.
    Price(Bounds<Money>),
    /// A number of targets or people.
    Count(Bounds<Targets>),
    /// That many targets, by the name that they have in the scenario.
    Many(Targets),
}

/// A sentence with its values.
pub(super) fn sentence<const N: usize>(key: &'static str, values: [(&'static str, Value); N]) -> Sentence {
    (key, values.into())
}

impl Value {
    /// A figure, as an amount or as a number.
    pub(super) fn of(figure: Figure) -> Self {
        let (low, high) = (figure.bounds.low(), figure.bounds.high());
        match figure.unit.is_money() {
            true => Self::Price(Bounds::between(Money(low), Money(high))),
            false => Self::Count(Bounds::between(Targets(low), Targets(high))),
        }
    }
}

/// The lab at one moment, and the words to say it in.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'l> {
    /// The moment.
    pub(super) lab: &'l Lab,
    /// The words of the page.
    pub(super) words: Words,
}

impl Speaker<'_> {
    /// A message of the lab that has no variables, by its name after `lab-way-in-`.
    pub(super) fn word(self, name: &str) -> String {
        self.words.get(&["lab-way-in-", name].concat())
    }

    /// A sentence, where there is one.
    pub(super) fn may_say(self, sentence: Option<Sentence>) -> String {
        sentence.map(|sentence| self.say(&sentence)).unwrap_or_default()
    }

    /// Sentences, one after the other.
    pub(super) fn say_all(self, sentences: &[Sentence]) -> String {
        let mut said = String::new();
        for sentence in sentences {
            if !said.is_empty() {
                said.push(' ');
            }
            said.push_str(&self.say(sentence));
        }
        said
    }

    /// A sentence.
    pub(super) fn say(self, (key, values): &Sentence) -> String {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, self.value(value))).collect();
        self.words.fill(key, &values)
    }

    /// What goes into a sentence.
    pub(super) fn value(self, value: &Value) -> String {
        let numbers = Numbers(self.words);
        match value {
            Value::Text(text) => text.clone(),
            Value::Acts(acts) => {
                let mut said = String::new();
                for act in acts {
                    let both = [("first", mem::take(&mut said)), ("then", act.clone())];
                    said = if both[0].1.is_empty() {
                        act.clone()
                    } else {
                        self.words.fill("lab-way-in-then", &both)
                    };
                }
                said
            }
            Value::Price(price) => numbers.bounds(*price, Numbers::about),
            Value::Count(count) => numbers.bounds(*count, |numbers, count| numbers.whole(count.0)),
            Value::Many(many) => {
                let form = if many.0 == 1 { "one" } else { "many" };
                let key = ["lab-way-in-", SCENES[self.lab.scene], "-", form].concat();
                self.words.fill(&key, &[("count", numbers.whole(many.0))])
            }
        }
    }
}
