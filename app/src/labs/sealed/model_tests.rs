use errand::Profile;

use super::*;

fn letter(length: usize) -> Letter {
    Letter { salt: [1; 16], nonce: [2; 24], ciphertext: vec![3; length], tag: [4; 16] }
}

fn sealed(length: usize) -> Answer {
    Answer::LetterSealed { letter: letter(length), key: [9; 32], stretched_ms: 120 }
}

fn lab_with(text: &str) -> Lab {
    Lab { text: text.into(), passphrase: "otter lamp".into(), ..Lab::default() }
}

fn after(lab: Lab, events: impl IntoIterator<Item = Event>) -> Lab {
    events.into_iter().fold(lab, |lab, event| lab.after(event).0)
}

#[test]
fn before_sealing_the_letter_travels_as_it_is() {
    assert_eq!(lab_with("yes").bytes(), b"yes");
}

#[test]
fn sealing_asks_the_worker_with_the_settings_of_the_form() {
    let (lab, ask) = lab_with("yes").after(Event::Seal);
    assert_eq!(lab.stage, Stage::Sealing);
    let right = Ask::SealLetter {
        text: "yes".into(),
        passphrase: "otter lamp".into(),
        profile: Profile::Desk,
        padded: false,
    };
    assert_eq!(ask, Some(right));
}

#[test]
fn a_passphrase_of_space_is_not_used() {
    let lab = Lab { passphrase: "  ".into(), ..lab_with("yes") };
    let (lab, ask) = lab.after(Event::Seal);
    assert_eq!((lab.stage, ask), (Stage::NoPassphrase, None));
}

#[test]
fn a_sealed_letter_is_56_bytes_longer_than_its_text() {
    let lab = after(lab_with("yes"), [Event::Seal, Event::Answered(sealed(3))]);
    assert_eq!(lab.bytes().len(), 3 + 56);
}

#[test]
fn one_flipped_bit_changes_one_bit_of_what_arrives() {
    let lab = after(lab_with("yes"), [Event::Seal, Event::Answered(sealed(3))]);
    let before = lab.bytes();
    for bit in [1, 130, 59 * 8] {
        let after = after(lab.clone(), [Event::Bit(bit), Event::Flip]).bytes();
        let changed: u32 = before.iter().zip(&after).map(|(a, b)| (a ^ b).count_ones()).sum();
        assert_eq!(changed, 1, "bit {bit}");
    }
}

#[test]
fn the_same_bit_again_flips_it_back_and_a_bit_past_the_end_is_none() {
    let lab = after(lab_with("yes"), [Event::Seal, Event::Answered(sealed(3))]);
    let lab = after(lab, [Event::Bit(5)]);
    assert_eq!(after(lab.clone(), [Event::Flip, Event::Flip]), lab);
    for none in [0, 59 * 8 + 1] {
        assert_eq!(after(lab.clone(), [Event::Bit(none), Event::Flip]).bytes(), lab.bytes());
    }
}

#[test]
fn opening_sends_the_changed_letter_and_what_the_friend_typed() {
    let events = [
        Event::Seal,
        Event::Answered(sealed(3)),
        Event::Bit(1),
        Event::Flip,
        Event::FriendTyped("otter lump".into()),
    ];
    let (_, ask) = after(lab_with("yes"), events).after(Event::Open);
    let Some(Ask::OpenLetter { letter, passphrase, .. }) = ask else { panic!("it asks the worker to open") };
    assert_eq!((letter.salt[0], passphrase.as_str()), (0x81, "otter lump"));
}

#[test]
fn what_did_not_open_is_said_to_be_refused() {
    let events = [Event::Seal, Event::Answered(sealed(3)), Event::Open, Event::Failed(Failure::CannotOpen)];
    assert_eq!(after(lab_with("yes"), events).status().0, "lab-sealed-status-refused");
}

#[test]
fn trying_again_clears_what_the_friend_had() {
    let events = [
        Event::Seal,
        Event::Answered(sealed(3)),
        Event::Open,
        Event::Failed(Failure::CannotOpen),
        Event::FriendTyped("otter lamp".into()),
    ];
    assert_eq!(
        after(lab_with("yes"), events).sealed().map(|wire| wire.friend.clone()),
        Some(Friend::Waiting)
    );
}

#[test]
fn an_answer_to_a_letter_given_up_changes_nothing() {
    let lab = after(lab_with("yes"), [Event::Seal, Event::Wrote("no".into())]);
    assert_eq!(after(lab.clone(), [Event::Answered(sealed(3))]), lab);
}

#[test]
fn the_provider_remembers_the_last_letters_by_their_length() {
    let mut lab = lab_with("yes");
    for length in [3, 2, 256, 9, 9, 9, 9] {
        lab = after(lab, [Event::Seal, Event::Answered(sealed(length))]);
    }
    assert_eq!(lab.carried.len(), REMEMBERED);
    assert_eq!((lab.carried[0].number, lab.carried[5].length), (7, 2));
}

#[test]
fn stopping_gives_the_letter_back() {
    // The worker that is stopped is gone, and says so afterwards.
    let lab = after(lab_with("yes"), [Event::Seal, Event::Stop, Event::NoWorker]);
    assert_eq!((lab.stage, lab.text.as_str()), (Stage::Writing, "yes"));
}

#[test]
fn stopping_while_it_opens_keeps_the_sealed_letter() {
    let events = [Event::Seal, Event::Answered(sealed(3)), Event::Open, Event::Stop, Event::NoWorker];
    let lab = after(lab_with("yes"), events);
    assert_eq!(lab.sealed().map(|wire| wire.friend.clone()), Some(Friend::Waiting));
}

#[test]
fn a_worker_that_dies_at_work_is_said_to_be_gone() {
    assert_eq!(after(lab_with("yes"), [Event::Seal, Event::NoWorker]).status().0, "part-failed");
}

#[test]
fn a_second_press_while_it_works_asks_for_nothing() {
    let (lab, ask) = after(lab_with("yes"), [Event::Seal]).after(Event::Seal);
    assert_eq!((lab.stage, ask), (Stage::Sealing, None));
}
