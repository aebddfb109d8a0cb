//! Leaving a note: write, seal in the browser, leave the sealed bytes, get the link.

mod model;

use leptos::prelude::*;

use super::{Limits, qr::QrCode};
use crate::{
    browser::{api, errands, page},
    words::Words,
};
use model::{Command, Event, Form};

/// The form and what comes of it.
#[derive(Clone, Copy)]
struct Desk {
    form: RwSignal<Form>,
    limits: Limits,
    words: Words,
}

impl Desk {
    /// Says what happened, and does what follows from it.
    fn send(self, event: Event) {
        let (form, command) = self.form.get_untracked().after(event, self.limits);
        let is_left = form.left().is_some();
        self.form.set(form);
        if is_left {
            page::focus("note-link");
        }
        if let Some(command) = command {
            leptos::task::spawn_local(async move { self.send(run(command).await) });
        }
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

async fn run(command: Command) -> Event {
    match command {
        Command::Ask(ask) => Event::Sealed(errands::sealer(&ask).await),
        Command::Send(parcel) => {
            let sent = api::create(parcel.query, &parcel.headers, &parcel.sealed).await;
            Event::Sent(sent, page::origin())
        }
    }
}

/// The form for a new note.
#[island]
pub(crate) fn NewNote() -> impl IntoView {
    let words = Words::here();
    let limits = Limits::here();
    let desk = Desk { form: RwSignal::new(Form::new(limits)), limits, words };
    page::once_alive(move || desk.send(Event::Origin { is_insecure: !page::is_secure() }));
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
    let spans = limits
        .spans()
        .map(|span| {
            let chosen = move || desk.form.with(|form| form.keep_for == span);
            let name = words.get(&format!("note-keep-{}", span.code()));
            view! { <option value=span.code() prop:selected=chosen>{name}</option> }
        })
        .collect_view();
    let choose = desk.on(|ev| {
        let code = event_target_value(ev);
        let span = wire::KeepFor::ALL.into_iter().find(|span| span.code() == code);
        Event::KeepFor(span.unwrap_or(wire::KeepFor::OneDay))
    });
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
        <div class="fields">
            <div>
                <label for="note-keep">{words.get("note-new-keep")}</label>
                <select id="note-keep" on:change=choose>{spans}</select>
            </div>
            <div>
                <label for="note-reads">{words.get("note-new-reads")}</label>
                <input id="note-reads" type="number" inputmode="numeric" min="1" max=limits.reads_max.to_string()
                    prop:value=desk.text(|form, _| form.reads.to_string())
                    on:change=desk.on(|ev| Event::Reads(event_target_value(ev).parse().unwrap_or(1)))/>
            </div>
        </div>
        {code}
        <label class="switch" hidden=desk.when(|form| !form.is_insecure)>
            <input type="checkbox" prop:checked=desk.when(|form| form.accepts)
                on:change=desk.on(|ev| Event::Accepts(event_target_checked(ev)))/>
            <span>{words.get("note-new-accept")}</span>
        </label>
        <p class="row">
            <button type="button" aria-disabled=desk.text(|form, _| form.is_busy().to_string())
                on:click=desk.on(|_| Event::Seal)>
                {words.get("note-new-seal")}
            </button>
        </p>
    }
}

/// The link, to copy, to scan, to print.
#[component]
fn Left(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let copied = RwSignal::new(None);
    let link = desk.text(|form, _| form.left().map(|left| left.link.clone()).unwrap_or_default());
    let facts = desk.text(|form, Desk { words, .. }| match form.left() {
        Some(left) => {
            let until = page::moment(left.expires_at);
            words.count("note-new-facts", "reads", left.reads.into(), &[("until", until)])
        }
        None => String::new(),
    });
    let copy = move |_| {
        leptos::task::spawn_local(async move {
            let done = page::copy(&link()).await;
            if !done {
                page::select_field("note-link");
            }
            copied.set(Some(done));
        });
    };
    let said = move || match copied.get() {
        Some(done) => words.get(if done { "note-new-copied" } else { "note-new-copy-failed" }),
        None => String::new(),
    };
    let another = move |_| {
        copied.set(None);
        desk.send(Event::Another);
        page::focus("note-text");
    };
    view! {
        <label for="note-link">{words.get("note-new-link")}</label>
        <input id="note-link" class="key" type="text" readonly="" prop:value=link aria-describedby="note-link-hint"/>
        <p class="row">
            <button type="button" on:click=copy>{words.get("note-new-copy")}</button>
            <span role="status">{said}</span>
        </p>
        <p class="hint" id="note-link-hint">{words.get("note-new-link-hint")}</p>
        <p>{facts}</p>
        <p>{words.get("note-new-preview")}</p>
        <QrCode text=link label=words.get("note-new-qr")/>
        <p class="row"><button type="button" class="alt" on:click=another>{words.get("note-new-another")}</button></p>
    }
}
