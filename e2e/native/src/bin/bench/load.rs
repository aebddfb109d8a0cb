//! Visitors: connections that are kept alive, each with one request under way.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
};

use crate::Outcome;

/// What visitors ask.
pub(crate) struct Load {
    /// Whole requests.
    pub(crate) requests: Vec<Vec<u8>>,
    /// When to stop.
    pub(crate) until: Until,
    /// How many visitors there are.
    pub(crate) connections: usize,
    /// How every answer begins; any other ends the run.
    pub(crate) expected: &'static [u8],
}

/// When a load ends.
#[derive(Clone, Copy)]
pub(crate) enum Until {
    /// Each request was answered once.
    AllAnswered,
    /// This much time is over; the requests are asked over and over.
    Over(Duration),
}

/// What came of a load.
pub(crate) struct Measured {
    pub(crate) per_second: f64,
    /// Half of the answers took no longer.
    pub(crate) p50: Duration,
    /// Of a hundred answers, 99 took no longer.
    pub(crate) p99: Duration,
}

impl Load {
    /// Asks, and measures the answers.
    pub(crate) async fn run(self, address: SocketAddr) -> Outcome<Measured> {
        let mut streams = Vec::new();
        for _ in 0..self.connections {
            let stream = TcpStream::connect(address).await?;
            stream.set_nodelay(true)?;
            streams.push(stream);
        }
        let (load, next) = (Arc::new(self), Arc::new(AtomicUsize::new(0)));
        let start = Instant::now();
        let mut visitors = JoinSet::new();
        for stream in streams {
            visitors.spawn(visit(stream, Arc::clone(&load), Arc::clone(&next), start));
        }
        let mut took = Vec::new();
        while let Some(visitor) = visitors.join_next().await {
            took.extend(visitor??);
        }
        let per_second = took.len() as f64 / start.elapsed().as_secs_f64();
        took.sort_unstable();
        let share = |share: usize| took.get(took.len() * share / 100).copied().ok_or("nothing was answered");
        Ok(Measured { per_second, p50: share(50)?, p99: share(99)? })
    }

    fn request(&self, number: usize, start: Instant) -> Option<&[u8]> {
        match self.until {
            Until::AllAnswered => self.requests.get(number),
            Until::Over(time) if start.elapsed() < time => self.requests.get(number % self.requests.len()),
            Until::Over(_) => None,
        }
        .map(Vec::as_slice)
    }
}

async fn visit(
    mut stream: TcpStream,
    load: Arc<Load>,
    next: Arc<AtomicUsize>,
    start: Instant,
) -> Outcome<Vec<Duration>> {
    let (mut answer, mut took) = (Vec::with_capacity(64 * 1024), Vec::new());
    while let Some(request) = load.request(next.fetch_add(1, Ordering::Relaxed), start) {
        let asked = Instant::now();
        ask(&mut stream, request, &mut answer).await?;
        took.push(asked.elapsed());
        if !answer.starts_with(load.expected) {
            return Err(format!("not the expected answer: {}", first_line(&answer)).into());
        }
    }
    Ok(took)
}

/// Asks once on a connection of its own; the bytes of the answer's body.
pub(crate) async fn body_length(address: SocketAddr, request: &[u8]) -> Outcome<usize> {
    let mut answer = Vec::new();
    ask(&mut TcpStream::connect(address).await?, request, &mut answer).await?;
    if !answer.starts_with(b"HTTP/1.1 200") {
        return Err(format!("not the expected answer: {}", first_line(&answer)).into());
    }
    Ok(answer.len() - end_of_head(&answer).unwrap_or_default())
}

async fn ask(stream: &mut TcpStream, request: &[u8], answer: &mut Vec<u8>) -> Outcome {
    stream.write_all(request).await?;
    answer.clear();
    loop {
        if stream.read_buf(answer).await? == 0 {
            return Err("the server closed a connection".into());
        }
        if let Some(head) = end_of_head(answer)
            && answer.len() >= head + announced(&answer[..head])?
        {
            return Ok(());
        }
    }
}

fn end_of_head(answer: &[u8]) -> Option<usize> {
    answer.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4)
}

fn announced(head: &[u8]) -> Outcome<usize> {
    let lines = std::str::from_utf8(head)?.lines();
    let length = lines.filter_map(|line| line.strip_prefix("content-length: ")).next();
    Ok(length.ok_or("an answer does not announce its length")?.parse()?)
}

fn first_line(answer: &[u8]) -> String {
    String::from_utf8_lossy(answer).lines().next().unwrap_or_default().to_owned()
}
