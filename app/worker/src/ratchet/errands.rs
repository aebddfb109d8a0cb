use errand::ratchet::{Answer, Ask, Change, Failure, Person, Promise, Recorded, Server};
use ratchet::{
    Device, Error, Relay, Sealed, Way,
    compare::{Emoji, Shown, Side},
};

/// Where emoji of the lab are bound to; a room has its own id.
const ROOM: &str = "lab";

/// What the worker remembers from one message to the next.
#[derive(Default)]
pub struct Desk(Option<Talk>);

struct Talk {
    alice: Device,
    bob: Device,
    relay: Relay,
}

impl Desk {
    /// Answers one encoded [`Ask`]; `coin` decides where the ask leaves it open what the server does.
    pub fn answer(&mut self, ask: &[u8], coin: bool) -> Answer {
        let Ok(ask) = errand::decode(ask) else { return Answer::Failed(Failure::Misunderstood) };
        self.run(ask, coin).unwrap_or_else(Answer::Failed)
    }

    fn run(&mut self, ask: Ask, coin: bool) -> Result<Answer, Failure> {
        match ask {
            Ask::Meet(server) => {
                let lies = match server {
                    Server::Honest => false,
                    Server::Between => true,
                    Server::Either => coin,
                };
                let talk = Talk::begin(lies).map_err(failure)?;
                let answer = Answer::Met {
                    is_between: lies,
                    for_bob: talk.relay.sender(Way::ToAlice),
                    bob: talk.bob.identity().talking,
                };
                self.0 = Some(talk);
                Ok(answer)
            }
            Ask::Send { from, text, change } => self.talk()?.send(from, &text, &change).map_err(failure),
            Ask::Compare(promise) => self.talk()?.compare(promise).map_err(failure),
            Ask::Steal { yesterday, lost, tomorrow } => steal(&yesterday, lost, &tomorrow).map_err(failure),
        }
    }

    fn talk(&mut self) -> Result<&mut Talk, Failure> {
        self.0.as_mut().ok_or(Failure::NoTalk)
    }
}

impl Talk {
    fn begin(lies: bool) -> Result<Self, Error> {
        let (mut alice, mut bob) = (Device::new(), Device::new());
        let relay = Relay::introduce(&mut alice, &mut bob, lies)?;
        Ok(Self { alice, bob, relay })
    }

    fn send(&mut self, from: Person, text: &str, change: &Change) -> Result<Answer, Error> {
        let (writer, reader, way) = match from {
            Person::Alice => (&mut self.alice, &mut self.bob, Way::ToBob),
            Person::Bob => (&mut self.bob, &mut self.alice, Way::ToAlice),
        };
        let change = match change {
            Change::Nothing => ratchet::Change::Nothing,
            Change::OneBit => ratchet::Change::OneBit,
            Change::Words(words) => ratchet::Change::Words(words.clone()),
        };
        let sealed = writer.seal(text)?;
        let carried = self.relay.carry(way, &sealed, &change)?;
        let opened = reader.open(&self.relay.sender(way), &carried.left).ok();
        Ok(Answer::Sent { sealed: sealed.bytes, read: carried.read, left: carried.left.bytes, opened })
    }

    /// First the hash of Alice's keys, then Bob's keys, then hers. A server in between is Bob to Alice and Alice to
    /// Bob, with a comparison on each side.
    fn compare(&self, promise: Promise) -> Result<Answer, Error> {
        let (alice, bob) = (Side::of(&self.alice), Side::of(&self.bob));
        let (hers, his) = (alice.shown(), bob.shown());
        let (for_alice, for_bob) = if self.relay.lies() {
            (self.in_place_of(Way::ToAlice), self.in_place_of(Way::ToBob))
        } else {
            (his, hers)
        };
        let promised = match promise {
            Promise::Own => for_bob.promise(),
            Promise::Hers => hers.promise(),
        };
        let alice = seen(alice.as_alice(ROOM, &for_alice))?;
        let bob = seen(bob.as_bob(ROOM, &promised, &for_bob))?;
        Ok(Answer::Compared { alice, bob })
    }

    fn in_place_of(&self, way: Way) -> Shown {
        Side::new(self.relay.shown(way)).shown()
    }
}

