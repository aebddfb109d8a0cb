//! How a number of the lab is typed and said.

use cost::scan::Chance;

/// Parts in a tenth of a percent.
const TENTH_OF_PERCENT: u64 = 1_000_000_000;

/// How a number is typed and said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As it is.
    Whole,
    /// So many tenths of a percent.
    Percent,
    /// One in so many.
    OneIn,
}

impl Form {
    /// The number that somebody means who types that; `None` where it is none.
    pub(super) fn read(self, typed: &str) -> Option<u64> {
        let typed = typed.trim();
        let number = match (self, typed.rsplit_once(['.', ','])) {
            (Self::Percent, Some((whole, place))) if place.len() == 1 => {
                grouped(whole)?.checked_mul(10)?.checked_add(place.parse().ok()?)?
            }
            (Self::Percent, _) => grouped(typed)?.checked_mul(10)?,
            _ => grouped(typed)?,
        };
        Some(self.meant(number))
    }

    /// What stands in a field for that number.
    pub(super) fn shown(self, number: u64) -> u64 {
        match self {
            Self::Whole => number,
            Self::Percent => (number + TENTH_OF_PERCENT / 2) / TENTH_OF_PERCENT,
            Self::OneIn => Chance::CERTAIN.parts().checked_div(number).unwrap_or_default(),
        }
    }

    /// The least and the most that may be typed for a figure that may be from `least` to `most`.
    pub(super) fn limits(self, [least, most]: [u64; 2]) -> [u64; 2] {
        match self {
            Self::OneIn => [1, Chance::CERTAIN.parts()],
            _ => [least, most].map(|limit| self.shown(limit)),
        }
    }

    /// The number that is meant by what stands in a field; one in nothing is never.
    pub(super) fn meant(self, shown: u64) -> u64 {
        match self {
            Self::Whole => shown,
            Self::Percent => shown.saturating_mul(TENTH_OF_PERCENT),
            Self::OneIn => Chance::of(1, shown).parts(),
        }
    }
}

/// A whole number in digits, perhaps in groups of three.
fn grouped(typed: &str) -> Option<u64> {
    let groups: Vec<&str> = typed.split([',', '.', ' ', '\u{a0}', '\u{202f}']).collect();
    let is_grouped = groups.len() == 1
        || (1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3);
    let digits = groups.concat();
    let is_plain = is_grouped && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_what_is_meant() {
        for (form, typed) in
            [(Form::OneIn, 33_333_333), (Form::OneIn, 1_000), (Form::Percent, 980), (Form::Whole, 7)]
        {
            assert_eq!(form.shown(form.meant(typed)), typed);
        }
        assert_eq!(Form::OneIn.meant(33_333_333), 30_000);
        assert_eq!((Form::OneIn.meant(0), Form::OneIn.shown(0)), (0, 0));
    }

    #[test]
    fn half_a_percent_is_shown_and_typed_as_half_a_percent() {
        assert_eq!(Form::Percent.shown(5_000_000_000), 5);
        for (typed, tenths) in [("0.5", 5), ("0,4", 4), ("98", 980), (" 100 ", 1_000), ("100.0", 1_000)] {
            assert_eq!(Form::Percent.read(typed), Some(tenths * TENTH_OF_PERCENT), "{typed}");
        }
        for typed in ["0.55", ".5", "1.x", "1.2.3", "-1", "1.-"] {
            assert_eq!(Form::Percent.read(typed), None, "{typed}");
        }
        assert_eq!(Form::Percent.limits([0, Chance::CERTAIN.parts()]), [0, 1_000]);
    }
}
