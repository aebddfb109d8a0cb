//! The three on the wire.

use errand::Profile;
use leptos::{attr::custom::custom_attribute, prelude::*};

use super::{
    Bench,
    link::{Sample, Setup},
    model::{self, Carried, Event, Lab, Message, OnTheWire},
};
use crate::{
    browser::errands,
    parts::{Bytes, Run, hex},
};

/// You: the letter, the passphrase, the settings.
#[component]
pub(super) fn Sender(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let pick = move |sample| bench.start(Setup { sample, ..bench.lab.with_untracked(|lab| lab.setup) });
    let samples = Sample::ALL.map(|sample| {
        let name = words.get(&format!("lab-sealed-sample-{}", sample.code()));
        view! { <button type="button" class="quiet" on:click=move |_| pick(sample)>{name}</button> }
    });
    let stop = bench.on(|_, _| {
        errands::stop_sealer();
        Event::Stop
    });
    let strength = bench.on(|ev, lab| {
        let is_phone = event_target_value(ev) == "phone";
        Event::SetUp(Setup { profile: if is_phone { Profile::Phone } else { Profile::Desk }, ..lab.setup })
    });
    let padding = bench.on(|ev, lab| Event::SetUp(Setup { padded: event_target_checked(ev), ..lab.setup }));
    let is_busy = bench.value(|lab| lab.is_busy().to_string());
    let is_idle = bench.when(|lab| !lab.is_busy());
    let is_open = bench.when(|lab| lab.sealed().is_none());
    let key = bench.value(|lab| lab.sealed().map(|wire| hex(&wire.key)).unwrap_or_default());
    let spoken_key = move || {
        let start = bench.lab.with(|lab| lab.sealed().map(|wire| hex(&wire.key[..2])).unwrap_or_default());
        words.count("part-bytes-spoken", "count", 32, &[("start", start)])
    };
    let key_text =
        bench.text(|lab| Some(("lab-sealed-key", vec![("ms", lab.sealed()?.stretched_ms.to_string())])));
    view! {
        <section class="station">
            <h3 class="who">{words.get("lab-sealed-you")}</h3>
            <label for="sealed-letter">{words.get("lab-sealed-letter")}</label>
            <textarea id="sealed-letter" class="plain" rows="3" maxlength="2000"
                prop:value=bench.value(|lab| lab.text.clone())
                on:input=bench.on(|ev, _| Event::Wrote(event_target_value(ev)))></textarea>
            <p class="row samples"><span>{words.get("lab-sealed-samples")}</span>{samples}</p>
            <label for="sealed-passphrase">{words.get("lab-sealed-passphrase")}</label>
            <input id="sealed-passphrase" type="text" autocomplete="off" autocapitalize="off" spellcheck="false"
                {..custom_attribute("autocorrect", "off")} maxlength="200" aria-describedby="sealed-passphrase-hint"
                prop:value=bench.value(|lab| lab.passphrase.clone())
                on:input=bench.on(|ev, _| Event::Agreed(event_target_value(ev)))/>
            <p class="hint" id="sealed-passphrase-hint">{words.get("lab-sealed-passphrase-hint")}</p>
            <label class="switch">
                <input type="checkbox" prop:checked=bench.when(|lab| lab.setup.padded) on:change=padding/>
                <span>{words.get("lab-sealed-padding")}</span>
            </label>
            <label for="sealed-strength">{words.get("lab-sealed-strength")}</label>
            <select id="sealed-strength" on:change=strength>
                <option value="desk" prop:selected=bench.when(|lab| lab.setup.profile == Profile::Desk)>
                    {words.get("lab-sealed-strength-desk")}
                </option>
                <option value="phone" prop:selected=bench.when(|lab| lab.setup.profile == Profile::Phone)>
                    {words.get("lab-sealed-strength-phone")}
                </option>
            </select>
            <p class="row">
                <button type="button" aria-disabled=is_busy on:click=bench.on(|_, _| Event::Seal)>
                    {words.get("lab-sealed-seal")}
                </button>
                <button type="button" class="alt" hidden=is_idle on:click=stop>{words.get("part-cancel")}</button>
                <button type="button" class="alt" hidden=is_open on:click=bench.on(|_, _| Event::Again)>
                    {words.get("lab-sealed-again")}
                </button>
            </p>
            <div hidden=is_open>
                <p class="hint">{key_text}</p>
                <p class="spoken">{spoken_key}</p>
                <p class="bytes small" aria-hidden="true"><span class="key">{key}</span></p>
            </div>
        </section>
    }
}

