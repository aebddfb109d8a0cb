//! What is left when the process is killed or the power fails: everything it acknowledged, and no
//! read twice.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod client;
mod database;
mod killed;
mod ledger;
mod process;
mod traced;
