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

fn unsealed() -> Event {
    Event::Unsealed(Ok(Answer::NoteOpened { text: Some("six".into()), names: vec![] }))
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
    assert!(matches!(command, Some(Command::Fetch(reply)) if reply == "two"));
    let (bag, command) = bag.after(Event::Fetched(Ok(vec![1, 2])));
    let Some(Command::Open(Ask::OpenNote { identity }, sealed)) = command else {
        panic!("nothing is opened")
    };
    assert_eq!((identity.as_str(), sealed), ("AGE-SECRET-KEY-1", vec![1, 2]));
    let (bag, _) = bag.after(unsealed());
    assert!(bag.opened == Some(Opened { reply: "two".into(), text: "six".into() }));
}

#[test]
fn what_is_no_reply_says_so_and_leaves_the_others() {
    let files = Answer::NoteOpened { text: Some("six".into()), names: vec!["plan.pdf".into()] };
    let (bag, _) = go([listed(), open("one"), Event::Fetched(Ok(vec![])), Event::Unsealed(Ok(files))]);
    assert_eq!(bag.status(), Some("ask-bag-no-reply"));
    let damaged = Event::Unsealed(Err(NoAnswer::Failed(errand::Failure::CannotOpen)));
    let (bag, _) = go([listed(), open("one"), Event::Fetched(Ok(vec![])), damaged]);
    assert_eq!(bag.status(), Some("ask-bag-no-reply"));
    assert_eq!(bag.count(), Some(2));
    assert!(matches!(bag.after(open("two")).1, Some(Command::Fetch(_))));
}

#[test]
fn a_reply_that_is_deleted_is_gone_from_list_and_page() {
    let events =
        [listed(), open("one"), Event::Fetched(Ok(vec![])), unsealed(), Event::Delete(Some("one".into()))];
    let (bag, command) = go(events);
    assert!(matches!(command, Some(Command::Delete(Some(reply))) if reply == "one"));
    let (bag, _) = bag.after(Event::Deleted(Ok(())));
    assert_eq!(bag.replies, Some(vec![reply("two")]));
    assert!(bag.opened.is_none());
}

#[test]
fn an_ask_that_is_deleted_closes_the_page() {
    let (bag, _) = go([listed(), Event::Delete(None), Event::Deleted(Ok(()))]);
    assert_eq!((bag.status(), bag.count()), (Some("ask-bag-deleted"), None));
}

#[test]
fn a_link_that_fits_nothing_and_a_server_that_is_away_are_told_apart() {
    assert_eq!(go([Event::Listed(Err(Refused::Status(404)))]).0.status(), Some("ask-bag-none"));
    let (bag, _) = go([listed(), Event::Refresh, Event::Listed(Err(Refused::Network))]);
    assert_eq!((bag.status(), bag.count()), (Some("note-problem-network"), Some(2)));
}

#[test]
fn while_one_reply_is_opened_another_waits() {
    let (_, command) = go([listed(), open("one"), open("two")]);
    assert!(command.is_none());
}
