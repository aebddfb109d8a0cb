//! The rules of the architecture, each a line that fails. All broken rules are listed at once.

mod app;
mod content;
mod crates;

use std::{fmt, fs, path::Path};

use crate::{
    site::root,
    steps::{Failure, Outcome},
};

/// A broken rule.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    file: String,
    line: usize,
    what: String,
}

impl Fault {
    fn new(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// A file of the project, by its path from the root.
pub(crate) struct Source {
    path: String,
    text: String,
}

/// Checks everything.
pub(crate) fn check() -> Outcome {
    let root = root();
    let mut sources = Vec::new();
    for folder in ["app", "crates", "server", "e2e/native", "xtask"] {
        collect(&root.join(folder), &root, &mut sources)?;
    }
    let mut faults = crates::check(&sources);
    faults.extend(crates::server_and_seal()?);
    faults.extend(app::check(&sources));
    faults.extend(content::check(&root, &app::labs(&sources))?);
    if faults.is_empty() {
        return Ok(());
    }
    for fault in &faults {
        eprintln!("{fault}");
    }
    Err(Failure(format!("{} broken rules", faults.len())))
}

fn collect(folder: &Path, root: &Path, into: &mut Vec<Source>) -> Outcome {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(fs::DirEntry::path);
    for entry in entries {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() {
            if name != "target" && name != "node_modules" {
                collect(&path, root, into)?;
            }
        } else if path
            .extension()
            .is_some_and(|ext| ["rs", "toml", "css", "js", "svg"].iter().any(|known| ext == *known))
        {
            let text = fs::read_to_string(&path)?;
            let path = path.strip_prefix(root)?.to_string_lossy().into_owned();
            into.push(Source { path, text });
        }
    }
    Ok(())
}

#[cfg(test)]
fn source(path: &str, text: &str) -> Source {
    Source { path: path.to_owned(), text: text.to_owned() }
}
