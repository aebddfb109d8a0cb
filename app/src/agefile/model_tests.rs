use super::*;

fn picked(name: &str, size: u64) -> Picked {
    Picked { name: name.into(), size }
}

fn after(bench: Bench, part: Part, events: impl IntoIterator<Item = Event>) -> Bench {
    events.into_iter().fold(bench, |bench, event| bench.after(part, event, 1_000).0)
}

fn asked(bench: Bench, part: Part) -> (Bench, Option<Ask>) {
    match bench.after(part, Event::Go("now".into()), 1_000) {
        (bench, Some(Command::Ask(ask))) => (bench, Some(ask)),
        (bench, _) => (bench, None),
    }
}

fn with_file(part: Part) -> Bench {
    after(Bench::default(), part, [Event::Files(vec![picked("plan.age", 400)])])
}

fn opening() -> Bench {
    let bench = after(with_file(Part::Open), Part::Open, [Event::Keys("AGE-SECRET-KEY-1".into())]);
    asked(bench, Part::Open).0
}

fn status(bench: &Bench, part: Part) -> &'static str {
    bench.form(part).status(part).map_or("", |(key, _)| key)
}

#[test]
fn what_is_missing_is_asked_for_before_the_worker_is() {
    let (bench, ask) = asked(Bench::default(), Part::Open);
    assert_eq!((status(&bench, Part::Open), ask), ("agefile-problem-file", None));
    let (bench, ask) = asked(with_file(Part::Open), Part::Open);
    assert_eq!((status(&bench, Part::Open), ask), ("agefile-problem-key", None));
    for part in [Part::Open, Part::Seal] {
        let (bench, ask) = asked(after(with_file(part), part, [Event::ByPassphrase(true)]), part);
        assert_eq!((status(&bench, part), ask), ("agefile-problem-passphrase", None));
    }
}

#[test]
fn pasted_keys_go_before_a_key_file() {
    let bench = after(with_file(Part::Open), Part::Open, [Event::KeyFile(true)]);
    assert_eq!(asked(bench.clone(), Part::Open).1, Some(Ask::Open(Opener::KeyFile)));
    let bench = after(bench, Part::Open, [Event::Keys("AGE".into())]);
    assert_eq!(asked(bench, Part::Open).1, Some(Ask::Open(Opener::Keys("AGE".into()))));
}

#[test]
fn one_part_works_at_a_time() {
    let (bench, ask) = asked(opening(), Part::Key);
    assert_eq!(ask, None);
    let bench = after(bench, Part::Open, [Event::Answered(Some((Answer::Done, vec![("blob:1".into(), 3)])))]);
    assert_eq!(asked(bench, Part::Key).1, Some(Ask::MakeKey { now: "now".into() }));
}

#[test]
fn what_is_read_out_changes_at_quarters_only() {
    let mut said = Vec::new();
    let mut bench = opening();
    for done in 0..400 {
        bench = after(bench, Part::Open, [Event::Progress(done, 400)]);
        said.push(status(&bench, Part::Open));
    }
    said.dedup();
    assert_eq!(said, ["agefile-open-working", "agefile-quarter", "agefile-half", "agefile-three-quarters"]);
}

#[test]
fn speed_is_bytes_by_time() {
    let (bench, _) = opening().after(Part::Open, Event::Progress(100, 400), 1_050);
    assert_eq!(bench.form(Part::Open).pace().unwrap().speed(), Some(2_000));
    let (bench, _) = bench.after(Part::Open, Event::Answered(Some((Answer::Done, vec![]))), 1_200);
    assert_eq!(bench.form(Part::Open).pace().unwrap().speed(), Some(2_000));
}

#[test]
fn of_what_failed_or_was_stopped_there_is_nothing_to_save() {
    let failed = Event::Answered(Some((Answer::Failed(Failure::Damaged), vec![])));
    let bench = after(opening(), Part::Open, [failed]);
    assert_eq!(status(&bench, Part::Open), "agefile-problem-damaged");
    assert!(bench.form(Part::Open).done().is_none());
    let (bench, command) = opening().after(Part::Open, Event::Stop, 1_000);
    assert_eq!(command, Some(Command::Stop));
    // What the worker said on its way out comes too late.
    let bench = after(bench, Part::Open, [Event::Progress(1, 2), Event::Answered(None)]);
    assert_eq!(status(&bench, Part::Open), "agefile-stopped");
    let bench = after(opening(), Part::Open, [Event::Answered(None)]);
    assert_eq!(status(&bench, Part::Open), "agefile-problem-worker");
}

#[test]
fn a_file_that_takes_the_other_kind_of_secret_brings_its_field() {
    let failed = |failure| Event::Answered(Some((Answer::Failed(failure), vec![])));
    let bench = after(opening(), Part::Open, [failed(Failure::NeedsPassphrase)]);
    assert!(bench.form(Part::Open).by_passphrase);
}

#[test]
fn files_are_saved_under_names_of_their_own() {
    let files = Event::Files(vec![picked("a.txt", 1), picked("b", 2)]);
    let bench = after(Bench::default(), Part::Seal, [files, Event::Keys("age1".into())]);
    let (bench, ask) = asked(bench, Part::Seal);
    assert_eq!(ask, Some(Ask::Seal(Sealer::Recipients("age1".into()))));
    let made = vec![("blob:1".to_owned(), 201), ("blob:2".to_owned(), 202)];
    let bench = after(bench, Part::Seal, [Event::Answered(Some((Answer::Done, made)))]);
    let done = bench.form(Part::Seal).done().unwrap();
    let saved: Vec<_> = done.made.iter().map(|made| (made.name.as_str(), made.url.as_str())).collect();
    assert_eq!(saved, [("a.txt.age", "blob:1"), ("b.age", "blob:2")]);
}

#[test]
fn the_wrong_recipient_is_counted() {
    let failed = Answer::Failed(Failure::NotARecipient { number: 2 });
    let (bench, _) = asked(with_file(Part::Seal), Part::Seal);
    let bench = after(bench, Part::Seal, [Event::Answered(Some((failed, vec![])))]);
    let said = bench.form(Part::Seal).status(Part::Seal);
    assert_eq!(said, Some(("agefile-problem-not-a-recipient", Some(2))));
}

#[test]
fn a_file_chosen_while_it_works_is_for_the_next_time() {
    let bench = after(opening(), Part::Open, [Event::Files(vec![picked("other.age", 1)])]);
    assert!(bench.form(Part::Open).is_working());
    let bench = after(bench, Part::Open, [Event::Answered(Some((Answer::Done, vec![("blob:1".into(), 3)])))]);
    assert_eq!(bench.form(Part::Open).done().unwrap().made[0].name, "plan");
}
