use std::sync::Arc;

use crate::{
    asks,
    harness::{Answer, Call, Setup, TestServer},
    notes::{ID, Sealed, claim, done, text, upload},
};

/// A note's life and an ask's, with every kind of call, and some that are refused for what came before them.
fn calls() -> Vec<Call> {
    let stranger = Sealed { claim_key: [9; 32], ..Sealed::default() };
    let look = || Call::get(&format!("/api/notes/{ID}"));
    let by_owner = |method: &str, call: &str| {
        let owner = wire::bearer(&text(&Sealed::default().owner));
        Call::new(method, &format!("/api/notes/{ID}{call}")).header("authorization", &owner)
    };
    let mut calls = vec![look(), upload(), upload(), look()];
    calls.extend((0..9).map(|_| claim(ID, &stranger, 1)));
    calls.extend([1, 1, 2, 3].map(|token| claim(ID, &Sealed::default(), token)));
    calls.extend([by_owner("GET", "/receipt"), by_owner("GET", "/disclosure"), done(ID, 1), done(ID, 2)]);
    calls.extend([look(), by_owner("GET", "/receipt"), by_owner("DELETE", ""), upload()]);
    calls.extend([asks::ask(), asks::ask(), asks::look(), asks::reply(1), asks::reply(1), asks::reply(2)]);
    calls.extend([asks::reply(3), asks::look(), asks::owner("GET", "/replies")]);
    calls.extend([asks::owner("GET", &asks::one(2)), asks::owner("DELETE", &asks::one(2))]);
    calls.extend([asks::owner("GET", &asks::one(2)), asks::owner("DELETE", ""), asks::look(), asks::ask()]);
    calls
}

async fn answers(servers: &[&TestServer]) -> Vec<Answer> {
    let mut answers = Vec::new();
    for (call, server) in calls().into_iter().zip(servers.iter().cycle()) {
        answers.push(server.send(call).await);
    }
    answers
}

#[tokio::test]
async fn two_servers_on_one_store_answer_as_one() {
    let alone = TestServer::start().await;
    let one = TestServer::start().await;
    let store = Some(Arc::clone(&one.store));
    let other = TestServer::with(Setup { store, ..Setup::default() }).await;
    let expected = answers(&[&alone]).await;
    assert_eq!(answers(&[&one, &other]).await, expected);

    let mut statuses: Vec<_> = expected.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    statuses.dedup();
    assert_eq!(statuses, [200, 201, 204, 403, 404, 409], "the calls come to every kind of answer");

    let apart = [TestServer::start().await, TestServer::start().await];
    let apart = answers(&[&apart[0], &apart[1]]).await;
    assert_ne!(apart, expected, "two servers that share nothing are told apart");
}
