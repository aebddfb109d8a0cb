//! The set-up of the lab as a link: `v1;doing=https;route=tor;backup=off;eyes=first;with=last`.

use super::{
    lab::Lab,
    model::{Backup, Doing, Observer, Route},
};
use crate::parts::{BadLink, Form, parts};

/// What links of this lab look like.
pub(super) const FORM: Form = Form {
    example: "v1;doing=https",
    parts: "doing, route, backup, eyes, with",
    values: "doing is http, https, chat or end-to-end, route is direct, vpn or tor, backup is off, open or sealed, \
             eyes and with are observers, as in provider, and with may be nobody",
};

/// Reads a link; an empty one is the lab as it starts.
pub(super) fn parse(link: &str) -> Result<Lab, BadLink> {
    let mut lab = Lab::default();
    for (key, code) in parts(link)? {
        match key {
            "doing" => lab.setup.doing = find(Doing::ALL, Doing::code, code).ok_or(BadLink::Value)?,
            "route" => lab.setup.route = find(Route::ALL, Route::code, code).ok_or(BadLink::Value)?,
            "backup" => lab.setup.backup = find(Backup::ALL, Backup::code, code).ok_or(BadLink::Value)?,
            "eyes" => lab.eyes = find(Observer::ALL, Observer::code, code).ok_or(BadLink::Value)?,
            "with" if code == "nobody" => lab.with = None,
            "with" => lab.with = Some(find(Observer::ALL, Observer::code, code).ok_or(BadLink::Value)?),
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

/// The one of that code.
pub(super) fn find<T: Copy, const N: usize>(
    all: [T; N],
    code: fn(T) -> &'static str,
    wanted: &str,
) -> Option<T> {
    all.into_iter().find(|one| code(*one) == wanted)
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
