//! Bytes in addresses and JSON: base64url without padding; and the links of a note.

use errand::{LinkSecret, Profile};

/// What a fragment begins with: a link alone, or a link and a passphrase stretched in this way.
const FORMS: [(&str, Option<Profile>); 3] =
    [("1k.", None), ("1kd.", Some(Profile::Desk)), ("1kp.", Some(Profile::Phone))];
/// What the fragment of the sender's own link begins with.
const OWNER: &str = "1o.";

/// The digits of base64url (RFC 4648).
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bytes as base64url. Written here, because the library's tables are a thirtieth of what a page may load.
pub(crate) fn to_text(bytes: &[u8]) -> String {
    let mut text = String::new();
    let (mut bits, mut held) = (0_u32, 0);
    for byte in bytes {
        (bits, held) = (bits << 8 | u32::from(*byte), held + 8);
        while held >= 6 {
            held -= 6;
            text.push(digit(bits >> held));
        }
    }
    if held > 0 {
        text.push(digit(bits << (6 - held)));
    }
    text
}

fn digit(bits: u32) -> char {
    char::from(DIGITS[bits as usize % DIGITS.len()])
}

/// base64url as exactly `N` bytes. One spelling only is taken.
pub(crate) fn from_text<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let (mut bits, mut held, mut at) = (0_u32, 0, 0);
    for letter in text.bytes() {
        let digit = DIGITS.iter().position(|digit| *digit == letter)?;
        (bits, held) = (bits << 6 | u32::try_from(digit).ok()?, held + 6);
        if held >= 8 {
            held -= 8;
            *bytes.get_mut(at)? = (bits >> held).to_le_bytes()[0];
            at += 1;
        }
    }
    // What is left over is less than a digit, and zeros.
    (at == N && held < 6 && bits & ((1 << held) - 1) == 0).then_some(bytes)
}

/// What the part of a note's link after the `#` brings.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Fragment {
    /// Nothing: a passphrase alone opens the note, or the link was cut at the `#`.
    None,
    /// The link secret, and how a passphrase is stretched where one is needed too.
    Link(LinkSecret, Option<Profile>),
    /// The owner token: receipt and take-back.
    Owner([u8; 32]),
}

impl Fragment {
    /// Reads what stood after the `#`; `None` where it is of another version.
    pub(crate) fn read(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::None);
        }
        if let Some(token) = text.strip_prefix(OWNER) {
            return from_text(token).map(Self::Owner);
        }
        let mut forms = FORMS.iter();
        let (secret, profile) =
            forms.find_map(|(form, profile)| Some((text.strip_prefix(form)?, *profile)))?;
        Some(Self::Link(LinkSecret(from_text(secret)?), profile))
    }

    fn write(&self) -> String {
        match self {
            Self::None => String::new(),
            Self::Link(secret, profile) => {
                let form = FORMS.iter().find(|(_, known)| known == profile).map_or("", |(form, _)| form);
                format!("#{form}{}", to_text(&secret.0))
            }
            Self::Owner(token) => format!("#{OWNER}{}", to_text(token)),
        }
    }
}

/// The address of a note with what comes after the `#`.
pub(crate) fn link(origin: &str, id: &[u8; 16], fragment: &Fragment) -> String {
    format!("{origin}/n/{}{}", to_text(id), fragment.write())
}

#[cfg(test)]
mod tests {
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
    use proptest::prelude::*;

    use super::*;

    fn comes_back(fragment: &Fragment) -> bool {
        let link = link("https://example.org", &[7; 16], fragment);
        let (address, after) = link.split_once('#').unwrap_or((&link, ""));
        address == "https://example.org/n/BwcHBwcHBwcHBwcHBwcHBw"
            && Fragment::read(after).as_ref() == Some(fragment)
    }

    proptest! {
        #[test]
        fn bytes_are_written_as_the_library_writes_them(bytes: [u8; 32], short: [u8; 16], left in 0..17_usize) {
            prop_assert_eq!(to_text(&bytes), BASE64_URL_SAFE_NO_PAD.encode(bytes));
            prop_assert_eq!(to_text(&short[..left]), BASE64_URL_SAFE_NO_PAD.encode(&short[..left]));
            prop_assert_eq!(from_text(&to_text(&bytes)), Some(bytes));
            prop_assert_eq!(from_text(&to_text(&short)), Some(short));
        }

        #[test]
        fn what_the_library_refuses_is_refused(text in "[-_A-Za-z0-9+/=]{41,45}", cut in 20..24_usize) {
            for text in [text.as_str(), &text[..cut]] {
                let read = BASE64_URL_SAFE_NO_PAD.decode(text).ok();
                let exact = |length| read.clone().filter(|bytes| bytes.len() == length);
                prop_assert_eq!(from_text::<32>(text).map(Vec::from), exact(32));
                prop_assert_eq!(from_text::<16>(text).map(Vec::from), exact(16));
            }
        }
    }

    #[test]
    fn a_link_gives_back_what_it_was_made_of() {
        for profile in [None, Some(Profile::Desk), Some(Profile::Phone)] {
            assert!(comes_back(&Fragment::Link(LinkSecret([9; 32]), profile)));
        }
        assert!(comes_back(&Fragment::Owner([8; 32])));
        assert!(comes_back(&Fragment::None));
    }

    #[test]
    fn the_senders_link_is_none_that_opens() {
        let secret = to_text(&[9; 32]);
        assert!(Fragment::read(&format!("1o.{secret}")) == Some(Fragment::Owner([9; 32])));
        assert!(Fragment::read(&format!("1k.{secret}")) != Fragment::read(&format!("1o.{secret}")));
    }

    #[test]
    fn a_link_of_another_version_is_none_of_ours() {
        let long = to_text(&[0; 33]);
        let right = to_text(&[0; 32]);
        for text in
            ["1kd.AAAA", "1kx.AAAA", "1k.AAAA", "1o.", "x", &format!("1k.{long}"), &format!("1kp.{right}=")]
        {
            assert!(Fragment::read(text).is_none(), "{text}");
        }
    }
}
