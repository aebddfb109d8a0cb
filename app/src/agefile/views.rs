//! What the three parts look like.

use leptos::{attr::custom::custom_attribute, ev, prelude::*};

use super::{
    Desk,
    model::{Event, Made, Pace, Picked},
};
use crate::{
    browser::page,
    notes::fields::{CopyField, Passphrase},
    words::Words,
};

/// Opens a file by a key or a passphrase.
#[component]
pub(super) fn Opening(desk: Desk) -> impl IntoView {
    let words = desk.words;
    view! {
        <section class="sheet" aria-labelledby="open-title">
            <h2 id="open-title">{words.get("agefile-open-heading")}</h2>
            <Drop desk id="open-files" label="agefile-open-files" hint="agefile-open-files-hint" several=false/>
            <By desk name="open-by" legend="agefile-open-by" keys="agefile-open-by-key"/>
            <div hidden=desk.when(|form| form.by_passphrase)>
                <label for="open-key-file">{words.get("agefile-key-file")}</label>
                <input id="open-key-file" class="picks" type="file" aria-describedby="open-key-file-hint"
                    on:change=move |ev| desk.take_key_file(&ev)/>
                <p class="hint" id="open-key-file-hint">{words.get("agefile-key-file-hint")}</p>
                <label for="open-keys">{words.get("agefile-open-keys")}</label>
                <textarea id="open-keys" class="secret" rows="2" autocomplete="off" autocapitalize="off" {..custom_attribute("autocorrect", "off")}
                    spellcheck="false" on:input=desk.on(|ev| Event::Keys(event_target_value(ev)))></textarea>
            </div>
            <ByPassphrase desk id="open-passphrase" hint="agefile-open-passphrase-hint"/>
            <Going desk go="agefile-open-go"/>
            <Saving desk id="open-made"/>
        </section>
    }
}

/// Seals files to recipients or a passphrase.
#[component]
pub(super) fn Sealing(desk: Desk) -> impl IntoView {
    let words = desk.words;
    view! {
        <section class="sheet" aria-labelledby="seal-title">
            <h2 id="seal-title">{words.get("agefile-seal-heading")}</h2>
            <Drop desk id="seal-files" label="agefile-seal-files" hint="agefile-seal-files-hint" several=true/>
            <By desk name="seal-by" legend="agefile-seal-by" keys="agefile-seal-by-key"/>
            <div hidden=desk.when(|form| form.by_passphrase)>
                <label for="seal-keys">{words.get("agefile-seal-keys")}</label>
                <textarea id="seal-keys" class="secret" rows="3" autocomplete="off" autocapitalize="off" {..custom_attribute("autocorrect", "off")}
                    spellcheck="false" aria-describedby="seal-keys-hint"
                    on:input=desk.on(|ev| Event::Keys(event_target_value(ev)))></textarea>
                <p class="hint" id="seal-keys-hint">{words.get("agefile-seal-keys-hint")}</p>
            </div>
            <ByPassphrase desk id="seal-passphrase" hint="agefile-seal-passphrase-hint"/>
            <Going desk go="agefile-seal-go"/>
            <Saving desk id="seal-made"/>
        </section>
    }
}

/// Makes a key pair.
#[component]
pub(super) fn KeyPair(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let recipient = desk.text(|form, _| form.done().map(|done| done.recipient.clone()).unwrap_or_default());
    view! {
        <section class="sheet pair" aria-labelledby="key-title">
            <h2 id="key-title">{words.get("agefile-key-heading")}</h2>
            <p>{words.get("agefile-key-what")}</p>
            <Going desk go="agefile-key-go"/>
            <div hidden=desk.when(|form| form.done().is_none())>
                <CopyField words id="key-recipient" label="agefile-key-recipient" value=recipient
                    hint=move || words.get("agefile-key-recipient-hint")/>
                <Saving desk id="key-made"/>
                <p class="hint">{words.get("agefile-key-made-hint")}</p>
            </div>
        </section>
    }
}

/// Where files are dropped, which is also the button to choose them: a file field as large as what it says.
#[component]
fn Drop(
    desk: Desk,
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    several: bool,
) -> impl IntoView {
    let words = desk.words;
    let is_over = RwSignal::new(false);
    let chosen = desk.text(|form, words| described(words, &form.files));
    let hint_id = format!("{id}-hint");
    view! {
        <div class="drop" class:over=is_over>
            <label for=id>{words.get(label)}</label>
            <p class="hint" hidden=desk.when(|form| !form.files.is_empty())>{words.get(hint)}</p>
            <p class="chosen" id=hint_id.clone() hidden=desk.when(|form| form.files.is_empty())><bdi>{chosen}</bdi></p>
            <input id=id type="file" multiple=several aria-describedby=hint_id
                on:dragenter=move |_| is_over.set(true) on:dragleave=move |_| is_over.set(false)
                on:drop=move |_| is_over.set(false) on:change=move |ev| desk.take_files(&ev)/>
        </div>
    }
}

