//! `cargo xtask test`: everything that can fail, fastest first, in the order in which it helps.

use std::{
    env,
    ffi::OsString,
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    serve::cargo,
    site::{self, Mode, root, target_dir},
    steps::{Failure, Outcome, Steps, run},
    tidy,
};

/// Programs the tests talk to, and the Debian package that brings each.
const NEEDED: [(&str, &str); 6] = [
    ("node", "nodejs"),
    ("npm", "npm"),
    ("chromium", "chromium"),
    ("age", "age"),
    ("strace", "strace"),
    ("tar", "tar"),
];

/// Runs every test there is.
pub(crate) fn test(steps: &mut Steps) -> Outcome {
    let postgres_bin = steps.step("look for the programs that the tests talk to", needed)?;
    steps.step("format", || run(cargo(&["fmt", "--all", "--check"])))?;
    steps.step("tidy", tidy::check)?;
    steps.step("lint everything with every feature", || {
        let args = [
            "clippy",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--locked",
            "--",
            "--deny",
            "warnings",
        ];
        run(cargo(&args))
    })?;
    site::build(Mode::Release, steps)?;
    steps.step("compile the server and its tests", || {
        run(cargo(&["build", "--locked", "--package", "server"]))?;
        run(cargo(&["test", "--locked", "--workspace", "--all-features", "--no-run"]))
    })?;
    let postgres = steps.step("start a PostgreSQL of our own", || Postgres::start(&postgres_bin))?;
    steps.step("unit, contract, socket and crash tests", || {
        let mut tests = cargo(&["test", "--locked", "--workspace", "--all-features"]);
        run(tests.env("LEGWORK_TEST_POSTGRES", &postgres.url))
    })?;
    drop(postgres);
    let e2e = root().join("e2e");
    steps.step("fetch the browser tests' libraries", || {
        run(Command::new("npm").current_dir(&e2e).args(["ci", "--no-audit", "--no-fund"]))
    })?;
    steps.step("the vectors, checked by other people's code", || {
        run(Command::new("node").current_dir(root()).arg("crates/seal/tests/vectors/check.mjs"))?;
        run(Command::new("node").current_dir(root()).args(["app/worker/check.mjs", &sealer()?]))?;
        let open = target_dir().join("site/sealer-for-tests");
        site::sealer_for_tests(&open)?;
        run(Command::new("node").current_dir(root()).arg("app/worker/check.mjs").arg(&open).arg("every-mode"))
    })?;
    steps.step("journeys in Chromium", || {
        let bin = target_dir().join("debug/legwork");
        run(Command::new("npx").current_dir(&e2e).args(["playwright", "test"]).env("LEGWORK_BIN", bin))
    })
}

/// Names everything that is missing at once. Where PostgreSQL's programs are.
fn needed() -> Outcome<PathBuf> {
    let is_there = |program: &str| {
        let path = env::var_os("PATH").unwrap_or_default();
        env::split_paths(&path).any(|folder| folder.join(program).is_file())
    };
    let mut missing: Vec<&str> =
        NEEDED.iter().filter(|(program, _)| !is_there(program)).map(|(_, package)| *package).collect();
    let postgres = postgres_bin();
    if postgres.is_none() {
        missing.push("postgresql");
    }
    match postgres {
        Some(bin) if missing.is_empty() => Ok(bin),
        _ => Err(Failure(format!("missing; on Debian: apt-get install {}", missing.join(" ")))),
    }
}

/// Debian keeps PostgreSQL's server programs by version, off the path.
fn postgres_bin() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut bins: Vec<PathBuf> =
        versions.filter_map(|version| Some(version.ok()?.path().join("bin"))).collect();
    bins.sort();
    bins.into_iter().rfind(|bin| bin.join("initdb").is_file())
}

/// The folder in which the sealer was just built.
fn sealer() -> Outcome<String> {
    let manifest = fs::read_to_string(root().join("dist/manifest.txt"))?;
    let address = manifest.lines().find_map(|line| line.strip_prefix("sealer/sealer.js\t"));
    let address = address.ok_or_else(|| Failure("dist/manifest.txt names no sealer".to_owned()))?;
    let folder = address.trim_start_matches('/').rsplit_once('/').map_or("", |(folder, _)| folder);
    Ok(root().join("dist").join(folder).to_string_lossy().into_owned())
}

/// A PostgreSQL that lives as long as the tests.
struct Postgres {
    control: Vec<OsString>,
    folder: PathBuf,
    url: String,
}

impl Postgres {
    fn start(bin: &Path) -> Outcome<Self> {
        let folder = env::temp_dir().join(format!("legwork-postgres-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let as_owner = Owner::of(&folder)?;
        let data = folder.join("data");
        let init = as_owner.line(&bin.join("initdb"), &data);
        let args = ["--auth=trust", "--username=postgres", "--no-sync"];
        run(Command::new(&init[0]).args(&init[1..]).args(args).stdout(Stdio::null()))?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let options = format!("-h 127.0.0.1 -p {port} -k {} -c max_connections=300", folder.display());
        let control = as_owner.line(&bin.join("pg_ctl"), &data);
        let postgres =
            Self { control, folder, url: format!("postgres://postgres@127.0.0.1:{port}/postgres") };
        // Waits until it answers, or says that it does not.
        run(postgres.control(&["--wait", "--silent", "--log=/dev/null", "--options", &options, "start"]))?;
        Ok(postgres)
    }

    fn control(&self, args: &[&str]) -> Command {
        let mut control = Command::new(&self.control[0]);
        control.args(&self.control[1..]).args(args);
        control
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // It is ours and throw-away: what goes wrong here is swept up with the temporary folder.
        let _ = self.control(&["--mode=immediate", "--silent", "stop"]).status();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// PostgreSQL refuses to run as root: then its own user takes over.
struct Owner {
    is_root: bool,
}

impl Owner {
    fn of(folder: &Path) -> Outcome<Self> {
        let is_root = crate::steps::output(Command::new("id").arg("-u"))?.trim() == "0";
        if is_root {
            run(Command::new("chown").arg("postgres:postgres").arg(folder))?;
        }
        Ok(Self { is_root })
    }

    /// The program, by its owner, on this folder of data.
    fn line(&self, program: &Path, data: &Path) -> Vec<OsString> {
        let by = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"];
        let mut line: Vec<OsString> = if self.is_root { by.map(OsString::from).to_vec() } else { Vec::new() };
        line.extend([program.into(), "--pgdata".into(), data.into()]);
        line
    }
}