fn seen(emoji: Result<Emoji, Error>) -> Result<Option<Emoji>, Error> {
    match emoji {
        Ok(emoji) => Ok(Some(emoji)),
        Err(Error::OtherKeys) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The copy is made of Bob's device between yesterday and tomorrow, and tries every message that anybody recorded.
fn steal(yesterday: &[String], lost: Option<u32>, tomorrow: &[String]) -> Result<Answer, Error> {
    let Talk { mut alice, mut bob, relay } = Talk::begin(false)?;
    let (from, back) = (relay.sender(Way::ToBob), relay.sender(Way::ToAlice));
    let mut tape = Vec::new();
    for (at, text) in yesterday.iter().enumerate() {
        let sealed = alice.seal(text)?;
        if lost.is_none_or(|lost| lost as usize != at) {
            bob.open(&from, &sealed)?;
        }
        tape.push(sealed);
    }
    let mut thief = bob.copied();
    let mut later = Vec::new();
    for (at, text) in tomorrow.iter().enumerate() {
        if at + 1 == tomorrow.len() {
            alice.open(&back, &bob.seal("")?)?;
        }
        let sealed = alice.seal(text)?;
        bob.open(&from, &sealed)?;
        later.push(sealed);
    }
    let mut tried = |sealed: Sealed| {
        let opened = thief.open(&from, &sealed).ok();
        Recorded { bytes: sealed.bytes, opened }
    };
    let yesterday = tape.into_iter().map(&mut tried).collect();
    Ok(Answer::Stolen { yesterday, tomorrow: later.into_iter().map(tried).collect() })
}

fn failure(error: Error) -> Failure {
    match error {
        Error::NoKey => Failure::NoKey,
        _ => Failure::Broken,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(desk: &mut Desk, ask: &Ask) -> Answer {
        desk.answer(&errand::encode(ask), true)
    }

    fn met(server: Server) -> Desk {
        let mut desk = Desk::default();
        let answer = asked(&mut desk, &Ask::Meet(server));
        let is_between = server != Server::Honest;
        let Answer::Met { is_between: said, for_bob, bob } = answer else { panic!("{answer:?}") };
        assert_eq!((said, for_bob == bob), (is_between, !is_between));
        desk
    }

    fn sent(desk: &mut Desk, text: &str, change: Change) -> Answer {
        asked(desk, &Ask::Send { from: Person::Alice, text: text.into(), change })
    }

    #[test]
    fn nothing_is_sent_or_compared_before_two_have_met() {
        let desk = &mut Desk::default();
        let none = Answer::Failed(Failure::NoTalk);
        assert_eq!(sent(desk, "hello", Change::Nothing), none);
        assert_eq!(asked(desk, &Ask::Compare(Promise::Own)), none);
        assert_eq!(desk.answer(&[250, 1], true), Answer::Failed(Failure::Misunderstood));
    }

    #[test]
    fn what_the_lab_shows_on_the_wire_opens_in_a_second_session_and_no_other_byte_does() {
        let desk = &mut met(Server::Honest);
        let Talk { bob, relay, .. } = desk.0.as_ref().unwrap();
        let (mut copies, from) = (vec![bob.copied(), bob.copied()], relay.sender(Way::ToBob));
        let Answer::Sent { mut sealed, opened, .. } = sent(desk, "Meet me at six.", Change::Nothing) else {
            panic!("not sent")
        };
        assert_eq!(opened.as_deref(), Some("Meet me at six."));
        let as_shown = Sealed { kind: 0, bytes: sealed.clone() };
        assert_eq!(copies.remove(0).open(&from, &as_shown).as_deref(), Ok("Meet me at six."));
        *sealed.last_mut().unwrap() ^= 1;
        assert!(copies.remove(0).open(&from, &Sealed { kind: 0, bytes: sealed }).is_err());
    }

    #[test]
    fn a_server_in_between_reads_and_rewrites_and_an_honest_one_can_only_spoil() {
        let words = || Change::Words("Meet me at eight.".into());
        let desk = &mut met(Server::Between);
        let Answer::Sent { sealed, read, left, opened } = sent(desk, "Meet me at six.", words()) else {
            panic!("not sent")
        };
        assert_ne!(sealed, left);
        assert_eq!(read.as_deref(), Some("Meet me at six."));
        assert_eq!(opened.as_deref(), Some("Meet me at eight."));

        let desk = &mut met(Server::Honest);
        assert_eq!(sent(desk, "Meet me at six.", words()), Answer::Failed(Failure::NoKey));
        let Answer::Sent { read, opened, .. } = sent(desk, "Meet me at six.", Change::OneBit) else {
            panic!("not sent")
        };
        assert_eq!((read, opened), (None, None));
    }

    #[test]
    fn emoji_fit_where_the_server_is_honest_and_nowhere_else() {
        for (server, promise) in [(Server::Honest, Promise::Own), (Server::Between, Promise::Own)] {
            let desk = &mut met(server);
            let Answer::Compared { alice, bob } = asked(desk, &Ask::Compare(promise)) else {
                panic!("not compared")
            };
            assert_eq!(alice == bob, server == Server::Honest);
            assert!(alice.is_some() && bob.is_some());
        }
    }

    #[test]
    fn a_server_that_chooses_its_keys_after_seeing_bobs_is_refused() {
        let desk = &mut met(Server::Between);
        let Answer::Compared { alice, bob } = asked(desk, &Ask::Compare(Promise::Hers)) else {
            panic!("not compared")
        };
        assert!(alice.is_some());
        assert_eq!(bob, None);
    }

    fn stolen(lost: Option<u32>) -> (Vec<Option<String>>, Vec<Option<String>>) {
        let texts = |texts: [&str; 3]| texts.map(String::from).to_vec();
        let ask = Ask::Steal { yesterday: texts(["a", "b", "c"]), lost, tomorrow: texts(["d", "e", "f"]) };
        let Answer::Stolen { yesterday, tomorrow } = asked(&mut Desk::default(), &ask) else {
            panic!("not stolen")
        };
        let opened = |tape: Vec<Recorded>| tape.into_iter().map(|message| message.opened).collect();
        (opened(yesterday), opened(tomorrow))
    }

    #[test]
    fn a_copied_ratchet_opens_nothing_of_yesterday_but_what_never_arrived() {
        assert_eq!(stolen(None).0, [None, None, None]);
        assert_eq!(stolen(Some(1)).0, [None, Some("b".into()), None]);
    }

    #[test]
    fn a_copied_ratchet_opens_what_comes_until_both_sides_have_sent_a_new_key() {
        assert_eq!(stolen(None).1, [Some("d".into()), Some("e".into()), None]);
    }
}
