//! What all labs share: stations on a wire, bytes one can look at, the link to a set-up.

mod bytes;
mod share;

pub(crate) use bytes::{Bytes, Run, hex};
pub(crate) use share::Share;

use leptos::prelude::*;

/// Somebody on the wire.
#[component]
pub(crate) fn Station(
    /// Who it is.
    name: String,
    /// Whether it is the one in the middle.
    #[prop(optional)]
    is_observer: bool,
    /// What this one does or sees.
    children: Children,
) -> impl IntoView {
    let class = if is_observer { "station observer" } else { "station" };
    view! { <section class=class><h3 class="who">{name}</h3>{children()}</section> }
}
