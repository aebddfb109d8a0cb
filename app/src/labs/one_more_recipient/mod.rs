//! One more recipient: four ways to build a door into sealed letters, each at its best, and what becomes of it.

mod doors;
mod head;
mod link;
mod make;
mod model;
mod say;
#[cfg(feature = "ssr")]
mod still;
mod tried;
mod wire;

use leptos::prelude::*;

use crate::{
    browser::{files, page},
    parts::{BadLink, Bytes, PriceTag, Run, Share, complaint, drawn},
    words::Words,
};
use link::{Choice, FORM, Letter, Setup};
use make::NoWorker;
use model::{Event, Lab, Stage};
use say::Speaker;

#[cfg(feature = "ssr")]
pub(crate) use still::{still, view};

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    Setup::parse(link).map(|_| ()).map_err(|bad| bad.what(&FORM))
}

/// All that is shown at one moment.
#[derive(Default)]
struct Moment {
    lab: Lab,
    /// What is wrong with the link that the page was opened by.
    bad_link: Option<BadLink>,
}

/// The moment, and the words for it.
#[derive(Clone, Copy)]
struct Bench {
    moment: RwSignal<Moment>,
    words: Words,
}

impl Bench {
    /// Something of this moment; whoever asks is told when it changes.
    fn see<T>(self, seen: fn(&Moment, Speaker<'_>) -> T) -> T {
        self.moment.with(|moment| seen(moment, Speaker { lab: &moment.lab, words: self.words }))
    }

    /// Opens the link that the page was opened by.
    fn open(self, link: &str) {
        let setup = Setup::parse(link).unwrap_or_else(|bad| {
            self.moment.update(|moment| moment.bad_link = Some(bad));
            Setup::default()
        });
        self.send(Event::SetUp(setup));
    }

    /// Takes in that a control was used.
    fn take(self, happened: &web_sys::Event) {
        let Some(used) = page::used(happened) else { return };
        self.send(match used.act.as_str() {
            "door" => Event::Door(used.place),
            "keys" => Event::Share(used.place),
            "next" => Event::Ending(used.place),
            "letter" => Event::Letter(used.place),
            _ => Event::Swap(used.place),
        });
    }

    /// Says what happened, and makes and tries everything anew where that follows from it.
    fn send(self, event: Event) {
        let mut is_new = false;
        self.moment.update(|moment| {
            let before = moment.lab.saved();
            is_new = moment.lab.take(event);
            // What is not offered any longer the browser may forget.
            let now = moment.lab.saved();
            before.iter().filter(|old| !now.contains(old)).for_each(|old| files::forget(&old.url));
        });
        if is_new {
            let (setup, turn) = self.moment.with_untracked(|moment| (moment.lab.setup, moment.lab.turn));
            leptos::task::spawn_local(async move {
                let event = match self.run(setup, turn).await {
                    Ok(report) => Event::Came(turn, report),
                    Err(NoWorker) => Event::NoWorker(turn),
                };
                self.send(event);
            });
        }
    }

    async fn run(self, setup: Setup, turn: u32) -> Result<model::Report, NoWorker> {
        let texts = Letter::ALL.iter().map(|(_, letter)| say::text(setup, *letter, self.words));
        let is_awaited = || self.moment.with_untracked(|moment| moment.lab.turn == turn);
        let made = make::made(setup, &texts.collect::<Vec<_>>(), is_awaited).await?;
        let report = made.tried(setup).await?;
        if !is_awaited() {
            report.saved.iter().for_each(|late| files::forget(&late.url));
            return Err(NoWorker);
        }
        Ok(report)
    }
}

/// The lab.
#[island]
pub(crate) fn OneMoreRecipient() -> impl IntoView {
    let bench = Bench { moment: RwSignal::new(Moment::default()), words: Words::here() };
    page::once_alive(move || bench.open(&page::state_link("lab-one-more-recipient")));
    let runs = move || {
        bench.see(|moment, _| {
            let letter = moment.lab.looked_at().cloned().unwrap_or_default();
            vec![Run { class: "cipher", bytes: letter.bytes }]
        })
    };
    let marked = move || bench.see(|moment, _| moment.lab.looked_at().and_then(|letter| letter.marked));
    let is_busy = move || bench.see(|moment, _| moment.lab.stage == Stage::Working).to_string();
    let is_empty = move || bench.see(|moment, _| moment.lab.looked_at().is_none());
    view! {
        <div on:change=move |happened| bench.take(&happened)>
            {drawn("div", "", move || bench.see(|moment, speaker| vec![complaint(moment.bad_link, speaker.words)]))}
            <div class="wire" aria-busy=is_busy>
                {drawn("section", "station", move || bench.see(|_, speaker| doors::station(speaker)))}
                <section class="station observer">
                    {drawn("div", "", move || bench.see(|_, speaker| wire::station(speaker)))}
                    <div hidden=is_empty><Bytes runs marked words=bench.words/></div>
                </section>
                {drawn("section", "station", move || bench.see(|_, speaker| tried::station(speaker)))}
            </div>
            {drawn("div", "", move || bench.see(|_, speaker| tried::results(speaker)))}
            {drawn("div", "sheet-of-door", move || bench.see(|_, speaker| doors::sheet(speaker)))}
        </div>
        <Share state=move || bench.see(|moment, _| moment.lab.setup.link()) words=bench.words/>
        <PriceTag lab="one-more-recipient" prices=move || bench.see(|_, speaker| speaker.prices()) words=bench.words/>
    }
}
