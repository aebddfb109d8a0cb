use super::*;

fn lab(setup: Setup) -> Lab {
    let texts = |texts: [&str; 3]| texts.map(String::from).to_vec();
    let script = Script { yesterday: texts(["a", "b", "c"]), tomorrow: texts(["d", "e", "f"]) };
    Lab::new(script).after(Event::SetUp(setup)).0
}

impl Lab {
    fn after(mut self, event: Event) -> (Self, Option<Try>) {
        let ask = self.take(event);
        (self, ask)
    }
}

/// What the workers find; `crates/ratchet`, `crates/seal` and the workers' own tests hold them to it.
fn found(ask: &Try) -> Tried {
    let recorded = |texts: &[String], opens: &dyn Fn(usize) -> bool| {
        let message = |(at, text): (usize, &String)| Recorded {
            bytes: vec![7; 90],
            opened: opens(at).then(|| text.clone()),
        };
        texts.iter().enumerate().map(message).collect()
    };
    let is_static = ask.key == Key::Static;
    Tried {
        key: ask.key,
        lost: ask.lost,
        tape: recorded(&ask.script.yesterday, &|at| is_static || ask.lost == u32::try_from(at).ok()),
        later: recorded(&ask.script.tomorrow, &|at| is_static || at < 2),
        secret: is_static.then(|| Secret("AGE-SECRET-KEY-1".to_owned())),
    }
}

fn tried(lab: Lab) -> Lab {
    let (lab, ask) = lab.after(Event::Go);
    assert!(lab.is_busy);
    let answer = found(&ask.expect("a press asks the workers"));
    lab.after(Event::Done(answer)).0
}

const FOUR: [(Key, History, usize, usize); 4] = [
    (Key::Static, History::Kept, 3, 3),
    (Key::Static, History::Deleted, 3, 0),
    (Key::Ratchet, History::Kept, 0, 3),
    (Key::Ratchet, History::Deleted, 0, 0),
];

#[test]
fn the_ratchet_shuts_the_tape_and_deleting_empties_the_phone_and_neither_does_the_other() {
    let mut lab = lab(Setup::default());
    for (key, history, ..) in FOUR {
        lab = tried(lab.after(Event::SetUp(Setup { key, history, lost: false })).0);
    }
    for (key, history, recorder, holder) in FOUR {
        let both = recorder.max(holder);
        assert_eq!(
            lab.reads(Setup { key, history, lost: false }),
            Some(Reads { recorder, holder, both }),
            "{key:?} {history:?}"
        );
    }
}

#[test]
fn a_message_that_never_arrived_is_on_no_screen_and_its_key_is_on_the_phone() {
    let setup = Setup { key: Key::Ratchet, history: History::Kept, lost: true };
    let (lab, ask) = lab(setup).after(Event::Go);
    assert_eq!(ask.as_ref().unwrap().lost, Some(1));
    let lab = lab.after(Event::Done(found(&ask.unwrap()))).0;
    assert_eq!(lab.run.as_ref().unwrap().screen, ["a", "c"]);
    assert_eq!(lab.reads(setup), Some(Reads { recorder: 1, holder: 2, both: 3 }));
}

#[test]
fn counts_with_and_without_a_lost_message_stand_in_two_tables_and_neither_is_lost() {
    let (all, lost) = (Setup::default(), Setup { lost: true, ..Setup::default() });
    let lab = tried(lab(all));
    assert_eq!(lab.reads(lost), None);
    let lab = tried(lab.after(Event::SetUp(lost)).0).after(Event::SetUp(all)).0;
    assert_eq!(lab.reads(all), Some(Reads { recorder: 3, holder: 3, both: 3 }));
    assert_eq!(lab.reads(lost), Some(Reads { recorder: 3, holder: 2, both: 3 }));
}

#[test]
fn what_was_tried_last_stays_until_the_next_try_and_is_called_earlier() {
    let before = tried(lab(Setup::default()));
    let changed = before.clone().after(Event::SetUp(Setup { key: Key::Ratchet, ..Setup::default() })).0;
    assert_eq!((&changed.run, changed.is_earlier()), (&before.run, true));
    assert_eq!(changed.status().0, "lab-yesterdays-messages-status-changed");
    assert!(!tried(changed).is_earlier());
}

#[test]
fn a_message_is_shut_only_if_no_key_fits_and_whatever_else_failed_was_no_try() {
    assert_eq!(is_open(&Answer::Done), Some(true));
    assert_eq!(is_open(&Answer::Failed(Failure::NoKeyFits)), Some(false));
    assert_eq!(is_open(&Answer::Failed(Failure::NoRoom)), None);
    assert_eq!(is_open(&Answer::KeyMade { recipient: "age1".into() }), None);
}

#[test]
fn no_log_line_shows_the_key() {
    assert!(!format!("{:?}", tried(lab(Setup::default()))).contains("AGE-SECRET-KEY"));
}

#[test]
fn the_sentence_says_who_reads() {
    let said = |key, history| tried(lab(Setup { key, history, lost: false })).status().0;
    let status = |name: &str| format!("lab-yesterdays-messages-status-{name}");
    assert_eq!(said(Key::Static, History::Kept), status("both"));
    assert_eq!(said(Key::Static, History::Deleted), status("recorder"));
    assert_eq!(said(Key::Ratchet, History::Kept), status("holder"));
    assert_eq!(said(Key::Ratchet, History::Deleted), status("nobody"));
    assert_eq!(lab(Setup::default()).status().0, status("start"));
}

#[test]
fn a_change_gives_up_what_is_being_tried_and_a_late_answer_changes_nothing() {
    let (busy, ask) = lab(Setup::default()).after(Event::Go);
    assert_eq!(busy.clone().after(Event::Go).1, None);
    let changed = busy.after(Event::SetUp(Setup { key: Key::Ratchet, ..Setup::default() })).0;
    let answer = found(&ask.unwrap());
    let late = changed.after(Event::Done(answer.clone())).0;
    assert_eq!((&late.run, late.tried.len()), (&None, 0));
    let pressed_again = late.after(Event::Go).0.after(Event::Done(answer)).0;
    assert_eq!((pressed_again.run, pressed_again.is_busy), (None, true));
}

#[test]
fn without_a_worker_there_is_a_sentence_and_the_next_press_tries_again() {
    let broken = lab(Setup::default()).after(Event::Go).0.after(Event::NoWorker).0;
    assert_eq!(broken.status().0, "part-failed");
    assert!(tried(broken).run.is_some());
}
