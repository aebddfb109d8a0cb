use std::io::Read;

use crate::harness::{Answer, Call, TestServer, html};

fn opened(answer: &Answer) -> Vec<u8> {
    let mut bytes = Vec::new();
    match answer.header("content-encoding") {
        None => bytes.extend_from_slice(&answer.body),
        Some("gzip") => drop(flate2::read::GzDecoder::new(&answer.body[..]).read_to_end(&mut bytes).unwrap()),
        Some("br") => brotli::BrotliDecompress(&mut &answer.body[..], &mut bytes).unwrap(),
        Some(other) => panic!("{other}"),
    }
    bytes
}

fn accepting(path: &str, encodings: &str) -> Call {
    Call::get(path).header("accept-encoding", encodings)
}

#[tokio::test]
async fn a_page_comes_in_every_encoding_with_an_etag_of_its_own() {
    let server = TestServer::start().await;
    let mut tags = Vec::new();
    for (asked, got) in
        [("", None), ("gzip", Some("gzip")), ("gzip, br", Some("br")), ("br;q=0.1, gzip", Some("gzip"))]
    {
        let answer = server.send(accepting("/en/", asked)).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("content-encoding"), got, "{asked}");
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
        assert_eq!(answer.header("vary"), Some("accept-encoding"));
        assert_eq!(answer.header("cache-control"), Some("no-cache"));
        assert_eq!(String::from_utf8(opened(&answer)).unwrap(), html("en home"));
        tags.push(answer.header("etag").unwrap().to_owned());
    }
    assert_eq!(tags[1], tags[3]);
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), 3, "{tags:?}");
}

#[tokio::test]
async fn whoever_has_the_page_gets_a_304_without_it() {
    let server = TestServer::start().await;
    let first = server.send(accepting("/en/", "br")).await;
    let tag = first.header("etag").unwrap();
    for condition in [tag.to_owned(), format!("W/{tag}"), format!("\"other\", {tag}"), "*".into()] {
        let again = server.send(accepting("/en/", "br").header("if-none-match", &condition)).await;
        assert_eq!(again.status, 304, "{condition}");
        assert!(again.body.is_empty());
        assert_eq!(again.header("etag"), Some(tag));
        assert_eq!(again.header("vary"), first.header("vary"));
        assert_eq!(again.header("cache-control"), first.header("cache-control"));
    }
    let other_encoding = server.send(accepting("/en/", "gzip").header("if-none-match", tag)).await;
    assert_eq!(other_encoding.status, 200);
}

#[tokio::test]
async fn a_head_has_the_headers_of_the_get_and_no_body() {
    let server = TestServer::start().await;
    let whole = server.get("/en/").await;
    let head = server.send(Call::new("HEAD", "/en/")).await;
    assert_eq!(head.status, 200);
    assert_eq!(head.headers, whole.headers);
    assert!(head.body.is_empty());
}

#[tokio::test]
async fn the_better_compressed_page_takes_over_under_a_new_etag() {
    let server = TestServer::start().await;
    let quick = server.send(accepting("/en/", "br")).await;
    server.pages.compress();
    let best =
        server.send(accepting("/en/", "br").header("if-none-match", quick.header("etag").unwrap())).await;
    assert_eq!(best.status, 200);
    assert!(best.body.len() < quick.body.len());
    assert_eq!(opened(&best), opened(&quick));
}

#[tokio::test]
async fn the_door_leads_to_the_visitors_language() {
    let server = TestServer::start().await;
    for (wish, place) in [("", "/en/"), ("es-MX, en;q=0.5", "/es/"), ("de", "/en/")] {
        let answer = server.send(Call::get("/").header("accept-language", wish)).await;
        assert_eq!(answer.status, 307);
        assert_eq!(answer.header("location"), Some(place), "{wish}");
        assert_eq!(answer.header("vary"), Some("accept-language"));
    }
    assert_eq!(server.get("/en").await.header("location"), Some("/en/"));
}

#[tokio::test]
async fn the_page_of_a_note_or_ask_is_the_same_whatever_the_id() {
    let server = TestServer::start().await;
    for (letter, name) in [("n", "note"), ("a", "ask")] {
        let get = async |rest: &str| server.get(&format!("/{letter}/{rest}")).await;
        let known = get("AAAAAAAAAAAAAAAAAAAAAA").await;
        assert_eq!(known.text(), html(&format!("en {name}")));
        assert_eq!(known.header("vary"), Some("accept-encoding, accept-language"));
        assert_eq!(get("nonsense").await, known);
        assert_eq!(get("AAAAAAAAAAAAAAAAAAAAAA?lang=en&x=1").await, known);

        let wished = Call::get(&format!("/{letter}/x")).header("accept-language", "es");
        let spanish = server.send(wished).await;
        assert_eq!(spanish.text(), html(&format!("es {name}")));
        assert_eq!(get("x?lang=es").await, spanish);
        assert_eq!(get("x?lang=../es").await, known);
    }
}

#[tokio::test]
async fn a_missing_page_is_a_404_in_the_language_of_its_path_or_else_of_the_visitor() {
    let server = TestServer::start().await;
    let spanish = server.get("/es/lessons/none").await;
    assert_eq!((spanish.status, spanish.text()), (404, &*html("es nothing")));
    assert_eq!(spanish.header("etag"), None);
    let wished = server.send(Call::get("/none").header("accept-language", "es")).await;
    assert_eq!((wished.status, wished.text()), (404, &*html("es nothing")));
    assert_eq!(server.get("/none").await.text(), html("en nothing"));
}

#[tokio::test]
async fn assets_are_immutable_and_have_their_types() {
    let server = TestServer::start().await;
    for (url, content_type) in [
        ("/pkg/client-1.js", "text/javascript; charset=utf-8"),
        ("/pkg/sealer-1.wasm", "application/wasm"),
        ("/pkg/site-1.css", "text/css; charset=utf-8"),
        ("/pkg/serif-1.woff2", "font/woff2"),
        ("/pkg/mark-1.svg", "image/svg+xml"),
        ("/pkg/site-1.webmanifest", "application/manifest+json"),
    ] {
        let answer = server.get(url).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(content_type)), "{url}");
        assert_eq!(answer.header("cache-control"), Some("public, max-age=31536000, immutable"));
    }
    let compressed = server.send(accepting("/pkg/client-1.js", "br, gzip")).await;
    assert_eq!(
        (compressed.header("content-encoding"), compressed.text()),
        (Some("br"), "brotli by the build")
    );
    let font = server.send(accepting("/pkg/serif-1.woff2", "br, gzip")).await;
    assert_eq!(font.header("content-encoding"), None);
}

#[tokio::test]
async fn a_missing_asset_is_never_a_page() {
    let server = TestServer::start().await;
    for url in ["/pkg/client-2.js", "/pkg/client-1.js.br", "/pkg/../manifest.txt", "/pkg/", "/favicon.ico"] {
        let answer = server.get(url).await;
        assert_eq!((answer.status, answer.text()), (404, "there is nothing here\n"), "{url}");
        assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
    }
}

#[tokio::test]
async fn a_page_takes_no_posts() {
    let server = TestServer::start().await;
    let answer = server.send(Call::new("POST", "/en/").body("")).await;
    assert_eq!((answer.status, answer.header("allow")), (405, Some("GET,HEAD")));
}
