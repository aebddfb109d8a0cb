use proptest::{collection::vec, prelude::*};

use super::*;

fn text() -> impl Strategy<Value = String> {
    // What a page's text may be: anything that does not control a line.
    "[^\\p{Cc}]{0,12}"
}

fn source() -> impl Strategy<Value = Source> {
    vec(text(), 6).prop_map(|texts| {
        let [title, authors, publisher, when, url, note] = texts.try_into().expect("six were drawn");
        Source { title, authors, publisher, when, url, note }
    })
}

/// One figure of each unit, so that every kind of step finds what it takes at a known place.
fn figures() -> impl Strategy<Value = Vec<Figure>> {
    let one = (text(), text(), any::<(u64, u64, u32)>(), text(), 0..3_usize);
    vec(one, Unit::ALL.len()).prop_map(|drawn| {
        let figure =
            |(unit, (id, name, (one, other, year), note, code)): (Unit, (_, _, (u64, u64, u32), _, _))| {
                Figure {
                    id,
                    name,
                    value: cost::Figure { unit, bounds: Bounds::between(one, other) },
                    year,
                    source: 0,
                    read: Read::ALL[code],
                    origin: Origin::ALL[code],
                    note,
                }
            };
        Unit::ALL.into_iter().zip(drawn).map(figure).collect()
    })
}

fn place(unit: Unit) -> usize {
    Unit::ALL.iter().position(|known| *known == unit).expect("all units are in the list")
}

fn step() -> impl Strategy<Value = Step> {
    let (people, hours, hourly) = (place(Unit::People), place(Unit::Hours), place(Unit::DollarsAnHour));
    let price = place(Unit::Dollars);
    let takes = prop_oneof![
        Just(Takes::Crew { people, hourly }),
        Just(Takes::Vehicles { vehicles: place(Unit::Vehicles), hourly }),
        Just(Takes::SetUp { people, hours, hourly }),
        (0..5_usize).prop_map(|amount| Takes::Fee { amount }),
        Just(Takes::Equipment { price, life: None }),
        Just(Takes::Equipment { price, life: Some(hours) }),
    ];
    let serves = prop_oneof![Just(Serves::Each), Just(Serves::All), Just(Serves::UpTo(place(Unit::Targets)))];
    (takes, serves).prop_map(|(takes, serves)| Step { takes, serves })
}

fn technique() -> impl Strategy<Value = Technique> {
    let printed = any::<(u32, u64, u64)>().prop_map(|(lasting, price, to_the)| PerHour {
        lasting: Hours(lasting),
        price: Money(price),
        to_the: Money(to_the),
    });
    (text(), text(), vec(step(), 1..5), vec(printed, 0..3)).prop_map(|(id, name, steps, printed)| Technique {
        id,
        name,
        recipe: Recipe { steps },
        printed,
    })
}

fn scenario() -> impl Strategy<Value = Scenario> {
    let ratio = any::<(u32, u64)>().prop_map(|(lasting, tenths)| Ratio {
        dear: 0,
        cheap: 0,
        lasting: Hours(lasting),
        tenths,
        source: 0,
        note: String::new(),
    });
    let lists = (vec(source(), 1..3), figures(), vec(technique(), 1..4), vec(ratio, 0..3));
    (text(), text(), text(), lists).prop_map(
        |(slug, title, caution, (sources, figures, techniques, ratios))| Scenario {
            slug,
            title,
            caution,
            sources,
            figures,
            techniques,
            ratios,
        },
    )
}

proptest! {
    #[test]
    fn every_scenario_survives_its_text(scenario in scenario()) {
        prop_assert_eq!(Scenario::read(&scenario.text()), Ok(scenario));
    }

    #[test]
    fn any_text_is_a_scenario_or_a_reason(text in "(scenario|source|figure|technique|ratio|[a-z0-9,]{0,6}|\t|\n){0,60}") {
        if let Ok(scenario) = Scenario::read(&text) {
            prop_assert_eq!(Scenario::read(&scenario.text()), Ok(scenario));
        }
    }

    #[test]
    fn a_scenario_that_was_cut_short_or_changed_never_panics(scenario in scenario(), at in any::<prop::sample::Index>(), with in "[\\t\\n0-9a-z]?") {
        let text = scenario.text();
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
        let place = places[at.index(places.len())];
        let _ = Scenario::read(&text[..place]);
        let _ = Scenario::read(&format!("{}{with}{}", &text[..place], &text[place..]));
    }
}

#[test]
fn what_is_named_and_not_there_makes_the_scenario_malformed() {
    let good = "scenario\ts\tS\t\nsource\tt\t\t\t2014\t\t\nfigure\ta\tA\tdollars-an-hour\t5\t5\t2014\t0\tprimary\tpublished\t\n\
                figure\tn\tN\tpeople\t1\t2\t2014\t0\tprimary\tassumed\t\ntechnique\tt\tT\tcrew,1,0,each\t24,250,1\n\
                ratio\t0\t0\t24\t10\t0\t\n";
    assert_eq!(Scenario::read(good).map(|scenario| scenario.text()).as_deref(), Ok(good));
    for (from, to, line) in [
        ("crew,1,0", "crew,0,1", 0),
        ("crew,1,0", "crew,1,7", 0),
        ("crew,1,0", "crew,1", 5),
        ("ratio\t0\t0", "ratio\t0\t1", 0),
        ("2014\t0\tprimary", "2014\t1\tprimary", 0),
        ("assumed", "guessed", 4),
        ("people\t1", "people\t-1", 4),
        ("T\tcrew", "T\tx\tcrew", 5),
        ("scenario", "scene", 1),
    ] {
        assert_eq!(Scenario::read(&good.replace(from, to)), Err(Malformed { line }), "{from} to {to}");
    }
    assert_eq!(Scenario::read(""), Err(Malformed { line: 0 }));
}
