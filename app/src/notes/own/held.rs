//! All that the server holds of a note, as it says itself.

use leptos::prelude::*;

use super::Desk;
use crate::{
    browser::{api, page},
    words::Words,
};

/// The button that asks, and the rows.
#[component]
pub(super) fn Held(desk: Desk) -> impl IntoView {
    let words = desk.words;
    let rows = RwSignal::new(Vec::<wire::Held>::new());
    let failed = RwSignal::new(false);
    let ask = move |_| {
        let Some((id, proof)) = desk.proof() else { return };
        leptos::task::spawn_local(async move {
            let held = api::disclosure(&id, &proof).await;
            failed.set(held.is_err());
            rows.set(held.unwrap_or_default());
        });
    };
    let said = move || match (failed.get(), rows.with(Vec::len)) {
        (true, _) => words.get("note-held-failed"),
        (false, 0) => String::new(),
        (false, count) => {
            words.count("note-held-count", "values", u32::try_from(count).unwrap_or(u32::MAX), &[])
        }
    };
    view! {
        <p class="row">
            <button type="button" class="alt" on:click=ask>{words.get("note-held-ask")}</button>
        </p>
        <p role="status">{said}</p>
        <div class="scroll held" tabindex="0" role="region" aria-label=words.get("note-held-title")
            hidden=move || rows.with(Vec::is_empty)>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{words.get("note-held-what")}</th>
                        <th scope="col">{words.get("note-held-value")}</th>
                    </tr>
                </thead>
                <tbody>{move || rows.get().into_iter().map(|held| row(held, words)).collect_view()}</tbody>
            </table>
        </div>
    }
}

fn row(held: wire::Held, words: Words) -> impl IntoView {
    let meaning = words.get(&format!("note-held-{}-{}", held.table, held.column.replace('_', "-")));
    let value = match (held.kind, held.value) {
        (_, None) => words.get("note-held-nothing"),
        // What has never been locked.
        (wire::Kind::Time, Some(value)) if value == "0" => words.get("note-held-nothing"),
        (wire::Kind::Time, Some(value)) => value.parse().map_or(value, page::moment),
        (_, Some(value)) => value,
    };
    view! {
        <tr>
            <th scope="row">{meaning}</th>
            <td class="value">{value}</td>
        </tr>
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    #[test]
    fn every_column_that_the_server_holds_has_its_words() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/ui/en/note.ftl");
        let words = fs::read_to_string(file).unwrap();
        for column in wire::COLUMNS {
            let key = format!("note-held-{}-{} =", column.table, column.name.replace('_', "-"));
            assert!(words.lines().any(|line| line.starts_with(&key)), "{key}");
        }
    }
}
