//! Markdown to HTML: citations, marks of meaning, links without a language, and no raw HTML.

use std::{borrow::Cow, collections::BTreeSet, sync::Arc};

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeWithOffset, html};
use pulldown_cmark_escape::escape_html;

use crate::{
    KnownLab,
    problem::{Problems, line_at, listed},
    pseudo,
    quotes::Listener,
    sources::{Source, Sources},
    words::Locale,
};

/// The marks of meaning, written as links, `[7fa2 90c1](cipher:)`, and how each starts and ends in HTML.
const MARKS: [(&str, &str, &str); 5] = [
    ("plain:", "<span class=\"plain\">", "</span>"),
    ("cipher:", "<code class=\"cipher\">", "</code>"),
    ("key:", "<span class=\"key\">", "</span>"),
    ("meta:", "<span class=\"meta\">", "</span>"),
    ("price:", "<span class=\"price\">", "</span>"),
];

/// A source as one sheet cites it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// Its number on the sheet, from 1, in the order of first use; the sheet links to `#source-ID`.
    pub number: usize,
    /// How often it is cited; the places are `#cite-NUMBER-1` to `#cite-NUMBER-USES`.
    pub uses: usize,
    /// The source.
    pub source: Arc<Source>,
}

/// What a text may refer to, and where problems go.
pub(crate) struct Desk<'a> {
    pub locale: &'a Locale,
    pub sources: &'a Sources,
    pub labs: &'a [KnownLab<'a>],
    /// The codes of all languages.
    pub languages: &'a BTreeSet<&'a str>,
    /// The slugs of all lessons.
    pub lessons: BTreeSet<&'a str>,
    pub problems: &'a Problems,
}

impl Desk<'_> {
    /// A plain text, as the locale says it.
    pub(crate) fn say<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.locale.code() == pseudo::CODE { pseudo::say(text) } else { Cow::Borrowed(text) }
    }
}

/// Writes one sheet, counting what it cites.
pub(crate) struct Pen<'a> {
    desk: &'a Desk<'a>,
    file: &'a str,
    cited: Vec<Cited>,
}

/// A text, written.
pub(crate) struct Written {
    pub html: String,
    pub has_heading: bool,
    pub citations: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Blocks,
    Inline,
}

impl<'a> Pen<'a> {
    pub(crate) fn new(desk: &'a Desk<'a>, file: &'a str) -> Self {
        Self { desk, file, cited: Vec::new() }
    }

    /// What the sheet cites, in the order of the numbers.
    pub(crate) fn finish(self) -> Vec<Cited> {
        self.cited
    }

    /// Paragraphs, headings, lists, tables; `text` starts in line `line`.
    pub(crate) fn blocks(&mut self, text: &str, line: usize) -> Written {
        self.write(text, line, Form::Blocks)
    }

    /// The inside of one paragraph.
    pub(crate) fn inline(&mut self, text: &str, line: usize) -> String {
        self.write(text, line, Form::Inline).html
    }

    fn write(&mut self, text: &str, first_line: usize, form: Form) -> Written {
        let options = Options::ENABLE_TABLES | Options::ENABLE_OLD_FOOTNOTES;
        let events = TextMergeWithOffset::new(Parser::new_ext(text, options).into_offset_iter());
        let mut sheet = Scribe {
            pen: self,
            counted: if form == Form::Blocks { text } else { "" },
            first_line,
            form,
            listener: Listener::default(),
            units: 0,
            links: Vec::new(),
            verbatim: 0,
            has_heading: false,
            citations: 0,
        };
        let written: Vec<_> = events.filter_map(|(event, range)| sheet.turn(event, range.start)).collect();
        sheet.end_unit();
        let Scribe { has_heading, citations, .. } = sheet;
        let mut html = String::with_capacity(text.len() * 2);
        html::push_html(&mut html, written.into_iter());
        Written { html, has_heading, citations }
    }

