//! Asking a running process for its health, for images without a shell or curl.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
    os::unix::net::UnixStream,
    time::Duration,
};

use crate::config::Listen;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(3);

const REQUEST: &[u8] = b"GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
const ALIVE: &[u8] = b"HTTP/1.1 200 ";

/// Asks the process that listens there.
///
/// # Errors
/// A sentence, where it does not answer that it is alive.
pub fn ask(listen: &Listen) -> Result<(), String> {
    let answer = match listen {
        Listen::Tcp(address) => TcpStream::connect_timeout(address, PATIENCE).and_then(|stream| {
            stream.set_read_timeout(Some(PATIENCE))?;
            status_line(stream)
        }),
        Listen::Unix(path) => UnixStream::connect(path).and_then(|stream| {
            stream.set_read_timeout(Some(PATIENCE))?;
            status_line(stream)
        }),
    };
    match answer {
        Ok(line) if line == ALIVE => Ok(()),
        Ok(_) => Err(format!("what listens on {listen} does not say that it is alive")),
        Err(error) => Err(format!("nothing answers on {listen}: {error}")),
    }
}

/// As much of the first line as tells the status.
fn status_line(mut stream: impl Read + Write) -> io::Result<[u8; ALIVE.len()]> {
    stream.write_all(REQUEST)?;
    let mut line = [0; ALIVE.len()];
    stream.read_exact(&mut line)?;
    Ok(line)
}
