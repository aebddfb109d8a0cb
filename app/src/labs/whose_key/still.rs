//! What the lab shows where it can't run, and on paper: both servers, side by side.

use leptos::prelude::*;

use crate::site::Press;

/// Which emoji two runs of the lab gave: Alice's and Bob's with an honest server, and with one in between.
const RUNS: [[[usize; 7]; 2]; 2] = [
    [[27, 29, 33, 43, 42, 16, 5], [27, 29, 33, 43, 42, 16, 5]],
    [[52, 59, 11, 24, 10, 3, 7], [7, 47, 19, 40, 47, 13, 33]],
];

/// The still picture.
pub(crate) fn still(press: &Press<'_>) -> AnyView {
    let words = |name: &str| press.text(&format!("labs-whose-key-still-{name}"));
    let all = press.text("lab-whose-key-emoji");
    let seven = |run: usize, side: usize| {
        let names: Vec<&str> = RUNS[run][side].iter().filter_map(|at| all.split(", ").nth(*at)).collect();
        names.join(", ")
    };
    let head = ["honest", "between"].map(|name| view! { <th scope="col">{words(name)}</th> });
    let said = ["key", "reads"].map(|name| {
        let cells =
            ["honest", "between"].map(|server| view! { <td>{words(&format!("{name}-{server}"))}</td> });
        view! { <tr><th scope="row">{words(name)}</th>{cells}</tr> }
    });
    let seen = [0, 1].map(|side| {
        let name = press.text(["lab-whose-key-alice-sees", "lab-whose-key-bob-sees"][side]);
        let cells = [0, 1].map(|run| view! { <td>{seven(run, side)}</td> });
        view! { <tr><th scope="row">{name}</th>{cells}</tr> }
    });
    view! {
        <p>{words("text")}</p>
        <div class="scroll" tabindex="0" role="region" aria-label=press.text("labs-whose-key-still")>
            <table>
                <thead><tr><td></td>{head}</tr></thead>
                <tbody>{said}{seen}</tbody>
            </table>
        </div>
    }
    .into_any()
}
