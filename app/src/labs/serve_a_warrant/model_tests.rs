use wire::{COLUMNS, Kind};

use super::*;

const OWNER: [u8; 32] = [7; 32];
const ID: &str = "AQEBAQEBAQEBAQEBAQEBAQ";

fn lab() -> Lab {
    Lab::new(Host::Open, "Meet me at six.".into())
}

fn sealed() -> Answer {
    Answer::NoteSealed {
        id: [1; 16],
        link: Some([2; 32]),
        claim_hash: [3; 32],
        door_hash: Some([4; 32]),
        owner: OWNER,
        owner_hash: [5; 32],
    }
}

fn created() -> NoteCreated {
    NoteCreated { id: ID.into(), expires_at: 1_800_003_600 }
}

fn left() -> Lab {
    let mut lab = lab();
    lab.take(Event::Leave);
    lab.take(Event::Sealed(Ok(sealed())));
    lab.take(Event::Sent(Ok(created()), "https://example.org".into()));
    lab
}

#[test]
fn a_note_of_nothing_is_not_left_and_a_sentence_says_so() {
    let mut lab = lab();
    lab.take(Event::Wrote(" ".into()));
    assert_eq!(lab.take(Event::Leave), None);
    assert_eq!(lab.note, Note::Stuck(None, "lab-serve-a-warrant-nothing-written"));
    lab.take(Event::Wrote("Six.".into()));
    assert!(lab.take(Event::Leave).is_some());
}

/// What a server says of a note that nobody has read: a value for each column of the tables that it is in.
fn held(tables: &[&str]) -> Vec<Held> {
    let here = COLUMNS.iter().filter(|column| tables.contains(&column.table));
    let value = |column: &wire::Column| Held {
        table: column.table.into(),
        row: 1,
        column: column.name.into(),
        kind: column.kind,
        value: Some("1".into()),
        meaning: column.meaning.into(),
    };
    here.map(value).collect()
}

fn fresh() -> Vec<Held> {
    held(&["notes", "chunks"])
}

/// What serving each paper on that record brings.
fn all_of(record: &[Held]) -> Vec<(u32, u32, bool)> {
    let mut lab = left();
    let serve = |paper| {
        lab.take(Event::Paper(paper));
        lab.take(Event::Serve);
        lab.take(Event::Told(ID.into(), Ok(record.to_vec())));
        let Brought { reached, held, sealed, .. } = lab.told.as_ref().unwrap().brought();
        (reached, held, sealed)
    };
    Paper::ALL.map(serve).into()
}

#[test]
fn every_column_that_the_server_holds_of_a_note_is_sorted_and_one_alone_is_content() {
    let sorts: Vec<_> = COLUMNS.iter().map(|column| (column, sort(column.table, column.name))).collect();
    let unsorted: Vec<_> = sorts.iter().filter(|(_, sort)| sort.is_none()).collect();
    assert!(unsorted.is_empty(), "{unsorted:?}");
    let content: Vec<_> = sorts.iter().filter(|(_, sort)| *sort == Some(Sort::Content)).collect();
    assert!(matches!(content[..], [(wire::Column { table: "chunks", name: "bytes", .. }, _)]));
}

#[test]
fn whatever_is_a_time_a_subpoena_reaches() {
    for column in COLUMNS.iter().filter(|column| column.kind == Kind::Time) {
        assert_eq!(sort(column.table, column.name), Some(Sort::Time), "{column:?}");
    }
}

#[test]
fn a_stronger_paper_brings_all_that_a_weaker_one_does_and_orders_of_the_future_bring_nothing_stored() {
    assert_eq!(
        all_of(&fresh()),
        [(3, 16, false), (15, 16, false), (16, 16, true), (0, 16, false), (0, 16, false), (0, 16, false)]
    );
}

