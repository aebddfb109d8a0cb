//! Figures: a value or bounds, in a unit, of a year, from a source.

use std::{collections::BTreeMap, sync::Arc};

use cost::{Bounds, Unit};

use super::Desk;
use crate::{
    Read, Said, Source,
    front::{Fields, Text},
    problem::listed,
    sources::is_slug,
};

/// A figure, and where it comes from.
#[derive(Debug)]
pub struct Figure {
    /// Its name in the file, in links and in the page.
    pub id: String,
    /// Its name for people.
    pub name: Said,
    /// How much, and of what.
    pub value: cost::Figure,
    /// The year it is of.
    pub year: u32,
    /// Where it was found, or what it was worked out from.
    pub source: Arc<Source>,
    /// How we know it.
    pub confidence: Read,
    /// Who says it.
    pub origin: Origin,
    /// What one has to know about it; always there if nobody published it.
    pub note: Option<Said>,
}

/// Who says a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It is in the source.
    Published,
    /// It follows from what is in the source; the note says how.
    Computed,
    /// Nobody says it; the note says why it is taken, and the reader may change it.
    Assumed,
}

impl Origin {
    const ALL: [Self; 3] = [Self::Published, Self::Computed, Self::Assumed];

    /// The word in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Computed => "computed",
            Self::Assumed => "assumed",
        }
    }
}

/// The figures of a scenario while it is read.
#[derive(Default)]
pub(super) struct Figures<'t> {
    all: Vec<Figure>,
    /// Where each stands, and its unit; neither where it could not be read.
    places: BTreeMap<&'t str, Option<(usize, Unit)>>,
    /// Those that nothing has used, with what complains of them.
    unused: BTreeMap<&'t str, Fields<'t>>,
}

impl<'t> Figures<'t> {
    /// Reads one.
    pub(super) fn read(&mut self, desk: Desk<'t>, id: &'t str, mut fields: Fields<'t>) {
        let figure = read_figure(desk, id, &mut fields);
        let place = figure.as_ref().map(|figure| (self.all.len(), figure.value.unit));
        self.all.extend(figure);
        self.places.insert(id, place);
        self.unused.insert(id, fields);
    }

    /// The place of the figure that the field `key` of `fields` names, if it counts one of `units`.
    pub(super) fn place(
        &mut self,
        fields: &mut Fields<'t>,
        key: &'static str,
        units: &[Unit],
    ) -> Option<usize> {
        let Text { text: id, line } = fields.text(key);
        self.place_of(&id, line, fields, key, units)
    }

    /// The same where the name has been read.
    pub(super) fn place_of(
        &mut self,
        id: &str,
        line: usize,
        fields: &Fields<'t>,
        key: &str,
        units: &[Unit],
    ) -> Option<usize> {
        if id.is_empty() {
            return None;
        }
        let Some(place) = self.places.get(id) else {
            fields.complain_at(line, format!("no figure is called `{id}`; correct it or add [figures.{id}]"));
            return None;
        };
        self.unused.remove(id);
        let (place, unit) = (*place)?;
        if !units.contains(&unit) {
            let takes = listed(units.iter().map(|unit| unit.code()));
            let what = format!("`{id}` is in `{}`; `{key}` takes a figure in {takes}", unit.code());
            fields.complain_at(line, what);
            return None;
        }
        Some(place)
    }

    /// What a figure counts, where it could be read.
    pub(super) fn unit(&self, id: &str) -> Option<Unit> {
        self.places.get(id).copied().flatten().map(|(_, unit)| unit)
    }

    /// All of them; one that nothing used is a problem.
    pub(super) fn done(self) -> Vec<Figure> {
        for (id, fields) in self.unused {
            fields.complain(format!("nothing uses the figure `{id}`; use it or take it out"));
        }
        self.all
    }
}

