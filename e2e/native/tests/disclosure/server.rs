//! The binary under test, in folders of its own, with all of its log.

use std::{
    fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread::{self, JoinHandle},
};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// A running `legwork serve`; it is killed when dropped.
pub(crate) struct Server {
    child: Child,
    address: SocketAddr,
    binary: PathBuf,
    /// For the database alone.
    folder: TempDir,
    /// Where it runs, and where it could leave other things: nothing is in it.
    elsewhere: TempDir,
    lines: Receiver<String>,
    /// What it says beside its log, read as it comes: a full pipe would stop it.
    said: Option<JoinHandle<Vec<String>>>,
}

impl Server {
    /// Starts it on a port of the system's choice, and waits until it listens.
    pub(crate) fn start(binary: &Path) -> Self {
        let (folder, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
        let mut child = command(binary, folder.path(), elsewhere.path())
            .arg("serve")
            .env("LEGWORK_LISTEN", "127.0.0.1:0")
            .env("LEGWORK_NOTES", "files")
            .env("LEGWORK_LOG", "debug")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let address = log
            .find_map(|line| json(&line).get("address")?.as_str()?.parse().ok())
            .expect("the server ended before it listened");
        let (say, lines) = channel();
        // Ends with the server, or when nobody listens any more.
        thread::spawn(move || log.try_for_each(|line| say.send(line)));
        let said = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        let said = thread::spawn(move || said.collect());
        Self { child, address, binary: binary.to_owned(), folder, elsewhere, lines, said: Some(said) }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where the database is.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// What `legwork disclose note ID` prints of the note whose calls are at this path.
    pub(crate) fn disclose(&self, path: &str) -> wire::Disclosure {
        let id = path.rsplit('/').next().unwrap();
        let output = command(&self.binary, self.folder.path(), self.elsewhere.path())
            .args(["disclose", "note", id])
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// The files in the folder of the database, sorted.
    pub(crate) fn files(&self) -> Vec<String> {
        names(self.folder.path())
    }

    /// What it wrote anywhere but there: files where it runs, and open files.
    pub(crate) fn written_elsewhere(&self) -> Vec<String> {
        let open = fs::read_dir(format!("/proc/{}/fd", self.child.id())).unwrap();
        let open = open.filter_map(|link| fs::read_link(link.unwrap().path()).ok());
        let is_elsewhere = |file: &PathBuf| {
            file.is_file() && !file.starts_with(self.folder.path()) && !file.starts_with("/proc")
        };
        let open = open.filter(is_elsewhere).map(|file| file.display().to_string());
        names(self.elsewhere.path()).into_iter().chain(open).collect()
    }

    /// Asks it to end, which it does once all of its log is out; every line of that since it listened, and whatever
    /// else it said.
    pub(crate) fn log(mut self) -> Vec<String> {
        kill_process(Pid::from_child(&self.child), Signal::TERM).unwrap();
        self.child.wait().unwrap();
        let said = self.said.take().map(|said| said.join().unwrap()).unwrap_or_default();
        self.lines.iter().chain(said).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        self.child.wait().unwrap();
    }
}

/// A line as JSON.
pub(crate) fn json(line: &str) -> serde_json::Value {
    serde_json::from_str(line).unwrap()
}

fn command(binary: &Path, folder: &Path, elsewhere: &Path) -> Command {
    let mut command = Command::new(binary);
    command
        .env_clear()
        .current_dir(elsewhere)
        .env("HOME", elsewhere)
        .env("TMPDIR", elsewhere)
        .env("DATABASE_URL", format!("sqlite:{}", folder.join("notes.db").display()));
    command
}

fn names(folder: &Path) -> Vec<String> {
    let names =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().to_string_lossy().into_owned());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}
