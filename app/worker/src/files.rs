//! Files between page and worker. They are read and written in pieces and lie with the browser, which puts large
//! ones on the disk: the module's own memory stays as small as ever.

use core::cell::Cell;
use std::io::{self, ErrorKind, Read, Write};

use js_sys::{Array, Date, Function, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, FileReaderSync};

use crate::edge::{Edge, Incoming, Outgoing};

/// Bytes that are fetched at once: each way to the browser and back costs a millisecond or two.
const PIECE_IN: f64 = 8_388_608.0;

/// Bytes of the first piece of what goes back; each has twice the room of the one before, up to the largest, so that
/// neither a short file waits for much room nor a long one for many pieces.
const FIRST_PIECE_OUT: u32 = 128 << 10;
const LARGEST_PIECE_OUT: u32 = 8 << 20;

/// How often the page hears of progress at most, in milliseconds.
const PAUSE_MS: f64 = 100.0;

/// Runs one errand with the files that came with it: `say` is told how many of their bytes are read, and of how
/// many. Out comes an array: the encoded answer and, if it is an `Ok`, the files that go with it.
///
/// # Panics
/// Where the browser has no randomness to give: then nothing may be sealed.
pub(crate) fn serve(
    files: &Array,
    say: &Function,
    answer: impl FnOnce(&mut Edge<'_>) -> Result<Vec<u8>, Vec<u8>>,
) -> Array {
    let blobs: Vec<Blob> = files.iter().map(JsCast::unchecked_into).collect();
    let progress = Progress {
        read: Cell::default(),
        of: blobs.iter().map(Blob::size).sum(),
        said_ms: Date::now().into(),
        say,
    };
    let incoming = |blob: Blob| Incoming {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a length is whole and small"
        )]
        length: blob.size() as u64,
        bytes: Box::new(Pieces {
            blob,
            at: 0.0,
            piece: Uint8Array::new_with_length(0),
            used: 0,
            progress: &progress,
        }),
    };
    let mut out = Made::new();
    let answered = answer(&mut Edge {
        draw: &mut |bytes| getrandom::fill(bytes).expect("every browser that runs WASM draws randomness"),
        now_ms: &Date::now,
        files: blobs.into_iter().map(incoming).collect(),
        out: &mut out,
    });
    let (answer, made) = match answered {
        Ok(answer) => (answer, out.files),
        // What was written before it failed is nobody's.
        Err(answer) => (answer, Array::new()),
    };
    made.unshift(&Uint8Array::from(answer.as_slice()));
    made
}

/// How much of what came with an ask is read.
struct Progress<'a> {
    read: Cell<f64>,
    of: f64,
    said_ms: Cell<f64>,
    say: &'a Function,
}

impl Progress<'_> {
    fn passed(&self, bytes: u32) {
        self.read.set(self.read.get() + f64::from(bytes));
        let now_ms = Date::now();
        if now_ms - self.said_ms.get() >= PAUSE_MS {
            self.said_ms.set(now_ms);
            // What the page makes of it is no business of the errand's.
            let _ = self.say.call2(&JsValue::NULL, &self.read.get().into(), &self.of.into());
        }
    }
}

/// A file of the page's, fetched piece by piece.
struct Pieces<'a> {
    blob: Blob,
    at: f64,
    piece: Uint8Array,
    used: u32,
    progress: &'a Progress<'a>,
}

impl Pieces<'_> {
    fn fetch(&mut self) -> Result<(), JsValue> {
        let end = (self.at + PIECE_IN).min(self.blob.size());
        let slice = self.blob.slice_with_f64_and_f64(self.at, end)?;
        self.piece = Uint8Array::new(&FileReaderSync::new()?.read_as_array_buffer(&slice)?.into());
        self.used = 0;
        self.at = end;
        Ok(())
    }
}

impl Read for Pieces<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.used == self.piece.length() && self.at < self.blob.size() {
            self.progress.passed(self.used);
            self.fetch().map_err(|_| io::Error::from(ErrorKind::NotFound))?;
        }
        let left = self.piece.length() - self.used;
        let taken = left.min(u32::try_from(buf.len()).unwrap_or(u32::MAX));
        self.piece.subarray(self.used, self.used + taken).copy_to(&mut buf[..taken as usize]);
        self.used += taken;
        Ok(taken as usize)
    }
}

/// The files that go back: whole ones, the pieces of the one being written, and the room for the next piece.
struct Made {
    files: Array,
    pieces: Array,
    room: Uint8Array,
    used: u32,
}

impl Made {
    fn new() -> Self {
        let room = Uint8Array::new_with_length(FIRST_PIECE_OUT);
        Self { files: Array::new(), pieces: Array::new(), room, used: 0 }
    }

    fn end_piece(&mut self) -> io::Result<()> {
        let piece = self.room.subarray(0, core::mem::take(&mut self.used));
        let blob = Blob::new_with_u8_array_sequence(&Array::of1(&piece).into()).map_err(|_| no_room())?;
        self.pieces.push(&blob.into());
        Ok(())
    }
}

impl Write for Made {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = self.room.length();
        if self.used == room {
            self.end_piece()?;
            if room < LARGEST_PIECE_OUT {
                self.room = Uint8Array::new_with_length(room * 2);
            }
        }
        let taken = (self.room.length() - self.used).min(u32::try_from(bytes.len()).unwrap_or(u32::MAX));
        self.room.subarray(self.used, self.used + taken).copy_from(&bytes[..taken as usize]);
        self.used += taken;
        Ok(taken as usize)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Outgoing for Made {
    fn cut(&mut self) -> io::Result<()> {
        self.end_piece()?;
        let pieces = core::mem::take(&mut self.pieces);
        // A file of one piece is that piece.
        let whole = if pieces.length() == 1 {
            pieces.get(0)
        } else {
            Blob::new_with_blob_sequence(&pieces).map_err(|_| no_room())?.into()
        };
        self.files.push(&whole);
        Ok(())
    }
}

fn no_room() -> io::Error {
    ErrorKind::OutOfMemory.into()
}
