//! Where the log goes: to standard output, by a thread of its own, a few milliseconds' worth at a time.
//!
//! A line is a system call for whoever answers, and a wake-up for whoever reads it: with many visitors, more
//! work than the answer. A killed process takes the last [`GATHER`] of its log along; one that ends does not.

use std::{
    io::{self, Write},
    mem,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread::{self, JoinHandle},
    time::Duration,
};

use tracing_subscriber::fmt::MakeWriter;

/// How long a line waits for others.
const GATHER: Duration = Duration::from_millis(10);
/// Bytes that may wait; past them, whoever logs waits, so that no line is lost.
const MOST: usize = 1 << 20;

/// The way to the thread.
#[derive(Clone, Default)]
pub struct LogWriter(Arc<Shared>);

#[derive(Default)]
struct Shared {
    held: Mutex<Held>,
    /// There is something to write, or nothing will come any more.
    something: Condvar,
    /// There is room again.
    room: Condvar,
}

#[derive(Default)]
struct Held {
    bytes: Vec<u8>,
    ended: bool,
}

/// Writes what waits, and ends the thread, when dropped.
pub struct LogThread {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl LogWriter {
    /// Starts the thread, which writes to `out`.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn start(mut out: impl Write + Send + 'static) -> io::Result<(Self, LogThread)> {
        let writer = Self::default();
        let shared = Arc::clone(&writer.0);
        let work = move || {
            let mut bytes = Vec::new();
            while shared.take(&mut bytes) {
                // Whoever read the log has gone; visitors are answered all the same.
                let _ = out.write_all(&bytes).and_then(|()| out.flush());
                bytes.clear();
            }
        };
        let thread = thread::Builder::new().name("log".into()).spawn(work)?;
        let shared = Arc::clone(&writer.0);
        Ok((writer, LogThread { shared, thread: Some(thread) }))
    }
}

impl Shared {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, line: &[u8]) {
        let full = |held: &mut Held| held.bytes.len() >= MOST && !held.ended;
        let mut held = self.room.wait_while(self.held(), full).unwrap_or_else(PoisonError::into_inner);
        let first = held.bytes.is_empty();
        held.bytes.extend_from_slice(line);
        drop(held);
        if first {
            self.something.notify_one();
        }
    }

    /// Waits for bytes and for those that follow closely, and swaps them for the empty `bytes`; false where
    /// none will come.
    fn take(&self, bytes: &mut Vec<u8>) -> bool {
        let none = |held: &mut Held| held.bytes.is_empty() && !held.ended;
        let held = self.something.wait_while(self.held(), none).unwrap_or_else(PoisonError::into_inner);
        let more = |held: &mut Held| held.bytes.len() < MOST && !held.ended;
        let (mut held, _) =
            self.something.wait_timeout_while(held, GATHER, more).unwrap_or_else(PoisonError::into_inner);
        mem::swap(&mut held.bytes, bytes);
        drop(held);
        self.room.notify_all();
        !bytes.is_empty()
    }
}

impl Write for &LogWriter {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.put(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for LogWriter {
    type Writer = &'a Self;

    fn make_writer(&'a self) -> Self::Writer {
        self
    }
}

impl Drop for LogThread {
    fn drop(&mut self) {
        self.shared.held().ended = true;
        self.shared.something.notify_one();
        self.shared.room.notify_all();
        if let Some(thread) = self.thread.take() {
            // It has no way to panic that would not have been reported already.
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{io::Read, os::unix::net::UnixStream};

    use super::*;

    #[test]
    fn every_line_is_written_in_its_order_before_the_thread_ends() {
        let (out, mut read) = UnixStream::pair().unwrap();
        let (writer, thread) = LogWriter::start(out).unwrap();
        for line in 0..1_000 {
            writeln!(writer.make_writer(), "{line}").unwrap();
        }
        drop(thread);
        let mut log = String::new();
        read.read_to_string(&mut log).unwrap();
        assert_eq!(
            log.lines().map(|line| line.parse().unwrap()).collect::<Vec<u32>>(),
            (0..1_000).collect::<Vec<_>>()
        );
    }

    #[test]
    fn more_than_may_wait_waits_and_is_not_lost() {
        let (out, mut read) = UnixStream::pair().unwrap();
        let (writer, thread) = LogWriter::start(out).unwrap();
        let line = vec![b'x'; MOST / 4];
        let logging = thread::spawn(move || {
            for _ in 0..40 {
                writer.make_writer().write_all(&line).unwrap();
            }
            drop(thread);
        });
        let mut log = Vec::new();
        read.read_to_end(&mut log).unwrap();
        logging.join().unwrap();
        assert_eq!(log.len(), 40 * (MOST / 4));
    }

    #[test]
    fn a_reader_who_has_gone_stops_nobody() {
        let (out, read) = UnixStream::pair().unwrap();
        drop(read);
        let (writer, thread) = LogWriter::start(out).unwrap();
        for _ in 0..8 {
            writer.make_writer().write_all(&vec![b'x'; MOST]).unwrap();
        }
        drop(thread);
    }
}
