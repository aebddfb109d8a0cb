//! Content in, library out: lessons, pages, words and sources, or every problem with them, file and line.
//!
//! The crate reads no files. Whoever calls it hands over the texts of the content folder by their paths
//! in it, and the labs that exist; what comes back is complete and checked, or a list that says, for
//! each mistake, where it is and what would be right.
//!
//! ```text
//! sources.toml                what may be cited
//! ui/<language>/*.ftl         the words of the pages; a language is a folder here
//! lessons/<language>/*.md     the course
//! pages/<language>/*.md       plain pages, such as `about`
//! scenarios/*.toml            what watching costs: figures, each with its source
//! ```
//!
//! English is the measure: every other language has the same messages, lessons and pages.
//!
//! ```
//! let files = lessons::Files::from([(
//!     "ui/en/site.ftl".to_owned(),
//!     "language-name = English\n\
//!      language-direction = ltr\n\
//!      source-number = Source { $number }\n\
//!      reads-left = { $count ->\n    [one] one read left\n   *[other] { $count } reads left\n }\n"
//!         .to_owned(),
//! )]);
//! let library = lessons::load(&files, &[]).expect("nothing is wrong with it");
//! let english = library.locale("en").expect("it is there");
//! assert_eq!(english.text_with("reads-left", &[("count", 2.into())]), "2 reads left");
//! assert_eq!(english.flat("reads-")[1], ("reads-left.other".to_owned(), "{count} reads left".to_owned()));
//!
//! let broken = lessons::Files::from([("ui/en/site.ftl".to_owned(), "language-name = English\n".to_owned())]);
//! let problems = lessons::load(&broken, &[]).expect_err("two messages are missing");
//! assert_eq!(
//!     problems[0].to_string(),
//!     "ui/en/site.ftl:1: there is no message `language-direction`; every language needs it"
//! );
//! ```

mod check;
mod flat;
mod front;
mod lesson;
mod library;
mod markdown;
mod problem;
mod pseudo;
mod quotes;
mod said;
pub mod scenario;
mod sections;
mod sources;
mod words;

use std::collections::BTreeMap;

pub use lesson::{Block, Choice, Lesson, Page, Question, Sheet};
pub use library::{Library, load, load_with_pseudo};
pub use markdown::Cited;
pub use problem::Problem;
pub use said::Said;
pub use sources::{Read, Source};
pub use words::{Direction, Locale, Value};

/// The texts of the content folder, by their path in it, as in `lessons/en/sealed-letters.md`.
pub type Files = BTreeMap<String, String>;

/// A lab that a lesson may show.
#[derive(Debug, Clone, Copy)]
pub struct KnownLab<'a> {
    /// Its name in addresses, as in `/en/labs/sealed`.
    pub slug: &'a str,
    /// Whether a state link can be opened by it; the error is a sentence that says why not.
    pub check_link: fn(&str) -> Result<(), String>,
}
