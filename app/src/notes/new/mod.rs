//! Leaving a note: write, seal in the browser, leave the sealed bytes, get the links.

mod draw;
mod left;
mod links;
mod model;
mod opens;

use leptos::prelude::*;

use super::{
    Limits,
    fields::{Progress, Stop},
    files::{Files, Given},
};
use crate::{
    browser::{api, errands, page, transfer},
    words::Words,
};
use left::Left;
use model::{Command, Event, Form};
use opens::WhatOpensIt;

/// The form and what comes of it.
#[derive(Clone, Copy)]
struct Desk {
    form: RwSignal<Form>,
    given: Given,
    /// How far the worker or the upload is: bytes, of how many.
    progress: RwSignal<(u64, u64)>,
    limits: Limits,
    words: Words,
}

impl Desk {
    /// Says what happened, and does what follows from it.
    fn send(self, event: Event) {
        let (form, command) = self.form.get_untracked().after(event, self.limits);
        let is_left = matches!(command, Some(Command::Picture(_)));
        self.form.set(form);
        if is_left {
            self.given.clear();
            page::focus("note-link");
        }
        if let Some(command) = command {
            self.progress.set((0, 0));
            leptos::task::spawn_local(async move {
                if let Some(event) = self.run(command).await {
                    self.send(event);
                }
            });
        }
    }

    async fn run(self, command: Command) -> Option<Event> {
        let progress = move |done, all| self.progress.set((done, all));
        Some(match command {
            Command::Ask(ask) => {
                let files = self.form.with_untracked(|form| form.files.clone());
                Event::Sealed(self.given.seal(&ask, &files, progress).await.map(|(answer, _)| answer))
            }
            Command::Picture(ask) => Event::Pictured(errands::sealer(&ask).await),
            Command::Stop => {
                page::focus("note-seal");
                errands::stop_sealer();
                transfer::stop();
                return None;
            }
            Command::Draw(count) => {
                let list = api::text(&Limits::words_address()).await.unwrap_or_default();
                Event::Drew(draw::draw(&list, count, page::random_number))
            }
            Command::Send(parcel) => {
                let sealed = self.given.sealed()?;
                let sent = api::create(parcel.query, &parcel.headers, &sealed, progress).await;
                Event::Sent(sent, page::origin())
            }
        })
    }

    /// Whether something holds. Like the ones below it takes a plain function: one type, loaded once.
    fn when(self, holds: fn(&Form) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.form.with(holds)
    }

    /// A text of the form, made with the words and the limits.
    fn text(self, text: fn(&Form, Self) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.form.with(|form| text(form, self))
    }

    /// Says what a visitor did.
    fn on<E: 'static>(self, event: fn(&E) -> Event) -> impl Fn(E) + Clone + 'static {
        move |ev| self.send(event(&ev))
    }
}

/// The form for a new note.
#[island]
pub(crate) fn NewNote() -> impl IntoView {
    let words = Words::here();
    let limits = Limits::here();
    let desk = Desk {
        form: RwSignal::new(Form::new(limits)),
        given: Given::new(),
        progress: RwSignal::new((0, 0)),
        limits,
        words,
    };
    page::once_alive(move || {
        desk.send(Event::Here { is_insecure: !page::is_secure(), is_small: page::is_small_device() });
    });
    let status = desk.text(|form, desk| form.status().map(|key| desk.words.get(key)).unwrap_or_default());
    view! {
        <div hidden=desk.when(|form| form.left().is_some())><Writing desk/></div>
        <p role="status" class="status">{status}</p>
        <div hidden=desk.when(|form| form.left().is_none())><Left desk/></div>
    }
}

