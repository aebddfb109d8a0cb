//! Age files by the native crate, for the runs in the browser to be measured against.

use std::{io::stdin, time::Instant};

use seal::agefile::{self, KeyPair, Opener, Sealer};

use crate::Outcome;

/// Answers each line, `seal` or `open`, with the milliseconds that a file of `length` bytes took.
pub(crate) fn answer(length: &str) -> Outcome {
    let plain = vec![7; length.parse()?];
    let pair = KeyPair::generate();
    let (sealer, opener) = (Sealer::recipients(&pair.recipient)?, Opener::keys(&pair.file("now"))?);
    let mut sealed = Vec::new();
    agefile::seal(&mut plain.as_slice(), &sealer, &mut sealed)?;
    for line in stdin().lines() {
        // Room is made ahead: what is measured is the work, not how memory grows.
        let mut out = Vec::with_capacity(sealed.len());
        let start = Instant::now();
        match line?.as_str() {
            "seal" => agefile::seal(&mut plain.as_slice(), &sealer, &mut out)?,
            "open" => agefile::open(&mut sealed.as_slice(), &opener, &mut out)?,
            _ => return Err("a file is sealed or opened".into()),
        }
        println!("{}", start.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(())
}
