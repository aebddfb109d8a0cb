//! Words drawn for a note that nothing else opens.

/// How many are drawn: 51.7 bits. One more for a note that must stay closed for years.
pub(super) const WORDS: usize = 5;

/// How many words a list has: four dice.
const LIST: u16 = 6 * 6 * 6 * 6;

/// Draws `count` words from a list of one word a line, each as likely as any other; lines that begin with `#`
/// say where the list is from. `None` where the list is not whole.
pub(super) fn draw(list: &str, count: usize, mut random: impl FnMut() -> u16) -> Option<String> {
    let list: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    if list.len() != usize::from(LIST) {
        return None;
    }
    // Above the last whole run of the list its first words would come up more often.
    let fair = u16::MAX - u16::MAX % LIST;
    let mut word = || loop {
        let drawn = random();
        if drawn < fair {
            break list[usize::from(drawn % LIST)];
        }
    };
    Some((0..count).map(|_| word()).collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use std::{collections::HashSet, fs, path::Path};

    use super::*;

    /// The lists that the pages fetch, at least one.
    fn lists() -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static");
        let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        let is_list = |path: &Path| path.file_name().unwrap().to_string_lossy().starts_with("words-");
        let lists: Vec<_> =
            files.filter(|path| is_list(path)).map(|path| fs::read_to_string(path).unwrap()).collect();
        assert!(!lists.is_empty());
        lists
    }

    #[test]
    fn every_list_has_1296_words_that_differ_in_their_first_three_letters() {
        for list in lists() {
            let words: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
            assert_eq!(words.len(), usize::from(LIST));
            for word in &words {
                assert!(
                    word.len() >= 3 && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'),
                    "{word}"
                );
            }
            assert_eq!(words.iter().map(|word| &word[..3]).collect::<HashSet<_>>().len(), words.len());
        }
    }

    #[test]
    fn every_word_is_as_likely_as_any_other() {
        let list: String = (0..LIST).map(|n| format!("{n}\n")).collect();
        let mut numbers = 0..=u16::MAX;
        let all = draw(&list, 50 * usize::from(LIST), || numbers.next().unwrap()).unwrap();
        let mut counts = vec![0; usize::from(LIST)];
        all.split(' ').for_each(|word| counts[word.parse::<usize>().unwrap()] += 1);
        assert!(counts.iter().all(|count| *count == 50));
        assert_eq!(numbers.next(), Some(64_800));
    }

    #[test]
    fn a_number_beyond_the_last_whole_run_is_drawn_again() {
        let list: String = (0..LIST).map(|n| format!("{n}\n")).collect();
        let mut numbers = [u16::MAX, 64_800, 64_799].into_iter();
        assert_eq!(draw(&list, 1, || numbers.next().unwrap()).as_deref(), Some("1295"));
    }

    #[test]
    fn a_list_that_is_not_whole_draws_nothing() {
        assert_eq!(draw("# acid\nacid\nacorn", 1, || 0), None);
    }
}
