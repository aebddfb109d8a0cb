//! Who can see what: what somebody does travels in seals and on a way, and each observer sees what the seals leave
//! open at the place where that observer stands. Nothing here is a table: what is seen follows from seals and places.

/// What the visitor does, and how it is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doing {
    /// Reads a page over HTTP: no seal.
    Http,
    /// Reads a page over HTTPS: sealed to the site.
    Https,
    /// Writes by a messenger that seals to its own service.
    Chat,
    /// Writes by a messenger that seals to the friend, and all of that to its service.
    EndToEnd,
}

/// How it travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Route {
    /// By the internet provider alone.
    Direct,
    /// Sealed to a VPN company, which sends it on.
    Vpn,
    /// Sealed to three relays, one after the other.
    Tor,
}

/// Whether messages are also kept with a cloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Backup {
    /// No.
    Off,
    /// Yes, and whoever keeps them has a key.
    Open,
    /// Yes, sealed with a key that only the visitor has.
    Sealed,
}

/// What the visitor has set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Setup {
    /// What they do.
    pub(super) doing: Doing,
    /// How it travels.
    pub(super) route: Route,
    /// Whether messages are kept; pages never are.
    pub(super) backup: Backup,
}

/// Somebody who looks, each at a place of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Observer {
    /// On the same Wi-Fi.
    Wifi,
    /// The internet provider.
    Provider,
    /// The VPN company.
    Vpn,
    /// The first Tor relay.
    First,
    /// The last Tor relay.
    Last,
    /// A state, at the cable in front of the service.
    Cable,
    /// The site or messenger itself.
    Service,
    /// Whoever keeps the backup.
    Keeper,
}

/// What is seen of who it is. Later ones say more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who {
    /// One of many who use the same VPN, or Tor.
    Crowd,
    /// A device nearby.
    Device,
    /// The address of the connection, whose owner the provider knows.
    Address,
    /// A customer, an account.
    Name,
}

/// What is seen of whom or what they reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Whom {
    /// Only that a VPN or Tor is used.
    Helper,
    /// The name of the site or messenger.
    Service,
    /// The friend who is written to.
    Friend,
}

/// What is seen of what is said or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    /// Nothing.
    Hidden,
    /// All of it.
    Words,
}

/// What is seen of when and how much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum When {
    /// When a backup is made, and how large it is.
    Backups,
    /// The time of each message that was kept.
    Kept,
    /// When anything travels, and how many bytes.
    Traffic,
}

/// What one observer sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sight {
    /// Of who it is.
    pub(super) who: Who,
    /// Of whom they reach.
    pub(super) whom: Whom,
    /// Of what is said.
    pub(super) what: What,
    /// Of when and how much.
    pub(super) when: When,
}

/// A place on the way. What is sealed to a place can be opened there and nowhere else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Vpn,
    First,
    Middle,
    Last,
    Service,
    Friend,
}

impl Doing {
    pub(super) const ALL: [Self; 4] = [Self::Http, Self::Https, Self::Chat, Self::EndToEnd];

    /// Its word in links and message keys.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::Chat => "chat",
            Self::EndToEnd => "end-to-end",
        }
    }

    /// Whether a friend is written to, from an account; pages are read without one.
    pub(super) fn is_chat(self) -> bool {
        matches!(self, Self::Chat | Self::EndToEnd)
    }

    fn seals(self) -> &'static [Place] {
        match self {
            Self::Http => &[],
            Self::Https | Self::Chat => &[Place::Service],
            Self::EndToEnd => &[Place::Service, Place::Friend],
        }
    }
}

impl Route {
    pub(super) const ALL: [Self; 3] = [Self::Direct, Self::Vpn, Self::Tor];

    /// Its word in links and message keys.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Vpn => "vpn",
            Self::Tor => "tor",
        }
    }

    /// Who sends it on, in order. It is sealed to each of them, for the last one innermost.
    fn helpers(self) -> &'static [Place] {
        match self {
            Self::Direct => &[],
            Self::Vpn => &[Place::Vpn],
            Self::Tor => &[Place::First, Place::Middle, Place::Last],
        }
    }
}

impl Backup {
    pub(super) const ALL: [Self; 3] = [Self::Off, Self::Open, Self::Sealed];

    /// Its word in links and message keys.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Open => "open",
            Self::Sealed => "sealed",
        }
    }
}

impl Observer {
    /// From the visitor to the service, and at last who is not on the way.
    pub(super) const ALL: [Self; 8] = [
        Self::Wifi,
        Self::Provider,
        Self::Vpn,
        Self::First,
        Self::Last,
        Self::Cable,
        Self::Service,
        Self::Keeper,
    ];

