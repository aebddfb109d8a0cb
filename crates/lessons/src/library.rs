//! The whole of the content, read and checked.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use crate::{
    Files, KnownLab,
    check::{same_files, same_lesson},
    lesson::{Lesson, Page, read_lesson, read_page},
    markdown::Desk,
    problem::{Problem, Problems, line_starting},
    pseudo,
    scenario::{self, Scenario},
    sources::{self, Source, Sources, is_slug},
    words::{self, ENGLISH, Locale},
};

/// The content in every language. There is at least English.
#[derive(Debug)]
pub struct Library {
    shelves: Vec<Shelf>,
    sources: Sources,
    scenarios: Vec<Scenario>,
}

/// What there is in one language.
#[derive(Debug)]
struct Shelf {
    locale: Locale,
    lessons: Vec<Lesson>,
    pages: Vec<Page>,
}

impl Library {
    /// Every language: English, then the others by code, and last the pseudo-locale, if it was asked for.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.shelves.iter().map(|shelf| &shelf.locale)
    }

    /// The language of that code.
    pub fn locale(&self, code: &str) -> Option<&Locale> {
        self.shelf(code).map(|shelf| &shelf.locale)
    }

    /// The course in one language, in its order; nothing for a language that does not exist.
    pub fn lessons(&self, code: &str) -> &[Lesson] {
        self.shelf(code).map_or(&[], |shelf| &shelf.lessons)
    }

    /// One lesson.
    pub fn lesson(&self, code: &str, slug: &str) -> Option<&Lesson> {
        self.lessons(code).iter().find(|lesson| lesson.slug == slug)
    }

    /// The plain pages in one language, by name; nothing for a language that does not exist.
    pub fn pages(&self, code: &str) -> &[Page] {
        self.shelf(code).map_or(&[], |shelf| &shelf.pages)
    }

    /// One plain page.
    pub fn page(&self, code: &str, name: &str) -> Option<&Page> {
        self.pages(code).iter().find(|page| page.name == name)
    }

    /// Everything that may be cited, by id.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.values().map(AsRef::as_ref)
    }

    /// Every scenario, by name.
    pub fn scenarios(&self) -> &[Scenario] {
        &self.scenarios
    }

    /// One scenario.
    pub fn scenario(&self, slug: &str) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.slug == slug)
    }

    /// Those of the keys that no message has. All languages have the same, so one answer is for all.
    pub fn missing<'k>(&self, keys: &[&'k str]) -> Vec<&'k str> {
        let english = &self.shelves[0].locale;
        keys.iter().filter(|key| !english.has(key)).copied().collect()
    }

    fn shelf(&self, code: &str) -> Option<&Shelf> {
        self.shelves.iter().find(|shelf| shelf.locale.code() == code)
    }
}

/// Reads the content folder.
///
/// # Errors
/// Every problem there is, by file and line.
pub fn load(files: &Files, labs: &[KnownLab<'_>]) -> Result<Library, Vec<Problem>> {
    load_all(files, labs, false)
}

/// The same with the pseudo-locale `xx`: English made longer and accented, as if written from right to
/// left. For tests of what is built on the content, never for visitors.
///
/// # Errors
/// Every problem there is, by file and line.
pub fn load_with_pseudo(files: &Files, labs: &[KnownLab<'_>]) -> Result<Library, Vec<Problem>> {
    load_all(files, labs, true)
}

fn load_all(files: &Files, labs: &[KnownLab<'_>], with_pseudo: bool) -> Result<Library, Vec<Problem>> {
    let problems = Problems::default();
    let languages = languages(files, &problems);
    let sources = files.get(sources::FILE).map(|text| sources::read(text, &languages, &problems));
    let sources = sources.unwrap_or_default();
    let reader = Reader { files, labs, sources: &sources, languages: &languages, problems: &problems };
    let shelves = reader.shelves(with_pseudo);
    let scenarios = scenario::read_all(files, &sources, &languages, &problems);
    let found = problems.into_sorted();
    if found.is_empty() { Ok(Library { shelves, sources, scenarios }) } else { Err(found) }
}

/// The codes of all languages. A file in one of our folders that nothing would read is a problem.
fn languages<'a>(files: &'a Files, problems: &Problems) -> BTreeSet<&'a str> {
    let apart = |path: &'a str| {
        let mut parts = path.splitn(3, '/');
        Some((parts.next()?, parts.next()?, parts.next()?))
    };
    let mut languages = BTreeSet::new();
    for (folder, code, name) in files.keys().filter_map(|path| apart(path)) {
        let is_words = folder == "ui" && name.strip_suffix(".ftl").is_some_and(is_slug);
        if is_words && is_slug(code) && code != pseudo::CODE && code.parse::<LanguageIdentifier>().is_ok() {
            languages.insert(code);
        }
    }
    if !languages.contains(ENGLISH) {
        problems.add("ui/en/site.ftl", 1, "there is no English; every language is measured by it");
    }
    for path in files.keys() {
        let folder = path.split('/').next().unwrap_or_default();
        let is_hidden = path.rsplit('/').next().is_some_and(|name| name.starts_with('.'));
        if is_hidden || !["ui", "lessons", "pages"].contains(&folder) {
            continue;
        }
        let ending = if folder == "ui" { ".ftl" } else { ".md" };
        match apart(path) {
            Some((_, code, name)) if name.strip_suffix(ending).is_some_and(is_slug) => {
                if !languages.contains(code) {
                    let what =
                        format!("`{code}` is no language here; one has a code as in `en` and words in ui/");
                    problems.add(path, 1, what);
                }
            }
            _ => problems.add(
                path,
                1,
                format!(
                    "nothing reads a file of this name; write {folder}/<language>/<name>{ending}, \
                     in small letters, digits and hyphens"
                ),
            ),
        }
    }
    languages
}

