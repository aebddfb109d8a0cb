//! A text as a QR code. Drawn here, beside the page, so that no page loads the code for it before it has a link.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// Quiet modules around the code, as ISO/IEC 18004 wants them.
const MARGIN: i32 = 4;

/// The width in modules and an SVG path of one square a dark module; `None` where the text is too long.
pub(super) fn draw(text: &str) -> Option<(u32, String)> {
    let code = QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in 0..code.size() {
            if code.get_module(x, y) {
                // Writing to a String does not fail.
                let _ = write!(path, "M{} {}h1v1h-1z", x + MARGIN, y + MARGIN);
            }
        }
    }
    Some(((code.size() + 2 * MARGIN).unsigned_abs(), path))
}

#[cfg(test)]
mod tests {
    use super::draw;

    #[test]
    fn a_link_of_a_note_fits() {
        let link = format!(
            "https://a-host-with-a-long-name.example.org/n/{}#1kd.{}",
            "A".repeat(22),
            "A".repeat(43)
        );
        let (size, path) = draw(&link).expect("it fits");
        assert!(size > 21 + 8 && path.starts_with("M4 4h1v1h-1z"));
    }

    #[test]
    fn what_does_not_fit_is_not_drawn() {
        assert_eq!(draw(&"x".repeat(5_000)), None);
    }
}
