//! The content: what is built in, and what the operator lays over it.

use std::{collections::BTreeMap, fs, io, path::Path};

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../content"]
#[allow_missing = true]
struct BuiltIn;

/// A file that cannot be read as text.
#[derive(Debug, thiserror::Error)]
#[error("{file} cannot be read: {error}")]
pub struct Unreadable {
    file: String,
    error: io::Error,
}

/// Every file of the content by its path, as in `ui/en/home.ftl`; one in `overlay` replaces the built-in one.
///
/// # Errors
/// The first file that is not UTF-8 or cannot be read.
pub fn files(overlay: Option<&Path>) -> Result<BTreeMap<String, String>, Unreadable> {
    let mut files = BTreeMap::new();
    for file in BuiltIn::iter() {
        let bytes = BuiltIn::get(&file).map(|found| found.data.into_owned()).unwrap_or_default();
        let text = String::from_utf8(bytes).map_err(|error| Unreadable {
            file: file.to_string(),
            error: io::Error::new(io::ErrorKind::InvalidData, error),
        })?;
        files.insert(file.into_owned(), text);
    }
    if let Some(folder) = overlay {
        lay_over(folder, "", &mut files)?;
    }
    Ok(files)
}

/// Adds the files of `folder`, known by `prefix` and their names. Hidden ones, as editors leave, are passed over.
fn lay_over(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) -> Result<(), Unreadable> {
    let failed = |error| Unreadable { file: folder.display().to_string(), error };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let (path, name) = (entry.path(), format!("{prefix}{name}"));
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        if path.is_dir() {
            lay_over(&path, &format!("{name}/"), files)?;
        } else {
            let read = fs::read_to_string(&path);
            files.insert(name, read.map_err(|error| Unreadable { file: path.display().to_string(), error })?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_the_operators_replaces_or_joins_the_built_in_ones() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("pages/en")).unwrap();
        fs::write(folder.path().join("pages/en/ours.md"), "ours").unwrap();
        fs::write(folder.path().join("pages/en/.ours.md.swp"), "not this").unwrap();
        let built_in = files(None).unwrap();
        let both = files(Some(folder.path())).unwrap();
        assert_eq!(both.get("pages/en/ours.md").map(String::as_str), Some("ours"));
        assert_eq!(both.len(), built_in.len() + 1);
    }

    #[test]
    fn a_file_that_is_no_text_is_named() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("picture.md"), [0xFF, 0xFE]).unwrap();
        let wrong = files(Some(folder.path())).unwrap_err().to_string();
        assert!(wrong.contains("picture.md cannot be read"), "{wrong}");
    }
}
