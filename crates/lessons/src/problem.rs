//! What is wrong with the content, and where.

use std::cell::RefCell;

/// One mistake in one line of one file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{file}:{line}: {what}")]
pub struct Problem {
    /// The file, relative to the content folder.
    pub file: String,
    /// Its line, counted from 1.
    pub line: usize,
    /// What is wrong; what would be right.
    pub what: String,
}

/// Where every reader drops what it finds wrong, so that none has to stop at the first mistake.
#[derive(Debug, Default)]
pub(crate) struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    pub(crate) fn add(&self, file: &str, line: usize, what: impl Into<String>) {
        self.0.borrow_mut().push(Problem { file: file.to_owned(), line, what: what.into() });
    }

    /// All of them by file and line, each once.
    pub(crate) fn into_sorted(self) -> Vec<Problem> {
        let mut all = self.0.into_inner();
        all.sort();
        all.dedup();
        all
    }
}

/// The line, counted from 1, in which the byte `at` stands.
pub(crate) fn line_at(text: &str, at: usize) -> usize {
    1 + text.as_bytes().iter().take(at).filter(|&&byte| byte == b'\n').count()
}

/// The first line that starts with `start`, or 1.
pub(crate) fn line_starting(text: &str, start: &str) -> usize {
    text.lines().position(|line| line.starts_with(start)).map_or(1, |index| index + 1)
}

/// A list of names as it stands in a problem: `` `a`, `b` ``.
pub(crate) fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
