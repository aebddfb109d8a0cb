//! Rules of the site: models are pure, islands hold no words, nothing is inline, labs are registered.

use super::{Fault, Source};

/// Where islands live.
const ISLANDS: [&str; 4] = ["app/src/agefile/", "app/src/labs/", "app/src/notes/", "app/src/parts/"];

/// Attributes that are read out or shown.
const SPOKEN: [&str; 5] = ["aria-label=\"", "alt=\"", "title=\"", "placeholder=\"", "aria-description=\""];

/// Checks the sources of `app`.
pub(super) fn check(sources: &[Source]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let is_markup = |path: &str| path.ends_with(".rs") || path.ends_with(".svg");
    for source in
        sources.iter().filter(|source| source.path.starts_with("app/src/") && is_markup(&source.path))
    {
        faults.extend(inline(source));
        if source.path.ends_with("/model.rs") {
            faults.extend(impure(source));
        }
        if ISLANDS.iter().any(|folder| source.path.starts_with(folder)) {
            faults.extend(words(source));
        }
    }
    faults.extend(unregistered(sources));
    faults
}

/// The code of a file with its line numbers: no comments, no tests.
fn lines(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let code = source.text.lines().enumerate().map(|(n, line)| (n + 1, line.trim()));
    code.take_while(|(_, line)| *line != "#[cfg(test)]").filter(|(_, line)| !line.starts_with("//"))
}

fn impure(source: &Source) -> Vec<Fault> {
    let names = ["leptos", "web_sys", "js_sys", "wasm_bindgen"];
    let found =
        lines(source).filter_map(|(n, line)| Some((n, *names.iter().find(|name| line.contains(**name))?)));
    found.map(|(n, name)| Fault::new(&source.path, n, format!("a model knows no `{name}`"))).collect()
}

fn inline(source: &Source) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (n, line) in lines(source) {
        if line.contains("<style") || line.contains(" style=") || line.contains("style:") {
            faults.push(Fault::new(&source.path, n, "no inline style: write a class and a rule"));
        }
        if line.contains("<script") && !line.contains("src=") {
            faults.push(Fault::new(&source.path, n, "no inline script: the site has one external module"));
        }
    }
    faults
}

/// A text between tags, or in an attribute that is read out, is a word in the code.
fn words(source: &Source) -> Vec<Fault> {
    let fault = |n| Fault::new(&source.path, n, "no words in an island: take them from the page's messages");
    let mut faults = Vec::new();
    for (n, line) in lines(source) {
        let texts = line.split(">\"").skip(1).chain(line.strip_prefix('"'));
        let is_text = |text: &str| {
            text.split_once('"').is_some_and(|(text, after)| {
                let after = after.trim_start();
                text.chars().any(char::is_alphabetic) && (after.starts_with('<') || after.starts_with('{'))
            })
        };
        let is_spoken = SPOKEN
            .iter()
            .any(|start| line.split(start).skip(1).any(|value| value.starts_with(char::is_alphabetic)));
        if texts.into_iter().any(is_text) || is_spoken {
            faults.push(fault(n));
        }
    }
    faults
}

/// The labs, by their names in addresses: each has a folder.
pub(super) fn labs(sources: &[Source]) -> Vec<String> {
    let mut labs: Vec<String> = sources
        .iter()
        .filter_map(|source| source.path.strip_prefix("app/src/labs/")?.split_once('/'))
        .map(|(lab, _)| lab.replace('_', "-"))
        .collect();
    labs.dedup();
    labs
}

/// A lab is a folder and a line in the registry, with a style sheet, a picture and a module of its own.
fn unregistered(sources: &[Source]) -> Vec<Fault> {
    const REGISTRY: &str = "app/src/labs/mod.rs";
    let text =
        |path: &str| sources.iter().find(|source| source.path == path).map_or("", |source| &source.text);
    let (registry, manifest) = (text(REGISTRY), text("app/Cargo.toml"));
    let mut faults = Vec::new();
    for slug in labs(sources) {
        let lab = slug.replace('-', "_");
        if !registry.contains(&format!("slug: \"{slug}\"")) {
            faults.push(Fault::new(REGISTRY, 1, format!("the lab `{lab}` has a folder and no line in LABS")));
        }
        let style = format!("app/src/labs/{lab}/style.css");
        if text(&style).is_empty() {
            faults.push(Fault::new(&style, 1, format!("the lab `{lab}` has no style sheet")));
        }
        let picture = format!("app/src/labs/{lab}/picture.svg");
        if !sources.iter().any(|source| source.path == picture) {
            faults.push(Fault::new(&picture, 1, format!("the lab `{lab}` has no picture for the labs page")));
        }
        if !manifest.contains(&format!("\nisland-{slug} =")) {
            faults.push(Fault::new(
                "app/Cargo.toml",
                1,
                format!("the lab `{lab}` has no feature `island-{slug}`, and so no module"),
            ));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::super::source;
    use super::*;

    fn faults_of(path: &str, text: &str) -> Vec<String> {
        let registered = [
            source("app/src/labs/mod.rs", "slug: \"sealed\""),
            source("app/src/labs/sealed/style.css", ".sealed { }"),
            source("app/src/labs/sealed/picture.svg", "<svg>"),
            source("app/Cargo.toml", "[features]\nisland-sealed = []"),
        ];
        let sources: Vec<Source> = registered.into_iter().chain([source(path, text)]).collect();
        check(&sources).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_model_that_knows_leptos_is_found() {
        let faults = faults_of("app/src/labs/sealed/model.rs", "//! Pure.\nuse leptos::prelude::*;\n");
        assert_eq!(faults, ["app/src/labs/sealed/model.rs:2: a model knows no `leptos`"]);
    }

    #[test]
    fn a_word_between_tags_is_found() {
        for view in ["<button>\"Seal it\"</button>", "\"Seal it\" <b>{x}</b>", "<img alt=\"A crowd\"/>"] {
            assert_eq!(faults_of("app/src/labs/sealed/mod.rs", view).len(), 1, "{view}");
        }
    }

    #[test]
    fn a_class_a_space_and_a_key_are_no_words() {
        for view in
            ["<p class=\"row alt\">\" \"{x}</p>", "words.get(\"lab-sealed-you\")", "// \"Seal it\" <b>"]
        {
            assert!(faults_of("app/src/labs/sealed/mod.rs", view).is_empty(), "{view}");
        }
    }

    #[test]
    fn inline_style_and_script_are_found() {
        assert_eq!(faults_of("app/src/site/shell.rs", "<p style=\"color:red\">").len(), 1);
        assert_eq!(faults_of("app/src/labs/sealed/picture.svg", "<path style=\"fill:red\"/>").len(), 1);
        assert_eq!(faults_of("app/src/site/shell.rs", "<script>alert(1)</script>").len(), 1);
        assert!(faults_of("app/src/site/shell.rs", "<script r#type=\"module\" src=url></script>").is_empty());
    }

    #[test]
    fn a_lab_without_its_line_is_found() {
        let faults = faults_of("app/src/labs/door/mod.rs", "");
        assert_eq!(faults.len(), 4, "{faults:?}");
        assert!(faults[2].contains("the lab `door` has no picture"));
        assert!(faults[0].contains("the lab `door` has a folder and no line in LABS"));
    }
}