    /// The mark for a citation; the number is that of the first use.
    fn cite(&mut self, id: &str) -> Option<String> {
        let source = self.desk.sources.get(id)?;
        let index = self.cited.iter().position(|cited| cited.source.id == id).unwrap_or_else(|| {
            self.cited.push(Cited { number: self.cited.len() + 1, uses: 0, source: Arc::clone(source) });
            self.cited.len() - 1
        });
        let cited = &mut self.cited[index];
        cited.uses += 1;
        let Cited { number, uses, .. } = *cited;
        let label = escaped(&self.desk.locale.text_with("source-number", &[("number", number.into())]));
        Some(format!(
            "<sup class=\"cite\"><a href=\"#source-{id}\" id=\"cite-{number}-{uses}\" role=\"doc-noteref\" \
             aria-label=\"{label}\">{number}</a></sup>"
        ))
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    escape_html(&mut escaped, text).expect("a string takes all that is written");
    escaped
}

/// One run over the events of one text.
struct Scribe<'p, 'a, 't> {
    pen: &'p mut Pen<'a>,
    /// Where lines are counted. Inline text counts as one: in TOML its line breaks may be written `\n`.
    counted: &'t str,
    first_line: usize,
    form: Form,
    listener: Listener,
    /// How many units of the rule about quotations are open: only the outermost counts. Inline text is one.
    units: usize,
    /// How each open link or mark ends; `None` for real links.
    links: Vec<Option<&'static str>>,
    /// How many open tags hold text that is no language.
    verbatim: usize,
    has_heading: bool,
    citations: usize,
}

impl<'t> Scribe<'_, '_, 't> {
    fn line(&self, at: usize) -> usize {
        self.first_line + line_at(self.counted, at) - 1
    }

    fn complain(&self, at: usize, what: impl Into<String>) {
        self.pen.desk.problems.add(self.pen.file, self.line(at), what);
    }

