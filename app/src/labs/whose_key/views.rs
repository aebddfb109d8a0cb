//! The three on the wire.

use errand::ratchet::Person;
use leptos::prelude::*;

use super::{
    Bench,
    link::{self, SERVERS},
    model::{Carried, Event, Lab, Message, Seen, Trick, Verdict},
};
use crate::{
    browser::page,
    parts::{Bytes, Run, hex},
};

/// Where Alice's button is, so that the keyboard finds it again.
const NEXT: &str = "whose-key-next";

/// Where the emoji are, so that who asked for them gets there.
pub(super) const COMPARED: &str = "whose-key-compared";

/// Alice: the learner.
#[component]
pub(super) fn Alice(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let next = bench.text(|lab| {
        let key = if lab.met.is_none() { "lab-whose-key-fetch" } else { "lab-whose-key-send" };
        (key, vec![])
    });
    let cannot_send = bench.value(|lab| (lab.busy.is_some() || lab.must_compare()).to_string());
    let is_busy = bench.value(|lab| lab.busy.is_some().to_string());
    view! {
        <section class="station">
            <h3 class="who">{words.get("lab-whose-key-alice")}</h3>
            <p class="hint" hidden=bench.when(|lab| lab.met.is_some())>{words.get("lab-whose-key-alice-starts")}</p>
            {talk(bench, Person::Alice)}
            <div class="controls" hidden=bench.when(|lab| lab.met.is_none())>
                <label for="whose-key-draft">{words.get("lab-whose-key-draft")}</label>
                <textarea id="whose-key-draft" class="plain" rows="3" maxlength="500"
                    prop:value=bench.value(|lab| lab.draft.clone())
                    on:input=bench.on(|ev, _| Event::Wrote(event_target_value(ev)))></textarea>
            </div>
            <p class="row">
                <button type="button" id=NEXT aria-disabled=cannot_send on:click=bench.on(|_, _| Event::Next)>
                    {next}
                </button>
                <button type="button" class="alt" aria-disabled=is_busy
                    hidden=bench.when(|lab| lab.sent() < super::model::UNWARNED)
                    on:click=bench.on(|_, _| Event::Compare)>
                    {words.get("lab-whose-key-compare")}
                </button>
            </p>
        </section>
    }
}

/// The server: what it lets people see, and then what it did.
#[component]
pub(super) fn Server(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let came = move || bench.lab.with(|lab| runs(lab, |carried| &carried.sealed));
    let left = move || bench.lab.with(|lab| runs(lab, |carried| &carried.left));
    let is_known = bench.when(|lab| lab.lied().is_none());
    let row = |name: &str, value: fn(&Lab) -> Message| {
        view! { <dt>{words.get(name)}</dt><dd>{bench.text(value)}</dd> }
    };
    let rows = [row("lab-whose-key-sees", sees), row("lab-whose-key-knows", knows)];
    let log = move || {
        let (carried, lied) = bench.lab.with(|lab| (lab.carried.clone(), lab.lied()));
        let line = |message: Carried| {
            let way = match message.from {
                Person::Alice => "lab-whose-key-log-alice",
                Person::Bob => "lab-whose-key-log-bob",
            };
            let read = message.read.filter(|_| lied == Some(true));
            let read = read.map(|text| view! { <span class="plain">{text}</span> });
            let length = ("length", message.sealed.len().to_string());
            view! { <li>{words.fill(way, &[length])} " " {read}</li> }
        };
        carried.into_iter().map(line).collect_view()
    };
    let title = bench.text(|lab| {
        let key = match lab.lied() {
            None => "lab-whose-key-shows",
            Some(true) => "lab-whose-key-did-between",
            Some(false) => "lab-whose-key-did-honest",
        };
        (key, vec![])
    });
    view! {
        <section class="station observer">
            <h3 class="who">{words.get("lab-whose-key-server")}</h3>
            <h4>{title}</h4>
            <dl class="sees">{rows}</dl>
            <div hidden=bench.when(|lab| lab.carried.is_empty())>
                <ul class="log">{log}</ul>
                <h4>{words.get("lab-whose-key-came")}</h4>
                <Bytes runs=came marked=|| None words/>
                <div hidden=bench.when(|lab| lab.lied().is_none())>
                    <h4>{words.get("lab-whose-key-left")}</h4>
                    <Bytes runs=left marked=|| None words/>
                </div>
            </div>
            <div hidden=is_known>
                {keys(bench)}
                <div class="controls">{tricks(bench)}</div>
            </div>
        </section>
    }
}

