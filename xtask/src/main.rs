//! Builds, serves, tests and checks: `cargo xtask`.

mod site;
mod steps;

use std::{env, process::ExitCode};

use steps::{Outcome, Steps};

const USAGE: &str = "\
cargo xtask COMMAND
  build      build the site and the server (--release: small, one file)";

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let mut steps = Steps::default();
    let outcome: Outcome = match args.as_slice() {
        ["site"] => site::build(site::Mode::Dev, &mut steps),
        ["site", "--release"] => site::build(site::Mode::Release, &mut steps),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    eprint!("{}", steps.table());
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}
