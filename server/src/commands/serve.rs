//! `legwork serve`: from settings to a socket that answers.

use std::{io::stdout, sync::Arc, thread};

use tokio::{spawn, time::sleep};
use tracing_subscriber::EnvFilter;

use super::{Failure, open};
use crate::{
    clock::Clock,
    config::{Config, CreateMode, NotesMode},
    health::Ending,
    http::{log, log_writer::LogWriter},
    lifecycle::{self, NOTICE},
    listen::Socket,
    notes::{Create, Notes, Rules, Size, every_minute},
    pages::{Pages, assets::Assets},
    router::{Parts, router},
    site,
};

/// The nicest a thread can be: it runs when nothing else wants to.
const NICEST: i32 = 19;

/// Answers visitors until asked to end.
pub(super) async fn serve(config: Config) -> Result<(), Failure> {
    let filter = EnvFilter::new(&config.log);
    let (writer, _log) = LogWriter::start(stdout())?;
    tracing::subscriber::set_global_default(log::subscriber(writer, filter))
        .expect("nothing else in this process sets one");

    let assets = Assets::built()?;
    let library = site::library(&config)?;
    let pages = Arc::new(Pages::new(site::render(&library, &config, assets)));
    let store = Arc::new(open(&config).await?);
    let (clock, ending) = (Clock::system(), Ending::default());
    let mut nowhere = [0; 16];
    getrandom::fill(&mut nowhere).map_err(std::io::Error::from)?;
    let notes = rules(&config).map(|rules| Notes::new(Arc::clone(&store), clock.clone(), rules, nowhere));

    let asked = lifecycle::asked_to_end()?;
    let failed = |error| Failure::Listen { listen: config.listen.to_string(), error };
    let socket = Socket::bind(&config.listen).map_err(failed)?;
    tracing::info!(address = %socket.address()?, version = env!("CARGO_PKG_VERSION"), "listening");

    compress_in_background(Arc::clone(&pages))?;
    let sweeper = spawn(every_minute(Arc::clone(&store), clock));
    let parts =
        Parts { pages, notes, store: Arc::clone(&store), ending: ending.clone(), https: config.https() };
    lifecycle::run(socket, router(parts), ending, asked, sleep(NOTICE)).await?;

    sweeper.abort();
    store.as_ref().clone().close().await;
    tracing::info!("ended");
    Ok(())
}

/// What is allowed, where notes are on.
fn rules(config: &Config) -> Option<Rules> {
    let size = match config.notes {
        NotesMode::Off => return None,
        NotesMode::Text => Size::Text,
        NotesMode::Files => Size::Files,
    };
    Some(Rules {
        size,
        create: match config.create {
            CreateMode::Open => Create::Open,
            CreateMode::Token => Create::Token(config.create_tokens.0.clone()),
            CreateMode::Off => Create::Off,
        },
        reads_max: config.reads_max(),
        keep_max: i64::from(config.days_max()) * 86_400,
    })
}

fn compress_in_background(pages: Arc<Pages>) -> std::io::Result<()> {
    let work = move || {
        // Linux counts niceness by thread
        if let Err(error) = rustix::process::nice(NICEST) {
            tracing::debug!(%error, "compressing at usual priority");
        }
        pages.compress();
        tracing::info!("compressed");
    };
    thread::Builder::new().name("compress".into()).spawn(work).map(drop)
}
