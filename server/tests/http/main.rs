//! What the process promises to whoever talks to it, through a real socket.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod asks;
mod harness;
mod health;
mod hygiene;
mod log;
mod notes;
mod notes_files;
mod notes_limits;
mod notes_owner;
mod pages;
mod two;
