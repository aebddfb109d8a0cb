//! A scenario as text: a line for each thing, its fields between tabs, its kind in front.

use cost::{Bounds, Hours, Money, Recipe, Serves, Step, Takes, Unit};

use super::{Figure, Origin, PerHour, Ratio, Read, Scenario, Source, Technique};

/// That a text is no scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the scenario can't be read; the server writes it, so reload the page")]
pub(crate) struct Malformed {
    /// The line, from 1; 0 where there is none.
    pub(crate) line: usize,
}

impl Scenario {
    /// The text that [`read`](Self::read) reads back. What controls a line becomes a space.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        line(&mut text, "scenario", &[&self.slug, &self.title, &self.caution]);
        for Source { title, authors, publisher, when, url, note } in &self.sources {
            line(&mut text, "source", &[title, authors, publisher, when, url, note]);
        }
        for figure in &self.figures {
            let (low, high) = (figure.value.bounds.low().to_string(), figure.value.bounds.high().to_string());
            let (year, source) = (figure.year.to_string(), figure.source.to_string());
            let codes = [figure.value.unit.code(), figure.read.code(), figure.origin.code()];
            let [unit, read, origin] = codes;
            line(
                &mut text,
                "figure",
                &[&figure.id, &figure.name, unit, &low, &high, &year, &source, read, origin, &figure.note],
            );
        }
        for technique in &self.techniques {
            let steps: Vec<String> = technique.recipe.steps.iter().map(step_text).collect();
            let printed = technique.printed.iter().map(|printed| {
                [u64::from(printed.lasting.0), printed.price.0, printed.to_the.0]
                    .map(|number| number.to_string())
                    .join(",")
            });
            let printed: Vec<String> = printed.collect();
            let fields = [&technique.id, &technique.name, &steps.join(" "), &printed.join(" ")];
            line(&mut text, "technique", &fields.map(String::as_str));
        }
        for ratio in &self.ratios {
            let numbers = [ratio.dear, ratio.cheap, ratio.lasting.0 as usize, ratio.source];
            let [dear, cheap, lasting, source] = numbers.map(|number| number.to_string());
            let tenths = ratio.tenths.to_string();
            line(&mut text, "ratio", &[&dear, &cheap, &lasting, &tenths, &source, &ratio.note]);
        }
        text
    }

    /// Reads what [`text`](Self::text) writes.
    pub(crate) fn read(text: &str) -> Result<Self, Malformed> {
        let mut scenario = None;
        for (n, line) in text.lines().enumerate() {
            let mut fields = line.split('\t');
            read_line(&mut scenario, &mut fields)
                .filter(|()| fields.next().is_none())
                .ok_or(Malformed { line: n + 1 })?;
        }
        let scenario = scenario.ok_or(Malformed { line: 0 })?;
        if scenario.is_whole() { Ok(scenario) } else { Err(Malformed { line: 0 }) }
    }

    /// Whether everything that is named by its place is there, in the unit that is wanted of it.
    fn is_whole(&self) -> bool {
        let values = self.values();
        let sources = self.figures.iter().map(|figure| figure.source);
        sources.chain(self.ratios.iter().map(|ratio| ratio.source)).all(|place| place < self.sources.len())
            && self.techniques.iter().all(|technique| technique.recipe.technique(&values).is_some())
            && self.ratios.iter().all(|ratio| ratio.dear.max(ratio.cheap) < self.techniques.len())
    }
}

/// Adds a line: its kind, its fields between tabs. What controls a line becomes a space.
pub(crate) fn line(text: &mut String, kind: &str, fields: &[&str]) {
    text.push_str(kind);
    for field in fields {
        text.push('\t');
        text.extend(field.chars().map(|c| if c.is_control() { ' ' } else { c }));
    }
    text.push('\n');
}

