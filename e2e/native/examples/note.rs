//! What somebody who can open a note can do without a browser; the browser's tests compare.
//!
//! LINK is as the sender got it; PASSPHRASE, or drawn words, where the note needs them.
//!
//! ```text
//! note identity LINK [PASSPHRASE]      print the age identity, as `age -d -i` takes it
//! note prk LINK [PASSPHRASE]           print what HKDF-Extract made of it, in hexadecimal
//! note stretched LINK PASSPHRASE       print what Argon2id made of the passphrase, in hexadecimal
//! note open FILE LINK [PASSPHRASE]     open an age file with the crate that seals, and print its text
//! ```

use std::{env, error::Error, fs};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use seal::{
    Memory, Passphrase, Profile, Stretched,
    note::{Access, Keys, LinkSecret, NoteId, open_text, parse_fragment},
};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["identity", link, ref rest @ ..] => println!("{}", *Reader::new(link, rest)?.keys()?.identity()),
        ["prk", link, ref rest @ ..] => println!("{}", hex(Reader::new(link, rest)?.keys()?.prk())),
        ["stretched", link, passphrase] => {
            let stretched = Reader::new(link, &[passphrase])?.stretched.ok_or("there is no passphrase")?;
            println!("{}", hex(stretched.as_bytes()));
        }
        ["open", file, link, ref rest @ ..] => {
            print!("{}", *open_text(&fs::read(file)?, &Reader::new(link, rest)?.keys()?.identity())?);
        }
        _ => {
            return Err(
                "note identity|prk|stretched LINK [PASSPHRASE], or note open FILE LINK [PASSPHRASE]".into()
            );
        }
    }
    Ok(())
}

/// What a reader has: `…/n/ID`, perhaps `#` and a fragment, perhaps a passphrase.
struct Reader {
    id: NoteId,
    link: Option<LinkSecret>,
    stretched: Option<Stretched>,
}

impl Reader {
    fn new(link: &str, passphrase: &[&str]) -> Result<Self, Box<dyn Error>> {
        let (address, fragment) = link.split_once('#').map_or((link, None), |(a, f)| (a, Some(f)));
        let (_, id) = address.rsplit_once('/').ok_or("the link has no id")?;
        let id = URL_SAFE_NO_PAD.decode(id).ok().and_then(|id| <[u8; 16]>::try_from(id).ok());
        let id = id.ok_or("the id is not 16 bytes")?;
        let (link, profile) = match fragment.map(parse_fragment).transpose()? {
            Some((link, profile)) => (Some(link), profile),
            None => (None, None),
        };
        let profile = profile.unwrap_or(Profile::Desk);
        let typed = passphrase.first().map(|typed| Passphrase::new(typed)).transpose()?;
        let stretched = typed.map(|typed| typed.stretch(&id, profile, &mut Memory::default())).transpose()?;
        Ok(Self { id: NoteId(id), link, stretched })
    }

    fn keys(&self) -> Result<Keys, Box<dyn Error>> {
        let access = match (&self.link, &self.stretched) {
            (Some(link), None) => Access::Link(link),
            (None, Some(stretched)) => Access::Passphrase(stretched),
            (Some(link), Some(stretched)) => Access::LinkAndPassphrase(link, stretched),
            (None, None) => return Err("the link has lost its end, and there is no passphrase".into()),
        };
        Ok(Keys::derive(&self.id, access))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
