//! The three on the wire.

use errand::Profile;
use leptos::{attr::custom::custom_attribute, prelude::*};

use super::{
    Bench,
    link::{Sample, Setup},
    model::{self, Carried, Event, Lab},
};
use crate::{
    browser::errands,
    parts::{Bytes, Run, Station, hex},
};

/// You: the letter, the passphrase, the settings.
#[component]
pub(super) fn Sender(bench: Bench) -> impl IntoView {
    let Bench { lab, words } = bench;
    let set_up = move |change: fn(&mut Setup, bool), on: bool| {
        let mut setup = lab.with_untracked(|lab| lab.setup);
        change(&mut setup, on);
        bench.send(Event::SetUp(setup));
    };
    let pick = move |sample| bench.start(Setup { sample, ..lab.with_untracked(|lab| lab.setup) });
    let samples = Sample::ALL.map(|sample| {
        let name = words.get(&format!("lab-sealed-sample-{}", sample.code()));
        view! { <button type="button" class="quiet" on:click=move |_| pick(sample)>{name}</button> }
    });
    let is_busy = move || lab.with(Lab::is_busy);
    let stop = move |_| {
        errands::stop_sealer();
        bench.send(Event::Stop);
    };
    view! {
        <Station name=words.get("lab-sealed-you")>
            <label for="sealed-letter">{words.get("lab-sealed-letter")}</label>
            <textarea id="sealed-letter" class="plain" rows="3" maxlength="2000"
                prop:value=move || lab.with(|lab| lab.text.clone())
                on:input:target=move |ev| bench.send(Event::Wrote(ev.target().value()))></textarea>
            <p class="row samples"><span>{words.get("lab-sealed-samples")}</span>{samples}</p>
            <label for="sealed-passphrase">{words.get("lab-sealed-passphrase")}</label>
            <input id="sealed-passphrase" type="text" autocomplete="off" autocapitalize="off" spellcheck="false"
                {..custom_attribute("autocorrect", "off")} maxlength="200" aria-describedby="sealed-passphrase-hint"
                prop:value=move || lab.with(|lab| lab.passphrase.clone())
                on:input:target=move |ev| bench.send(Event::Agreed(ev.target().value()))/>
            <p class="hint" id="sealed-passphrase-hint">{words.get("lab-sealed-passphrase-hint")}</p>
            <label class="switch">
                <input type="checkbox" prop:checked=move || lab.with(|lab| lab.setup.padded)
                    on:change:target=move |ev| set_up(|setup, on| setup.padded = on, ev.target().checked())/>
                <span>{words.get("lab-sealed-padding")}</span>
            </label>
            <label for="sealed-strength">{words.get("lab-sealed-strength")}</label>
            <select id="sealed-strength" on:change:target=move |ev| set_up(
                |setup, on| setup.profile = if on { Profile::Phone } else { Profile::Desk },
                ev.target().value() == "phone")>
                <option value="desk" prop:selected=move || lab.with(|lab| lab.setup.profile == Profile::Desk)>
                    {words.get("lab-sealed-strength-desk")}
                </option>
                <option value="phone" prop:selected=move || lab.with(|lab| lab.setup.profile == Profile::Phone)>
                    {words.get("lab-sealed-strength-phone")}
                </option>
            </select>
            <p class="row">
                <button type="button" disabled=is_busy on:click=move |_| bench.send(Event::Seal)>
                    {words.get("lab-sealed-seal")}
                </button>
                <button type="button" class="alt" hidden=move || !is_busy() on:click=stop>
                    {words.get("part-cancel")}
                </button>
                <button type="button" class="alt" hidden=move || lab.with(|lab| lab.sealed().is_none())
                    on:click=move |_| bench.send(Event::Again)>
                    {words.get("lab-sealed-again")}
                </button>
            </p>
            <div hidden=move || lab.with(|lab| lab.sealed().is_none())>
                <p class="hint">{move || lab.with(|lab| lab.sealed().map(|wire| {
                    words.fill("lab-sealed-key", &[("ms", wire.stretched_ms.to_string())])
                }))}</p>
                <p class="bytes small"><span class="key">
                    {move || lab.with(|lab| lab.sealed().map(|wire| hex(&wire.key)))}
                </span></p>
            </div>
        </Station>
    }
}

