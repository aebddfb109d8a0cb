//! Opening a note: look, ask first, prove the key, fetch, open, say done.

mod model;

use leptos::prelude::*;

use crate::{
    browser::{api, errands, page},
    words::Words,
};
use model::{Command, Event, Stage};

fn send(stage: RwSignal<Stage>, event: Event) {
    let (next, command) = stage.get_untracked().after(event);
    let is_open = next.text().is_some();
    stage.set(next);
    if is_open {
        page::focus("note-opened");
    }
    if let Some(command) = command {
        leptos::task::spawn_local(async move {
            if let Some(event) = run(command).await {
                send(stage, event);
            }
        });
    }
}

async fn run(command: Command) -> Option<Event> {
    Some(match command {
        Command::Look(key) => {
            let looked = api::look(&key.id()).await;
            Event::Looked(key, looked)
        }
        Command::Prove(ask) => Event::Proved(errands::sealer(&ask).await),
        Command::Claim(id, claim) => Event::Claimed(api::claim(&id, &claim).await),
        Command::Open(ask) => Event::Opened(errands::sealer(&ask).await),
        Command::Done(id, done) => {
            // If it gets lost, the claim ends by itself a little later.
            let _ = api::done(&id, &done).await;
            return None;
        }
    })
}

/// The page behind a note's link.
#[island]
pub(crate) fn OpenNote() -> impl IntoView {
    let words = Words::here();
    let stage = RwSignal::new(Stage::default());
    page::once_alive(move || {
        send(stage, Event::Came { id: page::last_path_part(), fragment: page::fragment() });
    });
    // Plain functions: one type for all conditions and one for all texts, loaded once.
    let when = move |holds: fn(&Stage) -> bool| move || stage.with(holds);
    let text = move |text: fn(&Stage, Words) -> String| move || stage.with(|stage| text(stage, words));
    let status = text(|stage, words| match stage.ready() {
        Some(state) => words.count("note-open-ready", "reads", state.reads_left.into(), &[]),
        None => stage.status().map(|key| words.get(key)).unwrap_or_default(),
    });
    let facts = text(|stage, words| match stage.ready() {
        Some(state) => {
            let size = ("size", state.size.to_string());
            words.fill("note-open-facts", &[size, ("until", page::moment(state.expires_at))])
        }
        None => String::new(),
    });
    let label = text(|stage, words| {
        words.get(if matches!(stage, Stage::Stuck(..)) { "note-open-again" } else { "note-open-open" })
    });
    view! {
        <p role="status" class="status">{status}</p>
        <div hidden=when(|stage| stage.ready().is_none())>
            <p>{facts}</p>
            <p class="hint">{words.get("note-open-how")}</p>
        </div>
        <p class="row" hidden=when(|stage| !stage.can_open())>
            <button type="button" aria-disabled=text(|stage, _| stage.is_busy().to_string())
                on:click=move |_| send(stage, Event::Open)>
                {label}
            </button>
        </p>
        <Opened stage words/>
    }
}

/// The text, to read and to copy.
#[component]
fn Opened(stage: RwSignal<Stage>, words: Words) -> impl IntoView {
    let copied = RwSignal::new(None);
    let text = move || stage.with(|stage| stage.text().unwrap_or_default().to_owned());
    let is_closed = move || stage.with(|stage| stage.text().is_none());
    let copy = move |_| {
        leptos::task::spawn_local(async move {
            let done = page::copy(&text()).await;
            if !done {
                page::select_field("note-opened");
            }
            copied.set(Some(done));
        });
    };
    let said = move || match copied.get() {
        Some(done) => words.get(if done { "note-open-copied" } else { "note-open-copy-failed" }),
        None => String::new(),
    };
    view! {
        <div hidden=is_closed>
            <label for="note-opened">{words.get("note-open-text")}</label>
            <textarea id="note-opened" class="plain" rows="10" readonly="" prop:value=text></textarea>
            <p class="row">
                <button type="button" on:click=copy>{words.get("note-open-copy")}</button>
                <span role="status">{said}</span>
            </p>
            <p class="hint">{words.get("note-open-needs-reload")}</p>
        </div>
    }
}
