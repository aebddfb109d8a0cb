//! A rendered site, ready to be served.

pub use app::site::{Address, Page};

use super::assets::Assets;

/// Everything that is served besides the calls.
#[derive(Debug, Clone)]
pub struct Site {
    /// Every page in every language.
    pub pages: Vec<Page>,
    /// What the pages load.
    pub assets: Assets,
    /// The languages, the one for visitors with no wish first. Never empty.
    pub locales: Vec<String>,
}