/// The provider: what travels, what it sees, what it has carried before.
#[component]
pub(super) fn Provider(bench: Bench) -> impl IntoView {
    let Bench { lab, words } = bench;
    let runs = Signal::derive(move || lab.with(runs));
    let marked = Signal::derive(move || lab.with(|lab| Some((lab.sealed()?.flipped? as usize - 1) / 8)));
    let is_sealed = move || lab.with(|lab| lab.sealed().is_some());
    let title = move || {
        words.get(if is_sealed() { "lab-sealed-travels-sealed" } else { "lab-sealed-travels-open" })
    };
    let row = move |name: &'static str, value: fn(&Lab) -> (&'static str, Vec<(&'static str, String)>)| {
        let value = move || {
            let (key, variables) = lab.with(value);
            words.fill(key, &variables)
        };
        view! { <dt>{words.get(name)}</dt><dd>{value}</dd> }
    };
    let carried = move || {
        lab.with(|lab| lab.carried.clone()).into_iter().map(|Carried { number, length, padded }| {
            let key = if padded { "lab-sealed-log-padded" } else { "lab-sealed-log-sealed" };
            let variables = [("number", number.to_string()), ("length", length.to_string())];
            view! { <li>{words.fill(key, &variables)}</li> }
        }).collect_view()
    };
    view! {
        <Station name=words.get("lab-sealed-provider") is_observer=true>
            <h4>{title}</h4>
            <p class="travelling" hidden=is_sealed>
                <span class="plain">{move || lab.with(|lab| lab.text.clone())}</span>
            </p>
            <Bytes runs marked words/>
            <dl class="sees">
                {row("lab-sealed-sees", sees)}
                {row("lab-sealed-knows", knows)}
                {row("lab-sealed-cannot", cannot)}
            </dl>
            <div hidden=move || lab.with(|lab| lab.carried.is_empty())>
                <h4>{words.get("lab-sealed-log")}</h4>
                <ul class="log">{carried}</ul>
            </div>
            <details>
                <summary>{words.get("part-table")}</summary>
                <div class="scroll" tabindex="0" role="region" aria-label=words.get("part-table")>
                <table>
                    <thead><tr>
                        <th scope="col">{words.get("part-table-part")}</th>
                        <th scope="col">{words.get("part-table-bytes")}</th>
                        <th scope="col">{words.get("part-table-starts")}</th>
                        <th scope="col">{words.get("part-table-for")}</th>
                    </tr></thead>
                    <tbody>{move || runs.get().into_iter().map(|run| {
                        let start = hex(&run.bytes[..run.bytes.len().min(4)]);
                        view! {
                            <tr>
                                <th scope="row">{words.get(&format!("lab-sealed-part-{}", part(run.class)))}</th>
                                <td>{run.bytes.len()}</td>
                                <td><code>{start}</code></td>
                                <td>{words.get(&format!("lab-sealed-for-{}", part(run.class)))}</td>
                            </tr>
                        }
                    }).collect_view()}</tbody>
                </table>
                </div>
            </details>
        </Station>
    }
}

