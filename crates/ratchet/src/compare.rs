//! Seven emoji that both sides see, to be compared by voice.
//!
//! [`vodozemac::sas`] makes them of a secret that both sides work out, and of a text. The text binds the six keys as
//! each side received them, so that emoji fit only if nobody put other keys in their place:
//!
//! ```text
//! legwork/sas/v1|ROOM|Alice's three|Bob's three     three: Curve25519 identity | Ed25519 identity | key for this once
//! ```
//!
//! each key in base64 without padding. Seven emoji are 42 bits, so somebody in the middle who could try keys until they
//! fit would be done soon: therefore Alice first sends SHA-256 of her three keys (32 bytes each, in this order), Bob
//! then his keys, Alice hers, and Bob looks at no emoji before the hash is right. Who lies has one try.

use sha2::{Digest, Sha256};
use vodozemac::{Curve25519PublicKey, Ed25519PublicKey, sas::Sas};

use crate::{Device, Error, Identity, device::key};

/// Which seven of the [64](https://spec.matrix.org/unstable/client-server-api/#sas-method-emoji).
pub type Emoji = [u8; 7];

/// The three keys that one side shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// Its lasting keys.
    pub identity: Identity,
    /// Its Curve25519 key for this comparison.
    pub once: [u8; 32],
}

impl Shown {
    /// SHA-256 of the three keys: the promise that Alice sends first.
    pub fn promise(&self) -> [u8; 32] {
        let hash = Sha256::new()
            .chain_update(self.identity.talking)
            .chain_update(self.identity.signing)
            .chain_update(self.once);
        hash.finalize().into()
    }

    fn text(&self) -> Result<String, Error> {
        let signing =
            Ed25519PublicKey::from_slice(&self.identity.signing).map_err(|_| Error::NotAKey)?.to_base64();
        let [talking, once] = [self.identity.talking, self.once].map(|bytes| key(bytes).to_base64());
        Ok([talking, signing, once].join("|"))
    }
}

/// One side of a comparison.
pub struct Side {
    sas: Sas,
    identity: Identity,
}

impl Side {
    /// A side with a fresh key, for a device with these lasting ones.
    pub fn new(identity: Identity) -> Self {
        Self { sas: Sas::new(), identity }
    }

    /// The side of this device.
    pub fn of(device: &Device) -> Self {
        Self::new(device.identity())
    }

    /// What it shows the other side.
    pub fn shown(&self) -> Shown {
        Shown { identity: self.identity, once: self.sas.public_key().to_bytes() }
    }

    /// What Alice sees, given the keys that she received as Bob's.
    ///
    /// # Errors
    /// [`Error::NotAKey`] where one of them is none.
    pub fn as_alice(self, room: &str, bob: &Shown) -> Result<Emoji, Error> {
        let own = self.shown();
        self.emoji(room, &own, bob, key(bob.once))
    }

    /// What Bob sees, given the promise and the keys that he received as Alice's.
    ///
    /// # Errors
    /// [`Error::OtherKeys`] where the keys are not the promised ones; [`Error::NotAKey`] where one of them is none.
    pub fn as_bob(self, room: &str, promise: &[u8; 32], alice: &Shown) -> Result<Emoji, Error> {
        if alice.promise() != *promise {
            return Err(Error::OtherKeys);
        }
        let own = self.shown();
        self.emoji(room, alice, &own, key(alice.once))
    }

    fn emoji(
        self,
        room: &str,
        alice: &Shown,
        bob: &Shown,
        other: Curve25519PublicKey,
    ) -> Result<Emoji, Error> {
        let text = ["legwork/sas/v1", room, &alice.text()?, &bob.text()?].join("|");
        let secret = self.sas.diffie_hellman(other).map_err(|_| Error::NotAKey)?;
        Ok(secret.bytes(&text).emoji_indices())
    }
}
