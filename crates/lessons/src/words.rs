//! The words of one language: Fluent for the server, a flat map of the same messages for the browser.
//!
//! A browser has no Fluent, so a message is either one text with `{ $names }` in it, or one choice by a
//! number between such texts. Anything more is a problem; what is left reads the same on both sides.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
};

pub use fluent_bundle::FluentValue as Value;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;

use crate::{
    flat::{Flat, Flattener, line_of},
    problem::{Problems, line_at},
    pseudo,
};

/// The language that the others are measured by.
pub(crate) const ENGLISH: &str = "en";

/// The messages that this crate uses itself, with their variables.
pub(crate) const REQUIRED: [(&str, &[&str]); 3] =
    [("language-name", &[]), ("language-direction", &[]), ("source-number", &["number"])];

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// One language and its words.
pub struct Locale {
    code: String,
    name: String,
    direction: Direction,
    bundle: FluentBundle<Arc<FluentResource>>,
    flat: BTreeMap<String, String>,
    messages: BTreeMap<String, Message>,
    first_file: String,
}

/// What other languages must match, and where it stands.
struct Message {
    file: String,
    line: usize,
    chooses_by: Option<String>,
    variables: BTreeSet<String>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale").field("code", &self.code).finish_non_exhaustive()
    }
}

impl Locale {
    /// The name of its folder and the first part of its addresses, as in `en`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// What it calls itself.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Which way it is written.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// A message without variables. An unknown key reads `[key]`; [`Library::missing`](crate::Library::missing)
    /// finds those in a test.
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// A message with its variables: numbers choose the plural, texts stand as they are (not escaped for HTML).
    ///
    /// Where the language is written from right to left, each variable is set apart by U+2068 and U+2069,
    /// so that it cannot turn the words around it; elsewhere nothing is added.
    pub fn text_with(&self, key: &str, variables: &[(&str, Value<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("[{key}]");
        };
        let variables: FluentArgs<'_> =
            variables.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone())).collect();
        self.bundle.format_pattern(pattern, Some(&variables), &mut Vec::new()).into_owned()
    }

    /// The messages whose keys start with `prefix`, for an island: variables are `{name}`, and a message
    /// that chooses by a number has one entry for each plural category, `key.one` and always `key.other`.
    /// Filled in, they read as [`Locale::text_with`] does.
    pub fn flat(&self, prefix: &str) -> Vec<(String, String)> {
        self.flat
            .range(prefix.to_owned()..)
            .take_while(|(key, _)| key.starts_with(prefix))
            .map(|(key, text)| (key.clone(), text.clone()))
            .collect()
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.messages.contains_key(key)
    }

    fn add_messages(
        &mut self,
        file: &str,
        resource: &FluentResource,
        flattener: &Flattener,
        problems: &Problems,
    ) {
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            let line = line_of(resource, key);
            let complain = |what: String| problems.add(file, line, what);
            if let Some(earlier) = self.messages.get(key) {
                complain(format!(
                    "`{key}` is already in {}:{}; take one of them out",
                    earlier.file, earlier.line
                ));
                continue;
            }
            if !message.attributes.is_empty() {
                complain(format!("`{key}` has attributes; give each text a message of its own"));
            }
            let flat = match message.value.as_ref().map(|pattern| flattener.flatten(pattern)) {
                Some(Ok(flat)) => flat,
                Some(Err(what)) => {
                    complain(format!("`{key}` {what}"));
                    Flat::default()
                }
                None => {
                    complain(format!("`{key}` has no text; write {key} = …"));
                    Flat::default()
                }
            };
            for (ending, text) in flat.texts {
                self.flat.insert(format!("{key}{ending}"), text);
            }
            let Flat { chooses_by, variables, .. } = flat;
            self.messages
                .insert(key.to_owned(), Message { file: file.to_owned(), line, chooses_by, variables });
        }
    }

    /// Complains of a message that the crate itself needs and that is missing or takes other variables.
    pub(crate) fn require(&self, key: &str, variables: &[&str], problems: &Problems) {
        let Some(message) = self.messages.get(key) else {
            problems.add(
                &self.first_file,
                1,
                format!("there is no message `{key}`; every language needs it"),
            );
            return;
        };
        if !message.variables.iter().eq(variables) {
            let (has, wants) = (named(&message.variables), named(variables));
            problems.add(&message.file, message.line, format!("`{key}` uses {has}; it must use {wants}"));
        }
    }

    /// Complains of every message that differs from `measure` in more than its words.
    pub(crate) fn compare_with(&self, measure: &Self, problems: &Problems) {
        for (key, right) in &measure.messages {
            let Some(here) = self.messages.get(key) else {
                let name = right.file.rsplit('/').next().unwrap_or_default();
                let twin = format!("ui/{}/{name}", self.code);
                let file = if self.messages.values().any(|message| message.file == twin) {
                    &twin
                } else {
                    &self.first_file
                };
                let place = format!("{}:{}", right.file, right.line);
                problems.add(file, 1, format!("there is no message `{key}`; translate {place}"));
                continue;
            };
            if here.variables != right.variables {
                let (has, wants) = (named(&here.variables), named(&right.variables));
                problems.add(
                    &here.file,
                    here.line,
                    format!("`{key}` uses {has}; in English it uses {wants}"),
                );
            } else if here.chooses_by != right.chooses_by {
                let what = match &right.chooses_by {
                    Some(number) => format!("`{key}` must choose by ${number}, as in English"),
                    None => format!("`{key}` must be one text, as in English"),
                };
                problems.add(&here.file, here.line, what);
            }
        }
        for (key, here) in self.messages.iter().filter(|(key, _)| !measure.has(key)) {
            problems.add(
                &here.file,
                here.line,
                format!("there is no `{key}` in English; add it there or take it out here"),
            );
        }
    }
}

