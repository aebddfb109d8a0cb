//! What the lab says of a moment.

use super::{
    model::{Host, Lab, Note, Served, Told},
    paper::Paper,
};
use crate::{browser::page, words::Words};

/// The lab at one moment, and the words to say it in.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'l> {
    /// The moment.
    pub(super) lab: &'l Lab,
    /// The words of the page.
    pub(super) words: Words,
}

impl Speaker<'_> {
    /// A message of the lab without variables, by its name after `lab-serve-a-warrant-`.
    pub(super) fn word(self, name: &str) -> String {
        self.words.get(&key(name))
    }

    /// A message of the lab about something, as in `signs-warrant`.
    pub(super) fn word_of(self, name: &str, what: &str) -> String {
        self.word(&[name, "-", what].concat())
    }

    /// A message of the lab with variables.
    pub(super) fn fill(self, name: &str, variables: &[(&str, String)]) -> String {
        self.words.fill(&key(name), variables)
    }

    /// The name of the paper on the table.
    pub(super) fn paper(self) -> String {
        self.word_of("paper", self.lab.paper.code())
    }

    /// What just happened.
    pub(super) fn status(self) -> String {
        let name = match (&self.lab.note, &self.lab.served) {
            _ if self.lab.host == Host::Off => "status-off",
            (Note::Writing, _) => "status-writing",
            (Note::Sealing, _) => "status-sealing",
            (Note::Sending(_), _) => "status-sending",
            (Note::Stuck(_, key), _) => return self.words.get(key),
            (Note::Left(_), Served::Asking) => "status-asking",
            (Note::Left(_), Served::Failed) => "status-failed",
            (Note::Left(_), Served::Told) => return self.told(),
            (Note::Left(_), Served::Not) if self.lab.is_gone => "status-gone",
            (Note::Left(_), Served::Not) => "status-left",
        };
        self.fill(name, &[("paper", self.paper())])
    }

    /// What the paper brought.
    fn told(self) -> String {
        let Some(brought) = self.lab.told.as_ref().map(Told::brought) else { return String::new() };
        let counts = [
            ("paper", self.paper()),
            ("held", brought.held.to_string()),
            ("reached", brought.reached.to_string()),
        ];
        let further = match self.lab.paper {
            Paper::Pen | Paper::Wiretap | Paper::Page => {
                return self.fill(&["told-", self.lab.paper.code()].concat(), &counts);
            }
            _ if self.lab.is_gone => "told-gone",
            Paper::Warrant => "told-sealed",
            Paper::Subpoena | Paper::Order => "told-words",
        };
        [self.fill("told", &counts), self.word(further)].join(" ")
    }

    /// A value as the server holds it, and what it is.
    pub(super) fn value(self, held: &wire::Held) -> String {
        match (held.kind, &held.value) {
            (_, None) => self.word("empty"),
            // What has never been locked.
            (wire::Kind::Time, Some(value)) if value == "0" => self.word("empty"),
            (wire::Kind::Time, Some(value)) => value.parse().map_or_else(|_| value.clone(), page::moment),
            (_, Some(value)) => value.clone(),
        }
    }

    /// What the values of a column are, in the words of the page on which the sender of a note asks the same.
    /// Only the owner's key is in no link of the lab's.
    pub(super) fn meaning(self, table: &str, column: &str) -> String {
        if column == "owner" {
            return self.word("held-owner");
        }
        self.words.get(&["note-held-", table, "-", &column.replace('_', "-")].concat())
    }
}

fn key(name: &str) -> String {
    ["lab-serve-a-warrant-", name].concat()
}
