//! Sentences of the lab before they are words.

use cost::{Bounds, Figure, Money, Targets};

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