/// Text, span, readings, and the button.
#[component]
fn Writing(desk: Desk) -> impl IntoView {
    let Desk { limits, words, .. } = desk;
    let room = desk.text(|form, Desk { limits, words, .. }| {
        let (length, max) = (form.text.len(), limits.text_max);
        if length > max {
            words.fill("note-new-over", &[("over", (length - max).to_string())])
        } else {
            words.fill("note-new-room", &[("left", (max - length).to_string())])
        }
    });
    // Written only when it is another number: what is being typed stays when something else about the form changes.
    let reads = Memo::new(move |_| desk.form.with(|form| form.reads));
    let typed = move |ev| {
        if let Ok(reads) = event_target_value(&ev).parse() {
            desk.send(Event::Reads(reads));
        }
    };
    let left = move |ev: leptos::ev::Event| {
        let (field, right) =
            (event_target::<web_sys::HtmlInputElement>(&ev), reads.get_untracked().to_string());
        if field.value() != right {
            field.set_value(&right);
        }
    };
    let files = (limits.files_max > 0).then(|| {
        view! {
            <Files words limits given=desk.given attached=move || desk.form.with(|form| form.files.clone())
                gave=move |items| desk.send(Event::Gave(items)) took_out=move |at| desk.send(Event::TookOut(at))/>
        }
    });
    let spans = limits.spans().map(|span| words.get(&format!("note-keep-{}", span.code()))).collect();
    let code = limits.needs_code.then(|| {
        view! {
            <label for="note-code">{words.get("note-new-code")}</label>
            <input id="note-code" type="text" autocomplete="off" autocapitalize="off" spellcheck="false"
                aria-describedby="note-code-hint" on:input=desk.on(|ev| Event::Code(event_target_value(ev)))/>
            <p class="hint" id="note-code-hint">{words.get("note-new-code-hint")}</p>
        }
    });
    view! {
        <label for="note-text">{words.get("note-new-text")}</label>
        <textarea id="note-text" class="plain" rows="8" autocomplete="off" aria-describedby="note-room"
            prop:value=desk.text(|form, _| form.text.clone())
            on:input=desk.on(|ev| Event::Wrote(event_target_value(ev)))></textarea>
        <p class="hint" id="note-room">{room}</p>
        {files}
        <div class="fields">
            <div>
                <Choice desk id="note-keep" label="note-new-keep" options=spans
                    chosen=|form, Desk { limits, .. }| limits.spans().position(|span| span == form.keep_for)
                    event=|at, Desk { limits, .. }| {
                        Event::KeepFor(limits.spans().nth(at).unwrap_or(wire::KeepFor::OneDay))
                    }/>
            </div>
            <div>
                <label for="note-reads">{words.get("note-new-reads")}</label>
                <input id="note-reads" type="number" inputmode="numeric" min="1" max=limits.reads_max.to_string()
                    prop:value=move || reads.get().to_string() on:input=typed on:change=left/>
            </div>
        </div>
        <WhatOpensIt desk/>
        {code}
        <label class="switch" hidden=desk.when(|form| !form.is_insecure)>
            <input type="checkbox" prop:checked=desk.when(|form| form.accepts)
                on:change=desk.on(|ev| Event::Accepts(event_target_checked(ev)))/>
            <span>{words.get("note-new-accept")}</span>
        </label>
        <p class="row">
            <button type="button" id="note-seal" aria-disabled=desk.text(|form, _| form.is_busy().to_string())
                on:click=desk.on(|_| Event::Seal)>
                {words.get("note-new-seal")}
            </button>
            <Stop words when=desk.when(Form::is_slow) stop=desk.on(|_| Event::Stop)/>
        </p>
        <Progress words progress=desk.progress when=desk.when(Form::is_slow)/>
    }
}

/// A choice between a few: one type for all of them, loaded once.
#[component]
fn Choice(
    desk: Desk,
    /// The id of the field.
    id: &'static str,
    /// The key of its label.
    label: &'static str,
    /// What there is to choose from.
    options: Vec<String>,
    /// Which of them is chosen.
    chosen: fn(&Form, Desk) -> Option<usize>,
    /// What it means to choose one.
    event: fn(usize, Desk) -> Event,
) -> impl IntoView {
    let options = options
        .into_iter()
        .enumerate()
        .map(|(at, name)| {
            let is_chosen = move || desk.form.with(|form| chosen(form, desk) == Some(at));
            view! { <option value=at.to_string() prop:selected=is_chosen>{name}</option> }
        })
        .collect_view();
    let choose = move |ev| {
        let at = event_target_value(&ev).parse().unwrap_or_default();
        desk.send(event(at, desk));
    };
    view! {
        <label for=id>{desk.words.get(label)}</label>
        <select id=id on:change=choose>{options}</select>
    }
}
