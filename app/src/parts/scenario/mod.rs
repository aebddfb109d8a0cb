//! A scenario in the page: the server renders it in the page's language as compact text into a `<template>`, and
//! the island reads it back from there. So figures stand in content files only, and no island carries a parser of
//! TOML or JSON.
//!
//! The server calls [`lay_out`] where it draws the lab, before the island; the island calls [`here`], which gives
//! the same on both sides, so that both draw the same first picture.

mod text;

use cost::{Hours, Money, Recipe};
#[cfg(feature = "ssr")]
use leptos::prelude::*;

pub(crate) use text::{Malformed, line, read_step, step_text};

use super::Plain;
use crate::browser::page;
#[cfg(feature = "ssr")]
use crate::site::Press;

/// What some ways of watching cost, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Scenario {
    /// Its name in addresses and links.
    pub(crate) slug: String,
    /// Its name for people.
    pub(crate) title: String,
    /// What one has to know before one believes it.
    pub(crate) caution: String,
    /// Where its figures were found, each once.
    pub(crate) sources: Vec<Source>,
    /// The figures; techniques know them by their place here.
    pub(crate) figures: Vec<Figure>,
    /// The ways of watching, in the order of the file.
    pub(crate) techniques: Vec<Technique>,
    /// What somebody printed about how many times cheaper one is than another.
    pub(crate) ratios: Vec<Ratio>,
}

/// Something that is cited.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Source {
    /// Its title.
    pub(crate) title: String,
    /// Who wrote it; empty where nobody is named.
    pub(crate) authors: String,
    /// Where it appeared; empty where that is not known.
    pub(crate) publisher: String,
    /// The year, or the day as in `2014-01-09`.
    pub(crate) when: String,
    /// Where it can be read; empty where it is not on the web.
    pub(crate) url: String,
    /// What one should know about it; may be empty.
    pub(crate) note: String,
}

impl Source {
    /// Its title, as a link where it can be read on the web.
    pub(crate) fn cited(&self) -> Plain {
        match self.url.is_empty() {
            true => Plain::said("cite", &self.title),
            false => Plain::said("a", &self.title).with("href", &self.url).with("rel", "noreferrer"),
        }
    }
}

/// A figure and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Figure {
    /// Its name in links.
    pub(crate) id: String,
    /// Its name for people.
    pub(crate) name: String,
    /// How much, and of what.
    pub(crate) value: cost::Figure,
    /// The year it is of.
    pub(crate) year: u32,
    /// Its place in [`Scenario::sources`].
    pub(crate) source: usize,
    /// How we know it.
    pub(crate) read: Read,
    /// Who says it.
    pub(crate) origin: Origin,
    /// What one has to know about it; may be empty where it was published.
    pub(crate) note: String,
}

/// How we know what a source says; [`lessons::Read`] in the browser, by its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Read {
    /// Read in the text itself.
    Primary,
    /// Read in a report about it.
    Secondary,
    /// Worked out by us.
    Computed,
}

/// Who says a figure; [`lessons::scenario::Origin`] in the browser, by its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// It is in the source.
    Published,
    /// It follows from what is in the source.
    Computed,
    /// Nobody says it.
    Assumed,
}

impl Read {
    pub(crate) const ALL: [Self; 3] = [Self::Primary, Self::Secondary, Self::Computed];

    /// Its word in files and message keys.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Computed => "computed",
        }
    }
}

impl Origin {
    pub(crate) const ALL: [Self; 3] = [Self::Published, Self::Computed, Self::Assumed];

    /// Its word in files and message keys.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Computed => "computed",
            Self::Assumed => "assumed",
        }
    }
}

/// A way of watching.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Technique {
    /// Its name in links.
    pub(crate) id: String,
    /// Its name for people.
    pub(crate) name: String,
    /// What it takes; figures by their place in [`Scenario::figures`].
    pub(crate) recipe: Recipe,
    /// Prices for an hour and one target as somebody printed them, by duration.
    pub(crate) printed: Vec<PerHour>,
}

/// A printed price for one hour and one target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PerHour {
    /// How long the whole watch lasts.
    pub(crate) lasting: Hours,
    /// What an hour of it is said to cost.
    pub(crate) price: Money,
    /// To what it was rounded: a dollar or a cent.
    pub(crate) to_the: Money,
}

/// How many times cheaper somebody said that one technique is than another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ratio {
    /// The dear one, by its place in [`Scenario::techniques`].
    pub(crate) dear: usize,
    /// The cheap one.
    pub(crate) cheap: usize,
    /// How long both watch one target.
    pub(crate) lasting: Hours,
    /// How many times, in tenths.
    pub(crate) tenths: u64,
    /// Where it was printed: its place in [`Scenario::sources`].
    pub(crate) source: usize,
    /// Why it is not what the figures give.
    pub(crate) note: String,
}

impl Scenario {
    /// The figures as [`Recipe::technique`] takes them.
    pub(crate) fn values(&self) -> Vec<cost::Figure> {
        self.figures.iter().map(|figure| figure.value).collect()
    }
}

