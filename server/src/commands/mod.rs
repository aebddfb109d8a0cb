//! What the binary can be asked to do: one process of it per task.

pub mod healthcheck;
mod serve;

use std::{env, fs, io, path::Path};

use crate::{
    clock::Clock,
    config::{self, BadSettings, Config},
    notes::{
        self, Asker, proof,
        store::{NoteId, NoteStore, OpenError, Store, StoreError, migrate},
    },
    pages::assets::AssetsError,
    site::{self, BadContent},
};

/// One task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Answer visitors.
    Serve,
    /// Bring the database's tables up to date.
    Migrate,
    /// Remove what has run out.
    Sweep,
    /// Remove one note.
    TakeDown(NoteId),
    /// Print all that is held about one note.
    Disclose(NoteId),
    /// Look for problems in the content.
    Check,
    /// Ask the process that serves whether it lives.
    HealthCheck,
    /// Print the settings as Markdown.
    Settings,
    /// Print what there is to ask for.
    Help,
    /// Print the version.
    Version,
}

const HELP: &str = "\
legwork: a browser workshop about encryption policy and the price of watching.

  legwork serve              answer visitors
  legwork migrate            bring the database's tables up to date, and end
  legwork sweep              remove what has run out, as `serve` does every minute
  legwork takedown ID        remove the note whose address is /n/ID
  legwork disclose note ID   print all that is held about it, as JSON
  legwork check              look for problems in the content
  legwork healthcheck        ask the process that listens at LEGWORK_LISTEN whether it lives
  legwork settings           print the settings as a Markdown table
  legwork --help             print this
  legwork --version          print the version

Settings come from the environment, here with their defaults:

";

