//! The sender's own page of a note: what happened to it, and taking it back. It can't open the note.

mod model;

use leptos::prelude::*;

use super::{code, held::Held};
use crate::{
    browser::{api, page},
    words::Words,
};
use model::{Command, Event, Stage};

/// One line of the receipt, in words.
type Fact = fn(&wire::Receipt, Words) -> String;

/// What the sender's page needs.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    stage: RwSignal<Stage>,
    /// The id of the note and the owner token, once the page has read them.
    owner: RwSignal<Option<(String, [u8; 32])>>,
    words: Words,
}

impl Desk {
    /// Before the page knows whose link it was opened with.
    pub(super) fn new(words: Words) -> Self {
        Self { stage: RwSignal::new(Stage::default()), owner: RwSignal::new(None), words }
    }

    /// The page was opened with the owner token of the note `id`.
    pub(super) fn start(self, id: String, token: [u8; 32]) {
        self.owner.set(Some((id, token)));
        self.send(Event::Ask);
    }

    /// Whether the page is the sender's.
    pub(super) fn is_here(self) -> bool {
        self.owner.with(Option::is_some)
    }

    /// Says what happened, and does what follows from it.
    fn send(self, event: Event) {
        let (next, command) = self.stage.get_untracked().after(event);
        self.stage.set(next);
        let Some((command, (id, proof))) = command.zip(self.proof()) else { return };
        leptos::task::spawn_local(async move {
            self.send(match command {
                Command::Receipt => Event::Receipt(api::receipt(&id, &proof).await),
                Command::Delete => Event::Deleted(api::delete(&id, &proof).await),
            });
        });
    }

    /// The note's id, and the headers that show the owner token.
    fn proof(self) -> Option<(String, [(&'static str, String); 1])> {
        let (id, token) = self.owner.get_untracked()?;
        Some((id, [("authorization", wire::bearer(&code::to_text(&token)))]))
    }

    /// Whether something holds. Like the one below it takes a plain function: one type, loaded once.
    fn when(self, holds: fn(&Stage) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.stage.with(holds)
    }

    /// A text about the receipt.
    fn fact(self, fact: Fact) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.stage.with(|stage| stage.receipt().map(|r| fact(r, self.words)).unwrap_or_default())
    }
}

/// The receipt, and the button that takes the note back.
#[component]
pub(super) fn Own(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let rows: [(&str, Fact); 3] = [
        ("note-own-reads", |receipt, _| receipt.reads.to_string()),
        ("note-own-first", |receipt, words| match receipt.first_read_at {
            Some(hour) => words.fill("note-own-first-hour", &[("hour", page::moment(hour))]),
            None => words.get("note-own-first-none"),
        }),
        ("note-own-until", |receipt, _| page::moment(receipt.expires_at)),
    ];
    let rows = rows
        .into_iter()
        .map(|(key, fact)| view! { <dt>{words.get(key)}</dt><dd>{desk.fact(fact)}</dd> })
        .collect_view();
    view! {
        <div hidden=move || !desk.is_here()>
            <h2>{words.get("note-own-title")}</h2>
            <p role="status" class="status">{move || desk.stage.with(|stage| words.get(stage.status()))}</p>
            <div hidden=desk.when(|stage| stage.receipt().is_none())>
                <dl class="sees">{rows}</dl>
                <p class="hint">{words.get("note-own-coarse")}</p>
                <p class="row">
                    <button type="button" hidden=desk.when(|stage| !stage.can_take_back())
                        on:click=move |_| desk.send(Event::TakeBack)>
                        {words.get("note-own-take-back")}
                    </button>
                    <button type="button" class="alt" on:click=move |_| desk.send(Event::Ask)>
                        {words.get("note-own-again")}
                    </button>
                </p>
                <Held words name="note" owned=move || desk.proof().map(|(id, proof)| (format!("/api/notes/{id}"), proof.to_vec()))/>
            </div>
            <p class="hint">{words.get("note-own-cannot")}</p>
        </div>
    }
}
