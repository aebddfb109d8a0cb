//! Notes over HTTP against their SQL from a plain loop, and against a bare POST.

use std::{path::Path, time::Duration};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use seal::note::{Access, Keys, LinkSecret, NoteId, kept_hash, seal_text};
use wire::{HEADER_CLAIM, HEADER_DOOR, HEADER_ID, HEADER_OWNER};

use crate::{
    Outcome, RUNS,
    load::{Load, Measured, Until},
    page::get,
    plain::Plain,
    process::Server,
    report,
};

/// Notes made and claimed in each run.
const NOTES: usize = 3_200;
/// Connections that make or claim notes: two groups of the store's writer, one done while one waits.
const WRITERS: usize = 128;
/// Connections that look.
const LOOKERS: usize = 32;
/// How long they look in each run.
const TIME: Duration = Duration::from_secs(1);
/// How much of the plain loop's rate each call must reach.
const BAR: f64 = 0.7;
/// Bytes of a small JSON answer.
const SMALL: usize = 80;

/// One sealed note, stored under many ids.
pub(crate) struct Sample {
    pub(crate) file: Vec<u8>,
    pub(crate) claim_hash: [u8; 32],
    pub(crate) owner_hash: [u8; 32],
    pub(crate) door_hash: [u8; 32],
    claim_key: [u8; 32],
    door: [u8; 32],
}

impl Sample {
    fn seal() -> Outcome<Self> {
        let keys = Keys::derive(&NoteId([7; 16]), Access::Link(&LinkSecret::from([8; 32])));
        let claim_key = *keys.claim().as_bytes();
        let door = *keys.door().ok_or("a note with a link has a door")?.as_bytes();
        Ok(Self {
            file: seal_text("Meet me at six.", &keys)?,
            claim_hash: kept_hash(&claim_key),
            owner_hash: kept_hash(&[9; 32]),
            door_hash: kept_hash(&door),
            claim_key,
            door,
        })
    }

    fn create(&self, id: [u8; 16]) -> Vec<u8> {
        let [id, claim, owner, door] = [&id[..], &self.claim_hash, &self.owner_hash, &self.door_hash]
            .map(|part| URL_SAFE_NO_PAD.encode(part));
        let headers = format!(
            "content-type: application/octet-stream\r\n{HEADER_ID}: {id}\r\n{HEADER_CLAIM}: {claim}\r\n\
             {HEADER_OWNER}: {owner}\r\n{HEADER_DOOR}: {door}\r\n"
        );
        post("/api/notes?keep_for=1d&reads=1", &headers, &self.file)
    }

    fn claim(&self, id: [u8; 16]) -> Outcome<Vec<u8>> {
        let body = serde_json::to_vec(&wire::Claim {
            door: Some(URL_SAFE_NO_PAD.encode(self.door)),
            claim_key: URL_SAFE_NO_PAD.encode(self.claim_key),
            claim_token: URL_SAFE_NO_PAD.encode(id),
        })?;
        Ok(post(&format!("{}/claim", path(id)), "content-type: application/json\r\n", &body))
    }
}

/// One call: how it compares with each of the two, and how long its answers took.
#[derive(Default)]
struct Call {
    against_sql: Vec<(f64, f64)>,
    against_post: Vec<(f64, f64)>,
    answers: Vec<Measured>,
}

impl Call {
    fn add(&mut self, ours: Measured, sql: f64, post: &Measured) {
        self.against_sql.push((ours.per_second, sql));
        self.against_post.push((ours.per_second, post.per_second));
        self.answers.push(ours);
    }

    fn report(&self, what: &str) {
        report::ratio(&format!("{what}, against its SQL from a plain loop"), Some(BAR), &self.against_sql);
        report::ratio(&format!("{what}, against a bare axum POST"), None, &self.against_post);
        report::times(what, &self.answers);
    }
}

pub(crate) async fn measure(legwork: &Path) -> Outcome {
    let folder = tempfile::tempdir()?;
    let ours = Server::settled(legwork, folder.path())?;
    let mut plain = Plain::open(folder.path()).await?;
    let sample = Sample::seal()?;
    let file = sample.file.len();
    let bare = Server::hello(&[SMALL, file])?;
    let (mut creates, mut looks, mut claims) = (Call::default(), Call::default(), Call::default());
    for run in 0..RUNS {
        let ids: Vec<[u8; 16]> = (0..NOTES).map(|note| id(run, note)).collect();
        let request = post(&format!("/{SMALL}"), "", &sample.file);
        let requests = ids.iter().map(|id| sample.create(*id)).collect();
        creates.add(
            written(&ours, requests, b"HTTP/1.1 201").await?,
            plain.create(&ids, &sample).await?,
            &written(&bare, vec![request; NOTES], b"HTTP/1.1 200").await?,
        );
        looks.add(
            looked(&ours, ids.iter().map(|id| get(&path(*id))).collect()).await?,
            plain.look(&ids, LOOKERS, TIME).await?,
            &looked(&bare, vec![post(&format!("/{SMALL}"), "", &[])]).await?,
        );
        let requests = ids.iter().map(|id| sample.claim(*id)).collect::<Outcome<Vec<_>>>()?;
        let request = post(&format!("/{file}"), "", &[b'x'; 160]);
        claims.add(
            written(&ours, requests, b"HTTP/1.1 200").await?,
            plain.claim(&ids, &sample).await?,
            &written(&bare, vec![request; NOTES], b"HTTP/1.1 200").await?,
        );
    }
    looks.report(&format!("note metadata, {LOOKERS} connections"));
    creates.report(&format!("create a note of {file} bytes, {WRITERS} connections"));
    claims.report(&format!("claim a note of {file} bytes, {WRITERS} connections"));
    Ok(())
}

async fn written(server: &Server, requests: Vec<Vec<u8>>, expected: &'static [u8]) -> Outcome<Measured> {
    let load = Load { requests, until: Until::AllAnswered, connections: WRITERS, expected };
    load.run(server.address).await
}

async fn looked(server: &Server, requests: Vec<Vec<u8>>) -> Outcome<Measured> {
    let load = Load { requests, until: Until::Over(TIME), connections: LOOKERS, expected: b"HTTP/1.1 200" };
    load.run(server.address).await
}

/// An id as scattered as a drawn one, and the same in every bench.
fn id(run: usize, note: usize) -> [u8; 16] {
    let mut counted = [0; 32];
    counted[..8].copy_from_slice(&run.to_be_bytes());
    counted[8..16].copy_from_slice(&note.to_be_bytes());
    let hash = kept_hash(&counted);
    std::array::from_fn(|at| hash[at])
}

fn path(id: [u8; 16]) -> String {
    format!("/api/notes/{}", URL_SAFE_NO_PAD.encode(id))
}

fn post(path: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head =
        format!("POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n{headers}content-length: {length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}
