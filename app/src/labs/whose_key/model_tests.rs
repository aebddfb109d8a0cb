use super::*;

fn script() -> Script {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Script {
        lines: texts(&["one", "two", "three"]),
        replies: texts(&["yes", "go on"]),
        forged: "come alone".into(),
    }
}

impl Lab {
    fn after(mut self, event: Event) -> (Self, Option<Ask>) {
        let ask = self.take(event);
        (self, ask)
    }

    /// The worker answers what it was asked in this talk.
    fn hears(self, answer: Answer) -> (Self, Option<Ask>) {
        let turn = self.turn;
        self.after(Event::Answered(turn, answer))
    }
}

fn lab() -> Lab {
    Lab::new(script())
}

fn met(is_between: bool) -> Answer {
    Answer::Met { is_between, for_bob: [1; 32], bob: [if is_between { 2 } else { 1 }; 32] }
}

fn carried(ask: &Ask, is_between: bool) -> Answer {
    let Ask::Send { text, change, .. } = ask else { panic!("{ask:?}") };
    let opened = match change {
        Change::Nothing => Some(text.clone()),
        Change::OneBit => None,
        Change::Words(words) => Some(words.clone()),
    };
    let read = is_between.then(|| text.clone());
    Answer::Sent { sealed: vec![1; 80], read, left: vec![if is_between { 2 } else { 1 }; 80], opened }
}

/// Sends what stands in the field; Bob answers.
fn send(mut lab: Lab, is_between: bool) -> Lab {
    let mut asked;
    (lab, asked) = lab.after(Event::Next);
    while let Some(ask) = asked {
        (lab, asked) = lab.hears(carried(&ask, is_between));
    }
    lab
}

/// Three messages later.
fn told(is_between: bool) -> Lab {
    let lab = lab().after(Event::Next).0.hears(met(is_between)).0;
    (0..UNWARNED).fold(lab, |lab, _| send(lab, is_between))
}

/// Two messages later, with a server in between.
fn told_but_one() -> Lab {
    send(send(lab().after(Event::Next).0.hears(met(true)).0, true), true)
}

fn compared(lab: Lab, alice: u8, bob: Option<u8>) -> Lab {
    let (lab, ask) = lab.after(Event::Compare);
    assert!(matches!(ask, Some(Ask::Compare(_))), "{ask:?}");
    let answer = Answer::Compared { alice: Some([alice; 7]), bob: bob.map(|bob| [bob; 7]) };
    lab.hears(answer).0
}

fn judged(is_between: bool, verdict: Verdict) -> Lab {
    let lab = compared(told(is_between), 1, Some(if is_between { 2 } else { 1 }));
    lab.after(Event::Judged(verdict)).0
}

#[test]
fn first_a_key_is_fetched_as_the_set_up_wants() {
    for server in [Server::Honest, Server::Either] {
        let (lab, ask) = lab().after(Event::SetUp(Setup { server })).0.after(Event::Next);
        assert_eq!(ask, Some(Ask::Meet(server)));
        assert_eq!(lab.status().0, "lab-whose-key-status-meeting");
    }
}

#[test]
fn bob_answers_each_message_and_the_next_one_stands_ready() {
    let lab = lab().after(Event::Next).0.hears(met(true)).0;
    let lab = send(send(lab, true), true);
    let texts: Vec<_> = lab.carried.iter().map(|carried| carried.text.as_str()).collect();
    assert_eq!(texts, ["one", "yes", "two", "go on"]);
    assert_eq!(lab.draft, "three");
    assert_eq!(
        lab.status(),
        ("lab-whose-key-status-sent", vec![("text", "two".to_owned()), ("answer", "go on".to_owned())])
    );
}

#[test]
fn before_the_verdict_nothing_tells_an_honest_server_from_a_lying_one() {
    let (honest, lying) = (told(false), told(true));
    assert_eq!(honest.status(), lying.status());
    assert_eq!((honest.lied(), lying.lied()), (None, None));
}

#[test]
fn after_three_messages_no_other_leaves_before_the_emoji_are_compared() {
    let lab = told(true);
    assert_eq!(lab.status().0, "lab-whose-key-status-told");
    let (lab, ask) = Lab { draft: "four".into(), ..lab }.after(Event::Next);
    assert_eq!((ask, lab.sent()), (None, UNWARNED));
    let (lab, ask) = Lab { draft: "four".into(), ..judged(true, Verdict::Same) }.after(Event::Next);
    assert!(ask.is_some());
    assert_eq!(lab.busy, Some(Busy::Sending(Person::Alice, "four".into())));
}

#[test]
fn emoji_are_not_compared_before_three_messages_nor_judged_before_they_are_seen() {
    let lab = lab().after(Event::Next).0.hears(met(true)).0;
    assert_eq!(lab.clone().after(Event::Compare).1, None);
    assert_eq!(lab.after(Event::Judged(Verdict::Same)).0.verdict, None);
}

#[test]
fn the_verdict_brings_out_what_the_server_did() {
    let said = |is_between, verdict| judged(is_between, verdict).status().0;
    assert_eq!(said(true, Verdict::Different), "lab-whose-key-status-caught");
    assert_eq!(said(true, Verdict::Same), "lab-whose-key-status-missed");
    assert_eq!(said(false, Verdict::Same), "lab-whose-key-status-trusted");
    assert_eq!(said(false, Verdict::Different), "lab-whose-key-status-alarmed");
    assert_eq!(judged(true, Verdict::Same).lied(), Some(true));
}

