//! Measures the server against bare programs that do the same work: `cargo xtask bench` runs it.
//!
//! ```text
//! bench server LEGWORK    measure this binary of the server
//! bench hello SIZE...     answer with so many bytes at /SIZE, and print where: what a page is measured against
//! bench agefile LENGTH    answer each line, `seal` or `open`, with the milliseconds that a file of that length took
//! bench stretch           answer each line, `desk` or `phone`, with the milliseconds that Argon2id took here
//! ```
//!
//! Each row is printed as soon as it is known, its fields with tabs between: `ratio`, what, the bar or
//! nothing, the ratio, our median, theirs; or `figure`, what, how much.

mod agefile;
mod hello;
mod load;
mod notes;
mod page;
mod plain;
mod process;
mod report;
mod start;
mod stretch;

use std::{env, error::Error, path::Path, process::ExitCode};

/// What a step ends with; what went wrong is only ever printed.
type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// Interleaved runs of ours and theirs, of which the median counts.
const RUNS: usize = 5;

#[tokio::main]
async fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["server", legwork] => server(Path::new(legwork)).await,
        ["hello", sizes @ ..] => hello::serve(sizes).await,
        ["agefile", length] => agefile::answer(length),
        ["stretch"] => stretch::answer(),
        _ => Err("bench server LEGWORK, bench hello SIZE..., bench agefile LENGTH, or bench stretch".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn server(legwork: &Path) -> Outcome {
    page::measure(legwork).await?;
    notes::measure(legwork).await?;
    start::measure(legwork).await
}
