//! The two links of an ask.

use crate::notes::code;

/// What the fragment of the link begins with that others reply by.
const REQUEST: &str = "1a.";
/// What the fragment of the asker's own link begins with.
pub(crate) const OWN: &str = "1o.";

/// What the part of an ask's link after the `#` brings.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fragment {
    /// Whom replies are sealed to. It opens nothing.
    Request([u8; 32]),
    /// The root: it opens every reply.
    Own([u8; 32]),
}

impl Fragment {
    /// Reads what stood after the `#`; `None` where it is missing or of another version.
    pub(super) fn read(text: &str) -> Option<Self> {
        if let Some(recipient) = text.strip_prefix(REQUEST) {
            return code::from_text(recipient).map(Self::Request);
        }
        code::from_text(text.strip_prefix(OWN)?).map(Self::Own)
    }
}

/// The address of an ask with what comes after the `#`.
pub(super) fn link(origin: &str, id: &[u8; 16], fragment: Fragment) -> String {
    let (form, bytes) = match fragment {
        Fragment::Request(recipient) => (REQUEST, recipient),
        Fragment::Own(root) => (OWN, root),
    };
    format!("{origin}/a/{}#{form}{}", code::to_text(id), code::to_text(&bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_gives_back_what_it_was_made_of() {
        for fragment in [Fragment::Request([9; 32]), Fragment::Own([8; 32])] {
            let link = link("https://example.org", &[7; 16], fragment);
            let (address, after) = link.split_once('#').expect("it has both parts");
            assert_eq!(address, "https://example.org/a/BwcHBwcHBwcHBwcHBwcHBw");
            assert!(Fragment::read(after) == Some(fragment));
        }
    }

    #[test]
    fn a_link_of_another_version_is_none_of_ours() {
        let right = code::to_text(&[0; 32]);
        for text in
            [String::new(), right.clone(), format!("1k.{right}"), format!("1a.{right}A"), "1o.".into()]
        {
            assert!(Fragment::read(&text).is_none(), "{text}");
        }
    }
}
