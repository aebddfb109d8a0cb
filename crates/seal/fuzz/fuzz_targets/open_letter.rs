//! No noise opens as a letter or makes the reader panic, and every text comes back.
#![no_main]

use seal::letter::{Head, Letter};
use seal::{Profile, Stretched};

libfuzzer_sys::fuzz_target!(|input: (bool, &str, &[u8])| {
    let (padded, text, noise) = input;
    let head = Head { profile: Profile::Phone, padded, salt: [0; 16], nonce: [0; 24] };
    let key = Stretched::from([0; 32]);
    let letter = Letter { head, ciphertext: noise.to_vec(), tag: [0; 16] };
    assert!(letter.open(&key).is_err());
    if let Ok(letter) = Letter::seal(head, text, &key) {
        assert_eq!(letter.open(&key).expect("it was just sealed").as_str(), text);
    }
});
