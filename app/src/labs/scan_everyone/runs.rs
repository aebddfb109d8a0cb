//! The runs of a scenario as the page has them: a line each, its fields between tabs.

use super::model::{Kind, Run};
use crate::parts::scenario::Scenario;

impl Run {
    /// The line that [`read`](Self::read) reads back.
    #[cfg(feature = "ssr")]
    pub(super) fn text(scan: &lessons::scenario::Scan, code: &str) -> String {
        let name = scan.name.say(code).unwrap_or_default().replace(['\t', '\n'], " ");
        let places = scan.figures.map(|place| place.to_string()).join("\t");
        [scan.kind.code(), "\t", &name, "\t", &places].concat()
    }

    /// Reads a line; `None` where something is missing, or a figure is not in the scenario.
    pub(super) fn read(line: &str, scenario: &Scenario) -> Option<Self> {
        let mut fields = line.split('\t');
        let kind = if fields.next()? == "hash" { Kind::Hash } else { Kind::Classifier };
        let name = fields.next()?.to_owned();
        let (mut places, mut figures) = ([0; 10], [0; 10]);
        for (place, figure) in places.iter_mut().zip(&mut figures) {
            *place = fields.next()?.parse().ok()?;
            *figure = scenario.figures.get(*place)?.value.bounds.low();
        }
        fields.next().is_none().then_some(Self { name, kind, places, figures })
    }
}
