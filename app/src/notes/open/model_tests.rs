use super::*;

const STATE: wire::NoteState =
    wire::NoteState { size: 8_650, expires_at: 99, reads_left: 2, needs_link: true };
const LINK: LinkSecret = LinkSecret([2; 32]);

fn place(profile: Option<Profile>) -> Place {
    Place { id: [1; 16], link: Some((LINK, profile)) }
}

fn ready(profile: Option<Profile>) -> Stage {
    Stage::Looking.after(Event::Looked(place(profile), Ok(STATE))).0
}

fn came(fragment: Option<Fragment>) -> Event {
    Event::Came { id: code::to_text(&[1; 16]), fragment }
}

fn open(passphrase: &str) -> Event {
    Event::Open(passphrase.into())
}

fn proof() -> Event {
    let (claim_key, identity) = ([4; 32], "AGE-SECRET-KEY-1".into());
    Event::Proved(Ok(Answer::NoteProof { door: Some([3; 32]), claim_key, claim_token: [5; 16], identity }))
}

fn claiming() -> Stage {
    ready(None).after(open("")).0.after(proof()).0
}

fn claiming_with_passphrase() -> Stage {
    ready(Some(Profile::Desk)).after(open("open sesame")).0.after(proof()).0
}

fn opened() -> Stage {
    let answer = Answer::NoteOpened { text: Some("hello".into()), names: vec![] };
    claiming().after(Event::Claimed(Ok(()))).0.after(Event::Opened(Ok(answer))).0
}

fn refused(refused: Refused) -> Event {
    Event::Claimed(Err(refused))
}

#[test]
fn looking_at_a_note_takes_nothing() {
    let (_, command) = Stage::default().after(came(Some(Fragment::Link(LINK, None))));
    assert!(command == Some(Command::Look(code::to_text(&[1; 16]), place(None))));
}

#[test]
fn a_link_without_its_end_gets_a_sentence_once_the_server_says_that_it_needs_one() {
    let (stage, command) = Stage::default().after(came(Some(Fragment::None)));
    let Some(Command::Look(_, place)) = command else { panic!("it looks") };
    let (stage, _) = stage.after(Event::Looked(place, Ok(STATE)));
    assert_eq!(stage.status(), Some("note-open-no-key"));
}

#[test]
fn an_address_alone_asks_for_the_passphrase_where_that_is_enough() {
    let place = Place { id: [1; 16], link: None };
    let state = wire::NoteState { needs_link: false, ..STATE };
    let (stage, _) = Stage::Looking.after(Event::Looked(place, Ok(state)));
    assert!(stage.asks_passphrase());
    let (_, command) = stage.after(open("acid badge"));
    let access = Access::Passphrase("acid badge".into());
    assert!(command == Some(Command::Prove(Ask::ProveNote { id: [1; 16], access })));
}

#[test]
fn a_link_says_whether_a_passphrase_is_needed_and_how_it_is_stretched() {
    assert!(!ready(None).asks_passphrase());
    let (stage, command) = ready(Some(Profile::Phone)).after(open("open sesame"));
    let access = Access::LinkAndPassphrase(LINK, "open sesame".into(), Profile::Phone);
    assert!(command == Some(Command::Prove(Ask::ProveNote { id: [1; 16], access })));
    assert!(stage.is_slow() && stage.asks_passphrase());
}

#[test]
fn an_empty_passphrase_is_not_tried() {
    let (stage, command) = ready(Some(Profile::Desk)).after(open("  "));
    assert_eq!(stage.status(), Some("note-open-empty"));
    assert!(command.is_none());
}

#[test]
fn a_wrong_passphrase_leaves_the_note_and_says_how_many_tries_are_left() {
    let (stage, _) = claiming_with_passphrase().after(refused(Refused::WrongKey(7)));
    assert_eq!((stage.trouble(), stage.status()), (Some(Trouble::Wrong(7)), None));
    assert!(stage.asks_passphrase() && stage.can_open() && !stage.is_busy());
}

#[test]
fn a_locked_note_says_so_and_can_be_tried_later() {
    let (stage, _) = claiming_with_passphrase().after(refused(Refused::Locked { until: 3_600 }));
    assert_eq!((stage.trouble(), stage.can_open()), (Some(Trouble::Locked(3_600)), true));
}

#[test]
fn stopping_takes_nothing_and_its_echo_is_no_failure() {
    let (proving, _) = ready(Some(Profile::Desk)).after(open("open sesame"));
    let (stage, command) = proving.after(Event::Stop);
    assert!(command == Some(Command::Stop));
    let (stage, _) = stage.after(Event::Proved(Err(NoAnswer::NoWorker)));
    assert_eq!(stage, ready(Some(Profile::Desk)));
}

#[test]
fn a_device_without_the_memory_is_told_so_and_takes_nothing() {
    let (proving, _) = ready(Some(Profile::Desk)).after(open("open sesame"));
    let (stage, _) = proving.after(Event::Proved(Err(NoAnswer::Failed(Failure::OutOfMemory))));
    assert_eq!((stage.status(), stage.can_open()), (Some("note-open-memory"), true));
}

#[test]
fn a_link_of_another_version_gets_a_sentence_and_no_call() {
    for fragment in [None, Some(Fragment::Owner([6; 32]))] {
        let (stage, command) = Stage::default().after(came(fragment));
        assert_eq!(stage.status(), Some("note-open-other-version"));
        assert!(command.is_none());
    }
}