/// Keys or a passphrase.
#[component]
fn By(desk: Desk, name: &'static str, legend: &'static str, keys: &'static str) -> impl IntoView {
    let words = desk.words;
    view! {
        <fieldset class="by">
            <legend>{words.get(legend)}</legend>
            <label class="switch">
                <input type="radio" name=name prop:checked=desk.when(|form| !form.by_passphrase)
                    on:change=desk.on(|_: &ev::Event| Event::ByPassphrase(false))/>
                <span>{words.get(keys)}</span>
            </label>
            <label class="switch">
                <input type="radio" name=name prop:checked=desk.when(|form| form.by_passphrase)
                    on:change=desk.on(|_: &ev::Event| Event::ByPassphrase(true))/>
                <span>{words.get("agefile-by-passphrase")}</span>
            </label>
        </fieldset>
    }
}

/// A passphrase, where that is what is asked for.
#[component]
fn ByPassphrase(desk: Desk, id: &'static str, hint: &'static str) -> impl IntoView {
    view! {
        <div hidden=desk.when(|form| !form.by_passphrase)>
            <Passphrase words=desk.words id label="agefile-passphrase" hint
                value=desk.text(|form, _| form.passphrase.clone())
                typed=desk.on(|ev| Event::Passphrase(event_target_value(ev)))/>
        </div>
    }
}

/// The button, what it is doing, and the button that stops it.
#[component]
fn Going(desk: Desk, go: &'static str) -> impl IntoView {
    let words = desk.words;
    let is_busy = move || desk.bench.with(|bench| bench.is_busy()).to_string();
    let status = move || {
        let said = desk.bench.with(|bench| bench.form(desk.part).status(desk.part));
        let number = |number: Option<u32>| [("number", number.unwrap_or_default().to_string())];
        said.map_or_else(String::new, |(key, counted)| words.fill(key, &number(counted)))
    };
    let figures = desk.text(|form, words| {
        // Of quick work there is nothing to tell.
        let Some(pace) = form.pace().filter(|pace| pace.took_ms >= 200 && pace.total > 0) else {
            return String::new();
        };
        let mut text = if form.is_working() {
            words.fill(
                "agefile-figures-working",
                &[("done", size(words, pace.done)), ("total", size(words, pace.total))],
            )
        } else {
            let seconds = page::decimal(pace.took_ms as f64 / 1_000.0, 1);
            words.fill("agefile-figures-done", &[("total", size(words, pace.total)), ("seconds", seconds)])
        };
        if let Some(speed) = pace.speed() {
            let speed = page::decimal(speed as f64 / 1e6, if speed < 10_000_000 { 1 } else { 0 });
            text = format!("{text} {}", words.fill("agefile-figures-speed", &[("speed", speed)]));
        }
        text
    });
    let of = move |part: fn(&Pace) -> u64| {
        desk.bench.with(|bench| bench.form(desk.part).pace().as_ref().map_or(0, part)).to_string()
    };
    view! {
        <p class="row">
            <button type="button" aria-disabled=is_busy
                on:click=move |_| desk.send(Event::Go(page::timestamp()))>{words.get(go)}</button>
            <button type="button" class="alt" hidden=desk.when(|form| !form.is_working())
                on:click=desk.on(|_| Event::Stop)>{words.get("agefile-stop")}</button>
        </p>
        <progress aria-label=words.get("agefile-progress") max=move || of(|pace| pace.total.max(1))
            prop:value=move || of(|pace| pace.done) hidden=desk.when(|form| !form.is_working())></progress>
        <p role="status" class="status">{status}</p>
        <p class="hint figures">{figures}</p>
    }
}

/// What was made, to be saved.
#[component]
fn Saving(desk: Desk, id: &'static str) -> impl IntoView {
    let words = desk.words;
    let links = move || {
        let made = desk.bench.with(|bench| bench.form(desk.part).done().map(|done| done.made.clone()));
        let link = |(at, made): (usize, Made)| {
            let text = words.fill("agefile-save", &[("name", made.name.clone())]);
            let id = if at == 0 { id.to_owned() } else { format!("{id}-{at}") };
            view! {
                <li>
                    <a id=id href=made.url download=made.name><bdi>{text}</bdi></a>" "
                    <span class="hint">{size(words, made.size)}</span>
                </li>
            }
        };
        made.unwrap_or_default().into_iter().enumerate().map(link).collect_view()
    };
    view! { <ul class="made">{links}</ul> }
}

/// The names and sizes of files.
fn described(words: Words, files: &[Picked]) -> String {
    let one = |file: &Picked| format!("{} ({})", file.name, size(words, file.size));
    files.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// So many bytes, as people write them.
fn size(words: Words, bytes: u64) -> String {
    let (key, unit) = match bytes {
        0..1_000 => return words.count("agefile-bytes", "bytes", bytes as u32, &[]),
        1_000..1_000_000 => ("agefile-kb", 1e3),
        _ => ("agefile-mb", 1e6),
    };
    let number = bytes as f64 / unit;
    words.fill(key, &[("number", page::decimal(number, if number < 10.0 { 1 } else { 0 }))])
}
