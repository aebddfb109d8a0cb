//! The directives of a body: labs, and the containers that stand apart from the running text.

use crate::problem::{Problems, listed};

/// A container: everything between `::: name` and a line `:::`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Container {
    /// The case against the lesson's own drift.
    Case,
    /// What the lesson comes to.
    Conclusion,
    /// The page for whoever leads a group.
    Facilitator,
    /// The sheet to print.
    Handout,
}

impl Container {
    pub(crate) const ALL: [Self; 4] = [Self::Case, Self::Conclusion, Self::Facilitator, Self::Handout];

    /// The word after `:::`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Conclusion => "conclusion",
            Self::Facilitator => "facilitator",
            Self::Handout => "handout",
        }
    }
}

/// A stretch of a body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Section<'a> {
    /// Where it starts; for a container the line of `::: name`.
    pub line: usize,
    pub kind: Kind<'a>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Kind<'a> {
    /// Running text.
    Prose(&'a str),
    /// `::: lab SLUG [LINK]`.
    Lab { slug: &'a str, link: &'a str },
    /// A container and what is in it, from the line after `::: name` on.
    Contained(Container, &'a str),
}

/// Cuts a body, which starts in line `first_line` of `file`, at its directives.
pub(crate) fn split<'a>(
    file: &str,
    body: &'a str,
    first_line: usize,
    problems: &Problems,
) -> Vec<Section<'a>> {
    let mut cutter = Cutter { body, sections: Vec::new(), open: None, start: 0, start_line: first_line };
    let mut fence: Option<&str> = None;
    let mut at = 0;
    for (index, whole_line) in body.split_inclusive('\n').enumerate() {
        let (line, end) = (first_line + index, at + whole_line.len());
        let text = whole_line.trim();
        if let Some(marker) = fence {
            if text.starts_with(marker) && text.trim_start_matches(&marker[..1]).is_empty() {
                fence = None;
            }
        } else if let Some(marker) = opening_fence(text) {
            fence = Some(marker);
        } else if let Some(directive) = text.strip_prefix(":::") {
            cutter.cut(at, end, line + 1);
            if let Err(what) = cutter.obey(directive.trim(), line) {
                problems.add(file, line, what);
            }
        }
        at = end;
    }
    cutter.cut(at, at, 0);
    if let Some((container, line)) = cutter.open {
        problems.add(
            file,
            line,
            format!("`::: {}` is not closed; end it with a line `:::`", container.name()),
        );
    }
    cutter.sections
}

/// The backticks or tildes that open a code block, in which nothing is a directive.
fn opening_fence(line: &str) -> Option<&str> {
    ['`', '~'].into_iter().find_map(|mark| {
        let length = line.len() - line.trim_start_matches(mark).len();
        (length >= 3 && !line[length..].contains('`')).then(|| &line[..length])
    })
}

struct Cutter<'a> {
    body: &'a str,
    sections: Vec<Section<'a>>,
    open: Option<(Container, usize)>,
    start: usize,
    start_line: usize,
}

impl<'a> Cutter<'a> {
    /// Ends the text at `at` and lets the next one begin at `next`, in line `next_line`.
    fn cut(&mut self, at: usize, next: usize, next_line: usize) {
        let text = &self.body[self.start..at];
        if let Some((container, line)) = self.open {
            self.sections.push(Section { line, kind: Kind::Contained(container, text) });
        } else if !text.trim().is_empty() {
            self.sections.push(Section { line: self.start_line, kind: Kind::Prose(text) });
        }
        (self.start, self.start_line) = (next, next_line);
    }

    fn obey(&mut self, directive: &'a str, line: usize) -> Result<(), String> {
        let opened = self.open.take();
        if directive.is_empty() {
            return opened.map(|_| ()).ok_or_else(|| "`:::` closes nothing; take it out".to_owned());
        }
        let (name, rest) = directive.split_once(char::is_whitespace).unwrap_or((directive, ""));
        let rest = rest.trim();
        if name == "lab" {
            let (slug, link) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            self.sections.push(Section { line, kind: Kind::Lab { slug, link: link.trim() } });
        } else if let Some(container) = Container::ALL.into_iter().find(|container| container.name() == name)
        {
            self.open = Some((container, line));
            if !rest.is_empty() {
                return Err(format!("`::: {name}` takes nothing more; take `{rest}` out"));
            }
        } else {
            let names = listed(Container::ALL.map(Container::name));
            return Err(format!("no directive is called `{name}`; there are: `lab`, {names}"));
        }
        match opened {
            Some((container, at)) => Err(format!(
                "`::: {}` of line {at} is still open; close it with a line `:::` first",
                container.name()
            )),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directive_in_a_code_block_is_code() {
        let problems = Problems::default();
        let body = "One.\n\n```\n::: case\n```\n\n::: lab sealed v1;pad=1\nTwo.\n";
        let sections = split("a.md", body, 5, &problems);
        assert_eq!(sections.len(), 3);
        assert_eq!(sections[1], Section { line: 11, kind: Kind::Lab { slug: "sealed", link: "v1;pad=1" } });
        assert_eq!(sections[2], Section { line: 12, kind: Kind::Prose("Two.\n") });
        assert_eq!(problems.into_sorted(), []);
    }
}
