use super::*;

const LIMITS: Limits = Limits { text_max: 100, reads_max: 10, days_max: 7, needs_code: false };

fn form(text: &str) -> Form {
    Form { text: text.into(), ..Form::new(LIMITS) }
}

fn sealed() -> Event {
    Event::Sealed(Ok(Answer::NoteSealed {
        id: [1; 16],
        link: [2; 32],
        claim_hash: [3; 32],
        door_hash: [4; 32],
        owner: [5; 32],
        owner_hash: [6; 32],
        sealed: vec![7; 10],
    }))
}

fn after(form: Form, events: impl IntoIterator<Item = Event>) -> Form {
    events.into_iter().fold(form, |form, event| form.after(event, LIMITS).0)
}

fn created() -> Event {
    let created = wire::NoteCreated { id: String::new(), expires_at: 99 };
    Event::Sent(Ok(created), "https://example.org".into())
}

#[test]
fn a_note_is_kept_for_a_day_unless_told_otherwise() {
    assert_eq!(Form::new(LIMITS).keep_for, KeepFor::OneDay);
}

#[test]
fn an_empty_note_is_not_sealed() {
    let (form, command) = form("  ").after(Event::Seal, LIMITS);
    assert_eq!((form.status(), command), (Some("note-new-status-empty"), None));
}

#[test]
fn a_note_over_the_limit_is_not_sealed() {
    let (form, command) = form(&"é".repeat(51)).after(Event::Seal, LIMITS);
    assert_eq!((form.status(), command), (Some("note-problem-large"), None));
}

#[test]
fn over_plain_http_the_form_asks_once_more() {
    let form = after(form("hello"), [Event::Origin { is_insecure: true }]);
    let (asked, command) = form.clone().after(Event::Seal, LIMITS);
    assert_eq!((asked.status(), command), (Some("note-new-status-accept"), None));
    let (_, command) = after(form, [Event::Accepts(true)]).after(Event::Seal, LIMITS);
    assert_eq!(command, Some(Command::Ask(Ask::SealNote { text: "hello".into() })));
}

#[test]
fn the_server_is_told_hashes_and_never_the_link_secret() {
    let (_, command) = after(form("hello"), [Event::Reads(3), Event::Seal]).after(sealed(), LIMITS);
    let Some(Command::Send(parcel)) = command else { panic!("it sends") };
    let secret = code::to_text(&[2; 32]);
    assert!(parcel.headers.iter().all(|(_, value)| *value != secret));
    assert_eq!(parcel.headers.len(), 4);
    assert_eq!(parcel.query, wire::NewNote { keep_for: KeepFor::OneDay, reads: 3 });
}

#[test]
fn what_was_left_gives_its_link_and_forgets_its_text() {
    let form = after(form("hello"), [Event::Seal, sealed(), created()]);
    let Stage::Left(Left { link, expires_at, reads }) = form.stage else { panic!("it is left") };
    assert_eq!(link, code::link("https://example.org", &[1; 16], &[2; 32]));
    assert_eq!((expires_at, reads, form.text.as_str()), (99, 1, ""));
}

#[test]
fn a_lost_answer_is_asked_for_again_with_the_same_bytes() {
    let lost = Event::Sent(Err(Refused::Network), String::new());
    let form = after(form("hello"), [Event::Seal, sealed(), lost]);
    assert_eq!(form.status(), Some("note-problem-network"));
    let (_, command) = form.after(Event::Seal, LIMITS);
    let Some(Command::Send(parcel)) = command else { panic!("it sends again") };
    assert_eq!(parcel.id, [1; 16]);
}

#[test]
fn a_corrected_code_goes_along_the_second_time() {
    let wrong = Event::Sent(Err(Refused::Status(403)), String::new());
    let form = after(form("hello"), [Event::Code("wrong".into()), Event::Seal, sealed(), wrong]);
    let Stage::Stuck(parcel, key) = &form.stage else { panic!("it is stuck") };
    assert_eq!((*key, parcel.headers.len()), ("note-problem-code", 5));
    let (form, _) = Form { code: "right".into(), ..form }.after(Event::Seal, LIMITS);
    let Stage::Sending(parcel) = form.stage else { panic!("it is on its way") };
    assert_eq!(parcel.headers.last(), Some(&(wire::HEADER_CREATE, "right".to_owned())));
    assert_eq!(parcel.headers.len(), 5);
}

#[test]
fn an_edit_throws_the_stuck_parcel_away() {
    let lost = Event::Sent(Err(Refused::Network), String::new());
    let form = after(form("hello"), [Event::Seal, sealed(), lost, Event::Wrote("other".into())]);
    assert_eq!(form.stage, Stage::Writing);
}

#[test]
fn nothing_can_be_edited_while_it_is_under_way() {
    let form = after(form("hello"), [Event::Seal, Event::Wrote("other".into())]);
    assert_eq!((form.text.as_str(), form.is_busy()), ("hello", true));
}

#[test]
fn readings_stay_within_the_hosts_limit() {
    assert_eq!(after(form(""), [Event::Reads(0)]).reads, 1);
    assert_eq!(after(form(""), [Event::Reads(900)]).reads, 10);
}

#[test]
fn a_second_press_while_it_is_under_way_seals_nothing_twice() {
    let (form, command) = after(form("hello"), [Event::Seal]).after(Event::Seal, LIMITS);
    assert_eq!((form.stage, command), (Stage::Sealing, None));
}