/// The provider: what travels, what it sees, what it has carried before.
#[component]
pub(super) fn Provider(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let runs = move || bench.lab.with(runs);
    let marked = move || bench.lab.with(|lab| Some((lab.sealed()?.flipped? as usize - 1) / 8));
    let is_sealed = bench.when(|lab| lab.sealed().is_some());
    let title = bench.text(|lab| {
        let is_sealed = lab.sealed().is_some();
        Some((if is_sealed { "lab-sealed-travels-sealed" } else { "lab-sealed-travels-open" }, vec![]))
    });
    let row = |name: &str, value: fn(&Lab) -> Option<Message>| {
        view! { <dt>{words.get(name)}</dt><dd>{bench.text(value)}</dd> }
    };
    let rows =
        [row("lab-sealed-sees", sees), row("lab-sealed-knows", knows), row("lab-sealed-cannot", cannot)];
    let carried = move || {
        let line = |Carried { number, length, padded }| {
            let key = if padded { "lab-sealed-log-padded" } else { "lab-sealed-log-sealed" };
            let variables = [("number", number.to_string()), ("length", length.to_string())];
            view! { <li>{words.fill(key, &variables)}</li> }
        };
        bench.lab.with(|lab| lab.carried.clone()).into_iter().map(line).collect_view()
    };
    let head = ["part", "bytes", "starts", "for"].map(|column| {
        view! { <th scope="col">{words.get(&format!("part-table-{column}"))}</th> }
    });
    let body = move || {
        let row = |run: Run| {
            let part = part(run.class);
            let start = hex(&run.bytes[..run.bytes.len().min(4)]);
            view! {
                <tr>
                    <th scope="row">{words.get(&format!("lab-sealed-part-{part}"))}</th>
                    <td>{run.bytes.len().to_string()}</td>
                    <td><code>{start}</code></td>
                    <td>{words.get(&format!("lab-sealed-for-{part}"))}</td>
                </tr>
            }
        };
        runs().into_iter().map(row).collect_view()
    };
    view! {
        <section class="station observer">
            <h3 class="who">{words.get("lab-sealed-provider")}</h3>
            <h4>{title}</h4>
            <p class="travelling" hidden=is_sealed>
                <span class="plain">{bench.value(|lab| lab.text.clone())}</span>
            </p>
            <Bytes runs marked words/>
            <dl class="sees">{rows}</dl>
            <div hidden=bench.when(|lab| lab.carried.is_empty())>
                <h4>{words.get("lab-sealed-log")}</h4>
                <ul class="log">{carried}</ul>
            </div>
            <details>
                <summary>{words.get("part-table")}</summary>
                <div class="scroll" tabindex="0" role="region" aria-label=words.get("part-table")>
                    <table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>
                </div>
            </details>
        </section>
    }
}

/// Your friend: the tampering, the passphrase, what comes out.
#[component]
pub(super) fn Friend(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let is_open = bench.when(|lab| lab.sealed().is_none());
    let last = bench.value(last_bit);
    let bit_label = bench.text(|lab| Some(("lab-sealed-bit", vec![("last", last_bit(lab))])));
    let flip = bench.text(|lab| {
        let is_back = lab.sealed()?.flipped == Some(lab.bit);
        Some((if is_back { "lab-sealed-flip-back" } else { "lab-sealed-flip" }, vec![]))
    });
    let bit = bench.on(|ev, lab| Event::Bit(event_target_value(ev).parse().unwrap_or(lab.bit)));
    view! {
        <section class="station">
            <h3 class="who">{words.get("lab-sealed-friend")}</h3>
            <p class="hint" hidden=bench.when(|lab| lab.sealed().is_some())>{words.get("lab-sealed-friend-waits")}</p>
            <div hidden=is_open>
                <label for="sealed-bit">{bit_label}</label>
                <p class="row">
                    <input id="sealed-bit" type="number" inputmode="numeric" min="1" max=last
                        prop:value=bench.value(|lab| lab.bit.to_string()) on:input=bit/>
                    <button type="button" class="alt"
                        on:click=bench.on(|_, _| Event::Flip)>{flip}</button>
                </p>
                <label for="sealed-friend-passphrase">{words.get("lab-sealed-friend-passphrase")}</label>
                <input id="sealed-friend-passphrase" type="text" autocomplete="off" autocapitalize="off"
                    spellcheck="false" {..custom_attribute("autocorrect", "off")} maxlength="200"
                    prop:value=bench.value(|lab| lab.friend_passphrase.clone())
                    on:input=bench.on(|ev, _| Event::FriendTyped(event_target_value(ev)))/>
                <p class="row">
                    <button type="button" aria-disabled=bench.value(|lab| lab.is_busy().to_string())
                        on:click=bench.on(|_, _| Event::Open)>
                        {words.get("lab-sealed-open")}
                    </button>
                </p>
                <div hidden=bench.when(|lab| read(lab).is_none())>
                    <h4>{words.get("lab-sealed-friend-reads")}</h4>
                    <p class="travelling">
                        <span class="plain">{bench.value(|lab| read(lab).unwrap_or_default().to_owned())}</span>
                    </p>
                </div>
            </div>
        </section>
    }
}

fn last_bit(lab: &Lab) -> String {
    lab.sealed().map_or(1, OnTheWire::bits).to_string()
}

/// What the friend has read.
fn read(lab: &Lab) -> Option<&str> {
    match &lab.sealed()?.friend {
        model::Friend::Opened(text) => Some(text),
        _ => None,
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

fn sees(lab: &Lab) -> Option<Message> {
    let count = ("count", lab.bytes().len().to_string());
    Some(match lab.sealed().map(|wire| wire.flipped) {
        None => ("lab-sealed-sees-open", vec![count]),
        Some(None) => ("lab-sealed-sees-sealed", vec![count]),
        Some(Some(bit)) => ("lab-sealed-sees-flipped", vec![count, ("bit", bit.to_string())]),
    })
}

fn knows(lab: &Lab) -> Option<Message> {
    let Some(wire) = lab.sealed() else { return Some(("lab-sealed-knows-open", vec![])) };
    let length = ("length", wire.letter.ciphertext.len().to_string());
    let key = if wire.setup.padded { "lab-sealed-knows-padded" } else { "lab-sealed-knows-sealed" };
    Some((key, vec![length]))
}

fn cannot(lab: &Lab) -> Option<Message> {
    let key = match lab.sealed() {
        None => "lab-sealed-cannot-open",
        Some(wire) if wire.setup.padded => "lab-sealed-cannot-padded",
        Some(_) => "lab-sealed-cannot-sealed",
    };
    Some((key, vec![]))
}
