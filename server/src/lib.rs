//! The process: pages from memory, notes, operations.

pub mod clock;
pub mod notes;
