//! Whatever stands after the # of a lab's address, each lab opens it or says why not, and never panics.
#![no_main]

libfuzzer_sys::fuzz_target!(|link: &str| {
    for lab in app::labs::LABS {
        for link in [link.to_owned(), format!("v1;{link}")] {
            if let Err(why) = (lab.check_link)(&link) {
                assert!(!why.is_empty());
            }
        }
    }
});