fn read_figure<'t>(desk: Desk<'t>, id: &str, fields: &mut Fields<'t>) -> Option<Figure> {
    if !is_slug(id) {
        fields.complain(format!("`{id}` is not an id; write small letters, digits and hyphens"));
    }
    let name = fields.table("name").map(|said| Said::read(said, desk.languages)).unwrap_or_default();
    let unit = word(fields, "unit", "unit", Unit::ALL.map(|unit| (unit.code(), unit)));
    let bounds = read_bounds(fields, unit);
    let year = fields.number("year");
    if let Some(year) = year
        && !(1_000..=9_999).contains(&year)
    {
        fields.complain(format!("`year` is {year}; write four digits, as in 2014"));
    }
    let source = source(desk, fields);
    let confidence = confidence(fields);
    let origin = word(fields, "is", "origin", Origin::ALL.map(|origin| (origin.code(), origin)));
    let note = fields.optional_table("note").map(|said| Said::read(said, desk.languages));
    if note.is_none() && origin.is_some_and(|origin| origin != Origin::Published) {
        fields.complain(
            "nobody published this figure; write a `note` that says what it follows from or why \
                         it is taken",
        );
    }
    if origin == Some(Origin::Published) && confidence == Some(Read::Computed) {
        fields.complain(
            "a figure that is published was read, not computed; write is = \"computed\", or the \
                         confidence with which it was read",
        );
    }
    if let (Some(source), Some(Read::Primary)) = (&source, confidence)
        && source.read != Read::Primary
    {
        let what =
            format!("`{}` was not read in the text itself; no figure from it is \"primary\"", source.id);
        fields.complain(what);
    }
    fields.done();
    Some(Figure {
        id: id.to_owned(),
        name,
        value: cost::Figure { unit: unit?, bounds: bounds? },
        year: year?,
        source: source?,
        confidence: confidence?,
        origin: origin?,
        note,
    })
}

/// Either `value`, or `low` and `high`.
fn read_bounds(fields: &mut Fields<'_>, unit: Option<Unit>) -> Option<Bounds<u64>> {
    let mut number = |key| {
        let digits = fields.has(key).then(|| fields.digits(key)).flatten()?;
        let found = parse(&digits.text, if unit.is_some_and(Unit::is_money) { 2 } else { 0 });
        if found.is_none() && unit.is_some() {
            let what = format!(
                "`{key}` is {}; write dollars and cents, or a whole number of anything else",
                digits.text
            );
            fields.complain_at(digits.line, what);
        }
        found
    };
    let (value, low, high) = (number("value"), number("low"), number("high"));
    let is_value = fields.has("value");
    let is_bounds = fields.has("low") && fields.has("high");
    if is_value == is_bounds || is_value && (fields.has("low") || fields.has("high")) {
        fields.complain(
            "a figure has either a value or a low and a high; write value = 1, or low = 1 and \
                         high = 2",
        );
        return None;
    }
    if let (Some(low), Some(high)) = (low, high)
        && low >= high
    {
        fields.complain("`low` is not below `high`; write the smaller one first, or one value");
    }
    value.map(Bounds::exactly).or_else(|| Some(Bounds::between(low?, high?)))
}

/// The number of 10^-`places` that digits as in `250.00` are, if they have at most so many places.
pub(super) fn parse(digits: &str, places: usize) -> Option<u64> {
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || part.len() > places || !is_plain(whole) || !is_plain(part) {
        return None;
    }
    format!("{whole}{part:0<places$}").parse().ok()
}

/// The source that `source` names.
pub(super) fn source<'t>(desk: Desk<'t>, fields: &mut Fields<'t>) -> Option<Arc<Source>> {
    let Text { text: id, line } = fields.text("source");
    let source = desk.sources.get(&id).cloned();
    if source.is_none() && !id.is_empty() {
        let what = format!("no source is called `{id}`; correct it or add [{id}] to sources.toml");
        fields.complain_at(line, what);
    }
    source
}

/// How we know it. What nobody has verified is never shown.
pub(super) fn confidence(fields: &mut Fields<'_>) -> Option<Read> {
    let Text { text, line } = fields.text("confidence");
    let found = Read::of(&text);
    if found.is_none() && !text.is_empty() {
        let ways = listed(Read::ALL.map(Read::code));
        let what = match text.as_str() {
            "unverified" => format!(
                "an unverified figure is not shown; find it in a source, or leave it out ({ways} may stand here)"
            ),
            _ => format!("`{text}` is no confidence; there are: {ways}"),
        };
        fields.complain_at(line, what);
    }
    found
}

/// The meaning of a word from a closed list.
fn word<'t, T: Copy, const N: usize>(
    fields: &mut Fields<'t>,
    key: &'static str,
    kind: &str,
    words: [(&'static str, T); N],
) -> Option<T> {
    let Text { text, line } = fields.text(key);
    let found = words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| *meaning);
    if found.is_none() && !text.is_empty() {
        let there_are = listed(words.map(|(word, _)| word));
        fields.complain_at(line, format!("`{text}` is no {kind}; there are: {there_are}"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_read_to_the_place_and_no_further() {
        assert_eq!(parse("250.00", 2), Some(25_000));
        assert_eq!(parse("0.3", 2), Some(30));
        assert_eq!(parse("113", 2), Some(11_300));
        assert_eq!(parse("24", 0), Some(24));
        for wrong in ["1.005", "-1", "+1", "1e3", "nan", "", ".", "18446744073709551616"] {
            assert_eq!(parse(wrong, 2), None, "{wrong}");
        }
        assert_eq!(parse("1.5", 0), None);
    }
}
