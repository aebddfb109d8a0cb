//! The archive inside a note: the part of ustar (POSIX.1-1988) that every `tar` unpacks and that
//! has no surprises: regular files, no folders, no links, no owners, no times.
//!
//! Filled with zeros so that its length says little: up to 8 KiB all archives are as long as each
//! other, beyond that only a [Padmé](crate::padme) length shows.
//!
//! ```
//! use seal::archive::{self, Entry};
//! let bytes = archive::write(&[Entry { name: "note.txt", bytes: b"six" }])?;
//! assert_eq!(bytes.len(), archive::MIN_BYTES);
//! assert_eq!(archive::read(&bytes)?[0].bytes, b"six");
//! # Ok::<(), archive::Refused>(())
//! ```

mod name;

use std::io::{Read, Write};

use zeroize::Zeroizing;

use crate::{Error, padme};

const BLOCK: usize = 512;
/// Bytes of a file that are read at once.
const PIECE: usize = 64 * 1_024;
const END: usize = 2 * BLOCK;
/// The largest size that a header's eleven octal digits can say.
const MAX_ENTRY_BYTES: u64 = 0o77_777_777_777;

/// The length of every archive that needs no more.
pub const MIN_BYTES: usize = 8_192;
/// How many files one archive holds.
pub const MAX_ENTRIES: usize = 100;

/// One file in an archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Its name; when written, cleaned and made unique.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// Why an archive was not written or not read. It is taken whole or not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// More than [`MAX_ENTRIES`].
    #[error("there are more than {MAX_ENTRIES} files")]
    TooManyEntries,
    /// A file of 8 GiB or more.
    #[error("a file is too large for an archive")]
    EntryTooLarge,
    /// It ends without its two blocks of zeros.
    #[error("the archive ends too early")]
    Truncated,
    /// The sum over a header is another one than it says.
    #[error("the checksum of a header is wrong")]
    Checksum,
    /// A header of another format: the old one, GNU's.
    #[error("a header is not of the ustar format")]
    NotUstar,
    /// A number that is not plain octal.
    #[error("a number in a header is not octal")]
    NotOctal,
    /// A link, a device, a folder, an extension: all but a regular file.
    #[error("there is something else than regular files")]
    NotAFile,
    /// An empty name, one that leads elsewhere, or one that shows as something else than it is.
    #[error("the name of a file is not allowed")]
    BadName,
    /// A file longer than the rest of the archive.
    #[error("a file is longer than the archive")]
    SizePastEnd,
    /// Something after the end marker.
    #[error("there is something after the end of the archive")]
    AfterTheEnd,
}

/// A file that is yet to be read.
pub struct File<'a> {
    /// Its name; when written, cleaned and made unique.
    pub name: &'a str,
    /// Its length in bytes; of a longer one no more is taken.
    pub length: u64,
    /// What is in it.
    pub bytes: Box<dyn Read + 'a>,
}

/// Writes `entries` in their order: mode 0644, owner 0, time 0, each name cut to its last path part
/// and to 100 bytes, freed of what [`read`] refuses, and numbered where it comes twice.
///
/// # Errors
/// [`Refused::TooManyEntries`], [`Refused::EntryTooLarge`].
pub fn write(entries: &[Entry<'_>]) -> Result<Vec<u8>, Refused> {
    let layout = Layout::new(entries.iter().map(|entry| (entry.name, entry.bytes.len() as u64)))?;
    // Its whole length at once: growing would leave copies of the plaintext behind.
    let mut archive = Vec::with_capacity(layout.length);
    let bytes = entries.iter().map(|entry| Box::new(entry.bytes) as Box<dyn Read>);
    layout.write(bytes, &mut archive).expect("memory is read to its end and takes what is written");
    Ok(archive)
}

/// Writes the same archive of files that are read piece by piece.
///
/// # Errors
/// [`Error::TooManyFiles`]; [`Error::Unreadable`] where one can't be read or is shorter than it was said to be;
/// [`Error::NoRoom`] where `to` takes no more.
pub fn stream(files: Vec<File<'_>>, to: &mut dyn Write) -> Result<(), Error> {
    let layout = Layout::new(files.iter().map(|file| (file.name, file.length)));
    layout.map_err(|_| Error::TooManyFiles)?.write(files.into_iter().map(|file| file.bytes), to)
}

/// What an archive will be: the headers of its files, with their lengths, and its own length.
struct Layout {
    headers: Vec<([u8; BLOCK], usize)>,
    length: usize,
}

impl Layout {
    fn new<'a>(files: impl Iterator<Item = (&'a str, u64)>) -> Result<Self, Refused> {
        let mut names = Vec::new();
        let mut headers = Vec::new();
        let mut length = END;
        for (name, size) in files {
            if names.len() == MAX_ENTRIES {
                return Err(Refused::TooManyEntries);
            }
            let name = name::unique(&name::clean(name), &names);
            let header = header(&name, size)?;
            let size = usize::try_from(size).map_err(|_| Refused::EntryTooLarge)?;
            let blocks =
                size.checked_next_multiple_of(BLOCK).and_then(|size| size.checked_add(BLOCK + length));
            length = blocks.ok_or(Refused::EntryTooLarge)?;
            headers.push((header, size));
            names.push(name);
        }
        Ok(Self { headers, length: padme(length.max(MIN_BYTES)) })
    }

    fn write<'a>(
        &self,
        bytes: impl Iterator<Item = Box<dyn Read + 'a>>,
        to: &mut dyn Write,
    ) -> Result<(), Error> {
        let mut put = |bytes: &[u8]| to.write_all(bytes).map_err(|_| Error::NoRoom);
        let mut fill = self.length;
        let mut piece = Zeroizing::new(vec![0; PIECE]);
        for ((header, size), mut bytes) in self.headers.iter().zip(bytes) {
            put(header)?;
            for at in (0..*size).step_by(PIECE) {
                let piece = &mut piece[..PIECE.min(size - at)];
                bytes.read_exact(piece).map_err(|_| Error::Unreadable)?;
                put(piece)?;
            }
            let blocks = size.next_multiple_of(BLOCK);
            put(&[0; BLOCK][..blocks - size])?;
            fill -= BLOCK + blocks;
        }
        piece.fill(0);
        for at in (0..fill).step_by(PIECE) {
            put(&piece[..PIECE.min(fill - at)])?;
        }
        Ok(())
    }
}

