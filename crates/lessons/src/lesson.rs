//! One lesson or page: front matter and body, read into what the application shows.

use crate::{
    front::{self, Fields, Text, Toml},
    markdown::{Cited, Desk, Pen, find_lab},
    sections::{self, Container, Kind, Section},
};

/// A lesson. Everything but title and question is HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// The last part of its address.
    pub slug: String,
    /// The title, plain text.
    pub title: String,
    /// What it asks, plain text: the sentence under the title.
    pub question: String,
    /// Its place in the course, from 1.
    pub order: u32,
    /// How long it takes.
    pub minutes: u32,
    /// What one can do afterwards, one line of HTML each.
    pub objectives: Vec<String>,
    /// The lesson itself.
    pub body: Vec<Block>,
    /// What to talk about in a group, one line of HTML each.
    pub prompts: Vec<String>,
    /// The questions at the end.
    pub quiz: Vec<Question>,
    /// What objectives, body, prompts and quiz cite.
    pub sources: Vec<Cited>,
    /// The page for whoever leads a group.
    pub facilitator: Sheet,
    /// The sheet to print.
    pub handout: Sheet,
}

/// A piece of a lesson's body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Html(String),
    /// A lab, in the state of a link if there is one.
    Lab {
        /// Which lab.
        slug: String,
        /// The state, already accepted by the lab.
        link: Option<String>,
    },
    /// The case against the lesson's own drift: HTML.
    Case(String),
    /// What the lesson comes to: HTML.
    Conclusion(String),
}

/// A text that is a page of its own, with its own numbers for its sources.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// The text.
    pub html: String,
    /// What it cites.
    pub sources: Vec<Cited>,
}

/// A question of the quiz.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The question, HTML.
    pub text: String,
    /// At least two; exactly one is right.
    pub options: Vec<Choice>,
}

/// One answer to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The answer, HTML.
    pub text: String,
    /// Whether it is the right one.
    pub right: bool,
    /// Why it is right or wrong, HTML.
    pub why: String,
}

/// A plain page, such as `about`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The name of its file.
    pub name: String,
    /// The title, plain text.
    pub title: String,
    /// The sentence under the title, plain text.
    pub question: Option<String>,
    /// The page.
    pub sheet: Sheet,
}

/// Reads a lesson; a field with a problem reads as empty. `None` where the front matter cannot be read.
pub(crate) fn read_lesson(desk: &Desk<'_>, file: &str, slug: &str, text: &str) -> Option<Lesson> {
    let document = front::split(file, text, desk.problems)?;
    let toml = Toml::new(file, document.front, 2, desk.problems);
    let header = toml.fields().map(Header::read);
    let is_readable = header.is_some();
    let header = header.unwrap_or_default();
    let sections = sections::split(file, document.body, document.body_line, desk.problems);
    check_containers(desk, file, &sections);

    let mut pen = Pen::new(desk, file);
    let lines = |pen: &mut Pen<'_>, texts: &[Text]| -> Vec<String> {
        texts.iter().map(|line| pen.inline(&line.text, line.line)).collect()
    };
    let objectives = lines(&mut pen, &header.objectives);
    let body = sections.iter().filter_map(|section| read_block(desk, file, &mut pen, section)).collect();
    let prompts = lines(&mut pen, &header.prompts);
    let quiz = header.quiz.into_iter().map(|question| read_question(&mut pen, question)).collect();
    let sheet = |wanted: Container| {
        let mut pen = Pen::new(desk, file);
        let texts = sections.iter().filter_map(|section| match section.kind {
            Kind::Contained(container, text) if container == wanted => {
                Some(pen.blocks(text, section.line + 1).html)
            }
            _ => None,
        });
        Sheet { html: texts.collect(), sources: pen.finish() }
    };
    is_readable.then(|| Lesson {
        slug: slug.to_owned(),
        title: desk.say(&header.title).into_owned(),
        question: desk.say(&header.question).into_owned(),
        order: header.order,
        minutes: header.minutes,
        objectives,
        body,
        prompts,
        quiz,
        sources: pen.finish(),
        facilitator: sheet(Container::Facilitator),
        handout: sheet(Container::Handout),
    })
}

/// Reads a page; it has running text only. `None` where there is no front matter.
pub(crate) fn read_page(desk: &Desk<'_>, file: &str, name: &str, text: &str) -> Option<Page> {
    let document = front::split(file, text, desk.problems)?;
    let toml = Toml::new(file, document.front, 2, desk.problems);
    let mut page =
        Page { name: name.to_owned(), title: String::new(), question: None, sheet: Sheet::default() };
    if let Some(mut fields) = toml.fields() {
        page.title = desk.say(&fields.text("title").text).into_owned();
        page.question = fields.optional_text("question").map(|field| desk.say(&field.text).into_owned());
        fields.done();
    }
    let mut pen = Pen::new(desk, file);
    for section in sections::split(file, document.body, document.body_line, desk.problems) {
        match section.kind {
            Kind::Prose(text) => page.sheet.html.push_str(&pen.blocks(text, section.line).html),
            Kind::Lab { .. } | Kind::Contained(..) => {
                desk.problems.add(
                    file,
                    section.line,
                    "directives are for lessons; a page is running text only",
                );
            }
        }
    }
    page.sheet.sources = pen.finish();
    Some(page)
}

