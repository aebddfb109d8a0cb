//! Every page of the site, in every language, as a whole document.

mod assets;
mod pages;
mod shell;
pub(crate) mod tags;

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use lessons::{Library, Locale};

pub use assets::Assets;

use crate::{notes::Limits, words::Messages};

/// Where a page is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// At this path, as in `/en/lessons/sealed-letters`.
    Path(String),
    /// At `/n/ID`, whatever the id.
    Note,
    /// At `/a/ID`, whatever the id.
    Ask,
    /// Wherever there is nothing else.
    NotFound,
}

/// One page in one language.
#[derive(Debug, Clone)]
pub struct Page {
    /// Where it is served.
    pub address: Address,
    /// Its language, as in `es`.
    pub locale: String,
    /// The whole document.
    pub html: String,
}

/// Who may leave notes here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Create {
    /// Everybody.
    #[default]
    Open,
    /// Whoever has one of the host's codes.
    Token,
    /// Nobody.
    Off,
}

/// What the operator's settings say on the pages.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The host's name.
    pub name: Option<String>,
    /// Where reports go: an e-mail address or a link.
    pub contact: Option<String>,
    /// Who may leave notes.
    pub create: Create,
    /// The longest text of a note, in bytes.
    pub note_text_max: usize,
    /// The most bytes that the files of a note may have together; `None` where it may be a text only.
    pub files_max: Option<u64>,
    /// The most readings one note may have.
    pub reads_max: u16,
    /// The longest a note may be kept, in days.
    pub days_max: u16,
}

impl Facts {
    fn limits(&self) -> Limits {
        Limits {
            text_max: self.note_text_max,
            files_max: self.files_max.unwrap_or_default(),
            reads_max: self.reads_max,
            days_max: self.days_max,
            needs_code: self.create == Create::Token,
        }
    }
}

/// Renders every page. The first page is the first language's home.
pub fn render(library: &Library, facts: &Facts, assets: &Assets) -> Vec<Page> {
    let locales: Vec<&Locale> = library.locales().collect();
    let mut site = Vec::new();
    for locale in &locales {
        let press = Press { library, locale, locales: &locales, facts, assets };
        site.extend(pages::all(&press));
    }
    site
}

/// A source's title, as a link where there is one.
pub(crate) fn titled(press: &Press<'_>, source: &lessons::Source) -> AnyView {
    let title = source.title(press.locale.code()).into_owned();
    match &source.url {
        Some(url) => view! { <a href=url.clone() rel="noreferrer">{title}</a> }.into_any(),
        None => view! { <cite>{title}</cite> }.into_any(),
    }
}

/// Everything a page is made from.
#[derive(Clone, Copy)]
pub(crate) struct Press<'a> {
    /// The content.
    pub(crate) library: &'a Library,
    /// The language of the page.
    pub(crate) locale: &'a Locale,
    locales: &'a [&'a Locale],
    facts: &'a Facts,
    assets: &'a Assets,
}

impl Press<'_> {
    /// A message of this page's language.
    pub(crate) fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    /// Who may leave notes here.
    pub(crate) fn create(&self) -> Create {
        self.facts.create
    }

    /// A path in this page's language, as in `/en/labs/sealed` for `/labs/sealed`.
    fn path(&self, path: &str) -> String {
        format!("/{}{path}", self.locale.code())
    }

    /// The address of the list that words are drawn from: this language's, or else the first language's.
    fn words(&self) -> String {
        let list = |code: &str| format!("words-{code}.txt");
        let first = self.locales.first().map_or("", |first| first.code());
        let own = self.assets.find(&list(self.locale.code())).map(str::to_owned);
        own.unwrap_or_else(|| self.assets.url(&list(first)))
    }

    /// Renders one document. `build` runs where islands find their words.
    fn print(&self, words: Vec<(String, String)>, build: impl FnOnce() -> AnyView) -> String {
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
        let html = owner.with(|| {
            provide_context(Messages(words));
            provide_context(self.facts.limits());
            // A document is printed once and follows nothing: in a debug build every signal read would be warned of.
            untrack(|| build().to_html())
        });
        owner.unset_with_forced_cleanup();
        format!("<!DOCTYPE html>{html}")
    }
}
