use super::*;

/// Every set-up there is.
pub(in super::super) fn every_set_up() -> Vec<Setup> {
    let mut all = Vec::new();
    for doing in Doing::ALL {
        for route in Route::ALL {
            let backups = if doing.is_chat() { &Backup::ALL[..] } else { &[Backup::Off] };
            all.extend(backups.iter().map(|backup| Setup { doing, route, backup: *backup }));
        }
    }
    all
}

/// Whether nothing in `less` says more than in `more`.
fn is_within(less: Sight, more: Sight) -> bool {
    less.who <= more.who && less.whom <= more.whom && less.what <= more.what && less.when <= more.when
}

/// Whether `now` shows that observer nothing that `before` did not.
fn shows_no_more(now: Setup, before: Setup, observer: Observer) -> bool {
    match (now.seen(observer), before.seen(observer)) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(now), Some(before)) => is_within(now, before),
    }
}

/// The whole table, as it was read over by people: `table.txt`. `UPDATE_TABLE=1` writes it anew; then read the
/// difference line by line.
#[test]
fn the_whole_table_is_as_it_was_read_over() {
    let mut table = String::from("what each observer sees: who it is, whom they reach, what is said, when\n");
    for setup in every_set_up() {
        let Setup { doing, route, backup } = setup;
        table += &format!("\n{}, {}, backup {}\n", doing.code(), route.code(), backup.code());
        for observer in Observer::ALL {
            let sees = match setup.seen(observer) {
                None => "nothing comes by".to_owned(),
                Some(Sight { who, whom, what, when }) => {
                    let facts =
                        [format!("{who:?}"), format!("{whom:?}"), format!("{what:?}"), format!("{when:?}")];
                    facts
                        .map(|fact| format!("{fact:9}").replace("Hidden", "–     "))
                        .concat()
                        .trim_end()
                        .to_owned()
                }
            };
            table += &format!("  {:9} {sees}\n", observer.code());
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/labs/who_can_see_what/table.txt");
    if std::env::var_os("UPDATE_TABLE").is_some() {
        std::fs::write(path, &table).expect("the table can be written");
    }
    assert_eq!(table, std::fs::read_to_string(path).expect("the table is there"));
}

#[test]
fn adding_https_shows_nobody_more() {
    for route in Route::ALL {
        let open = Setup { doing: Doing::Http, route, backup: Backup::Off };
        let sealed = Setup { doing: Doing::Https, ..open };
        for observer in Observer::ALL {
            assert!(shows_no_more(sealed, open, observer), "{route:?} {observer:?}");
        }
        assert!(sealed.readers() < open.readers(), "{route:?}");
    }
}

#[test]
fn a_vpn_moves_sight_from_the_provider_to_the_company_and_takes_it_from_nobody_at_the_other_end() {
    for direct in every_set_up().into_iter().filter(|setup| setup.route == Route::Direct) {
        let by_vpn = Setup { route: Route::Vpn, ..direct };
        let (provider, company) = (direct.seen(Observer::Provider), by_vpn.seen(Observer::Vpn));
        let (provider, company) = (provider.expect("it passes there"), company.expect("it passes there"));
        assert_eq!((company.whom, company.what, company.when), (provider.whom, provider.what, provider.when));
        assert!(company.knows() && !by_vpn.seen(Observer::Provider).is_some_and(Sight::knows), "{direct:?}");
        for observer in [Observer::Cable, Observer::Service] {
            let (before, now) = (direct.seen(observer), by_vpn.seen(observer));
            let far = |sight: Option<Sight>| sight.map(|sight| (sight.whom, sight.what, sight.when));
            assert_eq!(far(now), far(before), "{direct:?} {observer:?}");
        }
        assert_eq!(direct.seen(Observer::Keeper), by_vpn.seen(Observer::Keeper));
    }
}

#[test]
fn with_tor_nobody_on_the_way_knows_both_who_and_where() {
    for setup in every_set_up().into_iter().filter(|setup| setup.route == Route::Tor) {
        for observer in Observer::ALL {
            let is_by_account =
                setup.doing.is_chat() && matches!(observer, Observer::Service | Observer::Keeper);
            let knows = setup.seen(observer).is_some_and(Sight::knows);
            assert_eq!(knows, is_by_account && setup.seen(observer).is_some(), "{setup:?} {observer:?}");
        }
    }
}

#[test]
fn first_and_last_relay_together_know_who_and_where_and_so_do_any_two_at_both_ends() {
    for setup in every_set_up().into_iter().filter(|setup| setup.route == Route::Tor) {
        for near in [Observer::Wifi, Observer::Provider, Observer::First] {
            for far in [Observer::Last, Observer::Cable, Observer::Service] {
                assert!(setup.together(near, far).is_some_and(Sight::knows), "{setup:?} {near:?} {far:?}");
                assert_eq!(setup.together(near, far), setup.together(far, near));
            }
        }
        for near in [Observer::Wifi, Observer::Provider] {
            assert!(!setup.together(near, Observer::First).is_some_and(Sight::knows), "{setup:?} {near:?}");
        }
    }
}

#[test]
fn end_to_end_takes_the_words_from_the_service_and_never_who_and_when() {
    for open in every_set_up().into_iter().filter(|setup| setup.doing == Doing::Chat) {
        let sealed = Setup { doing: Doing::EndToEnd, ..open };
        for observer in Observer::ALL {
            assert!(shows_no_more(sealed, open, observer), "{open:?} {observer:?}");
        }
        let before = open.seen(Observer::Service).expect("it comes to the service");
        assert_eq!(before.what, What::Words);
        assert_eq!(sealed.seen(Observer::Service), Some(Sight { what: What::Hidden, ..before }));
    }
}

#[test]
fn an_open_backup_gives_back_what_end_to_end_took_and_sealing_it_takes_the_words_again() {
    for route in Route::ALL {
        let readers = Backup::ALL.map(|backup| Setup { doing: Doing::EndToEnd, route, backup }.readers());
        assert_eq!(readers, [0, 1, 0], "{route:?}");
    }
}

#[test]
fn what_passes_an_observer_fits_what_they_see() {
    for setup in every_set_up() {
        for observer in Observer::ALL {
            let (sight, layer) = (setup.seen(observer), setup.outermost(observer));
            assert_eq!(sight.is_some(), layer.is_some());
            assert_eq!(sight.is_some_and(|sight| sight.what == What::Words), layer == Some(Layer::Open));
            if layer == Some(Layer::Named) {
                assert_eq!(sight.map(|sight| sight.whom), Some(Whom::Service), "{setup:?} {observer:?}");
            }
        }
    }
}

#[test]
fn two_together_know_no_less_than_each() {
    for setup in every_set_up() {
        for one in Observer::ALL {
            for other in Observer::ALL {
                let Some(both) = setup.together(one, other) else { continue };
                for sight in [one, other].map(|observer| setup.seen(observer).expect("both are there")) {
                    assert!(is_within(sight, both), "{setup:?} {one:?} {other:?}");
                }
            }
        }
    }
}
