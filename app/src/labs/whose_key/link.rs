//! The set-up of the lab as a link: `v1;server=honest`.
//!
//! Only the set-up: what somebody wrote stays out of links.

use errand::ratchet::Server;

use crate::parts::{BadLink, Form, parts};

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

/// What links of this lab look like.
pub(super) const FORM: Form =
    Form { example: "v1;server=honest", parts: "server", values: "server is between, honest or either" };

impl Setup {
    /// Reads a link; an empty one is the default.
    pub(super) fn parse(link: &str) -> Result<Self, BadLink> {
        let mut setup = Self::default();
        for (key, value) in parts(link)? {
            let "server" = key else { return Err(BadLink::Unknown) };
            let known = SERVERS.iter().find(|(code, _)| *code == value);
            setup.server = known.ok_or(BadLink::Value)?.1;
        }
        Ok(setup)
    }

    /// The link to this set-up.
    pub(super) fn link(self) -> String {
        ["v1;server=", self.code()].concat()
    }

    fn code(self) -> &'static str {
        SERVERS.iter().find(|(_, server)| *server == self.server).map_or("", |(code, _)| code)
    }
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
