//! `sources.toml`: everything that may be cited.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    front::{Fields, Text, Toml},
    problem::{Problems, listed},
    said::Said,
};

pub(crate) const FILE: &str = "sources.toml";

/// Every source by its id.
pub(crate) type Sources = BTreeMap<String, Arc<Source>>;

/// Something that a lesson cites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name in citations: small letters, digits and hyphens.
    pub id: String,
    /// Who wrote it.
    pub authors: Option<String>,
    /// Where it appeared.
    pub publisher: Option<String>,
    /// The year, or the day as in `2014-01-09`.
    pub when: String,
    /// Where it can be read; always `http` or `https`.
    pub url: Option<String>,
    /// How we read it.
    pub read: Read,
    title: Title,
    note: Option<Said>,
}

/// What a source is called.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Title {
    /// In its own language.
    Own(String),
    /// In every language, as this site says it.
    Ours(Said),
}

impl Source {
    /// The title: in its own language, or in that of the code where this site is the source.
    pub fn title(&self, code: &str) -> Cow<'_, str> {
        match &self.title {
            Title::Own(title) => title.into(),
            Title::Ours(said) => said.say(code).unwrap_or_default(),
        }
    }

    /// What a reader should know about it, in the language of that code. There is a note in every language
    /// or in none.
    pub fn note(&self, code: &str) -> Option<Cow<'_, str>> {
        self.note.as_ref()?.say(code)
    }
}

/// How we know what a source says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read {
    /// Read in the text itself, or in one that quotes it directly.
    Primary,
    /// Read in a report about it.
    Secondary,
    /// Worked out by us from sources that are given.
    Computed,
}

impl Read {
    pub(crate) const ALL: [Self; 3] = [Self::Primary, Self::Secondary, Self::Computed];

    /// The one of that word.
    pub(crate) fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|read| read.code() == word)
    }

    /// The word in `sources.toml`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Computed => "computed",
        }
    }
}

/// Whether a name can stand in an address: small letters, digits, hyphens.
pub(crate) fn is_slug(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// Reads `sources.toml`; its notes must be in all of `languages`.
pub(crate) fn read(text: &str, languages: &BTreeSet<&str>, problems: &Problems) -> Sources {
    let toml = Toml::new(FILE, text, 1, problems);
    toml.named_tables()
        .into_iter()
        .map(|(id, fields)| (id.to_owned(), Arc::new(read_one(id, fields, languages, problems))))
        .collect()
}

fn read_one<'t>(
    id: &str,
    mut fields: Fields<'t>,
    languages: &BTreeSet<&'t str>,
    problems: &Problems,
) -> Source {
    if !is_slug(id) {
        fields.complain(format!("`{id}` is not an id; write small letters, digits and hyphens"));
    }
    let url = fields.optional_text("url");
    if let Some(Text { text, line }) = &url
        && !text.starts_with("https://")
        && !text.starts_with("http://")
    {
        problems.add(FILE, *line, format!("`{text}` is not a web address; write https://…"));
    }
    let word = fields.text("read");
    let read = Read::of(&word.text);
    if read.is_none() && !word.text.is_empty() {
        let ways = listed(Read::ALL.map(Read::code));
        problems.add(FILE, word.line, format!("`{}` is not a way of reading; there are: {ways}", word.text));
    }
    let title = match fields.optional_table("ours") {
        Some(said) => Title::Ours(Said::read(said, languages)),
        None => Title::Own(fields.text("title").text),
    };
    let source = Source {
        id: id.to_owned(),
        title,
        authors: fields.optional_text("authors").map(|field| field.text),
        publisher: fields.optional_text("publisher").map(|field| field.text),
        when: fields.year_or_date(),
        url: url.map(|field| field.text),
        read: read.unwrap_or(Read::Secondary),
        note: fields.optional_table("note").map(|note| Said::read(note, languages)),
    };
    fields.done();
    source
}
