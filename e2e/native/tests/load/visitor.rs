//! Somebody who leaves a long file, or reads one, over a connection of their own. Files are made as they are
//! sent and compared as they come, so that this process needs no memory for them.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use seal::note::kept_hash;

/// Bytes that are made, sent or compared at once.
const BLOCK: usize = 1 << 16;

/// Where each block says which one it is: behind the head of the first, within the shortest last one.
const PLACE: usize = 1_024;

/// The form of an age file, another for each number.
pub(crate) struct File {
    number: u32,
    head: Vec<u8>,
    /// What its blocks have in common, and no other file's have.
    block: Vec<u8>,
    /// Bytes, the head's too.
    length: usize,
}

impl File {
    /// One whose archive has `archive` bytes.
    pub(crate) fn new(number: u32, archive: usize) -> Self {
        let line = "A".repeat(43);
        let head = format!("age-encryption.org/v1\n-> X25519 {line}\n{line}\n--- {line}\n").into_bytes();
        let length = head.len() + 16 + archive + 16 * archive.div_ceil(BLOCK);
        // the generator of Marsaglia, "Xorshift RNGs", 2003; any that tells one file from another would do
        let mut state = u64::from(number) + 0x9E37_79B9_7F4A_7C15;
        let next = |_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()
        };
        Self { number, head, block: (0..BLOCK / 8).flat_map(next).collect(), length }
    }

    /// Its blocks, in order.
    fn blocks(&self) -> impl Iterator<Item = Vec<u8>> {
        (0..self.length).step_by(BLOCK).map(|start| {
            let mut block = self.block[..BLOCK.min(self.length - start)].to_vec();
            block[PLACE..PLACE + 8].copy_from_slice(&(start as u64).to_le_bytes());
            if start == 0 {
                block[..self.head.len()].copy_from_slice(&self.head);
            }
            block
        })
    }

    fn id(&self) -> String {
        let mut id = [0; 16];
        id[..4].copy_from_slice(&self.number.to_be_bytes());
        URL_SAFE_NO_PAD.encode(id)
    }
}

/// One connection to the server.
pub(crate) struct Visitor(BufReader<TcpStream>);

impl Visitor {
    pub(crate) fn new(address: SocketAddr) -> Self {
        Self(BufReader::new(TcpStream::connect(address).unwrap()))
    }

    /// Leaves the file, with a call of `pause` after every `step` bytes.
    pub(crate) fn leave(mut self, file: &File, step: usize, pause: impl Fn()) {
        let hash = |secret: &[u8; 32]| URL_SAFE_NO_PAD.encode(kept_hash(secret));
        let head = format!(
            "POST /api/notes?keep_for=1d&reads=100 HTTP/1.1\r\nhost: trial\r\nconnection: close\r\n\
             content-type: application/octet-stream\r\ncontent-length: {}\r\nlegwork-id: {}\r\n\
             legwork-claim: {}\r\nlegwork-owner: {}\r\n\r\n",
            file.length,
            file.id(),
            hash(&[2; 32]),
            hash(&[3; 32]),
        );
        let stream = self.0.get_mut();
        stream.write_all(head.as_bytes()).unwrap();
        let mut sent = 0;
        for block in file.blocks() {
            stream.write_all(&block).unwrap();
            sent += block.len();
            if sent % step == 0 {
                pause();
            }
        }
        assert_eq!(self.status(), 201);
    }

    /// Reads the file under a token of this number; whether it is the one that was left.
    pub(crate) fn claim(mut self, file: &File, token: u32) -> bool {
        let mut claim_token = [0; 16];
        claim_token[..4].copy_from_slice(&token.to_be_bytes());
        let body = serde_json::to_string(&wire::Claim {
            door: None,
            claim_key: URL_SAFE_NO_PAD.encode([2; 32]),
            claim_token: URL_SAFE_NO_PAD.encode(claim_token),
        })
        .unwrap();
        let call = format!(
            "POST /api/notes/{}/claim HTTP/1.1\r\nhost: trial\r\nconnection: close\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            file.id(),
            body.len(),
        );
        self.0.get_mut().write_all(call.as_bytes()).unwrap();
        assert_eq!(self.status(), 200);
        let same = file.blocks().all(|block| {
            let mut came = vec![0; block.len()];
            self.0.read_exact(&mut came).is_ok() && came == block
        });
        same && self.0.read(&mut [0]).unwrap() == 0
    }

    /// The answer's status; its headers are read and dropped.
    fn status(&mut self) -> u16 {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert_ne!(self.0.read_line(&mut head).unwrap(), 0, "no whole answer came: {head}");
        }
        head.split(' ').nth(1).unwrap().parse().unwrap()
    }
}
