use std::{path::Path, time::Duration};

use rustix::process::{Signal, getpid, kill_process};
use server::{
    commands::healthcheck::ask,
    config::Listen,
    lifecycle::{asked_to_end, run},
    listen::Socket,
    router::router,
};
use tokio::{
    io::AsyncWriteExt,
    net::TcpStream,
    sync::oneshot,
    task::{spawn, spawn_blocking},
};

use crate::{
    harness::{Answer, Setup, TestServer},
    notes::upload,
};

#[tokio::test]
async fn a_living_process_says_so() {
    let server = TestServer::start().await;
    assert_eq!(server.get("/healthz").await.text(), "alive\n");
    assert_eq!(server.get("/readyz").await.text(), "ready\n");
}

#[tokio::test]
async fn a_process_asked_to_end_says_it_is_not_ready_then_finishes_what_is_under_way() {
    let (server, socket, parts) = TestServer::ready(Setup::default());
    let asked = asked_to_end().unwrap();
    let (asked_by_now, was_asked) = oneshot::channel::<()>();
    let asked = async {
        asked.await;
        drop(asked_by_now);
    };
    let (end_notice, notice) = oneshot::channel::<()>();
    let ending = parts.ending.clone();
    let running = spawn(run(socket, router(parts), ending, asked, async { drop(notice.await) }));

    // half of an upload arrives, and is being read: the server has said to go on
    let bytes = upload().header("expect", "100-continue").bytes();
    let (half, rest) = bytes.split_at(bytes.len() - 1_000);
    let mut under_way = TcpStream::connect(&server.address).await.unwrap();
    under_way.write_all(half).await.unwrap();
    let mut go_on = [0; 25];
    tokio::io::AsyncReadExt::read_exact(&mut under_way, &mut go_on).await.unwrap();
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");

    kill_process(getpid(), Signal::TERM).unwrap();
    assert!(was_asked.await.is_err());
    assert_eq!(server.get("/readyz").await.status, 503);
    assert_eq!(server.get("/healthz").await.status, 200);

    drop(end_notice);
    under_way.write_all(rest).await.unwrap();
    assert_eq!(Answer::read(&mut under_way).await.status, 201);
    running.await.unwrap().unwrap();
}

async fn healthy(listen: &Listen) -> bool {
    let listen = listen.clone();
    spawn_blocking(move || ask(&listen)).await.unwrap().is_ok()
}

#[tokio::test]
async fn the_healthcheck_asks_over_tcp() {
    let server = TestServer::start().await;
    assert!(healthy(&Listen::Tcp(server.address.parse().unwrap())).await);
    let nobody = Socket::bind(&Listen::Tcp("127.0.0.1:0".parse().unwrap())).unwrap().address().unwrap();
    assert!(!healthy(&nobody).await);
}

#[tokio::test]
async fn the_healthcheck_asks_over_a_socket_in_the_file_system() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("legwork.sock");
    let listen = Listen::Unix(path.clone());
    drop(Socket::bind(&listen).unwrap());
    assert!(path.exists() && !healthy(&listen).await);

    // what a killed process left behind is in nobody's way
    let (_server, _, parts) = TestServer::ready(Setup::default());
    let socket = Socket::bind(&listen).unwrap();
    assert!(Socket::bind(&listen).is_err(), "somebody listens there");
    let (close, closing) = oneshot::channel::<()>();
    let serving = spawn(socket.serve(router(parts), async { drop(closing.await) }));
    assert!(healthy(&listen).await);
    drop(close);
    tokio::time::timeout(Duration::from_secs(5), serving).await.unwrap().unwrap().unwrap();
    assert!(!Path::new(&path).exists());
}
