//! Scan everyone: the whole pipeline, from a match to a report, and whom it finds, misses and accuses.

mod controls;
mod figures;
mod form;
mod link;
mod model;
mod nines;
mod runs;
mod stages;
#[cfg(feature = "ssr")]
mod still;

use leptos::prelude::*;

use crate::{
    browser::page,
    parts::{BadLink, Numbers, Plain, Share, complaint, drawn_controls, scenario},
    words::Words,
};
use link::{FORM, Setup};
use model::{Event, Figure, Form, Lab, Outcome, Run, rounded};
use scenario::Scenario;

#[cfg(feature = "ssr")]
pub(crate) use still::{still, view};

/// The scenario that the figures are in.
const SCENARIO: &str = "scan-everyone";
/// Where the runs are laid out in the page.
const RUNS: &str = "scans";

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    Setup::parse(link).map(|_| ()).map_err(|bad| bad.what(&FORM))
}

/// All that is shown at one moment.
struct Moment {
    lab: Lab,
    /// What was typed for a figure and is no number for it.
    refused: Option<(Figure, String)>,
    /// What is wrong with the link that the page was opened by.
    bad_link: Option<BadLink>,
}

impl Moment {
    /// Takes in what was typed for a figure.
    fn put(&mut self, figure: Figure, typed: &str) {
        match self.lab.read(figure, typed) {
            Some(number) => self.take(Event::Put(figure, number)),
            None => self.refused = Some((figure, typed.to_owned())),
        }
    }

    fn take(&mut self, event: Event) {
        self.refused = None;
        self.lab.take(event);
    }
}

/// The moment, and the words to say it in.
#[derive(Clone, Copy)]
struct Speaker<'l> {
    moment: &'l Moment,
    scenario: &'l Scenario,
    words: Words,
}

impl Speaker<'_> {
    /// A word of this lab.
    fn word(self, name: &str) -> String {
        self.words.get(&["lab-scan-everyone-", name].concat())
    }

    /// A sentence of this lab with something filled in.
    fn say(self, name: &str, filled: &[(&str, String)]) -> String {
        self.words.fill(&["lab-scan-everyone-", name].concat(), filled)
    }

    fn whole(self, number: u64) -> String {
        Numbers(self.words).whole(number)
    }

    /// A number of that form as a field has it.
    fn shown(self, form: Form, shown: u64) -> String {
        match form {
            Form::Percent => Numbers(self.words).tenths(shown),
            _ => self.whole(shown),
        }
    }

    /// What stands for a figure, as a field has it.
    fn figure(self, figure: Figure) -> String {
        self.shown(figure.form(), figure.form().shown(self.moment.lab.number(figure)))
    }

    /// A number as a sentence says it; that it is rounded, where it is.
    fn about(self, number: u64) -> String {
        let rounded = rounded(number);
        if rounded == number {
            self.whole(number)
        } else {
            self.say("about", &[("count", self.whole(rounded))])
        }
    }

    /// What there is to say after a change.
    fn status(self, outcome: &Outcome) -> String {
        let [_, _, reported] = outcome.stages;
        self.say(
            "status",
            &[
                ("found", self.about(reported.found)),
                ("accused", self.about(reported.accused)),
                ("mistakes", self.figure(Figure::Mistakes)),
                ("missed", self.about(reported.missed)),
                ("people", self.about(outcome.reviewers)),
            ],
        )
    }
}

/// The lab.
#[island]
pub(crate) fn ScanEveryone() -> impl IntoView {
    let words = Words::here();
    // Without its scenario there is no lab; the page still has all of its words.
    let scenario = scenario::here(SCENARIO).ok()?;
    let runs = scenario::text_here(RUNS);
    let runs: Option<Vec<_>> = runs.lines().map(|line| Run::read(line, &scenario)).collect();
    let lab = Lab::new(runs?)?;
    let moment = RwSignal::new(Moment { lab, refused: None, bad_link: None });
    page::once_alive(move || {
        moment.update(|moment| match Setup::parse(&page::state_link("lab-scan-everyone")) {
            Ok(setup) => moment.take(Event::SetUp(setup)),
            Err(bad) => moment.bad_link = Some(bad),
        });
    });
    let take = move |happened: web_sys::Event| {
        let Some(used) = page::used(&happened) else { return };
        moment.update(|moment| controls::take(moment, &used, &happened.type_()));
    };
    let shown = move || moment.with(|moment| shown(Speaker { moment, scenario: &scenario, words }));
    Some(view! {
        <div on:change=take on:click=move |happened| take(happened.into())>{drawn_controls("div", "", shown)}</div>
        <Share state=move || moment.with(|moment| moment.lab.setup.link()) words/>
    })
}

/// All that changes, but for the link to it.
fn shown(speaker: Speaker<'_>) -> Vec<Plain> {
    let Speaker { moment, words, .. } = speaker;
    let outcome = moment.lab.outcome();
    let mut all = vec![
        complaint(moment.bad_link, words),
        Plain::said("p", speaker.word("material")),
        controls::controls(speaker),
    ];
    all.extend(stages::stages(speaker, &outcome));
    all.push(Plain::said("p", speaker.status(&outcome)).with("role", "status").with("class", "status"));
    all.extend(nines::nines(speaker));
    all.push(figures::figures(speaker));
    all
}
