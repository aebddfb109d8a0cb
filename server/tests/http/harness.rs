//! A whole server on a free port, with notes in memory and a clock that the test moves.

use std::{
    borrow::Cow,
    io::Write,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
};

use server::{
    clock::{Clock, UnixTime},
    config::Listen,
    health::Ending,
    http::log,
    listen::Socket,
    notes::{Create, Notes, Rules, Size, store::MemoryStore},
    pages::{Address, Page, Pages, Site, assets::Assets},
    router::{Parts, router},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::EnvFilter;

/// What a test may want otherwise.
pub(crate) struct Setup {
    pub(crate) create: Create,
    pub(crate) notes_on: bool,
    pub(crate) size: Size,
    pub(crate) quota: u64,
    pub(crate) https: bool,
    /// Of a server that runs already; an empty one of its own where there is none.
    pub(crate) store: Option<Arc<MemoryStore>>,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            create: Create::Open,
            notes_on: true,
            size: Size::Text,
            quota: 10 << 20,
            https: false,
            store: None,
        }
    }
}

pub(crate) struct TestServer {
    pub(crate) address: String,
    pub(crate) store: Arc<MemoryStore>,
    pub(crate) pages: Arc<Pages>,
    pub(crate) log: Log,
    time: Arc<AtomicI64>,
    _logging: DefaultGuard,
}

/// When every test begins.
pub(crate) const START: i64 = 1_800_000_000;

impl TestServer {
    pub(crate) async fn start() -> Self {
        Self::with(Setup::default()).await
    }

    pub(crate) async fn with(setup: Setup) -> Self {
        let (server, socket, parts) = Self::ready(setup);
        tokio::spawn(socket.serve(router(parts), std::future::pending()));
        server
    }

    /// A server that listens and does not answer yet.
    pub(crate) fn ready(setup: Setup) -> (Self, Socket, Parts<MemoryStore>) {
        let log = Log::default();
        let writer = log.clone();
        let subscriber = log::subscriber(move || writer.clone(), EnvFilter::new("trace"));
        let logging = tracing::subscriber::set_default(subscriber);

        let time = Arc::new(AtomicI64::new(START));
        let shown = Arc::clone(&time);
        let clock = Clock::from_fn(move || UnixTime(shown.load(Ordering::Relaxed)));
        let store = setup.store.unwrap_or_else(|| Arc::new(MemoryStore::new(setup.quota)));
        let rules = Rules { create: setup.create, size: setup.size, reads_max: 10, keep_max: 7 * 86_400 };
        let notes = Notes::new(Arc::clone(&store), clock, rules, [0xEE; 16]);
        let pages = Arc::new(Pages::new(site()));
        let parts = Parts {
            pages: Arc::clone(&pages),
            notes: setup.notes_on.then_some(notes),
            store: Arc::clone(&store),
            ending: Ending::default(),
            https: setup.https,
        };
        let socket = Socket::bind(&Listen::Tcp("127.0.0.1:0".parse().unwrap())).unwrap();
        let address = socket.address().unwrap().to_string();
        (Self { address, store, pages, log, time, _logging: logging }, socket, parts)
    }

    pub(crate) fn pass(&self, seconds: i64) {
        self.time.fetch_add(seconds, Ordering::Relaxed);
    }

    pub(crate) fn now(&self) -> UnixTime {
        UnixTime(self.time.load(Ordering::Relaxed))
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Call::get(path)).await
    }

    pub(crate) async fn send(&self, call: Call) -> Answer {
        let mut stream = TcpStream::connect(&self.address).await.unwrap();
        stream.write_all(&call.bytes()).await.unwrap();
        Answer::read(&mut stream).await
    }
}

