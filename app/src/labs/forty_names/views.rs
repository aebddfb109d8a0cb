//! Choosing, the end of a week, the three weeks side by side.

use leptos::prelude::*;

use super::{
    Bench, Message,
    link::{Era, MOST_CREWS},
    model::{Event, Unit},
    sheet::{self, names, tally},
    week::{LAST_WEEK, PEOPLE},
};
use crate::{browser::page, parts::Numbers};

/// The forty, and whom of them the unit follows.
#[component]
pub(super) fn Choices(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let is_over = bench.when(Unit::is_over);
    let rows = names(words).into_iter().take(PEOPLE).enumerate().map(|(n, name)| row(bench, n, name));
    let rows = rows.collect_view();
    let cannot_all = bench.when(|unit| unit.reach() < PEOPLE);
    let class = bench.value(|unit| format!("forty {}", unit.era().code()));
    // The outcome on paper changes with the week alone, not with every choice.
    let drawn = Memo::new(move |_| bench.unit.with(|unit| (unit.setup.week, unit.setup.crews)));
    let on_paper = move || {
        drawn.track();
        bench.unit.with_untracked(|unit| {
            let title = words.fill("lab-forty-names-outcome", &[("number", unit.setup.week.to_string())]);
            view! {
                <h3>{title}</h3>
                {sheet::outcome(&unit.week, words)}
            }
        })
    };
    let pencil = move || sheet::with_a_pencil(words, u64::from(drawn.get().1));
    view! {
        <h3 id="forty-week" tabindex="-1">{bench.text(title)}</h3>
        <p class="how">{bench.text(how)}</p>
        <div hidden=is_over>
            <details class="rules">
                <summary>{words.get("lab-forty-names-rules")}</summary>
                {sheet::rules(words)}
            </details>
            <p class="pencil">{pencil}</p>
            <fieldset>
                <legend>{words.get("lab-forty-names-forty")}</legend>
                <ul class=class>{rows}</ul>
            </fieldset>
            <p class="row">
                <button type="button" on:click=bench.press(Event::On, Some("forty-over"))>
                    {words.get("lab-forty-names-end")}
                </button>
                <button type="button" class="alt" hidden=cannot_all on:click=bench.press(Event::Everybody, None)>
                    {words.get("lab-forty-names-everybody")}
                </button>
                <button type="button" class="alt" on:click=bench.press(Event::Nobody, None)>
                    {words.get("lab-forty-names-nobody")}
                </button>
            </p>
            <section class="outcome">{on_paper}</section>
        </div>
    }
}

/// One of the forty: name, tip, source, and in the last week a line of call records.
fn row(bench: Bench, n: usize, name: String) -> AnyView {
    let words = bench.words;
    let is_chosen = move || bench.unit.with(|unit| unit.chosen().has(n));
    let part =
        move |part: usize| move || bench.unit.with(|unit| sheet::tip(&unit.week.0[n], words)[part].clone());
    let record = move || sheet::record_class(bench.unit.with(|unit| unit.week.0[n].stands_out));
    let toggle = move |ev: leptos::ev::Event| {
        bench.send(Event::Toggle(n));
        // What the money does not reach is not ticked, whatever the browser did on the press.
        event_target::<web_sys::HtmlInputElement>(&ev).set_checked(is_chosen());
    };
    view! {
        <li>
            <label>
                <input type="checkbox" prop:checked=is_chosen on:change=toggle/>
                <span class="name">{name}</span>
                <span class="tip"><b>{part(0)}":"</b>" "{part(1)}</span>
                <span class=record>" "{part(2)}</span>
            </label>
        </li>
    }
    .into_any()
}

fn title(unit: &Unit, _: Numbers) -> Message {
    (format!("lab-forty-names-week-{}", unit.era().code()), vec![])
}

fn how(unit: &Unit, numbers: Numbers) -> Message {
    (format!("lab-forty-names-how-{}", unit.era().code()), tally(unit, numbers))
}

/// The two counts of a week that is over.
#[component]
pub(super) fn Ending(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let goes_on = bench.when(Unit::is_over);
    let count = |name: &str, value: fn(&Unit) -> String| {
        view! {
            <div class=name.to_owned()>
                <dt>{words.get(&format!("lab-forty-names-{name}"))}</dt>
                <dd><strong>{bench.value(value)}</strong></dd>
                <dd class="hint">{words.get(&format!("lab-forty-names-{name}-text"))}</dd>
            </div>
        }
    };
    view! {
        <div hidden=move || !goes_on()>
            <h4 id="forty-over" tabindex="-1">{words.get("lab-forty-names-over")}</h4>
            <dl class="counts">
                {count("missed", |unit| unit.counts(unit.era()).missed.to_string())}
                {count("nothing", |unit| unit.counts(unit.era()).for_nothing.to_string())}
            </dl>
            <p>{bench.text(|unit, numbers| ("lab-forty-names-spent".into(), tally(unit, numbers)))}</p>
            <p class="row" hidden=bench.when(Unit::is_done)>
                <button type="button" on:click=bench.press(Event::On, Some("forty-week"))>
                    {words.get("lab-forty-names-next")}
                </button>
            </p>
        </div>
    }
}

