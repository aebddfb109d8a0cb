use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

use super::{LinkSecret, NoteId};
use crate::{Error, Profile};

/// What a fragment begins with: a link alone, or a link and a passphrase stretched in this way.
const FORMS: [(&str, Option<Profile>); 3] =
    [("1k.", None), ("1kd.", Some(Profile::Desk)), ("1kp.", Some(Profile::Phone))];

/// Path and fragment of the link that opens a note, alone (`/n/ID#1k.SECRET`) or together with a passphrase
/// (`1kd.`, `1kp.`), all base64url. A note that a passphrase alone opens has its path only.
///
/// ```
/// use seal::note::{LinkSecret, NoteId, link, parse_fragment};
/// let link = link(&NoteId([0; 16]), &LinkSecret::from([1; 32]), None);
/// assert!(link.starts_with("/n/AAAAAAAAAAAAAAAAAAAAAA#1k.AQEB"));
/// let (_, fragment) = link.split_once('#').unwrap();
/// let (secret, profile) = parse_fragment(fragment)?;
/// assert_eq!((secret.as_bytes(), profile), (&[1; 32], None));
/// # Ok::<(), seal::Error>(())
/// ```
pub fn link(id: &NoteId, secret: &LinkSecret, profile: Option<Profile>) -> Zeroizing<String> {
    let id = URL_SAFE_NO_PAD.encode(id.0);
    let secret = Zeroizing::new(URL_SAFE_NO_PAD.encode(secret.as_bytes()));
    let form = FORMS.iter().find(|(_, known)| *known == profile).map_or("", |(form, _)| form);
    Zeroizing::new(format!("/n/{id}#{form}{}", *secret))
}

/// The link secret in a fragment, with or without its `#`, and how a passphrase is stretched where the note
/// takes one too. One spelling only is taken.
///
/// # Errors
/// [`Error::UnknownLink`].
pub fn parse_fragment(fragment: &str) -> Result<(LinkSecret, Option<Profile>), Error> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let mut forms = FORMS.iter();
    let (secret, profile) = forms
        .find_map(|(form, profile)| Some((fragment.strip_prefix(form)?, *profile)))
        .ok_or(Error::UnknownLink)?;
    let mut bytes = Zeroizing::new([0; 32]);
    match URL_SAFE_NO_PAD.decode_slice(secret, bytes.as_mut_slice()) {
        Ok(32) => Ok((LinkSecret::from(*bytes), profile)),
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
            format!("1kx.{secret}"),
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
        for (form, profile) in FORMS {
            let (_, found) = parse_fragment(&format!("#{form}{secret}")).unwrap();
            assert_eq!(found, profile);
        }
    }
}
