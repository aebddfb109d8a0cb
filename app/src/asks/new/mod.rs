//! Making an ask: the keys are drawn in the browser, the server gets an id and a hash, the asker two links.

mod model;

use leptos::prelude::*;

use super::voice;
use crate::{
    browser::{api, asks, errands, page},
    notes::{Limits, fields::CopyField},
    words::Words,
};
use model::{Command, Event, Form, Made, spans};

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
        let (form, command) = self.form.get_untracked().after(event);
        let is_made = matches!(command, Some(Command::Show(..)));
        self.form.set(form);
        if is_made {
            page::focus("ask-request");
        }
        if let Some(command) = command {
            leptos::task::spawn_local(async move {
                match command {
                    Command::Draw(ask) => self.send(Event::Drawn(errands::sealer(&ask).await)),
                    Command::Send { query, headers } => {
                        self.send(Event::Sent(asks::create(query, &headers).await, page::origin()));
                    }
                    Command::Show(numbers, ask) => {
                        self.send(Event::Pictured(errands::sealer(&ask).await));
                        let list = api::text(&Limits::words_address()).await.unwrap_or_default();
                        self.send(Event::Voiced(voice::words(&list, numbers)));
                    }
                }
            });
        }
    }

    /// Whether something holds. Like the ones below it takes a plain function: one type, loaded once.
    fn when(self, holds: fn(&Form) -> bool) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
        move || self.form.with(holds)
    }

    /// A text of the form.
    fn text(self, text: fn(&Form, Words) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.form.with(|form| text(form, self.words))
    }

    /// A text about the ask that was made.
    fn made(self, text: fn(&Made) -> String) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.form.with(|form| form.made().map(text).unwrap_or_default())
    }

    /// Says what a visitor did.
    fn on<E: 'static>(self, event: fn(&E) -> Event) -> impl Fn(E) + Clone + 'static {
        move |ev| self.send(event(&ev))
    }
}

/// The form that makes an ask, and the links that come of it.
#[island]
pub(crate) fn NewAsk() -> impl IntoView {
    let words = Words::here();
    let limits = Limits::here();
    let desk = Desk { form: RwSignal::new(Form::new(limits)), limits, words };
    page::once_alive(move || {
        if !page::is_secure() {
            desk.send(Event::Insecure);
        }
    });
    let status = desk.text(|form, words| form.status().map(|key| words.get(key)).unwrap_or_default());
    view! {
        <div hidden=desk.when(|form| form.made().is_some())><Choosing desk/></div>
        <p role="status" class="status">{status}</p>
        <div hidden=desk.when(|form| form.made().is_none())><Links desk/></div>
    }
}

/// Span, number of replies, and the button.
#[component]
fn Choosing(desk: Desk) -> impl IntoView {
    let Desk { limits, words, .. } = desk;
    let options = spans(limits)
        .map(|span| {
            let is_chosen = move || desk.form.with(|form| form.keep_for == span);
            view! { <option value=span.code() prop:selected=is_chosen>{words.get(&format!("note-keep-{}", span.code()))}</option> }
        })
        .collect_view();
    let choose = move |ev| {
        let chosen = event_target_value(&ev);
        if let Some(span) = spans(limits).find(|span| span.code() == chosen) {
            desk.send(Event::KeepFor(span));
        }
    };
    let code = limits.needs_code.then(|| {
        view! {
            <label for="ask-code">{words.get("note-new-code")}</label>
            <input id="ask-code" type="text" autocomplete="off" autocapitalize="off" spellcheck="false"
                aria-describedby="ask-code-hint" on:input=desk.on(|ev| Event::Code(event_target_value(ev)))/>
            <p class="hint" id="ask-code-hint">{words.get("ask-new-code-hint")}</p>
        }
    });
    view! {
        <div class="fields">
            <div>
                <label for="ask-keep">{words.get("ask-new-keep")}</label>
                <select id="ask-keep" on:change=choose>{options}</select>
            </div>
            <div>
                <label for="ask-replies">{words.get("ask-new-replies")}</label>
                <input id="ask-replies" type="number" inputmode="numeric" min="1" max=wire::ASK_REPLIES_MAX.to_string()
                    prop:value=desk.text(|form, _| form.replies.to_string())
                    on:change=desk.on(|ev| Event::Replies(event_target_value(ev).parse().unwrap_or(1)))/>
            </div>
        </div>
        {code}
        <label class="switch" hidden=desk.when(|form| !form.is_insecure)>
            <input type="checkbox" prop:checked=desk.when(|form| form.accepts)
                on:change=desk.on(|ev| Event::Accepts(event_target_checked(ev)))/>
            <span>{words.get("ask-new-accept")}</span>
        </label>
        <p class="row">
            <button type="button" aria-disabled=desk.text(|form, _| form.is_busy().to_string())
                on:click=desk.on(|_| Event::Make)>
                {words.get("ask-new-make")}
            </button>
        </p>
    }
}

/// What the asker gets: a link to give away, words to compare, and a link to keep.
#[component]
fn Links(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let until = desk.text(|form, words| match form.made() {
        Some(made) => words.fill("ask-new-until", &[("until", page::moment(made.expires_at))]),
        None => String::new(),
    });
    view! {
        <CopyField words id="ask-request" label="ask-new-request" value=desk.made(|made| made.request.clone())
            hint=move || words.get("ask-new-request-hint")/>
        <svg class="qr" role="img" aria-label=words.get("ask-new-qr") shape-rendering="crispEdges"
            viewBox=desk.text(|form, _| format!("0 0 {0} {0}", form.made().map_or(0, |made| made.picture.0)))
            hidden=desk.when(|form| form.made().is_none_or(|made| made.picture.0 == 0))>
            // Black on white in every theme, because cameras want it so.
            <rect width="100%" height="100%" fill="#fff"/>
            <path fill="#000" d=desk.made(|made| made.picture.1.clone())/>
        </svg>
        <div hidden=desk.when(|form| form.made().is_none_or(|made| made.words.is_empty()))>
            <p class="voice"><b>{words.get("ask-words")}</b>{" "}<span>{desk.made(|made| made.words.clone())}</span></p>
            <p class="hint">{words.get("ask-new-words-hint")}</p>
        </div>
        <CopyField words id="ask-own" label="ask-new-own" value=desk.made(|made| made.own.clone())
            hint=move || words.get("ask-new-own-hint")/>
        <p>{until}</p>
        <p class="row"><a class="button" href=desk.made(|made| made.own.clone())>{words.get("ask-new-go")}</a></p>
    }
}
