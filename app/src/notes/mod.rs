//! Sealed notes: the form that leaves one, and the page that opens one. What asks need, too, is theirs as well.

pub(crate) mod attached;
pub(crate) mod code;
pub(crate) mod fields;
pub(crate) mod files;
pub(crate) mod held;
pub(crate) mod inside;
mod limits;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-note-new"))]
mod new;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-note-open"))]
mod open;
mod own;
pub(crate) mod parcel;
pub(crate) mod show;

pub(crate) use limits::Limits;
#[cfg(feature = "ssr")]
pub(crate) use new::NewNote;
#[cfg(feature = "ssr")]
pub(crate) use open::OpenNote;
