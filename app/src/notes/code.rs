//! Bytes in addresses and JSON: base64url without padding; and the link of a note.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};

/// What stands before the link secret in the fragment of a note that needs its link and nothing else.
const LINK_ONLY: &str = "1k.";

/// Bytes as base64url.
pub(super) fn to_text(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// base64url as exactly `N` bytes.
pub(super) fn from_text<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let length = BASE64_URL_SAFE_NO_PAD.decode_slice(text, &mut bytes).ok()?;
    (length == N).then_some(bytes)
}

/// The link that opens a note.
pub(super) fn link(origin: &str, id: &[u8; 16], secret: &[u8; 32]) -> String {
    format!("{origin}/n/{}#{LINK_ONLY}{}", to_text(id), to_text(secret))
}

/// Why a fragment holds no link secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BadFragment {
    /// There is none: the link was cut at the `#`.
    Missing,
    /// It is of another form.
    OtherVersion,
}

/// The link secret in a fragment.
pub(super) fn secret(fragment: &str) -> Result<[u8; 32], BadFragment> {
    if fragment.is_empty() {
        return Err(BadFragment::Missing);
    }
    fragment.strip_prefix(LINK_ONLY).and_then(from_text).ok_or(BadFragment::OtherVersion)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_gives_its_secret_back() {
        let link = link("https://example.org", &[7; 16], &[9; 32]);
        let (address, fragment) = link.split_once('#').unwrap();
        assert_eq!(address, "https://example.org/n/BwcHBwcHBwcHBwcHBwcHBw");
        assert_eq!(secret(fragment), Ok([9; 32]));
    }

    #[test]
    fn a_link_without_its_end_is_told_from_one_of_another_version() {
        assert_eq!(secret(""), Err(BadFragment::Missing));
        assert_eq!(secret("1kd.AAAA"), Err(BadFragment::OtherVersion));
        assert_eq!(secret("1k.AAAA"), Err(BadFragment::OtherVersion));
        assert_eq!(secret(&format!("1k.{}", to_text(&[0; 33]))), Err(BadFragment::OtherVersion));
        assert_eq!(secret(&format!("1k.{}=", to_text(&[0; 32]))), Err(BadFragment::OtherVersion));
    }
}
