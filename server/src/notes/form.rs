//! Whether bytes have the form of an age file that holds a padded note: all that can be told without a key.
//!
//! The form is that of <https://c2sp.org/age>: a header with one X25519 recipient, then a payload in
//! sealed chunks. Bytes dressed up as ciphertext pass too; what makes a note unreadable is what the
//! browser did. Only `std` and base64 are used here, so that the fuzz target needs nothing else.

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};

/// Bytes of the longest header taken, its MAC line included.
pub const MAX_HEADER: usize = 1_024;

const VERSION: &[u8] = b"age-encryption.org/v1";
const NONCE: usize = 16;
const TAG: usize = 16;
const CHUNK: usize = 64 * 1_024;
const SEALED_CHUNK: usize = CHUNK + TAG;
/// The base64 characters of a full line in a stanza's body; a shorter line ends it.
const LINE: usize = 64;
/// A grease stanza's body stays under this many bytes.
const MAX_GREASE: usize = 100;
/// The shortest archive after padding, in bytes.
const MIN_ARCHIVE: usize = 8_192;

/// Why bytes are not taken as a note. The messages are for whoever sent them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotAnAgeFile {
    /// Another format, another version, plaintext or armor.
    #[error("it does not begin as a binary age v1 file does")]
    Version,
    /// No MAC line within [`MAX_HEADER`] bytes.
    #[error("its header does not end within {MAX_HEADER} bytes")]
    HeaderEnd,
    /// A line that the age format does not know.
    #[error("its header is not written the way age writes it")]
    Header,
    /// Other recipients than the one X25519 stanza, with at most one grease stanza beside it.
    #[error("it must have exactly one recipient, of type X25519, and at most one grease stanza")]
    Recipients,
    /// A payload that cannot be sealed chunks of a padded archive.
    #[error("its payload has a length that no padded note has")]
    Payload,
}

/// Checks the form of a whole file.
///
/// # Errors
/// The first thing found that is not as age, or our padding, would have it.
pub fn check(file: &[u8]) -> Result<(), NotAnAgeFile> {
    payload(file.len() - header(file)?)
}

/// Checks the beginning of a file, of which at least [`MAX_HEADER`] bytes are there if it is as long: how many
/// of them are the header.
///
/// # Errors
/// The first thing found that is not as age would have it.
pub fn header(file: &[u8]) -> Result<usize, NotAnAgeFile> {
    let mut header = Lines { rest: &file[..file.len().min(MAX_HEADER)], taken: 0 };
    if header.next() != Some(VERSION) {
        return Err(NotAnAgeFile::Version);
    }
    let (mut x25519, mut grease) = (0, 0);
    loop {
        let line = header.next().ok_or(NotAnAgeFile::HeaderEnd)?;
        if let Some(mac) = line.strip_prefix(b"--- ") {
            if decoded(mac) != Some(32) {
                return Err(NotAnAgeFile::Header);
            }
            break;
        }
        match stanza(line, &mut header)? {
            Stanza::X25519 => x25519 += 1,
            Stanza::Grease => grease += 1,
        }
        if x25519 > 1 || grease > 1 {
            return Err(NotAnAgeFile::Recipients);
        }
    }
    if x25519 != 1 {
        return Err(NotAnAgeFile::Recipients);
    }
    Ok(header.taken)
}

/// Checks the bytes after the header, by their number.
///
/// # Errors
/// Where they can't be sealed chunks of a padded archive.
pub fn payload(length: usize) -> Result<(), NotAnAgeFile> {
    if payload_fits(length) { Ok(()) } else { Err(NotAnAgeFile::Payload) }
}

/// The length of the longest file whose archive, before padding, has `archive` bytes.
pub const fn longest_file(archive: usize) -> usize {
    let padded = padme(if archive < MIN_ARCHIVE { MIN_ARCHIVE } else { archive });
    MAX_HEADER + NONCE + padded + TAG * padded.div_ceil(CHUNK)
}

/// The length that `length` bytes are padded to: Padmé, <https://arxiv.org/abs/1806.03160>, section 4.
pub const fn padme(length: usize) -> usize {
    if length < 2 {
        return length;
    }
    let exponent = length.ilog2();
    let low_bits = exponent - (exponent.ilog2() + 1);
    length.next_multiple_of(1 << low_bits)
}

enum Stanza {
    X25519,
    Grease,
}

fn stanza<'a>(first: &'a [u8], lines: &mut Lines<'a>) -> Result<Stanza, NotAnAgeFile> {
    let words = first.strip_prefix(b"-> ").ok_or(NotAnAgeFile::Header)?;
    if !words
        .split(|&byte| byte == b' ')
        .all(|word| !word.is_empty() && word.iter().all(u8::is_ascii_graphic))
    {
        return Err(NotAnAgeFile::Header);
    }
    let mut body = 0;
    loop {
        let line = lines.next().ok_or(NotAnAgeFile::HeaderEnd)?;
        body += decoded(line).ok_or(NotAnAgeFile::Header)?;
        if line.len() < LINE {
            break;
        }
    }
    let mut words = words.split(|&byte| byte == b' ');
    let kind = words.next().unwrap_or_default();
    let arguments: Vec<_> = words.collect();
    match (kind, arguments.as_slice()) {
        (b"X25519", [share]) if decoded(share) == Some(32) && body == 32 => Ok(Stanza::X25519),
        (kind, _) if kind.ends_with(b"-grease") && body < MAX_GREASE => Ok(Stanza::Grease),
        _ => Err(NotAnAgeFile::Recipients),
    }
}

/// How many bytes one line of canonical, unpadded base64 stands for; `None` for anything else.
fn decoded(line: &[u8]) -> Option<usize> {
    let mut bytes = [0; LINE / 4 * 3];
    if line.len() > LINE { None } else { STANDARD_NO_PAD.decode_slice(line, &mut bytes).ok() }
}

/// Whether a nonce and sealed chunks of a padded archive can be `length` bytes together.
fn payload_fits(length: usize) -> bool {
    let Some(sealed) = length.checked_sub(NONCE) else { return false };
    let last = sealed % SEALED_CHUNK;
    let archive = sealed.saturating_sub(TAG * sealed.div_ceil(SEALED_CHUNK));
    (last == 0 || last > TAG) && archive >= MIN_ARCHIVE && padme(archive) == archive
}

/// The lines of the header, without their line feeds. An unfinished line is no line.
struct Lines<'a> {
    rest: &'a [u8],
    taken: usize,
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let end = self.rest.iter().position(|&byte| byte == b'\n')?;
        let (line, rest) = self.rest.split_at(end);
        self.rest = &rest[1..];
        self.taken += end + 1;
        Some(line)
    }
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
