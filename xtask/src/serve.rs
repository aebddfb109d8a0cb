//! `cargo xtask serve`: the whole site on this machine, built as one works on it.

use std::process::Command;

use crate::{
    site::{self, Mode, root, target_dir},
    steps::{Outcome, Steps, run},
};

/// Cargo, as it was called.
pub(crate) fn cargo(args: &[&str]) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()).args(args);
    cargo
}

/// Builds the site and the server, and serves until stopped. Settings come from the environment.
pub(crate) fn serve(steps: &mut Steps) -> Outcome {
    site::build(Mode::Dev, steps)?;
    steps.step("compile the server", || run(cargo(&["build", "--package", "server"])))?;
    eprint!("{}", steps.table());
    eprintln!("\n==> serve on http://127.0.0.1:8080/ unless LEGWORK_LISTEN says otherwise; Ctrl+C ends it\n");
    run(Command::new(target_dir().join("debug/legwork")).current_dir(root()).arg("serve"))
}

/// The release: `target/release/legwork`, which needs no other file.
pub(crate) fn release(steps: &mut Steps) -> Outcome {
    site::build(Mode::Release, steps)?;
    steps.step("compile the server with the site in it", || {
        run(cargo(&["build", "--locked", "--release", "--package", "server"]))
    })?;
    eprintln!("\n    {}", target_dir().join("release/legwork").display());
    Ok(())
}
