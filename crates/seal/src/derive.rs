//! Keys from one root: HKDF-SHA256 (RFC 5869), bound to an id, each under a label of its own.

use bech32::{Bech32, Hrp};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::secret::secret;

secret!(
    /// What HKDF-Extract made of a root.
    pub(crate) Prk
);

/// HKDF-Extract.
pub(crate) fn extract(salt: &[u8], root: &[u8]) -> Prk {
    let (prk, _) = Hkdf::<Sha256>::extract(Some(salt), root);
    Prk::from(<[u8; 32]>::from(prk))
}

impl Prk {
    /// `HKDF-Expand(prk, label ‖ 0x00 ‖ id, 32)`.
    pub(crate) fn key(&self, label: &str, id: &[u8; 16]) -> Zeroizing<[u8; 32]> {
        let hkdf = Hkdf::<Sha256>::from_prk(self.as_bytes()).expect("it has the length of the hash");
        let mut key = Zeroizing::new([0; 32]);
        hkdf.expand_multi_info(&[label.as_bytes(), &[0], id], key.as_mut_slice())
            .expect("32 bytes are one block");
        key
    }

    /// The key under `age-x25519` as an age identity, `AGE-SECRET-KEY-1…`.
    pub(crate) fn identity(&self, id: &[u8; 16]) -> Zeroizing<String> {
        let prefix = Hrp::parse("age-secret-key-").expect("letters and dashes are a valid prefix");
        let key = self.key("age-x25519", id);
        Zeroizing::new(bech32::encode_upper::<Bech32>(prefix, &*key).expect("32 bytes fit into Bech32"))
    }
}
