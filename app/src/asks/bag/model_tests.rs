use super::*;

const ID: &str = "BwcHBwcHBwcHBwcHBwcHBw";

fn owned() -> Event {
    let identity = "AGE-SECRET-KEY-1".to_owned();
    Event::Owned(Ok(Answer::AskOwned { owner: [2; 32], identity, numbers: [0, 1, 2, 3, 4] }))
}

fn reply(id: &str) -> wire::Reply {
    wire::Reply { id: id.into(), size: 8_650, received_at: 3_600 }
}

fn listed() -> Event {
    Event::Listed(Ok(vec![reply("one"), reply("two")]))
}

fn go(events: impl IntoIterator<Item = Event>) -> (Bag, Option<Command>) {
    let new = (Bag::new(ID.into(), [1; 32]), None);
    [Event::Came, owned()].into_iter().chain(events).fold(new, |(bag, _), event| bag.after(event))
}

fn open(id: &str) -> Event {
    Event::Open(id.into())
}

fn fetched() -> Event {
    Event::Fetched(Ok(()))
}

fn unsealed() -> Event {
    Event::Unsealed(Ok(Answer::NoteOpened { text: Some("six".into()), names: vec![] }))
}

fn failed(failure: Failure) -> Event {
    Event::Unsealed(Err(NoAnswer::Failed(failure)))
}

#[test]
fn the_server_is_shown_the_owner_token_and_never_the_root() {
    let (bag, command) = go([]);
    assert!(matches!(command, Some(Command::Begin([0, 1, 2, 3, 4]))));
    assert_eq!(bag.proof(), [("authorization", format!("Bearer {}", code::to_text(&[2; 32])))]);
}

#[test]
fn a_reply_is_fetched_and_opened_with_the_identity_of_the_ask() {
    let (bag, command) = go([listed(), open("two")]);
    assert!(matches!(command, Some(Command::Fetch(fetched)) if fetched == reply("two")));
    let (bag, command) = bag.after(fetched());
    let Some(Command::Open(Ask::OpenNote { identity })) = command else { panic!("nothing is opened") };
    assert_eq!(identity, "AGE-SECRET-KEY-1");
    let (bag, _) = bag.after(unsealed());
    assert!(bag.opened == Some(Opened { reply: "two".into(), text: Some("six".into()) }));
    assert_eq!(bag.tried, 2);
}

#[test]
fn what_is_no_reply_says_so_and_leaves_the_others() {
    let sentences = [
        (Failure::CannotOpen, "ask-bag-no-reply"),
        (Failure::NotANote, "ask-bag-no-note"),
        (Failure::NoRoom, "ask-bag-room"),
        (Failure::Misunderstood, "part-failed"),
    ];
    for (failure, sentence) in sentences {
        let (bag, _) = go([listed(), open("one"), fetched(), failed(failure)]);
        assert_eq!((bag.status(), bag.count(), bag.tried), (Some(sentence), Some(2), 1));
        assert!(matches!(bag.after(open("two")).1, Some(Command::Fetch(_))));
    }
}

#[test]
fn a_reply_that_is_deleted_is_gone_from_list_and_page() {
    for result in [Ok(()), Err(Refused::Status(404))] {
        let (bag, command) = go([listed(), open("one"), fetched(), unsealed(), Event::Delete("one".into())]);
        assert!(matches!(command, Some(Command::Delete(Some(reply))) if reply == "one"));
        let (bag, command) = bag.after(Event::Deleted(result));
        assert!(matches!(command, Some(Command::List)));
        let (bag, _) = bag.after(Event::Listed(Ok(vec![reply("two")])));
        assert_eq!((bag.count(), bag.number("two")), (Some(1), Some(1)));
        assert!(bag.opened.is_none());
    }
}

#[test]
fn everything_is_deleted_after_one_more_question_only() {
    assert!(go([listed(), Event::DeleteAll]).1.is_none());
    assert!(go([listed(), Event::Consider(true), Event::Consider(false), Event::DeleteAll]).1.is_none());
    let (bag, command) = go([listed(), Event::Consider(true), Event::DeleteAll]);
    assert!(matches!(command, Some(Command::Delete(None))));
    let (bag, _) = bag.after(Event::Deleted(Ok(())));
    assert_eq!((bag.status(), bag.count(), bag.is_open()), (Some("ask-bag-deleted"), None, false));
}

#[test]
fn a_link_that_fits_nothing_and_a_server_that_is_away_are_told_apart() {
    assert_eq!(go([Event::Listed(Err(Refused::Status(404)))]).0.status(), Some("ask-bag-none"));
    let (bag, _) = go([listed(), Event::Refresh, Event::Listed(Err(Refused::Network))]);
    assert_eq!((bag.status(), bag.count()), (Some("note-problem-network"), Some(2)));
    let (bag, _) = go([Event::Listed(Err(Refused::Network))]);
    assert!(matches!(bag.after(Event::Refresh).1, Some(Command::List)), "it can be tried again");
}

#[test]
fn while_one_reply_is_opened_another_waits() {
    let (_, command) = go([listed(), open("one"), open("two")]);
    assert!(command.is_none());
}

#[test]
fn a_reply_that_went_from_elsewhere_is_looked_for_in_the_list() {
    let (_, command) = go([listed(), open("one"), Event::Fetched(Err(Refused::Status(404)))]);
    assert!(matches!(command, Some(Command::List)));
}

#[test]
fn what_was_stopped_opens_nothing_and_can_be_opened_again() {
    let (bag, command) = go([listed(), open("one"), Event::Stop]);
    assert!(matches!(command, Some(Command::Stop)));
    let (bag, command) = bag.after(Event::Fetched(Err(Refused::Network)));
    assert!(command.is_none());
    assert_eq!(bag.status(), Some("ask-bag-stopped"));
    let (bag, _) = bag.after(unsealed());
    assert!(bag.opened.is_none());
    assert!(matches!(bag.after(open("one")).1, Some(Command::Fetch(_))));
}

#[test]
fn what_is_open_stays_to_be_read_when_the_ask_runs_out() {
    let events = [listed(), open("one"), fetched(), unsealed(), Event::Refresh];
    let (bag, _) = go(events.into_iter().chain([Event::Listed(Err(Refused::Status(404)))]));
    assert_eq!((bag.status(), bag.count()), (Some("ask-bag-none"), None));
    assert!(bag.opened.is_some());
}
