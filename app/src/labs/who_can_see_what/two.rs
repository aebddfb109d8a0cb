//! What two observers know who tell each other everything, and by what they know that it is of the same thing.

use super::model::{Observer, Setup, Sight, Who};

/// By what two know that they see the same thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    /// Nothing comes by one of them, or by both.
    Alone,
    /// By nothing: one keeps copies, the other sees what travels.
    Apart,
    /// By moments and amounts, which they can compare.
    Compared,
    /// By the same bytes, or by one name in both.
    Same,
}

impl Setup {
    /// What two of them know; `None` where nothing comes by either.
    pub(super) fn together(self, one: Observer, other: Observer) -> Option<Sight> {
        match (self.seen(one), self.seen(other)) {
            (Some(one), Some(other)) => Some(Sight {
                who: one.who.max(other.who),
                whom: one.whom.max(other.whom),
                what: one.what.max(other.what),
                when: one.when.max(other.when),
            }),
            (one, other) => one.or(other),
        }
    }

    /// By what two of them know that they see the same thing.
    pub(super) fn tie(self, one: Observer, other: Observer) -> Tie {
        let names = [one, other].map(|observer| self.seen(observer).map(|sight| sight.who));
        match names {
            [None, _] | [_, None] => Tie::Alone,
            [Some(Who::Name), Some(Who::Name)] => Tie::Same,
            _ => match (self.stretch(one), self.stretch(other)) {
                (Some(one), Some(other)) if one.0 <= other.1 && other.0 <= one.1 => Tie::Same,
                (Some(_), Some(_)) => Tie::Compared,
                _ => Tie::Apart,
            },
        }
    }

    /// How many helpers it has passed when it comes to that observer, and when it leaves; `None` for whoever is not on
    /// the way.
    fn stretch(self, observer: Observer) -> Option<(usize, usize)> {
        let passed = self.passed(observer)?;
        Some((passed, passed + usize::from(observer.is_helper())))
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::model::{
            Backup, Doing, Route,
            tests::{every_set_up, is_within},
        },
        *,
    };

    /// Every set-up with every two observers, in both orders.
    fn every_two() -> impl Iterator<Item = (Setup, Observer, Observer)> {
        every_set_up().into_iter().flat_map(|setup| {
            let others = move |one| Observer::ALL.map(|other| (setup, one, other));
            Observer::ALL.into_iter().flat_map(others)
        })
    }

    #[test]
    fn two_together_know_no_less_than_each_whoever_they_are() {
        for (setup, one, other) in every_two() {
            for sight in [one, other].into_iter().filter_map(|observer| setup.seen(observer)) {
                let both = setup.together(one, other).expect("one of them sees something");
                assert!(is_within(sight, both), "{setup:?} {one:?} {other:?}");
            }
        }
    }

    #[test]
    fn telling_works_both_ways() {
        for (setup, one, other) in every_two() {
            assert_eq!(setup.together(one, other), setup.together(other, one));
            assert_eq!(setup.tie(one, other), setup.tie(other, one));
        }
    }

    #[test]
    fn who_can_not_tell_that_it_is_the_same_knows_both_only_where_one_did_alone() {
        let is_both = |setup: Setup, sight: Option<Sight>| sight.is_some_and(|sight| setup.is_both(sight));
        let mut apart = 0;
        for (setup, one, other) in every_two() {
            if matches!(setup.tie(one, other), Tie::Alone | Tie::Apart) {
                let alone = [one, other].into_iter().any(|observer| is_both(setup, setup.seen(observer)));
                assert_eq!(is_both(setup, setup.together(one, other)), alone, "{setup:?} {one:?} {other:?}");
                apart += usize::from(setup.tie(one, other) == Tie::Apart);
            }
        }
        assert!(apart > 0);
    }

    #[test]
    fn both_ends_of_tor_or_of_a_vpn_can_only_compare_and_who_stands_at_one_end_sees_the_same_bytes() {
        let page = |route| Setup { doing: Doing::Https, route, backup: Backup::Off };
        let near = [Observer::Wifi, Observer::Provider, Observer::First];
        let far = [Observer::Last, Observer::Cable, Observer::Service];
        for one in near {
            assert!(near.iter().all(|other| page(Route::Tor).tie(one, *other) == Tie::Same), "{one:?}");
            assert!(far.iter().all(|other| page(Route::Tor).tie(one, *other) == Tie::Compared), "{one:?}");
        }
        let vpn = page(Route::Vpn);
        assert_eq!(vpn.tie(Observer::Provider, Observer::Cable), Tie::Compared);
        for other in [Observer::Provider, Observer::Cable] {
            assert_eq!(vpn.tie(Observer::Vpn, other), Tie::Same);
        }
        assert_eq!(page(Route::Direct).tie(Observer::Wifi, Observer::Service), Tie::Same);
    }

    #[test]
    fn a_messenger_loses_nothing_by_telling_whoever_keeps_no_copy() {
        let setup = Setup { doing: Doing::EndToEnd, route: Route::Direct, backup: Backup::Off };
        assert_eq!(setup.tie(Observer::Service, Observer::Keeper), Tie::Alone);
        assert_eq!(setup.together(Observer::Service, Observer::Keeper), setup.seen(Observer::Service));
    }
}