#[test]
fn once_the_note_is_gone_no_paper_brings_sealed_bytes() {
    let brought = all_of(&held(&["tombstones"]));
    assert_eq!(brought[2], (5, 5, false));
    let mut lab = left();
    for (record, is_gone) in [(fresh(), false), (held(&["tombstones"]), true)] {
        lab.take(Event::Serve);
        lab.take(Event::Told(ID.into(), Ok(record)));
        assert_eq!(lab.is_gone, is_gone);
    }
    assert!(brought.iter().all(|(_, _, sealed)| !sealed));
}

#[test]
fn what_nobody_sorted_is_handed_over_with_any_paper_for_what_is_stored() {
    let mut address = fresh();
    address[0].column = "network_address".into();
    address.truncate(1);
    let reached: Vec<_> = all_of(&address).into_iter().map(|(reached, ..)| reached).collect();
    assert_eq!(reached, [1, 1, 1, 0, 0, 0]);
}

#[test]
fn the_server_is_told_hashes_and_never_the_owner_token_or_the_link_secret() {
    let mut lab = lab();
    let Some(Command::Seal(Ask::SealNote { text, names, access })) = lab.take(Event::Leave) else {
        panic!("it seals")
    };
    assert_eq!((text.as_str(), names.len()), ("Meet me at six.", 0));
    assert!(access == Access::Link(()));
    let Some(Command::Send(parcel)) = lab.take(Event::Sealed(Ok(sealed()))) else { panic!("it sends") };
    let secrets = [crate::notes::code::to_text(&[2; 32]), crate::notes::code::to_text(&OWNER)];
    assert!(parcel.headers.iter().all(|(_, value)| !secrets.contains(value)));
    assert_eq!((parcel.headers.len(), parcel.query.reads), (4, 1));
}

#[test]
fn a_note_that_was_left_can_be_opened_by_its_link_and_asked_about() {
    let mut lab = left();
    assert!(lab.left().unwrap().link.starts_with("https://example.org/n/AQEBAQEBAQEBAQEBAQEBAQ#1k."));
    let Some(Command::Disclose(asked)) = lab.take(Event::Serve) else { panic!("it asks") };
    assert_eq!((asked.id.as_str(), asked.owner), (ID, OWNER));
    assert!(lab.is_busy() && lab.take(Event::Serve).is_none());
    assert_eq!(format!("{lab:?}").matches("[7, 7").count(), 0);
}

#[test]
fn nothing_can_be_served_before_there_is_a_note() {
    let mut lab = lab();
    assert_eq!(lab.take(Event::Serve), None);
    assert_eq!(lab.served, Served::Not);
}

#[test]
fn an_answer_to_a_paper_that_is_off_the_table_again_is_not_shown() {
    let mut lab = left();
    lab.take(Event::Serve);
    lab.take(Event::Paper(Paper::Warrant));
    lab.take(Event::Told(ID.into(), Ok(fresh())));
    assert_eq!((lab.told, lab.brought), (None, Vec::new()));
}

#[test]
fn an_answer_stays_when_another_paper_is_chosen_until_that_is_served() {
    let mut lab = left();
    lab.take(Event::Serve);
    lab.take(Event::Told(ID.into(), Ok(fresh())));
    lab.take(Event::Paper(Paper::Warrant));
    lab.take(Event::Serve);
    let paper = |lab: &Lab| lab.told.as_ref().map(|told| told.paper);
    assert_eq!((lab.served, paper(&lab)), (Served::Asking, Some(Paper::Subpoena)));
    lab.take(Event::Told(ID.into(), Ok(fresh())));
    assert_eq!((lab.served, paper(&lab)), (Served::Told, Some(Paper::Warrant)));
}

#[test]
fn what_a_paper_brought_before_and_after_the_note_was_gone_stands_side_by_side() {
    let mut lab = left();
    for record in [fresh(), fresh(), held(&["tombstones"])] {
        lab.take(Event::Paper(Paper::Warrant));
        lab.take(Event::Serve);
        lab.take(Event::Told(ID.into(), Ok(record)));
    }
    let rows: Vec<_> =
        lab.brought.iter().map(|row| (row.paper, row.is_gone, row.reached, row.sealed)).collect();
    assert_eq!(rows, [(Paper::Warrant, false, 16, true), (Paper::Warrant, true, 5, false)]);
}

