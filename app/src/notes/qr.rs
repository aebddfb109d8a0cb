//! A link as a QR code, drawn in the browser: no picture leaves it.

use std::fmt::Write;

use leptos::prelude::*;
use qrcodegen::{QrCode as Code, QrCodeEcc};

/// Quiet modules around the code, as ISO/IEC 18004 wants them.
const MARGIN: i32 = 4;

/// The code for `text`, black on white in every theme, because cameras want it so.
#[component]
pub(super) fn QrCode(
    /// What it says.
    text: impl Fn() -> String + Copy + Send + Sync + 'static,
    /// What a screen reader says.
    label: String,
) -> impl IntoView {
    let code = move || draw(&text());
    let view_box = move || code().map(|(size, _)| format!("0 0 {size} {size}"));
    let path = move || code().map(|(_, path)| path);
    view! {
        <svg class="qr" role="img" aria-label=label viewBox=view_box shape-rendering="crispEdges">
            <rect width="100%" height="100%" fill="#fff"/>
            <path fill="#000" d=path/>
        </svg>
    }
}

/// The width in modules and a path of one square a dark module; `None` where the text is too long.
fn draw(text: &str) -> Option<(i32, String)> {
    let code = Code::encode_binary(text.as_bytes(), QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in 0..code.size() {
            if code.get_module(x, y) {
                // Writing to a String does not fail.
                let _ = write!(path, "M{} {}h1v1h-1z", x + MARGIN, y + MARGIN);
            }
        }
    }
    Some((code.size() + 2 * MARGIN, path))
}

#[cfg(test)]
mod tests {
    use super::draw;

    #[test]
    fn a_link_of_a_note_fits() {
        let link =
            format!("https://a-host-with-a-long-name.example.org/n/{}#1k.{}", "A".repeat(22), "A".repeat(43));
        let (size, path) = draw(&link).unwrap();
        assert!(size > 21 + 8 && path.starts_with("M4 4h1v1h-1z"));
    }

    #[test]
    fn what_does_not_fit_is_not_drawn() {
        assert_eq!(draw(&"x".repeat(5_000)), None);
    }
}
