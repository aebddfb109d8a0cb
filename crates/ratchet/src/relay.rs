//! The server between two devices. It passes keys and messages on, or is two devices itself.

use crate::{Device, Error, Identity, Sealed};

/// Which way a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// From Alice to Bob.
    ToBob,
    /// From Bob to Alice.
    ToAlice,
}

/// What the server does to a message on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Nothing.
    Nothing,
    /// One bit of its last byte becomes another.
    OneBit,
    /// Other words take the place of these.
    Words(String),
}

/// A message that went through the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// What the server read, if it could.
    pub read: Option<String>,
    /// What it sent on.
    pub left: Sealed,
}

/// The server.
#[derive(Debug)]
pub struct Relay {
    alice: Identity,
    bob: Identity,
    middle: Option<Middle>,
}

/// The two devices of a server that puts itself between: to each side it is the other.
#[derive(Debug)]
struct Middle {
    to_alice: Device,
    to_bob: Device,
}

impl Relay {
    /// Hands Alice a card of Bob's and lets her start a session: Bob's own card, or, where the server lies, one that it
    /// made.
    ///
    /// # Errors
    /// [`Error::NotAKey`], which fresh devices don't give.
    pub fn introduce(alice: &mut Device, bob: &mut Device, lies: bool) -> Result<Self, Error> {
        let card = bob.card();
        let mut relay = Self { alice: alice.identity(), bob: bob.identity(), middle: None };
        if lies {
            let mut middle = Middle { to_alice: Device::new(), to_bob: Device::new() };
            alice.begin(&middle.to_alice.card())?;
            middle.to_bob.begin(&card)?;
            relay.middle = Some(middle);
        } else {
            alice.begin(&card)?;
        }
        Ok(relay)
    }

    /// Whose key the receiver was told is the sender's.
    pub fn shown(&self, way: Way) -> Identity {
        match (way, &self.middle) {
            (Way::ToBob, None) => self.alice,
            (Way::ToAlice, None) => self.bob,
            (Way::ToBob, Some(middle)) => middle.to_bob.identity(),
            (Way::ToAlice, Some(middle)) => middle.to_alice.identity(),
        }
    }

    /// The Curve25519 key that a message on this way comes from, as its receiver knows it.
    pub fn sender(&self, way: Way) -> [u8; 32] {
        self.shown(way).talking
    }

    /// Whether the server put its own keys between.
    pub fn lies(&self) -> bool {
        self.middle.is_some()
    }

    /// Carries a message.
    ///
    /// # Errors
    /// [`Error::NoKey`] where the server should write and only passes on; [`Error::DoesNotOpen`] where the message is
    /// not of the session that it holds; [`Error::NoSession`] where Bob writes before Alice has.
    pub fn carry(&mut self, way: Way, sealed: &Sealed, change: &Change) -> Result<Carried, Error> {
        let mut carried = match &mut self.middle {
            None if matches!(change, Change::Words(_)) => return Err(Error::NoKey),
            None => Carried { read: None, left: sealed.clone() },
            Some(middle) => {
                let (from, to, sender) = match way {
                    Way::ToBob => (&mut middle.to_alice, &mut middle.to_bob, self.alice),
                    Way::ToAlice => (&mut middle.to_bob, &mut middle.to_alice, self.bob),
                };
                let read = from.open(&sender.talking, sealed)?;
                let left = to.seal(if let Change::Words(words) = change { words } else { &read })?;
                Carried { read: Some(read), left }
            }
        };
        if *change == Change::OneBit
            && let Some(last) = carried.left.bytes.last_mut()
        {
            *last ^= 1;
        }
        Ok(carried)
    }
}
