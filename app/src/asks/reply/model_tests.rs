use super::*;

fn state(replies_left: u16) -> Event {
    Event::Looked(Ok(wire::AskState { expires_at: 86_400, replies_left, size_max: 66_592 }))
}

fn sealed() -> Event {
    Event::Sealed(Ok(Answer::ReplySealed { id: [7; 16], sealed: vec![1, 2, 3] }))
}

fn go(events: impl IntoIterator<Item = Event>) -> (Reply, Option<Command>) {
    let new = Reply::new("BwcHBwcHBwcHBwcHBwcHBw".into(), [3; 32], 10);
    events.into_iter().fold((new, None), |(reply, _), event| reply.after(event))
}

fn wrote(text: &str) -> [Event; 3] {
    [state(1), Event::Wrote(text.into()), Event::Send]
}

#[test]
fn a_reply_is_sealed_to_whom_the_link_names_and_sent_under_an_id_of_its_own() {
    let (_, command) = go(wrote("six"));
    let Some(Command::Seal(Ask::SealReply { recipient, text })) = command else {
        panic!("nothing is sealed")
    };
    assert_eq!((recipient, text.as_str()), ([3; 32], "six"));
    let (_, command) = go(wrote("six").into_iter().chain([sealed()]));
    let Some(Command::Send(parcel)) = command else { panic!("nothing is sent") };
    assert_eq!(parcel.headers, [(wire::HEADER_ID, code::to_text(&[7; 16]))]);
}

#[test]
fn what_is_sent_is_out_of_the_page() {
    let (reply, _) = go(wrote("six").into_iter().chain([sealed(), Event::Sent(Ok(()))]));
    assert!(reply.is_sent() && reply.text.is_empty());
    let (reply, _) = reply.after(Event::Another);
    assert!(reply.is_open());
}

#[test]
fn what_got_lost_is_sent_again_as_it_was() {
    let lost = [sealed(), Event::Sent(Err(Refused::Network))];
    let (reply, _) = go(wrote("six").into_iter().chain(lost));
    assert_eq!(reply.status(), Some("note-problem-network"));
    let (_, command) = reply.after(Event::Send);
    assert!(matches!(command, Some(Command::Send(parcel)) if parcel.sealed == [1, 2, 3]));
}

#[test]
fn an_ask_that_is_full_or_gone_says_so_before_and_after_writing() {
    assert_eq!(go([state(0)]).0.status(), Some("ask-reply-full"));
    assert_eq!(go([Event::Looked(Err(Refused::Status(404)))]).0.status(), Some("ask-reply-none"));
    let (reply, _) = go(wrote("six").into_iter().chain([sealed(), Event::Sent(Err(Refused::Status(409)))]));
    assert_eq!(reply.status(), Some("ask-reply-full"));
    assert!(!reply.is_open() && reply.text == "six", "what was written is not lost");
}

#[test]
fn nothing_and_too_much_are_not_sent() {
    assert_eq!(go(wrote(" ")).0.status(), Some("note-new-status-empty"));
    let (reply, command) = go(wrote("eleven byte"));
    assert!(command.is_none());
    assert_eq!((reply.status(), reply.room()), (Some("note-problem-large"), None));
}

#[test]
fn a_second_press_while_it_is_sealed_sends_nothing() {
    let (_, command) = go(wrote("six").into_iter().chain([Event::Send]));
    assert!(command.is_none());
}
