//! Draws the keys, seals the letters and tries them, all in the worker for age files.

use errand::agefile::{Answer, Ask, Failure, Opener, Sealer};
use web_sys::Blob;

use super::{
    head::Head,
    link::{Choice, Door, Letter, Setup, Share},
    model::{Held, Key, Outcome, Report, Saved, Travelling},
};
use crate::browser::{errands, files, page};

/// There is no worker, or nobody waits for its answer any more.
pub(super) struct NoWorker;

/// What was sealed to one person: a letter or a key.
struct Sealed {
    name: String,
    blob: Blob,
}

/// A key pair.
struct Pair {
    key: Key,
    recipient: String,
    /// The key file, as the stock tool writes it.
    file: String,
}

/// All that was drawn and sealed.
#[derive(Default)]
pub(super) struct Made {
    pairs: Vec<Pair>,
    letters: Vec<Sealed>,
    /// The boxes of each letter, with as many locks as keys are needed.
    boxes: Vec<Vec<Sealed>>,
    /// The boxes on the phones of Bob and Dan.
    phones: Vec<(Key, Sealed)>,
}

/// Draws and seals what the set-up asks for, as long as somebody waits for it. `texts` are the letters, in their
/// order.
pub(super) async fn made(
    setup: Setup,
    texts: &[String],
    is_awaited: impl Fn() -> bool,
) -> Result<Made, NoWorker> {
    let mut made = Made::default();
    let mut drawn = vec![Key::Bob, Key::Dan, Key::Newcomer];
    drawn.extend((0..setup.door_keys()).map(Key::Door));
    if setup.door == Door::Shared {
        drawn.extend(Letter::ALL.iter().map(|(_, letter)| Key::Once(*letter)));
    }
    for key in drawn {
        let (answer, blobs) = asked(&Ask::MakeKey { now: page::timestamp() }, &[]).await?;
        let (Answer::KeyMade { recipient }, [blob]) = (answer, &blobs[..]) else { return Err(NoWorker) };
        made.pairs.push(Pair { key, recipient, file: text(blob).await? });
    }
    for (text, (code, letter)) in texts.iter().zip(Letter::ALL) {
        if !is_awaited() {
            return Err(NoWorker);
        }
        let plain = files::of(text.as_bytes()).ok_or(NoWorker)?;
        let blob = made.sealed(plain, &setup.recipients(*letter)).await?;
        made.letters.push(Sealed { name: [code, ".age"].concat(), blob });
        let mut boxes = Vec::new();
        for group in setup.boxes(*letter) {
            let mut blob = files::of(made.file_of(Key::Once(*letter)).as_bytes()).ok_or(NoWorker)?;
            let mut name = [code, "-box"].concat();
            for holder in group {
                blob = made.sealed(blob, &[Key::Door(holder)]).await?;
                name = [&name, "-", &(holder + 1).to_string()].concat();
            }
            boxes.push(Sealed { name: name + ".age", blob });
        }
        made.boxes.push(boxes);
    }
    for phone in setup.phones() {
        let plain = files::of(made.file_of(*phone).as_bytes()).ok_or(NoWorker)?;
        let blob = made.sealed(plain, &[Key::Door(0)]).await?;
        made.phones.push((*phone, Sealed { name: ["phone-", &file_name(*phone), ".age"].concat(), blob }));
    }
    Ok(made)
}

impl Made {
    /// The letters as they arrive, tried by everybody with what they have.
    pub(super) async fn tried(&self, setup: Setup) -> Result<Report, NoWorker> {
        let mut report = Report::default();
        // They get addresses when nothing can fail any more: what has one is kept until it is forgotten.
        let mut saved = Vec::new();
        for (place, (_, letter)) in Letter::ALL.iter().enumerate() {
            let Some(sealed) = self.letters.get(place) else { break };
            let mut bytes = files::bytes(&sealed.blob).await.ok_or(NoWorker)?;
            let head = Head::read(&bytes).unwrap_or_default();
            let swapped = head.swapped(setup.swap, &bytes);
            if let Some((at, byte)) = swapped {
                bytes[at] = byte;
            }
            let arrived = files::of(&bytes).ok_or(NoWorker)?;
            let mut tries = Vec::new();
            for hand in setup.hands() {
                let held = setup.held(*hand, *letter);
                tries.push(self.try_one(&arrived, &self.boxes[place], &held, setup.share).await?);
            }
            report.tries.push(tries);
            saved.push((sealed.name.clone(), arrived));
            let head = Head::read(&bytes).unwrap_or_default();
            report.letters.push(Travelling { bytes, head, marked: swapped.map(|(at, _)| at) });
        }
        for sealed in self.boxes.iter().flatten().chain(self.phones.iter().map(|(_, sealed)| sealed)) {
            saved.push((sealed.name.clone(), sealed.blob.clone()));
        }
        for pair in self.pairs.iter().filter(|pair| !matches!(pair.key, Key::Once(_))) {
            let blob = files::of(pair.file.as_bytes()).ok_or(NoWorker)?;
            let name = ["key-", &file_name(pair.key), ".txt"].concat();
            saved.push((name, blob));
        }
        let addressed = |(name, blob): (String, Blob)| Saved { name, url: files::address(&blob) };
        report.saved = saved.into_iter().map(addressed).collect();
        Ok(report)
    }

