//! Sealed notes, and sealed replies to whoever asked: what the server keeps of them, and the calls that hand them
//! over.

mod asks;
mod create;
mod disclosure;
pub mod form;
mod incoming;
mod outgoing;
mod owner;
pub mod proof;
mod receive;
mod routes;
mod rules;
pub mod store;
mod sweeper;

pub use disclosure::{Asker, disclosure};
pub use routes::{Notes, routes, switched_off};
pub use rules::{Create, Rules, Size};
pub use sweeper::{every_minute, sweep};