    /// What becomes of an event at byte `at`; nothing, where it is a problem.
    fn turn(&mut self, event: Event<'t>, at: usize) -> Option<Event<'t>> {
        match event {
            Event::Text(text) => Some(Event::Text(self.read(text, at))),
            Event::SoftBreak | Event::HardBreak => {
                self.listener.hear(" ", || self.first_line);
                Some(event)
            }
            Event::Html(_) => None,
            Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => {
                self.complain(at, "this is raw HTML; write Markdown, or `&lt;` for the sign itself");
                None
            }
            Event::End(TagEnd::HtmlBlock | TagEnd::FootnoteDefinition | TagEnd::Image) => None,
            Event::FootnoteReference(id) => {
                self.listener.cite();
                self.citations += 1;
                let mark = self.pen.cite(&id);
                if mark.is_none() {
                    self.complain(
                        at,
                        format!("no source is called `{id}`; correct it or add [{id}] to sources.toml"),
                    );
                }
                mark.map(|mark| Event::InlineHtml(mark.into()))
            }
            Event::Start(Tag::FootnoteDefinition(id)) => {
                self.complain(at, format!("`[^{id}]:` is defined here; sources belong into sources.toml"));
                None
            }
            Event::Start(Tag::Image { .. }) => {
                self.complain(at, "there are no pictures yet; say it in words");
                None
            }
            Event::Start(tag) => self.start(tag, at),
            Event::End(tag) => self.end(tag),
            other => Some(other),
        }
    }

    fn read(&mut self, text: CowStr<'t>, at: usize) -> CowStr<'t> {
        if self.verbatim > 0 {
            return text;
        }
        if text.contains('"') {
            self.complain(at, "this is a straight quotation mark; write “…” or «…»");
        }
        let (counted, first_line) = (self.counted, self.first_line);
        self.listener.hear(&text, || first_line + line_at(counted, at) - 1);
        match self.pen.desk.say(&text) {
            Cow::Borrowed(_) => text,
            Cow::Owned(said) => said.into(),
        }
    }

    fn start(&mut self, tag: Tag<'t>, at: usize) -> Option<Event<'t>> {
        let is_inline = matches!(tag, Tag::Paragraph | Tag::Emphasis | Tag::Strong | Tag::Link { .. });
        if self.form == Form::Inline {
            let is_second = tag == Tag::Paragraph && self.units > 0;
            if !is_inline || is_second {
                self.complain(at, "this must be a single paragraph; take what is more than that out");
            }
            if tag == Tag::Paragraph {
                self.units += 1;
                return None;
            }
        }
        match &tag {
            Tag::Heading { level: HeadingLevel::H1, .. } => {
                self.complain(at, "the title is the only heading of the first level; start with `##`");
            }
            Tag::Heading { level: HeadingLevel::H3, .. } => self.has_heading = true,
            Tag::CodeBlock(_) => self.verbatim += 1,
            _ => {}
        }
        if let Tag::Link { link_type, dest_url, title, id } = tag {
            return Some(match self.start_link(&dest_url, at) {
                Ok(dest_url) => Event::Start(Tag::Link { link_type, dest_url, title, id }),
                Err(mark) => Event::InlineHtml(mark.into()),
            });
        }
        if is_unit(&tag.to_end()) {
            self.units += 1;
        }
        Some(Event::Start(tag))
    }

    fn end(&mut self, tag: TagEnd) -> Option<Event<'t>> {
        match tag {
            TagEnd::Paragraph if self.form == Form::Inline => return None,
            TagEnd::Link => {
                if let Some(close) = self.links.pop().flatten() {
                    self.verbatim -= usize::from(close == "</code>");
                    return Some(Event::InlineHtml(close.into()));
                }
            }
            TagEnd::CodeBlock => self.verbatim -= 1,
            _ if is_unit(&tag) => {
                self.units -= 1;
                if self.units == 0 {
                    self.end_unit();
                }
            }
            _ => {}
        }
        Some(Event::End(tag))
    }

    fn end_unit(&mut self) {
        for (line, words) in self.listener.end() {
            let start: Vec<_> = words.split_whitespace().take(6).collect();
            let what = format!(
                "“{} …” is quoted without a source; cite one in the same paragraph or use own words",
                start.join(" ")
            );
            self.pen.desk.problems.add(self.pen.file, line, what);
        }
    }

    /// Where a link really leads, or the HTML that starts a mark.
    fn start_link(&mut self, to: &str, at: usize) -> Result<CowStr<'t>, &'static str> {
        if let Some((_, open, close)) = MARKS.into_iter().find(|(mark, ..)| *mark == to) {
            self.verbatim += usize::from(close == "</code>");
            self.links.push(Some(close));
            return Err(open);
        }
        self.links.push(None);
        if let Some(path) = to.strip_prefix('/') {
            if let Err(what) = self.check_path(path) {
                self.complain(at, what);
            }
            return Ok(format!("/{}{to}", self.pen.desk.locale.code()).into());
        }
        if !["https://", "http://", "mailto:", "#"].iter().any(|start| to.starts_with(start)) {
            let marks = listed(MARKS.map(|(mark, ..)| mark));
            self.complain(
                at,
                format!("`{to}` leads nowhere; write https://…, a path from / on, or a mark: {marks}"),
            );
        }
        Ok(to.to_owned().into())
    }

    /// Lessons and labs must exist; other paths are the application's.
    fn check_path(&self, path: &str) -> Result<(), String> {
        let desk = self.pen.desk;
        let mut parts = path.split(['/', '#', '?']);
        let folder = parts.next().unwrap_or_default();
        let slug = parts.next().filter(|slug| !slug.is_empty());
        match (folder, slug) {
            ("lessons", Some(slug)) if !desk.lessons.contains(slug) => Err(format!(
                "no lesson is called `{slug}`; there are: {}",
                listed(desk.lessons.iter().copied())
            )),
            ("labs", Some(slug)) => find_lab(desk.labs, slug).map(|_| ()),
            ("", _) if path.starts_with('/') => {
                Err("this path starts with two slashes; write one".to_owned())
            }
            _ if desk.languages.contains(folder) => {
                Err(format!("`/{path}` names a language; write it without /{folder}"))
            }
            _ => Ok(()),
        }
    }
}

/// What the rule about quotations looks at as a whole.
fn is_unit(tag: &TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::BlockQuote(_)
    )
}

/// The lab of that name, or a sentence that names those that exist.
pub(crate) fn find_lab<'a>(labs: &'a [KnownLab<'_>], slug: &str) -> Result<&'a KnownLab<'a>, String> {
    labs.iter().find(|lab| lab.slug == slug).ok_or_else(|| {
        format!("no lab is called `{slug}`; there are: {}", listed(labs.iter().map(|lab| lab.slug)))
    })
}
