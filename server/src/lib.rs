//! The process: pages from memory, notes, operations.

// The pages of `app` are one nested type each, and some of their code is compiled here.
#![recursion_limit = "256"]

pub mod clock;
pub mod commands;
pub mod config;
pub mod content;
pub mod health;
pub mod http;
pub mod lifecycle;
pub mod listen;
pub mod notes;
pub mod pages;
pub mod router;
pub mod site;
