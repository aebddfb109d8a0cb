//! The content is checked as the server checks it at its start: unknown sources, figures that nobody verified, broken
//! references. Only whether a lab can open a state link is left to the server, which has the labs.

use std::{fs, path::Path};

use lessons::{Files, KnownLab};

use super::Fault;
use crate::steps::Outcome;

/// Checks every file of the content.
pub(super) fn check(root: &Path, labs: &[String]) -> Outcome<Vec<Fault>> {
    let mut files = Files::new();
    collect(&root.join("content"), "", &mut files)?;
    Ok(faults(&files, labs))
}

fn faults(files: &Files, labs: &[String]) -> Vec<Fault> {
    let labs: Vec<KnownLab<'_>> =
        labs.iter().map(|slug| KnownLab { slug: slug.as_str(), check_link: |_| Ok(()) }).collect();
    let problems = lessons::load(files, &labs).err().unwrap_or_default();
    problems
        .into_iter()
        .map(|problem| Fault::new(&format!("content/{}", problem.file), problem.line, problem.what))
        .collect()
}

fn collect(folder: &Path, name: &str, into: &mut Files) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{name}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), into)?;
        } else {
            into.insert(name, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_source_and_an_unverified_figure_are_faults_with_file_and_line() {
        let root = crate::site::root();
        let mut files = Files::new();
        collect(&root.join("content"), "", &mut files).unwrap();
        files.retain(|path, _| !path.starts_with("lessons/") && !path.starts_with("pages/"));
        assert_eq!(faults(&files, &[]), []);
        let scenario = files.get_mut("scenarios/tiny-constables.toml").unwrap();
        *scenario = scenario.replacen("source = \"telecomtv-2014\"", "source = \"a-rumour\"", 1).replacen(
            "confidence = \"computed\"",
            "confidence = \"unverified\"",
            1,
        );
        let faults: Vec<String> = faults(&files, &[]).iter().map(ToString::to_string).collect();
        let file = "content/scenarios/tiny-constables.toml:";
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(faults.iter().all(|fault| fault.starts_with(file)), "{faults:?}");
        assert!(faults[0].contains("no source is called `a-rumour`"), "{faults:?}");
        assert!(faults[1].contains("an unverified figure is not shown"), "{faults:?}");
    }
}
