//! The same thing said in every language, where it stands beside numbers.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use crate::{front::Fields, pseudo, words::ENGLISH};

/// A short text in every language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said(BTreeMap<String, String>);

impl Said {
    /// It in the language of that code; `None` for a language that does not exist.
    pub fn say(&self, code: &str) -> Option<Cow<'_, str>> {
        if code == pseudo::CODE {
            return self.0.get(ENGLISH).map(|text| pseudo::say(text));
        }
        self.0.get(code).map(Cow::from)
    }

    /// Reads `{ en = "…", es = "…" }`, which must have all of `languages` and no other.
    pub(crate) fn read<'t>(mut fields: Fields<'t>, languages: &BTreeSet<&'t str>) -> Self {
        let texts = languages.iter().map(|code| ((*code).to_owned(), fields.text(code).text)).collect();
        fields.done();
        Self(texts)
    }
}
