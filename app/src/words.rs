//! The words of an island, in the language of its page.
//!
//! The server formats with Fluent and renders a page's messages into a `<template id="words">`; the island
//! reads them from there. So no island holds words, and a language is files only.

use leptos::prelude::*;

use crate::browser::page;

/// The messages of this page: `{name}` stands for a variable, `key.one` and `key.other` for plural forms.
#[derive(Clone, Copy)]
pub(crate) struct Words(StoredValue<Vec<(String, String)>>);

impl Words {
    /// The words of the page being rendered or hydrated.
    pub(crate) fn here() -> Self {
        let messages = if cfg!(target_arch = "wasm32") {
            page::messages()
        } else {
            use_context::<Messages>().map(|Messages(messages)| messages).unwrap_or_default()
        };
        Self(StoredValue::new(messages))
    }

    /// Words of a test's own.
    #[cfg(test)]
    pub(crate) fn of(messages: &[(&str, &str)]) -> Self {
        let own = |(key, text): &(&str, &str)| ((*key).to_owned(), (*text).to_owned());
        Self(StoredValue::new(messages.iter().map(own).collect()))
    }

    /// A message without variables.
    pub(crate) fn get(self, key: &str) -> String {
        self.0.with_value(|messages| find(messages, key).unwrap_or(key).to_owned())
    }

    /// A message with its variables filled in.
    pub(crate) fn fill(self, key: &str, variables: &[(&str, String)]) -> String {
        self.0.with_value(|messages| fill(find(messages, key).unwrap_or(key), variables))
    }

    /// A message that chooses its form by `count`, which is also the variable `name`.
    pub(crate) fn count(self, key: &str, name: &str, count: u32, variables: &[(&str, String)]) -> String {
        let form = format!("{key}.{}", plural_category(count));
        self.0.with_value(|messages| {
            let text =
                find(messages, &form).or_else(|| find(messages, &format!("{key}.other"))).unwrap_or(key);
            let mut all = variables.to_vec();
            all.push((name, count.to_string()));
            fill(text, &all)
        })
    }
}

/// What the server hands to the islands of the page it renders.
#[derive(Clone, Default)]
pub(crate) struct Messages(pub(crate) Vec<(String, String)>);

fn find<'a>(messages: &'a [(String, String)], key: &str) -> Option<&'a str> {
    messages.iter().find(|(known, _)| known == key).map(|(_, text)| text.as_str())
}

fn fill(text: &str, variables: &[(&str, String)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    // One pass, so that a value which looks like a variable stays as it is.
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        match after.split_once('}') {
            Some((name, after)) if variables.iter().any(|(known, _)| *known == name) => {
                let value = variables.iter().find(|(known, _)| *known == name);
                filled.push_str(value.map_or("", |(_, value)| value));
                rest = after;
            }
            _ => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// The first render shows few counts. On the server one is one, and all others read in the general form: so the
/// languages have it that there are now, and a language without a form for one falls back to the general one.
fn plural_category(count: u32) -> String {
    if cfg!(target_arch = "wasm32") {
        page::plural_category(count)
    } else {
        String::from(if count == 1 { "one" } else { "other" })
    }
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn variables_are_filled_in_once() {
        let text =
            fill("{count} bytes, starts {start}", &[("count", "{start}".into()), ("start", "7f".into())]);
        assert_eq!(text, "{start} bytes, starts 7f");
    }

    #[test]
    fn a_brace_that_is_no_variable_stays() {
        assert_eq!(fill("a { b } {c", &[("x", "1".into())]), "a { b } {c");
    }
}
