//! What all labs share: bytes one can look at, the link to a set-up.

mod bytes;
mod number;
mod share;
mod tag;

pub(crate) use bytes::{Bytes, Run, hex};
pub(crate) use number::Numbers;
pub(crate) use share::Share;
pub(crate) use tag::{Price, PriceTag, Prices};
