//! The set-up, the way with its eight observers, and what comes by one pair of eyes.

use leptos::prelude::*;

use super::{
    Bench,
    lab::{Change, Event, Fact, Lab},
    model::{Backup, Doing, Observer, Route},
    recorded,
};
use crate::parts::Bytes;

/// What to do, by which way, and what is kept.
#[component]
pub(super) fn Controls(bench: Bench) -> impl IntoView {
    let doing = Doing::ALL.map(|doing| choice(bench, "doing", doing.code(), Event::Do(doing)));
    let route = Route::ALL.map(|route| choice(bench, "route", route.code(), Event::Go(route)));
    let backup = Backup::ALL.map(|backup| choice(bench, "backup", backup.code(), Event::Keep(backup)));
    let is_page = bench.when(|lab| !lab.setup.doing.is_chat());
    view! {
        <div class="setup">
            <fieldset><legend>{bench.word("doing")}</legend>{doing.collect_view()}</fieldset>
            <fieldset><legend>{bench.word("route")}</legend>{route.collect_view()}</fieldset>
            <fieldset disabled=is_page>
                <legend>{bench.word("backup")}</legend>
                {backup.collect_view()}
                <p class="hint" hidden=bench.when(|lab| lab.setup.doing.is_chat())>{bench.word("backup-none")}</p>
            </fieldset>
        </div>
    }
}

/// One of the choices in a group.
fn choice(bench: Bench, group: &'static str, code: &'static str, event: Event) -> AnyView {
    let is_chosen = move || bench.lab.with(|lab| lab.after(event).setup == lab.setup);
    view! {
        <label class="switch">
            <input type="radio" name=["see-", group].concat() prop:checked=is_chosen
                on:change=move |_| bench.send(event)/>
            <span>{bench.word(&[group, "-", code].concat())}</span>
        </label>
    }
    .into_any()
}

/// The way from the visitor to the other end, and what each observer on it sees.
#[component]
pub(super) fn Table(bench: Bench) -> impl IntoView {
    let head =
        Fact::ALL.map(|fact| view! { <th scope="col">{bench.word(&["head-", fact.code()].concat())}</th> });
    let row = |observer| row(bench, observer);
    let [wifi, provider, vpn, first, last, cable, service, keeper] = Observer::ALL.map(row);
    view! {
        <p class="end"><span class="who">{bench.word("you")}</span></p>
        <table class="way">
            <caption class="spoken">{bench.word("table")}</caption>
            <thead>
                <tr><th scope="col"><span class="spoken">{bench.word("head-observer")}</span></th>{head.collect_view()}</tr>
            </thead>
            <tbody>
                {[wifi, provider, vpn, first, last, cable, service].collect_view()}
                <tr class="end" hidden=bench.when(|lab| !lab.setup.doing.is_chat())>
                    <th scope="row"><span class="who">{bench.word("friend")}</span></th>
                    <td colspan="4">{bench.word("friend-reads")}</td>
                </tr>
                {keeper}
            </tbody>
        </table>
    }
}

fn row(bench: Bench, observer: Observer) -> AnyView {
    let is_away = move || bench.lab.with(|lab| lab.setup.seen(observer).is_none());
    let away = ["away-", if observer == Observer::Keeper { "keeper" } else { "way" }].concat();
    let cells = Fact::ALL.map(|fact| cell(bench, observer, fact));
    view! {
        <tr class:away=is_away class:keeper=observer == Observer::Keeper>
            <th scope="row">
                <span class="who">{bench.observer(observer)}</span>
                <span class="hint" hidden=move || !is_away()>{bench.word(&away)}</span>
            </th>
            {cells.collect_view()}
        </tr>
    }
    .into_any()
}

/// What one observer sees of one thing, and whether that is new.
fn cell(bench: Bench, observer: Observer, fact: Fact) -> AnyView {
    let seen =
        Memo::new(move |_| bench.lab.with(|lab| bench.seen(lab, fact, lab.setup.seen(observer), observer)));
    let change = move || bench.lab.with(|lab| lab.change(observer, fact));
    let is_away = move || bench.lab.with(|lab| lab.setup.seen(observer).is_none());
    let text = move || match seen.get() {
        // The whole row says so.
        _ if is_away() => String::new(),
        seen if seen.is_empty() => bench.word("nothing"),
        seen => seen,
    };
    let class = move || match fact {
        _ if seen.with(String::is_empty) => "none",
        Fact::What => "plain",
        _ => "meta",
    };
    let said = move || match change() {
        Change::None => String::new(),
        Change::More => bench.word("change-more"),
        Change::Less => bench.word("change-less"),
    };
    let mark = move || match change() {
        Change::None => "",
        Change::More => "more",
        Change::Less => "less",
    };
    view! {
        <td data-head=bench.word(&["head-", fact.code()].concat())>
            <span class=class>{text}</span>
            <small class=mark>{said}</small>
        </td>
    }
    .into_any()
}

