//! Where the hashed files are.

use std::collections::BTreeMap;

/// Logical names of built files and the addresses they are served at.
#[derive(Debug, Clone, Default)]
pub struct Assets(BTreeMap<String, String>);

impl Assets {
    /// The address of a file, as in `/pkg/style.0123456789abcdef.css` for `style.css`.
    ///
    /// A name that the build does not know stands for itself: a site rendered without its files, as in tests.
    pub fn url(&self, name: &str) -> String {
        self.find(name).map_or_else(|| format!("/pkg/{name}"), str::to_owned)
    }

    /// The address of a file that the build may have or not.
    pub(super) fn find(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

impl<'a> FromIterator<(&'a str, &'a str)> for Assets {
    fn from_iter<T: IntoIterator<Item = (&'a str, &'a str)>>(pairs: T) -> Self {
        Self(pairs.into_iter().map(|(name, address)| (name.to_owned(), address.to_owned())).collect())
    }
}
