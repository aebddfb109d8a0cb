//! Argon2id by the native crate, as anybody would call it, for the runs in the browser to be measured against.

use std::{io::stdin, time::Instant};

use argon2::{Algorithm, Argon2, Params, Version};

use crate::Outcome;

/// Answers each line with how long it took.
pub(crate) fn answer() -> Outcome {
    for line in stdin().lines() {
        let (mib, passes) = match line?.as_str() {
            "desk" => (64, 3),
            "phone" => (19, 2),
            _ => return Err("the profiles are desk and phone".into()),
        };
        let params = Params::new(mib * 1024, passes, 1, Some(32)).map_err(|error| error.to_string())?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let mut key = [0; 32];
        let start = Instant::now();
        argon2
            .hash_password_into(b"correct horse battery staple", &[7; 16], &mut key)
            .map_err(|error| error.to_string())?;
        println!("{}", start.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(())
}