fn read_line<'t>(scenario: &mut Option<Scenario>, fields: &mut impl Iterator<Item = &'t str>) -> Option<()> {
    let kind = fields.next()?;
    let mut text = || fields.next().map(str::to_owned);
    if kind == "scenario" && scenario.is_none() {
        *scenario = Some(Scenario { slug: text()?, title: text()?, caution: text()?, ..Scenario::default() });
        return Some(());
    }
    let scenario = scenario.as_mut()?;
    match kind {
        "source" => scenario.sources.push(Source {
            title: text()?,
            authors: text()?,
            publisher: text()?,
            when: text()?,
            url: text()?,
            note: text()?,
        }),
        "figure" => scenario.figures.push(Figure {
            id: text()?,
            name: text()?,
            value: cost::Figure {
                unit: coded(&text()?, Unit::ALL, Unit::code)?,
                bounds: Bounds::between(text()?.parse().ok()?, text()?.parse().ok()?),
            },
            year: text()?.parse().ok()?,
            source: text()?.parse().ok()?,
            read: coded(&text()?, Read::ALL, Read::code)?,
            origin: coded(&text()?, Origin::ALL, Origin::code)?,
            note: text()?,
        }),
        "technique" => scenario.techniques.push(Technique {
            id: text()?,
            name: text()?,
            recipe: Recipe { steps: text()?.split(' ').map(read_step).collect::<Option<_>>()? },
            printed: text()?.split_terminator(' ').map(read_printed).collect::<Option<_>>()?,
        }),
        "ratio" => scenario.ratios.push(Ratio {
            dear: text()?.parse().ok()?,
            cheap: text()?.parse().ok()?,
            lasting: Hours(text()?.parse().ok()?),
            tenths: text()?.parse().ok()?,
            source: text()?.parse().ok()?,
            note: text()?,
        }),
        _ => return None,
    }
    Some(())
}

/// The one of a closed list that has this word.
fn coded<T: Copy, const N: usize>(word: &str, all: [T; N], code: fn(T) -> &'static str) -> Option<T> {
    all.into_iter().find(|one| code(*one) == word)
}

/// `crew,0,1,each`: what it takes, figures by their places, and whom it serves.
pub(crate) fn step_text(step: &Step) -> String {
    let (kind, places) = match step.takes {
        Takes::Crew { people, hourly } => ("crew", vec![people, hourly]),
        Takes::Vehicles { vehicles, hourly } => ("vehicles", vec![vehicles, hourly]),
        Takes::SetUp { people, hours, hourly } => ("set-up", vec![people, hours, hourly]),
        Takes::Fee { amount } => ("fee", vec![amount]),
        Takes::Equipment { price, life } => ("equipment", [price].into_iter().chain(life).collect()),
    };
    let mut words = vec![kind.to_owned()];
    words.extend(places.iter().map(usize::to_string));
    words.push(match step.serves {
        Serves::Each => "each".to_owned(),
        Serves::All => "all".to_owned(),
        Serves::UpTo(place) => format!("to{place}"),
    });
    words.join(",")
}

/// Reads what [`step_text`] writes.
pub(crate) fn read_step(text: &str) -> Option<Step> {
    let words: Vec<&str> = text.split(',').collect();
    let (kind, serves, places) = match words.as_slice() {
        [kind, places @ .., serves] => (*kind, *serves, places),
        _ => return None,
    };
    let places: Vec<usize> = places.iter().map(|place| place.parse().ok()).collect::<Option<_>>()?;
    let takes = match (kind, places.as_slice()) {
        ("crew", &[people, hourly]) => Takes::Crew { people, hourly },
        ("vehicles", &[vehicles, hourly]) => Takes::Vehicles { vehicles, hourly },
        ("set-up", &[people, hours, hourly]) => Takes::SetUp { people, hours, hourly },
        ("fee", &[amount]) => Takes::Fee { amount },
        ("equipment", &[price]) => Takes::Equipment { price, life: None },
        ("equipment", &[price, life]) => Takes::Equipment { price, life: Some(life) },
        _ => return None,
    };
    let serves = match serves {
        "each" => Serves::Each,
        "all" => Serves::All,
        _ => Serves::UpTo(serves.strip_prefix("to")?.parse().ok()?),
    };
    Some(Step { takes, serves })
}

/// `24,25000,1`: hours, cents, to how many cents it was rounded.
fn read_printed(text: &str) -> Option<PerHour> {
    let numbers: Vec<u64> = text.split(',').map(|number| number.parse().ok()).collect::<Option<_>>()?;
    match numbers.as_slice() {
        &[lasting, price, to_the] => Some(PerHour {
            lasting: Hours(lasting.try_into().ok()?),
            price: Money(price),
            to_the: Money(to_the),
        }),
        _ => None,
    }
}

#[cfg(test)]
#[path = "text_tests.rs"]
mod tests;
