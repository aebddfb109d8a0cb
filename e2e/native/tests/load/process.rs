//! The server, in a process of its own: with notes of files and next to no pages.

use std::{
    borrow::Cow,
    env,
    io::{self, BufRead, BufReader, Read},
    net::SocketAddr,
    process::{self, Child, Command, Stdio},
    sync::Arc,
    thread,
};

use server::{
    clock::Clock,
    health::Ending,
    listen::Socket,
    notes::{Create, Notes, Rules, Size, store::Store},
    pages::{Address, Page, Pages, Site, assets::Assets},
    router::{Parts, router},
};
use tempfile::TempDir;

/// Names the folder of the database to the process that serves.
const FOLDER: &str = "TRIAL_FOLDER";

/// The process, from the other side; it ends when this one does, or drops this.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
    _folder: TempDir,
}

impl Server {
    pub(crate) fn start() -> Self {
        let folder = TempDir::new().unwrap();
        let mut child = Command::new(env::current_exe().unwrap())
            .arg("serve")
            .env(FOLDER, folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, address: line.trim().parse().unwrap(), _folder: folder }
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        self.child.wait().unwrap();
    }
}

/// Says where it serves, until nobody is left at the other end of its input.
pub(crate) fn serve() {
    thread::spawn(|| {
        drop(io::stdin().read(&mut [0]));
        process::exit(0);
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let folder = env::var(FOLDER).unwrap();
        let store = Arc::new(Store::open(&format!("sqlite:{folder}/notes.db"), 8 << 30).await.unwrap());
        let rules = Rules { create: Create::Open, size: Size::Files, reads_max: 100, keep_max: 30 * 86_400 };
        let notes = Notes::new(Arc::clone(&store), Clock::system(), rules, [0xEE; 16]);
        let parts = Parts {
            pages: Arc::new(Pages::new(site())),
            notes: Some(notes),
            store,
            ending: Ending::default(),
            https: false,
        };
        let socket = Socket::bind(&server::config::Listen::Tcp("127.0.0.1:0".parse().unwrap())).unwrap();
        println!("{}", socket.address().unwrap());
        socket.serve(router(parts), std::future::pending()).await.unwrap();
    });
}

fn site() -> Site {
    let page = |address| Page { address, locale: "en".into(), html: "<!doctype html>".into() };
    let addresses = [Address::Path("/en/".into()), Address::Note, Address::NotFound];
    let files = [("manifest.txt".to_owned(), Cow::Borrowed(&b""[..]))];
    Site {
        pages: addresses.map(page).into(),
        assets: Assets::from_files(files).unwrap(),
        locales: vec!["en".into()],
    }
}
