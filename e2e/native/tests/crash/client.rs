//! A visitor: seals notes and speaks HTTP/1.1 over one connection.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use seal::note::{Access, Keys, LinkSecret, NoteId, kept_hash, seal_text};

/// Bytes of a sealed archive of 8 KiB: its nonce, itself and a tag.
const PAYLOAD: usize = 16 + 8_192 + 16;
/// Bytes of a sealed archive of 384 KiB, in six chunks.
const LONG_PAYLOAD: usize = 16 + 393_216 + 6 * 16;

/// The owner token of every note and ask.
pub(crate) const OWNER: [u8; 32] = [7; 32];

/// A sealed note, and all that its sender knows.
pub(crate) struct Note {
    pub(crate) id: [u8; 16],
    pub(crate) reads: u16,
    pub(crate) file: Vec<u8>,
    claim_key: [u8; 32],
    door: [u8; 32],
}

impl Note {
    /// A note with the id and the link secret that `number` and `seed` make. Every fourth is of two pieces, the
    /// second of which nobody could open: that is nothing to the server.
    pub(crate) fn new(seed: u64, number: u64, reads: u16) -> Self {
        let mut link = [0; 32];
        link[..8].copy_from_slice(&seed.to_be_bytes());
        link[8..16].copy_from_slice(&number.to_be_bytes());
        let hash = kept_hash(&link);
        let id: [u8; 16] = hash[..16].try_into().unwrap();
        let keys = Keys::derive(&NoteId(id), Access::Link(&LinkSecret::from(link)));
        let mut file = seal_text(&format!("note {number}"), &keys).unwrap();
        if number.is_multiple_of(4) {
            file.resize(file.len() - PAYLOAD + LONG_PAYLOAD, number as u8);
        }
        Self { id, reads, file, claim_key: *keys.claim().as_bytes(), door: *keys.door().unwrap().as_bytes() }
    }

    /// The address of the calls about it.
    pub(crate) fn path(&self) -> String {
        format!("/api/notes/{}", URL_SAFE_NO_PAD.encode(self.id))
    }
}

fn replies_to(ask: [u8; 16]) -> String {
    format!("/api/asks/{}/replies", URL_SAFE_NO_PAD.encode(ask))
}

/// An answer: its status and its body.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

/// One connection to the server.
pub(crate) struct Client(BufReader<TcpStream>);

impl Client {
    pub(crate) fn connect(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        // Only so that a server that hangs fails the test instead of hanging it.
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        Ok(Self(BufReader::new(stream)))
    }

    /// Leaves the note with the server.
    pub(crate) fn put(&mut self, note: &Note) -> io::Result<Answer> {
        let [id, claim, owner, door] = [
            note.id.to_vec(),
            kept_hash(&note.claim_key).to_vec(),
            kept_hash(&OWNER).to_vec(),
            kept_hash(&note.door).to_vec(),
        ]
        .map(|bytes| URL_SAFE_NO_PAD.encode(bytes));
        let headers = format!(
            "content-type: application/octet-stream\r\nlegwork-id: {id}\r\nlegwork-claim: {claim}\r\n\
             legwork-owner: {owner}\r\nlegwork-door: {door}\r\n"
        );
        let path = format!("/api/notes?keep_for=1d&reads={}", note.reads);
        self.ask("POST", &path, &headers, &note.file)
    }

    /// Asks for the note under `token`.
    pub(crate) fn claim(&mut self, note: &Note, token: [u8; 16]) -> io::Result<Answer> {
        let body = serde_json::to_vec(&wire::Claim {
            door: Some(URL_SAFE_NO_PAD.encode(note.door)),
            claim_key: URL_SAFE_NO_PAD.encode(note.claim_key),
            claim_token: URL_SAFE_NO_PAD.encode(token),
        })
        .unwrap();
        let path = format!("{}/claim", note.path());
        self.ask("POST", &path, "content-type: application/json\r\n", &body)
    }

    /// How many reads are left; none where there is no such note.
    pub(crate) fn reads_left(&mut self, note: &Note) -> io::Result<u16> {
        let answer = self.ask("GET", &note.path(), "", &[])?;
        Ok(match answer.status {
            200 => serde_json::from_slice::<wire::NoteState>(&answer.body).unwrap().reads_left,
            404 => 0,
            other => panic!("looking was answered with {other}"),
        })
    }

    /// Opens an ask with this id.
    pub(crate) fn open_ask(&mut self, ask: [u8; 16]) -> io::Result<Answer> {
        let [id, owner] =
            [ask.to_vec(), kept_hash(&OWNER).to_vec()].map(|bytes| URL_SAFE_NO_PAD.encode(bytes));
        let headers = format!("legwork-id: {id}\r\nlegwork-owner: {owner}\r\n");
        self.ask("POST", "/api/asks?keep_for=1d&replies=100", &headers, &[])
    }

    /// Leaves the file of `note` as a reply, under the note's id.
    pub(crate) fn reply(&mut self, ask: [u8; 16], note: &Note) -> io::Result<Answer> {
        let id = URL_SAFE_NO_PAD.encode(note.id);
        let headers = format!("content-type: application/octet-stream\r\nlegwork-id: {id}\r\n");
        self.ask("POST", &replies_to(ask), &headers, &note.file)
    }

    /// The ids of all replies to an ask; nothing where it was never opened.
    pub(crate) fn replies(&mut self, ask: [u8; 16]) -> io::Result<Vec<[u8; 16]>> {
        let token = wire::bearer(&URL_SAFE_NO_PAD.encode(OWNER));
        let answer = self.ask("GET", &replies_to(ask), &format!("authorization: {token}\r\n"), &[])?;
        if answer.status == 404 {
            return Ok(Vec::new());
        }
        let list: wire::Replies = serde_json::from_slice(&answer.body).unwrap();
        let id = |reply: &wire::Reply| URL_SAFE_NO_PAD.decode(&reply.id).unwrap().try_into().unwrap();
        Ok(list.replies.iter().map(id).collect())
    }

    /// A call, its headers each with its end of line.
    pub(crate) fn ask(&mut self, method: &str, path: &str, headers: &str, body: &[u8]) -> io::Result<Answer> {
        let length = body.len();
        let mut request =
            format!("{method} {path} HTTP/1.1\r\nhost: test\r\n{headers}content-length: {length}\r\n\r\n")
                .into_bytes();
        request.extend_from_slice(body);
        self.0.get_mut().write_all(&request)?;

        let status = self.line()?.split(' ').nth(1).and_then(|code| code.parse().ok());
        let status = status.ok_or(io::ErrorKind::UnexpectedEof)?;
        let mut length = 0;
        loop {
            let line = self.line()?;
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().map_err(|_| io::ErrorKind::InvalidData)?;
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body)?;
        Ok(Answer { status, body })
    }

    fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        self.0.read_line(&mut line)?;
        match line.strip_suffix("\r\n") {
            Some(line) => Ok(line.into()),
            None => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
}
