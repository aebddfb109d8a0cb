//! The site: pages rendered once by the server, labs and note forms hydrated in the browser.
//!
//! The server calls [`site::render`] at start and serves what comes out as constant bytes. In the browser only
//! the islands of a page run: a lab, a form for notes, for links or for age files, each a WebAssembly module of its own. Natively
//! everything is compiled; for the browser, a module has only the islands whose feature is on.
//!
//! ```
//! # #[cfg(feature = "ssr")] {
//! let files = lessons::Files::from([(
//!     "ui/en/site.ftl".to_owned(),
//!     "language-name = English\nlanguage-direction = ltr\nsource-number = Source { $number }\n".to_owned(),
//! )]);
//! let library = lessons::load(&files, &[]).expect("the content has no problems");
//! let pages = app::site::render(&library, &app::site::Facts::default(), &app::site::Assets::default());
//! assert!(pages[0].html.starts_with("<!DOCTYPE html><html lang=\"en\""));
//! # }
//! ```

// A page is one nested type, as deep as its HTML.
#![recursion_limit = "256"]
#![cfg_attr(
    target_arch = "wasm32",
    allow(dead_code, unused_imports, reason = "what only the islands of other modules use")
)]
#![allow(unreachable_pub, reason = "what the component macro generates is public whatever the function is")]

#[cfg(any(not(target_arch = "wasm32"), feature = "island-age-files"))]
mod agefile;
mod asks;
mod browser;
pub mod labs;
mod notes;
mod parts;
#[cfg(feature = "ssr")]
pub mod site;
mod words;

/// What `start.js` calls before the first island.
#[cfg(feature = "hydrate")]
#[doc(hidden)]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
