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
pub(in super::super) fn is_within(less: Sight, more: Sight) -> bool {
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
        assert_eq!(by_vpn.is_both(company), !direct.doing.is_chat(), "{direct:?}");
        assert!(!by_vpn.seen(Observer::Provider).is_some_and(|sight| by_vpn.is_both(sight)), "{direct:?}");
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
            let sight = setup.seen(observer);
            let is_named = sight.is_some_and(|sight| sight.whom == Whom::Friend);
            let is_both = sight.is_some_and(|sight| setup.is_both(sight));
            assert_eq!(is_both, is_by_account && is_named, "{setup:?} {observer:?}");
        }
    }
}

#[test]
fn a_page_shows_both_to_whoever_has_name_or_address_and_a_message_to_nobody_but_service_and_backup() {
    let count = |doing, route, backup| Setup { doing, route, backup }.knowers();
    for doing in [Doing::Http, Doing::Https] {
        assert_eq!(Route::ALL.map(|route| count(doing, route, Backup::Off)), [3, 1, 0], "{doing:?}");
    }
    for doing in [Doing::Chat, Doing::EndToEnd] {
        for route in Route::ALL {
            assert_eq!(
                Backup::ALL.map(|backup| count(doing, route, backup)),
                [1, 2, 1],
                "{doing:?} {route:?}"
            );
        }
    }
}

#[test]
fn of_a_page_by_tor_first_relay_and_provider_know_both_with_whoever_stands_at_the_other_end() {
    for doing in [Doing::Http, Doing::Https] {
        let setup = Setup { doing, route: Route::Tor, backup: Backup::Off };
        let is_both = |near, far| setup.together(near, far).is_some_and(|sight| setup.is_both(sight));
        for far in [Observer::Last, Observer::Cable, Observer::Service] {
            assert!(is_both(Observer::Provider, far) && is_both(Observer::First, far), "{far:?}");
            // A device nearby has no name yet, and no address that leads to one.
            assert!(!is_both(Observer::Wifi, far), "{far:?}");
        }
        assert!(!is_both(Observer::Provider, Observer::First));
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
            let is_open = matches!(layer, Some(Layer::Open | Layer::Copy));
            assert_eq!(sight.is_some_and(|sight| sight.what == What::Words), is_open);
            let whom = match layer {
                Some(Layer::Named) => Whom::Service,
                Some(Layer::Inner) => Whom::Friend,
                Some(Layer::Wrapped(_)) => Whom::Helper,
                _ => continue,
            };
            assert_eq!(sight.map(|sight| sight.whom), Some(whom), "{setup:?} {observer:?}");
        }
    }
}

#[test]
fn each_helper_takes_one_seal_off() {
    let layers =
        |route, observer| Setup { doing: Doing::Https, route, backup: Backup::Off }.outermost(observer);
    let tor = [Observer::Provider, Observer::First, Observer::Last].map(|at| layers(Route::Tor, at));
    assert_eq!(tor, [Layer::Wrapped(3), Layer::Wrapped(2), Layer::Named].map(Some));
    let vpn = [Observer::Provider, Observer::Vpn].map(|at| layers(Route::Vpn, at));
    assert_eq!(vpn, [Layer::Wrapped(1), Layer::Named].map(Some));
}
