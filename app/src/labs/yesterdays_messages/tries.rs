//! The two ways to seal, each tried in its worker: age with one key, Olm with a ratchet.

use errand::{agefile, ratchet};
use web_sys::Blob;

use super::{
    link::Key,
    model::{Event, Script, Secret, Tried, Try, is_open},
};
use crate::browser::{errands, files, page};

/// Seals what is written, copies the keys, and tries them on everything that was recorded.
pub(super) async fn run(ask: Try) -> Event {
    let tried = match ask.key {
        Key::Static => with_one_key(ask).await,
        Key::Ratchet => with_a_ratchet(ask).await,
    };
    tried.map_or(Event::NoWorker, Event::Done)
}

async fn with_a_ratchet(ask: Try) -> Option<Tried> {
    let Try { script: Script { yesterday, tomorrow }, lost, .. } = ask;
    let ask = ratchet::Ask::Steal { yesterday, lost, tomorrow };
    match errands::ratchet(&ask).await? {
        ratchet::Answer::Stolen { yesterday, tomorrow } => {
            Some(Tried { key: Key::Ratchet, lost, tape: yesterday, later: tomorrow, secret: None })
        }
        _ => None,
    }
}

async fn with_one_key(Try { key, script, lost }: Try) -> Option<Tried> {
    let now = page::timestamp();
    let (made, key_file) = errands::agefile(&agefile::Ask::MakeKey { now }, &[], |_, _| ()).await?;
    let agefile::Answer::KeyMade { recipient } = made else { return None };
    let key_file = key_file.into_iter().next()?;
    let texts = script.yesterday.iter().chain(&script.tomorrow);
    let plain: Vec<Blob> = texts.map(|text| files::of(text.as_bytes())).collect::<Option<_>>()?;
    let seal = agefile::Ask::Seal(agefile::Sealer::Recipients(recipient));
    let (agefile::Answer::Done, sealed) = errands::agefile(&seal, &plain, |_, _| ()).await? else {
        return None;
    };
    let mut tape = Vec::new();
    for sealed in sealed {
        let bytes = files::bytes(&sealed).await?;
        let open = agefile::Ask::Open(agefile::Opener::KeyFile);
        let (answer, opened) = errands::agefile(&open, &[sealed, key_file.clone()], |_, _| ()).await?;
        let opened = if is_open(&answer)? {
            Some(String::from_utf8(files::bytes(opened.first()?).await?).ok()?)
        } else {
            None
        };
        tape.push(ratchet::Recorded { bytes, opened });
    }
    let later = tape.split_off(script.yesterday.len().min(tape.len()));
    let text = String::from_utf8(files::bytes(&key_file).await?).ok()?;
    let secret = text.lines().find(|line| !line.starts_with('#')).map(|line| Secret(line.to_owned()));
    Some(Tried { key, lost, tape, later, secret })
}
