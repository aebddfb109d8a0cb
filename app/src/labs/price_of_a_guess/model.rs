//! What can happen in the lab "The price of a guess": somebody picks how a secret is kept and how long it is, and this
//! device is timed.

use cost::{
    Bounds, Money, Unit,
    guess::{Guesser, Keyspace, Luck, Power, Rate, Seconds, Slowness},
};
use errand::{Failure, Profile};

use super::{
    dials::{Dial, dials, turned},
    guesses::{Guess, Guesses},
    link::{BUDGETS, HASHES, SECRETS, Secret, Setup, WHO},
};
use crate::parts::scenario::Scenario;

/// How many cards stand in a rack.
pub(super) const RACK: u32 = 12;

/// How often this device is timed; the middle time counts.
pub(super) const ROUNDS: usize = 5;

/// A year of the calendar, on average, in seconds.
pub(super) const YEAR: u128 = 31_556_952;

/// The lab at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lab {
    /// The figures and where they come from.
    pub(super) scenario: Scenario,
    guesses: Guesses,
    /// What is set.
    pub(super) setup: Setup,
    /// How far the timing of this device is.
    pub(super) device: Device,
}

/// How far the timing of this device is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Device {
    /// It has not been timed, or that was stopped.
    #[default]
    Idle,
    /// At work: the times so far, in milliseconds, the shortest first.
    Timing(Profile, Vec<u32>),
    /// The middle one of the times, in milliseconds.
    Timed(Profile, u32),
    /// It has not the memory for it.
    Full,
    /// There is no worker.
    Broken,
}

/// What the visitor does, or the worker.
#[derive(Debug)]
pub(super) enum Event {
    /// Takes another hash.
    Hash(usize),
    /// Turns a dial to a step.
    Dial(usize, usize),
    /// Takes another kind of secret.
    Secret(usize),
    /// Makes it longer or shorter.
    Length(u32),
    /// Lets somebody else guess.
    Who(usize),
    /// Gives them more or less to spend.
    Budget(usize),
    /// Times this device.
    Time(Profile),
    /// Stops that.
    Stop,
    /// The worker took so many milliseconds.
    Took(u32),
    /// The worker could not; without a reason, there is none.
    Failed(Option<Failure>),
}

/// One line of a table: some other set-up, and what comes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// Which it is: a place, a length.
    pub(super) what: usize,
    /// Guesses a second of one card, or of the phone.
    pub(super) rate: Rate,
    /// How long it takes on average, with whoever guesses.
    pub(super) time: Seconds,
    /// What it costs on average; nothing, where it is not for rent.
    pub(super) price: Option<Bounds<Money>>,
    /// Whether it is the one that is set.
    pub(super) is_chosen: bool,
}

impl Lab {
    /// The lab as it starts; `None` where a hash of the lab is missing in the scenario.
    pub(super) fn new(scenario: Scenario, guesses: Guesses) -> Option<Self> {
        let same = |(known, guess): (&(&str, Slowness), &Guess)| known.0 == guess.id;
        let is_whole = guesses.all.len() == HASHES.len() && HASHES.iter().zip(&guesses.all).all(same);
        is_whole.then(|| Self { scenario, guesses, setup: Setup::default(), device: Device::Idle })
    }

    /// The hash that is set.
    pub(super) fn hash(&self) -> &Guess {
        &self.guesses.all[self.setup.hash]
    }

    /// Every hash.
    pub(super) fn hashes(&self) -> &[Guess] {
        &self.guesses.all
    }

