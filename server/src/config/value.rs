//! What a setting's text may mean. Each `parse` says, where it refuses, what would be right.

use std::{
    fmt::Display,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    path::{Path, PathBuf},
    str::FromStr,
};

use tracing_subscriber::EnvFilter;

use crate::notes::{proof::digest, store::Digest};

/// Where to listen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listen {
    /// On a TCP port; 0 for any free one.
    Tcp(SocketAddr),
    /// On a socket in the file system.
    Unix(PathBuf),
}

impl Listen {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        match text.strip_prefix("unix:") {
            Some(path) if !path.is_empty() => Ok(Self::Unix(path.into())),
            _ => text.parse().map(Self::Tcp).map_err(|_| {
                "an address and port, as in 127.0.0.1:8080 or [::]:8080, or unix:/run/legwork.sock".into()
            }),
        }
    }

    /// Where to reach, from this machine, what listens here.
    pub fn from_here(&self) -> Self {
        match self {
            Self::Tcp(address) if address.ip().is_unspecified() => {
                let ip: IpAddr = match address {
                    SocketAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
                    SocketAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
                };
                Self::Tcp(SocketAddr::new(ip, address.port()))
            }
            other => other.clone(),
        }
    }
}

/// What kind of notes are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotesMode {
    /// None: there are no calls for them.
    Off,
    /// Texts of at most 64 KiB.
    Text,
    /// Files of at most 25 MiB too.
    Files,
}

impl NotesMode {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        one_of(text, &[("off", Self::Off), ("text", Self::Text), ("files", Self::Files)])
    }
}

/// Who may leave notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CreateMode {
    /// Everybody.
    Open,
    /// Whoever has a creation token.
    Token,
    /// Nobody.
    Off,
}

impl CreateMode {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        one_of(text, &[("open", Self::Open), ("token", Self::Token), ("off", Self::Off)])
    }
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switch {
    /// On.
    On,
    /// Off.
    Off,
}

impl Switch {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        one_of(text, &[("on", Self::On), ("off", Self::Off)])
    }
}

/// SHA-256 of each creation token; the tokens themselves are not kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Tokens(pub Vec<Digest>);

impl Tokens {
    const MIN_CHARS: usize = 16;

    pub(super) fn parse(text: &str) -> Result<Self, String> {
        if text.split_whitespace().any(|token| token.chars().count() < Self::MIN_CHARS) {
            return Err(format!("tokens of at least {} characters with space between", Self::MIN_CHARS));
        }
        Ok(Self(text.split_whitespace().map(|token| digest(token.as_bytes())).collect()))
    }
}

/// Where to report a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contact {
    /// An e-mail address.
    Email(String),
    /// A link.
    Link(String),
}

impl Contact {
    pub(super) fn parse(text: &str) -> Result<Option<Self>, String> {
        let whole = !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c));
        match text {
            "" => Ok(None),
            link if whole && link.starts_with("https://") => Ok(Some(Self::Link(link.into()))),
            mail if whole
                && mail.split_once('@').is_some_and(|(who, host)| !who.is_empty() && host.contains('.')) =>
            {
                Ok(Some(Self::Email(mail.into())))
            }
            _ => Err("an e-mail address, or a link that starts with https://".into()),
        }
    }
}

/// Scheme and host under which visitors reach the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl(String);

impl PublicUrl {
    pub(super) fn parse(text: &str) -> Result<Option<Self>, String> {
        let origin = text.trim_end_matches('/');
        let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
        let fits = |host: &str| {
            !host.is_empty()
                && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte))
        };
        match host {
            _ if text.is_empty() => Ok(None),
            Some(host) if fits(host) => Ok(Some(Self(origin.into()))),
            _ => Err("scheme and host with nothing after it, as in https://legwork.example".into()),
        }
    }

    /// Whether it is https.
    pub fn https(&self) -> bool {
        self.0.starts_with("https://")
    }
}

pub(super) fn database(text: &str) -> Result<String, String> {
    let known = ["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme));
    known
        .then(|| text.into())
        .ok_or_else(|| "sqlite: and a path, or postgres://user:password@host/name".into())
}

pub(super) fn folder(text: &str) -> Result<Option<PathBuf>, String> {
    match text {
        "" => Ok(None),
        path if Path::new(path).is_dir() => Ok(Some(path.into())),
        _ => Err("a folder that is there".into()),
    }
}

pub(super) fn text(text: &str) -> Result<Option<String>, String> {
    Ok((!text.is_empty()).then(|| text.into()))
}

pub(super) fn filter(text: &str) -> Result<String, String> {
    match EnvFilter::try_new(text) {
        Ok(_) => Ok(text.into()),
        Err(_) => Err("error, warn, info, debug, or a tracing filter as in `info,sqlx=warn`".into()),
    }
}

pub(super) fn number<N: FromStr + PartialOrd + Display>(text: &str, least: N, most: N) -> Result<N, String> {
    match text.parse() {
        Ok(number) if number >= least && number <= most => Ok(number),
        _ => Err(format!("a whole number from {least} to {most}")),
    }
}

/// The same where it may be left out.
pub(super) fn number_or_none<N: FromStr + PartialOrd + Display>(
    text: &str,
    least: N,
    most: N,
) -> Result<Option<N>, String> {
    if text.is_empty() { Ok(None) } else { number(text, least, most).map(Some) }
}

fn one_of<T: Copy>(text: &str, words: &[(&str, T)]) -> Result<T, String> {
    words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value).ok_or_else(|| {
        let words: Vec<_> = words.iter().map(|(word, _)| *word).collect();
        let (last, others) = words.split_last().expect("there are always words to choose from");
        format!("{} or {last}", others.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_socket_in_the_file_system_is_a_place_to_listen() {
        assert_eq!(Listen::parse("unix:/run/x.sock"), Ok(Listen::Unix("/run/x.sock".into())));
        assert!(Listen::parse("unix:").is_err());
    }

    #[test]
    fn what_listens_everywhere_is_reached_on_this_machine() {
        let reached = |text| Listen::parse(text).unwrap().from_here();
        assert_eq!(reached("0.0.0.0:80"), Listen::parse("127.0.0.1:80").unwrap());
        assert_eq!(reached("[::]:80"), Listen::parse("[::1]:80").unwrap());
        assert_eq!(reached("10.0.0.7:80"), Listen::parse("10.0.0.7:80").unwrap());
    }

    #[test]
    fn a_contact_is_an_address_or_a_link() {
        assert_eq!(Contact::parse("help@example.org"), Ok(Some(Contact::Email("help@example.org".into()))));
        assert_eq!(
            Contact::parse("https://example.org/report"),
            Ok(Some(Contact::Link("https://example.org/report".into())))
        );
        for wrong in ["help", "@example.org", "javascript:alert(1)", "a b@example.org", "https://x/\"><b>"] {
            assert!(Contact::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_public_url_is_an_origin() {
        assert!(PublicUrl::parse("https://legwork.example/").unwrap().unwrap().https());
        assert!(!PublicUrl::parse("http://192.168.0.2:8080").unwrap().unwrap().https());
        assert_eq!(
            PublicUrl::parse("https://legwork.example/").unwrap().unwrap().0,
            "https://legwork.example"
        );
        for wrong in ["legwork.example", "https://", "ftp://x", "https://a/b", "https://a b"] {
            assert!(PublicUrl::parse(wrong).is_err(), "{wrong}");
        }
    }
}