/// Bob: what comes out at the other end.
#[component]
pub(super) fn Bob(bench: Bench) -> impl IntoView {
    let words = bench.words;
    view! {
        <section class="station">
            <h3 class="who">{words.get("lab-whose-key-bob")}</h3>
            <p class="hint" hidden=bench.when(|lab| !lab.carried.is_empty())>{words.get("lab-whose-key-bob-waits")}</p>
            {talk(bench, Person::Bob)}
        </section>
    }
}

/// Both screens, one emoji beside or below the other, and what Alice makes of them.
#[component]
pub(super) fn Compared(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let judge = move |verdict| {
        bench.send(Event::Judged(verdict));
        page::focus(NEXT);
    };
    view! {
        <section class="compared" id=COMPARED tabindex="-1" aria-label=words.get("lab-whose-key-compared")
            hidden=bench.when(|lab| lab.seen.is_none())>
            {emoji(bench, "lab-whose-key-alice-sees", |seen| seen.alice)}
            {emoji(bench, "lab-whose-key-bob-sees", |seen| seen.bob)}
            <div class="judge" hidden=bench.when(|lab| lab.verdict.is_some())>
                <p>{words.get("lab-whose-key-judge")}</p>
                <p class="row">
                    <button type="button" class="alt" on:click=move |_| judge(Verdict::Same)>
                        {words.get("lab-whose-key-same")}
                    </button>
                    <button type="button" class="alt" on:click=move |_| judge(Verdict::Different)>
                        {words.get("lab-whose-key-different")}
                    </button>
                </p>
            </div>
        </section>
    }
}

/// The talk on somebody's screen.
fn talk(bench: Bench, whose: Person) -> AnyView {
    let words = bench.words;
    let lines = move || {
        let line = |message: Carried| {
            let who = match message.from {
                Person::Alice => "lab-whose-key-name-alice",
                Person::Bob => "lab-whose-key-name-bob",
            };
            let text = if message.from == whose { Some(message.text) } else { message.opened };
            let text = match text {
                Some(text) => view! { <span class="plain">{text}</span> }.into_any(),
                None => view! { <em>{words.get("lab-whose-key-unopened")}</em> }.into_any(),
            };
            view! { <li><span class="by">{words.get(who)}</span> " " {text}</li> }
        };
        bench.lab.with(|lab| lab.carried.clone()).into_iter().map(line).collect_view()
    };
    view! { <ol class="said" hidden=bench.when(|lab| lab.carried.is_empty())>{lines}</ol> }.into_any()
}

/// The seven emoji on somebody's screen, each with its name.
fn emoji(bench: Bench, title: &'static str, whose: fn(Seen) -> Option<[u8; 7]>) -> AnyView {
    let words = bench.words;
    let seven = move || {
        let seen = bench.lab.with(|lab| lab.seen)?;
        Some(match whose(seen) {
            Some(seven) => {
                let all = words.get("lab-whose-key-emoji");
                let named = |at: u8| {
                    let (emoji, name) = all.split(", ").nth(at.into())?.split_once(' ')?;
                    Some((emoji.to_owned(), name.to_owned()))
                };
                let item = |at: u8| {
                    let (emoji, name) = named(at).unwrap_or_default();
                    view! { <li><span aria-hidden="true">{emoji}</span>{name}</li> }
                };
                view! { <ol class="emoji">{seven.map(item).into_iter().collect_view()}</ol> }.into_any()
            }
            None => view! { <p class="complaint">{words.get("lab-whose-key-broken-promise")}</p> }.into_any(),
        })
    };
    view! {
        <div class="side">
            <h4>{words.get(title)}</h4>
            {seven}
        </div>
    }
    .into_any()
}