/// A request, byte by byte as it is sent.
#[derive(Clone)]
pub(crate) struct Call {
    line: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Call {
    pub(crate) fn new(method: &str, path: &str) -> Self {
        Self { line: format!("{method} {path} HTTP/1.1"), headers: Vec::new(), body: Vec::new() }
    }

    pub(crate) fn get(path: &str) -> Self {
        Self::new("GET", path)
    }

    pub(crate) fn json(path: &str, body: &serde_json::Value) -> Self {
        Self::new("POST", path).header("content-type", "application/json").body(body.to_string())
    }

    /// Sets a header, in place of the one with this name.
    pub(crate) fn header(self, name: &str, value: &str) -> Self {
        let mut call = self.without(name);
        call.headers.push((name.into(), value.into()));
        call
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(known, _)| known != name);
        self
    }

    pub(crate) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        let length = self.body.len().to_string();
        self.header("content-length", &length)
    }

    pub(crate) fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut text = format!("{}\r\n", self.line);
        let host = self.headers.iter().any(|(name, _)| name == "host");
        let usual = if host { "connection: close\r\n" } else { "host: 192.168.0.2\r\nconnection: close\r\n" };
        text.push_str(usual);
        for (name, value) in &self.headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        [text.as_bytes(), b"\r\n", &self.body].concat()
    }
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Sorted, without `date`.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) async fn read(stream: &mut (impl AsyncReadExt + Unpin)) -> Self {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await.unwrap();
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a whole head");
        let (head, body) = (str::from_utf8(&bytes[..end]).unwrap(), &bytes[end + 4..]);
        let (line, headers) = head.split_once("\r\n").unwrap();
        let mut headers: Vec<_> = headers
            .lines()
            .map(|header| header.split_once(": ").unwrap())
            .filter(|(name, _)| *name != "date")
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        headers.sort();
        Self { status: line.split(' ').nth(1).unwrap().parse().unwrap(), headers, body: body.into() }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> &str {
        str::from_utf8(&self.body).unwrap()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The name of the problem, with what must hold for every problem.
    pub(crate) fn problem(&self) -> String {
        assert_eq!(self.header("content-type"), Some("application/problem+json"));
        assert_eq!(self.header("cache-control"), Some("no-store"));
        let problem = self.json();
        assert_eq!(problem["status"], self.status);
        problem["type"].as_str().unwrap().into()
    }
}

/// The lines that the server logged.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        Write::write(&mut *self.0.lock().unwrap(), bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Long enough to be worth compressing.
pub(crate) fn html(name: &str) -> String {
    let lines: String = (0..200).map(|n| format!("<li>{name}: {} agents on foot</li>\n", n * 7)).collect();
    format!("<!doctype html><title>{name}</title><ul>{lines}</ul>")
}

fn site() -> Site {
    let mut pages = Vec::new();
    for locale in ["en", "es"] {
        let mut page = |address, name: &str| {
            pages.push(Page { address, locale: locale.into(), html: html(&format!("{locale} {name}")) });
        };
        page(Address::Path(format!("/{locale}/")), "home");
        page(Address::Path(format!("/{locale}/lessons/sealed-letters")), "lesson");
        page(Address::Note, "note");
        page(Address::Ask, "ask");
        page(Address::NotFound, "nothing");
    }
    let files: [(&str, &str); 8] = [
        ("manifest.txt", "client.js\t/pkg/client-1.js\n"),
        ("pkg/client-1.js", "let a = 1; let b = 1; let c = 1; let d = 1; let e = 1; let f = 1;"),
        ("pkg/client-1.js.br", "brotli by the build"),
        ("pkg/sealer-1.wasm", "\0asm"),
        ("pkg/site-1.css", "p{}"),
        ("pkg/serif-1.woff2", "wOF2"),
        ("pkg/mark-1.svg", "<svg/>"),
        ("pkg/site-1.webmanifest", "{}"),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), Cow::Borrowed(text.as_bytes())));
    let assets = Assets::from_files(files).unwrap();
    Site { pages, assets, locales: vec!["en".into(), "es".into()] }
}
