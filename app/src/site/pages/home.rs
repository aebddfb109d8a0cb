//! The first page: how many people can you follow? Radio buttons, switches and style sheets, no script.

use cost::{Days, Hours, Line, Money, Part, People, Plan, Targets, Technique, followed};
use leptos::prelude::*;
use lessons::{Library, Value};

use super::{
    Address, Page, Press,
    shell::{self, Islands, Sheet},
};
use crate::{parts::Numbers, words::Words};

/// How many agents are paid.
const AGENTS: u32 = 25;

/// An hour of a watch that lasts so long: the fee is for a month, and four weeks are the longest it is good for.
const WATCH: Hours = Days(28).hours();

/// The crowd on a wide screen: 200 to a row.
const BROAD: Crowd =
    Crowd { class: "broad", columns: 200, followed: [(31, 40), (71, 98), (107, 23), (148, 77), (182, 119)] };

/// The crowd on a phone: 70 to a row, and it runs down the page.
const TALL: Crowd =
    Crowd { class: "tall", columns: 70, followed: [(12, 14), (51, 31), (33, 122), (60, 240), (21, 351)] };

/// How far each of twenty people stands from the middle of their place, in tenths of it: people keep no rank and file.
/// Five stand beside each other, four behind; then it begins again.
const STANDS: [(i8, i8); 20] = [
    (1, -1),
    (-2, 1),
    (1, 2),
    (0, -2),
    (-1, 1),
    (-1, 0),
    (2, -1),
    (-2, -2),
    (1, 1),
    (2, 0),
    (0, 2),
    (-1, -1),
    (2, 1),
    (-1, 2),
    (1, -2),
    (2, 0),
    (0, -2),
    (-2, 1),
    (1, -1),
    (-1, 2),
];

/// A way to draw the same crowd.
struct Crowd {
    class: &'static str,
    /// People in a row.
    columns: u32,
    /// The five whom crews of five can follow: column and row.
    followed: [(u32, u32); 5],
}

/// Whom the same money follows, worked out from what was published; nobody, where the content has no such prices.
#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    /// What one agent costs for an hour.
    agent: Money,
    /// What all of them cost for an hour.
    an_hour: Money,
    /// How many agents it takes to follow one person unnoticed.
    crew: u64,
    /// What that costs for an hour.
    on_foot: Money,
    /// What a carrier asked for a month of where a phone is.
    month: Money,
    /// People followed on foot.
    foot: u64,
    /// People followed by phone.
    phone: u64,
}

impl Count {
    fn of(library: &Library) -> Option<Self> {
        let scenario = library.scenario("tiny-constables")?;
        let figure = |id: &str| {
            let found = scenario.figures.iter().find(|figure| figure.id == id)?;
            Some(found.value.bounds.low())
        };
        let agent = Money(figure("agent")?);
        let paid = Technique {
            lines: vec![Line::each(Part::Crew { people: People(AGENTS).into(), hourly: agent.into() })],
        };
        let bill = |technique, hours| Plan { technique, targets: Targets::ONE, hours }.total().low();
        let (foot, phone) = (scenario.technique("foot-covert")?, scenario.technique("cell-sprint")?);
        let follows = |technique| followed(technique, WATCH, bill(&paid, WATCH)).low().0;
        Some(Self {
            agent,
            an_hour: bill(&paid, Hours(1)),
            crew: figure("covert-agents")?,
            on_foot: bill(&foot, Hours(1)),
            month: Money(figure("sprint-month")?),
            foot: follows(&foot),
            phone: follows(&phone),
        })
    }
}

pub(super) fn page(press: &Press<'_>) -> Page {
    shell::page(press, &["part-number-", "part-money"], || Sheet {
        address: Address::Path(press.path("/")),
        title: press.text("site-name"),
        description: press.text("site-tagline"),
        place: "/",
        islands: Islands::None,
        class: "home",
        main: main(press),
    })
}