/// Which key Alice got, and which one Bob has.
fn keys(bench: Bench) -> AnyView {
    let words = bench.words;
    let row = |name: &str, value: fn(&Lab) -> String| {
        view! {
            <tr><th scope="row">{words.get(name)}</th><td><code class="key">{bench.value(value)}</code></td></tr>
        }
    };
    view! {
        <table class="keys">
            <caption>{words.get("lab-whose-key-keys")}</caption>
            <tbody>
                {row("lab-whose-key-for-bob", |lab| lab.met.map(|met| hex(&met.for_bob[..8])).unwrap_or_default())}
                {row("lab-whose-key-bobs", |lab| lab.met.map(|met| hex(&met.bob[..8])).unwrap_or_default())}
            </tbody>
        </table>
    }
    .into_any()
}

/// What the learner can have the server do, once it is known what it did.
fn tricks(bench: Bench) -> AnyView {
    let words = bench.words;
    let trick = bench.on(|ev, _| {
        Event::Trick(match event_target_value(ev).as_str() {
            "bit" => Trick::Bit,
            "words" => Trick::Words,
            _ => Trick::None,
        })
    });
    let server =
        bench.on(|ev, lab| Event::Picked(link::server(&event_target_value(ev)).unwrap_or(lab.setup.server)));
    let servers = SERVERS.map(|(code, _)| {
        let name = words.get(&format!("lab-whose-key-server-{code}"));
        let selected = move || bench.lab.with(|lab| lab.setup.code() == code);
        view! { <option value=code prop:selected=selected>{name}</option> }
    });
    let again = move |_| {
        bench.send(Event::Again);
        page::focus(NEXT);
    };
    let is_honest = bench.when(|lab| lab.lied() != Some(true));
    view! {
        <label for="whose-key-trick">{words.get("lab-whose-key-trick")}</label>
        <select id="whose-key-trick" on:change=trick>
            <option value="none" prop:selected=bench.when(|lab| lab.trick == Trick::None)>
                {words.get("lab-whose-key-trick-none")}
            </option>
            <option value="bit" prop:selected=bench.when(|lab| lab.trick == Trick::Bit)>
                {words.get("lab-whose-key-trick-bit")}
            </option>
            <option value="words" disabled=is_honest prop:selected=bench.when(|lab| lab.trick == Trick::Words)>
                {words.get("lab-whose-key-trick-words")}
            </option>
        </select>
        <label class="switch" hidden=is_honest>
            <input type="checkbox" prop:checked=bench.when(|lab| lab.waits)
                on:change=bench.on(|ev, _| Event::Waits(event_target_checked(ev)))/>
            <span>{words.get("lab-whose-key-waits")}</span>
        </label>
        <label for="whose-key-server">{words.get("lab-whose-key-next-server")}</label>
        <select id="whose-key-server" on:change=server>{servers}</select>
        <p class="row"><button type="button" class="alt" on:click=again>{words.get("lab-whose-key-again")}</button></p>
    }
    .into_any()
}

/// The last message, one way or the other.
fn runs(lab: &Lab, bytes: fn(&Carried) -> &Vec<u8>) -> Vec<Run> {
    lab.carried.iter().rev().take(1).map(|last| Run { class: "cipher", bytes: bytes(last).clone() }).collect()
}

fn sees(lab: &Lab) -> Message {
    let key = match lab.lied() {
        None => "lab-whose-key-sees-maybe",
        Some(true) => "lab-whose-key-sees-between",
        Some(false) => "lab-whose-key-sees-honest",
    };
    (key, vec![])
}

fn knows(_: &Lab) -> Message {
    ("lab-whose-key-knows-all", vec![])
}
