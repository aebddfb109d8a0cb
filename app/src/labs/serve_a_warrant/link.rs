//! The lab's state link: which paper lies on the table. What was written is in no link.

use super::paper::Paper;
use crate::parts::{BadLink, Form, parts};

/// What a link looks like, for whoever writes one into a lesson.
pub(super) const FORM: Form = Form {
    example: "v1;paper=warrant",
    parts: "paper",
    values: "paper is subpoena, order, warrant, pen, wiretap or page",
};

/// The link to a paper.
pub(super) fn link(paper: Paper) -> String {
    ["v1;paper=", paper.code()].concat()
}

/// The paper of a link; a subpoena where it names none.
///
/// # Errors
/// [`BadLink`] says what can't be read.
pub(super) fn parse(link: &str) -> Result<Paper, BadLink> {
    let mut found = Paper::default();
    for (name, value) in parts(link)? {
        if name != "paper" {
            return Err(BadLink::Unknown);
        }
        found = Paper::ALL.into_iter().find(|paper| paper.code() == value).ok_or(BadLink::Value)?;
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Links out there must stay readable: these examples stay.
    #[test]
    fn version_1_reads_as_it_always_did() {
        assert_eq!(parse("v1;paper=wiretap"), Ok(Paper::Wiretap));
        assert_eq!(parse("v1;paper=page"), Ok(Paper::Page));
        assert_eq!(parse("v1"), Ok(Paper::Subpoena));
        assert_eq!(parse(""), Ok(Paper::Subpoena));
    }

    #[test]
    fn every_paper_comes_back_from_its_link() {
        for paper in Paper::ALL {
            assert_eq!(parse(&link(paper)), Ok(paper));
        }
        assert_eq!(parse(FORM.example), Ok(Paper::Warrant));
    }

    #[test]
    fn a_bad_link_says_what_is_bad() {
        assert_eq!(parse("v2;paper=warrant"), Err(BadLink::Version));
        assert_eq!(parse("v1;colour=red"), Err(BadLink::Unknown));
        assert_eq!(parse("v1;<script>"), Err(BadLink::Unknown));
        for value in
            ["paper=", "paper=letter", "paper=Warrant", "paper=<img src=x>", "paper=99999999999999999999"]
        {
            assert_eq!(parse(&["v1;", value].concat()), Err(BadLink::Value), "{value}");
        }
        assert_eq!(parse(&"v1;".repeat(40_000)), Err(BadLink::TooLong));
    }

    proptest! {
        #[test]
        fn any_link_gives_a_paper_or_a_reason(text in ".{0,400}", value in "[a-z]{0,9}") {
            for text in [text, ["v1;paper=", &value].concat()] {
                if let Ok(paper) = parse(&text) {
                    prop_assert_eq!(parse(&link(paper)), Ok(paper));
                }
            }
        }
    }
}
