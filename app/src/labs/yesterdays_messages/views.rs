//! The three on the wire, and the table of what was tried.

use errand::ratchet::Recorded;
use leptos::prelude::*;

use super::{
    Bench,
    link::{History, Key, Setup},
    model::{Event, Lab, Message, Reads, Run},
};
use crate::parts::{self, Bytes};

/// What was written yesterday, and how it was sealed.
#[component]
pub(super) fn Yesterday(bench: Bench) -> impl IntoView {
    let texts = move || {
        let line = |text: String| view! { <li><span class="plain">{text}</span></li> };
        bench.lab.with(|lab| lab.script.yesterday.clone()).into_iter().map(line).collect_view()
    };
    let is_busy = bench.value(|lab| lab.is_busy.to_string());
    view! {
        <section class="station">
            <h3 class="who">{bench.word("alice")}</h3>
            <h4>{bench.word("wrote")}</h4>
            <ol class="said">{texts}</ol>
            <fieldset>
                <legend>{bench.word("key")}</legend>
                {choice(bench, "key", "static", |lab| lab.setup.key == Key::Static,
                    |setup| Setup { key: Key::Static, ..setup })}
                {choice(bench, "key", "ratchet", |lab| lab.setup.key == Key::Ratchet,
                    |setup| Setup { key: Key::Ratchet, ..setup })}
            </fieldset>
            <fieldset>
                <legend>{bench.word("history")}</legend>
                {choice(bench, "history", "kept", |lab| lab.setup.history == History::Kept,
                    |setup| Setup { history: History::Kept, ..setup })}
                {choice(bench, "history", "deleted", |lab| lab.setup.history == History::Deleted,
                    |setup| Setup { history: History::Deleted, ..setup })}
            </fieldset>
            <label class="switch">
                <input type="checkbox" prop:checked=bench.when(|lab| lab.setup.lost)
                    on:change=bench.on(|ev, lab| {
                        Event::SetUp(Setup { lost: event_target_checked(ev), ..lab.setup })
                    })/>
                <span>{bench.word("lost")}</span>
            </label>
            <p class="row">
                <button type="button" aria-disabled=is_busy on:click=bench.on(|_, _| Event::Go)>
                    {bench.word("go")}
                </button>
            </p>
        </section>
    }
}

/// One of two that exclude each other.
fn choice(
    bench: Bench,
    of: &'static str,
    code: &str,
    holds: fn(&Lab) -> bool,
    chosen: fn(Setup) -> Setup,
) -> AnyView {
    let pick = move |_| bench.send(Event::SetUp(chosen(bench.lab.with_untracked(|lab| lab.setup))));
    view! {
        <label class="switch">
            <input type="radio" name=format!("yesterdays-messages-{of}") prop:checked=bench.when(holds)
                on:change=pick/>
            <span>{bench.word(&format!("{of}-{code}"))}</span>
        </label>
    }
    .into_any()
}

/// Who recorded the wire and has copied the keys.
#[component]
pub(super) fn Recorder(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let runs = move || {
        let bytes = |message: &Recorded| parts::Run { class: "cipher", bytes: message.bytes.clone() };
        bench.lab.with(|lab| tape(lab).iter().map(bytes).collect::<Vec<_>>())
    };
    view! {
        <section class="station observer">
            <h3 class="who">{bench.word("recorder")}</h3>
            <p class="hint">{bench.word("recorder-has")}</p>
            <div hidden=bench.when(|lab| lab.run.is_none())>
                <h4>{bench.word("tape")}</h4>
                <Bytes runs marked=|| None words/>
                <h4>{bench.word("tries")}</h4>
                {tries(bench, tape)}
                <details>
                    <summary>{bench.word("tomorrow")}</summary>
                    {tries(bench, |lab| lab.run.as_ref().map_or(&[], |run| &run.later))}
                    <p class="hint">{bench.text(after_that)}</p>
                </details>
            </div>
        </section>
    }
}

/// Each message, and what came of trying the copied keys on it.
fn tries(bench: Bench, of: fn(&Lab) -> &[Recorded]) -> AnyView {
    let lines = move || {
        let line = |message: Recorded| match message.opened {
            Some(text) => {
                view! { <li>{bench.word("opens")} " " <span class="plain">{text}</span></li> }.into_any()
            }
            None => view! { <li>{bench.word("shut")}</li> }.into_any(),
        };
        bench.lab.with(|lab| of(lab).to_vec()).into_iter().map(line).collect_view()
    };
    view! { <ol class="tries">{lines}</ol> }.into_any()
}

