//! People, counted: one dot each, in rows that may run down the page and off it.

/// How a crowd stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Crowd {
    /// Dots in a row.
    pub(crate) columns: u64,
    /// The most rows that are drawn.
    pub(crate) rows: u64,
}

/// What is drawn of some people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Drawn {
    /// Full rows.
    pub(crate) full: u64,
    /// Dots in the row after them; 0 where there is none.
    pub(crate) rest: u64,
}

impl Crowd {
    /// What is drawn of so many.
    pub(crate) fn drawn(self, people: u64) -> Drawn {
        let shown = people.min(self.most());
        Drawn { full: shown / self.columns, rest: shown % self.columns }
    }

    /// How many people are drawn at the most.
    pub(crate) fn most(self) -> u64 {
        self.columns * self.rows
    }
}

impl Drawn {
    /// How many rows that takes.
    pub(crate) fn rows(self) -> u64 {
        self.full + u64::from(self.rest > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dot_is_one_person_until_there_is_no_room() {
        let crowd = Crowd { columns: 200, rows: 140 };
        for people in [0, 1, 5, 199, 200, 201, 27_999, 28_000] {
            let drawn = crowd.drawn(people);
            assert_eq!(drawn.full * 200 + drawn.rest, people);
            assert_eq!(drawn.rows(), people.div_ceil(200));
        }
        assert_eq!(crowd.drawn(u64::MAX), Drawn { full: 140, rest: 0 });
    }
}
