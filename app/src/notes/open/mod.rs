//! Opening a note: look, ask first, prove the key, fetch, open, say done.

mod model;
mod opened;

use leptos::prelude::*;

use super::{
    code::Fragment,
    fields::{Passphrase, Progress, Stop},
    inside::HandedOver,
    own::{self, Own},
};
use crate::{
    browser::{api, errands, page, transfer},
    words::Words,
};
use model::{Command, Event, Stage, Trouble};
use opened::Opened;

/// What a view of this page needs.
#[derive(Clone, Copy)]
struct Desk {
    stage: RwSignal<Stage>,
    passphrase: RwSignal<String>,
    handed_over: HandedOver,
    /// How far the download or the worker is: bytes, of how many.
    progress: RwSignal<(u64, u64)>,
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
            let has_text =
                self.stage.with_untracked(|stage| stage.opened().is_some_and(|o| o.text.is_some()));
            page::focus(if has_text { "note-opened" } else { "note-got" });
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
            Command::Look(id, place) => {
                let looked = api::look(&id).await;
                Event::Looked(place, looked)
            }
            Command::Prove(ask) => Event::Proved(errands::sealer(&ask).await),
            Command::Stop => {
                page::focus("note-open");
                errands::stop_sealer();
                transfer::stop();
                return None;
            }
            Command::Claim(id, claim, size) => {
                let claimed = api::claim(&id, &claim, size, progress).await;
                Event::Claimed(claimed.map(|sealed| self.handed_over.keep(sealed)))
            }
            Command::Open(ask) => Event::Opened(self.handed_over.open(&ask, progress).await),
            Command::Done(id, done) => {
                // If it gets lost, the claim ends by itself a little later.
                let _ = api::done(&id, &done).await;
                return None;
            }
            Command::Delete(id, headers) => Event::Deleted(api::delete(&id, &headers).await),
        })
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

/// The page behind a note's link: for a reader, or for the sender.
#[island]
pub(crate) fn OpenNote() -> impl IntoView {
    let words = Words::here();
    let desk = Desk {
        stage: RwSignal::new(Stage::default()),
        passphrase: RwSignal::new(String::new()),
        handed_over: HandedOver::new(),
        progress: RwSignal::new((0, 0)),
        words,
    };
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
    let status = desk.text(|stage, words| match (stage.trouble(), stage.status(), stage.ready()) {
        (Some(Trouble::Wrong(left)), ..) => words.count("note-open-wrong", "left", left, &[]),
        (Some(Trouble::Locked(until)), ..) => {
            words.fill("note-open-locked", &[("until", page::moment(until))])
        }
        (_, Some(key), _) => words.get(key),
        (_, None, Some(state)) => words.count("note-open-ready", "reads", state.reads_left.into(), &[]),
        (_, None, None) => String::new(),
    });
    let facts = desk.text(|stage, words| match stage.ready() {
        Some(state) => {
            let size = ("size", page::size(state.size));
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
                <button id="note-open" aria-disabled=desk.text(|stage, _| stage.is_busy().to_string())>{label}</button>
                <Stop words when=desk.when(Stage::is_slow) stop=move |_| desk.send(Event::Stop)/>
            </p>
            <Progress words progress=desk.progress when=desk.when(Stage::is_slow)/>
        </form>
        <Opened desk/>
    }
}