/// The front matter of a lesson.
#[derive(Default)]
struct Header<'t> {
    title: String,
    question: String,
    order: u32,
    minutes: u32,
    objectives: Vec<Text>,
    prompts: Vec<Text>,
    quiz: Vec<Fields<'t>>,
}

impl<'t> Header<'t> {
    fn read(mut fields: Fields<'t>) -> Self {
        let header = Self {
            title: fields.text("title").text,
            question: fields.text("question").text,
            order: fields.number("order").unwrap_or_default(),
            minutes: fields.number("minutes").unwrap_or_default(),
            objectives: fields.texts("objectives"),
            prompts: fields.texts("prompts"),
            quiz: fields.tables("quiz", "quiz"),
        };
        fields.done();
        header
    }
}

fn read_question(pen: &mut Pen<'_>, mut fields: Fields<'_>) -> Question {
    let question = fields.text("question");
    let text = pen.inline(&question.text, question.line);
    let options: Vec<_> = fields
        .tables("option", "quiz.option")
        .into_iter()
        .map(|mut fields| {
            let (text, why) = (fields.text("text"), fields.text("why"));
            let right = fields.truth("right");
            fields.done();
            Choice { text: pen.inline(&text.text, text.line), right, why: pen.inline(&why.text, why.line) }
        })
        .collect();
    let right = options.iter().filter(|option| option.right).count();
    if !options.is_empty() && (right != 1 || options.len() == 1) {
        fields.complain(format!(
            "this question has {} options, {right} of them right; it needs two or more, and exactly one right",
            options.len()
        ));
    }
    fields.done();
    Question { text, options }
}

/// A piece of the body; `None` for what goes to a sheet of its own.
fn read_block(desk: &Desk<'_>, file: &str, pen: &mut Pen<'_>, section: &Section<'_>) -> Option<Block> {
    let complain = |what: String| desk.problems.add(file, section.line, what);
    match section.kind {
        Kind::Prose(text) => Some(Block::Html(pen.blocks(text, section.line).html)),
        Kind::Lab { slug, link } => {
            let checked = find_lab(desk.labs, slug).and_then(|lab| {
                if link.is_empty() {
                    return Ok(());
                }
                (lab.check_link)(link).map_err(|why| format!("`{link}` is no state of `{slug}`: {why}"))
            });
            if let Err(what) = checked {
                complain(what);
            }
            Some(Block::Lab { slug: slug.to_owned(), link: (!link.is_empty()).then(|| link.to_owned()) })
        }
        Kind::Contained(Container::Case, text) => {
            let case = pen.blocks(text, section.line + 1);
            if !case.has_heading {
                complain("the case has no heading; name it with `### …`".to_owned());
            }
            if case.citations == 0 {
                complain("the case cites nobody; add the source, as in `[^id]`".to_owned());
            }
            Some(Block::Case(case.html))
        }
        Kind::Contained(Container::Conclusion, text) => {
            Some(Block::Conclusion(pen.blocks(text, section.line + 1).html))
        }
        Kind::Contained(Container::Facilitator | Container::Handout, _) => None,
    }
}

/// Every container is there as often as it should be, and the case comes before the conclusion.
fn check_containers(desk: &Desk<'_>, file: &str, sections: &[Section<'_>]) {
    let lines = |wanted: Container| -> Vec<usize> {
        let is_wanted =
            |section: &&Section<'_>| matches!(section.kind, Kind::Contained(kind, _) if kind == wanted);
        sections.iter().filter(is_wanted).map(|section| section.line).collect()
    };
    for container in Container::ALL {
        let (name, found) = (container.name(), lines(container));
        if found.is_empty() {
            desk.problems.add(file, 1, format!("there is no `::: {name}`; every lesson has one"));
        }
        if container != Container::Case {
            for line in found.iter().skip(1) {
                let what = format!("this is a second `::: {name}`; every lesson has exactly one");
                desk.problems.add(file, *line, what);
            }
        }
    }
    if let (Some(case), Some(conclusion)) =
        (lines(Container::Case).last(), lines(Container::Conclusion).first())
        && case > conclusion
    {
        let what = format!("the case comes after the conclusion of line {conclusion}; put it before");
        desk.problems.add(file, *case, what);
    }
}