/// The three weeks side by side, and who planned what.
#[component]
pub(super) fn Debrief(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let heads = ["col-week", "col-followed", "col-stopped", "missed", "nothing"].map(|name| {
        view! { <th scope="col">{words.get(&format!("lab-forty-names-{name}"))}</th> }
    });
    let week = move |era: Era| words.get(&format!("lab-forty-names-name-{}", era.code()));
    let rows = Era::ALL.map(|era| {
        let cell = move |value: fn(&Unit, Era) -> usize| {
            view! { <td>{move || bench.unit.with(|unit| value(unit, era)).to_string()}</td> }
        };
        view! {
            <tr>
                <th scope="row">{week(era)}</th>
                {cell(|unit, era| unit.setup.chosen[era.place()].count())}
                {cell(|unit, era| unit.counts(era).stopped)}
                {cell(|unit, era| unit.counts(era).missed)}
                {cell(|unit, era| unit.counts(era).for_nothing)}
            </tr>
        }
    });
    let harms = move || {
        let line = |unit: &Unit, n: usize, planned: String| {
            let stopped = Era::ALL.into_iter().filter(|era| unit.setup.chosen[era.place()].has(n));
            let weeks = stopped.map(week).collect::<Vec<_>>().join(", ");
            let end = if weeks.is_empty() {
                words.get("lab-forty-names-never")
            } else {
                words.fill("lab-forty-names-stopped-in", &[("weeks", weeks)])
            };
            view! { <li>{planned}" "{end}</li> }
        };
        bench.unit.with(|unit| {
            // Before the end this would tell whom to follow.
            let planned = if unit.is_done() { sheet::planned(&unit.week, words) } else { Vec::new() };
            planned.into_iter().map(|(n, planned)| line(unit, n, planned)).collect_view()
        })
    };
    let alarms = bench.text(|unit, _| {
        let (alarms, right) = unit.week.alarms();
        let variables = vec![("alarms", alarms.to_string()), ("right", right.to_string())];
        ("lab-forty-names-alarms".into(), variables)
    });
    let is_done = bench.when(Unit::is_done);
    let another = move |_| {
        bench.send(Event::Draw(page::random_number() % LAST_WEEK + 1));
        page::focus("forty-week");
    };
    view! {
        <div class="debrief" hidden=move || !is_done()>
            <h4>{words.get("lab-forty-names-debrief")}</h4>
            <div class="scroll" tabindex="0" role="region" aria-label=words.get("lab-forty-names-debrief")>
                <table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
            </div>
            <p class="question">{words.get("lab-forty-names-ask")}</p>
            <h4>{words.get("lab-forty-names-who")}</h4>
            <ul>{harms}</ul>
            <p>{alarms}</p>
            <p class="row">
                <button type="button" on:click=another>{words.get("lab-forty-names-draw")}</button>
                <button type="button" class="alt" on:click=bench.press(Event::Again, Some("forty-week"))>
                    {words.get("lab-forty-names-again")}
                </button>
            </p>
        </div>
    }
}

/// Which week it is, and how much money: what a class agrees on before it begins.
#[component]
pub(super) fn Settings(bench: Bench) -> impl IntoView {
    let words = bench.words;
    let field = move |id: &'static str, most: u16, value: fn(&Unit) -> String, event: fn(u16) -> Event| {
        let label = words.fill(&format!("lab-forty-names-{id}"), &[("most", most.to_string())]);
        let change = move |ev: leptos::ev::Event| {
            let input = event_target::<web_sys::HtmlInputElement>(&ev);
            match input.value().parse() {
                Ok(number) if (1..=most).contains(&number) => bench.send(event(number)),
                // What is no such number changes nothing, and is not left standing as if it had.
                _ => input.set_value(&bench.unit.with_untracked(value)),
            }
        };
        let id = format!("forty-{id}");
        view! {
            <label for=id.clone()>{label}</label>
            <input id=id type="number" inputmode="numeric" min="1" max=most.to_string()
                prop:value=bench.value(value) on:change=change/>
        }
    };
    view! {
        <details class="settings">
            <summary>{words.get("lab-forty-names-set")}</summary>
            {field("week-number", LAST_WEEK, |unit| unit.setup.week.to_string(), Event::Draw)}
            {field("crews", MOST_CREWS, |unit| unit.setup.crews.to_string(), Event::Crews)}
        </details>
    }
}
