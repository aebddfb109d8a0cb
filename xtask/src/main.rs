//! Builds, serves, tests and checks: `cargo xtask`.

mod bench;
mod serve;
mod site;
mod steps;
mod test;
mod tidy;

use std::{env, process::ExitCode};

use site::Mode;
use steps::{Outcome, Steps};

const USAGE: &str = "\
cargo xtask COMMAND

  serve             build everything and serve it on http://127.0.0.1:8080/
  build --release   leave one binary, target/release/legwork, that needs no other file
  test              every test, the real browser included
  bench             measure the release and write docs/bench.md
  tidy              the rules of the architecture
  site [--release]  only dist/: styles, fonts, WebAssembly";

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let mut steps = Steps::default();
    let outcome: Outcome = match args.as_slice() {
        ["serve"] => serve::serve(&mut steps),
        ["build", "--release"] => serve::release(&mut steps),
        ["test"] => test::test(&mut steps),
        ["bench"] => bench::bench(&mut steps),
        ["tidy"] => steps.step("tidy", tidy::check),
        ["site"] => site::build(Mode::Dev, &mut steps),
        ["site", "--release"] => site::build(Mode::Release, &mut steps),
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
