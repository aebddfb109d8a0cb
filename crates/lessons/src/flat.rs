//! Fluent messages as a browser without Fluent can use them.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use fluent_bundle::FluentResource;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    unicode::unescape_unicode_to_string,
};

use crate::{
    problem::{Problems, line_at, listed},
    words::Direction,
};

/// The categories of Unicode's plural rules, as `Intl.PluralRules` names them.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The line of a name that the parser cut out of the resource's own source.
pub(crate) fn line_of(resource: &FluentResource, name: &str) -> usize {
    line_at(resource.source(), (name.as_ptr() as usize).saturating_sub(resource.source().as_ptr() as usize))
}

/// One message, flattened.
#[derive(Default)]
pub(crate) struct Flat {
    /// What to append to the key (`.one`, or nothing), and the text with `{name}` for its variables.
    pub texts: Vec<(String, String)>,
    /// The number that it chooses by.
    pub chooses_by: Option<String>,
    /// Every variable in it, that number too.
    pub variables: BTreeSet<String>,
}

/// What flattening depends on besides the message.
pub(crate) struct Flattener {
    /// The texts of the terms, by name.
    pub terms: BTreeMap<String, String>,
    /// What is done to each piece of text, as the bundle does it too.
    pub say: fn(&str) -> Cow<'_, str>,
    /// The direction: in a text written from right to left, variables are set apart.
    pub direction: Direction,
}

impl Flattener {
    /// Takes in the terms of a file; each must be plain text.
    pub(crate) fn learn_terms(&mut self, file: &str, resource: &FluentResource, problems: &Problems) {
        for entry in resource.entries() {
            let Entry::Term(term) = entry else { continue };
            let name = term.id.name;
            let mut variables = BTreeSet::new();
            let text = self.flatten_text(&term.value, &mut variables);
            let is_plain = variables.is_empty() && term.attributes.is_empty();
            let line = line_of(resource, name);
            match text {
                Ok(text) if is_plain => {
                    if self.terms.insert(name.to_owned(), text).is_some() {
                        problems.add(file, line, format!("`-{name}` is there twice; take one of them out"));
                    }
                }
                _ => problems.add(file, line, format!("`-{name}` is more than a name; a term is plain text")),
            }
        }
    }

    /// The message in the form for the browser, or what keeps it from having one.
    pub(crate) fn flatten(&self, pattern: &Pattern<&str>) -> Result<Flat, String> {
        let mut flat = Flat::default();
        let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
            &pattern.elements[..]
        else {
            flat.texts.push((String::new(), self.flatten_text(pattern, &mut flat.variables)?));
            return Ok(flat);
        };
        let InlineExpression::VariableReference { id } = selector else {
            return Err("chooses by something other than a variable; write { $number -> …".to_owned());
        };
        for variant in variants {
            let category = category(variant)?;
            let ending = format!(".{category}");
            if flat.texts.iter().any(|(earlier, _)| *earlier == ending) {
                return Err(format!("has [{category}] twice; take one of them out"));
            }
            flat.texts.push((ending, self.flatten_text(&variant.value, &mut flat.variables)?));
        }
        flat.variables.insert(id.name.to_owned());
        flat.chooses_by = Some(id.name.to_owned());
        Ok(flat)
    }

    fn flatten_text(
        &self,
        pattern: &Pattern<&str>,
        variables: &mut BTreeSet<String>,
    ) -> Result<String, String> {
        let sets_apart = self.direction == Direction::Rtl && pattern.elements.len() > 1;
        let mut flat = String::new();
        for element in &pattern.elements {
            let expression = match element {
                PatternElement::TextElement { value } => {
                    flat.push_str(&(self.say)(value));
                    continue;
                }
                PatternElement::Placeable { expression: Expression::Inline(expression) } => expression,
                PatternElement::Placeable { expression: Expression::Select { .. } } => {
                    return Err(
                        "has a choice inside a text; write the whole text into each variant".to_owned()
                    );
                }
            };
            match expression {
                InlineExpression::StringLiteral { value } => flat.push_str(&plain(value)?),
                InlineExpression::VariableReference { id } => {
                    variables.insert(id.name.to_owned());
                    let placeholder = format!("{{{}}}", id.name);
                    if sets_apart {
                        flat.extend(["\u{2068}", &placeholder, "\u{2069}"]);
                    } else {
                        flat.push_str(&placeholder);
                    }
                }
                InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                    let term = self.terms.get(id.name);
                    flat.push_str(
                        term.ok_or_else(|| format!("uses -{0}, which is no term; define -{0} = …", id.name))?,
                    );
                }
                _ => {
                    return Err("is more than a browser can put together; use text, { $names }, { -terms } \
                                and one choice by a number"
                        .to_owned());
                }
            }
        }
        Ok(flat)
    }
}

fn plain<'a>(literal: &'a str) -> Result<Cow<'a, str>, String> {
    let text = unescape_unicode_to_string(literal);
    if text.contains(['{', '}']) {
        return Err(
            "has a brace in its text, which marks variables in the browser; write it without".to_owned()
        );
    }
    Ok(text)
}

fn category<'a>(variant: &Variant<&'a str>) -> Result<&'a str, String> {
    match variant.key {
        VariantKey::Identifier { name }
            if CATEGORIES.contains(&name) && variant.default == (name == "other") =>
        {
            Ok(name)
        }
        VariantKey::Identifier { name } if CATEGORIES.contains(&name) => {
            Err("does not fall back on [other]; write *[other]".to_owned())
        }
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
            Err(format!("chooses [{name}], which is no plural category; there are: {}", listed(CATEGORIES)))
        }
    }
}
