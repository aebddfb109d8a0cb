//! The crate from outside: a good content folder, bad ones, the real one, and arbitrary text.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod bad;
mod good;
mod properties;
mod real;
mod shelf;
mod tiny_constables;
mod ways;
mod wiretap_phone_exploit;
