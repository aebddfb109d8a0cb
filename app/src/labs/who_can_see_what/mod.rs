//! Who can see what: the same page or message, eight places to look from, and what each of them gets.

mod controls;
mod eyes;
mod lab;
mod link;
mod model;
mod recorded;
#[cfg(feature = "ssr")]
mod still;
mod table;
mod two;

use leptos::prelude::*;

use crate::{
    browser::page,
    parts::{BadLink, Plain, Share, complaint, drawn_controls},
    words::Words,
};
use lab::{Change, Fact, Lab};
use link::FORM;
use model::{Observer, Sight};

#[cfg(feature = "ssr")]
pub(crate) use still::{least, still};

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    link::parse(link).map(|_| ()).map_err(|bad| bad.what(&FORM))
}

/// All that is shown at one moment.
#[derive(Default)]
struct Moment {
    lab: Lab,
    /// Whether every byte is shown.
    is_whole: bool,
    /// What is wrong with the link that the page was opened by.
    bad_link: Option<BadLink>,
}

/// The lab, and the words to say it in.
#[derive(Clone, Copy)]
struct Speaker<'l> {
    lab: &'l Lab,
    words: Words,
}

impl Speaker<'_> {
    /// A word of this lab.
    fn word(self, name: &str) -> String {
        self.words.get(&["lab-who-can-see-what-", name].concat())
    }

    /// An observer by name: what is reached is a site or a messenger.
    fn observer(self, observer: Observer) -> String {
        self.word(match observer {
            Observer::Service if self.lab.setup.doing.is_chat() => "service-messenger",
            Observer::Service => "service-site",
            _ => observer.code(),
        })
    }

    /// What somebody sees of one thing, in words; empty where that is nothing.
    fn seen(self, fact: Fact, sight: Option<Sight>, observer: Observer) -> String {
        match self.lab.seen_key(fact, sight, observer) {
            "" => String::new(),
            key => self.word(&[fact.code(), "-", key].concat()),
        }
    }

    /// The name of a column.
    fn head(self, fact: Fact) -> String {
        self.word(&["head-", fact.code()].concat())
    }

    /// What there is to say after a change: how many read along, and how many know both.
    fn status(self) -> String {
        let setup = self.lab.setup;
        let knowers = if setup.doing.is_chat() { "knowers-message" } else { "knowers-page" };
        let said = [("readers", setup.readers()), (knowers, setup.knowers())].map(|(name, count)| {
            let key = ["lab-who-can-see-what-", name].concat();
            self.words.count(&key, "count", u32::try_from(count).unwrap_or(u32::MAX), &[])
        });
        said.join(" ")
    }

    /// Who sees more after the last change, who less, and who nothing any more.
    fn changes(self) -> Plain {
        let changes = [("more-now", Change::More), ("less-now", Change::Less), ("gone-now", Change::Gone)];
        let said = changes.map(|(name, change)| {
            let names: Vec<_> = self.lab.changed(change).map(|observer| self.observer(observer)).collect();
            let key = ["lab-who-can-see-what-", name].concat();
            let said = self.words.fill(&key, &[("who", names.join("; "))]);
            (!names.is_empty()).then(|| Plain::said("p", said).with("class", "hint"))
        });
        Plain::of("div", said.into_iter().flatten().collect()).with("class", "changes")
    }
}

/// The lab.
#[island]
pub(crate) fn WhoCanSeeWhat() -> impl IntoView {
    let words = Words::here();
    let moment = RwSignal::new(Moment::default());
    page::once_alive(move || {
        moment.update(|moment| match link::parse(&page::state_link("lab-who-can-see-what")) {
            Ok(lab) => moment.lab = lab,
            Err(bad) => moment.bad_link = Some(bad),
        });
    });
    let take = move |happened: web_sys::Event| {
        let Some(used) = page::used(&happened) else { return };
        moment.update(|moment| match (used.act.as_str(), happened.type_().as_str()) {
            ("bytes", "click") => moment.is_whole = !moment.is_whole,
            (_, "change") => {
                if let Some(event) = controls::event(&used) {
                    moment.lab = moment.lab.after(event);
                }
            }
            _ => {}
        });
    };
    view! {
        <div on:change=take on:click=move |happened| take(happened.into())>
            {drawn_controls("div", "", move || moment.with(|moment| shown(moment, words)))}
        </div>
        <Share state=move || moment.with(|moment| link::link(&moment.lab)) words/>
    }
}

/// All that changes, but for the link to it.
fn shown(moment: &Moment, words: Words) -> Vec<Plain> {
    let speaker = Speaker { lab: &moment.lab, words };
    vec![
        complaint(moment.bad_link, words),
        controls::controls(speaker),
        Plain::said("p", speaker.status()).with("role", "status").with("class", "status"),
        speaker.changes(),
        Plain::of("p", vec![Plain::said("span", speaker.word("you")).with("class", "who")])
            .with("class", "end"),
        table::table(speaker),
        eyes::eyes(speaker, moment.is_whole),
    ]
}
