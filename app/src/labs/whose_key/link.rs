//! The set-up of the lab as a link: `v1;server=honest`.
//!
//! Only the set-up: what somebody wrote stays out of links.

use errand::ratchet::Server;

/// The longest link that is looked at, in bytes.
const MAX_BYTES: usize = 1_500;

/// What the server may do, by its word in links and message keys.
pub(super) const SERVERS: [(&str, Server); 3] =
    [("between", Server::Between), ("honest", Server::Honest), ("either", Server::Either)];

/// What a link of this lab holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Setup {
    /// What the server does about keys.
    pub(super) server: Server,
}

impl Default for Setup {
    fn default() -> Self {
        Self { server: Server::Between }
    }
}

/// Why a link can't be read. The lab has a sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum BadLink {
    /// It does not start with `v1`.
    #[error("it is not of version v1; write v1;server=honest")]
    Version,
    /// It is longer than any link of this lab.
    #[error("it is longer than 1,500 characters")]
    TooLong,
    /// It names something that this lab does not know.
    #[error("it has a part that this lab does not know; there is server")]
    Unknown,
    /// A value that is not possible.
    #[error("one of its values is not possible; server is between, honest or either")]
    Value,
}

impl BadLink {
    /// The key of its sentence.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Version => "part-link-version",
            Self::TooLong => "part-link-long",
            Self::Unknown => "part-link-unknown",
            Self::Value => "part-link-value",
        }
    }
}

impl Setup {
    /// Reads a link; an empty one is the default.
    pub(super) fn parse(link: &str) -> Result<Self, BadLink> {
        if link.len() > MAX_BYTES {
            return Err(BadLink::TooLong);
        }
        let mut setup = Self::default();
        let mut parts = link.split(';');
        match parts.next() {
            Some("") if link.is_empty() => return Ok(setup),
            Some("v1") => {}
            _ => return Err(BadLink::Version),
        }
        for part in parts {
            let ("server", code) = part.split_once('=').ok_or(BadLink::Unknown)? else {
                return Err(BadLink::Unknown);
            };
            setup.server = server(code).ok_or(BadLink::Value)?;
        }
        Ok(setup)
    }

    /// The link to this set-up.
    pub(super) fn link(self) -> String {
        format!("v1;server={}", self.code())
    }

    /// The server's word.
    pub(super) fn code(self) -> &'static str {
        SERVERS.iter().find(|(_, server)| *server == self.server).map_or("", |(code, _)| code)
    }
}

/// The server by its word.
pub(super) fn server(code: &str) -> Option<Server> {
    SERVERS.iter().find(|(known, _)| *known == code).map(|(_, server)| *server)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_link_of_version_1_stays_readable() {
        assert_eq!(Setup::parse("v1;server=either"), Ok(Setup { server: Server::Either }));
        assert_eq!(Setup::parse("v1"), Ok(Setup::default()));
        assert_eq!(Setup::parse(""), Ok(Setup::default()));
    }

    #[test]
    fn every_set_up_comes_back_from_its_link() {
        for (_, server) in SERVERS {
            assert_eq!(Setup::parse(&Setup { server }.link()), Ok(Setup { server }));
        }
    }

    #[test]
    fn what_is_no_link_of_this_lab_is_named() {
        assert_eq!(Setup::parse("v2;server=honest"), Err(BadLink::Version));
        assert_eq!(Setup::parse("v1;colour=red"), Err(BadLink::Unknown));
        assert_eq!(Setup::parse("v1;<script>"), Err(BadLink::Unknown));
        assert_eq!(Setup::parse("v1;server=4294967296"), Err(BadLink::Value));
        assert_eq!(Setup::parse(&"v1;".repeat(700)), Err(BadLink::TooLong));
    }

    proptest! {
        #[test]
        fn any_link_gives_a_set_up_or_a_reason(link in ".{0,400}") {
            if let Ok(setup) = Setup::parse(&link) {
                prop_assert_eq!(Setup::parse(&setup.link()), Ok(setup));
            }
        }
    }
}
