use std::io::{self, BufRead, BufReader, Cursor, ErrorKind, Read};

use age::armor::ArmoredReader;

use super::{CHUNK, Error, unread};

const ARMOR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
const AGE: &[u8] = b"age-encryption.org/";

/// The longest header that is looked into, in bytes: more than 400 recipients.
const MAX_HEADER: u64 = 65_536;

/// The longest line of armor that is looked into, in bytes. The format says 64.
const MAX_LINE: usize = 1_024;

/// An age file without its armor, of which it is known that its header has an end. age reads headers and lines of
/// armor into memory however long they are.
pub(super) fn capped<'a>(sealed: &'a mut dyn Read) -> Result<Box<dyn BufRead + 'a>, Error> {
    let mut sealed = BufReader::with_capacity(CHUNK, sealed);
    let mut start = Vec::new();
    sealed.by_ref().take(ARMOR.len() as u64).read_to_end(&mut start).map_err(|error| unread(&error))?;
    let is_armored = start == ARMOR;
    let whole = Cursor::new(start).chain(sealed);
    if is_armored {
        header(ArmoredReader::new(ShortLines { inner: whole, length: 0 }))
    } else {
        header(whole)
    }
}

/// Reads up to the line that ends a header, and puts it back in front.
fn header<'a>(mut file: impl BufRead + 'a) -> Result<Box<dyn BufRead + 'a>, Error> {
    let mut header = Vec::new();
    let mut capped = file.by_ref().take(MAX_HEADER);
    loop {
        let line = header.len();
        let read = capped.read_until(b'\n', &mut header).map_err(|error| unread(&error))?;
        if !header.starts_with(AGE) {
            return Err(Error::NotAge);
        }
        if read == 0 || header.last() != Some(&b'\n') {
            return Err(Error::Damaged);
        }
        // Another version's header may have any form after its first line: age says that it is another.
        if header[line..].starts_with(b"---") || line == 0 && !header.starts_with(b"age-encryption.org/v1\n")
        {
            return Ok(Box::new(Cursor::new(header).chain(file)));
        }
    }
}

/// Refuses a line that is longer than any of an armor.
struct ShortLines<R> {
    inner: R,
    length: usize,
}

impl<R: Read> Read for ShortLines<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buf)?;
        for line in buf[..read].split_inclusive(|byte| *byte == b'\n') {
            self.length += line.len();
            if self.length > MAX_LINE {
                return Err(ErrorKind::InvalidData.into());
            }
            if line.ends_with(b"\n") {
                self.length = 0;
            }
        }
        Ok(read)
    }
}
