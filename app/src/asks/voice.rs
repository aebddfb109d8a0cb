//! The recipient of an ask in five words, to compare by voice.

/// The words with these numbers in a list of one word a line; lines that begin with `#` say where the list is
/// from. Empty where the list is not whole.
pub(super) fn words(list: &str, numbers: [u16; 5]) -> String {
    let list: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    let words: Option<Vec<&str>> =
        numbers.iter().map(|number| list.get(usize::from(*number)).copied()).collect();
    words.map(|words| words.join(" ")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_words_by_their_place() {
        let list = "# from nowhere\none\ntwo\nthree\n";
        assert_eq!(words(list, [0, 2, 1, 0, 0]), "one three two one one");
        assert_eq!(words(list, [0, 3, 0, 0, 0]), "");
    }
}
