//! Whatever comes in gets an answer, and what is taken is what the form says.
#![no_main]

use libfuzzer_sys::fuzz_target;

// the module alone, so that no database and no HTTP has to be built with a sanitizer
#[allow(dead_code, reason = "the server uses more of it")]
#[path = "../../src/notes/form.rs"]
mod form;

fuzz_target!(|file: &[u8]| {
    if form::check(file).is_ok() {
        assert!(file.starts_with(b"age-encryption.org/v1\n-> "));
        // a byte less is never padded, and a header line more never fits
        assert!(form::check(&file[..file.len() - 1]).is_err());
        assert!(form::check(&[b"age-encryption.org/v1\n", file].concat()).is_err());
    }
});
