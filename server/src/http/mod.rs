//! What every answer has in common: its headers, its log line, its way of saying no.

pub mod after;
pub mod hygiene;
pub mod log;
pub mod log_writer;
pub mod problem;
