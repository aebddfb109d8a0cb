use super::*;

fn key() -> Key {
    Key { id: [1; 16], secret: [2; 32] }
}

fn state() -> wire::NoteState {
    wire::NoteState { size: 8_650, expires_at: 99, reads_left: 2, needs_link: true }
}

fn came(fragment: &str) -> Event {
    Event::Came { id: code::to_text(&[1; 16]), fragment: fragment.into() }
}

fn proof() -> Event {
    Event::Proved(Ok(Answer::NoteProof { door: [3; 32], claim_key: [4; 32], claim_token: [5; 16] }))
}

fn claiming() -> Stage {
    Stage::Ready(key(), state()).after(Event::Open).0.after(proof()).0
}

#[test]
fn looking_at_a_note_takes_nothing() {
    let (_, command) = Stage::default().after(came(&format!("1k.{}", code::to_text(&[2; 32]))));
    assert_eq!(command, Some(Command::Look(key())));
}

#[test]
fn a_link_without_its_end_gets_a_sentence_and_no_call() {
    let (stage, command) = Stage::default().after(came(""));
    assert_eq!((stage.status(), command), (Some("note-open-no-key"), None));
}

#[test]
fn a_link_of_another_version_gets_a_sentence_and_no_call() {
    let (stage, command) = Stage::default().after(came("9z.hello"));
    assert_eq!((stage.status(), command), (Some("note-open-other-version"), None));
}

#[test]
fn nothing_is_claimed_before_the_button() {
    let (stage, command) = Stage::Looking.after(Event::Looked(key(), Ok(state())));
    assert_eq!((stage, command), (Stage::Ready(key(), state()), None));
}

#[test]
fn a_lost_answer_is_fetched_again_with_the_same_token() {
    let (stuck, _) = claiming().after(Event::Claimed(Err(Refused::Network)));
    assert_eq!(stuck.status(), Some("note-problem-network"));
    let (_, command) = stuck.after(Event::Open);
    let Some(Command::Claim(_, claim)) = command else { panic!("it claims again") };
    assert_eq!(claim.claim_token, code::to_text(&[5; 16]));
}

#[test]
fn a_used_up_note_is_nothing() {
    let (stage, _) = claiming().after(Event::Claimed(Err(Refused::Status(404))));
    assert_eq!(stage.status(), Some("note-open-none"));
}

#[test]
fn the_server_hears_that_it_is_done_only_after_the_note_is_open() {
    let (opening, command) = claiming().after(Event::Claimed(Ok(vec![1])));
    assert!(matches!(command, Some(Command::Open(_))));
    let (opened, command) = opening.after(Event::Opened(Ok(Answer::NoteOpened { text: "hello".into() })));
    assert_eq!(opened, Stage::Opened("hello".into()));
    assert!(matches!(command, Some(Command::Done(..))));
}

#[test]
fn what_does_not_open_is_called_damaged() {
    let (opening, _) = claiming().after(Event::Claimed(Ok(vec![1])));
    let (stage, _) = opening.after(Event::Opened(Err(NoAnswer::Failed(Failure::CannotOpen))));
    assert_eq!(stage.status(), Some("note-open-damaged"));
}

#[test]
fn a_dead_worker_does_not_forfeit_the_reading() {
    let (opening, _) = claiming().after(Event::Claimed(Ok(vec![1])));
    let (stage, _) = opening.after(Event::Opened(Err(NoAnswer::NoWorker)));
    assert!(matches!(stage, Stage::Stuck(..)));
}

#[test]
fn debug_shows_no_secret() {
    assert!(!format!("{:?}", claiming()).contains(&code::to_text(&[4; 32])));
}
