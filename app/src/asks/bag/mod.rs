//! The asker's own page: the replies, to open and to delete.

mod model;

use leptos::prelude::*;

use super::{link::Fragment, lost::Lost, voice};
use crate::{
    browser::{api, asks, errands, page, transfer},
    notes::{
        Limits,
        fields::{Progress, Stop},
        held::Held,
        inside::{HandedOver, Inside},
        show::Show,
    },
    words::Words,
};
use model::{Bag, Command, Event};

/// What the asker's page needs; the bag itself once the link has named the ask.
#[derive(Clone, Copy)]
struct Desk {
    bag: RwSignal<Option<Bag>>,
    /// The reply that was fetched last.
    fetched: HandedOver,
    /// How far the download or the worker is: bytes, of how many.
    progress: RwSignal<(u64, u64)>,
    words: Words,
}

impl Desk {
    /// Says what happened, and does what follows from it.
    fn send(self, event: Event) {
        let Some(bag) = self.bag.get_untracked() else { return };
        let (was_open, was_asked) = (bag.opened.is_some(), bag.is_asked);
        let is_deleted = matches!(event, Event::Deleted(Ok(())));
        let (next, command) = bag.after(event);
        let (is_open, is_asked) = (next.opened.is_some(), next.is_asked);
        let (id, proof) = (next.id.clone(), next.proof());
        self.bag.set(Some(next));
        if was_open && !is_open {
            self.fetched.forget();
        }
        // Where the focus was may be gone.
        match (is_asked, was_asked) {
            (true, false) => page::focus("ask-sure"),
            (false, true) => page::focus("ask-delete-all"),
            _ if is_deleted => page::focus("ask-bag"),
            _ if is_open && !was_open => page::focus("ask-opened"),
            _ => {}
        }
        if let Some(command) = command {
            self.progress.set((0, 0));
            leptos::task::spawn_local(async move {
                if let Some(event) = self.run(command, &id, &proof).await {
                    self.send(event);
                }
            });
        }
    }

    async fn run(self, command: Command, id: &str, proof: &[(&str, String)]) -> Option<Event> {
        let progress = move |done, all| self.progress.set((done, all));
        Some(match command {
            Command::Derive(ask) => Event::Owned(errands::sealer(&ask).await),
            Command::Begin(numbers) => {
                self.send(Event::Listed(asks::replies(id, proof).await));
                let list = api::text(&Limits::words_address()).await.unwrap_or_default();
                Event::Voiced(voice::words(&list, numbers))
            }
            Command::List => Event::Listed(asks::replies(id, proof).await),
            Command::Fetch(reply) => {
                let fetched = asks::fetch(id, &reply.id, reply.size, proof, progress).await;
                Event::Fetched(fetched.map(|sealed| self.fetched.keep(sealed)))
            }
            Command::Open(ask) => Event::Unsealed(self.fetched.open(&ask, progress).await),
            Command::Stop => {
                page::focus("ask-bag");
                errands::stop_sealer();
                transfer::stop();
                return None;
            }
            Command::Delete(reply) => Event::Deleted(asks::delete(id, reply.as_deref(), proof).await),
        })
    }

    /// The address of the ask's calls, and what shows the server who is asking.
    fn owned(self) -> Option<(String, Vec<(&'static str, String)>)> {
        self.bag.with_untracked(|bag| {
            let bag = bag.as_ref()?;
            Some((format!("/api/asks/{}", bag.id), bag.proof()))
        })
    }

    /// Whether something holds. Like the one below it takes a plain function: one type, loaded once.
    fn when(self, holds: fn(&Bag) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.bag.with(|bag| bag.as_ref().is_some_and(holds))
    }

    /// A text about the bag.
    fn text(self, text: fn(&Bag, Words) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.bag.with(|bag| bag.as_ref().map(|bag| text(bag, self.words)).unwrap_or_default())
    }

    /// Whether something is under way, as an attribute has it.
    fn busy(self) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        self.text(|bag, _| bag.is_busy().to_string())
    }
}

/// The page behind the asker's own link: the replies. It says so where the link is not whole.
#[island]
pub(crate) fn OpenBag() -> impl IntoView {
    let words = Words::here();
    let desk =
        Desk { bag: RwSignal::new(None), fetched: HandedOver::new(), progress: RwSignal::new((0, 0)), words };
    let is_lost = RwSignal::new(false);
    page::once_alive(move || match Fragment::read(&page::fragment()) {
        Some(Fragment::Own(root)) => {
            desk.bag.set(Some(Bag::new(page::last_path_part(), root)));
            desk.send(Event::Came);
        }
        _ => is_lost.set(true),
    });
    view! {
        <Lost words is_lost/>
        <div hidden=move || desk.bag.with(Option::is_none)><TheBag desk/></div>
    }
}

