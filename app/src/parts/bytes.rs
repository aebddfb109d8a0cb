//! Bytes as an observer gets them. For a screen reader they are one object, and all of them on request.

use leptos::prelude::*;

use super::{Plain, drawn};
use crate::{browser::page, words::Words};

/// How many bytes are drawn before the rest must be asked for.
const DRAWN: usize = 96;

/// A stretch of bytes that means one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    /// The CSS class that gives this meaning its look.
    pub(crate) class: &'static str,
    /// The bytes.
    pub(crate) bytes: Vec<u8>,
}

/// Shows `runs` in order. A `marked` byte, counted over all of them, is set apart.
#[component]
pub(crate) fn Bytes(
    /// What there is to see.
    runs: impl Fn() -> Vec<Run> + Copy + Send + Sync + 'static,
    /// The byte that was changed.
    marked: impl Fn() -> Option<usize> + Copy + Send + Sync + 'static,
    /// The words of the page.
    words: Words,
) -> impl IntoView {
    let is_whole = RwSignal::new(false);
    let turn = move |happened: web_sys::MouseEvent| {
        if page::used(&happened).is_some_and(|used| used.act == "bytes") {
            is_whole.update(|is_whole| *is_whole = !*is_whole);
        }
    };
    let shown = drawn("div", "", move || bytes(&runs(), marked(), is_whole.get(), words).into());
    view! { <div on:click=turn>{shown}</div> }
}

/// `runs` in order, the `marked` byte set apart; all of them, or the first ones. The button does
/// `bytes`: whoever draws them turns `is_whole` when it is pressed.
pub(crate) fn bytes(runs: &[Run], marked: Option<usize>, is_whole: bool, words: Words) -> [Plain; 3] {
    let count = runs.iter().map(|run| run.bytes.len()).sum::<usize>();
    let first: Vec<u8> = runs.iter().flat_map(|run| run.bytes.iter().copied()).take(2).collect();
    let spoken = u32::try_from(count).unwrap_or(u32::MAX);
    let spoken = words.count("part-bytes-spoken", "count", spoken, &[("start", hex(&first))]);
    let (mut left, mut at) = (if is_whole { count } else { DRAWN }, 0);
    let mut parts = Vec::new();
    for Run { class, bytes } in runs {
        let shown = bytes.len().min(left);
        let mark = marked.and_then(|marked| marked.checked_sub(at)).filter(|mark| *mark < shown);
        parts.push(Plain::of("span", marked_hex(&bytes[..shown], mark)).with("class", *class));
        left -= shown;
        at += bytes.len();
    }
    let is_cut = count > DRAWN && !is_whole;
    parts.push(Plain::said("span", if is_cut { "…" } else { "" }).with("class", "more"));
    let label = words.get(if is_whole { "part-bytes-hide" } else { "part-bytes-show" });
    let button = Plain::said("button", label)
        .with("type", "button")
        .with("class", "quiet")
        .with("data-act", "bytes")
        .with("aria-expanded", is_whole.to_string());
    let hidden = (!is_whole).to_string();
    [
        Plain::said("p", spoken).with("class", "spoken"),
        Plain::of("div", parts).with("class", "bytes").with("aria-hidden", hidden),
        button,
    ]
}

/// The bytes, the marked one in a `<mark>`. Each text ends in a space: there a line may break.
fn marked_hex(bytes: &[u8], mark: Option<usize>) -> Vec<Plain> {
    let at = mark.unwrap_or(bytes.len());
    let (before, rest) = bytes.split_at(at);
    let (byte, after) = rest.split_at(rest.len().min(1));
    let mut parts = vec![Plain::text(hex(before) + " ")];
    if mark.is_some() {
        parts.push(Plain::said("mark", hex(byte)));
        parts.push(Plain::text([" ", &hex(after), " "].concat()));
    }
    parts
}

/// Pairs of digits with spaces between, as in `7f a2`.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 3);
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(digit), 16).unwrap_or('?'));
        }
        text.push(' ');
    }
    text.truncate(text.trim_end().len());
    text
}

#[cfg(test)]
mod tests {
    use super::hex;

    #[test]
    fn bytes_read_as_pairs_of_digits() {
        assert_eq!(hex(&[0x7f, 0xa2, 0]), "7f a2 00");
        assert_eq!(hex(&[]), "");
    }
}
