//! Amounts as people type them.

use super::link::MOST;

/// What somebody typed, in cents where it is money. A point or a comma before three digits parts thousands; before
/// one or two, cents.
pub(super) fn typed(text: &str, is_money: bool) -> Option<u64> {
    let text: String = text.chars().filter(|c| !c.is_whitespace() && *c != '$').collect();
    let (whole, part) = match text.rfind(['.', ',']) {
        Some(at) if text.len() - at <= 3 => (&text[..at], &text[at + 1..]),
        _ => (text.as_str(), ""),
    };
    let mut groups = whole.split(['.', ',']);
    let mut digits = groups.next()?.to_owned();
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        digits.push_str(group);
    }
    if digits.is_empty() || !part.is_empty() && !is_money {
        return None;
    }
    digits.push_str(part);
    if is_money {
        digits.push_str(&"00"[part.len()..]);
    }
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().filter(|number| *number <= MOST)
}

#[cfg(test)]
mod tests {
    use super::typed;

    #[test]
    fn what_is_typed_is_read_as_people_write_it() {
        for (text, cents) in [
            ("50", 5_000),
            ("50.5", 5_050),
            ("50,25", 5_025),
            ("1,200", 120_000),
            ("1.200,50", 120_050),
            ("$ 7", 700),
            ("1 000 000", 100_000_000),
        ] {
            assert_eq!(typed(text, true), Some(cents), "{text}");
        }
        for text in
            ["", "-5", "five", "1e3", "12,34,5", "1.2.3", "99999999999999999999", "10000000000.00", "٣"]
        {
            assert_eq!(typed(text, true), None, "{text}");
        }
        assert_eq!((typed("1,200", false), typed("1.5", false)), (Some(1_200), None));
    }
}