#[test]
fn a_lost_answer_is_asked_for_again_with_the_same_parcel() {
    let mut lab = lab();
    lab.take(Event::Leave);
    let Some(Command::Send(first)) = lab.take(Event::Sealed(Ok(sealed()))) else { panic!("it sends") };
    lab.take(Event::Sent(Err(Refused::Network), String::new()));
    assert!(matches!(lab.note, Note::Stuck(Some(_), "note-problem-network")));
    assert_eq!(lab.take(Event::Leave), Some(Command::Send(first)));
}

#[test]
fn another_text_is_another_note() {
    let mut lab = lab();
    lab.take(Event::Leave);
    lab.take(Event::Sealed(Ok(sealed())));
    lab.take(Event::Sent(Err(Refused::Status(507)), String::new()));
    lab.take(Event::Wrote("At seven.".into()));
    assert!(matches!(lab.take(Event::Leave), Some(Command::Seal(_))));
    lab.take(Event::Wrote("Too late.".into()));
    assert_eq!(lab.text, "At seven.");
}

#[test]
fn the_hosts_code_goes_along_and_may_be_corrected() {
    let mut lab = Lab::new(Host::Code, "Six.".into());
    lab.take(Event::Code(" right ".into()));
    lab.take(Event::Leave);
    let Some(Command::Send(parcel)) = lab.take(Event::Sealed(Ok(sealed()))) else { panic!("it sends") };
    assert_eq!(parcel.headers.last(), Some(&(wire::HEADER_CREATE, "right".to_owned())));
    lab.take(Event::Sent(Err(Refused::Status(403)), String::new()));
    lab.take(Event::Code("better".into()));
    let Some(Command::Send(again)) = lab.take(Event::Leave) else { panic!("it sends again") };
    assert_eq!(again.headers[0], parcel.headers[0], "it is another note");
    assert_eq!(again.headers.last(), Some(&(wire::HEADER_CREATE, "better".to_owned())));
}

#[test]
fn where_the_host_takes_no_notes_none_is_left_and_papers_can_still_be_read() {
    let mut lab = Lab::new(Host::Off, "Six.".into());
    assert_eq!(lab.take(Event::Leave), None);
    lab.take(Event::Paper(Paper::Pen));
    assert_eq!((lab.note, lab.paper), (Note::Writing, Paper::Pen));
}

#[test]
fn a_worker_that_fails_says_so_and_the_note_can_be_sealed_again() {
    let mut lab = lab();
    lab.take(Event::Leave);
    lab.take(Event::Sealed(Err(NoAnswer::NoWorker)));
    assert_eq!(lab.note, Note::Stuck(None, "part-failed"));
    assert!(matches!(lab.take(Event::Leave), Some(Command::Seal(_))));
}

#[test]
fn a_note_taken_back_stays_to_be_asked_about_and_another_may_be_left() {
    let mut lab = left();
    assert!(matches!(lab.take(Event::TakeBack), Some(Command::Delete(_))));
    lab.take(Event::TakenBack(ID.into(), Ok(())));
    assert!(lab.is_gone && lab.left().is_some());
    assert!(matches!(lab.take(Event::Serve), Some(Command::Disclose(_))));
    lab.take(Event::Told(ID.into(), Err(Refused::Status(404))));
    assert_eq!(lab.served, Served::Failed);
    lab.take(Event::Another);
    assert_eq!((lab.note, lab.text.as_str()), (Note::Writing, "Meet me at six."));
}

#[test]
fn what_comes_late_about_an_earlier_note_is_nothing_to_the_next() {
    let mut lab = left();
    lab.take(Event::TakeBack);
    lab.take(Event::Another);
    lab.take(Event::TakenBack(ID.into(), Ok(())));
    assert!(!lab.is_gone);
    let mut lab = left();
    lab.take(Event::Serve);
    lab.take(Event::Paper(Paper::Order));
    lab.take(Event::Told(ID.into(), Err(Refused::Network)));
    assert_eq!(lab.served, Served::Not);
}
