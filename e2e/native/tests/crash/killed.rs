//! Kill -9 while several clients write and read.

use std::{
    collections::{BTreeSet, hash_map::RandomState},
    env,
    hash::BuildHasher,
    io,
    net::SocketAddr,
    path::Path,
    process::Command,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
    thread,
};

use tempfile::TempDir;

use super::{
    client::{Client, Note},
    database,
    ledger::{Entry, Reply, Told},
    process::{Server, binary},
};

const ROUNDS: u64 = 50;
const CLIENTS: u64 = 4;

/// Numbers from a seed: SplitMix64, <https://prng.di.unimi.it/splitmix64.c>.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % below
    }
}

#[test]
fn a_killed_server_has_everything_it_acknowledged_and_gave_no_read_twice() {
    let Some(binary) = binary() else { return };
    let seed = env::var("LEGWORK_TEST_SEED")
        .map_or_else(|_| RandomState::new().hash_one("seed"), |seed| seed.parse().unwrap());
    println!("again with the same moments: LEGWORK_TEST_SEED={seed}");
    let mut numbers = Numbers(seed);
    let folder = TempDir::new().unwrap();
    let url = format!("sqlite:{}", folder.path().join("notes.db").display());
    let entries = Mutex::new(Vec::new());
    let replies = Mutex::new(Vec::new());

    for round in 0..ROUNDS {
        let server = start(&binary, &url);
        resolve(&mut Client::connect(server.address).unwrap(), &mut entries.lock().unwrap());
        let answers = AtomicI64::new(1 + numbers.below(60) as i64);
        let address = server.address;
        let server = Mutex::new(server);
        thread::scope(|scope| {
            for client in 0..CLIENTS {
                let visitor = Visitor {
                    seed,
                    numbers: Numbers(seed ^ (round * CLIENTS + client + 1)),
                    first: (round * CLIENTS + client) << 32,
                    entries: &entries,
                    replies: &replies,
                };
                let (server, answers) = (&server, &answers);
                scope.spawn(move || {
                    visitor.visit(address, || {
                        if answers.fetch_sub(1, Ordering::SeqCst) == 1 {
                            server.lock().unwrap().kill();
                        }
                    });
                });
            }
        });
        drop(server);
        database::check(folder.path());
    }

    let server = start(&binary, &url);
    let mut client = Client::connect(server.address).unwrap();
    let mut entries = entries.into_inner().unwrap();
    resolve(&mut client, &mut entries);
    let (mut granted, mut used_up) = (0, 0);
    for entry in &entries {
        let left = client.reads_left(&entry.note).unwrap();
        assert_eq!(
            entry.granted() + usize::from(left),
            usize::from(entry.note.reads),
            "tokens given a note, and reads left of it"
        );
        granted += entry.granted();
        used_up += usize::from(left == 0);
    }
    let replies = replies.into_inner().unwrap();
    let kept = found(&mut client, &replies);
    println!("{} notes, {granted} reads, {used_up} used up, {kept} replies", entries.len());
    assert!(
        kept > ROUNDS as usize && granted > 0 && used_up > 0 && entries.len() > ROUNDS as usize,
        "there was too little to go wrong"
    );
}

fn start(binary: &Path, url: &str) -> Server {
    let mut command = Command::new(binary);
    command.arg("serve");
    Server::start(command, url)
}

/// Sends again what was sent and not answered, as a browser does, so that nothing stays in doubt.
fn resolve(client: &mut Client, entries: &mut [Entry]) {
    for entry in entries {
        if entry.acknowledged {
            assert!(
                client.reads_left(&entry.note).unwrap() > 0
                    || entry.claims.len() >= usize::from(entry.note.reads),
                "an acknowledged note is gone"
            );
        } else {
            assert_eq!(client.put(&entry.note).unwrap().status, 201);
            entry.acknowledged = true;
        }
        for token in entry.in_doubt() {
            let told = told(client, &entry.note, token).unwrap();
            entry.claims.insert(token, told);
        }
    }
}

