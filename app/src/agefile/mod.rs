//! Opening and sealing files of the age tool, and making keys for it: in a worker, file by file, without a server.

mod model;
mod name;
mod views;

use leptos::prelude::*;
use web_sys::{Blob, File};

use crate::{
    browser::{errands, files, page},
    words::Words,
};
use model::{Bench, Command, Event, Form, Part, Picked};
use views::{KeyPair, Opening, Sealing};

/// One part of the page, with what the browser keeps for it.
#[derive(Clone, Copy)]
struct Desk {
    part: Part,
    bench: RwSignal<Bench>,
    /// What was chosen to be opened or sealed.
    files: StoredValue<Vec<Blob>, LocalStorage>,
    /// The key file.
    key_file: StoredValue<Option<Blob>, LocalStorage>,
    words: Words,
}

impl Desk {
    fn new(part: Part, bench: RwSignal<Bench>, words: Words) -> Self {
        let (files, key_file) = (StoredValue::new_local(Vec::new()), StoredValue::new_local(None));
        Self { part, bench, files, key_file, words }
    }

    /// Says what happened, and does what follows from it.
    fn send(self, event: Event) {
        let before = self.bench.get_untracked();
        let kept = before.form(self.part).done().map(|done| done.made.clone()).unwrap_or_default();
        let (bench, command) = before.after(self.part, event, page::now_ms());
        let done = bench.form(self.part).done();
        if done.is_none() {
            // The page offers them no longer: the browser may forget them.
            kept.iter().for_each(|made| files::forget(&made.url));
        } else if kept.is_empty() {
            page::focus(match self.part {
                Part::Open => "open-made",
                Part::Seal => "seal-made",
                Part::Key => "key-recipient",
            });
        }
        self.bench.set(bench);
        match command {
            Some(Command::Ask(ask)) => leptos::task::spawn_local(async move {
                let mut given = self.files.get_value();
                given.extend(self.key_file.get_value());
                let progress = move |done, total| self.send(Event::Progress(done, total));
                let reply = errands::agefile(&ask, &given, progress).await;
                let kept = |blobs: Vec<Blob>| {
                    blobs.iter().map(|it| (files::address(it), files::length(it))).collect()
                };
                self.send(Event::Answered(reply.map(|(answer, blobs)| (answer, kept(blobs)))));
            }),
            Some(Command::Stop) => errands::restart_agefile(),
            None => {}
        }
    }

    /// Whether something holds. Like the ones below it takes a plain function: one type, loaded once.
    fn when(self, holds: fn(&Form) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.bench.with(|bench| holds(bench.form(self.part)))
    }

    /// A text of this part, made with the words.
    fn text(self, text: fn(&Form, Words) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.bench.with(|bench| text(bench.form(self.part), self.words))
    }

    /// Says what a visitor did.
    fn on<E: 'static>(self, event: fn(&E) -> Event) -> impl Fn(E) + Copy + 'static {
        move |ev| self.send(event(&ev))
    }

    /// Takes the files that were chosen to be opened or sealed.
    fn take_files(self, ev: &leptos::ev::Event) {
        let files = files::chosen(ev);
        self.files.set_value(files.iter().map(|file| file.clone().into()).collect());
        self.send(Event::Files(files.iter().map(picked).collect()));
    }

    /// Takes the key file that was chosen.
    fn take_key_file(self, ev: &leptos::ev::Event) {
        let file = files::chosen(ev).pop();
        self.send(Event::KeyFile(file.is_some()));
        self.key_file.set_value(file.map(Into::into));
    }
}

fn picked(file: &File) -> Picked {
    Picked { name: name::clean(&file.name()), size: files::length(file) }
}

/// The three parts.
#[island]
pub(crate) fn AgeFiles() -> impl IntoView {
    let words = Words::here();
    let bench = RwSignal::new(Bench::default());
    let [open, seal, key] = [Part::Open, Part::Seal, Part::Key].map(|part| Desk::new(part, bench, words));
    // From here on the page needs no network.
    page::once_alive(errands::prepare_agefile);
    // A file that is dropped beside its field would take the page's place.
    let stay = |ev: leptos::ev::DragEvent| {
        if event_target::<web_sys::Element>(&ev).tag_name() != "INPUT" {
            ev.prevent_default();
        }
    };
    view! {
        <div class="age" on:dragover=stay on:drop=stay>
            <Opening desk=open/>
            <Sealing desk=seal/>
            <KeyPair desk=key/>
        </div>
    }
}
