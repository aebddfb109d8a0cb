use super::*;

fn setup(door: Door, ending: Ending) -> Setup {
    Setup { door, ending, ..Setup::default() }
}

fn report(opened: [&[bool]; 4]) -> Report {
    let tries = opened.iter().map(|letter| {
        let outcome = |open: &bool| if *open { Outcome::Opened("Six.".into()) } else { Outcome::NoLine };
        letter.iter().map(outcome).collect()
    });
    Report { tries: tries.collect(), ..Report::default() }
}

/// Whether what somebody holds is enough for a letter, by the rules of the design and without any file.
fn fits(setup: Setup, hand: Hand, letter: Letter) -> bool {
    let held = setup.held(hand, letter);
    let recipients = setup.recipients(letter);
    let has = |number: &u8| held.keys.contains(&Key::Door(*number));
    recipients.iter().any(|key| held.keys.contains(key))
        || held.phones.iter().any(|phone| recipients.contains(phone) && has(&0))
        || setup.boxes(letter).iter().any(|group| group.iter().all(has))
}

#[test]
fn whoever_a_letter_is_for_can_open_it_whatever_the_door() {
    for (_, door) in Door::ALL {
        for (_, ending) in Ending::ALL {
            for (_, letter) in Letter::ALL {
                assert!(
                    fits(setup(*door, *ending), Hand::Receiver, *letter),
                    "{door:?} {ending:?} {letter:?}"
                );
            }
        }
    }
}

#[test]
fn an_order_opens_the_letter_that_it_names_whatever_the_door() {
    for (_, door) in Door::ALL {
        for (_, share) in Share::ALL {
            let setup = Setup { door: *door, share: *share, ..Setup::default() };
            assert!(fits(setup, Hand::Order, Letter::Ordered), "{door:?} {share:?}");
        }
    }
}

#[test]
fn one_stolen_key_opens_everything_or_nothing_or_what_comes_after() {
    let opened =
        |door| Letter::ALL.map_fits(|letter| fits(setup(door, Ending::Thief), Hand::Newcomer, letter));
    assert_eq!(opened(Door::OneKey), [true; 4]);
    assert_eq!(opened(Door::Shared), [false; 4]);
    assert_eq!(opened(Door::InHand), [false; 4]);
    assert_eq!(opened(Door::Silent), [false, true, false, true]);
}

/// Each letter with what is said of it.
trait MapFits {
    fn map_fits(&self, fits: impl Fn(Letter) -> bool) -> [bool; 4];
}

impl MapFits for &'static [(&'static str, Letter)] {
    fn map_fits(&self, fits: impl Fn(Letter) -> bool) -> [bool; 4] {
        [0, 1, 2, 3].map(|place| fits(self[place].1))
    }
}

#[test]
fn a_government_has_all_keys_but_only_the_phones_that_it_took() {
    let opened =
        |door| Letter::ALL.map_fits(|letter| fits(setup(door, Ending::Government), Hand::Newcomer, letter));
    assert_eq!(opened(Door::OneKey), [true; 4]);
    assert_eq!(opened(Door::Shared), [true; 4]);
    assert_eq!(opened(Door::InHand), [false, false, true, true]);
    assert_eq!(opened(Door::Silent), [false, true, false, true]);
}

#[test]
fn another_app_has_no_door_but_lies_on_the_same_phone() {
    let opened = |door| fits(setup(door, Ending::OtherApp), Hand::Order, Letter::Next);
    assert_eq!(
        Door::ALL.iter().map(|(_, door)| opened(*door)).collect::<Vec<_>>(),
        [false, false, true, false]
    );
}

#[test]
fn a_court_abroad_gets_a_line_of_its_own_and_no_key_of_yours() {
    for door in [Door::OneKey, Door::Shared, Door::Silent] {
        let setup = setup(door, Ending::Abroad);
        assert_eq!(setup.recipients(Letter::Next).last(), Some(&Key::Newcomer), "{door:?}");
        assert_eq!(setup.held(Hand::Newcomer, Letter::Next).keys, [Key::Newcomer]);
    }
}

#[test]
fn there_is_a_box_for_each_group_that_is_enough_and_for_no_smaller_one() {
    let boxes = |needed, all| {
        let share = Share { needed, all };
        Setup { door: Door::Shared, share, ..Setup::default() }.boxes(Letter::Ordered)
    };
    assert_eq!(boxes(2, 3), [vec![0, 1], vec![0, 2], vec![1, 2]]);
    assert_eq!(boxes(3, 3), [vec![0, 1, 2]]);
    assert_eq!(boxes(3, 5).len(), 10);
    assert!(boxes(3, 5).iter().all(|group| group.len() == 3));
    assert_eq!(setup(Door::OneKey, Ending::Quiet).boxes(Letter::Ordered), Vec::<Vec<u8>>::new());
}

#[test]
fn a_new_choice_asks_the_worker_again_and_another_letter_does_not() {
    let mut lab = Lab::default();
    assert!(lab.take(Event::SetUp(Setup::default())));
    assert_eq!((lab.turn, &lab.stage), (1, &Stage::Working));
    assert!(lab.take(Event::Door(3)));
    assert!(!lab.take(Event::Came(1, Report::default())), "an answer to an earlier choice");
    assert_eq!(lab.stage, Stage::Working);
    assert!(!lab.take(Event::Came(2, report([&[true, false]; 4]))));
    assert!(!lab.take(Event::Letter(2)));
    assert_eq!((lab.setup.letter, lab.turn), (Letter::Neighbour, 2));
    assert!(lab.report().is_some(), "what was made is still there");
    assert!(!lab.take(Event::Door(99)), "no such door");
    assert!(lab.take(Event::Swap(1)));
    assert!(lab.report().is_some(), "it stays in sight until there is something new");
    assert_eq!(lab.as_made().setup, Setup { swap: Swap::Nothing, ..lab.setup });
    assert_eq!(lab.result().0, "lab-one-more-recipient-working");
    assert!(!lab.take(Event::NoWorker(3)));
    assert_eq!(lab.result().0, "part-failed");
    assert!(!lab.take(Event::NoWorker(1)));
}

#[test]
fn the_sentence_counts_what_was_opened_and_not_what_should_have_been() {
    let mut lab = Lab::default();
    lab.take(Event::SetUp(setup(Door::Shared, Ending::Thief)));
    assert_eq!(lab.result().0, "lab-one-more-recipient-working");
    lab.take(Event::Came(1, report([&[true, true, false], &[true, true, true], &[true; 3], &[false; 3]])));
    let (key, values) = lab.result();
    assert_eq!(key, "lab-one-more-recipient-shared-thief");
    let value = |name| values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
    assert_eq!(["receiver", "order", "who", "all"].map(value), [Some("3"), Some("3"), Some("2"), Some("4")]);
}

#[test]
fn a_swapped_byte_is_what_is_spoken_of() {
    let mut lab = Lab::default();
    lab.take(Event::SetUp(Setup { swap: Swap::Seal, ..Setup::default() }));
    lab.take(Event::Came(1, report([&[false, false]; 4])));
    assert_eq!(lab.result().0, "lab-one-more-recipient-swapped-seal");
}
