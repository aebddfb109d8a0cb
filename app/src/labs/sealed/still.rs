//! What the lab shows where it can't run, and on paper: one letter, sealed once, as a table.

use leptos::prelude::*;

use crate::site::Press;

/// A letter that the crate which seals checks in its tests: what stands here has been opened.
const LETTER: &str = include_str!("../../../../crates/seal/tests/vectors/letter/desk_bare.txt");

/// The still picture.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let locale = press.locale;
    let rows = ["salt", "nonce", "ciphertext", "tag"].map(|part| {
        let bytes = in_pairs(field(part));
        view! {
            <tr>
                <th scope="row">{locale.text(&format!("lab-sealed-part-{part}"))}</th>
                <td>{field(part).len() / 2}</td>
                <td><code class="cipher">{bytes}</code></td>
                <td>{locale.text(&format!("lab-sealed-for-{part}"))}</td>
            </tr>
        }
    });
    let (text, passphrase) = (field("text"), field("passphrase"));
    let intro = locale
        .text_with("labs-sealed-still-text", &[("text", text.into()), ("passphrase", passphrase.into())]);
    view! {
        <p>{intro}</p>
        <div class="scroll" tabindex="0" role="region" aria-label=locale.text("labs-sealed-still")>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{locale.text("part-table-part")}</th>
                        <th scope="col">{locale.text("part-table-bytes")}</th>
                        <th scope="col">{locale.text("labs-still-bytes")}</th>
                        <th scope="col">{locale.text("part-table-for")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// A line of the letter's file, as in `text: yes`.
fn field(name: &str) -> &'static str {
    let value = |line: &'static str| line.strip_prefix(name)?.strip_prefix(": ");
    LETTER.lines().find_map(value).expect("the file of the letter has a line for each of its parts")
}

fn in_pairs(hex: &str) -> String {
    let pairs: Vec<&str> = (0..hex.len()).step_by(2).map(|at| &hex[at..(at + 2).min(hex.len())]).collect();
    pairs.join(" ")
}
