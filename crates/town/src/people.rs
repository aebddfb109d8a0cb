//! Who lives in the town, whom they call, and where they are, hour by hour.
//!
//! Districts lie in a ring. People have a household, a workplace, friends nearby. Some stand out for reasons of their own:
//! secretaries who ring round a choir, nurses whom people call who call nobody else, those who have moved away from old
//! friends. And one organises: has twelve contacts all over the town, of whom few are called and the others met.

use serde::{Deserialize, Serialize};

use crate::{Area, Chance, FEWEST, MOST};

/// How many days are lived through.
pub const DAYS: u8 = 28;

/// How many hours of a day count: those in which people are awake.
pub const HOURS: u8 = 16;

/// The hour at which a day starts.
pub const FIRST_HOUR: u8 = 7;

/// Masts of a district: homes, then workplaces, then squares.
const MASTS: u16 = 32;
const WORKPLACES: u16 = 6;
const STREETS: u16 = 12;

/// How many people somebody organises through, and how many of them are called.
const CONTACTS: usize = 12;
const CALLED: usize = 3;

/// What somebody is in the town.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Nothing that the data should notice.
    Neighbour,
    /// Rings round a choir once a week.
    Secretary,
    /// Calls people who talk to nobody else on the phone.
    Nurse,
    /// Talks on the phone to a nurse and to nobody else.
    Alone,
    /// Has friends at the other end of the town.
    Moved,
    /// Is in touch with the organiser.
    Contact,
    /// Organises.
    Organiser,
}

/// A call: who, whom and when; nobody keeps what was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Call {
    /// The day, from 0.
    pub day: u8,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// Who calls.
    pub from: u16,
    /// Who is called.
    pub to: u16,
}

/// The town. People are numbers, and a number says nothing of who it is.
#[derive(Debug, Clone)]
pub struct Town {
    /// Everybody's role, by their number.
    pub roles: Vec<Role>,
    /// Every call of [`DAYS`] days, in order.
    pub calls: Vec<Call>,
    /// The mast of everybody, hour by hour.
    masts: Vec<u16>,
}

impl Town {
    /// The town of that seed, with so many people.
    pub fn draw(seed: u16, people: u16) -> Self {
        Builder::new(seed, people.clamp(FEWEST, MOST)).town()
    }

    /// How many live there.
    pub fn people(&self) -> usize {
        self.roles.len()
    }

    /// Who organises.
    pub fn organiser(&self) -> u16 {
        let place = self.roles.iter().position(|role| *role == Role::Organiser);
        place.and_then(|place| u16::try_from(place).ok()).unwrap_or_default()
    }

    /// Where somebody is on that day, at the hour after so many from its start.
    pub fn place(&self, person: usize, day: u8, hour: u8, area: Area) -> u16 {
        let mast = self.masts[slot(person, day, hour)];
        match area {
            Area::Mast => mast,
            Area::District => mast / MASTS,
        }
    }
}

fn slot(person: usize, day: u8, hour: u8) -> usize {
    (person * usize::from(DAYS) + usize::from(day)) * usize::from(HOURS) + usize::from(hour)
}

/// Where it is, and who is there.
struct Workplace {
    mast: u16,
    people: Vec<usize>,
}

/// People in the order in which they live; they are numbered by `number` at the end.
struct Builder {
    chance: Chance,
    people: usize,
    districts: usize,
    number: Vec<u16>,
    /// Everybody's workplace, and who is in each.
    workplace: Vec<usize>,
    workplaces: Vec<Workplace>,
    roles: Vec<Role>,
    calls: Vec<Call>,
    /// Evenings of the organiser and of those whom they meet: person, weekday, hour from the start, mast.
    meetings: Vec<(usize, u8, u8, u16)>,
}

impl Builder {
    fn new(seed: u16, people: u16) -> Self {
        let mut number: Vec<u16> = (0..people).collect();
        let mut chance = Chance::of(u64::from(seed) << 16 | u64::from(people));
        chance.shuffle(&mut number);
        let people = usize::from(people);
        Self {
            chance,
            people,
            districts: (people / 40).max(3),
            number,
            workplace: vec![0; people],
            workplaces: Vec::new(),
            roles: vec![Role::Neighbour; people],
            calls: Vec::new(),
            meetings: Vec::new(),
        }
    }

    fn below(&mut self, end: usize) -> usize {
        self.chance.below(u32::try_from(end).unwrap_or(u32::MAX)) as usize
    }

