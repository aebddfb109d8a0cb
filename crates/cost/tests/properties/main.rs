//! What holds for every plan, tree, guess and scan.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod any;
mod guesses;
mod plans;
mod scans;
mod trees;
