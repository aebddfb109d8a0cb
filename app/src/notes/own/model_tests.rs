use super::*;

const UNREAD: wire::Receipt = wire::Receipt { reads: 0, first_read_at: None, expires_at: 9_000, held: true };
const READ: wire::Receipt = wire::Receipt { reads: 1, first_read_at: Some(7_200), ..UNREAD };

fn known(receipt: wire::Receipt) -> Stage {
    Stage::Asking.after(Event::Receipt(Ok(receipt))).0
}

#[test]
fn a_receipt_says_whether_there_is_something_to_take_back() {
    assert_eq!((known(READ).status(), known(READ).can_take_back()), ("note-own-held", true));
    let gone = known(wire::Receipt { held: false, ..READ });
    assert_eq!((gone.status(), gone.can_take_back()), ("note-own-gone", false));
}

#[test]
fn another_token_gets_a_sentence_and_no_receipt() {
    let (stage, _) = Stage::Asking.after(Event::Receipt(Err(Refused::Status(404))));
    assert_eq!((stage.status(), stage.receipt()), ("note-own-none", None));
}

#[test]
fn what_is_taken_back_is_asked_about_once_more() {
    let (taking, command) = known(UNREAD).after(Event::TakeBack);
    assert_eq!((taking.status(), command), ("note-own-taking-back", Some(Command::Delete)));
    let (taken, command) = taking.after(Event::Deleted(Ok(())));
    assert_eq!((taken.status(), command), ("note-own-taken-back", Some(Command::Receipt)));
    let (taken, _) = taken.after(Event::Receipt(Ok(wire::Receipt { held: false, ..READ })));
    assert_eq!(taken.status(), "note-own-taken-back");
    assert_eq!(taken.receipt().map(|receipt| receipt.reads), Some(1));
    assert!(!taken.can_take_back());
}

#[test]
fn pressing_twice_deletes_once() {
    let (taking, _) = known(UNREAD).after(Event::TakeBack);
    assert_eq!(taking.after(Event::TakeBack).1, None);
}

#[test]
fn a_lost_answer_leaves_the_button() {
    let (taking, _) = known(UNREAD).after(Event::TakeBack);
    let (stage, _) = taking.after(Event::Deleted(Err(Refused::Network)));
    assert_eq!((stage.status(), stage.can_take_back()), ("note-problem-network", true));
    assert_eq!(stage.after(Event::TakeBack).1, Some(Command::Delete));
}

#[test]
fn what_was_known_stays_when_the_server_does_not_answer() {
    let (stage, command) = known(READ).after(Event::Ask);
    assert_eq!(command, Some(Command::Receipt));
    let (stage, _) = stage.after(Event::Receipt(Err(Refused::Network)));
    assert_eq!((stage.receipt(), stage.status()), (Some(&READ), "note-problem-network"));
}
