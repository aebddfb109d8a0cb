//! The settings: read once, from the environment only, and every wrong one named at once.
//!
//! A setting is one entry of the table below. `--help` and the README's table are printed from it.

mod read;
mod value;

use std::path::PathBuf;

pub use read::{BadSettings, Setting};
pub use value::{Contact, CreateMode, Listen, NotesMode, PublicUrl, Switch, Tokens};

use read::settings;
use value::{filter, folder, number, number_or_none, text};

settings! {
    /// What the process was told.
    pub struct Config {
        listen: Listen = "LEGWORK_LISTEN", "127.0.0.1:8080", Listen::parse,
            "where to listen: an address and port, or `unix:` and the path of a socket";
        database: String = secret "DATABASE_URL", "sqlite:data/legwork.sqlite", value::database,
            "where notes and replies are kept: `sqlite:` and a path, or `postgres://…`";
        content: Option<PathBuf> = "LEGWORK_CONTENT", "", folder,
            "a folder whose files replace or add to the built-in content";
        notes: NotesMode = "LEGWORK_NOTES", "text", NotesMode::parse,
            "what kind of notes and replies people may leave: `off`, `text` (64 KiB) or `files` (25 MiB)";
        create: CreateMode = "LEGWORK_CREATE", "open", CreateMode::parse,
            "who may leave notes and ask for replies: `open` (everybody), `token` (whoever has a creation token) or `off` (nobody)";
        create_tokens: Tokens = secret "LEGWORK_CREATE_TOKENS", "", Tokens::parse,
            "the creation tokens, with space between, each at least 16 characters";
        quota_mib: u32 = "LEGWORK_QUOTA_MIB", "512", |value| number(value, 1, 1_048_576),
            "how much all notes and replies together may take, in MiB";
        note_reads_max: Option<u16> = "LEGWORK_NOTE_READS_MAX", "", |value| number_or_none(value, 1, 1_000),
            "how many reads a note may be good for; unset 10, with `files` 100";
        keep_days_max: Option<u16> = "LEGWORK_KEEP_DAYS_MAX", "", |value| number_or_none(value, 1, 30),
            "how many days a note or an ask may be kept; unset 7, with `files` 30";
        name: Option<String> = "LEGWORK_NAME", "", text,
            "who runs this server, as the pages say it";
        contact: Option<Contact> = "LEGWORK_CONTACT", "", Contact::parse,
            "where to report a note: an e-mail address, or a link that starts with `https://`";
        public_url: Option<PublicUrl> = "LEGWORK_PUBLIC_URL", "", PublicUrl::parse,
            "how visitors reach this server; with `https://…` browsers are told to insist on it";
        pseudo_locale: Switch = "LEGWORK_PSEUDO_LOCALE", "off", Switch::parse,
            "`on` adds a made-up language that shows which words were not translated";
        log: String = "LEGWORK_LOG", "info", filter,
            "what to log: `error`, `warn`, `info`, `debug`, or a tracing filter";
    }
}

impl Config {
    /// Whether visitors come over https.
    pub fn https(&self) -> bool {
        self.public_url.as_ref().is_some_and(PublicUrl::https)
    }

    /// How many reads a note may be good for.
    pub fn reads_max(&self) -> u16 {
        self.note_reads_max.unwrap_or(if self.notes == NotesMode::Files { 100 } else { 10 })
    }

    /// How many days a note may be kept.
    pub fn days_max(&self) -> u16 {
        self.keep_days_max.unwrap_or(if self.notes == NotesMode::Files { 30 } else { 7 })
    }

    /// What no single setting shows to be wrong.
    fn conflicts(&self) -> Vec<String> {
        let mut conflicts = Vec::new();
        if self.create == CreateMode::Token && self.create_tokens.0.is_empty() {
            conflicts.push("LEGWORK_CREATE=token needs at least one token in LEGWORK_CREATE_TOKENS".into());
        }
        conflicts
    }
}

/// The settings as a Markdown table.
pub fn markdown() -> String {
    let rows = Config::SETTINGS.iter().map(|setting| {
        let default =
            if setting.default.is_empty() { String::new() } else { format!("`{}`", setting.default) };
        let by_file = if setting.secret {
            format!("; or a file with it in `{}_FILE`", setting.name)
        } else {
            String::new()
        };
        format!("| `{}` | {default} | {}{by_file} |\n", setting.name, setting.meaning.replace('|', "\\|"))
    });
    format!("| setting | default | meaning |\n|---|---|---|\n{}", rows.collect::<String>())
}

