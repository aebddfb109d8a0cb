//! `cargo xtask bench`: how fast the release is, measured beside what it is compared with, in docs/bench.md.

use std::{
    fmt::Write,
    fs,
    process::{Command, Stdio},
};

use crate::{
    serve::{self, cargo},
    site::{root, target_dir},
    steps::{Failure, Outcome, Steps, output, run},
};

/// Builds the release and what measures it, measures, and writes the page. Fails where a bar is missed.
pub(crate) fn bench(steps: &mut Steps) -> Outcome {
    serve::release(steps)?;
    steps.step("compile what measures it", || {
        run(cargo(&["build", "--locked", "--release", "--package", "trials", "--bin", "bench"]))
    })?;
    let e2e = root().join("e2e");
    if !e2e.join("node_modules").is_dir() {
        steps.step("fetch the browser's libraries", || {
            run(Command::new("npm").current_dir(&e2e).args(["ci", "--no-audit", "--no-fund"]))
        })?;
    }
    let release = target_dir().join("release");
    let (legwork, bench) = (release.join("legwork"), release.join("bench"));
    let mut server = Command::new(&bench);
    let mut rows = steps.step("measure the server", || rows(server.arg("server").arg(&legwork)))?;
    let load = ["test", "--locked", "--release", "--package", "trials", "--test", "load"];
    let uploads = steps.step("measure claims while files come in", || figures(&mut cargo(&load)))?;
    rows.extend(uploads);
    let mut browser = Command::new("node");
    browser.current_dir(&e2e).arg("bench/browser.mjs").args([&legwork, &bench]);
    rows.extend(steps.step("measure the worker in Chromium", || self::rows(&mut browser))?);

    let page = page(&machine()?, &rows);
    fs::write(root().join("docs/bench.md"), &page)?;
    eprintln!("\n{page}");
    let missed: Vec<&str> = rows.iter().filter_map(Row::missed).collect();
    if missed.is_empty() { Ok(()) } else { Err(Failure(format!("below the bar: {}", missed.join("; ")))) }
}

/// One thing measured.
#[derive(Debug, PartialEq)]
enum Row {
    /// How ours compares with theirs: above 1 it is faster.
    Ratio { what: String, bar: Option<f64>, ratio: f64, ours: String, theirs: String },
    /// A figure of its own.
    Figure { what: String, how_much: String },
}

impl Row {
    /// A line of what measures: fields with tabs between.
    fn parse(line: &str) -> Option<Self> {
        match line.split('\t').collect::<Vec<_>>()[..] {
            ["ratio", what, bar, ratio, ours, theirs] => Some(Self::Ratio {
                what: what.to_owned(),
                bar: if bar.is_empty() { None } else { Some(bar.parse().ok()?) },
                ratio: ratio.parse().ok()?,
                ours: ours.to_owned(),
                theirs: theirs.to_owned(),
            }),
            ["figure", what, how_much] => {
                Some(Self::Figure { what: what.to_owned(), how_much: how_much.to_owned() })
            }
            _ => None,
        }
    }

    /// What it measures, where it is below its bar.
    fn missed(&self) -> Option<&str> {
        match self {
            Self::Ratio { what, bar: Some(bar), ratio, .. } if ratio < bar => Some(what),
            _ => None,
        }
    }
}

/// Runs what measures and reads its rows.
fn rows(command: &mut Command) -> Outcome<Vec<Row>> {
    let printed = output(command.stderr(Stdio::inherit()))?;
    let row = |line| Row::parse(line).ok_or_else(|| Failure(format!("`{line}` is no row")));
    printed.lines().map(row).collect()
}

/// Runs a trial and reads the figures among what it prints.
fn figures(command: &mut Command) -> Outcome<Vec<Row>> {
    let printed = output(command.stderr(Stdio::inherit()))?;
    let rows: Vec<Row> = printed.lines().filter_map(Row::parse).collect();
    if rows.is_empty() { Err(Failure("the trial printed no figure".to_owned())) } else { Ok(rows) }
}

/// What it was measured on, and what.
struct Machine {
    processor: String,
    cores: usize,
    memory_gib: f64,
    kernel: String,
    commit: String,
    date: String,
}

