//! What all labs share: bytes one can look at, charts, numbers and money, scenarios, the link to a set-up.

mod bytes;
pub(crate) mod chart;
mod controls;
mod link;
mod number;
mod plain;
mod rest;
pub(crate) mod scenario;
mod share;
mod tag;

pub(crate) use bytes::{Bytes, Run, bytes, hex};
pub(crate) use controls::{choice, scroll, slider};
pub(crate) use link::{BadLink, Form, MAX_BYTES, complaint, number, parts};
pub(crate) use number::Numbers;
pub(crate) use plain::{Plain, drawn, drawn_controls};
pub(crate) use rest::Rest;
pub(crate) use share::Share;
pub(crate) use tag::{Price, PriceTag, Prices};