    fn district(&self, person: usize) -> usize {
        person * self.districts / self.people
    }

    fn locals(&self, district: usize) -> core::ops::Range<usize> {
        let first = |district: usize| (district * self.people).div_ceil(self.districts);
        first(district)..first(district + 1)
    }

    fn town(mut self) -> Town {
        self.found_workplaces();
        self.give_roles();
        for person in 0..self.people {
            self.call_at_home(person);
            self.call_friends(person);
            self.call_at_work(person);
        }
        for person in 0..self.people {
            match self.roles[person] {
                Role::Secretary => self.call_the_choir(person),
                Role::Nurse => self.call_the_sick(person),
                Role::Alone => self.call_the_nurse(person),
                Role::Moved => self.call_far_away(person),
                Role::Organiser => self.organise(person),
                _ => {}
            }
        }
        self.settle()
    }

    /// Workplaces cut across households: some eight people each, of one district and of those beside it.
    fn found_workplaces(&mut self) {
        let mut firsts = Vec::new();
        for district in 0..self.districts {
            firsts.push(self.workplaces.len());
            for place in 0..(self.locals(district).len() / 8).max(1) {
                let mast = mast(district) + WORKPLACES + narrow(place);
                self.workplaces.push(Workplace { mast, people: Vec::new() });
            }
        }
        firsts.push(self.workplaces.len());
        for person in 0..self.people {
            let district = self.beside(self.district(person));
            let place = firsts[district] + self.below(firsts[district + 1] - firsts[district]);
            self.workplace[person] = place;
            self.workplaces[place].people.push(person);
        }
    }

    /// A district, or one of the two beside it.
    fn beside(&mut self, district: usize) -> usize {
        (district + self.districts - 1 + self.below(3)) % self.districts
    }

    /// For every three districts a choir, a nurse with those who are alone, and one who has moved.
    fn give_roles(&mut self) {
        self.give(Role::Organiser);
        for _ in 0..=self.districts / 3 {
            for role in [Role::Secretary, Role::Nurse, Role::Moved, Role::Alone, Role::Alone, Role::Alone] {
                self.give(role);
            }
        }
    }

    /// Gives somebody a role who has none yet.
    fn give(&mut self, role: Role) {
        let start = self.below(self.people);
        let mut all = (0..self.people).map(|step| (start + step) % self.people);
        if let Some(who) = all.find(|who| self.roles[*who] == Role::Neighbour) {
            self.roles[who] = role;
        }
    }

    /// A call, at some hour of the day.
    fn call(&mut self, day: u8, from: usize, to: usize) {
        let hour = FIRST_HOUR + u8::try_from(self.below(usize::from(HOURS))).unwrap_or_default();
        let (from, to) = (self.number[from], self.number[to]);
        self.calls.push(Call { day, hour, from, to });
    }

    /// Calls on about so many days in a hundred.
    fn call_often(&mut self, from: usize, to: usize, percent: u32) {
        for day in 0..DAYS {
            if self.chance.hits(percent) {
                self.call(day, from, to);
            }
        }
    }

    /// Calls once a week, on one day of it.
    fn call_weekly(&mut self, from: usize, to: usize) {
        let weekday = u8::try_from(self.below(7)).unwrap_or_default();
        for week in 0..DAYS / 7 {
            self.call(week * 7 + weekday, from, to);
        }
    }

    /// Whether these two talk on the phone, if nothing special links them.
    fn may_talk(&self, one: usize, other: usize) -> bool {
        one != other && self.roles[one] != Role::Alone && self.roles[other] != Role::Alone
    }

    fn call_at_home(&mut self, person: usize) {
        let household = person / 3 * 3;
        for other in household..(household + 3).min(self.people) {
            if other > person && self.may_talk(person, other) {
                self.call_often(person, other, 40);
            }
        }
    }

    /// A friend in the district, and one in it or the next.
    fn call_friends(&mut self, person: usize) {
        for beyond in 0..2 {
            let district = (self.district(person) + self.below(beyond + 1)) % self.districts;
            let friend = self.local(district);
            if self.may_talk(person, friend) {
                self.call_often(person, friend, 20);
            }
        }
    }

    /// Somebody of a district.
    fn local(&mut self, district: usize) -> usize {
        let locals = self.locals(district);
        locals.start + self.below(locals.len())
    }

    fn call_at_work(&mut self, person: usize) {
        for _ in 0..2 {
            let many = self.workplaces[self.workplace[person]].people.len();
            let place = self.below(many);
            let other = self.workplaces[self.workplace[person]].people[place];
            if self.may_talk(person, other) {
                self.call_often(person, other, 30);
            }
        }
    }