    /// Tries a letter with all that somebody has: first their keys, then whatever box those open.
    async fn try_one(
        &self,
        letter: &Blob,
        boxes: &[Sealed],
        held: &Held,
        share: Share,
    ) -> Result<Outcome, NoWorker> {
        let mut keys: String = held.keys.iter().map(|key| self.file_of(*key)).collect();
        let first = opened(letter, &keys).await?;
        if first != Outcome::NoLine {
            return Ok(first);
        }
        let phones = self.phones.iter().filter(|(phone, _)| held.phones.contains(phone));
        let phones = phones.map(|(_, sealed)| (sealed, 1));
        for (sealed, locks) in boxes.iter().map(|sealed| (sealed, share.needed)).chain(phones) {
            let mut inside = sealed.blob.clone();
            let mut left = locks;
            while left > 0 {
                let (answer, blobs) =
                    asked(&Ask::Open(Opener::Keys(keys.clone())), std::slice::from_ref(&inside)).await?;
                let (Answer::Done, Some(blob)) = (answer, blobs.into_iter().next()) else { break };
                inside = blob;
                left -= 1;
            }
            if left == 0 {
                keys += &text(&inside).await?;
                return opened(letter, &keys).await;
            }
        }
        Ok(Outcome::NoLine)
    }

    async fn sealed(&self, plain: Blob, to: &[Key]) -> Result<Blob, NoWorker> {
        let recipients: Vec<&str> =
            to.iter().map(|key| self.pair(*key).map_or("", |pair| &pair.recipient)).collect();
        let (_, blobs) = asked(&Ask::Seal(Sealer::Recipients(recipients.join(" "))), &[plain]).await?;
        blobs.into_iter().next().ok_or(NoWorker)
    }

    fn pair(&self, key: Key) -> Option<&Pair> {
        self.pairs.iter().find(|pair| pair.key == key)
    }

    fn file_of(&self, key: Key) -> &str {
        self.pair(key).map_or("", |pair| &pair.file)
    }
}

/// What opening a letter with these keys gives.
async fn opened(letter: &Blob, keys: &str) -> Result<Outcome, NoWorker> {
    let (answer, blobs) =
        asked(&Ask::Open(Opener::Keys(keys.to_owned())), std::slice::from_ref(letter)).await?;
    Ok(match (answer, blobs.first()) {
        (Answer::Done, Some(blob)) => Outcome::Opened(text(blob).await?),
        (Answer::Failed(Failure::NoKeyFits), _) => Outcome::NoLine,
        (Answer::Failed(Failure::Misunderstood | Failure::NotAKey | Failure::NoRoom), _) => {
            return Err(NoWorker);
        }
        _ => Outcome::Changed,
    })
}

async fn asked(ask: &Ask, files: &[Blob]) -> Result<(Answer, Vec<Blob>), NoWorker> {
    errands::agefile(ask, files, |_, _| ()).await.ok_or(NoWorker)
}

async fn text(blob: &Blob) -> Result<String, NoWorker> {
    let bytes = files::bytes(blob).await.ok_or(NoWorker)?;
    Ok(String::from_utf8(bytes).unwrap_or_default())
}

/// What a key's file is called.
fn file_name(key: Key) -> String {
    match key {
        Key::Bob => String::from("bob"),
        Key::Dan => String::from("dan"),
        Key::Door(number) => ["door-", &(number + 1).to_string()].concat(),
        Key::Once(_) => String::from("once"),
        Key::Newcomer => String::from("newcomer"),
    }
}
