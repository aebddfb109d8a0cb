//! Every folder in `tests/bad` is a case: laid over the good content, it has exactly the problems that its
//! `expected.txt` lists. An empty file there takes the good one away.

use std::{fs, path::Path};

use crate::shelf;

#[test]
fn every_bad_folder_has_exactly_the_problems_it_expects() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad");
    let mut wrong = String::new();
    let mut cases = 0;
    for case in fs::read_dir(&folder).unwrap() {
        let case = case.unwrap();
        let mut changes = shelf::read(&case.path());
        let expected = changes.remove("expected.txt").unwrap_or_default();
        let mut files = shelf::good();
        for (path, text) in changes {
            match text.is_empty() {
                true => files.remove(&path),
                false => files.insert(path, text),
            };
        }
        let problems = lessons::load(&files, &shelf::LABS).expect_err("it is bad");
        let found: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
        if found != expected {
            wrong += &format!("== {} complains:\n{found}", case.file_name().display());
        }
        cases += 1;
    }
    assert!(cases > 0);
    assert!(wrong.is_empty(), "\n{wrong}");
}
