//! Argon2id by the native crate, for the runs in the browser to be measured against.

use std::{io::stdin, time::Instant};

use seal::{Passphrase, Profile};

use crate::Outcome;

/// Answers each line with how long it took.
pub(crate) fn answer() -> Outcome {
    let passphrase = Passphrase::new("correct horse battery staple")?;
    for line in stdin().lines() {
        let profile = match line?.as_str() {
            "desk" => Profile::Desk,
            "phone" => Profile::Phone,
            _ => return Err("the profiles are desk and phone".into()),
        };
        let start = Instant::now();
        passphrase.stretch(&[7; 16], profile)?;
        println!("{}", start.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(())
}
