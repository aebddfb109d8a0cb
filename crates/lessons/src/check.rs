//! Whether every language has the same: the same lessons, with the same labs, sources and quiz.

use std::collections::BTreeSet;

use crate::{
    lesson::{Block, Lesson},
    problem::{Problems, line_starting},
    words::ENGLISH,
};

/// Complains of every lesson or page in `folder` that one of English and `code` has and the other lacks.
pub(crate) fn same_files(
    folder: &str,
    code: &str,
    english: &BTreeSet<&str>,
    here: &BTreeSet<&str>,
    problems: &Problems,
) {
    for name in english.difference(here) {
        let what = format!("this file is missing; translate {folder}/{ENGLISH}/{name}.md");
        problems.add(&format!("{folder}/{code}/{name}.md"), 1, what);
    }
    for name in here.difference(english) {
        let what = format!("there is no {folder}/{ENGLISH}/{name}.md; write it or take this one out");
        problems.add(&format!("{folder}/{code}/{name}.md"), 1, what);
    }
}

/// Complains of what differs in `here`, the text of which is `text`, from the English lesson.
pub(crate) fn same_lesson(english: &Lesson, here: &Lesson, file: &str, text: &str, problems: &Problems) {
    let complain = |start: &str, what: String| problems.add(file, line_starting(text, start), what);
    // What reads as 0 is a problem already.
    let numbers = [("order", here.order, english.order), ("minutes", here.minutes, english.minutes)];
    for (key, is, right) in numbers.into_iter().filter(|(_, is, right)| is != right && *is > 0 && *right > 0)
    {
        complain(key, format!("`{key}` is {is} here and {right} in English; write {right}"));
    }
    let (is, right) = (here.quiz.len(), english.quiz.len());
    if is != right && is > 0 && right > 0 {
        complain(
            "[[quiz]]",
            format!("the quiz has {is} questions here and {right} in English; ask the same"),
        );
    }
    let (is, right) = (labs(here), labs(english));
    if is != right {
        complain("::: lab", format!("the labs are {is} here and {right} in English; show the same"));
    }

    let (mine, theirs) = (cited(here), cited(english));
    for id in theirs.difference(&mine) {
        problems.add(file, 1, format!("`{id}` is cited in English and not here; cite it where English does"));
    }
    for id in mine.difference(&theirs) {
        let mark = format!("[^{id}]");
        let line = text.lines().position(|line| line.contains(&mark)).map_or(1, |index| index + 1);
        problems.add(file, line, format!("`{id}` is cited here and not in English; cite it there too"));
    }
}

fn labs(lesson: &Lesson) -> String {
    let slugs = lesson.body.iter().filter_map(|block| match block {
        Block::Lab { slug, .. } => Some(format!("`{slug}`")),
        _ => None,
    });
    let slugs: Vec<_> = slugs.collect();
    if slugs.is_empty() { "none".to_owned() } else { slugs.join(", ") }
}

fn cited(lesson: &Lesson) -> BTreeSet<&str> {
    let sheets = [&lesson.sources, &lesson.facilitator.sources, &lesson.handout.sources];
    sheets.into_iter().flatten().map(|cited| cited.source.id.as_str()).collect()
}
