//! Sealed notes: what the server keeps of them, and the calls that hand them over.

pub mod form;
pub mod proof;
mod routes;
pub mod store;
mod sweeper;

pub use routes::{Create, Notes, Rules, routes, switched_off};
pub use sweeper::{every_minute, sweep};
