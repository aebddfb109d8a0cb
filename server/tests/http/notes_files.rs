use server::notes::Size;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{Duration, Instant, advance},
};

use crate::{
    harness::{Answer, Call, Setup, TestServer},
    notes::{ID, Sealed, age_file, claim, text, upload},
};

const MIB: usize = 1 << 20;

async fn server(quota: usize) -> TestServer {
    TestServer::with(Setup { size: Size::Files, quota: quota as u64, ..Setup::default() }).await
}

/// A note with two reads, whose file has a payload of 3 MiB.
fn long() -> Vec<u8> {
    let mut file = age_file(3 * MIB);
    for (at, byte) in file.iter_mut().enumerate().skip(200) {
        *byte = ((at as u32).wrapping_mul(2_654_435_761) >> 24) as u8;
    }
    file
}

/// Sends the head of an upload of `file` and its first `sent` bytes.
async fn begin(server: &TestServer, file: &[u8], sent: usize) -> TcpStream {
    let mut stream = TcpStream::connect(&server.address).await.unwrap();
    let head = upload().body("").header("content-length", &file.len().to_string());
    stream.write_all(&[&head.bytes(), &file[..sent]].concat()).await.unwrap();
    stream
}

#[tokio::test]
async fn a_long_file_goes_in_and_comes_out_to_the_byte() {
    let server = server(10 * MIB).await;
    let file = long();
    assert_eq!(server.send(upload().body(file.clone())).await.status, 201);
    for token in [1, 1, 2] {
        let handed = server.send(claim(ID, &Sealed::default(), token)).await;
        assert!(handed.body == file);
        assert_eq!(handed.header("content-length"), Some(file.len().to_string().as_str()));
        assert_eq!(handed.header("content-type"), Some("application/octet-stream"));
        assert_eq!(handed.header("cache-control"), Some("no-store"));
    }
}

#[tokio::test]
async fn the_longest_file_fits_and_a_longer_one_does_not() {
    let server = server(64 * MIB).await;
    assert_eq!(server.send(upload().body(age_file(25 * MIB))).await.status, 201);
    let announced = upload().body("").header("content-length", &(Size::Files.longest_file() + 1).to_string());
    assert_eq!(server.send(announced).await.problem(), "/problems/too-large");
    let texts_only = TestServer::start().await;
    assert_eq!(texts_only.send(upload().body(long())).await.problem(), "/problems/too-large");
}

#[tokio::test]
async fn nothing_stays_of_a_long_body_that_is_no_age_file() {
    let file = long();
    let server = server(file.len()).await;
    let short = file[..file.len() - 1].to_vec();
    let mut plain = file.clone();
    plain[..9].copy_from_slice(b"plaintext");
    for wrong in [short, plain] {
        let answer = server.send(upload().body(wrong)).await;
        assert_eq!((answer.status, answer.problem().as_str()), (422, "/problems/not-an-age-file"));
    }
    assert_eq!(server.send(upload().body(file)).await.status, 201);
}

#[tokio::test]
async fn a_note_is_nowhere_before_its_last_byte() {
    let server = server(10 * MIB).await;
    let file = long();
    let unknown = server.get(&format!("/api/notes/{ID}")).await;
    assert_eq!(unknown.problem(), "/problems/no-such-note");
    let mut stream = begin(&server, &file, file.len() - 1).await;
    for call in [
        Call::get(&format!("/api/notes/{ID}")),
        claim(ID, &Sealed::default(), 1),
        Call::get(&format!("/api/notes/{ID}/receipt"))
            .header("authorization", &wire::bearer(&text(&Sealed::default().owner))),
    ] {
        assert_eq!(server.send(call).await, unknown);
    }
    stream.write_all(&file[file.len() - 1..]).await.unwrap();
    assert_eq!(Answer::read(&mut stream).await.status, 201);
    assert!(server.send(claim(ID, &Sealed::default(), 1)).await.body == file);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_stops_is_given_up_after_thirty_seconds() {
    let file = long();
    let server = server(file.len()).await;
    for sent in [0, 1_000, MIB] {
        let began = Instant::now();
        let mut stream = begin(&server, &file, sent).await;
        let answer = Answer::read(&mut stream).await;
        assert_eq!((answer.status, answer.problem().as_str()), (408, "/problems/too-slow"));
        assert_eq!(began.elapsed().as_secs(), 30, "{sent}");
    }
    assert_eq!(server.send(upload().body(file)).await.status, 201);
}

#[tokio::test(start_paused = true)]
async fn a_trickle_is_given_up_too() {
    for (size, seconds) in [(Size::Text, 30), (Size::Files, 600)] {
        let server = TestServer::with(Setup { size, ..Setup::default() }).await;
        let (began, file) = (Instant::now(), age_file(65_536));
        let mut stream = begin(&server, &file, 1).await;
        let (mut answer, mut byte) = (Vec::new(), [0]);
        while answer.is_empty() {
            stream.write_all(b"a").await.unwrap();
            tokio::task::yield_now().await;
            advance(Duration::from_secs(10)).await;
            if let Ok(Ok(1)) = tokio::time::timeout(Duration::from_millis(1), stream.read(&mut byte)).await {
                answer.push(byte[0]);
            }
        }
        stream.read_to_end(&mut answer).await.unwrap();
        assert!(answer.starts_with(b"HTTP/1.1 408 "));
        let took = began.elapsed().as_secs();
        assert!((seconds..seconds + 20).contains(&took), "{took}");
    }
}

#[tokio::test]
async fn a_note_taken_back_while_it_is_handed_over_breaks_off() {
    let server = server(64 * MIB).await;
    let file = age_file(25 * MIB);
    assert_eq!(server.send(upload().body(file.clone())).await.status, 201);
    let mut reader = TcpStream::connect(&server.address).await.unwrap();
    reader.write_all(&claim(ID, &Sealed::default(), 1).bytes()).await.unwrap();
    let mut first = [0; 12];
    reader.read_exact(&mut first).await.unwrap();
    assert_eq!(&first, b"HTTP/1.1 200");

    let owner = wire::bearer(&text(&Sealed::default().owner));
    let taken_back = Call::new("DELETE", &format!("/api/notes/{ID}")).header("authorization", &owner);
    assert_eq!(server.send(taken_back).await.status, 204);
    let mut rest = Vec::new();
    let ended = reader.read_to_end(&mut rest).await;
    assert!(ended.is_err() || rest.len() < file.len(), "all of it came, though it was gone");
    let again = server.send(claim(ID, &Sealed::default(), 1)).await;
    assert_eq!((again.status, again.problem().as_str()), (404, "/problems/no-such-note"));
}