/// What comes by one pair of eyes, as bytes; and what two know who tell each other everything.
#[component]
pub(super) fn Eyes(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let layer = move || bench.lab.with(|lab| lab.setup.outermost(lab.eyes));
    let runs = move || {
        let setup = bench.lab.with(|lab| lab.setup);
        layer().map(|layer| recorded::bytes(setup, layer)).unwrap_or_default()
    };
    let readable = move || {
        let setup = bench.lab.with(|lab| lab.setup);
        layer().map(|layer| recorded::readable(setup, layer)).unwrap_or_default()
    };
    let is_plain = move || layer() == Some(super::model::Layer::Open);
    let is_away = move || layer().is_none();
    let facts = Fact::ALL.map(|fact| {
        let text = move || {
            let seen = bench.lab.with(|lab| bench.seen(lab, fact, lab.sight(), lab.eyes));
            if seen.is_empty() { bench.word("nothing") } else { seen }
        };
        view! { <dt>{bench.word(&["head-", fact.code()].concat())}</dt><dd>{text}</dd> }.into_any()
    });
    let verdict = move || bench.word(bench.lab.with(verdict));
    let look =
        pick(bench, "eyes", |lab| Some(lab.eyes), |chosen| Event::Look(chosen.unwrap_or(Observer::Provider)));
    let tell = pick(bench, "with", |lab| lab.with, Event::Tell);
    view! {
        <section class="eyes" aria-labelledby="see-eyes-title">
            <h3 id="see-eyes-title">{bench.word("eyes-title")}</h3>
            <div class="two">
                <div>
                    <label for="see-eyes">{bench.word("eyes")}</label>
                    {look}
                    <p class="hint" hidden=move || !is_away()>{bench.word("bytes-none")}</p>
                    <div hidden=is_away>
                        <p class="travelling"><span class=move || if is_plain() { "plain" } else { "meta" }>{readable}</span></p>
                        <Bytes runs marked=|| None words/>
                        <p class="hint">{bench.word("bytes-example")}</p>
                    </div>
                </div>
                <div>
                    <label for="see-with">{bench.word("with")}</label>
                    {tell}
                    <dl class="sees">{facts.collect_view()}</dl>
                    <p role="status" class="verdict">{verdict}</p>
                </div>
            </div>
        </section>
    }
}

/// The key of what is to be said of what the two know together.
fn verdict(lab: &Lab) -> &'static str {
    let is_two = lab.with.is_some_and(|with| with != lab.eyes);
    match lab.sight() {
        None if is_two => "verdict-apart",
        None => "verdict-away",
        Some(sight) if sight.knows() => "verdict-knows",
        Some(_) => "verdict-not",
    }
}

/// A list of the observers to choose one from, or nobody where nobody may be chosen.
fn pick(
    bench: Bench,
    id: &'static str,
    chosen: fn(&Lab) -> Option<Observer>,
    event: fn(Option<Observer>) -> Event,
) -> AnyView {
    let option = |observer: Option<Observer>| {
        let (code, name) = match observer {
            Some(observer) => (observer.code(), bench.observer(observer)),
            None => ("nobody", bench.word("nobody")),
        };
        let is_chosen = move || bench.lab.with(chosen) == observer;
        view! { <option value=code prop:selected=is_chosen>{name}</option> }.into_any()
    };
    let nobody = (id == "with").then(|| option(None));
    let all = Observer::ALL.map(|observer| option(Some(observer)));
    let changed = move |ev| {
        let code = event_target_value(&ev);
        bench.send(event(Observer::ALL.into_iter().find(|observer| observer.code() == code)));
    };
    view! { <select id=["see-", id].concat() on:change=changed>{nobody}{all.collect_view()}</select> }
        .into_any()
}
