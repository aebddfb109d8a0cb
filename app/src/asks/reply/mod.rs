//! Replying to an ask: who can read it, what to write, and that it is gone then.

mod model;

use leptos::prelude::*;

use super::{link::Fragment, lost::Lost, voice};
use crate::{
    browser::{api, asks, errands, page, transfer},
    notes::{
        Limits,
        fields::{Progress, Stop},
        files::{Files, Given},
    },
    words::Words,
};
use errand::Answer;
use model::{Command, Event, Reply};

/// What the page of whoever replies needs; the reply itself once the link has named the ask.
#[derive(Clone, Copy)]
struct Desk {
    reply: RwSignal<Option<Reply>>,
    given: Given,
    /// How far the worker or the upload is: bytes, of how many.
    progress: RwSignal<(u64, u64)>,
    limits: Limits,
    words: Words,
}

impl Desk {
    /// Says what happened, and does what follows from it.
    fn send(self, event: Event) {
        let Some(reply) = self.reply.get_untracked() else { return };
        let id = reply.id.clone();
        let (next, command) = reply.after(event);
        let is_sent = next.is_sent();
        self.reply.set(Some(next));
        if is_sent {
            self.given.clear();
            page::focus("ask-sent");
        }
        if let Some(command) = command {
            self.progress.set((0, 0));
            leptos::task::spawn_local(async move {
                if let Some(event) = self.run(command, &id).await {
                    self.send(event);
                }
            });
        }
    }

    async fn run(self, command: Command, id: &str) -> Option<Event> {
        let progress = move |done, all| self.progress.set((done, all));
        Some(match command {
            Command::Look => Event::Looked(asks::look(id).await),
            Command::Begin(ask) => {
                self.send(Event::Looked(asks::look(id).await));
                let Ok(Answer::RecipientNamed { numbers }) = errands::sealer(&ask).await else { return None };
                let list = api::text(&Limits::words_address()).await.unwrap_or_default();
                Event::Voiced(voice::words(&list, numbers))
            }
            Command::Seal(ask) => {
                let files =
                    self.reply.with_untracked(|reply| reply.as_ref().map(|reply| reply.files.clone()))?;
                Event::Sealed(self.given.seal(&ask, &files, progress).await)
            }
            Command::Stop => {
                page::focus("ask-send");
                errands::stop_sealer();
                transfer::stop();
                return None;
            }
            Command::Send(headers) => {
                let sealed = self.given.sealed()?;
                Event::Sent(asks::reply(id, &headers, &sealed, progress).await)
            }
        })
    }

    /// Whether something holds. Like the one below it takes a plain function: one type, loaded once.
    fn when(self, holds: fn(&Reply) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.reply.with(|reply| reply.as_ref().is_some_and(holds))
    }

    /// A text about the reply.
    fn text(self, text: fn(&Reply, Words) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.reply.with(|reply| reply.as_ref().map(|r| text(r, self.words)).unwrap_or_default())
    }
}

/// The page behind the link that was given away: a reply to write. It says so where the link is no link.
#[island]
pub(crate) fn OpenReply() -> impl IntoView {
    let words = Words::here();
    let desk = Desk {
        reply: RwSignal::new(None),
        given: Given::new(),
        progress: RwSignal::new((0, 0)),
        limits: Limits::here(),
        words,
    };
    let is_lost = RwSignal::new(false);
    page::once_alive(move || match Fragment::read(&page::fragment()) {
        Some(Fragment::Request(recipient)) => {
            desk.reply.set(Some(Reply::new(page::last_path_part(), recipient, desk.limits)));
            desk.send(Event::Came);
        }
        _ => is_lost.set(true),
    });
    view! {
        <Lost words is_lost/>
        <div hidden=move || desk.reply.with(Option::is_none)><TheReply desk/></div>
    }
}

/// Who can read, the text, the button; after it, that it is sent.
#[component]
fn TheReply(desk: Desk) -> impl IntoView {
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
        None => words.fill("note-new-over", &[("over", reply.over().to_string())]),
    });
    let files = (desk.limits.files_max > 0).then(|| {
        let attached = move || {
            desk.reply.with(|reply| reply.as_ref().map(|reply| reply.files.clone()).unwrap_or_default())
        };
        view! {
            <Files words limits=desk.limits given=desk.given attached
                gave=move |items| desk.send(Event::Gave(items)) took_out=move |at| desk.send(Event::TookOut(at))/>
        }
    });
    let another = move |_| {
        desk.send(Event::Another);
        page::focus("ask-text");
    };
    view! {
        <h2>{words.get("ask-reply-title")}</h2>
        <p>{words.get("ask-reply-who")}</p>
        <div hidden=desk.when(|reply| reply.words.is_empty())>
            <p class="voice"><b>{words.get("ask-words")}</b>{" "}<span>{desk.text(|reply, _| reply.words.clone())}</span></p>
            <p class="hint">{words.get("ask-reply-words-hint")}</p>
        </div>
        <div hidden=desk.when(|reply| !reply.is_open())>
            <label for="ask-text">{words.get("ask-reply-text")}</label>
            <textarea id="ask-text" class="plain" rows="8" autocomplete="off" aria-describedby="ask-room"
                prop:value=desk.text(|reply, _| reply.text.clone())
                on:input=move |ev| desk.send(Event::Wrote(event_target_value(&ev)))></textarea>
            <p class="hint" id="ask-room">{room}</p>
            {files}
            <p>{words.get("ask-reply-before")}</p>
            <p class="row">
                <button type="button" id="ask-send" aria-disabled=desk.text(|reply, _| reply.is_busy().to_string())
                    on:click=move |_| desk.send(Event::Send)>
                    {words.get("ask-reply-send")}
                </button>
                <Stop words when=desk.when(Reply::is_slow) stop=move |_| desk.send(Event::Stop)/>
            </p>
            <Progress words progress=desk.progress when=desk.when(Reply::is_slow)/>
            <p class="hint">{facts}</p>
        </div>
        <p role="status" class="status">{status}</p>
        <div id="ask-sent" tabindex="-1" hidden=desk.when(|reply| !reply.is_sent())>
            <p>{words.get("ask-reply-after")}</p>
            <p class="row">
                <button type="button" class="alt" on:click=another>
                    {words.get("ask-reply-another")}
                </button>
            </p>
        </div>
    }
}