fn main(press: &Press<'_>) -> AnyView {
    let count = Count::of(press.library).unwrap_or_default();
    let numbers = Numbers(Words::here());
    let values: Vec<(&str, Value<'_>)> = vec![
        ("agents", AGENTS.into()),
        ("agent", numbers.money(count.agent).into()),
        ("money", numbers.money(count.an_hour).into()),
        ("crew", count.crew.into()),
        ("each", numbers.money(count.on_foot).into()),
        ("month", numbers.money(count.month).into()),
        ("hours", WATCH.0.into()),
        ("foot", numbers.whole(count.foot).into()),
        ("phone", numbers.whole(count.phone).into()),
        ("rest", numbers.whole(count.phone.saturating_sub(count.foot)).into()),
    ];
    let text = |key: &str| press.locale.text_with(key, &values);
    let promise = |name: &str| {
        let (title, body) =
            (text(&format!("home-promise-{name}")), text(&format!("home-promise-{name}-text")));
        view! { <li><strong>{title}</strong>" "{body}</li> }
    };
    let way = |path: String, key: &str, body: Option<String>| {
        view! { <li><a href=path>{text(key)}</a>{body.map(|body| view! { <p>{body}</p> })}</li> }
    };
    let first = press.library.lessons(press.locale.code()).first();
    let lesson = first.map(|lesson| {
        let path = press.path(&format!("/lessons/{}", lesson.slug));
        way(path, "home-lesson", Some(format!("{}. {}", lesson.title, lesson.question)))
    });
    let answer = |class: &str, people: &str, tag: &str| {
        let (people, tag) = (text(&format!("home-{people}-people")), text(&format!("home-{tag}-tag")));
        view! { <p class=format!("tag {class}")><strong>{people}</strong><span>{tag}</span></p> }
    };
    view! {
        <section class="crowd wide" aria-labelledby="page-title">
            <div class="ask">
                <h1 id="page-title">{text("home-question")}</h1>
                <fieldset>
                    <legend>{text("home-how")}</legend>
                    <label><input type="radio" name="how" id="foot" checked=true/><span>{text("home-foot")}</span></label>
                    <label><input type="radio" name="how" id="phone"/><span>{text("home-phone")}</span></label>
                </fieldset>
                <fieldset>
                    <legend>{text("home-seal")}</legend>
                    <label><input type="checkbox" id="words-sealed"/><span>{text("home-seal-words")}</span></label>
                    <label><input type="checkbox" id="place-sealed"/><span>{text("home-seal-place")}</span></label>
                </fieldset>
            </div>
            <figure class="town">
                {crowd(&BROAD, &count, &text("home-crowd"))}
                {crowd(&TALL, &count, &text("home-crowd"))}
                <figcaption role="status">
                    {answer("on-foot", "foot", "foot")}
                    {answer("on-foot-sealed", "foot", "foot-sealed")}
                    {answer("by-phone", "phone", "phone")}
                    {answer("no-words", "phone", "words")}
                    {answer("no-place", "foot", "place")}
                </figcaption>
            </figure>
            <details class="count">
                <summary>{text("home-count-title")}</summary>
                <p>{text("home-count-foot")}</p>
                <p>{text("home-count-phone")}</p>
                <p>{text("home-count-seal")}</p>
                <p>{text("home-count-source")}</p>
            </details>
        </section>
        <section class="after">
            <p class="lede">{text("home-next")}</p>
            <ul class="ways">
                {lesson}
                {way(press.path("/labs/forty-names"), "home-unit", Some(text("home-unit-text")))}
                {way(press.path("/labs/sealed"), "home-lab", Some(text("home-lab-text")))}
                {way(press.path("/notes/new"), "home-note", Some(text("home-note-text")))}
            </ul>
            <h2>{text("home-promise-title")}</h2>
            <ol class="promises">{promise("real")}{promise("server")}{promise("room")}</ol>
        </section>
    }
    .into_any()
}

/// One pattern draws every dot; each stands in a square of ten.
fn crowd(crowd: &Crowd, count: &Count, label: &str) -> impl IntoView + use<> {
    let rows = count.phone / u64::from(crowd.columns);
    let (width, height) = (crowd.columns * 10, rows * 10);
    let id = |name: &str| format!("{name}-{}", crowd.class);
    let pattern = |name: &'static str| {
        let people = STANDS.iter().zip(0_i16..).map(|((right, down), n)| {
            let (x, y) = (n % 5 * 10 + 5 + i16::from(*right), n / 5 * 10 + 5 + i16::from(*down));
            view! { <circle cx=x.to_string() cy=y.to_string() r="2.5"/> }
        });
        view! {
            <pattern id=id(name) class=name width="50" height="40" patternUnits="userSpaceOnUse">
                {people.collect_view()}
            </pattern>
        }
    };
    let rect = |name: &str| {
        let fill = format!("url(#{})", id(name));
        view! { <rect class=name.to_owned() width=width.to_string() height=height.to_string() fill=fill/> }
    };
    let on_foot = usize::try_from(count.foot).unwrap_or(usize::MAX);
    let five = crowd.followed.into_iter().take(on_foot).map(|(column, row)| {
        let (x, y) = (column * 10 + 5, row * 10 + 5);
        view! { <circle cx=x.to_string() cy=y.to_string() r="12"/> }
    });
    view! {
        <svg class=crowd.class viewBox=format!("0 0 {width} {height}") role="img" aria-label=label.to_owned()>
            <defs>{pattern("asleep")}{pattern("awake")}</defs>
            {rect("asleep")}
            {rect("awake")}
            <g class="five">{five.collect_view()}</g>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    /// What the count is made of, as it stands in this repository.
    fn library() -> Library {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
        let files = ["ui/en/site.ftl", "ui/es/site.ftl", "scenarios/tiny-constables.toml", "sources.toml"];
        let read = |name: &str| (name.to_owned(), fs::read_to_string(content.join(name)).unwrap());
        lessons::load(&files.map(read).into(), &[]).unwrap()
    }

    #[test]
    fn twenty_five_agents_follow_5_people_on_foot_and_28_000_for_the_same_money_by_phone() {
        let count = Count {
            agent: Money::dollars(50),
            an_hour: Money::dollars(1_250),
            crew: 5,
            on_foot: Money::dollars(250),
            month: Money::dollars(30),
            foot: 5,
            phone: 28_000,
        };
        assert_eq!(Count::of(&library()), Some(count));
    }

    #[test]
    fn each_crowd_draws_as_many_as_it_says() {
        let count = Count::of(&library()).unwrap();
        for crowd in [BROAD, TALL] {
            let rows = count.phone / u64::from(crowd.columns);
            assert_eq!(rows * u64::from(crowd.columns), count.phone, "{}", crowd.class);
            assert_eq!(crowd.followed.len() as u64, count.foot);
            let is_there = |(column, row)| column < crowd.columns && u64::from(row) < rows;
            assert!(crowd.followed.into_iter().all(is_there));
            // Whole patterns, so that nobody is cut in two.
            assert_eq!((crowd.columns % 5, rows % 4), (0, 0), "{}", crowd.class);
        }
    }
}
