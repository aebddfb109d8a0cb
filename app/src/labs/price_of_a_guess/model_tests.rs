#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{fs, path::Path};

use proptest::prelude::*;

use super::*;
use crate::parts::scenario;

/// The scenario of this lab as it is in the content folder, in English, with its ways of guessing.
pub(in crate::labs::price_of_a_guess) fn guessing() -> (Scenario, Guesses) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let mut files = lessons::Files::new();
    for part in ["", "ui/en/", "ui/es/", "scenarios/"] {
        for entry in fs::read_dir(folder.join(part)).unwrap() {
            let path = entry.unwrap().path();
            if let Ok(text) = fs::read_to_string(&path) {
                files.insert(format!("{part}{}", path.file_name().unwrap().display()), text);
            }
        }
    }
    let library = lessons::load(&files, &[]).unwrap();
    let found = library.scenario("guessing").unwrap();
    (scenario::Scenario::of(found, "en"), Guesses::of(found, "en").unwrap())
}

fn lab() -> Lab {
    let (scenario, guesses) = guessing();
    Lab::new(scenario, guesses).unwrap()
}

fn with(link: &str) -> Lab {
    Lab { setup: Setup::parse(link).unwrap(), ..lab() }
}

fn cents(row: &Row) -> u64 {
    let price = row.price.unwrap();
    assert!(price.is_exact());
    price.low().0
}

const HOUR: u128 = 3_600;

#[test]
fn three_four_and_five_words_cost_62_dollars_80_000_and_104_million() {
    let price = |length: u32| cents(&with(&format!("v1;length={length}")).now());
    assert_eq!(price(3), 6_166);
    assert_eq!(price(4) / 100, 79_915);
    assert_eq!(price(5) / 100, 103_570_441);
}

#[test]
fn all_of_eight_letters_and_digits_last_22_minutes_ten_million_hours_or_36_million() {
    let all = |link: &str| with(&format!("v1;{link};secret=letters;length=8")).at_worst();
    // 0.37 hours, 10.5 million hours and $3.6 million, 36.4 million hours and $12.4 million.
    assert_eq!(all("hash=md5").time, Seconds(1_331));
    let bcrypt = all("hash=bcrypt;cost=10");
    assert_eq!((bcrypt.time.0 / HOUR, cents(&bcrypt) / 100), (10_547_831, 3_586_262));
    let argon2id = all("hash=argon2id;memory=64;passes=3");
    assert_eq!((argon2id.time.0 / HOUR, cents(&argon2id) / 100), (36_382_741, 12_370_131));
}

#[test]
fn a_card_is_as_slow_as_the_parameters_make_it() {
    let rate = |link: &str| with(link).now().rate.per_second();
    assert_eq!(rate("v1;hash=md5"), 164_100_000_000);
    assert_eq!(rate("v1;hash=ntlm"), 288_500_000_000);
    assert_eq!(rate("v1;hash=pbkdf2;iterations=600000"), 14_762);
    assert_eq!(rate("v1;hash=bcrypt;cost=5"), 184_000);
    assert_eq!(rate("v1;hash=bcrypt;cost=10"), 5_750);
    assert_eq!(rate("v1;hash=bcrypt;cost=12"), 1_438);
    assert_eq!(rate("v1;hash=scrypt"), 7_126);
    assert_eq!(rate("v1;hash=scrypt;size=15"), 3_563);
    assert_eq!(rate("v1;hash=argon2id"), 1_667);
}

#[test]
fn a_phone_takes_13_minutes_for_four_digits_22_hours_for_six_and_five_and_a_half_years_for_36_to_the_sixth() {
    let all = |link: &str| with(&format!("v1;hash=phone;{link}")).at_worst();
    assert_eq!(all("secret=digits;length=4").time, Seconds(800));
    assert_eq!(all("secret=digits;length=6").time, Seconds(80_000));
    assert_eq!(all("secret=small;length=6").time, Seconds(174_142_587));
    // Neither a rack nor money makes it faster.
    for who in ["rack", "budget"] {
        let lab = with(&format!("v1;hash=phone;secret=digits;length=6;who={who}"));
        assert_eq!((lab.now().time, lab.now().price), (Seconds(40_000), None));
        assert_eq!((lab.bought(), lab.electricity()), (None, None));
    }
}

#[test]
fn twelve_cards_are_twelve_times_as_fast_for_the_same_money() {
    let (one, twelve) = (with("v1;who=card").now(), with("v1;who=rack").now());
    assert_eq!(one.price, twelve.price);
    assert!(one.time.0.abs_diff(twelve.time.0 * 12) < 12);
}

#[test]
fn a_budget_pays_for_guesses() {
    // $1,000 at $0.34 an hour are 2,941 hours at 1,667 guesses a second.
    let lab = with("v1;who=budget;budget=1000");
    assert_eq!(lab.bought(), Some((Money::dollars(1_000), 17_650_588_235)));
    assert_eq!(with("v1;who=card;budget=1000").bought(), None);
}

