//! The page that opens and seals files of the age tool.

use leptos::prelude::*;

use super::{
    Address, Page, Press, island, notes,
    shell::{self, Islands, Sheet},
};
use crate::agefile::AgeFiles;

/// Where the format is written down.
const AGE: &str = "https://age-encryption.org/";

pub(super) fn page(press: &Press<'_>) -> Page {
    shell::page(press, &["agefile-", "note-pass-cop", "note-pass-show"], || {
        Sheet {
        address: Address::Path(press.path("/age-files")),
        title: press.text("agefiles-title"),
        description: press.text("agefiles-lede"),
        place: "/notes/new",
        islands: Islands::Now("age-files"),
        class: "age-page",
        main: view! {
            <h1>{press.text("agefiles-title")}</h1>
            <p class="lede">{press.text("agefiles-lede")}</p>
            {notes::warning(press)}
            <div class="wide">{island(press, "age-files", view! { <AgeFiles/> }.into_any())}</div>
            <p>{press.text("agefiles-what")}" "<a href=AGE rel="noreferrer">{press.text("agefiles-where")}</a></p>
        }
        .into_any(),
    }
    })
}