/// Who holds the phone.
#[component]
pub(super) fn Holder(bench: Bench) -> impl IntoView {
    let texts = move || {
        let line = |text: String| view! { <li><span class="plain">{text}</span></li> };
        bench.lab.with(|lab| screen(lab).to_vec()).into_iter().map(line).collect_view()
    };
    let secret = |lab: &Lab| lab.run.as_ref().and_then(|run| run.secret.clone());
    view! {
        <section class="station">
            <h3 class="who">{bench.word("holder")}</h3>
            <p class="hint">{bench.word("holder-has")}</p>
            <div hidden=bench.when(|lab| lab.run.is_none())>
                <h4>{bench.word("screen")}</h4>
                <ol class="said" hidden=bench.when(|lab| screen(lab).is_empty())>{texts}</ol>
                <p hidden=bench.when(|lab| !screen(lab).is_empty())>{bench.word("empty")}</p>
                <h4>{bench.word("keys")}</h4>
                <p class="hint">{bench.text(keys)}</p>
                <p class="bytes small" hidden=move || bench.lab.with(secret).is_none()>
                    <span class="key">{move || bench.lab.with(secret).unwrap_or_default()}</span>
                </p>
            </div>
        </section>
    }
}

/// What of [`Reads`] a row counts.
type Count = fn(Reads) -> usize;

/// The eight cells, and what the two know together.
#[component]
pub(super) fn Table(bench: Bench) -> impl IntoView {
    const SET_UPS: [(Key, History); 4] = [
        (Key::Static, History::Kept),
        (Key::Static, History::Deleted),
        (Key::Ratchet, History::Kept),
        (Key::Ratchet, History::Deleted),
    ];
    let rows: [(&str, Count); 3] = [
        ("recorder", |reads| reads.recorder),
        ("holder", |reads| reads.holder),
        ("both", |reads| reads.both),
    ];
    let head = SET_UPS.map(|(key, history)| {
        view! {
            <th scope="col">
                {bench.word(&format!("short-{}", key.code()))} <br/>
                {bench.word(&format!("short-{}", history.code()))}
            </th>
        }
    });
    let body = rows.map(|(who, count)| {
        let cells = SET_UPS.map(|(key, history)| {
            let reads = move || bench.lab.with(|lab| lab.reads(key, history)).map(count);
            let text = move || match reads() {
                Some(0) => bench.word("none"),
                Some(count) => {
                    let of = bench.lab.with(|lab| lab.script.yesterday.len());
                    let variables = [("count", count.to_string()), ("of", of.to_string())];
                    bench.words.fill("lab-yesterdays-messages-some", &variables)
                }
                None => bench.word("untried"),
            };
            let class = move || match reads() {
                Some(0) => "shut",
                Some(_) => "open",
                None => "",
            };
            view! { <td class=class>{text}</td> }
        });
        view! { <tr><th scope="row">{bench.word(&format!("row-{who}"))}</th>{cells}</tr> }
    });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=bench.word("cells")>
            <table class="cells">
                <caption>{bench.word("cells")}</caption>
                <thead><tr><td></td>{head}</tr></thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
}

fn tape(lab: &Lab) -> &[Recorded] {
    lab.run.as_ref().map_or(&[], |run| &run.tape)
}

fn screen(lab: &Lab) -> &[String] {
    lab.run.as_ref().map_or(&[], |run| &run.screen)
}

fn is_static(run: &Run) -> bool {
    run.setup.key == Key::Static
}

fn keys(lab: &Lab) -> Message {
    let key = match &lab.run {
        Some(run) if is_static(run) => "lab-yesterdays-messages-keys-static",
        Some(run) if run.setup.lost => "lab-yesterdays-messages-keys-lost",
        _ => "lab-yesterdays-messages-keys-ratchet",
    };
    (key, vec![])
}

fn after_that(lab: &Lab) -> Message {
    let key = match &lab.run {
        Some(run) if is_static(run) => "lab-yesterdays-messages-tomorrow-static",
        _ => "lab-yesterdays-messages-tomorrow-ratchet",
    };
    (key, vec![])
}
