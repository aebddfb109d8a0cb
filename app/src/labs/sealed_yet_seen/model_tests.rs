use errand::reckoner::{Answer, Ask};
use town::{Area, Kept, Role, look, near};

use super::*;

fn lab() -> Lab {
    Lab::new(look(&Kept::default(), &mut |_, _| ()))
}

/// What the reckoner answers.
fn reckoned(ask: Ask) -> Answer {
    match ask {
        Ask::Look(kept) => Answer::Found(look(&kept, &mut |_, _| ())),
        Ask::Near(kept, who) => Answer::Close(near(&kept, who)),
    }
}

/// Does it all, with whatever the reckoner answers.
fn done(lab: &mut Lab, event: Event) {
    let mut next = lab.take(event);
    while let Some(errand) = next {
        next = lab.take(Event::Answered(errand.number, reckoned(errand.ask)));
    }
}

#[test]
fn from_the_start_to_the_one_who_organises() {
    let mut lab = lab();
    assert_eq!((lab.said, lab.work), (Said::Found, Work::Idle));
    let (secretary, _) = lab.first(1)[0];
    done(&mut lab, Event::Who(secretary));
    assert_eq!(lab.close.as_ref().map(|close| close.who), Some(secretary));
    assert_eq!(lab.said, Said::Close);
    done(&mut lab, Event::Name);
    assert_eq!((lab.said, lab.named, lab.is_known), (Said::Verdict, Some(secretary), false));
    assert_eq!(lab.role(secretary), Role::Secretary);
    done(&mut lab, Event::By(2));
    assert_eq!(lab.role(lab.first(1)[0].0), Role::Nurse);
    done(&mut lab, Event::Keep(Data::Places, true));
    done(&mut lab, Event::By(1));
    let (organiser, _) = lab.first(1)[0];
    done(&mut lab, Event::Who(organiser));
    done(&mut lab, Event::Name);
    assert_eq!((lab.role(organiser), lab.is_known), (Role::Organiser, true));
}

#[test]
fn a_slider_asks_only_at_rest_and_what_is_shown_stays_what_was_asked() {
    let mut lab = lab();
    assert_eq!(lab.take(Event::Days(0)), None);
    assert_eq!((lab.kept.days, lab.found.kept.days), (1, 28));
    let errand = lab.take(Event::Rest).unwrap();
    assert_eq!((errand.ask, errand.is_late), (Ask::Look(Kept { days: 1, ..Kept::default() }), false));
    // It is moved on while the reckoner is at it.
    assert_eq!(lab.take(Event::Days(1)), None);
    lab.take(Event::Answered(errand.number, reckoned(errand.ask)));
    assert_eq!((lab.kept.days, lab.found.kept.days), (3, 1));
}

#[test]
fn a_slider_that_is_back_where_it_was_asks_nothing() {
    let mut lab = lab();
    lab.take(Event::Days(0));
    lab.take(Event::Days(4));
    assert_eq!(lab.take(Event::Rest), None);
}

#[test]
fn what_is_asked_meanwhile_replaces_what_was_asked() {
    let mut lab = lab();
    let first = lab.take(Event::Keep(Data::Places, true)).unwrap();
    let second = lab.take(Event::Keep(Data::Calls, false)).unwrap();
    assert!(second.is_late && !first.is_late);
    // The first is gone because it was stopped; nobody is told.
    assert_eq!(lab.take(Event::Gone(first.number)), None);
    assert_eq!(lab.take(Event::Answered(first.number, reckoned(first.ask))), None);
    assert_eq!((lab.said, lab.found.kept), (Said::Found, Kept::default()));
    lab.take(Event::Answered(second.number, reckoned(second.ask)));
    assert_eq!(lab.found.kept, Kept { calls: false, places: true, ..Kept::default() });
}

#[test]
fn what_was_stopped_changes_nothing_and_can_be_asked_again() {
    let mut lab = lab();
    let errand = lab.take(Event::Keep(Data::Places, true)).unwrap();
    lab.take(Event::Progress(errand.number, 40, 200));
    assert_eq!(lab.work, Work::Counting(40, 200));
    lab.take(Event::Stop);
    assert_eq!((lab.work, lab.said), (Work::Idle, Said::Stopped));
    lab.take(Event::Progress(errand.number, 60, 200));
    lab.take(Event::Gone(errand.number));
    assert_eq!((lab.work, lab.said, lab.found.kept.places), (Work::Idle, Said::Stopped, false));
    assert!(lab.take(Event::Rest).is_some());
}

#[test]
fn a_reckoner_that_is_gone_or_of_another_build_gets_its_sentence() {
    let mut lab = lab();
    let errand = lab.take(Event::NextTown).unwrap();
    lab.take(Event::Gone(errand.number));
    assert_eq!((lab.work, lab.said), (Work::Idle, Said::Broken));
    let errand = lab.take(Event::Rest).unwrap();
    lab.take(Event::Answered(errand.number, Answer::Misunderstood));
    assert_eq!((lab.work, lab.said), (Work::Idle, Said::Broken));
}

