//! Ways of scanning what everyone sends: what is compared with what, and what happens to whom it matches.

use cost::Unit;

use super::{Desk, figure::Figures, read_id};
use crate::{
    Said,
    front::{Fields, Text},
    problem::listed,
};

/// A way of scanning everyone, its figures by their place in [`Scenario::figures`](super::Scenario::figures).
///
/// ```toml
/// [[scan]]
/// id = "photos"
/// name = { en = "Photos", es = "Fotos" }
/// kind = "hash"                  # or "classifier"; the two are never drawn in one picture
/// items = "photos"               # count: all that is compared
/// accounts = "users"             # count: whose they are
/// offenders = "offenders"        # count: accounts that have what is looked for
/// forbidden = "forbidden"        # count: so many of it each
/// false-matches = "apple-test"   # of-a-trillion: how often what is not looked for matches
/// catches = "photodna-recall"    # of-a-trillion: how often what is looked for matches
/// threshold = "threshold"        # count: matches from which on people look at an account
/// confirms = "confirms"          # of-a-trillion: how often they confirm an offender
/// mistakes = "mistakes"          # of-a-trillion: how often they confirm somebody else
/// looks = "looks"                # count: accounts that one person looks at in a day
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scan {
    /// Its name in the file.
    pub id: String,
    /// Its name for people.
    pub name: Said,
    /// What it compares.
    pub kind: ScanKind,
    /// What the fields of the file name, in the order of [`Scan::FIGURES`].
    pub figures: [usize; 10],
}

/// What a scan compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScanKind {
    /// Each item with fingerprints of what is known.
    Hash,
    /// Each item with what a machine has learned to be like it.
    Classifier,
}

impl ScanKind {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Hash, Self::Classifier];

    /// Its word in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Hash => "hash",
            Self::Classifier => "classifier",
        }
    }
}

impl Scan {
    /// The fields that name figures, each with the unit that it takes.
    pub const FIGURES: [(&'static str, Unit); 10] = [
        ("items", Unit::Count),
        ("accounts", Unit::Count),
        ("offenders", Unit::Count),
        ("forbidden", Unit::Count),
        ("false-matches", Unit::OfATrillion),
        ("catches", Unit::OfATrillion),
        ("threshold", Unit::Count),
        ("confirms", Unit::OfATrillion),
        ("mistakes", Unit::OfATrillion),
        ("looks", Unit::Count),
    ];
}

/// Reads one `[[scan]]`.
pub(super) fn read<'t>(desk: Desk<'t>, figures: &mut Figures<'t>, mut fields: Fields<'t>) -> Option<Scan> {
    let id = read_id(&mut fields, "scan", |_| false);
    let name = fields.table("name").map(|said| Said::read(said, desk.languages)).unwrap_or_default();
    let Text { text: kind, line } = fields.text("kind");
    let found = ScanKind::ALL.into_iter().find(|known| known.code() == kind);
    if found.is_none() && !kind.is_empty() {
        let there_are = listed(ScanKind::ALL.map(ScanKind::code));
        fields.complain_at(line, format!("`{kind}` is no kind of scan; there are: {there_are}"));
    }
    let mut places = [None; 10];
    for (place, (key, unit)) in places.iter_mut().zip(Scan::FIGURES) {
        *place = figures.place(&mut fields, key, &[unit]);
    }
    fields.done();
    let mut figures = [0; 10];
    for (figure, place) in figures.iter_mut().zip(places) {
        *figure = place?;
    }
    Some(Scan { id, name, kind: found?, figures })
}