/// Your friend: the passphrase, the tampering, what comes out.
#[component]
pub(super) fn Friend(bench: Bench) -> impl IntoView {
    let Bench { lab, words } = bench;
    let bit = RwSignal::new(1_u32);
    let is_sealed = move || lab.with(|lab| lab.sealed().is_some());
    let last = move || lab.with(|lab| lab.sealed().map_or(1, model::OnTheWire::bits));
    let flip_label = move || {
        let is_back = lab.with(|lab| lab.sealed().is_some_and(|wire| wire.flipped == Some(bit.get())));
        words.get(if is_back { "lab-sealed-flip-back" } else { "lab-sealed-flip" })
    };
    let flipped = move || lab.with(|lab| lab.sealed().and_then(|wire| wire.flipped));
    let reads = move || {
        lab.with(|lab| match lab.sealed().map(|wire| &wire.friend) {
            Some(model::Friend::Opened(text)) => Some(text.clone()),
            _ => None,
        })
    };
    let is_busy = move || lab.with(Lab::is_busy);
    view! {
        <Station name=words.get("lab-sealed-friend")>
            <p class="hint" hidden=is_sealed>{words.get("lab-sealed-friend-waits")}</p>
            <div hidden=move || !is_sealed()>
                <label for="sealed-bit">
                    {move || words.fill("lab-sealed-bit", &[("last", last().to_string())])}
                </label>
                <p class="row">
                    <input id="sealed-bit" type="number" inputmode="numeric" min="1" max=move || last().to_string()
                        prop:value=move || bit.get().to_string()
                        on:input:target=move |ev| if let Ok(number) = ev.target().value().parse() { bit.set(number) }/>
                    <button type="button" class="alt" aria-pressed=move || flipped().is_some().to_string()
                        on:click=move |_| bench.send(Event::Flip(bit.get_untracked()))>{flip_label}</button>
                </p>
                <label for="sealed-friend-passphrase">{words.get("lab-sealed-friend-passphrase")}</label>
                <input id="sealed-friend-passphrase" type="text" autocomplete="off" autocapitalize="off"
                    spellcheck="false" {..custom_attribute("autocorrect", "off")} maxlength="200"
                    prop:value=move || lab.with(|lab| lab.friend_passphrase.clone())
                    on:input:target=move |ev| bench.send(Event::FriendTyped(ev.target().value()))/>
                <p class="row">
                    <button type="button" disabled=is_busy on:click=move |_| bench.send(Event::Open)>
                        {words.get("lab-sealed-open")}
                    </button>
                </p>
                <div hidden=move || reads().is_none()>
                    <h4>{words.get("lab-sealed-friend-reads")}</h4>
                    <p class="travelling"><span class="plain">{reads}</span></p>
                </div>
            </div>
        </Station>
    }
}

/// What travels, cut where its parts meet.
fn runs(lab: &Lab) -> Vec<Run> {
    let Some(wire) = lab.sealed() else {
        return vec![Run { class: "plain", bytes: lab.bytes() }];
    };
    let letter = wire.as_it_arrives();
    vec![
        Run { class: "cipher part-salt", bytes: letter.salt.to_vec() },
        Run { class: "cipher part-nonce", bytes: letter.nonce.to_vec() },
        Run { class: "cipher", bytes: letter.ciphertext },
        Run { class: "cipher part-tag", bytes: letter.tag.to_vec() },
    ]
}

/// The part of a message key that names a run.
fn part(class: &str) -> &str {
    match class {
        "plain" => "open",
        "cipher" => "ciphertext",
        class => class.trim_start_matches("cipher part-"),
    }
}

type Message = (&'static str, Vec<(&'static str, String)>);

fn sees(lab: &Lab) -> Message {
    let count = ("count", lab.bytes().len().to_string());
    match lab.sealed().map(|wire| wire.flipped) {
        None => ("lab-sealed-sees-open", vec![count]),
        Some(None) => ("lab-sealed-sees-sealed", vec![count]),
        Some(Some(bit)) => ("lab-sealed-sees-flipped", vec![count, ("bit", bit.to_string())]),
    }
}

fn knows(lab: &Lab) -> Message {
    match lab.sealed() {
        None => ("lab-sealed-knows-open", vec![]),
        Some(wire) => {
            let length = ("length", wire.letter.ciphertext.len().to_string());
            let key = if wire.setup.padded { "lab-sealed-knows-padded" } else { "lab-sealed-knows-sealed" };
            (key, vec![length])
        }
    }
}

fn cannot(lab: &Lab) -> Message {
    let key = match lab.sealed() {
        None => "lab-sealed-cannot-open",
        Some(wire) if wire.setup.padded => "lab-sealed-cannot-padded",
        Some(_) => "lab-sealed-cannot-sealed",
    };
    (key, vec![])
}
