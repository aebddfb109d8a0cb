//! Names of files in an archive: cleaned when written, refused when read.

use super::Refused;

const MAX_BYTES: usize = 100;
/// What stands in where cleaning leaves nothing.
const NAMELESS: &str = "file";

/// The last part of `name` as a path, without characters that hide something, cut to 100 bytes
/// before its extension.
pub(super) fn clean(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let shown: String = last.chars().filter(|c| !hides(*c)).collect();
    match shown.as_str() {
        "" | "." | ".." => NAMELESS.into(),
        _ => assemble(&shown, ""),
    }
}

/// `name`, or the first of `name-2`, `name-3` and so on that is not in `taken`.
pub(super) fn unique(name: &str, taken: &[String]) -> String {
    if !taken.iter().any(|other| other == name) {
        return name.into();
    }
    (2..)
        .map(|number| assemble(name, &format!("-{number}")))
        .find(|candidate| !taken.contains(candidate))
        .expect("there are more numbers than names")
}

/// A name as it stands in a header, up to its first NUL.
pub(super) fn parse(field: &[u8]) -> Result<&str, Refused> {
    let length = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
    let (name, fill) = field.split_at(length);
    let name = str::from_utf8(name).map_err(|_| Refused::BadName)?;
    let leads_elsewhere = matches!(name, "" | "." | "..") || name.contains(['/', '\\']);
    if leads_elsewhere || name.contains(hides) || fill.iter().any(|byte| *byte != 0) {
        return Err(Refused::BadName);
    }
    Ok(name)
}

/// `name` with `mark` before its extension, the rest cut so that all of it fits.
fn assemble(name: &str, mark: &str) -> String {
    let dot = name.rfind('.').filter(|dot| *dot > 0 && name.len() - dot + mark.len() < MAX_BYTES);
    let (stem, extension) = name.split_at(dot.unwrap_or(name.len()));
    let room = MAX_BYTES - mark.len() - extension.len();
    let stem = &stem[..stem.floor_char_boundary(room)];
    format!("{stem}{mark}{extension}")
}

/// Control characters, and those that turn the direction of what follows: with them a name can
/// show as another one.
fn hides(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_part_of_a_path_stays() {
        assert_eq!(clean("/home/ana/plan.txt"), "plan.txt");
        assert_eq!(clean("C:\\Users\\ana\\plan.txt"), "plan.txt");
    }

    #[test]
    fn a_name_that_leads_elsewhere_or_nowhere_is_replaced() {
        for name in ["", ".", "..", "folder/", "../..", "\u{202e}\n"] {
            assert_eq!(clean(name), NAMELESS, "{name:?}");
        }
    }

    #[test]
    fn a_name_cannot_turn_its_direction() {
        assert_eq!(clean("invoice\u{202e}fdp.exe"), "invoicefdp.exe");
    }

    #[test]
    fn a_long_name_keeps_its_extension_and_whole_characters() {
        let cut = clean(&format!("{}.jpeg", "ñ".repeat(90)));
        assert_eq!(cut, format!("{}.jpeg", "ñ".repeat(47)));
        assert_eq!(clean(&format!("a.{}", "b".repeat(200))).len(), MAX_BYTES);
        assert_eq!(clean(&format!(".{}", "b".repeat(200))).len(), MAX_BYTES);
    }

    #[test]
    fn doubles_are_numbered_before_the_extension() {
        let taken = ["a.txt".to_owned(), "a-2.txt".to_owned()];
        assert_eq!(unique("a.txt", &taken), "a-3.txt");
        assert_eq!(unique("b.txt", &taken), "b.txt");
        let long = clean(&format!("{}.txt", "c".repeat(200)));
        assert_eq!(unique(&long, std::slice::from_ref(&long)), format!("{}-2.txt", "c".repeat(94)));
    }
}