/// Reads an archive whole.
///
/// # Errors
/// Any of [`Refused`] but [`Refused::EntryTooLarge`]: one bad file refuses them all.
pub fn read(archive: &[u8]) -> Result<Vec<Entry<'_>>, Refused> {
    let mut entries = Vec::new();
    let mut rest = archive;
    loop {
        let (header, after) = rest.split_first_chunk::<BLOCK>().ok_or(Refused::Truncated)?;
        if is_zero(header) {
            return match after.split_at_checked(BLOCK) {
                None => Err(Refused::Truncated),
                Some(_) if is_zero(after) => Ok(entries),
                Some(_) => Err(Refused::AfterTheEnd),
            };
        }
        if entries.len() == MAX_ENTRIES {
            return Err(Refused::TooManyEntries);
        }
        let (name, size) = parse(header)?;
        let size = usize::try_from(size).map_err(|_| Refused::SizePastEnd)?;
        let bytes = after.get(..size).ok_or(Refused::SizePastEnd)?;
        rest = after.get(size.next_multiple_of(BLOCK)..).ok_or(Refused::SizePastEnd)?;
        entries.push(Entry { name, bytes });
    }
}

fn header(name: &str, size: u64) -> Result<[u8; BLOCK], Refused> {
    if size > MAX_ENTRY_BYTES {
        return Err(Refused::EntryTooLarge);
    }
    let mut header = [0; BLOCK];
    let mut put = |at: usize, field: &[u8]| header[at..at + field.len()].copy_from_slice(field);
    put(0, name.as_bytes());
    put(100, b"0000644\0"); // mode
    put(108, b"0000000\0"); // user
    put(116, b"0000000\0"); // group
    put(124, format!("{size:011o}\0").as_bytes());
    put(136, b"00000000000\0"); // time
    put(156, b"0"); // a regular file
    put(257, b"ustar\x0000");
    put(329, b"0000000\0"); // device, major
    put(337, b"0000000\0"); // device, minor
    let sum = checksum(&header);
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    Ok(header)
}

/// Name and size of the regular file that `header` announces.
fn parse(header: &[u8; BLOCK]) -> Result<(&str, u64), Refused> {
    if octal(&header[148..156])? != u64::from(checksum(header)) {
        return Err(Refused::Checksum);
    }
    if &header[257..265] != b"ustar\x0000" {
        return Err(Refused::NotUstar);
    }
    if !matches!(header[156], b'0' | 0) {
        return Err(Refused::NotAFile);
    }
    let prefix_of_a_path = &header[345..500];
    if !is_zero(prefix_of_a_path) {
        return Err(Refused::BadName);
    }
    Ok((name::parse(&header[..100])?, octal(&header[124..136])?))
}

/// The sum of the header's bytes, its own field counted as spaces.
fn checksum(header: &[u8; BLOCK]) -> u32 {
    let sum: u32 = header.iter().copied().map(u32::from).sum();
    let own: u32 = header[148..156].iter().copied().map(u32::from).sum();
    sum - own + 8 * u32::from(b' ')
}

/// A number as ustar writes it: octal digits, then a NUL or a space or both.
fn octal(field: &[u8]) -> Result<u64, Refused> {
    let digits = field.iter().take_while(|byte| !matches!(byte, 0 | b' ')).count();
    let (digits, end) = field.split_at(digits);
    let well_formed = !digits.is_empty()
        && digits.iter().all(|digit| matches!(digit, b'0'..=b'7'))
        && end.iter().all(|byte| matches!(byte, 0 | b' '));
    if !well_formed || end.is_empty() {
        return Err(Refused::NotOctal);
    }
    // A field has at most eleven digits of three bits.
    Ok(digits.iter().fold(0, |sum, digit| sum << 3 | u64::from(digit - b'0')))
}

fn is_zero(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}
