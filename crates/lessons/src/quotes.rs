//! Quotation marks stand only round words that are found in a cited source.

use std::mem;

/// Up to so many words in quotation marks are a term or a title, not a quotation.
const FREE_WORDS: usize = 3;

const MARKS: [(char, char); 3] = [('“', '”'), ('«', '»'), ('„', '“')];

/// Listens to the text of one paragraph, heading, list item, table row or block quotation.
#[derive(Debug, Default)]
pub(crate) struct Listener {
    open: Option<(char, usize, String)>,
    quotations: Vec<(usize, String)>,
    has_citation: bool,
}

impl Listener {
    /// Takes in a text; `line` is asked only where a quotation begins, because counting lines takes time.
    pub(crate) fn hear(&mut self, text: &str, line: impl Fn() -> usize) {
        for letter in text.chars() {
            match &mut self.open {
                Some((close, line, words)) if letter == *close => {
                    let words = mem::take(words);
                    if words.split_whitespace().count() > FREE_WORDS {
                        self.quotations.push((*line, words));
                    }
                    self.open = None;
                }
                Some((_, _, words)) => words.push(letter),
                None => {
                    let close = MARKS.iter().find(|(open, _)| *open == letter).map(|(_, close)| *close);
                    self.open = close.map(|close| (close, line(), String::new()));
                }
            }
        }
    }

    /// A source is cited.
    pub(crate) fn cite(&mut self) {
        self.has_citation = true;
    }

    /// The paragraph ends: its quotations without a source, each by line and words.
    pub(crate) fn end(&mut self) -> Vec<(usize, String)> {
        let Self { quotations, has_citation, .. } = mem::take(self);
        if has_citation { Vec::new() } else { quotations }
    }
}

#[cfg(test)]
mod tests {
    use super::Listener;

    fn quotations(text: &str, cited: bool) -> usize {
        let mut listener = Listener::default();
        listener.hear(text, || 1);
        if cited {
            listener.cite();
        }
        listener.end().len()
    }

    #[test]
    fn four_words_in_quotation_marks_need_a_source() {
        assert_eq!(quotations("He called it “a promise broken here”.", false), 1);
        assert_eq!(quotations("Lo llamó «una promesa rota aquí».", false), 1);
        assert_eq!(quotations("Er nannte es „ein Versprechen, das bricht“.", false), 1);
        assert_eq!(quotations("He called it “a promise broken here”.", true), 0);
        assert_eq!(quotations("The “golden age” ended.", false), 0);
    }
}
