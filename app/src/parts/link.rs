//! What the state links of all labs have in common: `v1;key=value;…`, of limited length.

use core::str::FromStr;

use super::Plain;
use crate::words::Words;

/// The longest link that is looked at, in bytes.
pub(crate) const MAX_BYTES: usize = 1_500;

/// Why a link can't be read. There is a sentence for each among the words of every lab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BadLink {
    /// It does not start with `v1`.
    Version,
    /// It is longer than any link of a lab.
    TooLong,
    /// It names something that this lab does not know.
    Unknown,
    /// A value that is not possible.
    Value,
}

impl BadLink {
    fn key(self) -> &'static str {
        match self {
            Self::Version => "part-link-version",
            Self::TooLong => "part-link-long",
            Self::Unknown => "part-link-unknown",
            Self::Value => "part-link-value",
        }
    }

    /// The sentence for whoever opened it.
    pub(crate) fn said(self, words: Words) -> String {
        words.fill("part-link-bad", &[("why", words.get(self.key()))])
    }

    /// What is wrong and what would be right, for whoever writes a link into a lesson.
    pub(crate) fn what(self, form: &Form) -> String {
        let Form { example, parts, values } = form;
        match self {
            Self::Version => format!("it is not of version v1; write {example}"),
            Self::TooLong => String::from("it is longer than 1,500 characters"),
            Self::Unknown => format!("it has a part that this lab does not know; there are {parts}"),
            Self::Value => format!("one of its values is not possible; {values}"),
        }
    }
}

/// What is wrong with the link that the page was opened by, said at once; hidden where nothing is.
pub(crate) fn complaint(bad: Option<BadLink>, words: Words) -> Plain {
    let said = bad.map(|bad| bad.said(words)).unwrap_or_default();
    Plain::said("p", said).with("role", "alert").with("class", "complaint").with_if(bad.is_none(), "hidden")
}

/// What the links of a lab look like, in words.
pub(crate) struct Form {
    /// A short one.
    pub(crate) example: &'static str,
    /// The keys that there are.
    pub(crate) parts: &'static str,
    /// What they may be.
    pub(crate) values: &'static str,
}

/// The keys of a link with their values; an empty link has none.
///
/// # Errors
/// [`BadLink::TooLong`], [`BadLink::Version`], and [`BadLink::Unknown`] where a part has no `=`.
pub(crate) fn parts(link: &str) -> Result<Vec<(&str, &str)>, BadLink> {
    if link.len() > MAX_BYTES {
        return Err(BadLink::TooLong);
    }
    let mut parts = link.split(';');
    match parts.next() {
        Some("") if link.is_empty() => return Ok(Vec::new()),
        Some("v1") => {}
        _ => return Err(BadLink::Version),
    }
    parts.map(|part| part.split_once('=').ok_or(BadLink::Unknown)).collect()
}

/// A whole number in one spelling.
///
/// # Errors
/// [`BadLink::Value`], for one with leading zeros or a sign as for one that is too large.
pub(crate) fn number<T: FromStr + ToString>(text: &str) -> Result<T, BadLink> {
    text.parse().ok().filter(|number: &T| text == number.to_string()).ok_or(BadLink::Value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_its_version_and_its_parts() {
        assert_eq!(parts(""), Ok(Vec::new()));
        assert_eq!(parts("v1"), Ok(Vec::new()));
        assert_eq!(parts("v1;a=b;c=d=e"), Ok(vec![("a", "b"), ("c", "d=e")]));
    }

    #[test]
    fn a_number_has_one_spelling() {
        assert_eq!(number("65535"), Ok(65_535_u16));
        for text in ["", "07", "+7", "-7", "7.0", " 7", "65536"] {
            assert_eq!(number::<u16>(text), Err(BadLink::Value), "{text}");
        }
    }

    #[test]
    fn what_is_no_link_says_why() {
        assert_eq!(parts("v2;a=b"), Err(BadLink::Version));
        assert_eq!(parts(";"), Err(BadLink::Version));
        assert_eq!(parts("v1;a"), Err(BadLink::Unknown));
        assert_eq!(parts(&"v1;".repeat(501)), Err(BadLink::TooLong));
    }
}
