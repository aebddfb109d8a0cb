//! Leaving a note: write, seal in the browser, leave the sealed bytes, get the link.

mod model;

use leptos::prelude::*;

use super::{Limits, qr::QrCode};
use crate::{
    browser::{api, errands, page},
    words::Words,
};
use model::{Command, Event, Form, Stage};

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
        let is_left = matches!(form.stage, Stage::Left { .. });
        self.form.set(form);
        if is_left {
            page::focus("note-link");
        }
        if let Some(command) = command {
            leptos::task::spawn_local(async move { self.send(run(command).await) });
        }
    }

    fn left(self) -> Option<(String, i64, u16)> {
        self.form.with(|form| match &form.stage {
            Stage::Left { link, expires_at, reads } => Some((link.clone(), *expires_at, *reads)),
            _ => None,
        })
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
#[island(lazy)]
pub(crate) fn NewNote() -> impl IntoView {
    let words = Words::here();
    let limits = Limits::here();
    let desk = Desk { form: RwSignal::new(Form::new(limits)), limits, words };
    Effect::new(move |_| desk.send(Event::Origin { is_insecure: !page::is_secure() }));
    let status = move || desk.form.with(Form::status).map(|key| words.get(key));
    view! {
        <div hidden=move || desk.left().is_some()><Writing desk/></div>
        <p role="status" class="status">{status}</p>
        <div hidden=move || desk.left().is_none()><Left desk/></div>
    }
}

/// Text, span, readings, and the button.
#[component]
fn Writing(desk: Desk) -> impl IntoView {
    let Desk { form, limits, words } = desk;
    let room = move || {
        form.with(|form| {
            let (length, max) = (form.text.len(), limits.text_max);
            if length > max {
                words.fill("note-new-over", &[("over", (length - max).to_string())])
            } else {
                words.fill("note-new-room", &[("left", (max - length).to_string())])
            }
        })
    };
    let spans = limits
        .spans()
        .map(|span| {
            let chosen = move || form.with(|form| form.keep_for == span);
            let name = words.get(&format!("note-keep-{}", span.code()));
            view! { <option value=span.code() prop:selected=chosen>{name}</option> }
        })
        .collect_view();
    let choose = move |code: String| {
        if let Some(span) = limits.spans().find(|span| span.code() == code) {
            desk.send(Event::KeepFor(span));
        }
    };
    let code = limits.needs_code.then(|| {
        view! {
            <label for="note-code">{words.get("note-new-code")}</label>
            <input id="note-code" type="text" autocomplete="off" autocapitalize="off" spellcheck="false"
                aria-describedby="note-code-hint" on:input:target=move |ev| desk.send(Event::Code(ev.target().value()))/>
            <p class="hint" id="note-code-hint">{words.get("note-new-code-hint")}</p>
        }
    });
    view! {
        <label for="note-text">{words.get("note-new-text")}</label>
        <textarea id="note-text" class="plain" rows="8" autocomplete="off" aria-describedby="note-room"
            prop:value=move || form.with(|form| form.text.clone())
            on:input:target=move |ev| desk.send(Event::Wrote(ev.target().value()))></textarea>
        <p class="hint" id="note-room">{room}</p>
        <div class="fields">
            <div>
                <label for="note-keep">{words.get("note-new-keep")}</label>
                <select id="note-keep" on:change:target=move |ev| choose(ev.target().value())>{spans}</select>
            </div>
            <div>
                <label for="note-reads">{words.get("note-new-reads")}</label>
                <input id="note-reads" type="number" inputmode="numeric" min="1" max=limits.reads_max.to_string()
                    prop:value=move || form.with(|form| form.reads.to_string())
                    on:change:target=move |ev| desk.send(Event::Reads(ev.target().value().parse().unwrap_or(1)))/>
            </div>
        </div>
        {code}
        <label class="switch" hidden=move || form.with(|form| !form.is_insecure)>
            <input type="checkbox" prop:checked=move || form.with(|form| form.accepts)
                on:change:target=move |ev| desk.send(Event::Accepts(ev.target().checked()))/>
            <span>{words.get("note-new-accept")}</span>
        </label>
        <p class="row">
            <button type="button" disabled=move || form.with(Form::is_busy) on:click=move |_| desk.send(Event::Seal)>
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
    let link = Signal::derive(move || desk.left().map_or(String::new(), |(link, ..)| link));
    let facts = move || {
        desk.left().map(|(_, expires_at, reads)| {
            words.count("note-new-facts", "reads", reads.into(), &[("until", page::moment(expires_at))])
        })
    };
    let copy = move |_| {
        leptos::task::spawn_local(async move {
            let done = page::copy(&link.get_untracked()).await;
            if !done {
                page::select_field("note-link");
            }
            copied.set(Some(done));
        });
    };
    let said = move || {
        copied.get().map(|done| words.get(if done { "note-new-copied" } else { "note-new-copy-failed" }))
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
