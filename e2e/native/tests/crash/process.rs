//! The binary under test, as a process of its own.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
};

use rustix::process::{Pid, Signal, kill_process};

/// A running `legwork serve`; it is killed when dropped, and waited for.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
}

impl Server {
    /// Starts it on a port of the system's choice, by way of `command`, and waits until it listens.
    pub(crate) fn start(mut command: Command, database: &str) -> Self {
        let mut child = command
            .env_clear()
            .env("PATH", env::var_os("PATH").unwrap_or_default())
            .env("LEGWORK_LISTEN", "127.0.0.1:0")
            .env("DATABASE_URL", database)
            .env("LEGWORK_NOTES", "files")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = log
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| {
                serde_json::from_str::<serde_json::Value>(&line).ok()?.get("address")?.as_str()?.parse().ok()
            })
            .expect("the server ended before it listened");
        // A full pipe would stop the server.
        thread::spawn(move || log.map_while(Result::ok).for_each(drop));
        Self { child, address }
    }
}

impl Server {
    /// Kill -9. Where strace runs it, only what strace runs: strace then writes down the rest and ends.
    pub(crate) fn kill(&mut self) {
        let pid = self.child.id();
        let traced = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
        match traced.trim().parse().ok().and_then(Pid::from_raw) {
            Some(traced) => kill_process(traced, Signal::KILL).unwrap(),
            None => self.child.kill().unwrap(),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
        self.child.wait().unwrap();
    }
}

/// The `legwork` binary of this build; nothing where the site was not built, without which it does not start.
pub(crate) fn binary() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    if !fs::exists(root.join("dist/manifest.txt")).unwrap() {
        println!("not run: the site is not built; `cargo xtask test` builds it first");
        return None;
    }
    let test = env::current_exe().unwrap();
    let profile = test.parent().and_then(Path::parent).unwrap();
    let binary = profile.join("legwork");
    if !binary.exists() {
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--package", "server", "--bin", "legwork", "--target-dir"]);
        build.arg(profile.parent().unwrap()).current_dir(root);
        if !cfg!(debug_assertions) {
            build.arg("--release");
        }
        assert!(build.status().unwrap().success(), "the server does not build");
    }
    Some(binary)
}