/// The replies, the one that is open, and what the server holds of all.
#[component]
fn TheBag(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let status = desk.text(|bag, words| match (bag.status(), bag.count()) {
        (Some(key), _) => words.fill(key, &[("number", bag.tried.to_string())]),
        (None, Some(0)) => words.get("ask-bag-empty"),
        (None, Some(count)) => {
            words.count("ask-bag-count", "replies", u32::try_from(count).unwrap_or(u32::MAX), &[])
        }
        (None, None) => String::new(),
    });
    // Drawn anew only where the list is another: a button that is pressed stays.
    let replies = Memo::new(move |_| desk.bag.with(|bag| bag.as_ref()?.replies.clone()).unwrap_or_default());
    let rows = move || {
        replies.get().into_iter().enumerate().map(|(at, reply)| row(desk, at + 1, reply)).collect_view()
    };
    view! {
        <h2 id="ask-bag" tabindex="-1">{words.get("ask-bag-title")}</h2>
        <p>{words.get("ask-bag-who")}</p>
        <p role="status" class="status">{status}</p>
        <ol class="bag" hidden=move || replies.with(Vec::is_empty)>{rows}</ol>
        <p class="row" hidden=desk.when(|bag| !bag.is_slow())>
            <Stop words when=desk.when(Bag::is_slow) stop=move |_| desk.send(Event::Stop)/>
        </p>
        <Progress words progress=desk.progress when=desk.when(Bag::is_slow)/>
        <p class="row" hidden=desk.when(|bag| !bag.is_open())>
            <button type="button" class="alt" aria-disabled=desk.busy() on:click=move |_| desk.send(Event::Refresh)>
                {words.get("ask-bag-refresh")}
            </button>
        </p>
        <TheOpened desk/>
        <div hidden=desk.when(|bag| !bag.is_open())>
            <div hidden=desk.when(|bag| bag.words.is_empty())>
                <p class="voice"><b>{words.get("ask-words")}</b>{" "}<span>{desk.text(|bag, _| bag.words.clone())}</span></p>
                <p class="hint">{words.get("ask-new-words-hint")}</p>
            </div>
            <Held words name="ask" owned=move || desk.owned()/>
            <DeleteAll desk/>
        </div>
        <p class="hint">{words.get("ask-bag-reload")}</p>
    }
}

/// One reply, sealed as it is: when it came, how large, and what can be done with it.
fn row(desk: Desk, number: usize, reply: wire::Reply) -> impl IntoView {
    let words = desk.words;
    let number = ("number", number.to_string());
    let hour = ("hour", page::moment(reply.received_at));
    let said = words.fill("ask-bag-reply", &[number.clone(), hour, ("size", page::size(reply.size))]);
    let (open, delete) = (reply.id.clone(), reply.id);
    let named = move |key: &str| words.fill(key, std::slice::from_ref(&number));
    view! {
        <li>
            <span>{said}</span>
            <span class="row">
                <button type="button" aria-disabled=desk.busy()
                    on:click=move |_| desk.send(Event::Open(open.clone()))>
                    {named("ask-bag-open")}
                </button>
                <button type="button" class="alt" aria-disabled=desk.busy()
                    on:click=move |_| desk.send(Event::Delete(delete.clone()))>
                    {named("ask-bag-delete")}
                </button>
            </span>
        </li>
    }
}

/// The reply that is open.
#[component]
fn TheOpened(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let title = desk.text(|bag, words| {
        let number = bag.opened.as_ref().and_then(|opened| bag.number(&opened.reply));
        match number {
            Some(number) => words.fill("ask-bag-opened-which", &[("number", number.to_string())]),
            None => words.get("ask-bag-opened"),
        }
    });
    let text = move || desk.bag.with(|bag| bag.as_ref()?.opened.as_ref()?.text.clone());
    view! {
        <div hidden=desk.when(|bag| bag.opened.is_none())>
            <h2 id="ask-opened" tabindex="-1">{title}</h2>
            <Inside words label="ask-bag-opened" text files=desk.fetched.downloads()/>
            <p class="hint">{words.get("ask-bag-whose")}</p>
            <Show words said=["ask-bag-show-how", "ask-bag-show-identity", "ask-bag-show-identity-hint"]
                sealed=move || desk.fetched.address() identity=desk.text(|bag, _| bag.identity())/>
        </div>
    }
}

/// Deleting everything, which asks once more.
#[component]
fn DeleteAll(desk: Desk) -> impl IntoView {
    let words = desk.words;
    view! {
        <p class="row" hidden=desk.when(|bag| bag.is_asked)>
            <button type="button" class="alt" id="ask-delete-all" aria-disabled=desk.busy()
                on:click=move |_| desk.send(Event::Consider(true))>
                {words.get("ask-bag-delete-all")}
            </button>
        </p>
        <div hidden=desk.when(|bag| !bag.is_asked)>
            <p id="ask-sure" tabindex="-1">{words.get("ask-bag-sure")}</p>
            <p class="row">
                <button type="button" aria-disabled=desk.busy() on:click=move |_| desk.send(Event::DeleteAll)>
                    {words.get("ask-bag-sure-yes")}
                </button>
                <button type="button" class="alt" on:click=move |_| desk.send(Event::Consider(false))>
                    {words.get("ask-bag-sure-no")}
                </button>
            </p>
        </div>
    }
}
