//! Bytes as an observer gets them. For a screen reader they are one object, and all of them on request.

use leptos::prelude::*;

use crate::words::Words;

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
    let all = RwSignal::new(false);
    let spoken = move || {
        let bytes: Vec<u8> = runs().into_iter().flat_map(|run| run.bytes).collect();
        let count = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        words.count("part-bytes-spoken", "count", count, &[("start", hex(&bytes[..bytes.len().min(2)]))])
    };
    let drawn = move || {
        let limit = if all.get() { usize::MAX } else { DRAWN };
        let mut at = 0;
        runs()
            .into_iter()
            .map(|run| {
                let from = at;
                at += run.bytes.len();
                let shown = run.bytes.len().min(limit.saturating_sub(from));
                let mark = marked().filter(|at| (from..from + shown).contains(at)).map(|at| at - from);
                view! { <span class=run.class>{marked_hex(&run.bytes[..shown], mark)}</span> }
            })
            .collect_view()
    };
    let more = move || {
        let is_cut = runs().iter().map(|run| run.bytes.len()).sum::<usize>() > DRAWN;
        String::from(if is_cut && !all.get() { "…" } else { "" })
    };
    let label = move || words.get(if all.get() { "part-bytes-hide" } else { "part-bytes-show" });
    let hidden = move || (!all.get()).to_string();
    let expanded = move || all.get().to_string();
    view! {
        <p class="spoken">{spoken}</p>
        <div class="bytes" aria-hidden=hidden>
            {drawn}
            <span class="more">{more}</span>
        </div>
        <button type="button" class="quiet" aria-expanded=expanded
            on:click=move |_| all.update(|all| *all = !*all)>
            {label}
        </button>
    }
}

/// The bytes, the marked one in a `<mark>`. Each text ends in a space: there a line may break.
fn marked_hex(bytes: &[u8], mark: Option<usize>) -> impl IntoView + use<> {
    let at = mark.unwrap_or(bytes.len());
    let (before, rest) = bytes.split_at(at);
    let (byte, after) = rest.split_at(rest.len().min(1));
    let mark = mark.map(|_| view! { <mark>{hex(byte)}</mark> });
    view! { {hex(before) + " "}{mark}{" ".to_owned() + &hex(after) + " "} }
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
