//! The price of a guess: a hash, a secret drawn by chance, who guesses; and what it costs to find it by trying.

mod controls;
mod device;
mod dials;
mod guesses;
mod link;
mod model;
mod outcome;
mod say;
mod sources;
#[cfg(feature = "ssr")]
mod still;
mod tables;

use errand::{Answer, Ask};
use leptos::prelude::*;

use crate::{
    browser::{
        errands::{self, NoAnswer},
        page,
    },
    parts::{BadLink, Plain, PriceTag, Rest, Share, complaint, drawn_controls, scenario},
    words::Words,
};
use controls::{controls, event, is_meant};
use guesses::Guesses;
use link::{FORM, Setup};
use model::{Device, Event, Lab};
use outcome::{further, prices, result};
use say::Speaker;

#[cfg(feature = "ssr")]
pub(crate) use still::{still, view};

/// The scenario of this lab.
const SCENARIO: &str = "guessing";

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    Setup::parse(link).map(|_| ()).map_err(|bad| bad.what(&FORM))
}

/// All that is shown at one moment.
struct Moment {
    lab: Lab,
    /// What was said when things last came to rest.
    said: String,
    /// What is wrong with the link that the page was opened by.
    bad_link: Option<BadLink>,
}

/// The moment, and the words for it.
#[derive(Clone, Copy)]
struct Bench {
    moment: RwSignal<Moment>,
    resting: Rest,
    words: Words,
}

impl Bench {
    fn new(lab: Lab, words: Words) -> Self {
        let said = result(Speaker { lab: &lab, words });
        let moment = RwSignal::new(Moment { lab, said, bad_link: None });
        Self { moment, resting: Rest::new(), words }
    }

    /// Something of this moment; whoever asks is told when it changes.
    fn see<T>(self, seen: fn(&Moment, Speaker<'_>) -> T) -> T {
        self.moment.with(|moment| seen(moment, Speaker { lab: &moment.lab, words: self.words }))
    }

    /// Opens the link that the page was opened by.
    fn open(self, link: &str) {
        self.change(&mut |moment| {
            match Setup::parse(link) {
                Ok(setup) => moment.lab.setup = setup,
                Err(bad) => moment.bad_link = Some(bad),
            }
            moment.said = result(Speaker { lab: &moment.lab, words: self.words });
        });
    }

    /// Takes in that a control was used. What is seen follows at once; what is said does too, but of a slider only
    /// when it stands still.
    fn take(self, happened: &web_sys::Event) {
        let Some(used) = page::used(happened).filter(|used| is_meant(&used.act, &happened.type_())) else {
            return;
        };
        let Some(event) = self.moment.with_untracked(|moment| event(&moment.lab, &used)) else { return };
        if matches!(event, Event::Stop) {
            errands::stop_sealer();
        }
        let is_slid = happened.type_() == "input";
        let is_timing = matches!(event, Event::Time(_) | Event::Stop);
        self.happen(event);
        if is_slid {
            self.resting.moved(move || self.say(result));
        } else {
            self.resting.reached();
            self.say(if is_timing { device::said } else { result });
        }
    }

    fn say(self, say: fn(Speaker<'_>) -> String) {
        self.change(&mut |moment| moment.said = say(Speaker { lab: &moment.lab, words: self.words }));
    }

    /// Lets something happen, and sends the worker on the errand that follows from it.
    fn happen(self, event: Event) {
        let (mut event, mut profile) = (Some(event), None);
        self.change(&mut |moment| profile = event.take().and_then(|event| moment.lab.take(event)));
        let Some(profile) = profile else { return };
        leptos::task::spawn_local(async move {
            self.happen(match errands::sealer(&Ask::Stretch { profile }).await {
                Ok(Answer::Stretched { ms }) => Event::Took(ms),
                Err(NoAnswer::Failed(why)) => Event::Failed(Some(why)),
                // Any other answer is to another question: then page and worker don't fit together.
                Ok(_) | Err(NoAnswer::NoWorker) => Event::Failed(None),
            });
            let is_over = self
                .moment
                .with_untracked(|moment| !matches!(moment.lab.device, Device::Idle | Device::Timing(..)));
            if is_over {
                self.say(device::said);
            }
        });
    }

    /// Changes the moment; all do it here, so that the code for telling who shows it is there once.
    fn change(self, change: &mut dyn FnMut(&mut Moment)) {
        self.moment.update(|moment| change(moment));
    }
}

/// The lab.
#[island]
pub(crate) fn PriceOfAGuess() -> impl IntoView {
    let words = Words::here();
    let scenario = scenario::here(SCENARIO).ok();
    let guesses = Guesses::read(&scenario::text_here(guesses::PLACE)).ok();
    // Without its scenario there is no lab; the page still has all of its words.
    let lab = scenario.zip(guesses).and_then(|(scenario, guesses)| Lab::new(scenario, guesses));
    lab.map(|lab| whole(Bench::new(lab, words)))
}

/// All of the lab.
fn whole(bench: Bench) -> impl IntoView {
    page::once_alive(move || bench.open(&page::state_link("lab-price-of-a-guess")));
    let take = move |happened| bench.take(&happened);
    view! {
        <div on:input=take on:change=take on:click=move |happened| bench.take(&happened)>
            {drawn_controls("div", "", move || bench.see(shown))}
        </div>
        <Share state=move || bench.see(|moment, _| moment.lab.setup.link()) words=bench.words/>
        <PriceTag lab="price-of-a-guess" prices=move || bench.see(|_, speaker| prices(speaker)) words=bench.words/>
    }
}

/// All that changes, but for the link and the price tag.
fn shown(moment: &Moment, speaker: Speaker<'_>) -> Vec<Plain> {
    let [setting, sliders] = controls(speaker);
    let further = further(speaker).into_iter().map(|said| Plain::said("p", said)).collect();
    let mut compared = tables::drawing(speaker, "guess-rates");
    compared.insert(0, Plain::said("figcaption", speaker.word("drawing-what")));
    vec![
        complaint(moment.bad_link, speaker.words),
        setting,
        sliders,
        Plain::said("p", result(speaker)).with("class", "status").with("aria-hidden", "true"),
        Plain::said("p", &moment.said).with("role", "status").with("class", "spoken"),
        Plain::of("div", further).with("class", "further"),
        tables::ladder(speaker),
        folded(speaker, "bites-open", vec![tables::bites(speaker)]),
        folded(speaker, "beside-open", vec![Plain::of("figure", compared), tables::beside(speaker)]),
        device::device(speaker),
        folded(speaker, "exactly", vec![tables::exactly(speaker)]),
        folded(speaker, "sources", vec![sources::sources(speaker)]).with("class", "figures"),
    ]
}

fn folded(speaker: Speaker<'_>, name: &str, mut parts: Vec<Plain>) -> Plain {
    parts.insert(0, Plain::said("summary", speaker.word(name)));
    Plain::of("details", parts)
}
