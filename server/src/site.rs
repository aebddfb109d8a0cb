//! From the settings to a rendered site: content, lessons, pages.

use app::{
    labs::LABS,
    site::{Create, Facts},
};
use lessons::{KnownLab, Library};

use crate::{
    config::{Config, Contact, CreateMode, NotesMode, Switch},
    content,
    pages::{Site, assets::Assets},
};

/// Everything wrong with the content, one sentence each.
#[derive(Debug, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct BadContent(pub Vec<String>);

/// The content, read and checked.
///
/// # Errors
/// Every problem with it, by file and line.
pub fn library(config: &Config) -> Result<Library, BadContent> {
    let files =
        content::files(config.content.as_deref()).map_err(|error| BadContent(vec![error.to_string()]))?;
    let load = match config.pseudo_locale {
        Switch::On => lessons::load_with_pseudo,
        Switch::Off => lessons::load,
    };
    let labs: Vec<KnownLab<'_>> =
        LABS.iter().map(|lab| KnownLab { slug: lab.slug, check_link: lab.check_link }).collect();
    load(&files, &labs).map_err(|problems| BadContent(problems.iter().map(ToString::to_string).collect()))
}

/// The site in every language.
pub fn render(library: &Library, config: &Config, assets: Assets) -> Site {
    let locales = library.locales().map(|locale| locale.code().to_owned()).collect();
    let pages = app::site::render(library, &facts(config), &assets.urls().collect());
    Site { pages, assets, locales }
}

fn facts(config: &Config) -> Facts {
    Facts {
        name: config.name.clone(),
        contact: config.contact.as_ref().map(|contact| match contact {
            Contact::Email(address) | Contact::Link(address) => address.clone(),
        }),
        create: match (config.notes, config.create) {
            (NotesMode::Off, _) | (_, CreateMode::Off) => Create::Off,
            (_, CreateMode::Token) => Create::Token,
            (_, CreateMode::Open) => Create::Open,
        },
        note_text_max: wire::NOTE_TEXT_MAX,
        files_max: (config.notes == NotesMode::Files).then_some(wire::NOTE_FILES_MAX as u64),
        reads_max: config.reads_max(),
        days_max: config.days_max(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::Address;

    #[test]
    fn the_page_says_how_much_may_be_in_a_note_of_files() {
        let form = |notes: &str| {
            let config = Config::read(|name| (name == "LEGWORK_NOTES").then(|| notes.into())).unwrap();
            let assets = Assets::from_files([("manifest.txt".to_owned(), b"".into())]).unwrap();
            let site = render(&library(&config).unwrap(), &config, assets);
            let form = Address::Path("/es/notes/new".into());
            site.pages.into_iter().find(|page| page.address == form).unwrap().html
        };
        assert!(form("files").contains("data-files-max=\"26214400\""));
        assert!(!form("text").contains("data-files-max"));
    }
}
