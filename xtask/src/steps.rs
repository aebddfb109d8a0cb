//! Steps with a name and a time, so that whoever waits knows for what.

use std::{
    borrow::BorrowMut,
    fmt,
    process::Command,
    time::{Duration, Instant},
};

/// What a step ends with: nothing, or a sentence.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// Why the work stopped.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// The steps done so far, for the table at the end.
#[derive(Default)]
pub(crate) struct Steps(Vec<(String, Duration)>);

impl Steps {
    /// Announces `name`, does it, and notes how long it took.
    pub(crate) fn step<T>(&mut self, name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        eprintln!("\n==> {name}");
        let start = Instant::now();
        let result = work();
        let took = start.elapsed();
        eprintln!(
            "    {} {:.1} s",
            if result.is_ok() { "done in" } else { "FAILED after" },
            took.as_secs_f64()
        );
        self.0.push((name.to_owned(), took));
        result.map_err(|failure| Failure(format!("{name}: {failure}")))
    }

    /// What was done and how long each step took.
    pub(crate) fn table(&self) -> String {
        let mut table =
            String::from("\nstep                                                          seconds\n");
        for (name, took) in &self.0 {
            table.push_str(&format!("{name:<60} {:>8.1}\n", took.as_secs_f64()));
        }
        let total: Duration = self.0.iter().map(|(_, took)| *took).sum();
        table.push_str(&format!("{:<60} {:>8.1}\n", "all", total.as_secs_f64()));
        table
    }
}

/// Runs a command to its end; its output goes where ours goes.
pub(crate) fn run(command: impl BorrowMut<Command>) -> Outcome {
    let mut command = command;
    let command = command.borrow_mut();
    let line = line(command);
    let status =
        command.status().map_err(|error| Failure(format!("`{line}` could not be started: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure(format!("`{line}` ended with {status}"))) }
}

/// Runs a command and returns what it printed.
pub(crate) fn output(command: &mut Command) -> Outcome<String> {
    let line = line(command);
    let out = command.output().map_err(|error| Failure(format!("`{line}` could not be started: {error}")))?;
    if !out.status.success() {
        return Err(Failure(format!(
            "`{line}` ended with {}: {}",
            out.status,
            String::from_utf8_lossy(&out.stderr)
        )));
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

fn line(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for arg in command.get_args() {
        line.push(' ');
        line.push_str(&arg.to_string_lossy());
    }
    line
}
