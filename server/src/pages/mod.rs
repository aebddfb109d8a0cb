//! The site as constant bytes: pages, assets and the two answers chosen by language.

pub mod assets;
mod negotiate;
mod resource;
mod routes;
mod site;

pub use routes::{Pages, routes};
pub use site::{Address, Page, Site};
