use proptest::{collection::vec, prelude::*};

use super::*;

fn named(scenario: &str, id: &str) -> Named {
    Named { scenario: scenario.to_owned(), id: id.to_owned() }
}

/// Links out there must stay readable: these examples stay.
#[test]
fn version_1_reads_as_it_always_did() {
    let link = "v1;how=tiny-constables/gps;people=12;hours=168;scale=log;tiny-constables/agent=4000-6000;\
                tiny-constables/covert-agents=3";
    let changes = vec![
        Change { figure: named("tiny-constables", "agent"), low: 4_000, high: 6_000 },
        Change { figure: named("tiny-constables", "covert-agents"), low: 3, high: 3 },
    ];
    let setup =
        Setup { how: named("tiny-constables", "gps"), people: 12, hours: Hours(168), is_log: true, changes };
    assert_eq!(Setup::parse(link), Ok(setup.clone()));
    assert_eq!(setup.link(), link);
    assert_eq!(Setup::parse("v1"), Ok(Setup::default()));
    assert_eq!(Setup::parse(""), Ok(Setup::default()));
}

#[test]
fn a_bad_link_says_what_is_bad() {
    for (link, why) in [
        ("v2;people=5", BadLink::Version),
        ("people=5", BadLink::Version),
        ("v1;colour=red", BadLink::Unknown),
        ("v1;<b>", BadLink::Unknown),
        ("v1;how=<b>/x", BadLink::Value),
        ("v1;how=tiny-constables", BadLink::Value),
        ("v1;people=0", BadLink::Value),
        ("v1;people=1000000001", BadLink::Value),
        ("v1;people=99999999999999999999999999", BadLink::Value),
        ("v1;people=+5", BadLink::Value),
        ("v1;people=1e3", BadLink::Value),
        ("v1;hours=8761", BadLink::Value),
        ("v1;scale=cubic", BadLink::Value),
        ("v1;a/b=-5", BadLink::Value),
        ("v1;a/b=6-5", BadLink::Value),
        ("v1;a/b=5-", BadLink::Value),
    ] {
        assert_eq!(Setup::parse(link), Err(why), "{link}");
    }
    assert_eq!(Setup::parse(&"v1;".repeat(33_334)), Err(BadLink::TooLong));
}

#[test]
fn the_last_word_about_a_figure_counts() {
    let setup = Setup::parse("v1;a/b=5;a/b=6").unwrap();
    assert_eq!(setup.changes, [Change { figure: named("a", "b"), low: 6, high: 6 }]);
}

#[test]
fn a_link_never_grows_longer_than_what_is_read() {
    let change = |n: u64| Change { figure: named("scenario", &format!("figure-{n}")), low: n, high: MOST };
    let setup = Setup { changes: (0..500).map(change).collect(), ..Setup::default() };
    let again = Setup::parse(&setup.link()).unwrap();
    assert!(again.changes.len() > 10);
    assert_eq!(again.changes, setup.changes[..again.changes.len()]);
}

proptest! {
    #[test]
    fn any_link_gives_a_set_up_or_a_reason(link in ".{0,400}") {
        if let Ok(setup) = Setup::parse(&link) {
            prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
        }
    }

    #[test]
    fn what_looks_like_a_link_gives_a_set_up_or_a_reason(
        parts in vec("(how|people|hours|scale|[a-z]{0,3}/[a-z0-9-]{0,3})=[a-z0-9/-]{0,9}", 0..8),
    ) {
        if let Ok(setup) = Setup::parse(&format!("v1;{}", parts.join(";"))) {
            prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
        }
    }
}