/// The settings as plain lines, for `--help`.
pub fn help() -> String {
    let lines = Config::SETTINGS.iter().map(|setting| {
        let default =
            if setting.default.is_empty() { String::new() } else { format!(" [{}]", setting.default) };
        let by_file = if setting.secret {
            format!("\n      or a file with it in {}_FILE", setting.name)
        } else {
            String::new()
        };
        format!("  {}{default}\n      {}{by_file}\n", setting.name, setting.meaning)
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn read(settings: &[(&str, &str)]) -> Result<Config, BadSettings> {
        Config::read(|name| settings.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).into()))
    }

    #[test]
    fn with_nothing_set_every_default_is_right() {
        let config = read(&[]).unwrap();
        assert_eq!(config.listen, Listen::Tcp("127.0.0.1:8080".parse().unwrap()));
        assert_eq!(config.database, "sqlite:data/legwork.sqlite");
        assert_eq!((config.quota_mib, config.reads_max(), config.days_max()), (512, 10, 7));
        assert!(!config.https());
    }

    #[test]
    fn files_may_be_read_more_often_and_kept_longer_unless_told_otherwise() {
        let files = read(&[("LEGWORK_NOTES", "files")]).unwrap();
        assert_eq!((files.reads_max(), files.days_max()), (100, 30));
        let told =
            [("LEGWORK_NOTES", "files"), ("LEGWORK_NOTE_READS_MAX", "5"), ("LEGWORK_KEEP_DAYS_MAX", "2")];
        let told = read(&told).unwrap();
        assert_eq!((told.reads_max(), told.days_max()), (5, 2));
    }

    #[test]
    fn an_empty_setting_is_an_unset_one() {
        assert_eq!(read(&[("LEGWORK_QUOTA_MIB", "")]).unwrap().quota_mib, 512);
    }

    #[test]
    fn every_wrong_setting_is_named_at_once_with_what_would_be_right() {
        let wrong = read(&[
            ("LEGWORK_LISTEN", "everywhere"),
            ("LEGWORK_NOTES", "films"),
            ("LEGWORK_CREATE", "maybe"),
            ("LEGWORK_QUOTA_MIB", "0"),
            ("LEGWORK_KEEP_DAYS_MAX", "31"),
            ("LEGWORK_CONTACT", "ask me"),
            ("LEGWORK_PUBLIC_URL", "https://example.org/legwork"),
            ("LEGWORK_PSEUDO_LOCALE", "yes"),
            ("LEGWORK_CONTENT", "/no/such/folder"),
            ("DATABASE_URL", "mysql://db"),
        ])
        .unwrap_err()
        .to_string();
        assert_eq!(wrong.lines().count(), 10, "{wrong}");
        for part in [
            "LEGWORK_LISTEN=\"everywhere\" cannot be used: it must be an address and port",
            "LEGWORK_NOTES=\"films\" cannot be used: it must be off, text or files",
            "LEGWORK_CREATE=\"maybe\" cannot be used: it must be open, token or off",
            "LEGWORK_QUOTA_MIB=\"0\" cannot be used: it must be a whole number from 1 to 1048576",
        ] {
            assert!(wrong.contains(part), "{part}\nis not in\n{wrong}");
        }
    }

    #[test]
    fn tokens_are_asked_for_where_only_they_may_create() {
        let wrong = read(&[("LEGWORK_CREATE", "token")]).unwrap_err().to_string();
        assert!(wrong.contains("LEGWORK_CREATE_TOKENS"), "{wrong}");
        let config = read(&[
            ("LEGWORK_CREATE", "token"),
            ("LEGWORK_CREATE_TOKENS", "a-token-of-sixteen b-token-of-sixteen"),
        ]);
        assert_eq!(config.unwrap().create_tokens.0.len(), 2);
    }

    #[test]
    fn a_wrong_secret_is_named_but_not_repeated() {
        let wrong =
            read(&[("LEGWORK_CREATE_TOKENS", "too-short"), ("DATABASE_URL", "mysql://hunter2")]).unwrap_err();
        let sentence = wrong.to_string();
        assert!(sentence.contains("LEGWORK_CREATE_TOKENS cannot be used"), "{sentence}");
        assert!(!sentence.contains("too-short") && !sentence.contains("hunter2"), "{sentence}");
    }

    #[test]
    fn a_secret_may_be_in_a_file_but_not_in_both() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens");
        fs::write(&path, "a-token-of-sixteen\n").unwrap();
        let path = path.to_str().unwrap();
        assert_eq!(read(&[("LEGWORK_CREATE_TOKENS_FILE", path)]).unwrap().create_tokens.0.len(), 1);

        let both =
            read(&[("LEGWORK_CREATE_TOKENS_FILE", path), ("LEGWORK_CREATE_TOKENS", "b-token-of-sixteen")]);
        assert!(
            both.unwrap_err()
                .to_string()
                .contains("only one of LEGWORK_CREATE_TOKENS and LEGWORK_CREATE_TOKENS_FILE")
        );

        let gone = read(&[("DATABASE_URL_FILE", "/no/such/file")]).unwrap_err().to_string();
        assert!(gone.contains("DATABASE_URL_FILE=\"/no/such/file\" cannot be read"), "{gone}");
    }

    #[test]
    fn a_debugged_config_shows_no_secret() {
        let config = read(&[
            ("LEGWORK_CREATE_TOKENS", "a-token-of-sixteen"),
            ("DATABASE_URL", "postgres://u:hunter2@db/x"),
        ]);
        let shown = format!("{:?}", config.unwrap());
        assert!(!shown.contains("a-token") && !shown.contains("hunter2"), "{shown}");
        assert!(shown.contains("127.0.0.1:8080"), "{shown}");
    }

    #[test]
    fn help_and_table_name_every_setting() {
        for setting in Config::SETTINGS {
            assert!(help().contains(setting.name) && markdown().contains(setting.name), "{}", setting.name);
        }
    }
}
