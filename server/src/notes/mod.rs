//! Sealed notes: what the server keeps of them, and the calls that hand them over.

mod create;
mod disclosure;
pub mod form;
mod incoming;
mod outgoing;
mod owner;
pub mod proof;
mod routes;
pub mod store;
mod sweeper;

pub use create::{Create, Rules, Size};
pub use disclosure::{Asker, disclosure};
pub use routes::{Notes, routes, switched_off};
pub use sweeper::{every_minute, sweep};
