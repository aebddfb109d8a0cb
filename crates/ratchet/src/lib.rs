//! Talking over [Olm](https://spec.matrix.org/unstable/olm-megolm/olm/): two devices, the server between them, which
//! passes keys on or puts its own in their place, and the emoji by which people find out.
//!
//! Nothing is encrypted here; [`vodozemac`] does that, with randomness that it draws itself.
//!
//! ```
//! use ratchet::{Change, Device, Relay, Way};
//! let (mut alice, mut bob) = (Device::new(), Device::new());
//! let mut relay = Relay::introduce(&mut alice, &mut bob, true).unwrap();
//! let sealed = alice.seal("Meet me at six.").unwrap();
//! let carried = relay.carry(Way::ToBob, &sealed, &Change::Nothing).unwrap();
//! assert_eq!(carried.read.as_deref(), Some("Meet me at six."));
//! assert_eq!(bob.open(&relay.sender(Way::ToBob), &carried.left).unwrap(), "Meet me at six.");
//! ```

pub mod compare;
mod device;
mod relay;

pub use device::{Card, Device, Identity, Sealed};
pub use relay::{Carried, Change, Relay, Way};

/// Why something could not be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A key that no honest device has: a point of low order, or no point at all.
    #[error("this is no usable key")]
    NotAKey,
    /// There is no session to seal in.
    #[error("there is no session yet; fetch the other side's card first")]
    NoSession,
    /// What came does not open: changed on its way, for another session, or its key is gone.
    #[error("this message does not open here")]
    DoesNotOpen,
    /// Whoever only passes things on has no key to write other words with.
    #[error("who passes messages on can't write others in their place")]
    NoKey,
    /// The keys that were shown are not the ones that were promised.
    #[error("these are not the keys whose hash was sent before")]
    OtherKeys,
}
