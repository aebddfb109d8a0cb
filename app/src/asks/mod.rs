//! Asks: somebody wants to be sent a secret. A form makes the two links; the page behind them takes a reply from
//! whoever has the one, and shows all replies to whoever has the other.

#[cfg(any(not(target_arch = "wasm32"), feature = "island-ask-bag"))]
mod bag;
mod link;
mod lost;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-ask-new"))]
mod new;
#[cfg(any(not(target_arch = "wasm32"), feature = "island-ask-reply"))]
mod reply;
mod voice;

#[cfg(feature = "ssr")]
pub(crate) use bag::OpenBag;
pub(crate) use link::OWN;
#[cfg(feature = "ssr")]
pub(crate) use new::NewAsk;
#[cfg(feature = "ssr")]
pub(crate) use reply::OpenReply;
