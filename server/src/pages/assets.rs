//! What the pages load: built by `cargo xtask build`, embedded in a release, read from disk in a debug build.

use std::{borrow::Cow, collections::BTreeMap};

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../dist"]
#[allow_missing = true]
struct Dist;

/// Where the build lists its files' names and addresses.
const MANIFEST: &str = "manifest.txt";
/// A file's own name with this at its end is the file, compressed with brotli.
const BROTLI: &str = ".br";

/// One file under `/pkg/`.
#[derive(Debug, Clone)]
pub struct Asset {
    /// As it is.
    pub plain: Cow<'static, [u8]>,
    /// Compressed with brotli, where the build did so.
    pub brotli: Option<Cow<'static, [u8]>>,
}

/// The files under `/pkg/`, and which of them has which name.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    files: BTreeMap<String, Asset>,
    urls: BTreeMap<String, String>,
}

/// Why there is nothing to serve.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AssetsError {
    /// The binary was compiled before its site.
    #[error(
        "this binary holds no site: run `cargo xtask build --release`, or `cargo xtask serve` while working on it"
    )]
    NotBuilt,
    /// A line of the manifest is not a name, a tab and the address of a file that is there.
    #[error(
        "{MANIFEST}:{line}: no file for `{text}`; build the site again with `cargo xtask build --release`"
    )]
    Manifest {
        /// Counted from 1.
        line: usize,
        /// What it says.
        text: String,
    },
}

impl Assets {
    /// The assets of this build.
    ///
    /// # Errors
    /// Where the site was not built, or not wholly.
    pub fn built() -> Result<Self, AssetsError> {
        let files = Dist::iter().filter_map(|path| Some((path.to_string(), Dist::get(&path)?.data)));
        Self::from_files(files)
    }

    /// The assets among `files`, which are paths in the build's folder with their bytes.
    ///
    /// # Errors
    /// Where there is no manifest, or one that names what is not there.
    pub fn from_files(
        files: impl IntoIterator<Item = (String, Cow<'static, [u8]>)>,
    ) -> Result<Self, AssetsError> {
        let mut all: BTreeMap<_, _> = files.into_iter().collect();
        let manifest = all.remove(MANIFEST).ok_or(AssetsError::NotBuilt)?;
        let compressed: BTreeMap<_, _> = all.extract_if(.., |path, _| path.ends_with(BROTLI)).collect();
        let files: BTreeMap<_, _> = all
            .into_iter()
            .filter(|(path, _)| path.starts_with("pkg/"))
            .map(|(path, plain)| {
                let brotli = compressed.get(&format!("{path}{BROTLI}")).cloned();
                (format!("/{path}"), Asset { plain, brotli })
            })
            .collect();

        let mut urls = BTreeMap::new();
        for (number, text) in String::from_utf8_lossy(&manifest).lines().enumerate() {
            match text.split_once('\t') {
                Some((name, url)) if files.contains_key(url) => urls.insert(name.into(), url.into()),
                _ => return Err(AssetsError::Manifest { line: number + 1, text: text.into() }),
            };
        }
        Ok(Self { files, urls })
    }

    /// The address of the file with this name, as in `client.js`.
    pub fn url(&self, name: &str) -> Option<&str> {
        self.urls.get(name).map(String::as_str)
    }

    /// Every name with its address.
    pub fn urls(&self) -> impl Iterator<Item = (&str, &str)> {
        self.urls.iter().map(|(name, url)| (name.as_str(), url.as_str()))
    }

    /// Every file with its address.
    pub fn files(&self) -> impl Iterator<Item = (&str, &Asset)> {
        self.files.iter().map(|(url, asset)| (url.as_str(), asset))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(files: &[(&str, &'static str)]) -> Result<Assets, AssetsError> {
        Assets::from_files(files.iter().map(|(path, text)| ((*path).into(), text.as_bytes().into())))
    }

    #[test]
    fn a_name_leads_to_a_file_and_its_compressed_twin() {
        let assets = from(&[
            ("manifest.txt", "client.js\t/pkg/client-1.js\n"),
            ("pkg/client-1.js", "let a;"),
            ("pkg/client-1.js.br", "small"),
        ])
        .unwrap();
        assert_eq!(assets.url("client.js"), Some("/pkg/client-1.js"));
        let files: Vec<_> = assets.files().collect();
        assert_eq!(files.len(), 1);
        assert_eq!(files[0].1.brotli.as_deref(), Some(&b"small"[..]));
    }

    #[test]
    fn nothing_outside_pkg_is_served() {
        let assets = from(&[("manifest.txt", ""), ("notes.txt", "private")]).unwrap();
        assert_eq!(assets.files().count(), 0);
    }

    #[test]
    fn a_binary_without_its_site_says_what_to_run() {
        let sentence = from(&[]).unwrap_err().to_string();
        assert!(sentence.contains("cargo xtask build --release"), "{sentence}");
        assert!(sentence.contains("cargo xtask serve"), "{sentence}");
    }

    #[test]
    fn a_manifest_that_names_a_missing_file_is_refused_by_line() {
        let wrong = from(&[("manifest.txt", "a.js\t/pkg/a.js\nb.js\t/pkg/b.js\n"), ("pkg/a.js", "")]);
        assert_eq!(wrong.unwrap_err(), AssetsError::Manifest { line: 2, text: "b.js\t/pkg/b.js".into() });
    }
}
