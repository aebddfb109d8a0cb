//! What a relay carries is Olm: devices of vodozemac's own open it.

use ratchet::{Card, Change, Device, Error, Identity, Relay, Sealed, Way};
use vodozemac::olm::{Account, OlmMessage, Session, SessionConfig};

/// Bob with nothing of this crate in him.
struct Stranger {
    account: Account,
    session: Option<Session>,
}

impl Stranger {
    fn new() -> (Self, Card) {
        let mut account = Account::new();
        let one_time = account.generate_one_time_keys(1).created[0].to_bytes();
        let keys = account.identity_keys();
        let identity = Identity { talking: keys.curve25519.to_bytes(), signing: *keys.ed25519.as_bytes() };
        (Self { account, session: None }, Card { identity, one_time })
    }

    fn open(&mut self, from: &Device, sealed: &Sealed) -> Option<String> {
        let message = OlmMessage::from_parts(sealed.kind, &sealed.bytes).ok()?;
        let text = match (&mut self.session, &message) {
            (Some(session), _) => session.decrypt(&message).ok()?,
            (None, OlmMessage::PreKey(first)) => {
                let from = from.identity().talking.into();
                let made =
                    self.account.create_inbound_session(SessionConfig::version_1(), from, first).ok()?;
                self.session = Some(made.session);
                made.plaintext
            }
            (None, _) => return None,
        };
        String::from_utf8(text).ok()
    }
}

fn talk(lies: bool) -> (Device, Device, Relay) {
    let (mut alice, mut bob) = (Device::new(), Device::new());
    let relay = Relay::introduce(&mut alice, &mut bob, lies).expect("fresh devices have usable keys");
    (alice, bob, relay)
}

#[test]
fn another_implementation_opens_what_a_device_seals() {
    let mut alice = Device::new();
    let (mut bob, card) = Stranger::new();
    alice.begin(&card).unwrap();
    for text in ["Are you free on Friday?", "", "¿A las seis?"] {
        let sealed = alice.seal(text).unwrap();
        assert_eq!(bob.open(&alice, &sealed).as_deref(), Some(text));
    }
}

#[test]
fn one_byte_changed_anywhere_and_nobody_opens_it() {
    let mut alice = Device::new();
    let (bob, card) = Stranger::new();
    alice.begin(&card).unwrap();
    let sealed = alice.seal("Meet me at six.").unwrap();
    for at in 0..sealed.bytes.len() {
        let mut changed = sealed.clone();
        changed.bytes[at] ^= 1;
        let mut bob = Stranger { account: Account::from_pickle(bob.account.pickle()), session: None };
        assert_eq!(bob.open(&alice, &changed), None, "byte {at}");
    }
}

#[test]
fn an_honest_server_passes_on_what_it_cannot_read_nor_write() {
    let (mut alice, mut bob, mut relay) = talk(false);
    let sealed = alice.seal("Meet me at six.").unwrap();
    let forged = relay.carry(Way::ToBob, &sealed, &Change::Words("Meet me at eight.".into()));
    assert_eq!(forged, Err(Error::NoKey));
    let carried = relay.carry(Way::ToBob, &sealed, &Change::Nothing).unwrap();
    assert_eq!((carried.read, &carried.left), (None, &sealed));
    assert_eq!(bob.open(&relay.sender(Way::ToBob), &sealed).unwrap(), "Meet me at six.");
    assert_eq!(relay.shown(Way::ToAlice), bob.identity());
}

#[test]
fn a_server_with_its_own_keys_reads_and_writes_both_ways_and_both_sides_are_content() {
    let (mut alice, mut bob, mut relay) = talk(true);
    let sealed = alice.seal("Meet me at six.").unwrap();
    let carried = relay.carry(Way::ToBob, &sealed, &Change::Words("Meet me at eight.".into())).unwrap();
    assert_eq!(carried.read.as_deref(), Some("Meet me at six."));
    assert_ne!(carried.left.bytes, sealed.bytes);
    assert_eq!(bob.open(&relay.sender(Way::ToBob), &carried.left).unwrap(), "Meet me at eight.");

    let sealed = bob.seal("Good.").unwrap();
    let carried = relay.carry(Way::ToAlice, &sealed, &Change::Nothing).unwrap();
    assert_eq!(carried.read.as_deref(), Some("Good."));
    assert_eq!(alice.open(&relay.sender(Way::ToAlice), &carried.left).unwrap(), "Good.");
    assert_ne!(relay.shown(Way::ToAlice), bob.identity());
    assert_ne!(relay.shown(Way::ToBob), alice.identity());
}

#[test]
fn what_was_meant_for_the_server_does_not_open_at_bobs() {
    let (mut alice, mut bob, relay) = talk(true);
    let sealed = alice.seal("Meet me at six.").unwrap();
    assert_eq!(bob.open(&relay.sender(Way::ToBob), &sealed), Err(Error::DoesNotOpen));
    assert_eq!(bob.open(&alice.identity().talking, &sealed), Err(Error::DoesNotOpen));
}

#[test]
fn one_bit_flipped_by_either_server_is_refused() {
    for lies in [false, true] {
        let (mut alice, mut bob, mut relay) = talk(lies);
        let sealed = alice.seal("Meet me at six.").unwrap();
        let carried = relay.carry(Way::ToBob, &sealed, &Change::OneBit).unwrap();
        assert_eq!(bob.open(&relay.sender(Way::ToBob), &carried.left), Err(Error::DoesNotOpen));
    }
}

#[test]
fn who_copies_a_device_opens_no_message_that_it_has_opened_and_every_one_of_its_chain_to_come() {
    let (mut alice, mut bob, _) = talk(false);
    let from = alice.identity().talking;
    let yesterday = alice.seal("yesterday").unwrap();
    bob.open(&from, &yesterday).unwrap();
    let mut thief = bob.copied();
    assert_eq!(thief.open(&from, &yesterday), Err(Error::DoesNotOpen));
    let tomorrow = alice.seal("tomorrow").unwrap();
    assert_eq!(thief.open(&from, &tomorrow).unwrap(), "tomorrow");
}
