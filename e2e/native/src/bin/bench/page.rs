//! A page of the site against as many bytes from a bare server.

use std::{path::Path, time::Duration};

use crate::{
    Outcome, RUNS,
    load::{Load, Measured, Until, body_length},
    process::Server,
    report,
};

const VISITORS: usize = 32;
const TIME: Duration = Duration::from_millis(1_500);

/// How much of the bare server's rate a page must reach.
const BAR: f64 = 0.7;

pub(crate) async fn measure(legwork: &Path) -> Outcome {
    let folder = tempfile::tempdir()?;
    let ours = Server::settled(legwork, folder.path())?;
    let bytes = body_length(ours.address, &get("/en/")).await?;
    let theirs = Server::hello(&[bytes])?;
    let (mut pairs, mut pages) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let page = visit(&ours, "/en/").await?;
        let hello = visit(&theirs, &format!("/{bytes}")).await?;
        pairs.push((page.per_second, hello.per_second));
        pages.push(page);
    }
    let what = format!("page `/en/`, brotli, {bytes} bytes, {VISITORS} connections");
    report::ratio(&format!("{what}, against a bare axum hello"), Some(BAR), &pairs);
    report::times(&what, &pages);
    Ok(())
}

async fn visit(server: &Server, path: &str) -> Outcome<Measured> {
    let load = Load {
        requests: vec![get(path)],
        until: Until::Over(TIME),
        connections: VISITORS,
        expected: b"HTTP/1.1 200",
    };
    load.run(server.address).await
}

/// The request of a browser for `path`, as far as it matters here.
pub(crate) fn get(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept-encoding: gzip, deflate, br, zstd\r\n\r\n")
        .into()
}
