//! The papers that somebody may serve in the United States, and which of what a server holds each of them reaches.

/// A paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Paper {
    /// A subpoena: who somebody is, and when they were there (18 U.S.C. § 2703(c)(2)).
    #[default]
    Subpoena,
    /// A court order for records (18 U.S.C. § 2703(d)).
    Order,
    /// A search warrant: records and content (18 U.S.C. § 2703(a), (c)(1)(A)).
    Warrant,
    /// A pen register: who connects with whom, from now on (18 U.S.C. § 3123).
    Pen,
    /// A wiretap order: content, from now on (18 U.S.C. § 2518).
    Wiretap,
    /// The second order: send this person another page.
    Page,
}

impl Paper {
    /// Every paper, in the order of what it takes to get one; the second order last.
    pub(super) const ALL: [Self; 6] =
        [Self::Subpoena, Self::Order, Self::Warrant, Self::Pen, Self::Wiretap, Self::Page];

    /// Its name in links and in the keys of words.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Subpoena => "subpoena",
            Self::Order => "order",
            Self::Warrant => "warrant",
            Self::Pen => "pen",
            Self::Wiretap => "wiretap",
            Self::Page => "page",
        }
    }

    /// Whether it asks for what is stored; the others ask for what is to come.
    pub(super) fn is_of_the_past(self) -> bool {
        matches!(self, Self::Subpoena | Self::Order | Self::Warrant)
    }

    /// Whether that value has to be handed over to whoever serves it. What nobody has sorted is: the lab must not
    /// promise too much.
    pub(super) fn hands_over(self, held: &wire::Held) -> bool {
        let sort = sort(&held.table, &held.column);
        self.is_of_the_past() && sort.is_none_or(|sort| self.reaches(sort))
    }

    /// Whether it reaches a stored value of that sort.
    pub(super) fn reaches(self, sort: Sort) -> bool {
        match self {
            Self::Subpoena => sort == Sort::Time,
            Self::Order => sort != Sort::Content,
            Self::Warrant => true,
            Self::Pen | Self::Wiretap | Self::Page => false,
        }
    }
}

/// What the law sees in a stored value. Where a value could be argued to be of two sorts, it is of the one that is
/// easier to reach, so that the lab never promises too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// When somebody was there, or until when something is kept: what a subpoena may ask for.
    Time,
    /// Any other record about somebody.
    Record,
    /// What was written, sealed or not.
    Content,
}

/// Of which sort the values of a column are; `None` for a column that nobody has sorted yet.
pub(super) fn sort(table: &str, column: &str) -> Option<Sort> {
    Some(match (table, column) {
        ("chunks", "bytes") => Sort::Content,
        ("notes", "first_read" | "expires_at" | "locked_until")
        | ("claims", "until")
        | ("tombstones", "first_read" | "keep_until") => Sort::Time,
        (
            "notes",
            "id" | "claim" | "owner" | "door" | "body_digest" | "size" | "reads_left" | "reads_taken"
            | "wrong_keys" | "body",
        )
        | ("chunks", "body" | "number")
        | ("claims", "note" | "token")
        | ("tombstones", "id" | "owner" | "reads_taken") => Sort::Record,
        _ => return None,
    })
}
