//! Who imports whom.

use std::process::Command;

use super::{Fault, Source};
use crate::{
    site::root,
    steps::{Outcome, output},
};

/// A crate of ours, where it lies, which of ours it may name, and what it must never name.
const RULES: &[(&str, &str, &[&str], &[&str])] = &[
    ("seal", "crates/seal", &[], &["leptos", "axum", "tokio", "sqlx", "web-sys"]),
    ("cost", "crates/cost", &[], &["leptos", "axum", "tokio", "sqlx", "web-sys"]),
    ("ratchet", "crates/ratchet", &[], &["leptos", "axum", "tokio", "sqlx", "web-sys"]),
    ("town", "crates/town", &[], &["leptos", "axum", "tokio", "sqlx", "web-sys"]),
    ("wire", "crates/wire", &[], &["leptos", "axum", "tokio", "sqlx", "web-sys"]),
    ("errand", "crates/errand", &["cost", "town"], &["leptos", "axum", "web-sys"]),
    ("lessons", "crates/lessons", &["cost"], &["leptos", "axum", "web-sys"]),
    ("app", "app", &["cost", "town", "wire", "errand", "lessons"], &["axum", "sqlx", "tokio"]),
    ("worker", "app/worker", &["seal", "ratchet", "cost", "town", "errand"], &["leptos", "axum"]),
    ("server", "server", &["app", "lessons", "wire"], &["age", "vodozemac"]),
    ("trials", "e2e/native", &["seal", "server", "wire"], &[]),
    ("xtask", "xtask", &["lessons"], &[]),
];

/// Holds every manifest against the table.
pub(super) fn check(sources: &[Source]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (name, folder, may, never) in RULES {
        let path = format!("{folder}/Cargo.toml");
        let Some(manifest) = sources.iter().find(|source| source.path == path) else {
            faults.push(Fault::new(
                &path,
                1,
                format!("there is no crate `{name}` here any more; correct this table"),
            ));
            continue;
        };
        for (line, dependency) in dependencies(&manifest.text) {
            let is_ours = RULES.iter().any(|(ours, ..)| *ours == dependency);
            if is_ours && !may.contains(&dependency) {
                faults.push(Fault::new(&path, line, format!("`{name}` must not import `{dependency}`")));
            }
            if never.contains(&dependency) {
                faults.push(Fault::new(&path, line, format!("`{name}` must never import `{dependency}`")));
            }
        }
    }
    faults
}

/// The names in every table of dependencies, with their lines.
fn dependencies(manifest: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut inside = false;
    for (n, line) in manifest.lines().enumerate() {
        let line = line.trim();
        if let Some(header) = line.strip_prefix('[') {
            let header = header.trim_end_matches(']');
            inside = header.ends_with("dependencies");
            // [dependencies.web-sys] names one in its header.
            if let Some((_, name)) = header.split_once("dependencies.") {
                found.push((n + 1, name));
            }
        } else if inside && let Some((name, _)) = line.split_once('=') {
            found.push((n + 1, name.trim().trim_end_matches(".workspace")));
        }
    }
    found
}

/// The server can name no key and no plaintext: not even what it depends on knows the crate that seals.
pub(super) fn server_and_seal() -> Outcome<Vec<Fault>> {
    let tree = output(
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .current_dir(root())
            .args(["tree", "--quiet", "--package", "server", "--edges", "normal,build", "--all-features"])
            .args(["--prefix", "none", "--format", "{p}"]),
    )?;
    let sealing = tree
        .lines()
        .filter(|line| ["seal ", "age ", "ratchet ", "vodozemac "].iter().any(|name| line.starts_with(name)));
    Ok(sealing
        .map(|line| Fault::new("server/Cargo.toml", 1, format!("`server` depends on `{line}`")))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::super::source;
    use super::*;

    fn faults_of(path: &str, manifest: &str) -> Vec<String> {
        let mut sources: Vec<Source> =
            RULES.iter().map(|(_, folder, ..)| source(&format!("{folder}/Cargo.toml"), "")).collect();
        let found = sources.iter_mut().find(|source| source.path == path).expect("the path is in the table");
        found.text = manifest.to_owned();
        check(&sources).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_server_that_imports_seal_is_found() {
        let faults =
            faults_of("server/Cargo.toml", "[dependencies]\nwire = 1\nseal = { workspace = true }\n");
        assert_eq!(faults, ["server/Cargo.toml:3: `server` must not import `seal`"]);
    }

    #[test]
    fn a_dependency_in_a_header_of_its_own_is_found() {
        let faults =
            faults_of("crates/seal/Cargo.toml", "[target.x.dependencies.web-sys]\nversion = \"1\"\n");
        assert_eq!(faults, ["crates/seal/Cargo.toml:1: `seal` must never import `web-sys`"]);
    }

    #[test]
    fn what_the_table_allows_is_allowed() {
        assert!(
            faults_of("app/Cargo.toml", "[dependencies]\nwire.workspace = true\nleptos = 1\n").is_empty()
        );
    }
}
