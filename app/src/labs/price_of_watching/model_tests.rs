use proptest::{collection::vec, prelude::*};

use super::*;
use crate::labs::price_of_watching::SHELF;

/// The scenarios of the real content, as a page in English has them.
fn shelf() -> Vec<Scenario> {
    let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let mut files = lessons::Files::new();
    for folder in ["ui/en", "scenarios", "."] {
        for entry in std::fs::read_dir(content.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|kind| kind == "toml" || kind == "ftl") {
                let name = path.strip_prefix(&content).unwrap().to_str().unwrap().to_owned();
                files.insert(name, std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    // One language is enough: what is said in others is cut out, as a folder of one's own would have it.
    let library = lessons::load(&files, &[]);
    let library = library.unwrap_or_else(|problems| panic!("{}", problems[0]));
    SHELF.iter().map(|slug| Scenario::of(library.scenario(slug).unwrap(), "en")).collect()
}
