//! What an errand needs of the world outside: randomness, a clock, the files that came with it, a place for
//! those that go back.

use std::io::{Read, Write};

/// The world outside, as one errand sees it.
pub struct Edge<'a> {
    /// Fills a buffer with random bytes.
    pub draw: &'a mut dyn FnMut(&mut [u8]),
    /// A clock, in milliseconds since whenever.
    pub now_ms: &'a dyn Fn() -> f64,
    /// The files that came with the ask, in the page's order; whoever reads one takes it out.
    pub files: Vec<Incoming<'a>>,
    /// Takes the files that go back with the answer.
    pub out: &'a mut dyn Outgoing,
}

impl Edge<'_> {
    /// So many random bytes.
    pub fn drawn<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.draw)(&mut bytes);
        bytes
    }
}

/// A file that came with an ask. It can be read once, from front to back.
pub struct Incoming<'a> {
    /// Its length in bytes when the page handed it over.
    pub length: u64,
    /// What is in it. Reading fails where the file was changed or removed meanwhile.
    pub bytes: Box<dyn Read + 'a>,
}

/// Where files that go back with an answer are written, one after the other. The page gets them only if the
/// errand succeeds.
pub trait Outgoing: Write {
    /// Ends the file that is being written, be it empty; what is written next is in another.
    ///
    /// # Errors
    /// Where the browser has no room.
    fn cut(&mut self) -> std::io::Result<()>;
}

#[cfg(test)]
pub(crate) mod tests {
    use std::{cell::Cell, io};

    use super::*;

    /// The files that went back.
    #[derive(Default)]
    struct Kept(Vec<Vec<u8>>, Vec<u8>);

    impl Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.1.write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Outgoing for Kept {
        fn cut(&mut self) -> io::Result<()> {
            self.0.push(std::mem::take(&mut self.1));
            Ok(())
        }
    }

    /// Runs an errand with these files, randomness that counts and a clock that goes 250 ms from look to look:
    /// its answer and the files that it wrote.
    pub(crate) fn run<A>(files: &[&[u8]], errand: impl FnOnce(&mut Edge<'_>) -> A) -> (A, Vec<Vec<u8>>) {
        let mut next = 0;
        let mut draw = |bytes: &mut [u8]| {
            bytes.iter_mut().for_each(|byte| {
                *byte = next;
                next = next.wrapping_add(1);
            });
        };
        let clock = Cell::new(0.0);
        let now_ms = || clock.replace(clock.get() + 250.0);
        let mut out = Kept::default();
        let incoming = |file: &&'_ [u8]| Incoming {
            length: file.len() as u64,
            bytes: Box::new(io::Cursor::new(file.to_vec())),
        };
        let files = files.iter().map(incoming).collect();
        let answer = errand(&mut Edge { draw: &mut draw, now_ms: &now_ms, files, out: &mut out });
        (answer, out.0)
    }
}