struct Reader<'a> {
    files: &'a Files,
    labs: &'a [KnownLab<'a>],
    sources: &'a Sources,
    languages: &'a BTreeSet<&'a str>,
    problems: &'a Problems,
}

impl<'a> Reader<'a> {
    /// English, then the others, each compared with it.
    fn shelves(&self, with_pseudo: bool) -> Vec<Shelf> {
        if !self.languages.contains(ENGLISH) {
            return Vec::new();
        }
        let english = self.shelf(ENGLISH, ENGLISH);
        self.check_english(&english);
        let mut shelves = vec![english];
        for code in self.languages.iter().filter(|code| **code != ENGLISH) {
            let shelf = self.shelf(code, code);
            self.compare(&shelves[0], &shelf);
            shelves.push(shelf);
        }
        if with_pseudo {
            shelves.push(self.shelf(pseudo::CODE, ENGLISH));
        }
        shelves
    }

    /// The texts in the folder of one language, by path.
    fn texts(&self, folder: &str, code: &str, ending: &str) -> Vec<(&'a str, &'a str)> {
        let start = format!("{folder}/{code}/");
        let all = self.files.range(start.clone()..).take_while(|(path, _)| path.starts_with(&start));
        all.filter(|(path, _)| path[start.len()..].strip_suffix(ending).is_some_and(is_slug))
            .map(|(path, text)| (path.as_str(), text.as_str()))
            .collect()
    }

    /// The names of the Markdown files in the folder of one language.
    fn names(&self, folder: &str, code: &str) -> BTreeSet<&'a str> {
        self.texts(folder, code, ".md").into_iter().map(|(path, _)| stem(path)).collect()
    }

    /// Reads one language from the folders of that name.
    fn shelf(&self, code: &str, folder: &str) -> Shelf {
        let locale = words::read(code, &self.texts("ui", folder, ".ftl"), self.problems);
        let desk = Desk {
            locale: &locale,
            sources: self.sources,
            labs: self.labs,
            languages: self.languages,
            lessons: self.names("lessons", ENGLISH),
            problems: self.problems,
        };
        let lessons = self.texts("lessons", folder, ".md").into_iter();
        let mut lessons: Vec<_> =
            lessons.filter_map(|(path, text)| read_lesson(&desk, path, stem(path), text)).collect();
        lessons.sort_by_key(|lesson| lesson.order);
        let pages = self.texts("pages", folder, ".md").into_iter();
        let pages = pages.filter_map(|(path, text)| read_page(&desk, path, stem(path), text)).collect();
        Shelf { locale, lessons, pages }
    }

    /// What can be wrong in the language that the others are measured by.
    fn check_english(&self, english: &Shelf) {
        for (key, variables) in words::REQUIRED {
            english.locale.require(key, variables, self.problems);
        }
        for two in english.lessons.windows(2).filter(|two| two[0].order == two[1].order && two[0].order > 0) {
            let file = format!("lessons/{ENGLISH}/{}.md", two[1].slug);
            let line = line_starting(&self.files[&file], "order");
            let what =
                format!("`{}` has the same place {}; each lesson has its own", two[0].slug, two[0].order);
            self.problems.add(&file, line, what);
        }
    }

    fn compare(&self, english: &Shelf, here: &Shelf) {
        let code = here.locale.code();
        here.locale.compare_with(&english.locale, self.problems);
        for folder in ["lessons", "pages"] {
            same_files(folder, code, &self.names(folder, ENGLISH), &self.names(folder, code), self.problems);
        }
        for lesson in &here.lessons {
            let Some(twin) = english.lessons.iter().find(|twin| twin.slug == lesson.slug) else { continue };
            let file = format!("lessons/{code}/{}.md", lesson.slug);
            same_lesson(twin, lesson, &file, &self.files[&file], self.problems);
        }
    }
}

/// The name of a file without its folders and its ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('.').next().unwrap_or(name)
}
