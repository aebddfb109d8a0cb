//! Sealed notes: what the server keeps of them, and the calls that hand them over.

pub mod store;
