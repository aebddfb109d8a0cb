//! Plain CSS in, one small file out: `@import`, `@layer`, nesting, `light-dark()`.

use std::path::Path;

use lightningcss::{
    bundler::{Bundler, FileProvider},
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions},
    targets::{Browsers, Targets},
};

use crate::steps::{Failure, Outcome};

/// Bundles `main` and what it imports. `url(fonts/NAME)` becomes what `address` says of NAME.
pub(super) fn bundle(main: &Path, address: impl Fn(&str) -> Option<String>) -> Outcome<String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(main).map_err(|error| Failure(error.to_string()))?;
    // Browsers from 2023 on: nesting and light-dark() are written out for the older of them.
    let browsers = Browsers {
        chrome: Some(111 << 16),
        firefox: Some(113 << 16),
        safari: Some(16 << 16 | 4 << 8),
        ios_saf: Some(16 << 16 | 4 << 8),
        ..Browsers::default()
    };
    let targets = Targets::from(browsers);
    sheet
        .minify(MinifyOptions { targets, ..MinifyOptions::default() })
        .map_err(|error| Failure(error.to_string()))?;
    let css = sheet
        .to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })
        .map_err(|error| Failure(error.to_string()))?
        .code;
    place_fonts(&css, address)
}

/// The sheet of a lab, in the layer that `main` keeps for them.
pub(super) fn lab(sheet: &Path) -> Outcome<String> {
    Ok(format!("@layer labs{{{}}}", bundle(sheet, |_| None)?))
}

fn place_fonts(css: &str, address: impl Fn(&str) -> Option<String>) -> Outcome<String> {
    let mut placed = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find("fonts/") {
        let (before, after) = rest.split_at(at);
        let name: String = after["fonts/".len()..]
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'))
            .collect();
        let address = address(&name).ok_or_else(|| Failure(format!("there is no font app/fonts/{name}")))?;
        placed.push_str(before);
        placed.push_str(&address);
        rest = &after["fonts/".len() + name.len()..];
    }
    placed.push_str(rest);
    Ok(placed)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{super::brotli11, super::labs, super::root, lab, place_fonts};
    use crate::steps::Outcome;

    #[test]
    fn a_font_gets_its_hashed_address() {
        let css = place_fonts("src:url(fonts/bitter.woff2)", |name| Some(format!("/pkg/f.1/{name}")));
        assert_eq!(css.ok().as_deref(), Some("src:url(/pkg/f.1/bitter.woff2)"));
    }

    #[test]
    fn a_lab_adds_nothing_to_other_pages_and_at_most_2_kb_to_its_own() -> Outcome {
        let app = root().join("app/src");
        let main = fs::read_to_string(app.join("style/main.css"))?;
        assert!(
            main.starts_with("@layer ") && main.contains(" labs, print;"),
            "labs stand before what is printed"
        );
        assert!(!main.contains("/labs/"));
        let sheets = labs()?;
        assert!(!sheets.is_empty());
        for (slug, path) in sheets {
            let size = brotli11(lab(&path)?.as_bytes()).len();
            assert!((1..=2_000).contains(&size), "{slug} has {size} bytes of style");
        }
        Ok(())
    }

    #[test]
    fn a_font_that_is_not_there_is_named() {
        let error = place_fonts("url(fonts/none.woff2)", |_| None).err().map(|error| error.0);
        assert_eq!(error.as_deref(), Some("there is no font app/fonts/none.woff2"));
    }
}
