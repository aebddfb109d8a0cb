use super::*;

fn state(replies_left: u16) -> Event {
    Event::Looked(Ok(wire::AskState { expires_at: 86_400, replies_left, size_max: 66_592 }))
}

const LIMITS: Limits =
    Limits { text_max: 10, files_max: 1_000, reads_max: 10, days_max: 30, needs_code: false };

fn sealed_to(size: u64) -> Event {
    Event::Sealed(Ok((Answer::ReplySealed { id: [7; 16] }, size)))
}

fn sealed() -> Event {
    sealed_to(8_650)
}

fn headers() -> Headers {
    [(wire::HEADER_ID, code::to_text(&[7; 16]))]
}

fn file(at: usize, size: u64) -> Item {
    Item { at, name: format!("{at}.pdf"), size }
}

fn go(events: impl IntoIterator<Item = Event>) -> (Reply, Option<Command>) {
    let new = Reply::new("BwcHBwcHBwcHBwcHBwcHBw".into(), [3; 32], LIMITS);
    events.into_iter().fold((new, None), |(reply, _), event| reply.after(event))
}

fn wrote(text: &str) -> [Event; 3] {
    [state(1), Event::Wrote(text.into()), Event::Send]
}

#[test]
fn a_reply_is_sealed_to_whom_the_link_names_and_sent_under_an_id_of_its_own() {
    let (_, command) = go(wrote("six"));
    let Some(Command::Seal(Ask::SealReply { recipient, text, names })) = command else {
        panic!("nothing is sealed")
    };
    assert_eq!((recipient, text.as_str(), names.is_empty()), ([3; 32], "six", true));
    let (_, command) = go(wrote("six").into_iter().chain([sealed()]));
    assert!(matches!(command, Some(Command::Send(sent)) if sent == headers()));
}

#[test]
fn what_is_sent_is_out_of_the_page() {
    let (reply, _) = go(wrote("six").into_iter().chain([sealed(), Event::Sent(Ok(()))]));
    assert!(reply.is_sent() && reply.text.is_empty());
    assert!(reply.files.items().is_empty());
    let (reply, command) = reply.after(Event::Another);
    assert!(reply.is_open() && matches!(command, Some(Command::Look)));
    let (reply, _) = reply.after(state(0));
    assert_eq!(reply.status(), Some("ask-reply-full"));
}

#[test]
fn what_got_lost_is_sent_again_as_it_was() {
    let lost = [sealed(), Event::Sent(Err(Refused::Network))];
    let (reply, _) = go(wrote("six").into_iter().chain(lost));
    assert_eq!(reply.status(), Some("note-problem-network"));
    let (_, command) = reply.after(Event::Send);
    assert!(matches!(command, Some(Command::Send(sent)) if sent == headers()));
}

#[test]
fn an_ask_that_is_full_or_gone_says_so_before_and_after_writing() {
    assert_eq!(go([state(0)]).0.status(), Some("ask-reply-full"));
    assert_eq!(go([Event::Looked(Err(Refused::Status(404)))]).0.status(), Some("ask-reply-none"));
    let (reply, _) = go(wrote("six").into_iter().chain([sealed(), Event::Sent(Err(Refused::Status(409)))]));
    assert_eq!(reply.status(), Some("ask-reply-too-late"));
    assert!(reply.is_open() && reply.text == "six", "what was written is not lost");
}

#[test]
fn nothing_and_too_much_are_not_sent() {
    assert_eq!(go(wrote(" ")).0.status(), Some("note-new-status-nothing"));
    let (reply, command) = go(wrote("eleven byte"));
    assert!(command.is_none());
    assert_eq!((reply.status(), reply.room(), reply.over()), (Some("note-problem-large"), None, 1));
    let (reply, _) = go([state(1), Event::Gave(vec![file(0, 1_001)]), Event::Send]);
    assert_eq!(reply.status(), Some("note-new-status-files-large"));
}

#[test]
fn a_second_press_while_it_is_sealed_sends_nothing() {
    let (_, command) = go(wrote("six").into_iter().chain([Event::Send]));
    assert!(command.is_none());
}

#[test]
fn files_go_with_a_text_or_alone() {
    let gave = |text: &str| {
        [
            state(1),
            Event::Wrote(text.into()),
            Event::Gave(vec![file(0, 3), file(1, 5)]),
            Event::TookOut(0),
            Event::Send,
        ]
    };
    for text in ["six", ""] {
        let (reply, command) = go(gave(text));
        assert!(
            matches!(command, Some(Command::Seal(Ask::SealReply { text: sealed, names, .. })) if sealed == text && names == ["1.pdf"])
        );
        assert!(reply.is_slow());
    }
}

#[test]
fn an_age_file_longer_than_the_ask_takes_is_not_sent() {
    let (reply, command) = go(wrote("six").into_iter().chain([sealed_to(66_593)]));
    assert!(command.is_none());
    assert_eq!(reply.status(), Some("note-new-status-files-large"));
    assert!(matches!(go(wrote("six").into_iter().chain([sealed_to(66_592)])).1, Some(Command::Send(_))));
}

#[test]
fn what_was_stopped_can_be_written_on_or_goes_on_as_it_was() {
    let (reply, command) = go(wrote("six").into_iter().chain([Event::Stop]));
    assert!(matches!(command, Some(Command::Stop)));
    // What the worker was at comes to nothing.
    let (reply, command) = reply.after(sealed());
    assert!(command.is_none() && reply.is_open() && reply.status().is_none());

    let (reply, _) = go(wrote("six").into_iter().chain([sealed(), Event::Stop]));
    let (reply, _) = reply.after(Event::Sent(Err(Refused::Network)));
    assert_eq!(reply.status(), Some("ask-reply-stopped"));
    assert!(matches!(reply.after(Event::Send).1, Some(Command::Send(sent)) if sent == headers()));
}

#[test]
fn what_is_said_of_a_sent_reply_is_what_the_server_keeps_of_it() {
    let about_replies = |column: &&wire::Column| column.table != "asks";
    let kept: Vec<_> = wire::ASK_COLUMNS.iter().filter(about_replies).map(|column| column.name).collect();
    // `ask-reply-after` has each of them in its sentence, in both languages; a new one must be said there, too.
    let said =
        ["ask", "number", "id", "received_at", "size", "body_digest", "body", "body", "number", "bytes"];
    assert_eq!(kept, said);
}
