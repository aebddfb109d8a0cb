//! `scenarios/*.toml`: what some way of watching costs, in figures of which each says where it comes from.
//!
//! ```toml
//! title = { en = "On foot", es = "A pie" }
//! caution = { en = "Prices of 2014.", es = "Precios de 2014." }
//!
//! [figures.agent]
//! name = { en = "An agent", es = "Un agente" }
//! value = 50.00                  # or low = 40.00 and high = 60.00
//! unit = "dollars-an-hour"
//! year = 2014
//! source = "tiny-constables"     # in sources.toml
//! confidence = "secondary"       # primary, secondary, computed; what is unverified is refused
//! is = "published"               # published, computed, assumed; the last two need a note
//!
//! [[technique]]
//! id = "on-foot"
//! name = { en = "On foot", es = "A pie" }
//! parts = [{ crew = "five", at = "agent" }]
//! # { vehicles, at }, { set-up, hours, at }, { fee }, { equipment, life }; each may have `serves`:
//! # "each" (as it is where nothing is said), "all", or a figure in targets
//! printed = { source = "tiny-constables", confidence = "secondary", per-hour = { 24 = 250.00 } }
//!
//! [[guess]]                      # guessing a secret
//! id = "argon2id"
//! name = { en = "Argon2id", es = "Argon2id" }   # and a `note`, if there is something to know
//! rate = "guesses"               # in guesses-a-second or milliseconds-a-guess
//! rent = "card"                  # in dollars-an-hour; left out where nobody rents out what guesses
//! slow = { memory = 64, passes = 3 }            # at what that rate was found; { iterations }, { doublings }, or left out
//!
//! [guessing]                     # what all ways of guessing have in common, where it is wanted
//! power = "card-power"           # in watts
//! electricity = "electricity"    # in dollars-a-megawatt-hour
//! memory = "card-memory"         # in gibibytes
//! longest = "universe"           # in years: a time above it is said to be longer than that
//! dearest = "world"              # in dollars-a-year: a price above it is said to be more than that
//!
//! [[series]]                     # figures in one unit, to be shown side by side
//! id = "https"
//! name = { en = "Pages over HTTPS", es = "Páginas por HTTPS" }
//! figures = ["https-2015", "https-2025"]
//!
//! [[ratio]]                      # what somebody said: so many times cheaper
//! dear = "on-foot"
//! cheap = "by-phone"
//! hours = 672
//! printed = 6875
//! source = "tiny-constables"
//! confidence = "secondary"
//! note = { en = "…", es = "…" }
//! ```
//!
//! A scenario may say besides which ways in there are, and how everyone is scanned; the forms of these are in [`Ways`]
//! and [`Scan`].

mod figure;
mod guess;
mod print;
mod scan;
mod series;
mod technique;
mod tree;
mod watcher;

use std::collections::BTreeSet;

use self::{figure::Figures, technique::Techniques};
pub use self::{
    figure::{Figure, Origin},
    guess::{Guess, Guessing},
    print::{PerHour, Printed, PrintedRatio},
    scan::{Scan, ScanKind},
    series::Series,
    technique::Technique,
    tree::{Branch, Leaf, Switch, Ways},
    watcher::Watcher,
};
use crate::{
    Files, Said,
    front::{Fields, Text, Toml},
    problem::Problems,
    sources::{Sources, is_slug},
};

const FOLDER: &str = "scenarios/";

/// What some ways of watching cost.
#[derive(Debug)]
pub struct Scenario {
    /// Its name in addresses.
    pub slug: String,
    /// Its name for people.
    pub title: Said,
    /// What one has to know before one believes it.
    pub caution: Said,
    /// The figures, by id; techniques know them by their place here.
    pub figures: Vec<Figure>,
    /// The ways of watching, in the order of the file.
    pub techniques: Vec<Technique>,
    /// The ways of guessing.
    pub guesses: Vec<Guess>,
    /// What they have in common, where the file says it.
    pub guessing: Option<Guessing>,
    /// What somebody printed about how many times cheaper one is than another.
    pub ratios: Vec<PrintedRatio>,
    /// Figures that belong side by side.
    pub series: Vec<Series>,
    /// The ways of scanning everyone.
    pub scans: Vec<Scan>,
    /// The ways in, where the file has any.
    pub ways: Option<Ways>,
}

