use errand::LinkSecret;

use super::*;
use crate::notes::code::{self, Fragment};

const LIMITS: Limits =
    Limits { text_max: 100, files_max: 1_000, reads_max: 10, days_max: 7, needs_code: false };

fn form(text: &str) -> Form {
    Form { text: text.into(), ..Form::new(LIMITS) }
}

fn sealed() -> Event {
    sealed_with(Some([2; 32]))
}

fn sealed_with(link: Option<[u8; 32]>) -> Event {
    Event::Sealed(Ok(Answer::NoteSealed {
        id: [1; 16],
        link,
        claim_hash: [3; 32],
        door_hash: link.map(|_| [4; 32]),
        owner: [5; 32],
        owner_hash: [6; 32],
    }))
}

fn left(form: &Form) -> &Left {
    form.left().expect("it is left")
}

fn words() -> Event {
    Event::Drew(Some("acid badge coffee dusk eagle".into()))
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
    let (empty, command) = form("  ").after(Event::Seal, LIMITS);
    assert_eq!((empty.status(), command), (Some("note-new-status-nothing"), None));
    let (empty, _) = form("  ").after(Event::Seal, Limits { files_max: 0, ..LIMITS });
    assert_eq!(empty.status(), Some("note-new-status-empty"));
}

#[test]
fn a_note_over_the_limit_is_not_sealed() {
    let (form, command) = form(&"é".repeat(51)).after(Event::Seal, LIMITS);
    assert_eq!((form.status(), command), (Some("note-problem-large"), None));
}

#[test]
fn over_plain_http_the_form_asks_once_more() {
    let form = after(form("hello"), [Event::Here { is_insecure: true, is_small: false }]);
    let (asked, command) = form.clone().after(Event::Seal, LIMITS);
    assert_eq!((asked.status(), command), (Some("note-new-status-accept"), None));
    let (_, command) = after(form, [Event::Accepts(true)]).after(Event::Seal, LIMITS);
    assert_eq!(
        command,
        Some(Command::Ask(Ask::SealNote { text: "hello".into(), names: vec![], access: Access::Link(()) }))
    );
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
    let Left { link, expires_at, reads, .. } = left(&form);
    let secret = Fragment::Link(LinkSecret([2; 32]), None);
    assert_eq!(*link, code::link("https://example.org", &[1; 16], &secret));
    assert_eq!((*expires_at, *reads, form.text.as_str()), (99, 1, ""));
}

#[test]
fn the_link_is_drawn_once_it_is_there_and_not_missed_where_it_is_not() {
    let form = after(form("hello"), [Event::Seal, sealed()]);
    let (form, command) = form.after(created(), LIMITS);
    let text = left(&form).link.clone();
    assert_eq!(command, Some(Command::Picture(Ask::DrawCode { text })));
    let form = after(form, [Event::Pictured(Err(NoAnswer::NoWorker))]);
    assert!(form.left().is_some() && form.picture.size == 0);
    let drawn = Answer::CodeDrawn { size: 41, path: "M4 4h1v1h-1z".into() };
    assert_eq!(after(form, [Event::Pictured(Ok(drawn))]).picture.size, 41);
}

#[test]
fn the_sender_gets_a_link_of_their_own_that_does_not_open_it() {
    let form = after(form("hello"), [Event::Seal, sealed(), created()]);
    let own = &left(&form).own;
    assert_eq!(*own, code::link("https://example.org", &[1; 16], &Fragment::Owner([5; 32])));
    assert!(!own.contains(&code::to_text(&[2; 32])));
}

