//! What several forms have: a field to type a passphrase, one to copy from, how far something is.

use leptos::{attr::custom::custom_attribute, prelude::*};

use crate::{browser::page, words::Words};

/// A passphrase to type: hidden until shown, and left alone by keyboards that correct.
#[component]
pub(crate) fn Passphrase(
    words: Words,
    /// The id of the field.
    id: &'static str,
    /// The key of its label.
    label: &'static str,
    /// The key of the sentence below.
    hint: &'static str,
    /// What stands in it.
    value: impl Fn() -> String + Copy + Send + Sync + 'static,
    /// What to do when it changes.
    typed: impl Fn(leptos::ev::Event) + 'static,
) -> impl IntoView {
    let shown = RwSignal::new(false);
    let hint_id = format!("{id}-hint");
    view! {
        <label for=id>{words.get(label)}</label>
        <div class="beside">
            <input id=id class="key" aria-describedby=hint_id.clone() type=move || if shown.get() { "text" } else { "password" }
                autocomplete="off" autocapitalize="off" {..custom_attribute("autocorrect", "off")} spellcheck="false"
                prop:value=value on:input=typed/>
            <button type="button" class="alt" aria-pressed=move || shown.get().to_string()
                on:click=move |_| shown.update(|shown| *shown = !*shown)>
                {words.get("note-pass-show")}
            </button>
        </div>
        <p class="hint" id=hint_id>{words.get(hint)}</p>
    }
}

/// A text to copy, with its button.
#[component]
pub(crate) fn CopyField(
    words: Words,
    /// The id of the field.
    id: &'static str,
    /// The key of its label.
    label: &'static str,
    /// What stands in it.
    value: impl Fn() -> String + Copy + Send + Sync + 'static,
    /// The sentence below.
    hint: impl Fn() -> String + Copy + Send + Sync + 'static,
) -> impl IntoView {
    // Which text was copied: another one has not been.
    let copied = RwSignal::new((String::new(), false));
    let copy = move |_| {
        leptos::task::spawn_local(async move {
            let text = value();
            let done = page::copy(&text).await;
            if !done {
                page::select_field(id);
            }
            copied.set((text, done));
        });
    };
    let said = move || {
        copied.with(|(text, done)| match done {
            _ if text.is_empty() || *text != value() => String::new(),
            true => words.get("note-pass-copied"),
            false => words.get("note-pass-copy-failed"),
        })
    };
    view! {
        <label for=id>{words.get(label)}</label>
        <div class="beside">
            <textarea id=id class="key" rows="2" readonly="" prop:value=value></textarea>
            <button type="button" on:click=copy>{words.get("note-pass-copy")}</button>
        </div>
        <p role="status" class="hint">{said}</p>
        <p class="hint">{hint}</p>
    }
}

/// How far something slow is, once that is known.
#[component]
pub(crate) fn Progress(
    words: Words,
    /// Bytes, of how many; nothing is shown of 0.
    progress: RwSignal<(u64, u64)>,
    /// Whether anything slow is under way.
    when: impl Fn() -> bool + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let said = move || {
        let (done, all) = progress.get();
        // Not on the server, which writes no numbers.
        if all == 0 {
            return String::new();
        }
        words.fill("note-pass-progress", &[("done", page::size(done)), ("all", page::size(all))])
    };
    view! {
        <p class="progress" hidden=move || !when() || progress.get().1 == 0>
            <progress aria-label=words.get("note-pass-how-far") max=move || progress.get().1.to_string()
                prop:value=move || progress.get().0.to_string()></progress>
            <span>{said}</span>
        </p>
    }
}

/// The button that breaks something slow off.
#[component]
pub(crate) fn Stop(
    words: Words,
    /// Whether anything slow is under way.
    when: impl Fn() -> bool + Copy + Send + Sync + 'static,
    /// What to do.
    stop: impl Fn(leptos::ev::MouseEvent) + 'static,
) -> impl IntoView {
    view! {
        <button type="button" class="alt" hidden=move || !when() on:click=stop>{words.get("note-pass-stop")}</button>
    }
}
