//! The process: pages from memory, notes, operations.

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
