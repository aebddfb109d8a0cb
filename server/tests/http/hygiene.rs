use serde_json::json;
use tokio::{io::AsyncWriteExt, net::TcpStream};

use crate::{
    harness::{Answer, Call, Setup, TestServer},
    notes::{ID, upload},
};

/// One of every kind of answer.
async fn one_of_each(server: &TestServer) -> Vec<Answer> {
    let page = server.get("/en/").await;
    let tag = page.header("etag").unwrap().to_owned();
    let calls = [
        Call::new("HEAD", "/en/"),
        Call::get("/en/").header("if-none-match", &tag),
        Call::get("/"),
        Call::get("/en"),
        Call::get("/none"),
        Call::get("/n/x"),
        Call::get("/a/x"),
        Call::get("/api/asks/none"),
        Call::new("POST", "/api/asks"),
        Call::get("/pkg/client-1.js"),
        Call::get("/pkg/none.js"),
        Call::get("/favicon.ico"),
        Call::get("/healthz"),
        Call::get("/readyz"),
        Call::new("DELETE", "/en/"),
        upload(),
        upload().body("plaintext"),
        upload().header("content-type", "text/plain"),
        upload().header("content-length", "99999999"),
        Call::get(&format!("/api/notes/{ID}")),
        Call::get("/api/notes/none"),
        Call::get("/api/none"),
        Call::new("PUT", "/api/notes"),
        Call::json(&format!("/api/notes/{ID}/claim"), &json!({})),
        Call::json(&format!("/api/notes/{ID}/done"), &json!({ "claim_token": "AAAAAAAAAAAAAAAAAAAAAA" })),
    ];
    let mut answers = vec![page];
    for call in calls {
        answers.push(server.send(call).await);
    }
    answers
}

#[tokio::test]
async fn every_answer_carries_the_headers_and_no_cookie() {
    let server = TestServer::start().await;
    let answers = one_of_each(&server).await;
    let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    statuses.dedup();
    assert_eq!(statuses, [200, 201, 204, 304, 307, 400, 404, 405, 413, 415, 422]);
    for answer in answers {
        let header = |name| answer.header(name);
        assert_eq!(
            header("content-security-policy"),
            Some(
                "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                 font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; \
                 base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
                 require-trusted-types-for 'script'; trusted-types app-worker"
            ),
            "{answer:?}"
        );
        assert_eq!(header("cross-origin-resource-policy"), Some("same-origin"));
        assert_eq!(header("referrer-policy"), Some("no-referrer"));
        assert_eq!(header("x-content-type-options"), Some("nosniff"));
        assert!(header("permissions-policy").unwrap().contains("camera=()"));
        assert_eq!(header("set-cookie"), None);
        assert_eq!(header("server"), None);
        assert!(header("cache-control").is_some() || answer.status == 405, "{answer:?}");
    }
}

#[tokio::test]
async fn a_page_is_isolated_only_where_its_origin_is_trustworthy() {
    let server = TestServer::start().await;
    for (host, isolated) in [("localhost:8080", true), ("127.0.0.1", true), ("192.168.0.2:8080", false)] {
        let answer = server.send(Call::get("/en/").header("host", host)).await;
        let expected = isolated.then_some("same-origin");
        assert_eq!(answer.header("cross-origin-opener-policy"), expected, "{host}");
        assert_eq!(answer.header("cross-origin-embedder-policy").is_some(), isolated, "{host}");
        assert_eq!(answer.header("strict-transport-security"), None);
    }
}

#[tokio::test]
async fn under_https_every_answer_is_isolated_and_insists_on_https() {
    let server = TestServer::with(Setup { https: true, ..Setup::default() }).await;
    for answer in one_of_each(&server).await {
        assert_eq!(answer.header("cross-origin-opener-policy"), Some("same-origin"));
        assert_eq!(answer.header("cross-origin-embedder-policy"), Some("require-corp"));
        assert_eq!(answer.header("strict-transport-security"), Some("max-age=63072000"));
    }
}

#[tokio::test]
async fn what_is_no_request_is_refused_with_nothing_that_headers_could_guard() {
    let server = TestServer::start().await;
    // one request line without an end, as long as all that is read ahead
    let endless = [&b"GET /"[..], &[b'a'; 65_536 - 5]].concat();
    for (bytes, status) in
        [(&b"no request\r\n\r\n"[..], 400), (b"GET / HTTP/1.1\r\n: x\r\n\r\n", 400), (&endless, 431)]
    {
        let mut stream = TcpStream::connect(&server.address).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        let answer = Answer::read(&mut stream).await;
        assert_eq!((answer.status, answer.body.len()), (status, 0));
        let headers: Vec<_> = answer.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert_eq!(headers, [("connection", "close"), ("content-length", "0")]);
    }
    assert!(!server.log.text().contains("request\""), "{}", server.log.text());
}
