//! The header of an age file, read line by line as anybody on its way can: <https://c2sp.org/age>.

use super::link::Swap;

/// What stands before the sealed text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Head {
    /// One stanza for each recipient, in their order, and one more for nobody.
    pub(super) lines: Vec<Line>,
    /// What closes it, computed over all that is above.
    pub(super) seal: String,
    /// Where the last of it, `seal`, begins.
    seal_at: usize,
    /// How many bytes all of it has.
    pub(super) length: usize,
}

/// A stanza: the file's key, sealed to one recipient, whom it does not name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Line {
    /// The kind of recipient, as in `X25519`.
    pub(super) kind: String,
    /// What the recipient needs to make the key that opens the body.
    pub(super) share: String,
    /// The file's key, sealed.
    pub(super) body: String,
    /// Where the body begins.
    body_at: usize,
}

impl Line {
    /// Whether it is one that age adds for nobody, so that readers learn to pass over what they don't know.
    pub(super) fn is_for_nobody(&self) -> bool {
        self.kind.ends_with("-grease")
    }
}

impl Head {
    /// The header of a file; `None` where it has none.
    pub(super) fn read(file: &[u8]) -> Option<Self> {
        let mut head = Self::default();
        let mut at = 0;
        for line in file.split_inclusive(|byte| *byte == b'\n') {
            let from = at;
            at += line.len();
            let text = str::from_utf8(line).ok()?.strip_suffix('\n')?;
            if from == 0 {
                if text != "age-encryption.org/v1" {
                    return None;
                }
            } else if let Some(seal) = text.strip_prefix("--- ") {
                head.seal = seal.to_owned();
                head.seal_at = from + 4;
                head.length = at;
                return Some(head);
            } else if let Some(arguments) = text.strip_prefix("-> ") {
                let (kind, share) = arguments.split_once(' ').unwrap_or((arguments, ""));
                let (kind, share) = (kind.to_owned(), share.to_owned());
                head.lines.push(Line { kind, share, body: String::new(), body_at: at });
            } else {
                head.lines.last_mut()?.body.push_str(text);
            }
        }
        None
    }

    /// Where a byte of the file is swapped, and for what: another letter of base64, or another byte.
    pub(super) fn swapped(&self, swap: Swap, file: &[u8]) -> Option<(usize, u8)> {
        let at = match swap {
            Swap::Nothing => return None,
            Swap::Line => self.lines.first()?.body_at,
            Swap::Seal => self.seal_at,
            Swap::Text => file.len().checked_sub(1)?,
        };
        let byte = *file.get(at)?;
        Some((
            at,
            if swap == Swap::Text {
                byte ^ 1
            } else if byte == b'A' {
                b'B'
            } else {
                b'A'
            },
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &[u8] =
        b"age-encryption.org/v1\n-> X25519 abc\nAdef\n-> %-grease q\nxyz\n\n--- Bmac\n\x01\x02\x03";

    #[test]
    fn a_header_is_its_lines_and_what_closes_them() {
        let head = Head::read(FILE).unwrap_or_default();
        let kinds: Vec<_> = head.lines.iter().map(|line| line.kind.as_str()).collect();
        assert_eq!(kinds, ["X25519", "%-grease"]);
        assert_eq!((head.lines[0].share.as_str(), head.lines[0].body.as_str()), ("abc", "Adef"));
        assert_eq!(head.lines.iter().map(Line::is_for_nobody).collect::<Vec<_>>(), [false, true]);
        assert_eq!(head.seal, "Bmac");
        assert_eq!(&FILE[head.length..], [1, 2, 3]);
    }

    #[test]
    fn what_has_no_header_has_none() {
        for file in
            [&b""[..], b"hello\n", b"age-encryption.org/v2\n--- x\n", b"age-encryption.org/v1\n-> X25519 a\n"]
        {
            assert_eq!(Head::read(file), None);
        }
    }

    #[test]
    fn one_byte_is_swapped_and_it_is_the_one_that_was_named() {
        let head = Head::read(FILE).unwrap_or_default();
        let swapped = |swap| head.swapped(swap, FILE).map(|(at, byte)| (FILE[at], byte));
        assert_eq!(swapped(Swap::Nothing), None);
        assert_eq!(swapped(Swap::Line), Some((b'A', b'B')));
        assert_eq!(swapped(Swap::Seal), Some((b'B', b'A')));
        assert_eq!(swapped(Swap::Text), Some((3, 2)));
    }
}
