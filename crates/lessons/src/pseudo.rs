//! The pseudo-locale: English made longer, accented and bracketed, so that a test sees text that was
//! written into the code, cut off, or laid out for one direction only.

use std::borrow::Cow;

/// The folder it would have.
pub(crate) const CODE: &str = "xx";
/// What it calls itself.
pub(crate) const NAME: &str = "[Psééúúdóó]";

/// `Seal it` as `[Sééáál íít]`: vowels and n doubled and accented, with letters that Spanish has too, so
/// that the fonts have them. Words with `://` and texts without a letter stay as they are.
pub(crate) fn say(text: &str) -> Cow<'_, str> {
    let inner = text.trim();
    if !inner.contains(char::is_alphabetic) {
        return Cow::Borrowed(text);
    }
    let start = text.len() - text.trim_start().len();
    let (before, after) = (&text[..start], &text[start + inner.len()..]);
    let words: Vec<_> = inner
        .split(' ')
        .map(|word| if word.contains("://") { word.to_owned() } else { accent(word) })
        .collect();
    Cow::Owned(format!("{before}[{}]{after}", words.join(" ")))
}

fn accent(word: &str) -> String {
    let mut longer = String::with_capacity(word.len() * 2);
    for letter in word.chars() {
        let accented = match letter {
            'a' => 'á',
            'e' => 'é',
            'i' => 'í',
            'o' => 'ó',
            'u' => 'ú',
            'n' => 'ñ',
            'A' => 'Á',
            'E' => 'É',
            'I' => 'Í',
            'O' => 'Ó',
            'U' => 'Ú',
            'N' => 'Ñ',
            other => {
                longer.push(other);
                continue;
            }
        };
        longer.extend([accented, accented]);
    }
    longer
}

#[cfg(test)]
mod tests {
    use super::say;

    #[test]
    fn a_sentence_grows_by_some_forty_percent() {
        let sentence =
            "The provider still knows that you wrote, to whom, when, and how much of it there was.";
        let (before, after) = (sentence.chars().count(), say(sentence).chars().count());
        assert!((130..150).contains(&(after * 100 / before)), "{before} letters became {after}");
    }

    #[test]
    fn addresses_numbers_and_the_space_around_stay() {
        assert_eq!(say(" at https://age-encryption.org now "), " [áát https://age-encryption.org ññóów] ");
        assert_eq!(say(": 64 / 7 "), ": 64 / 7 ");
    }
}