    /// The kind of secret that is set.
    pub(super) fn secret(&self) -> &'static Secret {
        &SECRETS[self.setup.secret]
    }

    /// The parameters of the hash that is set.
    pub(super) fn dials(&self) -> Vec<Dial> {
        dials(HASHES[self.setup.hash].0, self.setup.slowness)
    }

    /// Takes in what happened; at what strength the worker is to be timed now.
    pub(super) fn take(&mut self, event: Event) -> Option<Profile> {
        let setup = &mut self.setup;
        match event {
            Event::Hash(hash) if hash < HASHES.len() => {
                (setup.hash, setup.slowness) = (hash, HASHES[hash].1);
            }
            Event::Dial(place, step) => {
                let dial = *self.dials().get(place)?;
                let value = *dial.steps.get(step)?;
                self.setup.slowness = turned(self.setup.slowness, place, value);
            }
            Event::Secret(secret) if secret < SECRETS.len() => {
                (setup.secret, setup.length) = (secret, SECRETS[secret].start);
            }
            Event::Length(length) => {
                let [least, most] = SECRETS[setup.secret].parts;
                setup.length = length.clamp(least, most);
            }
            Event::Who(who) if who < WHO.len() => setup.who = who,
            Event::Budget(budget) if budget < BUDGETS.len() => setup.budget = budget,
            Event::Time(profile) => return self.time_again(profile, Vec::new()),
            Event::Stop => self.device = Device::Idle,
            Event::Took(ms) => {
                // What was stopped meanwhile is of no interest any more.
                let Device::Timing(profile, times) = &mut self.device else { return None };
                times.insert(times.partition_point(|known| *known < ms), ms);
                let (profile, times) = (*profile, std::mem::take(times));
                return self.time_again(profile, times);
            }
            Event::Failed(why) if matches!(self.device, Device::Timing(..)) => {
                let is_full = why == Some(Failure::OutOfMemory);
                self.device = if is_full { Device::Full } else { Device::Broken };
            }
            _ => {}
        }
        None
    }

    fn time_again(&mut self, profile: Profile, times: Vec<u32>) -> Option<Profile> {
        if times.len() < ROUNDS {
            self.device = Device::Timing(profile, times);
            return Some(profile);
        }
        self.device = Device::Timed(profile, times[ROUNDS / 2].max(1));
        None
    }

    /// One number of a figure: the lower, where it has bounds.
    fn number(&self, place: usize) -> u64 {
        self.scenario.figures.get(place).map(|figure| figure.value.bounds.low()).unwrap_or_default()
    }

    fn money(&self, place: usize) -> Bounds<Money> {
        let bounds = self.scenario.figures.get(place).map(|figure| figure.value.bounds).unwrap_or_default();
        Bounds::between(Money(bounds.low()), Money(bounds.high()))
    }

    /// How fast one card, or the phone, tries that hash at those parameters.
    pub(super) fn rate(&self, hash: usize, slowness: Slowness) -> Rate {
        let guess = &self.guesses.all[hash];
        let number = self.number(guess.rate);
        let is_wait = self.scenario.figures.get(guess.rate).map(|figure| figure.value.unit)
            == Some(Unit::MillisecondsAGuess);
        let published = if is_wait { Rate::new(1_000, number) } else { Rate::new(number, 1) };
        published.at(guess.published, slowness)
    }

    fn guesser(&self, hash: usize, slowness: Slowness) -> Guesser {
        let rent = self.guesses.all[hash].rent.map(|place| self.money(place));
        Guesser { rate: self.rate(hash, slowness).into(), hourly: rent.unwrap_or(Money::NOTHING.into()) }
    }

    fn keyspace(&self, length: u32) -> Keyspace {
        Keyspace::drawn(self.secret().list, length)
    }

    /// How many cards guess side by side. A phone's code is tried on the phone.
    fn cards(&self, hash: usize) -> u32 {
        if WHO[self.setup.who] == "rack" && self.guesses.all[hash].rent.is_some() { RACK } else { 1 }
    }

    fn row(&self, what: usize, hash: usize, slowness: Slowness, length: u32) -> Row {
        self.row_with(Luck::Average, what, hash, slowness, length)
    }

    fn row_with(&self, luck: Luck, what: usize, hash: usize, slowness: Slowness, length: u32) -> Row {
        let (guesser, keyspace) = (self.guesser(hash, slowness), self.keyspace(length));
        let rate = guesser.rate.low();
        let side_by_side = Guesser { rate: rate.times(self.cards(hash)).into(), ..guesser };
        let is_rented = self.guesses.all[hash].rent.is_some();
        Row {
            what,
            rate,
            time: side_by_side.time(keyspace, luck).low(),
            price: is_rented.then(|| guesser.price(keyspace, luck)),
            is_chosen: (hash, slowness, length) == (self.setup.hash, self.setup.slowness, self.setup.length),
        }
    }

    /// What is set, and what comes of it.
    pub(super) fn now(&self) -> Row {
        self.row(0, self.setup.hash, self.setup.slowness, self.setup.length)
    }

    /// What it takes to try every possible secret.
    pub(super) fn at_worst(&self) -> Row {
        let Setup { hash, slowness, length, .. } = self.setup;
        self.row_with(Luck::Worst, 0, hash, slowness, length)
    }

    /// The same secret behind each hash: the one that is set as it is, the others as they start.
    pub(super) fn beside(&self) -> Vec<Row> {
        let row = |hash| self.row(hash, hash, self.beside_at(hash).1, self.setup.length);
        (0..HASHES.len()).map(row).collect()
    }

    /// A hash and its parameters in [`beside`](Self::beside).
    pub(super) fn beside_at(&self, hash: usize) -> (&Guess, Slowness) {
        let is_set = hash == self.setup.hash;
        (&self.guesses.all[hash], if is_set { self.setup.slowness } else { HASHES[hash].1 })
    }

    /// Shorter and longer secrets of this kind, at most about ten of them: of those that take longer than any number
    /// says, the first and the one that is set.
    pub(super) fn ladder(&self) -> Vec<Row> {
        let [least, most] = self.secret().parts;
        let every = (most - least + 1).div_ceil(10);
        let lengths = (least..=most)
            .filter(|length| (most - length).is_multiple_of(every) || *length == self.setup.length);
        let Setup { hash, slowness, .. } = self.setup;
        let (mut rows, mut is_endless) = (Vec::new(), false);
        for length in lengths {
            let row = self.row(length as usize, hash, slowness, length);
            if !is_endless || row.is_chosen {
                is_endless = self.is_endless(row.time);
                rows.push(row);
            }
        }
        rows
    }

    /// Whether a time is longer than what one can compare it with.
    pub(super) fn is_endless(&self, time: Seconds) -> bool {
        time.0 / YEAR > self.number(self.guesses.longest).into()
    }

    /// What one step more of each parameter does; `what` is its place in [`dials`](Self::dials).
    pub(super) fn bites(&self) -> Vec<(Dial, u32, Row)> {
        let Setup { hash, slowness, length, .. } = self.setup;
        let bite = |(place, dial): (usize, Dial)| {
            let next = dial.next()?;
            Some((dial, next, self.row(place, hash, turned(slowness, place, next), length)))
        };
        self.dials().into_iter().enumerate().filter_map(bite).collect()
    }

    /// How many times slower a guess gets where the parameter of that place becomes `next`, for them and for whoever
    /// knows the secret, in tenths.
    pub(super) fn slower(&self, place: usize, next: u32) -> u64 {
        let Setup { slowness, .. } = self.setup;
        let (now, then) = (slowness.steps(), turned(slowness, place, next).steps());
        (then.saturating_mul(10).saturating_add(now / 2)) / now
    }

    /// How many guesses fill the memory of a card, where each needs some.
    pub(super) fn at_once(&self) -> Option<u64> {
        let mib = self.setup.slowness.mib()?;
        Some(self.number(self.guesses.memory) * 1_024 / u64::from(mib))
    }

    /// The secrets that are possible, and how many bits that is, in tenths.
    pub(super) fn possible(&self) -> (u128, u32) {
        let keyspace = self.keyspace(self.setup.length);
        (keyspace.secrets(), keyspace.bits().tenths())
    }

    /// What the electricity costs on average; nothing is said of a phone's.
    pub(super) fn electricity(&self) -> Option<Bounds<Money>> {
        self.hash().rent?;
        let Setup { hash, slowness, length, .. } = self.setup;
        let power = Power {
            watts: self.number(self.guesses.power).try_into().unwrap_or(u32::MAX),
            megawatt_hour: self.money(self.guesses.electricity),
        };
        Some(self.guesser(hash, slowness).electricity(self.keyspace(length), Luck::Average, power))
    }

    /// What there is to spend, and how many guesses that pays for; nothing, where nobody asked.
    pub(super) fn bought(&self) -> Option<(Money, u128)> {
        let Setup { hash, slowness, who, budget, .. } = self.setup;
        let budget = Money::dollars(BUDGETS[budget]);
        let tried = self.guesser(hash, slowness).tried(budget).filter(|_| WHO[who] == "budget")?;
        Some((budget, tried.low()))
    }

    /// What it costs without all this: the same secret behind a fast hash without salt.
    pub(super) fn unprotected(&self) -> Bounds<Money> {
        self.guesser(0, Slowness::Fixed).price(self.keyspace(self.setup.length), Luck::Average)
    }

    /// Whether one search finds the secrets of all: nothing makes this hash another one for each of them.
    pub(super) fn is_for_all(&self) -> bool {
        self.setup.slowness == Slowness::Fixed && self.hash().rent.is_some()
    }

    /// What it costs to have one phone in hand opened.
    pub(super) fn phone(&self) -> Bounds<Money> {
        let values = self.scenario.values();
        let technique = self.scenario.techniques.first().and_then(|known| known.recipe.technique(&values));
        technique.map_or(Money::MOST.into(), |technique| {
            let (targets, hours) = (cost::Targets::ONE, cost::Hours(1));
            cost::Plan { technique: &technique, targets, hours }.total()
        })
    }

    /// The years and the money from which on no number says anything any more.
    pub(super) fn limits(&self) -> (u64, Money) {
        (self.number(self.guesses.longest), Money(self.number(self.guesses.dearest)))
    }

    /// How fast one card is at what this device was timed at, and how many such devices that is.
    pub(super) fn card_beside(&self, profile: Profile, ms: u32) -> (Rate, u64) {
        let slowness = match profile {
            Profile::Desk => Slowness::Memory { mib: 64, passes: 3 },
            Profile::Phone => Slowness::Memory { mib: 19, passes: 2 },
        };
        let place = HASHES.iter().position(|hash| hash.0 == "argon2id").unwrap_or_default();
        let rate = self.rate(place, slowness);
        (rate, rate.per_second().saturating_mul(ms.into()) / 1_000)
    }
}

#[cfg(all(test, feature = "ssr"))]
#[path = "model_tests.rs"]
pub(super) mod tests;
