use super::*;

#[test]
fn a_claim_without_a_door_says_nothing_of_doors() {
    let claim = Claim { door: None, claim_key: "k".into(), claim_token: "t".into() };
    let json = serde_json::to_string(&claim).unwrap();
    assert_eq!(json, r#"{"claim_key":"k","claim_token":"t"}"#);
}

#[test]
fn what_a_page_writes_by_hand_is_what_serde_writes() {
    let (key, token) = (String::from("k-_0"), String::from("t"));
    for door in [None, Some(String::from("d"))] {
        let claim = Claim { door, claim_key: key.clone(), claim_token: token.clone() };
        assert_eq!(object(claim.fields()), serde_json::to_string(&claim).unwrap());
    }
    let done = Done { claim_token: token };
    assert_eq!(object(done.fields()), serde_json::to_string(&done).unwrap());
}

#[test]
fn what_a_page_reads_by_hand_is_what_serde_reads() {
    let state = NoteState { size: 8_650, expires_at: 1_798_761_600, reads_left: 2, needs_link: true };
    let json = serde_json::to_value(state).unwrap();
    let number = |name: &str| json[name].as_i64().or_else(|| json[name].as_bool().map(i64::from));
    assert_eq!(NoteState::from_numbers(number), Some(state));
    assert_eq!(NoteState::from_numbers(|_| None), None);
    let created = NoteCreated { id: "i".into(), expires_at: 5 };
    let json = serde_json::to_value(&created).unwrap();
    assert_eq!(NoteCreated::from_numbers("i".into(), |name| json[name].as_i64()), Some(created));
    for first_read_at in [None, Some(7_200)] {
        let receipt = Receipt { reads: 1, first_read_at, expires_at: 9_000, held: first_read_at.is_none() };
        let json = serde_json::to_value(receipt).unwrap();
        let number = |name: &str| json[name].as_i64().or_else(|| json[name].as_bool().map(i64::from));
        assert_eq!(Receipt::from_numbers(number), Some(receipt));
    }
    let state = AskState { expires_at: 1_798_761_600, replies_left: 100, size_max: 26_746_256 };
    let json = serde_json::to_value(state).unwrap();
    assert_eq!(AskState::from_numbers(|name| json[name].as_i64()), Some(state));
    let reply = Reply { id: "i".into(), size: 8_650, received_at: 7_200 };
    let json = serde_json::to_value(Replies { replies: vec![reply.clone()] }).unwrap();
    let first = &json["replies"][0];
    let id = first["id"].as_str().unwrap().to_owned();
    assert_eq!(Reply::from_numbers(id, |name| first[name].as_i64()), Some(reply));
    for (kind, value) in Kind::ALL.into_iter().zip([None, Some("5".to_owned()), Some("7200".into())]) {
        let held = Held {
            table: "notes".into(),
            row: 2,
            column: "door".into(),
            kind,
            value,
            meaning: "what it is".into(),
        };
        let json = serde_json::to_value(&held).unwrap();
        assert_eq!(json["row"], 2);
        assert_eq!(Held::from_texts(2, |name| json[name].as_str().map(String::from)), Some(held));
    }
}

#[test]
fn the_words_for_keep_for_are_those_of_its_json() {
    for keep_for in KeepFor::ALL {
        assert_eq!(serde_json::to_string(&keep_for).unwrap(), format!("\"{}\"", keep_for.code()));
    }
}

#[test]
fn an_unknown_field_is_refused() {
    assert!(serde_json::from_str::<Done>(r#"{"claim_token":"t","passphrase":"x"}"#).is_err());
    assert!(serde_json::from_str::<NewAsk>(r#"{"keep_for":"1d","replies":5,"name":"x"}"#).is_err());
}
