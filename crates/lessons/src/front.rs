//! TOML with line numbers: front matter and `sources.toml`, read so that every mistake is found.
//!
//! A field that is missing or of the wrong kind is a problem and reads as empty: nothing of a library
//! with a problem is ever handed out.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::{Problems, line_at, listed};

/// A text that begins with front matter between two lines `+++`, taken apart.
pub(crate) struct Document<'a> {
    /// The TOML between the lines; starts in line 2.
    pub front: &'a str,
    /// What follows.
    pub body: &'a str,
    /// The line in which the body starts.
    pub body_line: usize,
}

/// Takes a Markdown file apart; `None` and a problem, where there is no front matter.
pub(crate) fn split<'a>(file: &str, text: &'a str, problems: &Problems) -> Option<Document<'a>> {
    let apart = text.strip_prefix("+++").and_then(|rest| {
        let front = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n'))?;
        let mut at = 0;
        for line in front.split_inclusive('\n') {
            if line.trim_end() == "+++" {
                let body = &front[at + line.len()..];
                return Some(Document { front: &front[..at], body, body_line: line_at(front, at) + 2 });
            }
            at += line.len();
        }
        None
    });
    if apart.is_none() {
        problems.add(file, 1, "there is no front matter; start with TOML between two lines `+++`");
    }
    apart
}

/// One piece of TOML inside a file.
#[derive(Clone, Copy)]
struct Place<'a> {
    file: &'a str,
    text: &'a str,
    first_line: usize,
    problems: &'a Problems,
}

impl Place<'_> {
    fn line(&self, at: usize) -> usize {
        self.first_line + line_at(self.text, at) - 1
    }

    fn complain(&self, line: usize, what: impl Into<String>) {
        self.problems.add(self.file, line, what);
    }
}

/// A parsed piece of TOML; what cannot be parsed is already among the problems.
pub(crate) struct Toml<'a> {
    place: Place<'a>,
    table: DeTable<'a>,
    is_whole: bool,
}

impl<'a> Toml<'a> {
    /// Parses `text`, which starts in line `first_line` of `file`.
    pub(crate) fn new(file: &'a str, text: &'a str, first_line: usize, problems: &'a Problems) -> Self {
        let place = Place { file, text, first_line, problems };
        let (table, mistakes) = DeTable::parse_recoverable(text);
        for mistake in &mistakes {
            let line = place.line(mistake.span().map_or(0, |span| span.start));
            place.complain(line, format!("this is not TOML: {}", mistake.message().replace('\n', ", ")));
        }
        Self { place, table: table.into_inner(), is_whole: mistakes.is_empty() }
    }

    /// The fields at the top; `None` where TOML itself was broken, because everything would seem missing.
    pub(crate) fn fields(&self) -> Option<Fields<'_>> {
        self.is_whole.then(|| Fields::new(self.place, &self.table, self.place.first_line))
    }

    /// The named tables at the top, by name; anything else there is a problem.
    pub(crate) fn named_tables(&self) -> Vec<(&str, Fields<'_>)> {
        named_tables(self.place, &self.table)
    }
}

fn named_tables<'t>(place: Place<'t>, table: &'t DeTable<'t>) -> Vec<(&'t str, Fields<'t>)> {
    let mut tables = Vec::new();
    for (name, value) in table {
        let line = place.line(name.span().start);
        match value.get_ref() {
            DeValue::Table(table) => tables.push((name.get_ref().as_ref(), Fields::new(place, table, line))),
            other => place.complain(
                line,
                format!("`{}` is {}; write a table [{}]", name.get_ref(), kind(other), name.get_ref()),
            ),
        }
    }
    tables
}

/// A text and its line.
#[derive(Debug, Default)]
pub(crate) struct Text {
    pub text: String,
    pub line: usize,
}

/// What stands in a list that holds names and tables.
pub(crate) enum Item<'t> {
    /// A name.
    Name(Text),
    /// A table.
    Table(Fields<'t>),
}

/// One table, read field by field; [`Fields::done`] then complains of what nobody asked for.
pub(crate) struct Fields<'t> {
    place: Place<'t>,
    table: &'t DeTable<'t>,
    line: usize,
    asked: Vec<&'t str>,
}

impl<'t> Fields<'t> {
    fn new(place: Place<'t>, table: &'t DeTable<'t>, line: usize) -> Self {
        Self { place, table, line, asked: Vec::new() }
    }

