//! The binary: one task per process.

use std::{env, process::ExitCode};

use server::commands::Command;

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Command::parse(env::args().skip(1)) {
        Ok(command) => command.run().await,
        Err(failure) => Err(failure),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
