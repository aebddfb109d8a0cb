//! Serve a warrant: a note is left with this very server, then a paper is served for it, and the server tells what it
//! holds. A second order asks for another page.

mod answer;
mod desk;
mod link;
mod model;
mod others;
mod paper;
mod say;
#[cfg(feature = "ssr")]
mod still;

use leptos::prelude::*;
use web_sys::Blob;

use crate::{
    browser::{api, errands, page},
    notes::code,
    parts::{BadLink, Plain, Price, PriceTag, Prices, Share, complaint, drawn_controls, scenario},
    words::Words,
};
use link::FORM;
use model::{Command, Event, Host, Lab, Left};
use say::Speaker;

#[cfg(feature = "ssr")]
pub(crate) use still::{still, view};

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    link::parse(link).map(|_| ()).map_err(|bad| bad.what(&FORM))
}

/// Under which name the page says who may leave notes.
const HOST: &str = "serve-a-warrant-host";

/// All that is shown at one moment.
struct Moment {
    lab: Lab,
    /// What is wrong with the link that the page was opened by.
    bad_link: Option<BadLink>,
    /// Whether the page came over plain http: then nobody writes words of their own into it.
    is_insecure: bool,
}

/// The moment, and the words for it.
#[derive(Clone, Copy)]
struct Bench {
    moment: RwSignal<Moment>,
    /// The age file, once it is sealed.
    sealed: StoredValue<Option<Blob>, LocalStorage>,
    words: Words,
}

impl Bench {
    fn new(words: Words) -> Self {
        let host = scenario::text_here(HOST);
        let host = Host::ALL.into_iter().find(|known| known.code() == host).unwrap_or_default();
        let lab = Lab::new(host, words.get("lab-serve-a-warrant-text-first"));
        let moment = RwSignal::new(Moment { lab, bad_link: None, is_insecure: false });
        Self { moment, sealed: StoredValue::new_local(None), words }
    }

    /// Looks at the page that it was opened in.
    fn open(self, link: &str) {
        self.moment.update(|moment| {
            moment.is_insecure = !page::is_secure();
            match link::parse(link) {
                Ok(paper) => moment.lab.paper = paper,
                Err(bad) => moment.bad_link = Some(bad),
            }
        });
    }

    /// Takes in that a control was used.
    fn used(self, happened: &web_sys::Event) {
        if let Some(event) = page::used(happened).and_then(|used| desk::event(&used, &happened.type_())) {
            self.send(event);
        }
    }

    /// Says what happened, and does what follows from it.
    fn send(self, event: Event) {
        let Some(command) = self.moment.try_update(|moment| moment.lab.take(event)).flatten() else { return };
        leptos::task::spawn_local(async move {
            if let Some(event) = self.run(command).await {
                self.send(event);
            }
        });
    }

    async fn run(self, command: Command) -> Option<Event> {
        Some(match command {
            Command::Seal(ask) => {
                let answer = errands::sealer_with(&ask, &[], |_, _| {}).await;
                Event::Sealed(answer.map(|(answer, mut made)| {
                    self.sealed.set_value(made.pop());
                    answer
                }))
            }
            Command::Send(parcel) => {
                let sealed = self.sealed.get_value()?;
                let sent = api::create(parcel.query, &parcel.headers, &sealed, |_, _| {}).await;
                Event::Sent(sent, page::origin())
            }
            Command::Disclose(left) => {
                let address = ["/api/notes/", &left.id].concat();
                Event::Told(left.id.clone(), api::disclosure(&address, &proof(&left)).await)
            }
            Command::Delete(left) => {
                Event::TakenBack(left.id.clone(), api::delete(&left.id, &proof(&left)).await)
            }
        })
    }

    /// Something of this moment; whoever asks is told when it changes.
    fn see<T>(self, seen: fn(&Moment, Speaker<'_>) -> T) -> T {
        self.moment.with(|moment| seen(moment, Speaker { lab: &moment.lab, words: self.words }))
    }
}

/// The headers that show the owner token.
fn proof(left: &Left) -> [(&'static str, String); 1] {
    [("authorization", wire::bearer(&code::to_text(&left.owner)))]
}

/// The lab.
#[island]
pub(crate) fn ServeAWarrant() -> impl IntoView {
    let bench = Bench::new(Words::here());
    page::once_alive(move || bench.open(&page::state_link("lab-serve-a-warrant")));
    let used = move |happened| bench.used(&happened);
    view! {
        <div on:input=used on:change=used on:click=move |happened| bench.used(&happened)>
            {drawn_controls("div", "", move || bench.see(shown))}
        </div>
        <Share state=move || bench.see(|moment, _| link::link(moment.lab.paper)) words=bench.words/>
        <PriceTag lab="serve-a-warrant" prices=move || bench.see(|_, speaker| prices(speaker)) words=bench.words/>
    }
}

/// All that changes.
fn shown(moment: &Moment, speaker: Speaker<'_>) -> Vec<Plain> {
    let desks = vec![desk::note(speaker, moment.is_insecure), desk::papers(speaker)];
    vec![
        complaint(moment.bad_link, speaker.words),
        Plain::of("div", desks).with("class", "desks"),
        Plain::said("p", speaker.status()).with("role", "status").with("class", "status"),
        answer::answer(speaker),
        answer::second(speaker),
        answer::brought(speaker),
        others::others(speaker),
        others::law_list(speaker),
    ]
}

/// What the price tag says, in papers.
fn prices(speaker: Speaker<'_>) -> Prices {
    let of = |column: &str| {
        ["one", "thousand", "everyone"].map(|reach| {
            let name = ["tag-", column, "-", reach].concat();
            Price::said(speaker.word(&name)).beside(speaker.word(&[&name, "-beside"].concat()))
        })
    };
    Prices { without: of("without"), with: of("with"), left: of("left") }
}
