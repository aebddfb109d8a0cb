use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

use super::{LinkSecret, NoteId};
use crate::Error;

/// What a fragment begins with where the link is all that is needed.
const LINK_ONLY: &str = "1k.";

/// Path and fragment of the link that opens a note: `/n/ID#1k.SECRET`, both base64url.
///
/// ```
/// use seal::note::{LinkSecret, NoteId, link, parse_fragment};
/// let link = link(&NoteId([0; 16]), &LinkSecret::from([1; 32]));
/// assert!(link.starts_with("/n/AAAAAAAAAAAAAAAAAAAAAA#1k.AQEB"));
/// let (_, fragment) = link.split_once('#').unwrap();
/// assert_eq!(parse_fragment(fragment)?.as_bytes(), &[1; 32]);
/// # Ok::<(), seal::Error>(())
/// ```
pub fn link(id: &NoteId, secret: &LinkSecret) -> Zeroizing<String> {
    let id = URL_SAFE_NO_PAD.encode(id.0);
    let secret = Zeroizing::new(URL_SAFE_NO_PAD.encode(secret.as_bytes()));
    Zeroizing::new(format!("/n/{id}#{LINK_ONLY}{}", *secret))
}

/// The link secret in a fragment, with or without its `#`. One spelling only is taken.
///
/// # Errors
/// [`Error::UnknownLink`].
pub fn parse_fragment(fragment: &str) -> Result<LinkSecret, Error> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let secret = fragment.strip_prefix(LINK_ONLY).ok_or(Error::UnknownLink)?;
    let mut bytes = Zeroizing::new([0; 32]);
    match URL_SAFE_NO_PAD.decode_slice(secret, bytes.as_mut_slice()) {
        Ok(32) => Ok(LinkSecret::from(*bytes)),
        _ => Err(Error::UnknownLink),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_of_another_form_is_of_another_version() {
        let secret = "A".repeat(43);
        for fragment in [
            String::new(),
            secret.clone(),
            format!("1kd.{secret}"),
            format!("2k.{secret}"),
            format!("##1k.{secret}"),
            format!("1k.{secret}="),
            format!("1k.{}", &secret[1..]),
            format!("1k.{secret}AAAA"),
            format!("1k.{}B", &secret[1..]), // bits beyond the last byte
            format!("1k.{}+", &secret[1..]),
        ] {
            assert_eq!(parse_fragment(&fragment).err(), Some(Error::UnknownLink), "{fragment}");
        }
        assert!(parse_fragment(&format!("#1k.{secret}")).is_ok());
    }
}
