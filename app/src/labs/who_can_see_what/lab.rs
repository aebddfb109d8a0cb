//! The lab at one moment: the set-up, what it was before, and whose eyes are looked through.

use super::{
    model::{Backup, Doing, Observer, Route, Setup, Sight, What, When, Who, Whom},
    two::Tie,
};

/// The lab at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lab {
    /// What the visitor has set up.
    pub(super) setup: Setup,
    /// What it was before the last change; `None` where a page was changed for a message, which have nothing to compare.
    pub(super) before: Option<Setup>,
    /// Whose bytes are shown.
    pub(super) eyes: Observer,
    /// Whom they tell everything.
    pub(super) with: Option<Observer>,
}

impl Default for Lab {
    fn default() -> Self {
        Self {
            setup: Setup { doing: Doing::Http, route: Route::Direct, backup: Backup::Off },
            before: None,
            eyes: Observer::Provider,
            with: None,
        }
    }
}

/// What the learner does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    /// Chose what to do.
    Do(Doing),
    /// Chose a way.
    Go(Route),
    /// Chose what is kept.
    Keep(Backup),
    /// Chose whose eyes to look through.
    Look(Observer),
    /// Chose whom they tell everything.
    Tell(Option<Observer>),
}

/// One of the four things that are seen or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fact {
    /// Who it is.
    Who,
    /// Whom or what they reach.
    Whom,
    /// What is said or read.
    What,
    /// When, and how much.
    When,
}

/// What the last change did to something that is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// Nothing.
    None,
    /// It says more now.
    More,
    /// It says less now.
    Less,
    /// Nothing comes by any more.
    Gone,
}

impl Fact {
    pub(super) const ALL: [Self; 4] = [Self::Who, Self::Whom, Self::What, Self::When];

    /// Its word in message keys.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Whom => "whom",
            Self::What => "what",
            Self::When => "when",
        }
    }

    /// How much is seen of it, in no unit: only to be compared.
    fn of(self, sight: Option<Sight>) -> u8 {
        let Some(sight) = sight else { return 0 };
        match self {
            Self::Who => 1 + sight.who as u8,
            Self::Whom => 1 + sight.whom as u8,
            Self::What => sight.what as u8,
            Self::When => 1 + sight.when as u8,
        }
    }
}

impl Lab {
    /// The lab after `event`.
    pub(super) fn after(mut self, event: Event) -> Self {
        let setup = self.setup;
        match event {
            Event::Do(doing) => self.setup.doing = doing,
            Event::Go(route) => self.setup.route = route,
            Event::Keep(backup) => self.setup.backup = backup,
            Event::Look(eyes) => self.eyes = eyes,
            Event::Tell(with) => self.with = with,
        }
        if setup != self.setup {
            self.before = (setup.doing.is_chat() == self.setup.doing.is_chat()).then_some(setup);
        }
        self
    }

    /// What the last change did to what an observer sees of that.
    pub(super) fn change(&self, observer: Observer, fact: Fact) -> Change {
        let Some(before) = self.before else { return Change::None };
        let (before, now) = (before.seen(observer), self.setup.seen(observer));
        match fact.of(now).cmp(&fact.of(before)) {
            std::cmp::Ordering::Less if now.is_none() => Change::Gone,
            std::cmp::Ordering::Less => Change::Less,
            std::cmp::Ordering::Equal => Change::None,
            std::cmp::Ordering::Greater => Change::More,
        }
    }

    /// Whoever sees more after the last change, or less, or nothing any more; whoever sees more of one thing and less of
    /// another is in both.
    pub(super) fn changed(&self, change: Change) -> impl Iterator<Item = Observer> {
        Observer::ALL
            .into_iter()
            .filter(move |observer| Fact::ALL.into_iter().any(|fact| self.change(*observer, fact) == change))
    }

    /// What the two pairs of eyes know together, or what the one sees; `None` where there is nothing to see.
    pub(super) fn sight(&self) -> Option<Sight> {
        self.setup.together(self.eyes, self.with.unwrap_or(self.eyes))
    }

    /// By what the two know that they see the same thing; `None` where one tells nobody, or themselves.
    pub(super) fn tie(&self) -> Option<Tie> {
        self.with.filter(|with| *with != self.eyes).map(|with| self.setup.tie(self.eyes, with))
    }

    /// Whichever of the two knows better who it is, by an account before a contract.
    pub(super) fn teller(&self) -> Observer {
        let better = |observer: Observer| {
            (self.setup.seen(observer).map(|sight| sight.who), observer != Observer::Provider)
        };
        self.with.filter(|with| better(*with) > better(self.eyes)).unwrap_or(self.eyes)
    }

    /// The keys of what is to be said of what the one knows, or the two: how they tell that it is the same, which may be
    /// empty, and whether that is both.
    pub(super) fn verdict(&self) -> [&'static str; 2] {
        let Some(sight) = self.sight() else { return ["", "verdict-away"] };
        let is_both = |sight| self.setup.is_both(sight);
        let one = if is_both(sight) { "verdict-knows" } else { "verdict-not" };
        let is_alone = [Some(self.eyes), self.with]
            .into_iter()
            .flatten()
            .any(|observer| self.setup.seen(observer).is_some_and(is_both));
        match self.tie() {
            None => ["", one],
            Some(Tie::Alone) => ["tie-alone", one],
            Some(Tie::Apart) => ["tie-apart", if is_alone { "verdict-knows-alone" } else { one }],
            Some(Tie::Compared) if is_alone => ["tie-compared", "verdict-knows-alone"],
            Some(Tie::Compared) if is_both(sight) => ["tie-compared", "verdict-knows-compared"],
            Some(Tie::Compared) => ["tie-compared", "verdict-not-two"],
            Some(Tie::Same) if is_alone => ["", "verdict-knows-alone"],
            Some(Tie::Same) if is_both(sight) => ["", "verdict-knows-two"],
            Some(Tie::Same) => ["", "verdict-not-two"],
        }
    }

