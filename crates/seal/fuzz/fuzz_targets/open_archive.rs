//! No bytes make the archive reader panic, and what it accepts it can write again.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(entries) = seal::archive::read(bytes) {
        let again = seal::archive::write(&entries).expect("what was read is not too much to write");
        assert!(
            entries.is_empty() || !seal::archive::read(&again).expect("what we write we read").is_empty()
        );
    }
});