#[test]
fn nothing_is_claimed_before_the_button() {
    let (stage, command) = Stage::Looking.after(Event::Looked(place(None), Ok(STATE)));
    assert_eq!(stage.ready(), Some(&STATE));
    assert!(command.is_none());
}

#[test]
fn a_lost_answer_is_fetched_again_with_the_same_token() {
    let (stuck, _) = claiming().after(refused(Refused::Network));
    assert_eq!(stuck.status(), Some("note-problem-network"));
    let (_, command) = stuck.after(open(""));
    let Some(Command::Claim(_, claim, _)) = command else { panic!("it claims again") };
    assert_eq!(claim.claim_token, code::to_text(&[5; 16]));
}

#[test]
fn a_used_up_note_is_nothing() {
    let (stage, _) = claiming().after(refused(Refused::Status(404)));
    assert_eq!(stage.status(), Some("note-open-none"));
}

#[test]
fn the_server_hears_that_it_is_done_only_after_the_note_is_open() {
    let (opening, command) = claiming().after(Event::Claimed(Ok(())));
    assert!(matches!(command, Some(Command::Open(_))));
    let (opened, command) =
        opening.after(Event::Opened(Ok(Answer::NoteOpened { text: Some("hello".into()), names: vec![] })));
    assert_eq!(opened.opened().and_then(|opened| opened.text.as_deref()), Some("hello"));
    assert!(matches!(command, Some(Command::Done(..))));
}

#[test]
fn a_reader_deletes_for_everyone_with_the_claim_key_and_the_door() {
    let (deleting, command) = opened().after(Event::Delete);
    let Some(Command::Delete(_, headers)) = command else { panic!("it deletes") };
    let expected = [
        ("authorization", format!("Bearer {}", code::to_text(&[4; 32]))),
        (wire::HEADER_DOOR_KEY, code::to_text(&[3; 32])),
    ];
    assert_eq!(headers, expected);
    assert!(deleting.clone().after(Event::Delete).1.is_none());
    let (deleted, _) = deleting.after(Event::Deleted(Ok(())));
    assert_eq!(deleted.opened().map(|opened| opened.fate), Some(Fate::Deleted));
}

#[test]
fn what_could_not_be_deleted_can_be_tried_again() {
    let (stage, _) = opened().after(Event::Delete).0.after(Event::Deleted(Err(Refused::Network)));
    assert_eq!(stage.opened().map(|o| o.fate), Some(Fate::NotDeleted("note-problem-network")));
    assert!(stage.after(Event::Delete).1.is_some());
}

#[test]
fn the_last_reading_leaves_nothing_to_delete() {
    let state = wire::NoteState { reads_left: 1, ..STATE };
    let stage = Stage::Looking.after(Event::Looked(place(None), Ok(state))).0.after(open("")).0;
    let answer = Answer::NoteOpened { text: Some("hello".into()), names: vec![] };
    let stage = stage.after(proof()).0.after(Event::Claimed(Ok(()))).0.after(Event::Opened(Ok(answer))).0;
    assert_eq!(stage.opened().map(|opened| opened.fate), Some(Fate::UsedUp));
}

#[test]
fn what_does_not_open_is_called_damaged() {
    let (opening, _) = claiming().after(Event::Claimed(Ok(())));
    let (stage, _) = opening.after(Event::Opened(Err(NoAnswer::Failed(Failure::CannotOpen))));
    assert_eq!(stage.status(), Some("note-open-damaged"));
}

#[test]
fn what_opens_and_is_no_note_of_ours_is_called_so() {
    let (opening, _) = claiming().after(Event::Claimed(Ok(())));
    let (stage, _) = opening.after(Event::Opened(Err(NoAnswer::Failed(Failure::NotANote))));
    assert_eq!(stage.status(), Some("note-open-no-note"));
}

#[test]
fn what_is_stopped_on_its_way_goes_on_with_the_same_token() {
    let large = wire::NoteState { size: 25 << 20, ..STATE };
    let ready = Stage::Looking.after(Event::Looked(place(None), Ok(large))).0;
    let claiming = ready.after(open("")).0.after(proof()).0;
    assert!(claiming.is_slow());
    for stage in [claiming.clone(), claiming.after(Event::Claimed(Ok(()))).0] {
        let (stopped, command) = stage.after(Event::Stop);
        assert!(command == Some(Command::Stop));
        // The echo of what was broken off.
        let (stopped, _) = stopped.after(refused(Refused::Network));
        assert_eq!(stopped.status(), Some("note-open-stopped"));
        let (_, command) = stopped.after(open(""));
        let Some(Command::Claim(_, claim, _)) = command else { panic!("it claims again") };
        assert_eq!(claim.claim_token, code::to_text(&[5; 16]));
    }
}

#[test]
fn a_dead_worker_does_not_forfeit_the_reading() {
    let (opening, _) = claiming().after(Event::Claimed(Ok(())));
    let (stage, _) = opening.after(Event::Opened(Err(NoAnswer::NoWorker)));
    assert!(matches!(stage, Stage::Stuck(..)));
}

#[test]
fn debug_shows_no_secret() {
    for stage in [ready(Some(Profile::Desk)), claiming(), opened()] {
        let shown = format!("{stage:?}");
        assert!(["AGE-", "hello", "BAQE", "AgIC"].iter().all(|secret| !shown.contains(secret)), "{shown}");
    }
}
