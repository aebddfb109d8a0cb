//! The content of this repository.

use std::{fs, path::Path};

use cost::{Days, Money, Plan, Targets};
use lessons::{Block, KnownLab};

use crate::shelf;

#[test]
fn the_real_content_has_no_problem() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let files = shelf::read(&folder);
    assert!(files.contains_key("ui/en/site.ftl"), "the words of the pages are there");
    // Which labs there are is the application's word; here every lab folder of it counts, with any state.
    let labs: Vec<_> = fs::read_dir(folder.join("../app/src/labs"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| {
            let slug = entry.file_name().to_str().unwrap().replace('_', "-").leak();
            KnownLab { slug, check_link: |_| Ok(()) }
        })
        .collect();
    match lessons::load_with_pseudo(&files, &labs) {
        Ok(library) => {
            let mut blocks = library.lessons("xx").iter().flat_map(|lesson| &lesson.body);
            assert!(blocks.any(|block| matches!(block, Block::Lab { .. })), "a lesson shows a lab");
        }
        Err(problems) => {
            let all: Vec<_> = problems.iter().map(ToString::to_string).collect();
            panic!("{} problems:\n{}", all.len(), all.join("\n"));
        }
    }
}

#[test]
fn every_technique_of_every_scenario_has_a_bill_for_a_day_and_a_year() {
    let library = shelf::scenarios();
    assert!(library.scenario("tiny-constables").is_some());
    for scenario in library.scenarios() {
        for named in &scenario.techniques {
            let technique = scenario.technique(&named.id).unwrap();
            let price = |hours| Plan { technique: &technique, targets: Targets::ONE, hours }.total().low();
            let (day, year) = (price(Days(1).hours()), price(Days(365).hours()));
            assert!(Money::NOTHING < day && day <= year, "{}: {}", scenario.slug, named.id);
        }
    }
}
