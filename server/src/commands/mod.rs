//! What the binary can be asked to do: one process of it per task.

pub mod healthcheck;
mod serve;

use std::{env, fs, io, path::Path};

use crate::{
    clock::Clock,
    config::{self, BadSettings, Config},
    notes::{
        self, Asker, proof,
        store::{AskId, AskStore, NoteId, NoteStore, OpenError, Store, StoreError, Swept, migrate},
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
    /// Remove one note, or one ask with its replies.
    TakeDown(What),
    /// Print all that is held about it.
    Disclose(What),
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

/// What a task is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A note.
    Note(NoteId),
    /// An ask, and the replies to it.
    Ask(AskId),
}

impl What {
    fn name(self) -> &'static str {
        match self {
            Self::Note(_) => "note",
            Self::Ask(_) => "ask",
        }
    }
}

const HELP: &str = "\
legwork: a browser workshop about encryption policy and the price of watching.

  legwork serve              answer visitors
  legwork migrate            bring the database's tables up to date, and end
  legwork sweep              remove what has run out, as `serve` does every minute
  legwork takedown ID        remove the note whose address is /n/ID
  legwork takedown ask ID    remove the ask whose address is /a/ID, and every reply to it
  legwork disclose note ID   print all that is held about a note, as JSON
  legwork disclose ask ID    print all that is held about an ask and its replies
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
    /// `takedown` or `disclose` without an id.
    #[error("{0} needs an id: the 22 characters after /n/ or /a/ in an address")]
    NoId(&'static str),
    /// `takedown` or `disclose` of what is not there.
    #[error("there is no such {0}")]
    NotThere(&'static str),
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
            ["takedown", ref what @ ..] => {
                let id = if let [id] = what { note(id) } else { ask(what) };
                id.map(Self::TakeDown).ok_or(Failure::NoId("`takedown`, or `takedown ask`,"))
            }
            ["disclose", ref what @ ..] => {
                let id = if let ["note", id] = what { note(id) } else { ask(what) };
                id.map(Self::Disclose).ok_or(Failure::NoId("`disclose note`, or `disclose ask`,"))
            }
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
                let Swept { notes, tombstones, asks } = swept;
                println!("removed {notes} notes, {tombstones} tombstones and {asks} asks");
            }
            Self::TakeDown(what) => {
                let store = open(&config()?).await?;
                let was_there = match what {
                    What::Note(id) => store.take_down(id).await?,
                    What::Ask(id) => store.take_down_ask(id).await?,
                };
                store.close().await;
                if !was_there {
                    return Err(Failure::NotThere(what.name()));
                }
                println!("the {} is gone", what.name());
            }
            Self::Disclose(what) => {
                let store = open(&config()?).await?;
                let record = match what {
                    What::Note(id) => store.disclose(id).await?,
                    What::Ask(id) => store.disclose_ask(id).await?,
                };
                store.close().await;
                let record = record.ok_or(Failure::NotThere(what.name()))?;
                let all = notes::disclosure(&record, Asker::Operator);
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

fn note(id: &str) -> Option<What> {
    proof::id(id).map(What::Note)
}

fn ask(words: &[&str]) -> Option<What> {
    match words {
        ["ask", id] => proof::ask_id(id).map(What::Ask),
        _ => None,
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
        let (note, ask) = (What::Note(NoteId([0; 16])), What::Ask(AskId([0; 16])));
        assert_eq!(parsed("takedown AAAAAAAAAAAAAAAAAAAAAA").unwrap(), Command::TakeDown(note));
        assert_eq!(parsed("takedown ask AAAAAAAAAAAAAAAAAAAAAA").unwrap(), Command::TakeDown(ask));
        for wrong in ["takedown", "takedown AAAA", "takedown /n/AAAAAAAAAAAAAAAAAAAAAA", "takedown A B"] {
            assert!(matches!(parsed(wrong), Err(Failure::NoId(_))), "{wrong}");
        }
    }

    #[test]
    fn a_disclosure_needs_to_know_of_what() {
        let (note, ask) = (What::Note(NoteId([0; 16])), What::Ask(AskId([0; 16])));
        assert_eq!(parsed("disclose note AAAAAAAAAAAAAAAAAAAAAA").unwrap(), Command::Disclose(note));
        assert_eq!(parsed("disclose ask AAAAAAAAAAAAAAAAAAAAAA").unwrap(), Command::Disclose(ask));
        for wrong in ["disclose", "disclose note", "disclose ask AAAA", "disclose AAAAAAAAAAAAAAAAAAAAAA"] {
            assert!(matches!(parsed(wrong), Err(Failure::NoId(_))), "{wrong}");
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
