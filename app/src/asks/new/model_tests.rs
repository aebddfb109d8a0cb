use super::*;

const LIMITS: Limits = Limits { text_max: 100, files_max: 0, reads_max: 10, days_max: 30, needs_code: false };

fn drawn() -> Result<Answer, NoAnswer> {
    let (root, owner_hash, recipient) = ([1; 32], [2; 32], [3; 32]);
    Ok(Answer::AskDrawn { id: [7; 16], root, owner_hash, recipient, numbers: [0, 1, 2, 3, 4] })
}

fn created() -> Result<wire::NoteCreated, Refused> {
    Ok(wire::NoteCreated { id: "BwcHBwcHBwcHBwcHBwcHBw".into(), expires_at: 86_400 })
}

fn go(form: Form, events: impl IntoIterator<Item = Event>) -> (Form, Option<Command>) {
    events.into_iter().fold((form, None), |(form, _), event| form.after(event))
}

fn new() -> Form {
    Form::new(LIMITS)
}

#[test]
fn the_server_is_told_id_and_hash_and_neither_root_nor_recipient() {
    let (_, command) = go(new(), [Event::Replies(5), Event::Make, Event::Drawn(drawn())]);
    let Some(Command::Send { query, headers }) = command else { panic!("nothing is sent") };
    assert_eq!((query.keep_for.code(), query.replies), ("30d", 5));
    let expected =
        [(wire::HEADER_ID, code::to_text(&[7; 16])), (wire::HEADER_OWNER, code::to_text(&[2; 32]))];
    assert_eq!(headers, expected);
}

#[test]
fn the_request_link_carries_the_recipient_and_the_own_link_the_root() {
    let origin = "https://example.org".to_owned();
    let (form, command) = go(new(), [Event::Make, Event::Drawn(drawn()), Event::Sent(created(), origin)]);
    let made = form.made().expect("it is made");
    assert!(made.request.ends_with(&format!("#1a.{}", code::to_text(&[3; 32]))));
    assert!(made.own.ends_with(&format!("#1o.{}", code::to_text(&[1; 32]))));
    let Some(Command::Show(numbers, Ask::DrawCode { text })) = command else { panic!("nothing is shown") };
    assert_eq!((numbers, text), ([0, 1, 2, 3, 4], made.request.clone()));
}

#[test]
fn a_lost_answer_is_asked_for_again_under_the_same_id() {
    let lost = Event::Sent(Err(Refused::Network), String::new());
    let (form, _) = go(new(), [Event::Make, Event::Drawn(drawn()), lost]);
    assert_eq!(form.status(), Some("note-problem-network"));
    let (form, command) = form.after(Event::Make);
    assert!(
        matches!(command, Some(Command::Send { headers, .. }) if headers[0].1 == code::to_text(&[7; 16]))
    );
    assert!(form.is_busy());
}

#[test]
fn over_plain_http_the_asker_says_first_that_they_know() {
    let (form, command) = go(new(), [Event::Insecure, Event::Make]);
    assert!(command.is_none());
    assert_eq!(form.status(), Some("ask-new-status-accept"));
    let (_, command) = go(form, [Event::Accepts(true), Event::Make]);
    assert!(matches!(command, Some(Command::Draw(Ask::NewAsk))));
}

#[test]
fn what_the_asker_changes_while_it_is_on_its_way_changes_nothing() {
    let (form, _) = go(new(), [Event::Make, Event::Replies(99)]);
    assert_eq!(form.replies, 10);
    let (_, command) = go(form, [Event::Make]);
    assert!(command.is_none());
}

#[test]
fn it_takes_one_reply_at_least_and_no_more_than_the_server_does() {
    for (typed, taken) in [(0, 1), (5, 5), (1_000, wire::ASK_REPLIES_MAX)] {
        assert_eq!(go(new(), [Event::Replies(typed)]).0.replies, taken);
    }
}

#[test]
fn an_hour_is_too_short_to_be_asked_for() {
    assert!(spans(LIMITS).all(|span| span.seconds() >= 86_400));
    assert_eq!(spans(LIMITS).count(), 3);
}
