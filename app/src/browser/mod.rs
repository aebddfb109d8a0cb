//! The browser's side of an island: the page it stands in, its worker, the calls to the server.

pub(crate) mod api;
pub(crate) mod asks;
pub(crate) mod errands;
pub(crate) mod files;
pub(crate) mod page;
pub(crate) mod transfer;