    /// A problem with the table as a whole.
    pub(crate) fn complain(&self, what: impl Into<String>) {
        self.place.complain(self.line, what);
    }

    /// A problem in one of its lines.
    pub(crate) fn complain_at(&self, line: usize, what: impl Into<String>) {
        self.place.complain(line, what);
    }

    /// Whether it has that field.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    fn find(&mut self, key: &'t str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.push(key);
        self.table.get(key)
    }

    fn require(&mut self, key: &'t str, example: &str) -> Option<&'t Spanned<DeValue<'t>>> {
        let found = self.find(key);
        if found.is_none() {
            self.complain(format!("`{key}` is missing; write {example}"));
        }
        found
    }

    fn read_text(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Text {
        let line = self.place.line(value.span().start);
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => {
                return Text { text: text.trim().to_owned(), line };
            }
            DeValue::String(_) => self.place.complain(line, format!("`{key}` is empty; write some text")),
            other => self
                .place
                .complain(line, format!("`{key}` is {}; write a text in quotation marks", kind(other))),
        }
        Text { text: String::new(), line }
    }

    /// A text that must be there.
    pub(crate) fn text(&mut self, key: &'t str) -> Text {
        self.require(key, &format!("{key} = \"…\""))
            .map(|value| self.read_text(key, value))
            .unwrap_or_default()
    }

    /// A text that may be left out.
    pub(crate) fn optional_text(&mut self, key: &'static str) -> Option<Text> {
        self.find(key).map(|value| self.read_text(key, value))
    }

    /// A table that may be left out.
    pub(crate) fn optional_table(&mut self, key: &'static str) -> Option<Fields<'t>> {
        let value = self.find(key)?;
        let line = self.place.line(value.span().start);
        let table = value.get_ref().as_table();
        if table.is_none() {
            let what = format!("`{key}` is {}; write a table {key} = {{ … }}", kind(value.get_ref()));
            self.place.complain(line, what);
        }
        table.map(|table| Fields::new(self.place, table, line))
    }

    /// A table that must be there.
    pub(crate) fn table(&mut self, key: &'static str) -> Option<Fields<'t>> {
        if !self.has(key) {
            self.complain(format!("`{key}` is missing; write a table {key} = {{ … }}"));
        }
        self.optional_table(key)
    }

    /// The tables in it, by name; anything else is a problem.
    pub(crate) fn into_named_tables(self) -> Vec<(&'t str, Fields<'t>)> {
        named_tables(self.place, self.table)
    }

    /// A number that must be there, as it is written: its digits tell to what it was rounded.
    pub(crate) fn digits(&mut self, key: &'static str) -> Option<Text> {
        let value = self.require(key, &format!("{key} = 1"))?;
        self.read_digits(key, value)
    }

    /// The numbers in it, as they are written, by name.
    pub(crate) fn into_digits(self) -> Vec<(&'t str, Text)> {
        let all = self.table.iter().map(|(key, value)| (key.get_ref().as_ref(), value));
        all.filter_map(|(key, value)| Some((key, self.read_digits(key, value)?))).collect()
    }

    fn read_digits(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Text> {
        let line = self.place.line(value.span().start);
        let text = match value.get_ref() {
            DeValue::Integer(digits) if digits.radix() == 10 => Some(digits.as_str()),
            DeValue::Float(digits) => Some(digits.as_str()),
            _ => None,
        };
        if text.is_none() {
            self.place.complain(line, format!("`{key}` is no plain number; write {key} = 1"));
        }
        text.map(|text| Text { text: text.to_owned(), line })
    }

    /// A list of at least one text.
    pub(crate) fn texts(&mut self, key: &'static str) -> Vec<Text> {
        let Some(value) = self.require(key, &format!("{key} = [\"…\"]")) else { return Vec::new() };
        match value.get_ref() {
            DeValue::Array(items) if !items.is_empty() => {
                items.iter().map(|item| self.read_text(key, item)).collect()
            }
            _ => {
                let line = self.place.line(value.span().start);
                self.place.complain(line, format!("`{key}` holds nothing; write {key} = [\"…\"]"));
                Vec::new()
            }
        }
    }

    /// A list of at least one name or table.
    pub(crate) fn items(&mut self, key: &'static str) -> Vec<Item<'t>> {
        let Some(value) = self.require(key, &format!("{key} = [\"…\"]")) else { return Vec::new() };
        let items = value.get_ref().as_array().filter(|items| !items.is_empty());
        if items.is_none() {
            let line = self.place.line(value.span().start);
            self.place.complain(line, format!("`{key}` holds nothing; write {key} = [\"…\"]"));
        }
        let read = |item: &'t Spanned<DeValue<'t>>| match item.get_ref() {
            DeValue::Table(table) => {
                Item::Table(Fields::new(self.place, table, self.place.line(item.span().start)))
            }
            _ => Item::Name(self.read_text(key, item)),
        };
        items.into_iter().flatten().map(read).collect()
    }

    /// A whole number from 1 on.
    pub(crate) fn number(&mut self, key: &'static str) -> Option<u32> {
        let value = self.require(key, &format!("{key} = 1"))?;
        let number = match value.get_ref() {
            DeValue::Integer(digits) => u32::from_str_radix(digits.as_str(), digits.radix()).ok(),
            _ => None,
        };
        let number = number.filter(|&number| number > 0);
        if number.is_none() {
            let line = self.place.line(value.span().start);
            self.place.complain(line, format!("`{key}` must be a whole number from 1 on; write {key} = 1"));
        }
        number
    }

    /// True or false.
    pub(crate) fn truth(&mut self, key: &'static str) -> bool {
        let Some(value) = self.require(key, &format!("{key} = true or {key} = false")) else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            let line = self.place.line(value.span().start);
            self.place.complain(line, format!("`{key}` is {}; write true or false", kind(value.get_ref())));
            false
        })
    }

    /// A list of at least one table, written `[[key]]`.
    pub(crate) fn tables(&mut self, key: &'static str, header: &str) -> Vec<Fields<'t>> {
        let Some(value) = self.require(key, &format!("at least one [[{header}]]")) else { return Vec::new() };
        let items = value.get_ref().as_array();
        let tables: Vec<_> = items
            .into_iter()
            .flatten()
            .filter_map(|item| {
                let line = self.place.line(item.span().start);
                item.get_ref().as_table().map(|table| Fields::new(self.place, table, line))
            })
            .collect();
        if tables.is_empty() || items.is_none_or(|items| items.len() != tables.len()) {
            let line = self.place.line(value.span().start);
            self.place.complain(line, format!("`{key}` must be tables; write at least one [[{header}]]"));
        }
        tables
    }

    /// A year (`year = 2014`) or a day (`date = "2014-01-09"`, with or without quotation marks): one of them.
    pub(crate) fn year_or_date(&mut self) -> String {
        let found = (self.find("year"), self.find("date"));
        let (value, when) = match found {
            (Some(year), None) => {
                let digits = year.get_ref().as_integer().map(|number| number.as_str().to_owned());
                (year, digits.filter(|digits| digits.len() == 4))
            }
            (None, Some(date)) => {
                let text = match date.get_ref() {
                    DeValue::Datetime(date) => Some(date.to_string()),
                    other => other.as_str().map(str::to_owned),
                };
                (date, text.filter(|text| is_date(text)))
            }
            _ => {
                self.complain(
                    "a source has either a year or a date; write year = 2014 or date = \"2014-01-09\"",
                );
                return String::new();
            }
        };
        when.unwrap_or_else(|| {
            let line = self.place.line(value.span().start);
            self.place.complain(line, "this is no year or date; write year = 2014 or date = \"2014-01-09\"");
            String::new()
        })
    }

    /// Complains of every field that was not asked for.
    pub(crate) fn done(&self) {
        for key in self.table.keys().filter(|key| !self.asked.contains(&key.get_ref().as_ref())) {
            self.place.complain(
                self.place.line(key.span().start),
                format!(
                    "nothing is called `{}` here; there are: {}",
                    key.get_ref(),
                    listed(self.asked.iter().copied())
                ),
            );
        }
    }
}

/// `2014-01-09` or `2014-01`.
fn is_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let fits = |part: &str, digits: usize, most: u32| {
        part.len() == digits && part.parse().is_ok_and(|number: u32| (1..=most).contains(&number))
    };
    match parts[..] {
        [year, month] => fits(year, 4, 9999) && fits(month, 2, 12),
        [year, month, day] => fits(year, 4, 9999) && fits(month, 2, 12) && fits(day, 2, 31),
        _ => false,
    }
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
