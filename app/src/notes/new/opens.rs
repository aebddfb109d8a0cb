//! What opens the note: its link, its link and a passphrase, or words drawn here.

use errand::Profile;
use leptos::prelude::*;

use super::{
    Choice, Desk,
    model::{Event, Way},
};
use crate::notes::fields::Passphrase;

/// In the order in which they are offered.
const STRENGTHS: [Profile; 2] = [Profile::Desk, Profile::Phone];

/// The three ways, and what each asks for.
#[component]
pub(super) fn WhatOpensIt(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let ways = Way::ALL
        .into_iter()
        .map(|way| {
            let chosen = move || desk.form.with(|form| form.way == way);
            view! {
                <label>
                    <input type="radio" name="note-way" prop:checked=chosen
                        on:change=move |_| desk.send(Event::Way(way))/>
                    <span>{words.get(way.key())}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="ask">
            <legend>{words.get("note-new-way")}</legend>
            {ways}
        </fieldset>
        <div hidden=desk.when(|form| form.way != Way::LinkAndPassphrase)><Typed desk/></div>
        <div hidden=desk.when(|form| form.way != Way::Words)><Drawn desk/></div>
    }
}

/// A passphrase of the writer's own, on top of the link, and how hard it is stretched.
#[component]
fn Typed(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let strengths = ["note-new-strength-desk", "note-new-strength-phone"].map(|key| words.get(key)).to_vec();
    view! {
        <Passphrase words id="note-passphrase" label="note-pass-field" hint="note-new-passphrase-hint"
            value=desk.text(|form, _| form.passphrase.clone())
            typed=desk.on(|ev| Event::Passphrase(event_target_value(ev)))/>
        <Choice desk id="note-strength" label="note-new-strength" options=strengths
            chosen=|form, _| STRENGTHS.iter().position(|profile| *profile == form.profile)
            event=|at, _| Event::Profile(STRENGTHS.get(at).copied().unwrap_or(Profile::Desk))/>
        <p class="hint">{words.get("note-new-strength-hint")}</p>
    }
}

/// Words that the browser draws, and what whoever has the server can do about them.
#[component]
fn Drawn(desk: Desk) -> impl IntoView {
    let words = desk.words;
    view! {
        <p class="complaint">{words.get("note-new-words-price")}</p>
        <label for="note-words">{words.get("note-new-words")}</label>
        <output id="note-words" class="drawn key" aria-live="polite">
            {desk.text(|form, _| form.words.clone())}
        </output>
        <p class="row">
            <button type="button" class="alt" aria-disabled=desk.text(|form, _| form.is_busy().to_string())
                on:click=desk.on(|_| Event::Draw)>
                {words.get("note-new-words-again")}
            </button>
        </p>
        <label class="switch">
            <input type="checkbox" prop:checked=desk.when(|form| form.for_years)
                on:change=desk.on(|ev| Event::ForYears(event_target_checked(ev)))/>
            <span>{words.get("note-new-words-years")}</span>
        </label>
    }
}
