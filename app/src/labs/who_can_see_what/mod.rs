//! Who can see what: the same page or message, eight places to look from, and what each of them gets.

mod lab;
mod link;
mod model;
mod recorded;
#[cfg(feature = "ssr")]
mod still;
mod views;

use leptos::prelude::*;

use crate::{browser::page, parts::Share, words::Words};
use lab::{Change, Event, Fact, Lab};
use link::BadLink;
use model::{Observer, Sight};
use views::{Controls, Eyes, Table};

#[cfg(feature = "ssr")]
pub(crate) use still::{least, still};

/// Whether a state link can be opened by this lab.
pub(crate) fn check_link(link: &str) -> Result<(), String> {
    link::parse(link).map(|_| ()).map_err(|bad| bad.to_string())
}

/// What a view of this lab needs: the moment, and the words.
#[derive(Clone, Copy)]
struct Bench {
    lab: RwSignal<Lab>,
    words: Words,
}

impl Bench {
    /// Says what the learner did.
    fn send(self, event: Event) {
        self.lab.update(|lab| *lab = lab.after(event));
    }

    /// A word of this lab.
    fn word(self, name: &str) -> String {
        self.words.get(&["lab-who-can-see-what-", name].concat())
    }

    /// Whether something holds, now and whenever the lab changes.
    ///
    /// A plain function gives one type: the browser loads the code for a condition once and not for each place.
    fn when(self, holds: fn(&Lab) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.lab.with(holds)
    }

    /// What somebody sees of one thing, in words; empty where that is nothing.
    fn seen(self, lab: &Lab, fact: Fact, sight: Option<Sight>, observer: Observer) -> String {
        match lab.seen_key(fact, sight, observer) {
            "" => String::new(),
            key => self.word(&[fact.code(), "-", key].concat()),
        }
    }

    fn observer(self, observer: Observer) -> String {
        self.word(observer.code())
    }

    /// What there is to say after a change: how many read along, who sees more now and who less.
    fn status(self) -> String {
        let lab = self.lab.get();
        let key = |name: &str| ["lab-who-can-see-what-", name].concat();
        let count = |name, count: usize| {
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            self.words.count(&key(name), "count", count, &[])
        };
        let mut said =
            [count("readers", lab.setup.readers()), count("knowers", lab.setup.knowers())].join(" ");
        for (name, change) in [("more-now", Change::More), ("less-now", Change::Less)] {
            let names: Vec<_> = lab.changed(change).map(|observer| self.observer(observer)).collect();
            if !names.is_empty() {
                said.push(' ');
                said += &self.words.fill(&key(name), &[("who", names.join("; "))]);
            }
        }
        said
    }
}

/// The lab.
#[island]
pub(crate) fn WhoCanSeeWhat() -> impl IntoView {
    let words = Words::here();
    let bench = Bench { lab: RwSignal::new(Lab::default()), words };
    let bad_link = RwSignal::new(None);
    page::once_alive(move || match link::parse(&page::state_link("lab-who-can-see-what")) {
        Ok(lab) => bench.lab.set(lab),
        Err(bad) => bad_link.set(Some(bad)),
    });
    let complaint = move || match bad_link.get() {
        Some(bad) => words.fill("part-link-bad", &[("why", words.get(BadLink::key(bad)))]),
        None => String::new(),
    };
    let state = move || bench.lab.with(link::link);
    view! {
        <p role="alert" class="complaint" hidden=move || bad_link.get().is_none()>{complaint}</p>
        <Controls bench/>
        <Table bench/>
        <p role="status" class="status">{move || bench.status()}</p>
        <Eyes bench/>
        <Share state words/>
    }
}