#[test]
fn a_passphrase_goes_on_top_of_the_link_and_the_link_says_how_it_is_stretched() {
    let small = Event::Here { is_insecure: false, is_small: true };
    let way = Event::Way(Way::LinkAndPassphrase);
    let form = after(form("hello"), [small, way, Event::Passphrase("open sesame".into())]);
    let (form, command) = form.after(Event::Seal, LIMITS);
    let access = Access::LinkAndPassphrase((), "open sesame".into(), Profile::Phone);
    assert_eq!(command, Some(Command::Ask(Ask::SealNote { text: "hello".into(), names: vec![], access })));
    assert_eq!(form.status(), Some("note-new-status-stretching"));
    let form = after(form, [sealed(), created()]);
    let (_, fragment) = left(&form).link.split_once('#').unwrap();
    assert!(Fragment::read(fragment) == Some(Fragment::Link(LinkSecret([2; 32]), Some(Profile::Phone))));
    assert_eq!(form.passphrase, "");
}

#[test]
fn an_empty_passphrase_is_not_taken() {
    let form = after(form("hello"), [Event::Way(Way::LinkAndPassphrase), Event::Passphrase(" ".into())]);
    let (form, command) = form.after(Event::Seal, LIMITS);
    assert_eq!((form.status(), command), (Some("note-new-status-passphrase"), None));
}

#[test]
fn a_device_without_the_memory_is_offered_the_lighter_way() {
    let way = Event::Way(Way::LinkAndPassphrase);
    let short = || Event::Sealed(Err(NoAnswer::Failed(Failure::OutOfMemory)));
    let typed = Event::Passphrase("open sesame".into());
    let form = after(form("hello"), [way, typed, Event::Seal, short()]);
    assert_eq!((form.status(), form.profile), (Some("note-new-status-lighter"), Profile::Phone));
    let form = after(form, [Event::Seal, short()]);
    assert_eq!(form.status(), Some("note-new-status-memory"));
}

#[test]
fn words_are_drawn_as_soon_as_they_are_chosen_and_never_typed() {
    let (form, command) = form("hello").after(Event::Way(Way::Words), LIMITS);
    assert_eq!(command, Some(Command::Draw(5)));
    let (early, command) = form.clone().after(Event::Seal, LIMITS);
    assert_eq!((early.status(), command), (Some("note-new-status-no-words"), None));
    let (_, command) = after(form, [words()]).after(Event::Seal, LIMITS);
    let access = Access::Passphrase("acid badge coffee dusk eagle".into());
    assert_eq!(command, Some(Command::Ask(Ask::SealNote { text: "hello".into(), names: vec![], access })));
}

#[test]
fn a_note_that_words_open_has_no_door_and_a_link_without_an_end() {
    let way = Event::Way(Way::Words);
    let (form, command) = after(form("hello"), [way, words(), Event::Seal]).after(sealed_with(None), LIMITS);
    let Some(Command::Send(parcel)) = command else { panic!("it sends") };
    assert!(parcel.headers.iter().all(|(name, _)| *name != wire::HEADER_DOOR));
    let form = after(form, [created()]);
    assert_eq!(left(&form).link, "https://example.org/n/AQEBAQEBAQEBAQEBAQEBAQ");
    assert_eq!(left(&form).words, "acid badge coffee dusk eagle");
}

#[test]
fn a_note_for_years_gets_one_word_more_and_late_words_are_dropped() {
    let form = after(form("hello"), [Event::Way(Way::Words), words()]);
    let (form, command) = form.after(Event::ForYears(true), LIMITS);
    assert_eq!(command, Some(Command::Draw(6)));
    let form = after(form, [Event::Drew(Some("acid badge coffee dusk eagle fig".into())), words()]);
    assert_eq!(form.words, "acid badge coffee dusk eagle fig");
}

#[test]
fn words_that_could_not_be_drawn_are_said_to_be_missing() {
    let form = after(form("hello"), [Event::Way(Way::Words), Event::Drew(None)]);
    assert_eq!(form.status(), Some("note-new-status-no-words"));
}

#[test]
fn what_is_stopped_can_be_sealed_again_and_fails_for_nobody() {
    let typed = Event::Passphrase("open sesame".into());
    let form = after(form("hello"), [Event::Way(Way::LinkAndPassphrase), typed, Event::Seal]);
    assert!(form.is_slow());
    let (form, command) = form.after(Event::Stop, LIMITS);
    assert_eq!(command, Some(Command::Stop));
    let form = after(form, [Event::Sealed(Err(NoAnswer::NoWorker))]);
    assert_eq!((form.status(), form.passphrase.as_str()), (None, "open sesame"));
}