#[test]
fn in_another_town_nobody_is_known_any_more() {
    for leave in [Event::NextTown, Event::People(0)] {
        let mut lab = lab();
        done(&mut lab, Event::Tell);
        assert!(lab.is_known && lab.close.is_some());
        done(&mut lab, leave);
        done(&mut lab, Event::Rest);
        assert!(!lab.is_known && lab.who.is_none() && lab.close.is_none() && lab.named.is_none());
        assert_eq!(lab.found.kept, lab.kept);
    }
}

#[test]
fn whoever_is_looked_at_stays_so_when_other_data_are_kept() {
    let mut lab = lab();
    done(&mut lab, Event::Who(7));
    let before = lab.close.clone();
    done(&mut lab, Event::Keep(Data::Places, true));
    assert_eq!(lab.close.as_ref().map(|close| close.who), Some(7));
    assert_ne!(lab.close, before);
    assert_eq!(lab.said, Said::Found);
}

#[test]
fn nobody_can_be_looked_at_who_does_not_live_there_and_nobody_named_who_is_not_looked_at() {
    let mut lab = lab();
    assert_eq!(lab.take(Event::Who(200)), None);
    done(&mut lab, Event::Name);
    assert_eq!((lab.named, lab.is_known), (None, false));
}

#[test]
fn a_link_gives_the_same_lab_again() {
    let kept = Kept {
        town: 3,
        people: 60,
        places: true,
        days: 14,
        hours: 4,
        area: Area::District,
        ..Kept::default()
    };
    let setup = Setup { kept, by: Measure::Between, who: Some(5) };
    let mut lab = lab();
    done(&mut lab, Event::SetUp(setup));
    assert_eq!((lab.setup(), lab.found.kept), (setup, kept));
    assert_eq!(lab.close.as_ref().map(|close| close.who), Some(5));
}

#[test]
fn every_language_has_forty_first_names_and_fifty_last_ones_so_that_no_two_people_share_both() {
    for words in [
        include_str!("../../../../content/ui/en/lab-sealed-yet-seen.ftl"),
        include_str!("../../../../content/ui/es/lab-sealed-yet-seen.ftl"),
    ] {
        for (key, many) in [("first", 40), ("last", 50)] {
            let key = format!("lab-sealed-yet-seen-{key}-names = ");
            let names = words.lines().find_map(|line| line.strip_prefix(&key)).expect("the names are there");
            let names: std::collections::HashSet<_> = names.split(", ").collect();
            assert_eq!(names.len(), many, "{key}");
        }
    }
}

#[test]
fn findings_survive_the_page() {
    let findings = lab().found.findings;
    assert_eq!(read(&written(&findings)), Some(findings));
    for text in ["", "0", "zz", "ÿÿ"] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn whoever_is_level_shares_a_rank() {
    let lab = lab();
    let contacts = |who: u16| Measure::Degree.of(&lab.found.findings.scores[usize::from(who)]);
    let rank = |who| lab.rank(who, Measure::Degree);
    let pairs = (0..200).flat_map(|one| (0..one).map(move |other| (one, other)));
    let (level, apart): (Vec<_>, Vec<_>) = pairs.partition(|(one, other)| contacts(*one) == contacts(*other));
    assert!(!level.is_empty() && !apart.is_empty());
    assert!(level.into_iter().all(|(one, other)| rank(one) == rank(other)));
    assert!(apart.into_iter().all(|(one, other)| rank(one) != rank(other)));
    assert_eq!((0..200).map(rank).min(), Some(1));
}

#[test]
fn whoever_is_turned_to_while_another_is_looked_at_is_looked_at_next() {
    let mut lab = lab();
    let first = lab.take(Event::Who(3)).expect("the reckoner is asked");
    assert!(lab.take(Event::Who(5)).is_none(), "it is busy");
    let next = lab.take(Event::Answered(first.number, reckoned(first.ask))).expect("it is asked again");
    assert_eq!(lab.close, None);
    lab.take(Event::Answered(next.number, reckoned(next.ask)));
    assert_eq!(lab.close.as_ref().map(|close| close.who), Some(5));
}

#[test]
fn what_is_said_of_a_hundred_is_rounded_down() {
    let mut lab = lab();
    assert_eq!(lab.singled_out(4), 0);
    done(&mut lab, Event::Keep(Data::Places, true));
    assert_eq!([1, 2, 4].map(|points| lab.singled_out(points)), [12, 52, 87]);
    assert_eq!([0, 7].map(|points| lab.singled_out(points)), [0, 0]);
}
