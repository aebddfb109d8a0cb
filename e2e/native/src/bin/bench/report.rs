//! Rows, as `cargo xtask bench` reads them.

use std::time::Duration;

use crate::load::Measured;

/// The middle one of what several runs came to.
pub(crate) fn median(runs: impl IntoIterator<Item = f64>) -> f64 {
    let mut runs: Vec<f64> = runs.into_iter().collect();
    runs.sort_by(f64::total_cmp);
    runs.get(runs.len() / 2).copied().unwrap_or(f64::NAN)
}

/// How much of their rate ours is, over pairs of runs that followed each other.
pub(crate) fn ratio(what: &str, bar: Option<f64>, pairs: &[(f64, f64)]) {
    let bar = bar.map(|bar| bar.to_string()).unwrap_or_default();
    let ratio = median(pairs.iter().map(|(ours, theirs)| ours / theirs));
    let ours = median(pairs.iter().map(|(ours, _)| *ours));
    let theirs = median(pairs.iter().map(|(_, theirs)| *theirs));
    println!("ratio\t{what}\t{bar}\t{ratio:.2}\t{ours:.0} /s\t{theirs:.0} /s");
}

/// How long an answer took: half of them, and all but one in a hundred.
pub(crate) fn times(what: &str, runs: &[Measured]) {
    let ms = |of: fn(&Measured) -> Duration| median(runs.iter().map(|run| of(run).as_secs_f64() * 1_000.0));
    let (p50, p99) = (ms(|run| run.p50), ms(|run| run.p99));
    figure(&format!("{what}: p50, p99"), &format!("{p50:.2} ms, {p99:.2} ms"));
}

/// A figure of its own.
pub(crate) fn figure(what: &str, how_much: &str) {
    println!("figure\t{what}\t{how_much}");
}