impl Scenario {
    /// The figures as [`cost::Recipe`] takes them.
    pub fn values(&self) -> Vec<cost::Figure> {
        self.figures.iter().map(|figure| figure.value).collect()
    }

    /// What one technique takes, with the figures as they stand in the file.
    pub fn technique(&self, id: &str) -> Option<cost::Technique> {
        let found = self.techniques.iter().find(|technique| technique.id == id)?;
        found.recipe.technique(&self.values())
    }

    /// What guesses in one way, with the figures as they stand in the file.
    pub fn guesser(&self, id: &str) -> Option<cost::guess::Guesser> {
        Some(self.guesses.iter().find(|guess| guess.id == id)?.guesser(&self.figures))
    }
}

/// Where the pieces of a scenario find what they name.
#[derive(Clone, Copy)]
struct Desk<'a> {
    sources: &'a Sources,
    languages: &'a BTreeSet<&'a str>,
}

/// Reads every scenario.
pub(crate) fn read_all(
    files: &Files,
    sources: &Sources,
    languages: &BTreeSet<&str>,
    problems: &Problems,
) -> Vec<Scenario> {
    let mut scenarios = Vec::new();
    for (path, text) in files.range(FOLDER.to_owned()..) {
        let Some(name) = path.strip_prefix(FOLDER) else { break };
        if name.rsplit('/').next().is_some_and(|name| name.starts_with('.')) {
            continue;
        }
        let Some(slug) = name.strip_suffix(".toml").filter(|slug| is_slug(slug)) else {
            let what = format!(
                "nothing reads a file of this name; write {FOLDER}<name>.toml, in small letters, digits and \
                 hyphens"
            );
            problems.add(path, 1, what);
            continue;
        };
        let toml = Toml::new(path, text, 1, problems);
        scenarios.extend(read(Desk { sources, languages }, slug, &toml));
    }
    scenarios
}

fn read<'t>(desk: Desk<'t>, slug: &str, toml: &'t Toml<'t>) -> Option<Scenario> {
    let mut fields = toml.fields()?;
    let mut said = |key| fields.table(key).map(|said| Said::read(said, desk.languages)).unwrap_or_default();
    let (title, caution) = (said("title"), said("caution"));
    let mut figures = Figures::default();
    for (id, fields) in fields.table("figures").map(|all| all.into_named_tables()).unwrap_or_default() {
        figures.read(desk, id, fields);
    }
    let mut techniques = Techniques::default();
    // What is only to be looked at, or scanned, has no technique.
    let is_watching = !(fields.has("series") || fields.has("scan"));
    if fields.has("technique") || is_watching {
        for fields in fields.tables("technique", "technique") {
            techniques.read(desk, &mut figures, fields);
        }
    }
    let guesses = guess::read(desk, &mut figures, &mut fields);
    let guessing = guess::read_common(&mut figures, &mut fields);
    let ratios = if fields.has("ratio") { fields.tables("ratio", "ratio") } else { Vec::new() };
    let ratios = ratios.into_iter().filter_map(|fields| print::read_ratio(desk, &techniques, fields));
    let ratios = ratios.collect();
    let several = if fields.has("series") { fields.tables("series", "series") } else { Vec::new() };
    let several = several.into_iter().filter_map(|fields| series::read(desk, &mut figures, fields)).collect();
    let scans = if fields.has("scan") { fields.tables("scan", "scan") } else { Vec::new() };
    let scans = scans.into_iter().filter_map(|fields| scan::read(desk, &mut figures, fields)).collect();
    let ways = tree::read(desk, &mut figures, &techniques, &mut fields);
    fields.done();
    Some(Scenario {
        slug: slug.to_owned(),
        title,
        caution,
        figures: figures.done(),
        techniques: techniques.all,
        guesses,
        guessing,
        ratios,
        series: several,
        scans,
        ways,
    })
}

/// The id of one of several, of which each has its own.
fn read_id(fields: &mut Fields<'_>, kind: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let Text { text: id, line } = fields.text("id");
    if !id.is_empty() && !is_slug(&id) {
        fields.complain_at(line, format!("`{id}` is not an id; write small letters, digits and hyphens"));
    }
    if !id.is_empty() && is_taken(&id) {
        fields.complain_at(line, format!("`{id}` is there twice; give each {kind} an id of its own"));
    }
    id
}
