//! What runs beside the page in a Web Worker: heavy work, in modules that load on first use.
//!
//! Each module is a feature of this crate and is built alone. `worker.js` loads it, hands it one
//! message after the other and sends back what it answers; page and module speak [`errand`].

#[cfg(feature = "agefile")]
pub mod agefile;
#[cfg(feature = "seals")]
mod edge;
#[cfg(feature = "seals")]
mod files;
#[cfg(feature = "ratchet")]
pub mod ratchet;
#[cfg(feature = "reckoner")]
pub mod reckoner;
#[cfg(feature = "sealer")]
pub mod sealer;
#[cfg(feature = "vectors")]
pub mod vectors;

#[cfg(feature = "seals")]
pub use edge::{Edge, Incoming, Outgoing};
