//! What the host allows: small, public, the same for every visitor.

use leptos::prelude::*;

/// The host's limits for new notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Limits {
    /// The longest text, in bytes.
    pub(crate) text_max: usize,
    /// The most bytes of the files and the text together; 0 where files are not taken.
    pub(crate) files_max: u64,
    /// The most readings.
    pub(crate) reads_max: u16,
    /// The most days.
    pub(crate) days_max: u16,
    /// Whether the host wants a code.
    pub(crate) needs_code: bool,
}

impl Limits {
    /// The limits of the page being rendered, or in the browser those that were rendered with it.
    pub(crate) fn here() -> Self {
        if cfg!(target_arch = "wasm32") { Self::of_page() } else { use_context().unwrap_or_default() }
    }

    fn of_page() -> Self {
        let Some(sheet) = document().get_element_by_id("note-limits") else { return Self::default() };
        let number = |name: &str| sheet.get_attribute(name).unwrap_or_default();
        Self {
            text_max: number("data-text-max").parse().unwrap_or_default(),
            files_max: number("data-files-max").parse().unwrap_or_default(),
            reads_max: number("data-reads-max").parse().unwrap_or_default(),
            days_max: number("data-days-max").parse().unwrap_or_default(),
            needs_code: sheet.has_attribute("data-code"),
        }
    }

    /// Where the list of words for this page's language is.
    pub(crate) fn words_address() -> String {
        let sheet = document().get_element_by_id("note-limits");
        sheet.and_then(|sheet| sheet.get_attribute("data-words")).unwrap_or_default()
    }

    /// The spans that fit, shortest first.
    pub(crate) fn spans(self) -> impl Iterator<Item = wire::KeepFor> {
        wire::KeepFor::ALL.into_iter().filter(move |span| span.seconds() <= i64::from(self.days_max) * 86_400)
    }
}