#[test]
fn electricity_is_less_than_rent() {
    let lab = lab();
    let electricity = lab.electricity().unwrap();
    // 0.45 kW at 16.4 to 20.1 cents are 7.38 to 9.05 cents an hour, where the rent is 34.
    let rent = lab.now().price.unwrap().low();
    let hundredths = |share: Money| u128::from(share.0) * 10_000 / u128::from(rent.0);
    assert_eq!((hundredths(electricity.low()), hundredths(electricity.high())), (2_170, 2_660));
}

#[test]
fn memory_bites_in_the_card_and_each_step_says_how_much_slower() {
    let lab = with("v1;memory=64;passes=3");
    assert_eq!(lab.at_once(), Some(384));
    let bites = lab.bites();
    let said: Vec<_> = bites
        .iter()
        .map(|(dial, next, row)| (dial.code, *next, row.rate.per_second(), lab.slower(row.what, *next)))
        .collect();
    assert_eq!(said, [("memory", 128, 834, 20), ("passes", 4, 1_212, 14)]);
    assert_eq!(with("v1;memory=2048;passes=10").bites(), []);
    assert_eq!(with("v1;hash=md5").bites(), []);
    assert_eq!(with("v1;hash=bcrypt").at_once(), None);
}

#[test]
fn the_ladder_has_the_secret_that_is_set_and_never_more_than_a_dozen_rungs() {
    for secret in &SECRETS {
        for length in secret.parts[0]..=secret.parts[1] {
            let rows = with(&format!("v1;secret={};length={length}", secret.code)).ladder();
            let chosen: Vec<_> = rows.iter().filter(|row| row.is_chosen).map(|row| row.what).collect();
            assert_eq!(chosen, [length as usize]);
            assert!(rows.len() <= 12, "{} has {} rungs", secret.code, rows.len());
            assert!(rows.is_sorted_by_key(|row| (row.what, row.time)));
        }
    }
}

#[test]
fn without_salt_one_search_is_for_all() {
    assert!(with("v1;hash=md5").is_for_all() && with("v1;hash=ntlm").is_for_all());
    assert!(!lab().is_for_all() && !with("v1;hash=phone").is_for_all());
    assert_eq!(lab().phone(), Bounds::between(Money::dollars(50), Money::dollars(1_500)));
}

#[test]
fn every_count_of_secrets_is_exact() {
    for secret in &SECRETS {
        let most = with(&format!("v1;secret={};length={}", secret.code, secret.parts[1]));
        assert!(most.possible().0 < u128::MAX, "{}", secret.code);
        assert!((most.possible().0).is_multiple_of(u128::from(secret.list).pow(secret.parts[1])));
    }
}

#[test]
fn this_device_is_timed_five_times_and_the_middle_one_counts() {
    let mut lab = lab();
    let again = Some(Profile::Desk);
    assert_eq!(lab.take(Event::Time(Profile::Desk)), again);
    for ms in [900, 400, 410, 420] {
        assert_eq!(lab.take(Event::Took(ms)), again);
    }
    assert_eq!(lab.device, Device::Timing(Profile::Desk, vec![400, 410, 420, 900]));
    assert_eq!(lab.take(Event::Took(405)), None);
    assert_eq!(lab.device, Device::Timed(Profile::Desk, 410));
    // 1,667 a second, and 410 milliseconds each: 683 such devices.
    assert_eq!(lab.card_beside(Profile::Desk, 410), (Rate::new(1_667, 1), 683));
    assert_eq!(lab.card_beside(Profile::Phone, 100).0.per_second(), 8_984);
}

#[test]
fn what_was_stopped_stays_stopped_whatever_comes_in() {
    let mut lab = lab();
    lab.take(Event::Time(Profile::Phone));
    lab.take(Event::Stop);
    assert_eq!(lab.take(Event::Took(5)), None);
    assert_eq!(lab.take(Event::Failed(None)), None);
    assert_eq!(lab.device, Device::Idle);
}

#[test]
fn a_device_without_the_memory_or_the_worker_says_so() {
    let mut lab = lab();
    lab.take(Event::Time(Profile::Desk));
    lab.take(Event::Failed(Some(Failure::OutOfMemory)));
    assert_eq!(lab.device, Device::Full);
    lab.take(Event::Time(Profile::Phone));
    lab.take(Event::Failed(None));
    assert_eq!(lab.device, Device::Broken);
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        (0_usize..9).prop_map(Event::Hash),
        (0_usize..3, 0_usize..20).prop_map(|(place, step)| Event::Dial(place, step)),
        (0_usize..9).prop_map(Event::Secret),
        any::<u32>().prop_map(Event::Length),
        (0_usize..9).prop_map(Event::Who),
        (0_usize..20).prop_map(Event::Budget),
    ]
}

proptest! {
    #[test]
    fn whatever_is_set_reads_again_from_its_link(events in prop::collection::vec(any_event(), 0..30)) {
        static LAB: std::sync::OnceLock<Lab> = std::sync::OnceLock::new();
        let mut lab = LAB.get_or_init(lab).clone();
        for event in events {
            prop_assert_eq!(lab.take(event), None);
        }
        let (now, worst) = (lab.now(), lab.at_worst());
        prop_assert!(now.time <= worst.time);
        prop_assert_eq!(lab.beside().into_iter().filter(|row| row.is_chosen).count(), 1);
        prop_assert_eq!(Setup::parse(&lab.setup.link()), Ok(lab.setup));
    }
}