#[test]
fn only_a_server_in_between_can_write_other_words() {
    for (is_between, status) in
        [(true, "lab-whose-key-status-forged"), (false, "lab-whose-key-status-unread")]
    {
        let lab = judged(is_between, Verdict::Same).after(Event::Trick(Trick::Words)).0;
        let lab = send(lab.after(Event::Wrote("four".into())).0, is_between);
        assert_eq!(lab.status().0, status);
    }
}

#[test]
fn any_server_can_spoil_a_message_and_then_bob_answers_nothing() {
    for is_between in [true, false] {
        let lab = judged(is_between, Verdict::Same).after(Event::Trick(Trick::Bit)).0;
        let before = lab.carried.len();
        let lab = send(lab.after(Event::Wrote("four".into())).0, is_between);
        assert_eq!((lab.carried.len(), lab.status().0), (before + 1, "lab-whose-key-status-refused"));
    }
}

#[test]
fn a_server_that_waits_for_bobs_keys_passes_on_alices_promise_and_is_refused() {
    let lab = judged(true, Verdict::Different).after(Event::Waits(true)).0;
    assert_eq!(lab.clone().after(Event::Compare).1, Some(Ask::Compare(Promise::Hers)));
    let lab = compared(lab, 1, None);
    assert_eq!((lab.status().0, lab.same()), ("lab-whose-key-status-late", Some(false)));
    let honest = judged(false, Verdict::Same).after(Event::Waits(true)).0;
    assert_eq!(honest.after(Event::Compare).1, Some(Ask::Compare(Promise::Own)));
}

#[test]
fn an_answer_of_an_earlier_talk_changes_nothing_and_a_wrong_one_is_a_failure() {
    let (busy, ask) = told_but_one().after(Event::Next);
    let (turn, late) = (busy.turn, carried(&ask.unwrap(), true));
    let meeting = busy.after(Event::Again).0.after(Event::Next).0;
    let (after, ask) = meeting.clone().after(Event::Answered(turn, late));
    assert_eq!((&after, ask), (&meeting, None));
    assert_eq!(after.after(Event::NoWorker(turn)).0, meeting);
    let answer = Answer::Failed(errand::ratchet::Failure::NoTalk);
    let broken = lab().after(Event::Next).0.hears(answer).0;
    assert_eq!((broken.status().0, &broken.busy), ("part-failed", &None));
    assert_eq!(lab().after(Event::NoWorker(lab().turn)).0.status().0, "part-failed");
    let again = broken.after(Event::Next).0;
    assert_eq!(again.status().0, "lab-whose-key-status-meeting");
    assert_eq!(again.hears(met(true)).0.status().0, "lab-whose-key-status-met");
}

#[test]
fn what_was_sealed_stays_what_was_sent_whatever_is_typed_meanwhile() {
    let lab = judged(true, Verdict::Different).after(Event::Wrote("four".into())).0;
    let (lab, ask) = lab.after(Event::Next);
    let lab = lab.after(Event::Wrote("fo".into())).0;
    let (lab, reply) = lab.hears(carried(&ask.unwrap(), true));
    assert_eq!((lab.hers().unwrap().text.as_str(), lab.draft.as_str()), ("four", "fo"));
    let lab = lab.after(Event::Wrote("five".into())).0.hears(carried(&reply.unwrap(), true)).0;
    assert_eq!((lab.status().0, lab.draft.as_str()), ("lab-whose-key-status-read", "five"));
}

#[test]
fn whoever_may_not_send_is_told_what_comes_first_and_led_there_unless_they_write() {
    let lab = told(true);
    assert!(lab.leads_to_comparing() && !told_but_one().leads_to_comparing());
    assert!(!lab.clone().after(Event::Wrote("but".into())).0.leads_to_comparing());
    assert_eq!(lab.clone().after(Event::Next).0.status().0, "lab-whose-key-status-compare-first");
    let lab = compared(lab, 1, Some(2)).after(Event::Next).0;
    assert_eq!(lab.status().0, "lab-whose-key-status-judge-first");
}

#[test]
fn the_bytes_shown_are_the_last_or_those_that_the_server_wrote_itself() {
    let lab = judged(true, Verdict::Different);
    assert_eq!(lab.looked_at(), lab.carried.last());
    let lab = send(lab.after(Event::Trick(Trick::Words)).0, true);
    let shown = lab.looked_at().unwrap();
    assert_eq!((shown.from, shown.forged().unwrap().as_str()), (Person::Alice, "come alone"));
}

#[test]
fn nothing_is_sent_that_says_nothing() {
    let lab = lab().after(Event::Next).0.hears(met(false)).0;
    let (lab, ask) = lab.after(Event::Wrote("  ".into())).0.after(Event::Next);
    assert_eq!((ask, lab.status().0), (None, "lab-whose-key-status-empty"));
}

#[test]
fn a_text_stands_ready_however_many_were_sent() {
    let lab = (0..5).fold(judged(true, Verdict::Different), |lab, _| send(lab, true));
    assert_eq!((lab.sent(), lab.draft.as_str()), (UNWARNED + 5, "three"));
}

#[test]
fn every_language_has_all_64_emoji_and_a_name_of_its_own_for_each() {
    let languages = [
        include_str!("../../../../content/ui/en/lab-whose-key.ftl"),
        include_str!("../../../../content/ui/es/lab-whose-key.ftl"),
    ];
    for words in languages {
        let all = words.lines().find_map(|line| line.strip_prefix("lab-whose-key-emoji = ")).unwrap();
        let mut names: Vec<_> = all.split(", ").map(|emoji| emoji.split_once(' ').unwrap().1).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!((all.split(", ").count(), names.len()), (64, 64));
    }
}
