//! All that the server holds of a note or an ask, as it says itself.

use leptos::prelude::*;

use crate::{
    browser::{api, page},
    words::Words,
};

/// The address of the calls about something, and the headers that show its owner token.
pub(crate) type Owned = (String, Vec<(&'static str, String)>);

/// The button that asks, and the rows.
#[component]
pub(crate) fn Held(
    words: Words,
    /// `note` or `ask`: whose words say what a value is.
    name: &'static str,
    /// The address of the note or ask, and the headers that show the owner token; none before they are known.
    owned: impl Fn() -> Option<Owned> + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let rows = RwSignal::new(Vec::<wire::Held>::new());
    let failed = RwSignal::new(false);
    let ask = move |_| {
        let Some((address, proof)) = owned() else { return };
        leptos::task::spawn_local(async move {
            let held = api::disclosure(&address, &proof).await;
            failed.set(held.is_err());
            rows.set(held.unwrap_or_default());
        });
    };
    let said = move || match (failed.get(), rows.with(Vec::len)) {
        (true, _) => words.get("note-held-failed"),
        (false, 0) => String::new(),
        (false, count) => {
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            words.count(&format!("{name}-held-count"), "values", count, &[])
        }
    };
    view! {
        <p class="row">
            <button type="button" class="alt" on:click=ask>{words.get("note-held-ask")}</button>
        </p>
        <p role="status">{said}</p>
        <div class="scroll held" tabindex="0" role="region" aria-label=words.get(&format!("{name}-held-title"))
            hidden=move || rows.with(Vec::is_empty)>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{words.get("note-held-what")}</th>
                        <th scope="col">{words.get("note-held-value")}</th>
                    </tr>
                </thead>
                <tbody>{move || rows.get().into_iter().map(|held| row(held, name, words)).collect_view()}</tbody>
            </table>
        </div>
    }
}

fn row(held: wire::Held, name: &str, words: Words) -> impl IntoView + use<> {
    let meaning = words.get(&format!("{name}-held-{}-{}", held.table, held.column.replace('_', "-")));
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

    /// Whether both languages have the words for all these columns.
    fn has_its_words(name: &str, columns: &[wire::Column]) {
        for language in ["en", "es"] {
            let file =
                Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../content/ui/{language}/{name}.ftl"));
            let words = fs::read_to_string(file).unwrap();
            for column in columns {
                let key = format!("{name}-held-{}-{} =", column.table, column.name.replace('_', "-"));
                assert!(words.lines().any(|line| line.starts_with(&key)), "{language}: {key}");
            }
        }
    }

    #[test]
    fn every_column_that_the_server_holds_of_a_note_has_its_words() {
        has_its_words("note", &wire::COLUMNS);
    }

    #[test]
    fn every_column_that_the_server_holds_of_an_ask_has_its_words() {
        has_its_words("ask", &wire::ASK_COLUMNS);
    }
}
