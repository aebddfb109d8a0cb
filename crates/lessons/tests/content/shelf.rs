//! Content folders for the tests.

use std::{fs, path::Path};

use lessons::{Files, KnownLab, Library};

/// The labs that the fixtures know.
pub(crate) const LABS: [KnownLab<'static>; 1] = [KnownLab { slug: "sealed", check_link }];

fn check_link(link: &str) -> Result<(), String> {
    if link.starts_with("v1;") { Ok(()) } else { Err("it does not start with v1".to_owned()) }
}

/// Every file under `folder`, by its path in it.
pub(crate) fn read(folder: &Path) -> Files {
    let mut files = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                let name = path.strip_prefix(folder).expect("it was found in there");
                files.insert(name.to_str().expect("our names are ASCII").to_owned(), text);
            }
        }
    }
    files
}

/// A complete content folder with nothing wrong in it.
pub(crate) fn good() -> Files {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good"))
}

/// The scenarios of this repository, with the words and sources that they need.
pub(crate) fn scenarios() -> Library {
    let mut files = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content"));
    files.retain(|path, _| !path.starts_with("lessons/") && !path.starts_with("pages/"));
    lessons::load(&files, &[]).expect("the content has no problem")
}
