//! The asker's own page: the replies, to open and to delete.

mod model;

use leptos::prelude::*;

use super::voice;
use crate::{
    browser::{api, asks, errands, files, page},
    notes::Limits,
    words::Words,
};
use model::{Bag, Command, Event};

/// What the asker's page needs; the bag itself once the link has named the ask.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    bag: RwSignal<Option<Bag>>,
    words: Words,
}

impl Desk {
    /// Before the page knows whose link it was opened with.
    pub(super) fn new(words: Words) -> Self {
        Self { bag: RwSignal::new(None), words }
    }

    /// The page was opened with the asker's own link of the ask `id`.
    pub(super) fn start(self, id: String, root: [u8; 32]) {
        self.bag.set(Some(Bag::new(id, root)));
        self.send(Event::Came);
    }

    /// Says what happened, and does what follows from it.
    fn send(self, event: Event) {
        let Some(bag) = self.bag.get_untracked() else { return };
        let was_open = bag.opened.is_some();
        let (next, command) = bag.after(event);
        let (id, proof, is_open) = (next.id.clone(), next.proof(), next.opened.is_some());
        self.bag.set(Some(next));
        if is_open && !was_open {
            page::focus("ask-opened");
        }
        if let Some(command) = command {
            leptos::task::spawn_local(async move {
                match command {
                    Command::Derive(ask) => self.send(Event::Owned(errands::sealer(&ask).await)),
                    Command::Begin(numbers) => {
                        self.send(Event::Listed(asks::replies(&id, &proof).await));
                        let list = api::text(&Limits::words_address()).await.unwrap_or_default();
                        self.send(Event::Voiced(voice::words(&list, numbers)));
                    }
                    Command::List => self.send(Event::Listed(asks::replies(&id, &proof).await)),
                    Command::Fetch(reply) => {
                        self.send(Event::Fetched(asks::fetch(&id, &reply, &proof).await));
                    }
                    Command::Open(ask, sealed) => {
                        let opened = errands::sealer_with(&ask, &[files::blob(&sealed)], |_, _| ()).await;
                        self.send(Event::Unsealed(opened.map(|(answer, _)| answer)));
                    }
                    Command::Delete(reply) => {
                        self.send(Event::Deleted(asks::delete(&id, reply.as_deref(), &proof).await));
                    }
                }
            });
        }
    }

    /// Whether something holds. Like the one below it takes a plain function: one type, loaded once.
    fn when(self, holds: fn(&Bag) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.bag.with(|bag| bag.as_ref().is_some_and(holds))
    }

    /// A text about the bag.
    fn text(self, text: fn(&Bag, Words) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.bag.with(|bag| bag.as_ref().map(|bag| text(bag, self.words)).unwrap_or_default())
    }

    fn is_away(self) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.bag.with(Option::is_none)
    }
}

/// The replies, and the one that is open.
#[component]
pub(super) fn TheBag(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let status = desk.text(|bag, words| match (bag.status(), bag.count()) {
        (Some(key), _) => words.get(key),
        (None, Some(0)) => words.get("ask-bag-empty"),
        (None, Some(count)) => {
            words.count("ask-bag-count", "replies", u32::try_from(count).unwrap_or(u32::MAX), &[])
        }
        (None, None) => String::new(),
    });
    let busy = desk.text(|bag, _| bag.is_busy().to_string());
    let rows = move || {
        let replies = desk.bag.with(|bag| bag.as_ref().and_then(|bag| bag.replies.clone()));
        replies
            .unwrap_or_default()
            .into_iter()
            .enumerate()
            .map(|(at, reply)| row(desk, at + 1, reply))
            .collect_view()
    };
    view! {
        <div hidden=desk.is_away()>
            <h2>{words.get("ask-bag-title")}</h2>
            <p>{words.get("ask-bag-who")}</p>
            <p role="status" class="status">{status}</p>
            <ol class="bag" hidden=desk.when(|bag| bag.count().is_none_or(|count| count == 0))>{rows}</ol>
            <div hidden=desk.when(|bag| bag.opened.is_none())>
                <label for="ask-opened">{words.get("ask-bag-opened")}</label>
                <textarea id="ask-opened" class="plain" rows="8" readonly=""
                    prop:value=desk.text(|bag, _| bag.opened.as_ref().map(|o| o.text.clone()).unwrap_or_default())></textarea>
                <p class="hint">{words.get("ask-bag-whose")}</p>
            </div>
            <div hidden=desk.when(|bag| bag.words.is_empty())>
                <p class="voice"><b>{words.get("ask-words")}</b>{" "}<span>{desk.text(|bag, _| bag.words.clone())}</span></p>
                <p class="hint">{words.get("ask-new-words-hint")}</p>
            </div>
            <p class="row" hidden=desk.when(|bag| bag.count().is_none())>
                <button type="button" aria-disabled=busy on:click=move |_| desk.send(Event::Refresh)>
                    {words.get("ask-bag-refresh")}
                </button>
                <button type="button" class="alt" aria-disabled=busy on:click=move |_| desk.send(Event::Delete(None))>
                    {words.get("ask-bag-delete-all")}
                </button>
            </p>
            <p class="hint">{words.get("ask-bag-reload")}</p>
        </div>
    }
}

/// One reply, sealed as it is: when it came, how large, and what can be done with it.
fn row(desk: Desk, number: usize, reply: wire::Reply) -> impl IntoView {
    let words = desk.words;
    let said = words.fill(
        "ask-bag-reply",
        &[
            ("number", number.to_string()),
            ("hour", page::moment(reply.received_at)),
            ("size", reply.size.to_string()),
        ],
    );
    let (open, delete) = (reply.id.clone(), reply.id);
    let named = move |key: &str| words.fill(key, &[("number", number.to_string())]);
    view! {
        <li>
            <span>{said}</span>
            <span class="row">
                <button type="button" on:click=move |_| desk.send(Event::Open(open.clone()))>{named("ask-bag-open")}</button>
                <button type="button" class="alt" on:click=move |_| desk.send(Event::Delete(Some(delete.clone())))>
                    {named("ask-bag-delete")}
                </button>
            </span>
        </li>
    }
}
