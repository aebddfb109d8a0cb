//! What visitors show: ids, proofs and creation tokens, read from base64url and hashed at once.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

use super::store::{AskId, Digest, NoteId};

/// Exactly `N` bytes of unpadded base64url, or nothing.
pub(super) fn bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    // a full estimate of the length, so that a longer text cannot fit in by chance
    let fits = text.len() == (N * 4).div_ceil(3);
    (fits && URL_SAFE_NO_PAD.decode_slice(text, &mut bytes) == Ok(N)).then_some(bytes)
}

/// SHA-256 of `secret`.
pub fn digest(secret: &[u8]) -> Digest {
    Digest(Sha256::digest(secret).into())
}

/// A note's id as its address writes it.
pub fn id(text: &str) -> Option<NoteId> {
    bytes(text).map(NoteId)
}

/// The id of an ask as its address writes it.
pub fn ask_id(text: &str) -> Option<AskId> {
    bytes(text).map(AskId)
}

/// The other way: an id as an address writes it.
pub fn id_text(id: [u8; 16]) -> String {
    URL_SAFE_NO_PAD.encode(id)
}

/// A hash that the browser sends in place of its secret.
pub fn hash(text: &str) -> Option<Digest> {
    bytes(text).map(Digest)
}

/// The hash of a secret of `N` bytes that the visitor shows; the secret itself is not kept.
pub fn shown<const N: usize>(text: &str) -> Option<Digest> {
    bytes::<N>(text).map(|secret| digest(&secret))
}

/// Whether the text shown is one of the tokens, taking as long whichever it is.
pub fn is_one_of(tokens: &[Digest], shown: &str) -> bool {
    let shown = digest(shown.as_bytes());
    tokens.iter().fold(false, |found, token| found | (*token == shown))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_one_way_to_be_written() {
        let text = id_text([0xFB; 16]);
        assert_eq!(id(&text), Some(NoteId([0xFB; 16])));
        for wrong in ["", "A", &text[1..], &format!("{text}="), &format!("{text}A"), &text.replace('-', "+")]
        {
            assert_eq!(id(wrong), None, "{wrong}");
        }
        // 16 bytes leave four bits over, which must be zero
        assert_eq!(id(&format!("{}x", &text[..21])), None);
    }

    #[test]
    fn a_secret_is_known_by_its_hash() {
        let secret = URL_SAFE_NO_PAD.encode([7; 32]);
        assert_eq!(shown::<32>(&secret), Some(digest(&[7; 32])));
        assert_eq!(shown::<16>(&secret), None);
    }

    #[test]
    fn every_token_opens_and_no_other() {
        let tokens = [digest(b"one sixteen chars"), digest(b"two sixteen chars")];
        assert!(is_one_of(&tokens, "one sixteen chars"));
        assert!(is_one_of(&tokens, "two sixteen chars"));
        assert!(!is_one_of(&tokens, "two sixteen char"));
        assert!(!is_one_of(&[], ""));
    }
}