/// The scenario that the server laid out in this page under that name.
pub(crate) fn here(slug: &str) -> Result<Scenario, Malformed> {
    Scenario::read(&text_here(slug))
}

/// The text that the server laid out in this page under that name; empty where there is none.
pub(crate) fn text_here(name: &str) -> String {
    if cfg!(target_arch = "wasm32") { page::scenario(name) } else { laid_out(name) }
}

#[cfg(not(feature = "ssr"))]
fn laid_out(_: &str) -> String {
    String::new()
}

/// What is laid out in the page that is being rendered: names and texts.
#[cfg(feature = "ssr")]
#[derive(Clone, Default)]
struct LaidOut(Vec<(String, String)>);

#[cfg(feature = "ssr")]
fn laid_out(name: &str) -> String {
    let LaidOut(all) = use_context().unwrap_or_default();
    all.into_iter().find(|(known, _)| known == name).map(|(_, text)| text).unwrap_or_default()
}

/// Lays scenarios out in the page for the islands that are drawn after it; one that is not in the library is left
/// out.
#[cfg(feature = "ssr")]
pub(crate) fn lay_out(press: &Press<'_>, slugs: &[&str]) -> AnyView {
    let found = slugs.iter().filter_map(|slug| press.library.scenario(slug));
    let text = |found: &lessons::scenario::Scenario| Scenario::of(found, press.locale.code()).text();
    lay_out_texts(found.map(|found| (found.slug.clone(), text(found))).collect())
}

/// Lays texts out in the page under their names, for the islands that are drawn after it.
#[cfg(feature = "ssr")]
pub(crate) fn lay_out_texts(texts: Vec<(String, String)>) -> AnyView {
    let LaidOut(mut all) = use_context().unwrap_or_default();
    all.extend(texts.clone());
    provide_context(LaidOut(all));
    let templates = texts.into_iter().map(|(slug, text)| {
        view! { <template data-scenario=slug>{text}</template> }
    });
    templates.collect_view().into_any()
}

#[cfg(feature = "ssr")]
impl Scenario {
    /// A scenario of the library in the language of that code.
    pub(crate) fn of(scenario: &lessons::scenario::Scenario, code: &str) -> Self {
        let say = |said: &lessons::Said| said.say(code).unwrap_or_default().into_owned();
        let mut sources: Vec<std::sync::Arc<lessons::Source>> = Vec::new();
        let mut place = |source: &std::sync::Arc<lessons::Source>| {
            sources.iter().position(|known| known.id == source.id).unwrap_or_else(|| {
                sources.push(source.clone());
                sources.len() - 1
            })
        };
        let figures = scenario.figures.iter().map(|figure| Figure {
            id: figure.id.clone(),
            name: say(&figure.name),
            value: figure.value,
            year: figure.year,
            source: place(&figure.source),
            read: match figure.confidence {
                lessons::Read::Primary => Read::Primary,
                lessons::Read::Secondary => Read::Secondary,
                lessons::Read::Computed => Read::Computed,
            },
            origin: match figure.origin {
                lessons::scenario::Origin::Published => Origin::Published,
                lessons::scenario::Origin::Computed => Origin::Computed,
                lessons::scenario::Origin::Assumed => Origin::Assumed,
            },
            note: figure.note.as_ref().map(say).unwrap_or_default(),
        });
        let figures = figures.collect();
        let techniques = scenario.techniques.iter().map(|technique| Technique {
            id: technique.id.clone(),
            name: say(&technique.name),
            recipe: technique.recipe.clone(),
            printed: technique
                .printed
                .iter()
                .flat_map(|printed| &printed.per_hour)
                .map(PerHour::of)
                .collect(),
        });
        let ratios = scenario.ratios.iter().map(|ratio| Ratio {
            dear: ratio.dear,
            cheap: ratio.cheap,
            lasting: ratio.lasting,
            tenths: ratio.tenths,
            source: place(&ratio.source),
            note: say(&ratio.note),
        });
        let (techniques, ratios) = (techniques.collect(), ratios.collect());
        Self {
            slug: scenario.slug.clone(),
            title: say(&scenario.title),
            caution: say(&scenario.caution),
            sources: sources.iter().map(|source| Source::of(source, code)).collect(),
            figures,
            techniques,
            ratios,
        }
    }
}

#[cfg(feature = "ssr")]
impl Source {
    fn of(source: &lessons::Source, code: &str) -> Self {
        Self {
            title: source.title(code).into_owned(),
            authors: source.authors.clone().unwrap_or_default(),
            publisher: source.publisher.clone().unwrap_or_default(),
            when: source.when.clone(),
            url: source.url.clone().unwrap_or_default(),
            note: source.note(code).unwrap_or_default().into_owned(),
        }
    }
}

#[cfg(feature = "ssr")]
impl PerHour {
    fn of(printed: &lessons::scenario::PerHour) -> Self {
        Self { lasting: printed.lasting, price: printed.price, to_the: printed.to_the }
    }
}
