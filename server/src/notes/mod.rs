//! Sealed notes: what the server keeps of them, and the calls that hand them over.

mod disclosure;
pub mod form;
mod owner;
pub mod proof;
mod routes;
pub mod store;
mod sweeper;

pub use disclosure::{Asker, disclosure};
pub use routes::{Create, Notes, Rules, routes, switched_off};
pub use sweeper::{every_minute, sweep};