/// How many replies are kept: all that were acknowledged, none that was not sent, none twice.
fn found(client: &mut Client, replies: &[Reply]) -> usize {
    let asks: BTreeSet<_> = replies.iter().map(|reply| reply.ask).collect();
    let kept =
        asks.into_iter().flat_map(|ask| client.replies(ask).unwrap().into_iter().map(move |id| (ask, id)));
    let kept: Vec<_> = kept.collect();
    let once: BTreeSet<_> = kept.iter().copied().collect();
    assert_eq!(once.len(), kept.len(), "a reply is kept twice");
    let key = |reply: &Reply| (reply.ask, reply.id);
    assert!(once.is_subset(&replies.iter().map(key).collect()), "a reply that nobody sent");
    let acknowledged: BTreeSet<_> = replies.iter().filter(|reply| reply.acknowledged).map(key).collect();
    assert!(acknowledged.is_subset(&once), "an acknowledged reply is gone");
    kept.len()
}

fn told(client: &mut Client, note: &Note, token: [u8; 16]) -> io::Result<Told> {
    let answer = client.claim(note, token)?;
    match answer.status {
        200 => {
            assert!(answer.body == note.file, "a note came back as something else");
            Ok(Told::Granted)
        }
        404 => Ok(Told::Refused),
        other => panic!("a claim was answered with {other}"),
    }
}

/// One client of one round.
struct Visitor<'a> {
    seed: u64,
    numbers: Numbers,
    /// The number of its first note or token; no other client comes near.
    first: u64,
    entries: &'a Mutex<Vec<Entry>>,
    replies: &'a Mutex<Vec<Reply>>,
}

impl Visitor<'_> {
    /// Writes and reads until the server is gone, and says `answered` after each answer.
    fn visit(mut self, address: SocketAddr, answered: impl Fn()) {
        let Ok(mut client) = Client::connect(address) else { return };
        let ask = (u128::from(self.seed) << 64 | u128::from(self.first)).to_be_bytes();
        if client.open_ask(ask).is_err() {
            return;
        }
        for number in self.first.. {
            let done = match self.numbers.below(6) {
                0 => self.reply(&mut client, ask, number),
                1 | 2 => self.put(&mut client, number),
                _ => self.claim(&mut client, number),
            };
            match done {
                Ok(true) => answered(),
                Ok(false) => {}
                Err(_) => return,
            }
        }
    }

    /// Leaves a new note. Whether there was an answer.
    fn put(&mut self, client: &mut Client, number: u64) -> io::Result<bool> {
        let note = Arc::new(Note::new(self.seed, number, 1 + self.numbers.below(3) as u16));
        let at = {
            let mut entries = self.entries.lock().unwrap();
            entries.push(Entry::new(note.clone()));
            entries.len() - 1
        };
        assert_eq!(client.put(&note)?.status, 201);
        self.entries.lock().unwrap()[at].acknowledged = true;
        Ok(true)
    }

    /// Leaves a reply, and once in a while twice. Whether there was an answer.
    fn reply(&mut self, client: &mut Client, ask: [u8; 16], number: u64) -> io::Result<bool> {
        let note = Note::new(self.seed, number, 1);
        let at = {
            let mut replies = self.replies.lock().unwrap();
            replies.push(Reply { ask, id: note.id, acknowledged: false });
            replies.len() - 1
        };
        for _ in 0..=self.numbers.below(2) {
            assert_eq!(client.reply(ask, &note)?.status, 201);
            self.replies.lock().unwrap()[at].acknowledged = true;
        }
        Ok(true)
    }

    /// Claims one of the latest notes with a new token, or once in a while with one already sent.
    /// Whether there was an answer.
    fn claim(&mut self, client: &mut Client, number: u64) -> io::Result<bool> {
        let (at, note, token) = {
            let mut entries = self.entries.lock().unwrap();
            let latest = entries.len().min(20) as u64;
            if latest == 0 {
                return Ok(false);
            }
            let at = entries.len() - 1 - self.numbers.below(latest) as usize;
            let entry = &mut entries[at];
            if !entry.acknowledged {
                return Ok(false);
            }
            let again = entry.claims.keys().next().copied().filter(|_| self.numbers.below(4) == 0);
            let token =
                again.unwrap_or_else(|| (u128::from(self.seed) << 64 | u128::from(number)).to_be_bytes());
            entry.claims.entry(token).or_insert(Told::Nothing);
            (at, entry.note.clone(), token)
        };
        let told = told(client, &note, token)?;
        let claims = &mut self.entries.lock().unwrap()[at].claims;
        if claims.insert(token, told) == Some(Told::Granted) {
            // Its time may be over by now; it had the note all the same.
            claims.insert(token, Told::Granted);
        }
        Ok(true)
    }
}