    /// The last part of the message key for what is seen of that, as `observer` knows it: `name-contract` or
    /// `words-page`. Empty where nothing is.
    pub(super) fn seen_key(&self, fact: Fact, sight: Option<Sight>, observer: Observer) -> &'static str {
        let Some(sight) = sight else { return "" };
        let is_tor = self.setup.route == Route::Tor;
        match fact {
            Fact::Who => match sight.who {
                Who::Crowd if is_tor => "crowd-tor",
                Who::Crowd => "crowd-vpn",
                Who::Device => "device",
                Who::Address => "address",
                Who::Name if observer == Observer::Provider => "name-contract",
                Who::Name => "name-account",
            },
            Fact::Whom => match sight.whom {
                Whom::Helper if is_tor => "helper-tor",
                Whom::Helper => "helper-vpn",
                Whom::Service if self.setup.doing.is_chat() => "service-messenger",
                Whom::Service => "service-site",
                Whom::Friend => "friend",
            },
            Fact::What => match sight.what {
                What::Hidden => "",
                What::Words if self.setup.doing.is_chat() => "words-message",
                What::Words => "words-page",
            },
            Fact::When => match sight.when {
                When::Backups => "backups",
                When::Kept => "kept",
                When::Traffic => "traffic",
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::model::tests::every_set_up, *};

    fn changed(lab: Lab, change: Change) -> Vec<Observer> {
        lab.changed(change).collect()
    }

    #[test]
    fn a_change_says_who_sees_more_and_who_sees_less() {
        let lab = Lab::default();
        assert_eq!(
            [Change::More, Change::Less, Change::Gone].map(|change| lab.changed(change).count()),
            [0; 3]
        );
        let lab = lab.after(Event::Do(Doing::Https)).after(Event::Go(Route::Vpn));
        let less = [Observer::Wifi, Observer::Provider, Observer::Cable, Observer::Service];
        assert_eq!(changed(lab, Change::Less), less);
        assert_eq!(changed(lab, Change::More), [Observer::Vpn]);
    }

    #[test]
    fn whoever_is_no_longer_on_the_way_is_gone_and_does_not_only_see_less() {
        let lab = Lab::default().after(Event::Go(Route::Tor)).after(Event::Go(Route::Vpn));
        assert_eq!(changed(lab, Change::Gone), [Observer::First, Observer::Last]);
        assert_eq!(changed(lab, Change::Less), []);
        let lab = lab.after(Event::Go(Route::Tor));
        assert_eq!(changed(lab, Change::Gone), [Observer::Vpn]);
    }

    #[test]
    fn a_message_is_not_compared_with_a_page() {
        let lab = Lab::default().after(Event::Do(Doing::Https)).after(Event::Do(Doing::Chat));
        assert_eq!(lab.before, None);
        assert_eq!(changed(lab.after(Event::Do(Doing::EndToEnd)), Change::Less), [Observer::Service]);
    }

    #[test]
    fn looking_through_other_eyes_is_no_change_of_the_set_up() {
        let lab = Lab::default().after(Event::Do(Doing::Https));
        let looked = lab.after(Event::Look(Observer::Cable)).after(Event::Tell(Some(Observer::Wifi)));
        assert_eq!(looked.before, lab.before);
        assert_eq!(looked.after(Event::Do(Doing::Https)).before, lab.before);
    }

    #[test]
    fn telling_oneself_is_telling_nobody() {
        let lab = Lab { with: Some(Observer::Provider), ..Lab::default() };
        assert_eq!(lab.sight(), lab.setup.seen(Observer::Provider));
    }

    #[test]
    fn where_nothing_comes_by_either_there_is_nothing_to_tell() {
        let lab = Lab { eyes: Observer::First, with: Some(Observer::Last), ..Lab::default() };
        assert_eq!((lab.sight(), lab.tie()), (None, Some(Tie::Alone)));
    }

    #[test]
    fn what_two_know_by_comparing_is_said_to_be_likely_and_what_one_knows_alone_needs_no_match() {
        let verdict = |doing, eyes, with| {
            let setup = Setup { doing, route: Route::Tor, backup: Backup::Off };
            Lab { setup, eyes, with: Some(with), before: None }.verdict()
        };
        let page = |eyes, with| verdict(Doing::Https, eyes, with);
        assert_eq!(page(Observer::First, Observer::Last), ["tie-compared", "verdict-knows-compared"]);
        assert_eq!(page(Observer::Wifi, Observer::Last), ["tie-compared", "verdict-not-two"]);
        assert_eq!(page(Observer::Provider, Observer::First), ["", "verdict-not-two"]);
        assert_eq!(page(Observer::Last, Observer::Keeper), ["tie-alone", "verdict-not"]);
        let message = verdict(Doing::EndToEnd, Observer::Service, Observer::Wifi);
        assert_eq!(message, ["tie-compared", "verdict-knows-alone"]);
    }

    #[test]
    fn two_name_the_visitor_alike_in_both_orders_and_by_an_account_only_where_there_is_one() {
        for setup in every_set_up() {
            for one in Observer::ALL {
                for other in Observer::ALL {
                    let key = |eyes, with| {
                        let lab = Lab { setup, eyes, with: Some(with), before: None };
                        lab.seen_key(Fact::Who, lab.sight(), lab.teller())
                    };
                    assert_eq!(key(one, other), key(other, one), "{setup:?} {one:?} {other:?}");
                    assert!(setup.doing.is_chat() || key(one, other) != "name-account", "{setup:?} {one:?}");
                }
            }
        }
    }
}
