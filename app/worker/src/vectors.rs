//! For tests, never built for a page: a note's keys in every mode, as WebAssembly works them out.

use seal::{
    Memory, Passphrase, Profile,
    note::{Access, Keys, LinkSecret, NoteId},
};
use wasm_bindgen::prelude::wasm_bindgen;

/// `prk identity claim door`, in hexadecimal but for the identity; without a door where there is no link.
/// `None` where the parts don't make a mode, or Argon2id got no memory.
#[wasm_bindgen]
pub fn note_keys(id: &[u8], link: &[u8], passphrase: &str, is_phone: bool) -> Option<String> {
    let id = NoteId(id.try_into().ok()?);
    let link = <[u8; 32]>::try_from(link).ok().map(LinkSecret::from);
    let profile = if is_phone { Profile::Phone } else { Profile::Desk };
    let stretched = match Passphrase::new(passphrase) {
        Ok(passphrase) => Some(passphrase.stretch(&id.0, profile, &mut Memory::default()).ok()?),
        Err(_) => None,
    };
    let access = match (&link, &stretched) {
        (Some(link), None) => Access::Link(link),
        (None, Some(stretched)) => Access::Passphrase(stretched),
        (Some(link), Some(stretched)) => Access::LinkAndPassphrase(link, stretched),
        (None, None) => return None,
    };
    let keys = Keys::derive(&id, access);
    let mut line = format!("{} {} {}", hex(keys.prk()), *keys.identity(), hex(keys.claim().as_bytes()));
    if let Some(door) = keys.door() {
        line.push(' ');
        line.push_str(&hex(door.as_bytes()));
    }
    Some(line)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
