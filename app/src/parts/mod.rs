//! What all labs share: bytes one can look at, the link to a set-up, scenarios.

mod bytes;
pub(crate) mod scenario;
mod share;

pub(crate) use bytes::{Bytes, Run, hex};
pub(crate) use share::Share;