    /// Its word in links and message keys.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Wifi => "wifi",
            Self::Provider => "provider",
            Self::Vpn => "vpn",
            Self::First => "first",
            Self::Last => "last",
            Self::Cable => "cable",
            Self::Service => "service",
            Self::Keeper => "keeper",
        }
    }

    /// Whether it is sealed to this observer, who opens that seal and sends it on.
    pub(super) fn is_helper(self) -> bool {
        matches!(self, Self::Vpn | Self::First | Self::Last)
    }

    /// The place where this observer can open seals, if there is one.
    fn place(self) -> Option<Place> {
        match self {
            Self::Vpn => Some(Place::Vpn),
            Self::First => Some(Place::First),
            Self::Last => Some(Place::Last),
            Self::Service => Some(Place::Service),
            Self::Wifi | Self::Provider | Self::Cable | Self::Keeper => None,
        }
    }
}

impl Setup {
    /// What that observer sees; nothing at all where nothing comes by.
    pub(super) fn seen(self, observer: Observer) -> Option<Sight> {
        if observer == Observer::Keeper {
            return self.kept();
        }
        let passed = self.passed(observer)?;
        let closed = self.closed(observer, passed);
        let is_account_open = self.doing.is_chat() && matches!(closed, None | Some(Place::Friend));
        let from = match (passed, observer) {
            (0, Observer::Wifi) => Who::Device,
            (0, Observer::Provider) => Who::Name,
            (0, _) => Who::Address,
            _ => Who::Crowd,
        };
        let whom = match closed {
            Some(Place::Vpn | Place::First | Place::Middle | Place::Last) => Whom::Helper,
            _ if is_account_open => Whom::Friend,
            _ => Whom::Service,
        };
        Some(Sight {
            who: if is_account_open { Who::Name } else { from },
            whom,
            what: if closed.is_none() { What::Words } else { What::Hidden },
            when: When::Traffic,
        })
    }

    /// What travels past an observer, from the outermost seal that they can't open; `None` where all is open.
    pub(super) fn outermost(self, observer: Observer) -> Option<Layer> {
        if observer == Observer::Keeper {
            return self.kept().map(|sight| match sight.what {
                What::Words => Layer::Copy,
                What::Hidden => Layer::SealedCopy,
            });
        }
        let passed = self.passed(observer)?;
        Some(match self.closed(observer, passed) {
            None => Layer::Open,
            Some(Place::Service) => Layer::Named,
            Some(Place::Friend) => Layer::Inner,
            Some(_) => {
                let left = self.route.helpers().len() - passed;
                Layer::Wrapped(left - usize::from(observer.is_helper()))
            }
        })
    }

    /// How many helpers it has passed when it comes to that observer; `None` where it does not come by.
    pub(super) fn passed(self, observer: Observer) -> Option<usize> {
        let helpers = self.route.helpers();
        match observer {
            Observer::Wifi | Observer::Provider => Some(0),
            Observer::Cable | Observer::Service => Some(helpers.len()),
            Observer::Vpn | Observer::First | Observer::Last => {
                helpers.iter().position(|helper| Some(*helper) == observer.place())
            }
            Observer::Keeper => None,
        }
    }

    /// The outermost seal that stays closed for that observer.
    fn closed(self, observer: Observer, passed: usize) -> Option<Place> {
        let left = self.route.helpers().iter().skip(passed);
        left.chain(self.doing.seals()).copied().find(|place| Some(*place) != observer.place())
    }

    /// What is kept in the cloud.
    fn kept(self) -> Option<Sight> {
        let (whom, what, when) = match self.backup {
            _ if !self.doing.is_chat() => return None,
            Backup::Off => return None,
            Backup::Open => (Whom::Friend, What::Words, When::Kept),
            Backup::Sealed => (Whom::Service, What::Hidden, When::Backups),
        };
        Some(Sight { who: Who::Name, whom, what, when })
    }

    /// How many of the eight read every word.
    pub(super) fn readers(self) -> usize {
        self.count(|sight| sight.what == What::Words)
    }

    /// How many know both, as [`Self::is_both`] counts it.
    pub(super) fn knowers(self) -> usize {
        self.count(|sight| self.is_both(sight))
    }

    /// Whether that says both: who it is, by name or by an address whose owner the provider knows; and whom they
    /// really reach, which is the site of a page and the friend of a message, not the messenger between.
    pub(super) fn is_both(self, sight: Sight) -> bool {
        let end = if self.doing.is_chat() { Whom::Friend } else { Whom::Service };
        sight.who >= Who::Address && sight.whom >= end
    }

    fn count(self, is: impl Fn(Sight) -> bool) -> usize {
        Observer::ALL
            .into_iter()
            .filter_map(|observer| self.seen(observer))
            .filter(|sight| is(*sight))
            .count()
    }
}

/// What the bytes are that an observer gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layer {
    /// As they were written.
    Open,
    /// Sealed to the service, with its name outside.
    Named,
    /// As the messenger gets them: to whom, and what is sealed to the friend.
    Inner,
    /// In the seals of so many helpers, and no name outside.
    Wrapped(usize),
    /// A message as it is kept, open.
    Copy,
    /// A message as it is kept, sealed.
    SealedCopy,
}

#[cfg(test)]
#[path = "model_tests.rs"]
pub(super) mod tests;
