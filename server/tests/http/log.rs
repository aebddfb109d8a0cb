use crate::{
    harness::{Call, TestServer},
    notes::{ID, Sealed, claim, upload},
};

#[tokio::test]
async fn a_line_per_request_says_method_route_status_and_duration() {
    let server = TestServer::start().await;
    server.send(upload()).await;
    server.get(&format!("/api/notes/{ID}")).await;
    server.get("/en/lessons/sealed-letters").await;
    server.send(Call::new("BREW", "/healthz")).await;

    let text = server.log.text();
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let requests: Vec<_> = lines.iter().filter(|line| line["message"] == "request").collect();
    let said: Vec<_> = requests
        .iter()
        .map(|line| {
            (
                line["method"].as_str().unwrap(),
                line["route"].as_str().unwrap(),
                line["status"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            ("POST", "/api/notes", 201),
            ("GET", "/api/notes/{id}", 200),
            ("GET", "/{*page}", 200),
            ("other", "/healthz", 405),
        ]
    );
    for line in requests {
        assert!(line["duration_ms"].is_f64());
        let mut fields: Vec<_> = line.as_object().unwrap().keys().map(String::as_str).collect();
        fields.sort_unstable();
        assert_eq!(fields, ["duration_ms", "level", "message", "method", "route", "status", "timestamp"]);
    }
}

#[tokio::test]
async fn no_line_at_any_level_tells_who_asked_for_what() {
    let server = TestServer::start().await;
    let secrets = [ID, "curl-of-ana", "198.51.100.7", "from=ana", "keep_for", "sealed-letters", "127.0.0.1"];
    let watched = |call: Call| {
        call.header("user-agent", "curl-of-ana")
            .header("x-forwarded-for", "198.51.100.7")
            .header("referer", "from=ana")
    };
    server.send(watched(upload())).await;
    server.send(watched(Call::get(&format!("/api/notes/{ID}?from=ana")))).await;
    server.send(watched(Call::get(&format!("/n/{ID}?from=ana")))).await;
    server.send(watched(Call::get("/en/lessons/sealed-letters?from=ana"))).await;
    server.send(watched(Call::get(&format!("/nowhere/{ID}")))).await;
    server.send(watched(claim(ID, &Sealed::default(), 1))).await;
    server.send(watched(Call::new(&format!("GET{}", &ID[..8]), &format!("/{ID}")))).await;

    let text = server.log.text();
    assert_eq!(text.lines().filter(|line| line.contains("\"request\"")).count(), 7);
    for secret in secrets {
        assert!(!text.contains(secret), "{secret} is in\n{text}");
    }
}