/// Why a task was not done. The sentence is for the operator.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// Not a task.
    #[error("there is no command `{0}`; `legwork --help` lists them")]
    NoSuchCommand(String),
    /// `takedown` or `disclose` without the id of a note.
    #[error("{0} needs the note's id: the 22 characters after /n/ in its address")]
    NoId(&'static str),
    /// `takedown` or `disclose` of a note that is not there.
    #[error("there is no such note")]
    NoSuchNote,
    /// Wrong settings.
    #[error(transparent)]
    Settings(#[from] BadSettings),
    /// Wrong content.
    #[error(transparent)]
    Content(#[from] BadContent),
    /// No site in the binary.
    #[error(transparent)]
    Assets(#[from] AssetsError),
    /// The database could not be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The database's folder could not be made.
    #[error("the folder {folder} cannot be made: {error}")]
    Folder {
        /// Which.
        folder: String,
        /// The system's reason.
        error: io::Error,
    },
    /// The database said no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The socket could not be bound.
    #[error("nothing can listen on {listen}: {error}")]
    Listen {
        /// Where.
        listen: String,
        /// The system's reason.
        error: io::Error,
    },
    /// The process that should answer does not.
    #[error("{0}")]
    Unhealthy(String),
    /// The system refused something else.
    #[error(transparent)]
    System(#[from] io::Error),
}

impl Command {
    /// The task that the arguments after the program's name ask for; none at all ask for help.
    ///
    /// # Errors
    /// Where there is no such task.
    pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let words: Vec<_> = arguments.collect();
        match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            [] | ["help" | "--help" | "-h", ..] => Ok(Self::Help),
            ["--version" | "-V"] => Ok(Self::Version),
            ["serve"] => Ok(Self::Serve),
            ["migrate"] => Ok(Self::Migrate),
            ["sweep"] => Ok(Self::Sweep),
            ["takedown", id] => proof::id(id).map(Self::TakeDown).ok_or(Failure::NoId("takedown")),
            ["takedown", ..] => Err(Failure::NoId("takedown")),
            ["disclose", "note", id] => {
                proof::id(id).map(Self::Disclose).ok_or(Failure::NoId("disclose note"))
            }
            ["disclose", ..] => Err(Failure::NoId("disclose note")),
            ["check"] => Ok(Self::Check),
            ["healthcheck"] => Ok(Self::HealthCheck),
            ["settings"] => Ok(Self::Settings),
            _ => Err(Failure::NoSuchCommand(words.join(" "))),
        }
    }

    /// Does it, with the settings of the environment.
    ///
    /// # Errors
    /// Whatever keeps it from being done.
    pub async fn run(self) -> Result<(), Failure> {
        let config = || Config::read(|name| env::var(name).ok());
        match self {
            Self::Serve => serve::serve(config()?).await?,
            Self::Migrate => {
                let config = config()?;
                make_folder(&config.database)?;
                migrate(&config.database).await?;
            }
            Self::Sweep => {
                let store = open(&config()?).await?;
                let swept = notes::sweep(&store, Clock::system().now()).await?;
                store.close().await;
                println!("removed {} notes and {} tombstones", swept.notes, swept.tombstones);
            }
            Self::TakeDown(id) => {
                let store = open(&config()?).await?;
                let was_there = store.take_down(id).await?;
                store.close().await;
                if !was_there {
                    return Err(Failure::NoSuchNote);
                }
                println!("the note is gone");
            }
            Self::Disclose(id) => {
                let store = open(&config()?).await?;
                let record = store.disclose(id).await?;
                store.close().await;
                let all = notes::disclosure(&record.ok_or(Failure::NoSuchNote)?, Asker::Operator);
                println!("{}", serde_json::to_string_pretty(&all).expect("texts and numbers"));
            }
            Self::Check => {
                let library = site::library(&config()?)?;
                println!("nothing is wrong with the content, in {} languages", library.locales().count());
            }
            Self::HealthCheck => {
                healthcheck::ask(&config()?.listen.from_here()).map_err(Failure::Unhealthy)?;
            }

            Self::Settings => print!("{}", config::markdown()),
            Self::Help => print!("{HELP}{}", config::help()),
            Self::Version => println!("legwork {}", env!("CARGO_PKG_VERSION")),
        }
        Ok(())
    }
}

/// The notes of these settings.
async fn open(config: &Config) -> Result<Store, Failure> {
    make_folder(&config.database)?;
    Ok(Store::open(&config.database, u64::from(config.quota_mib) << 20).await?)
}

/// Makes the folder of a database that is a file.
fn make_folder(database: &str) -> Result<(), Failure> {
    let file = database.strip_prefix("sqlite:").map(|rest| rest.split('?').next().unwrap_or_default());
    let folder =
        file.and_then(|file| Path::new(file).parent()).filter(|folder| !folder.as_os_str().is_empty());
    folder.map_or(Ok(()), |folder| {
        fs::create_dir_all(folder)
            .map_err(|error| Failure::Folder { folder: folder.display().to_string(), error })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(words: &str) -> Result<Command, Failure> {
        Command::parse(words.split_whitespace().map(String::from))
    }

    #[test]
    fn nothing_asked_is_answered_with_help() {
        assert_eq!(parsed("").unwrap(), Command::Help);
        assert_eq!(parsed("--help").unwrap(), Command::Help);
    }

    #[test]
    fn a_takedown_needs_a_whole_id() {
        assert_eq!(parsed("takedown AAAAAAAAAAAAAAAAAAAAAA").unwrap(), Command::TakeDown(NoteId([0; 16])));
        for wrong in ["takedown", "takedown AAAA", "takedown /n/AAAAAAAAAAAAAAAAAAAAAA", "takedown A B"] {
            assert!(matches!(parsed(wrong), Err(Failure::NoId("takedown"))), "{wrong}");
        }
    }

    #[test]
    fn a_disclosure_needs_to_know_of_what() {
        let parsed_id = parsed("disclose note AAAAAAAAAAAAAAAAAAAAAA").unwrap();
        assert_eq!(parsed_id, Command::Disclose(NoteId([0; 16])));
        for wrong in ["disclose", "disclose note", "disclose note AAAA", "disclose AAAAAAAAAAAAAAAAAAAAAA"] {
            assert!(matches!(parsed(wrong), Err(Failure::NoId("disclose note"))), "{wrong}");
        }
    }

    #[test]
    fn an_unknown_command_is_named() {
        let sentence = parsed("serv fast").unwrap_err().to_string();
        assert_eq!(sentence, "there is no command `serv fast`; `legwork --help` lists them");
    }

    #[test]
    fn the_folder_of_a_database_file_is_made() {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("a/b/legwork.sqlite");
        make_folder(&format!("sqlite:{}?synchronous=full", file.display())).unwrap();
        assert!(place.path().join("a/b").is_dir());
        make_folder("sqlite:legwork.sqlite").unwrap();
        make_folder("postgres://host/name").unwrap();
    }
}