    /// Two thirds of the district sing.
    fn call_the_choir(&mut self, secretary: usize) {
        for singer in self.locals(self.district(secretary)) {
            if self.chance.hits(65) && self.may_talk(secretary, singer) {
                self.call_weekly(secretary, singer);
            }
        }
    }

    /// Six of the district; those who are alone call a nurse themselves.
    fn call_the_sick(&mut self, nurse: usize) {
        for _ in 0..6 {
            let patient = self.local(self.district(nurse));
            if self.may_talk(nurse, patient) {
                self.call_weekly(nurse, patient);
            }
        }
    }

    /// The nurse who lives next.
    fn call_the_nurse(&mut self, alone: usize) {
        let nurses = (0..self.people).filter(|who| self.roles[*who] == Role::Nurse);
        if let Some(nurse) = nurses.min_by_key(|nurse| nurse.abs_diff(alone)) {
            self.call_weekly(alone, nurse);
        }
    }

    /// Three old friends at the other end of the town.
    fn call_far_away(&mut self, moved: usize) {
        for _ in 0..3 {
            let friend = (moved + self.people / 4 + self.below(self.people / 2)) % self.people;
            if self.may_talk(moved, friend) {
                self.call_weekly(moved, friend);
            }
        }
    }

    /// Contacts in workplaces all over the town: a few are called, the others met, each on an evening of the week.
    fn organise(&mut self, organiser: usize) {
        let start = self.below(self.people);
        for contact in 0..CONTACTS {
            let from = start + contact * self.people / CONTACTS;
            let mut next = (from..from + self.people).map(|who| who % self.people);
            let Some(who) = next.find(|who| self.roles[*who] == Role::Neighbour) else { return };
            self.roles[who] = Role::Contact;
            if contact % (CONTACTS / CALLED) == 0 {
                self.call_weekly(organiser, who);
            } else {
                // No two meetings at once.
                let evening = u8::try_from(contact).unwrap_or_default();
                let (weekday, hour) = (evening % 7, 18 + evening / 7 * 2 - FIRST_HOUR);
                let mast = self.street(self.district(who));
                self.meetings.push((organiser, weekday, hour, mast));
                self.meetings.push((who, weekday, hour, mast));
            }
        }
    }

    /// One of the streets of a district.
    fn street(&mut self, district: usize) -> u16 {
        let first = mast(district) + STREETS;
        first + narrow(self.below(usize::from(MASTS - STREETS)))
    }

    /// Where everybody is, and everything by their numbers.
    fn settle(mut self) -> Town {
        let mut masts = vec![0; self.people * usize::from(DAYS) * usize::from(HOURS)];
        let mut roles = self.roles.clone();
        for person in 0..self.people {
            let number = usize::from(self.number[person]);
            roles[number] = self.roles[person];
            for day in 0..DAYS {
                for (hour, mast) in self.day(person, day).into_iter().enumerate() {
                    masts[slot(number, day, 0) + hour] = mast;
                }
            }
        }
        for (person, weekday, hour, mast) in core::mem::take(&mut self.meetings) {
            for week in 0..DAYS / 7 {
                masts[slot(usize::from(self.number[person]), week * 7 + weekday, hour)] = mast;
            }
        }
        self.calls.sort_unstable();
        Town { roles, calls: self.calls, masts }
    }

    /// At home, at work for eight hours on five days of seven, and out now and then.
    fn day(&mut self, person: usize, day: u8) -> [u16; HOURS as usize] {
        let district = self.district(person);
        let place = person - self.locals(district).start;
        let home = mast(district) + narrow(place / 12);
        let mut hours = [home; HOURS as usize];
        // Everybody has days and hours of their own.
        if (usize::from(day) + person % 5) % 7 < 5 {
            let start = person % 4;
            hours[start..start + 8].fill(self.workplaces[self.workplace[person]].mast);
        }
        for _ in 0..2 {
            let hour = self.below(usize::from(HOURS));
            let beside = self.beside(district);
            hours[hour] = self.street(beside);
        }
        hours
    }
}

/// The first mast of a district.
fn mast(district: usize) -> u16 {
    narrow(district) * MASTS
}

/// A number of which there are as many as people at most.
fn narrow(number: usize) -> u16 {
    u16::try_from(number).expect("a town has 2,000 people at most")
}
