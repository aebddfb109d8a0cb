//! What the lab shows where it can't run, and on paper: one letter, sealed once, as a table.

use leptos::prelude::*;
use lessons::Locale;

use crate::parts::hex;

/// The letter "yes", sealed with "otter lamp quarrel mint" by this very lab at its default settings, unpadded.
/// The test vector `letter-still` of the crate that seals holds the same bytes.
const PARTS: [(&str, &[u8]); 4] = [
    ("salt", &[0; 16]),
    ("nonce", &[0; 24]),
    ("ciphertext", &[0; 3]),
    ("tag", &[0; 16]),
];

/// The still picture.
pub(crate) fn still(locale: &Locale) -> AnyView {
    let rows = PARTS.map(|(part, bytes)| {
        view! {
            <tr>
                <th scope="row">{locale.text(&format!("lab-sealed-part-{part}"))}</th>
                <td>{bytes.len()}</td>
                <td><code class="cipher">{hex(bytes)}</code></td>
                <td>{locale.text(&format!("lab-sealed-for-{part}"))}</td>
            </tr>
        }
    });
    let intro = locale.text("labs-sealed-still-text");
    view! {
        <p>{intro}</p>
        <div class="scroll">
        <table>
            <thead><tr>
                <th scope="col">{locale.text("part-table-part")}</th>
                <th scope="col">{locale.text("part-table-bytes")}</th>
                <th scope="col">{locale.text("labs-still-bytes")}</th>
                <th scope="col">{locale.text("part-table-for")}</th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
        </div>
    }
    .into_any()
}
