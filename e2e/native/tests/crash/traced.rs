//! A killed process leaves the system's page cache behind, a power cut does not. So this looks at the
//! order of system calls: no answer may leave before the log that holds what it says is on the disk.

use std::{collections::HashSet, fs, path::Path, process::Command, sync::Mutex, thread};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use super::{
    client::{Client, Note},
    process::{Server, binary},
};

const CLIENTS: u64 = 4;
const NOTES_EACH: u64 = 6;

#[test]
fn no_answer_leaves_before_what_it_says_is_on_the_disk() {
    let Some(early) = early_answers("full") else { return };
    assert_eq!(early, Vec::<String>::new());
}

#[test]
fn the_check_sees_answers_that_leave_early() {
    let Some(early) = early_answers("normal") else { return };
    assert!(!early.is_empty(), "with the disk not waited for, no answer was early");
}

/// One thing that was acknowledged, as it shows in the trace.
struct Acknowledged {
    what: String,
    /// Bytes that the log must hold.
    logged: Vec<u8>,
    /// Bytes of the answer.
    said: Vec<u8>,
}

/// Runs a server under strace, leaves notes and reads them, and names every answer that left too early.
fn early_answers(synchronous: &str) -> Option<Vec<String>> {
    let binary = binary()?;
    if Command::new("strace").arg("--version").output().is_err() {
        println!("not run: strace is not installed");
        return None;
    }
    let folder = TempDir::new().unwrap();
    let trace = folder.path().join("trace");
    let mut strace = Command::new("strace");
    strace
        .args(["--follow-forks", "--decode-fds=path", "--strings-in-hex=all", "--string-limit=8192"])
        .args(["-e", "trace=fsync,fdatasync,write,pwrite64,writev,sendto,sendmsg", "--output"])
        .arg(&trace)
        .arg(binary)
        .arg("serve");
    let database = folder.path().join("notes.db");
    let server = Server::start(strace, &format!("sqlite:{}?synchronous={synchronous}", database.display()));

    let acknowledged = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for first in (0..CLIENTS).map(|client| client * NOTES_EACH) {
            let (acknowledged, address) = (&acknowledged, server.address);
            scope.spawn(move || {
                let mut client = Client::connect(address).unwrap();
                for number in first..first + NOTES_EACH {
                    let both = put_and_claim(&mut client, number);
                    acknowledged.lock().unwrap().extend(both);
                }
            });
        }
    });
    drop(server);
    let trace = Trace::read(&trace);
    Some(acknowledged.into_inner().unwrap().iter().filter_map(|one| trace.early(one)).collect())
}

fn put_and_claim(client: &mut Client, number: u64) -> [Acknowledged; 2] {
    let note = Note::new(0, number, 2);
    assert_eq!(client.put(&note).unwrap().status, 201);
    let token = u128::from(number).to_be_bytes();
    assert_eq!(client.claim(&note, token).unwrap().status, 200);
    [
        Acknowledged {
            what: format!("note {number}"),
            logged: note.id.to_vec(),
            said: URL_SAFE_NO_PAD.encode(note.id).into_bytes(),
        },
        Acknowledged {
            what: format!("read {number}"),
            logged: Sha256::digest(token).to_vec(),
            // the header, which has a key of its own in each file
            said: note.file[..160].to_vec(),
        },
    ]
}

/// What the server did, in order: system calls that bear on answers, and nothing else.
struct Trace(Vec<Call>);

enum Call {
    /// Something was written to the log.
    Log(String),
    /// The log is on the disk.
    Synced,
    /// Something went to a client.
    Send(String),
}

impl Trace {
    /// Reads what strace wrote: a line where a call begins, and another where it ends if others came between.
    fn read(file: &Path) -> Self {
        let mut syncing = HashSet::new();
        let (log, socket) = (hex(b"notes.db-wal") + ">", hex(b"socket:["));
        let text = fs::read_to_string(file).unwrap();
        let calls = text.lines().filter_map(|line| {
            let (process, call) = line.split_once(' ')?;
            let call = call.trim_start();
            let ended = call.ends_with(" = 0");
            if call.starts_with("<... fsync resumed") || call.starts_with("<... fdatasync resumed") {
                return (syncing.remove(process) && ended).then_some(Call::Synced);
            }
            let (name, rest) = call.split_once('(')?;
            let (target, _) = rest.split_once('>')?;
            match name {
                "fsync" | "fdatasync" if format!("{target}>").ends_with(&log) => {
                    if ended {
                        return Some(Call::Synced);
                    }
                    syncing.insert(process.to_owned());
                    None
                }
                "write" | "pwrite64" if format!("{target}>").ends_with(&log) => Some(Call::Log(rest.into())),
                "write" | "writev" | "sendto" | "sendmsg" if target.contains(&socket) => {
                    Some(Call::Send(rest.into()))
                }
                _ => None,
            }
        });
        Self(calls.collect())
    }

    /// Its name, if the answer left before the log was on the disk.
    fn early(&self, acknowledged: &Acknowledged) -> Option<String> {
        let (logged, said) = (hex(&acknowledged.logged), hex(&acknowledged.said));
        let logged =
            self.0.iter().position(|call| matches!(call, Call::Log(bytes) if bytes.contains(&logged)));
        let said = self.0.iter().position(|call| matches!(call, Call::Send(bytes) if bytes.contains(&said)));
        let logged = logged.expect("the trace shows no write of what was acknowledged");
        let said = said.expect("the trace shows no answer");
        let synced = self.0[..said].iter().skip(logged).any(|call| matches!(call, Call::Synced));
        (!synced).then(|| acknowledged.what.clone())
    }
}

/// As strace prints it.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("\\x{byte:02x}")).collect()
}
