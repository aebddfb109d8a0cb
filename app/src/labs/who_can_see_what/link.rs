//! The set-up of the lab as a link: `v1;doing=https;route=tor;backup=off;eyes=first;with=last`.

use super::{
    lab::Lab,
    model::{Backup, Doing, Observer, Route},
};

/// The longest link that is looked at, in bytes.
const MAX_BYTES: usize = 1_500;

/// Why a link can't be read. The page has a sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum BadLink {
    /// It does not start with `v1`.
    #[error("it is not of version v1; write v1;doing=https")]
    Version,
    /// It is longer than any link of this lab.
    #[error("it is longer than 1,500 characters")]
    TooLong,
    /// It names something that this lab does not know.
    #[error("it has a part that this lab does not know; there are doing, route, backup, eyes, with")]
    Unknown,
    /// A value that is not possible.
    #[error(
        "one of its values is not possible; doing is http, https, chat or end-to-end, route is direct, vpn or tor, \
         backup is off, open or sealed, eyes and with are observers, as in provider, and with may be nobody"
    )]
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

/// Reads a link; an empty one is the lab as it starts.
pub(super) fn parse(link: &str) -> Result<Lab, BadLink> {
    if link.len() > MAX_BYTES {
        return Err(BadLink::TooLong);
    }
    let mut lab = Lab::default();
    let mut parts = link.split(';');
    match parts.next() {
        Some("") if link.is_empty() => return Ok(lab),
        Some("v1") => {}
        _ => return Err(BadLink::Version),
    }
    for part in parts {
        match part.split_once('=').ok_or(BadLink::Unknown)? {
            ("doing", code) => lab.setup.doing = find(Doing::ALL, Doing::code, code)?,
            ("route", code) => lab.setup.route = find(Route::ALL, Route::code, code)?,
            ("backup", code) => lab.setup.backup = find(Backup::ALL, Backup::code, code)?,
            ("eyes", code) => lab.eyes = find(Observer::ALL, Observer::code, code)?,
            ("with", "nobody") => lab.with = None,
            ("with", code) => lab.with = Some(find(Observer::ALL, Observer::code, code)?),
            _ => return Err(BadLink::Unknown),
        }
    }
    Ok(lab)
}

/// The link that reads as this lab.
pub(super) fn link(lab: &Lab) -> String {
    let setup = lab.setup;
    let with = lab.with.map_or("nobody", Observer::code);
    let parts = [
        ("v1;doing=", setup.doing.code()),
        (";route=", setup.route.code()),
        (";backup=", setup.backup.code()),
        (";eyes=", lab.eyes.code()),
        (";with=", with),
    ];
    parts.iter().flat_map(|(key, value)| [*key, *value]).collect()
}

fn find<T: Copy, const N: usize>(
    all: [T; N],
    code: fn(T) -> &'static str,
    wanted: &str,
) -> Result<T, BadLink> {
    all.into_iter().find(|one| code(*one) == wanted).ok_or(BadLink::Value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::model::{Setup, tests::every_set_up},
        *,
    };

    #[test]
    fn every_set_up_survives_its_link() {
        for setup in every_set_up() {
            for eyes in Observer::ALL {
                for with in [None, Some(Observer::Last)] {
                    let lab = Lab { setup, eyes, with, ..Lab::default() };
                    assert_eq!(parse(&link(&lab)), Ok(lab));
                }
            }
        }
    }

    /// Links out there must stay readable: these examples stay.
    #[test]
    fn version_1_reads_as_it_always_did() {
        let lab = parse("v1;doing=end-to-end;route=tor;backup=sealed;eyes=first;with=last").expect("a link");
        let setup = Setup { doing: Doing::EndToEnd, route: Route::Tor, backup: Backup::Sealed };
        assert_eq!((lab.setup, lab.eyes, lab.with), (setup, Observer::First, Some(Observer::Last)));
        assert_eq!(parse("v1"), Ok(Lab::default()));
        assert_eq!(parse(""), Ok(Lab::default()));
    }

    #[test]
    fn a_bad_link_says_what_is_bad() {
        assert_eq!(parse("v2;doing=http"), Err(BadLink::Version));
        assert_eq!(parse("v1;colour=red"), Err(BadLink::Unknown));
        assert_eq!(parse("v1;<script>"), Err(BadLink::Unknown));
        assert_eq!(parse("v1;doing=99999999999999999999"), Err(BadLink::Value));
        assert_eq!(parse("v1;eyes=nobody"), Err(BadLink::Value));
        assert_eq!(parse(&"v1;".repeat(700)), Err(BadLink::TooLong));
    }

    proptest! {
        #[test]
        fn any_link_gives_a_lab_or_a_reason(text in "(v1)?(;(doing|route|backup|eyes|with|x)=[a-z<&\\-]{0,10}){0,6}|.{0,400}") {
            if let Ok(lab) = parse(&text) {
                prop_assert_eq!(parse(&link(&lab)), Ok(lab));
            }
        }
    }
}