fn machine() -> Outcome<Machine> {
    let (cpus, memory) = (fs::read_to_string("/proc/cpuinfo")?, fs::read_to_string("/proc/meminfo")?);
    let field = |text: &str, name: &str| {
        let value =
            text.lines().find_map(|line| Some(line.strip_prefix(name)?.split_once(':')?.1.trim().to_owned()));
        value.ok_or_else(|| Failure(format!("Linux does not say its `{name}`")))
    };
    let printed = |program: &str, args: &[&str]| {
        output(Command::new(program).current_dir(root()).args(args)).map(|text| text.trim().to_owned())
    };
    // The page itself is written by this: it alone does not make a tree dirty.
    let changed = printed("git", &["status", "--porcelain", "--", ".", ":!docs/bench.md"])?;
    let dirty = if changed.is_empty() { "" } else { ", with uncommitted changes" };
    let kib: f64 = field(&memory, "MemTotal")?.trim_end_matches(" kB").parse()?;
    Ok(Machine {
        processor: field(&cpus, "model name")?,
        cores: cpus.lines().filter(|line| line.starts_with("processor")).count(),
        memory_gib: kib / f64::from(1 << 20),
        kernel: printed("uname", &["-sr"])?,
        commit: format!("{}{dirty}", printed("git", &["rev-parse", "--short=12", "HEAD"])?),
        date: printed("date", &["-u", "+%F"])?,
    })
}

/// The page, ratios first.
fn page(machine: &Machine, rows: &[Row]) -> String {
    let Machine { processor, cores, memory_gib, kernel, commit, date } = machine;
    let mut ratios = String::new();
    let mut figures = String::new();
    for row in rows {
        match row {
            Row::Ratio { what, bar, ratio, ours, theirs } => {
                let (bar, met) = match bar {
                    Some(bar) => (bar.to_string(), if row.missed().is_some() { "**no**" } else { "yes" }),
                    None => ("".to_owned(), ""),
                };
                writeln!(ratios, "| {what} | {ratio:.2} | {bar} | {met} | {ours} | {theirs} |")
            }
            Row::Figure { what, how_much } => writeln!(figures, "| {what} | {how_much} |"),
        }
        .expect("memory takes what is written to it");
    }
    format!(
        "# How fast it is\n\n\
         Written by `cargo xtask bench`. A ratio compares two programs on one machine in turns and is the median of \
         the pairs: above 1, ours is faster. The absolute figures are medians too; they belong to this machine and \
         to what else it was doing.\n\n\
         {processor}, {cores} cores, {memory_gib:.0} GiB, {kernel}. Commit {commit}. {date}.\n\n\
         | what | ratio | bar | met | ours | theirs |\n|---|---|---|---|---|---|\n{ratios}\n\
         | figure | |\n|---|---|\n{figures}\n\
         - Server, load and yardstick share the machine over loopback. The server is the release with its defaults: \
         every request leaves a line in the log, which is read through a pipe.\n\
         - A note counts as created or claimed when its transaction has reached the disk (SQLite, WAL, \
         `synchronous=FULL`); the server commits those that wait together, up to 64. The plain loop runs the same \
         statements in groups of 64 with no server around them.\n\
         - The times of Argon2id and of notes in the worker include the way from the page and back; those of the npm \
         packages do not leave the page.\n\
         - From memory to memory, the worker's module seals and opens bytes that the page holds, as the npm package does. \
         From file to file, both read what the browser keeps and give it back to the browser, as the page for age files \
         does; the native crate has both in memory.\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_below_its_bar_is_missed_and_one_without_a_bar_never() {
        let missed = |line| Row::parse(line).unwrap().missed().is_some();
        assert!(missed("ratio\ta page\t0.7\t0.69\t69 /s\t100 /s"));
        assert!(!missed("ratio\ta page\t0.7\t0.70\t70 /s\t100 /s"));
        assert!(!missed("ratio\ta page\t\t0.01\t1 /s\t100 /s"));
        assert!(!missed("figure\tidle memory\t9 MiB"));
    }

    #[test]
    fn a_line_of_another_form_is_no_row() {
        for line in ["", "ratio\ta page", "ratio\ta page\thigh\t1\t1\t1", "figure\tidle memory"] {
            assert_eq!(Row::parse(line), None, "{line}");
        }
    }
}