#[test]
fn debug_shows_no_secret() {
    let form = Form { passphrase: "open sesame".into(), words: "acid badge".into(), ..form("hello") };
    assert_eq!(format!("{form:?}"), "Form(..)");
}

#[test]
fn a_lost_answer_is_asked_for_again_with_the_same_bytes() {
    let lost = Event::Sent(Err(Refused::Network), String::new());
    let form = after(form("hello"), [Event::Seal, sealed(), lost]);
    assert_eq!(form.status(), Some("note-problem-network"));
    let (_, command) = form.after(Event::Seal, LIMITS);
    let Some(Command::Send(parcel)) = command else { panic!("it sends again") };
    assert_eq!(parcel.headers[0].1, code::to_text(&[1; 16]));
}

#[test]
fn a_corrected_code_goes_along_the_second_time() {
    let wrong = Event::Sent(Err(Refused::Status(403)), String::new());
    let form = after(form("hello"), [Event::Code("wrong".into()), Event::Seal, sealed(), wrong]);
    let Stage::Stuck(parcel, key) = &form.stage else { panic!("it is stuck") };
    assert_eq!((*key, parcel.headers.len()), ("note-problem-code", 5));
    let (form, _) = after(form, [Event::Code("right".into())]).after(Event::Seal, LIMITS);
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

fn gave(files: &[(usize, u64)]) -> Event {
    Event::Gave(files.iter().map(|&(at, size)| Item { at, name: format!("{at}.pdf"), size }).collect())
}

#[test]
fn files_go_with_a_text_or_without_one() {
    let form = after(form(""), [gave(&[(0, 10), (1, 20)]), gave(&[(2, 30)]), Event::TookOut(1)]);
    assert_eq!(form.files.total(), 40);
    let (form, command) = form.after(Event::Seal, LIMITS);
    let names = vec!["0.pdf".into(), "2.pdf".into()];
    let ask = Ask::SealNote { text: String::new(), names, access: Access::Link(()) };
    assert_eq!(command, Some(Command::Ask(ask)));
    assert!(form.is_slow() && after(form, [sealed()]).is_slow());
}

#[test]
fn files_and_text_fit_together_or_are_not_sealed() {
    let seal = |files, text| after(form(text), [gave(files), Event::Seal]).status();
    assert_eq!(seal(&[(0, 400), (1, 595)], "hello"), Some("note-new-status-sealing"));
    assert_eq!(seal(&[(0, 400), (1, 596)], "hello"), Some("note-new-status-files-large"));
    let many: Vec<_> = (0..100).map(|at| (at, 1)).collect();
    assert_eq!(seal(&many, ""), Some("note-new-status-sealing"));
    assert_eq!(seal(&many, "hello"), Some("note-new-status-many"));
}

#[test]
fn a_file_that_changed_meanwhile_is_said_and_can_be_given_again() {
    let gone = Event::Sealed(Err(NoAnswer::Failed(Failure::Unreadable)));
    let form = after(form(""), [gave(&[(0, 10)]), Event::Seal, gone]);
    assert_eq!((form.status(), form.files.items().len()), (Some("note-new-status-unreadable"), 1));
}

#[test]
fn what_is_stopped_on_its_way_goes_again_as_the_same_note() {
    let form = after(form(""), [gave(&[(0, 10)]), Event::Seal, sealed()]);
    let (form, command) = form.after(Event::Stop, LIMITS);
    assert_eq!((form.status(), command), (Some("note-new-status-stopped"), Some(Command::Stop)));
    let (form, command) =
        after(form, [Event::Sent(Err(Refused::Network), String::new())]).after(Event::Seal, LIMITS);
    let Some(Command::Send(parcel)) = command else { panic!("it sends again") };
    assert_eq!(parcel.headers[0].1, code::to_text(&[1; 16]));
    assert!(after(form, [created()]).files.items().is_empty());
}
