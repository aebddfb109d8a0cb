//! One person's device: its keys and its session with one other.

use vodozemac::{
    Curve25519PublicKey,
    olm::{Account, OlmMessage, Session, SessionConfig},
};

use crate::Error;

/// The two public keys that a device keeps for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    /// Curve25519: sessions are made with it.
    pub talking: [u8; 32],
    /// Ed25519: things are signed with it.
    pub signing: [u8; 32],
}

/// What a device leaves with the server, so that others can write to it. In Matrix the one-time key is signed with the
/// identity's; whoever hands out another identity signs with that, so that here it would show nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card {
    /// Whose it is.
    pub identity: Identity,
    /// A Curve25519 key for one session.
    pub one_time: [u8; 32],
}

/// A message as it travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Olm's number for its kind: 0 as long as nothing has come back, 1 from then on.
    pub kind: usize,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A device, with at most one session.
#[derive(Default)]
pub struct Device {
    account: Account,
    session: Option<Session>,
}

impl core::fmt::Debug for Device {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Device(..)")
    }
}

impl Device {
    /// A device with fresh keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Its lasting keys.
    pub fn identity(&self) -> Identity {
        let keys = self.account.identity_keys();
        Identity { talking: keys.curve25519.to_bytes(), signing: *keys.ed25519.as_bytes() }
    }

    /// A card with a new one-time key.
    pub fn card(&mut self) -> Card {
        let made = self.account.generate_one_time_keys(1);
        self.account.mark_keys_as_published();
        let one_time = made.created.first().map_or([0; 32], Curve25519PublicKey::to_bytes);
        Card { identity: self.identity(), one_time }
    }

    /// Starts a session with whoever made this card.
    ///
    /// # Errors
    /// [`Error::NotAKey`] where a key on the card is none.
    pub fn begin(&mut self, card: &Card) -> Result<(), Error> {
        let (identity, one_time) = (key(card.identity.talking), key(card.one_time));
        let session = self.account.create_outbound_session(SessionConfig::version_1(), identity, one_time);
        self.session = Some(session.map_err(|_| Error::NotAKey)?);
        Ok(())
    }

    /// Seals a text for the other side of the session.
    ///
    /// # Errors
    /// [`Error::NoSession`] before there is one.
    pub fn seal(&mut self, text: &str) -> Result<Sealed, Error> {
        let session = self.session.as_mut().ok_or(Error::NoSession)?;
        let (kind, bytes) = session.encrypt(text).map_err(|_| Error::NoSession)?.to_parts();
        Ok(Sealed { kind, bytes })
    }

    /// Opens what came, as from the device with this Curve25519 identity. The first message makes the session.
    ///
    /// # Errors
    /// [`Error::DoesNotOpen`] if one bit is another, if it is for another device, or if its key was used before;
    /// [`Error::NoSession`] if nothing before it made a session.
    pub fn open(&mut self, from: &[u8; 32], sealed: &Sealed) -> Result<String, Error> {
        let message = OlmMessage::from_parts(sealed.kind, &sealed.bytes).map_err(|_| Error::DoesNotOpen)?;
        let opened = match (&mut self.session, &message) {
            (Some(session), _) => session.decrypt(&message).map_err(|_| Error::DoesNotOpen)?,
            (None, OlmMessage::PreKey(first)) => {
                let config = SessionConfig::version_1();
                let made = self.account.create_inbound_session(config, key(*from), first);
                let made = made.map_err(|_| Error::DoesNotOpen)?;
                self.session = Some(made.session);
                made.plaintext
            }
            (None, OlmMessage::Normal(_)) => return Err(Error::NoSession),
        };
        String::from_utf8(opened).map_err(|_| Error::DoesNotOpen)
    }

    /// What somebody has who copies this device as it is now, with every key that is still on it.
    #[must_use]
    pub fn copied(&self) -> Self {
        Self {
            account: Account::from_pickle(self.account.pickle()),
            session: self.session.as_ref().map(|session| Session::from_pickle(session.pickle())),
        }
    }
}

pub(crate) fn key(bytes: [u8; 32]) -> Curve25519PublicKey {
    Curve25519PublicKey::from_bytes(bytes)
}
