//! Replying to an ask: who can read it, what to write, and that it is gone then.

mod model;

use leptos::prelude::*;

use super::voice;
use crate::{
    browser::{api, asks, errands, page},
    notes::Limits,
    words::Words,
};
use errand::Answer;
use model::{Command, Event, Reply};

/// What the page of whoever replies needs; the reply itself once the link has named the ask.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    reply: RwSignal<Option<Reply>>,
    words: Words,
}

impl Desk {
    /// Before the page knows whose link it was opened with.
    pub(super) fn new(words: Words) -> Self {
        Self { reply: RwSignal::new(None), words }
    }

    /// The page was opened with the link of the ask `id`.
    pub(super) fn start(self, id: String, recipient: [u8; 32]) {
        self.reply.set(Some(Reply::new(id, recipient, Limits::here().text_max)));
        self.send(Event::Came);
    }

    /// Says what happened, and does what follows from it.
    fn send(self, event: Event) {
        let Some(reply) = self.reply.get_untracked() else { return };
        let id = reply.id.clone();
        let (next, command) = reply.after(event);
        let is_sent = next.is_sent();
        self.reply.set(Some(next));
        if is_sent {
            page::focus("ask-sent");
        }
        if let Some(command) = command {
            leptos::task::spawn_local(async move {
                match command {
                    Command::Look(ask) => {
                        self.send(Event::Looked(asks::look(&id).await));
                        if let Ok(Answer::RecipientNamed { numbers }) = errands::sealer(&ask).await {
                            let list = api::text(&Limits::words_address()).await.unwrap_or_default();
                            self.send(Event::Voiced(voice::words(&list, numbers)));
                        }
                    }
                    Command::Seal(ask) => self.send(Event::Sealed(errands::sealer(&ask).await)),
                    Command::Send(parcel) => {
                        let sealed = js_sys::Uint8Array::from(parcel.sealed.as_slice()).into();
                        self.send(Event::Sent(asks::reply(&id, &parcel.headers, sealed).await));
                    }
                }
            });
        }
    }

    /// Whether something holds. Like the one below it takes a plain function: one type, loaded once.
    fn when(self, holds: fn(&Reply) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.reply.with(|reply| reply.as_ref().is_some_and(holds))
    }

    /// A text about the reply.
    fn text(self, text: fn(&Reply, Words) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.reply.with(|reply| reply.as_ref().map(|r| text(r, self.words)).unwrap_or_default())
    }

    fn is_away(self) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.reply.with(Option::is_none)
    }
}

/// Who can read, the text, the button; after it, that it is sent.
#[component]
pub(super) fn TheReply(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let status = desk.text(|reply, words| reply.status().map(|key| words.get(key)).unwrap_or_default());
    let facts = desk.text(|reply, words| match reply.state {
        Some(state) => {
            let until = ("until", page::moment(state.expires_at));
            words.count("ask-reply-facts", "replies", state.replies_left.into(), &[until])
        }
        None => String::new(),
    });
    let room = desk.text(|reply, words| match reply.room() {
        Some(left) => words.fill("note-new-room", &[("left", left.to_string())]),
        None => words.get("note-problem-large"),
    });
    view! {
        <div hidden=desk.is_away()>
            <h2>{words.get("ask-reply-title")}</h2>
            <p>{words.get("ask-reply-who")}</p>
            <div hidden=desk.when(|reply| reply.words.is_empty())>
                <p class="voice"><b>{words.get("ask-words")}</b>{" "}<span>{desk.text(|reply, _| reply.words.clone())}</span></p>
                <p class="hint">{words.get("ask-reply-words-hint")}</p>
            </div>
            <p role="status" class="status">{status}</p>
            <div hidden=desk.when(|reply| !reply.is_open())>
                <label for="ask-text">{words.get("ask-reply-text")}</label>
                <textarea id="ask-text" class="plain" rows="8" autocomplete="off" aria-describedby="ask-room"
                    prop:value=desk.text(|reply, _| reply.text.clone())
                    on:input=move |ev| desk.send(Event::Wrote(event_target_value(&ev)))></textarea>
                <p class="hint" id="ask-room">{room}</p>
                <p>{words.get("ask-reply-before")}</p>
                <p class="row">
                    <button type="button" aria-disabled=desk.text(|reply, _| reply.is_busy().to_string())
                        on:click=move |_| desk.send(Event::Send)>
                        {words.get("ask-reply-send")}
                    </button>
                </p>
                <p class="hint">{facts}</p>
            </div>
            <div id="ask-sent" tabindex="-1" hidden=desk.when(|reply| !reply.is_sent())>
                <p>{words.get("ask-reply-after")}</p>
                <p class="row">
                    <button type="button" class="alt" on:click=move |_| desk.send(Event::Another)>
                        {words.get("ask-reply-another")}
                    </button>
                </p>
            </div>
        </div>
    }
}