fn named<S: AsRef<str>>(variables: impl IntoIterator<Item = S>) -> String {
    let names: Vec<_> = variables.into_iter().map(|name| format!("${}", name.as_ref())).collect();
    if names.is_empty() { "no variables".to_owned() } else { names.join(", ") }
}

/// Reads one language from its files, given as path and text; there is at least one.
pub(crate) fn read(code: &str, files: &[(&str, &str)], problems: &Problems) -> Locale {
    let is_pseudo = code == pseudo::CODE;
    let language = if is_pseudo { ENGLISH } else { code };
    let language = language.parse().expect("a folder is a language only if its name can be parsed as one");
    let resources = parse(files, problems);
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    for resource in &resources {
        bundle.add_resource_overriding(Arc::clone(resource));
    }
    let mut locale = Locale {
        code: code.to_owned(),
        name: String::new(),
        direction: Direction::Ltr,
        bundle,
        flat: BTreeMap::new(),
        messages: BTreeMap::new(),
        first_file: files[0].0.to_owned(),
    };
    locale.name = if is_pseudo { pseudo::NAME.to_owned() } else { locale.text("language-name") };
    if is_pseudo || locale.text("language-direction") == Direction::Rtl.code() {
        locale.direction = Direction::Rtl;
    }
    locale.bundle.set_use_isolating(locale.direction == Direction::Rtl);
    locale.bundle.set_transform(is_pseudo.then_some(pseudo::say));

    let mut flattener = Flattener {
        terms: BTreeMap::new(),
        say: if is_pseudo { pseudo::say } else { |text| Cow::Borrowed(text) },
        direction: locale.direction,
    };
    let parsed = || files.iter().map(|(file, _)| *file).zip(&resources);
    for (file, resource) in parsed() {
        flattener.learn_terms(file, resource, problems);
    }
    for (file, resource) in parsed() {
        locale.add_messages(file, resource, &flattener, problems);
    }
    if let Some(message) = locale.messages.get("language-direction")
        && !is_pseudo
    {
        let word = locale.text("language-direction");
        if word != locale.direction.code() {
            problems.add(
                &message.file,
                message.line,
                format!("`{word}` is not a direction; write ltr or rtl"),
            );
        }
    }
    locale
}

fn parse(files: &[(&str, &str)], problems: &Problems) -> Vec<Arc<FluentResource>> {
    let parse_one = |&(file, text): &(&str, &str)| {
        let (resource, mistakes) = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err(partly) => partly,
        };
        for mistake in mistakes {
            let line = line_at(text, mistake.pos.start);
            problems.add(file, line, format!("this is not Fluent: {}", mistake.kind));
        }
        Arc::new(resource)
    };
    files.iter().map(parse_one).collect()
}
