//! What the two sliders run through: steps that are alike to the eye, not to the number.

use cost::{Days, Hours};

/// The most people that a slider or a link asks for.
pub(super) const MOST_PEOPLE: u64 = 1_000_000_000;

/// The longest watch that a slider or a link asks for: a year.
pub(super) const LONGEST: Hours = Days(365).hours();

/// The last step of the slider for people.
pub(super) const LAST_PEOPLE: u64 = 81;

/// The last step of the slider for hours.
pub(super) const LAST_HOURS: u64 = TIMES.len() as u64 - 1;

const TIMES: [u32; 48] = [
    1, 2, 3, 4, 5, 6, 8, 10, 12, 18, 24, 48, 72, 96, 120, 144, 168, 192, 216, 240, 264, 288, 312, 336, 360,
    384, 408, 432, 456, 480, 504, 528, 552, 576, 600, 624, 648, 672, 720, 1_080, 1_440, 2_160, 2_880, 3_600,
    4_320, 5_760, 7_200, 8_760,
];

/// So many people: 1 to 9, 10 to 90 by tens, and so on.
pub(super) fn people(step: u64) -> u64 {
    let step = step.min(LAST_PEOPLE);
    (step % 9 + 1) * 10_u64.pow(u32::try_from(step / 9).expect("there are nine tens at most"))
}

/// The step that is nearest from below.
pub(super) fn step_of_people(people: u64) -> u64 {
    (0..=LAST_PEOPLE).rev().find(|step| self::people(*step) <= people).unwrap_or(0)
}

/// So many hours.
pub(super) fn hours(step: u64) -> Hours {
    let step = usize::try_from(step).unwrap_or(usize::MAX).min(TIMES.len() - 1);
    Hours(TIMES[step])
}

/// The step that is nearest from below.
pub(super) fn step_of_hours(hours: Hours) -> u64 {
    (0..=LAST_HOURS).rev().find(|step| self::hours(*step) <= hours).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_is_more_than_the_one_before_and_finds_itself() {
        for step in 0..=LAST_PEOPLE {
            assert_eq!(step_of_people(people(step)), step);
            assert!(step == 0 || people(step) > people(step - 1));
        }
        for step in 0..=LAST_HOURS {
            assert_eq!(step_of_hours(hours(step)), step);
        }
        assert_eq!((people(0), people(LAST_PEOPLE), people(u64::MAX)), (1, MOST_PEOPLE, MOST_PEOPLE));
        assert_eq!((hours(0), hours(u64::MAX)), (Hours(1), LONGEST));
    }

    #[test]
    fn what_lies_between_two_steps_stands_at_the_lower_one() {
        assert_eq!(people(step_of_people(330_000_000)), 300_000_000);
        assert_eq!(hours(step_of_hours(Hours(25))), Hours(24));
        assert_eq!((step_of_people(0), step_of_hours(Hours(0))), (0, 0));
    }
}
