//! The servers that are measured, each a process of its own.

use std::{
    env,
    io::{self, BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    thread,
};

use crate::Outcome;

/// A server that listens; it is killed when dropped, and waited for.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
}

impl Server {
    /// The server of this build, with its defaults and a database in `folder`. Also where it has just
    /// begun to listen; its log comes with it.
    pub(crate) fn begin(legwork: &Path, folder: &Path) -> Outcome<(Self, Log)> {
        let mut command = Command::new(legwork);
        command
            .arg("serve")
            .env_clear()
            .env("LEGWORK_LISTEN", "127.0.0.1:0")
            .env("LEGWORK_QUOTA_MIB", "4096")
            .env("DATABASE_URL", format!("sqlite:{}", folder.join("legwork.sqlite").display()));
        Self::start(command)
    }

    /// As [`begin`](Self::begin), when it has done what it does in the background after its start, too.
    pub(crate) fn settled(legwork: &Path, folder: &Path) -> Outcome<Self> {
        let (server, mut log) = Self::begin(legwork, folder)?;
        log.until("compressed")?;
        log.drain();
        Ok(server)
    }

    /// The bare server, answering with so many bytes.
    pub(crate) fn hello(sizes: &[usize]) -> Outcome<Self> {
        let mut command = Command::new(env::current_exe()?);
        command.arg("hello").args(sizes.iter().map(ToString::to_string));
        Ok(Self::start(command)?.0)
    }

    fn start(mut command: Command) -> Outcome<(Self, Log)> {
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let mut log = Log(BufReader::new(child.stdout.take().ok_or("there is no pipe")?));
        let listening = log.until("\"address\"")?;
        let event: serde_json::Value = serde_json::from_str(&listening)?;
        let address = event["address"].as_str().ok_or("an address is a text")?.parse()?;
        Ok((Self { child, address }, log))
    }

    /// The process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that has ended already left its reason on standard error.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a server writes to standard output.
pub(crate) struct Log(BufReader<ChildStdout>);

impl Log {
    /// The first line from here on with `part` in it.
    pub(crate) fn until(&mut self, part: &str) -> Outcome<String> {
        let mut line = String::new();
        while self.0.read_line(&mut line)? > 0 {
            if line.contains(part) {
                return Ok(line);
            }
            line.clear();
        }
        Err(format!("the server ended before it said {part}").into())
    }

    /// Reads the rest beside everything else, as systemd would, and forgets it.
    pub(crate) fn drain(mut self) {
        thread::spawn(move || io::copy(&mut self.0, &mut io::sink()));
    }
}
