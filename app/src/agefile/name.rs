//! What a file is called once it was opened or sealed.

/// What stands in where nothing is left of a name.
const NAMELESS: &str = "file";

/// The name of what is in the sealed file `name`: without its `.age`, or with an ending that says what happened.
pub(super) fn opened(name: &str) -> String {
    let name = clean(name);
    match name.len().checked_sub(4) {
        Some(stem @ 1..) if name.is_char_boundary(stem) && name[stem..].eq_ignore_ascii_case(".age") => {
            clean(&name[..stem])
        }
        _ => name + ".opened",
    }
}

/// The name of the file `name` once it is sealed.
pub(super) fn sealed(name: &str) -> String {
    clean(name) + ".age"
}

/// The last part of `name` as a path, without control characters and those that turn the direction of what follows,
/// with which a name can show as another one.
pub(super) fn clean(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let shown: String = last.chars().filter(|c| !hides(*c)).collect();
    match shown.trim_matches([' ', '.']) {
        "" => NAMELESS.into(),
        // A dot in front hides a file, and belongs to its name.
        _ => shown.trim().into(),
    }
}

fn hides(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_name_loses_its_ending_and_another_gains_one() {
        let names = [
            ("plan.pdf.age", "plan.pdf"),
            ("PLAN.AGE", "PLAN"),
            ("plan.asc", "plan.asc.opened"),
            (".age", ".age.opened"),
            ("ñ.age", "ñ"),
            ("age", "age.opened"),
            ("", "file.opened"),
        ];
        for (name, expected) in names {
            assert_eq!(opened(name), expected, "{name}");
        }
        assert_eq!(sealed("plan.pdf"), "plan.pdf.age");
    }

    #[test]
    fn no_name_leads_elsewhere_or_shows_as_another() {
        let names = [
            ("../../etc/passwd.age", "passwd"),
            ("C:\\plan.age", "plan"),
            ("..", "file.opened"),
            ("...age", "file"),
            ("a\u{202e}txt.exe\n.age", "atxt.exe"),
            ("\u{2066}\u{0}\u{85}.age", ".age.opened"),
        ];
        for (name, expected) in names {
            assert_eq!(opened(name), expected, "{name}");
        }
        assert_eq!(sealed("a/"), "file.age");
    }
}
