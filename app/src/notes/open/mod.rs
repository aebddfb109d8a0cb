//! Opening a note: look, ask first, prove the key, fetch, open, say done.

mod model;

use leptos::prelude::*;

use super::{
    code::Fragment,
    fields::Passphrase,
    own::{self, Own},
};
use crate::{
    browser::{api, errands, page},
    words::Words,
};
use model::{Command, Event, Fate, Stage};

/// What a view of this page needs.
#[derive(Clone, Copy)]
struct Desk {
    stage: RwSignal<Stage>,
    passphrase: RwSignal<String>,
    words: Words,
}

impl Desk {
    /// Says what happened, and does what follows from it.
    fn send(self, event: Event) {
        let was_open = self.stage.with_untracked(|stage| stage.opened().is_some());
        let (next, command) = self.stage.get_untracked().after(event);
        let is_open = next.opened().is_some();
        self.stage.set(next);
        if is_open && !was_open {
            self.passphrase.set(String::new());
            page::focus("note-opened");
        }
        if let Some(command) = command {
            leptos::task::spawn_local(async move {
                if let Some(event) = run(command).await {
                    self.send(event);
                }
            });
        }
    }

    /// Whether something holds. Like the one below it takes a plain function: one type, loaded once.
    fn when(self, holds: fn(&Stage) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.stage.with(holds)
    }

    /// A text about the stage.
    fn text(self, text: fn(&Stage, Words) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.stage.with(|stage| text(stage, self.words))
    }
}

async fn run(command: Command) -> Option<Event> {
    Some(match command {
        Command::Look(id, place) => {
            let looked = api::look(&id).await;
            Event::Looked(place, looked)
        }
        Command::Prove(ask) => Event::Proved(errands::sealer(&ask).await),
        Command::Stop => {
            errands::stop_sealer();
            return None;
        }
        Command::Claim(id, claim) => Event::Claimed(api::claim(&id, &claim).await),
        Command::Open(ask) => Event::Opened(errands::sealer(&ask).await),
        Command::Done(id, done) => {
            // If it gets lost, the claim ends by itself a little later.
            let _ = api::done(&id, &done).await;
            return None;
        }
        Command::Delete(id, headers) => Event::Deleted(api::delete(&id, &headers).await),
    })
}

/// The page behind a note's link: for a reader, or for the sender.
#[island]
pub(crate) fn OpenNote() -> impl IntoView {
    let words = Words::here();
    let desk =
        Desk { stage: RwSignal::new(Stage::default()), passphrase: RwSignal::new(String::new()), words };
    let sender = own::Desk::new(words);
    page::once_alive(move || {
        let id = page::last_path_part();
        match Fragment::read(&page::fragment()) {
            Some(Fragment::Owner(token)) => sender.start(id, token),
            fragment => desk.send(Event::Came { id, fragment }),
        }
    });
    view! {
        <div hidden=move || sender.is_here()><Reader desk/></div>
        <Own desk=sender/>
    }
}

/// What the reader sees.
#[component]
fn Reader(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let status = desk.text(|stage, words| {
        if let Some(left) = stage.tries_left() {
            return words.count("note-open-wrong", "left", left, &[]);
        }
        match (stage.status(), stage.ready()) {
            (Some(key), _) => words.get(key),
            (None, Some(state)) => words.count("note-open-ready", "reads", state.reads_left.into(), &[]),
            (None, None) => String::new(),
        }
    });
    let facts = desk.text(|stage, words| match stage.ready() {
        Some(state) => {
            let size = ("size", state.size.to_string());
            words.fill("note-open-facts", &[size, ("until", page::moment(state.expires_at))])
        }
        None => String::new(),
    });
    let how = desk.text(|stage, words| match stage.ready() {
        Some(state) => words.count("note-open-how", "reads", state.reads_left.into(), &[]),
        None => String::new(),
    });
    let label = desk.text(|stage, words| {
        words.get(if matches!(stage, Stage::Stuck(..)) { "note-open-again" } else { "note-open-open" })
    });
    let open = move |ev: leptos::ev::SubmitEvent| {
        ev.prevent_default();
        desk.send(Event::Open(desk.passphrase.get_untracked()));
    };
    view! {
        <p role="status" class="status">{status}</p>
        <div hidden=desk.when(|stage| stage.ready().is_none())>
            <p>{facts}</p>
            <p>{how}</p>
        </div>
        <form on:submit=open>
            <div hidden=desk.when(|stage| !stage.asks_passphrase())>
                <Passphrase words id="note-passphrase" label="note-pass-field" hint="note-open-passphrase-hint"
                    value=move || desk.passphrase.get()
                    typed=move |ev| desk.passphrase.set(event_target_value(&ev))/>
            </div>
            <p class="row" hidden=desk.when(|stage| !stage.can_open())>
                <button aria-disabled=desk.text(|stage, _| stage.is_busy().to_string())>{label}</button>
                <button type="button" class="alt" hidden=desk.when(|stage| !stage.is_stretching())
                    on:click=move |_| desk.send(Event::Stop)>
                    {words.get("note-pass-stop")}
                </button>
            </p>
        </form>
        <Opened desk/>
    }
}

/// The text, to read, to copy, and to delete for everyone.
#[component]
fn Opened(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let copied = RwSignal::new(None);
    let text = desk.text(|stage, _| stage.opened().map(|opened| opened.text.clone()).unwrap_or_default());
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
        Some(done) => words.get(if done { "note-pass-copied" } else { "note-pass-copy-failed" }),
        None => String::new(),
    };
    let fate = desk.text(|stage, words| {
        let key = stage.opened().and_then(|opened| opened.fate.status());
        key.map(|key| words.get(key)).unwrap_or_default()
    });
    let can_delete = |stage: &Stage| {
        stage.opened().is_some_and(|opened| !matches!(opened.fate, Fate::UsedUp | Fate::Deleted))
    };
    view! {
        <div hidden=desk.when(|stage| stage.opened().is_none())>
            <label for="note-opened">{words.get("note-open-text")}</label>
            <textarea id="note-opened" class="plain" rows="10" readonly="" prop:value=text></textarea>
            <p class="row">
                <button type="button" on:click=copy>{words.get("note-open-copy")}</button>
                <span role="status">{said}</span>
            </p>
            <p role="status">{fate}</p>
            <div hidden=move || !desk.when(can_delete)()>
                <p class="hint">{words.get("note-open-delete-hint")}</p>
                <p class="row">
                    <button type="button" class="alt" on:click=move |_| desk.send(Event::Delete)>
                        {words.get("note-open-delete")}
                    </button>
                </p>
            </div>
            <p class="hint">{words.get("note-open-needs-reload")}</p>
        </div>
    }
}
