//! What somebody with a note's link can do without a browser; the browser's tests compare.
//!
//! ```text
//! note identity LINK       print the age identity, as `age -d -i` takes it
//! note prk LINK            print what HKDF-Extract made of the link, in hexadecimal
//! note open LINK FILE      open an age file with the crate that seals, and print its text
//! ```

use std::{env, error::Error, fs};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use seal::note::{Access, Keys, NoteId, open_text, parse_fragment};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["identity", link] => println!("{}", *keys(link)?.identity()),
        ["prk", link] => println!("{}", keys(link)?.prk().map(|byte| format!("{byte:02x}")).concat()),
        ["open", link, file] => print!("{}", *open_text(&fs::read(file)?, &keys(link)?)?),
        _ => return Err("note identity LINK, note prk LINK, or note open LINK FILE".into()),
    }
    Ok(())
}

/// The keys of a link of the form `…/n/ID#1k.SECRET`.
fn keys(link: &str) -> Result<Keys, Box<dyn Error>> {
    let (address, fragment) = link.split_once('#').ok_or("the link has lost its end")?;
    let (_, id) = address.rsplit_once('/').ok_or("the link has no id")?;
    let id: [u8; 16] =
        URL_SAFE_NO_PAD.decode(id).ok().and_then(|id| id.try_into().ok()).ok_or("the id is not 16 bytes")?;
    Ok(Keys::derive(&NoteId(id), Access::Link(&parse_fragment(fragment)?)))
}
