//! Everything a page and the server say to each other, in one file.
//!
//! Whoever asks "what does the server see?" reads this: nothing else crosses the network but the
//! pages themselves and the sealed bytes, which travel as they are. No type here can hold a key
//! that opens a note, a passphrase or a plaintext.
//!
//! ```
//! let state: wire::NoteState = serde_json::from_str(
//!     r#"{"size":8650,"expires_at":1798761600,"reads_left":2,"needs_link":true}"#,
//! ).unwrap();
//! assert_eq!(state.reads_left, 2);
//! ```

mod columns;

use serde::{Deserialize, Serialize};

pub use columns::{ASK_COLUMNS, COLUMNS, Column, OwnerSees};

/// Header of `POST /api/notes`, `POST /api/asks` and `POST /api/asks/{id}/replies`: the id of the note, the ask or the
/// reply, 16 bytes drawn by the browser, base64url.
pub const HEADER_ID: &str = "legwork-id";
/// Header of `POST /api/notes`: SHA-256 of the claim key, base64url.
pub const HEADER_CLAIM: &str = "legwork-claim";
/// Header of `POST /api/notes` and `POST /api/asks`: SHA-256 of the owner token, base64url.
pub const HEADER_OWNER: &str = "legwork-owner";
/// Header of `POST /api/notes`: SHA-256 of the door key, base64url; absent for notes without a link secret.
pub const HEADER_DOOR: &str = "legwork-door";
/// Header of `DELETE /api/notes/{id}` with a claim key: the door key, 32 bytes, base64url; absent for notes
/// without a link secret. The owner's token needs no door.
pub const HEADER_DOOR_KEY: &str = "legwork-door-key";
/// Header of `POST /api/notes` and `POST /api/asks` where the operator hands out creation tokens: one of them, as
/// it is.
pub const HEADER_CREATE: &str = "legwork-create";

/// The fields of the line that a request leaves in the server's log: all of them, whatever was asked for.
pub const LOG_LINE: [&str; 7] = ["timestamp", "level", "message", "method", "route", "status", "duration_ms"];

/// The longest text of one note, in bytes: with its archive around it, it fills 64 KiB.
pub const NOTE_TEXT_MAX: usize = 64_000;

/// The files of one note, in bytes together, where the server takes files.
pub const NOTE_FILES_MAX: usize = 25 << 20;

/// The most replies that an ask may take.
pub const ASK_REPLIES_MAX: u16 = 100;

/// How long the server keeps a note that nobody reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum KeepFor {
    /// One hour.
    #[serde(rename = "1h")]
    OneHour,
    /// One day.
    #[serde(rename = "1d")]
    OneDay,
    /// Seven days.
    #[serde(rename = "7d")]
    SevenDays,
    /// Thirty days; only where the operator allows it.
    #[serde(rename = "30d")]
    ThirtyDays,
}

impl KeepFor {
    /// Every choice, shortest first.
    pub const ALL: [Self; 4] = [Self::OneHour, Self::OneDay, Self::SevenDays, Self::ThirtyDays];

    /// The word used in the query, as in `keep_for=7d`.
    pub fn code(self) -> &'static str {
        match self {
            Self::OneHour => "1h",
            Self::OneDay => "1d",
            Self::SevenDays => "7d",
            Self::ThirtyDays => "30d",
        }
    }

    /// The same span in seconds.
    pub fn seconds(self) -> i64 {
        match self {
            Self::OneHour => 3_600,
            Self::OneDay => 86_400,
            Self::SevenDays => 7 * 86_400,
            Self::ThirtyDays => 30 * 86_400,
        }
    }
}

/// Query of `POST /api/notes`; the body is the age file itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewNote {
    /// How long to keep it.
    pub keep_for: KeepFor,
    /// How many reads before the ciphertext goes; at least 1.
    pub reads: u16,
}

/// 201 of `POST /api/notes`, and of `POST /api/asks`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteCreated {
    /// The id the browser drew, base64url.
    pub id: String,
    /// Unix time, seconds, after which the note is gone.
    pub expires_at: i64,
}

impl NoteCreated {
    /// Reads the answer from its numbers: the page parses JSON with the browser and needs no parser of its own.
    pub fn from_numbers(id: String, number: impl Fn(&str) -> Option<i64>) -> Option<Self> {
        Some(Self { id, expires_at: number("expires_at")? })
    }
}

/// 200 of `GET /api/notes/{id}`. Asking takes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteState {
    /// Bytes of the age file.
    pub size: u64,
    /// Unix time, seconds, after which the note is gone.
    pub expires_at: i64,
    /// Reads not yet taken.
    pub reads_left: u16,
    /// Whether the claim must prove the link secret too.
    pub needs_link: bool,
}

impl NoteState {
    /// Reads the answer from its numbers, with `true` as 1: the page parses JSON with the browser.
    pub fn from_numbers(number: impl Fn(&str) -> Option<i64>) -> Option<Self> {
        Some(Self {
            size: number("size")?.try_into().ok()?,
            expires_at: number("expires_at")?,
            reads_left: number("reads_left")?.try_into().ok()?,
            needs_link: number("needs_link")? != 0,
        })
    }
}

/// Body of `POST /api/notes/{id}/claim`; 200 answers with the age file.
///
/// The proofs are bearer secrets that the server sees. They take or delete a note, they can't decrypt it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The door key, 32 bytes, base64url; where the note has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub door: Option<String>,
    /// The claim key, 32 bytes, base64url.
    pub claim_key: String,
    /// 16 bytes drawn for this reading, base64url: the same token again reads again without taking a read.
    pub claim_token: String,
}

impl Claim {
    /// The names and values of the JSON object; base64url needs no escaping.
    pub fn fields(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let door = self.door.as_deref().map(|door| ("door", door));
        door.into_iter().chain([("claim_key", self.claim_key.as_str()), ("claim_token", &self.claim_token)])
    }
}

/// Body of `POST /api/notes/{id}/done`: the reader has the note and needs no second hand-over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Done {
    /// The token of the claim that ends.
    pub claim_token: String,
}

impl Done {
    /// The names and values of the JSON object.
    pub fn fields(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [("claim_token", self.claim_token.as_str())].into_iter()
    }
}

/// The value of the `authorization` header that shows `secret`, base64url: the owner's token of a note to receipt and
/// disclosure, the owner's token or the claim key to `DELETE`; the owner's token of an ask to all but looking at it
/// and replying.
pub fn bearer(secret: &str) -> String {
    format!("Bearer {secret}")
}

/// 200 of `GET /api/notes/{id}/receipt`: what the sender may know, which is coarse.
///
/// A read is a hand-over to somebody who proved the key, nothing more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Reads taken.
    pub reads: u16,
    /// Unix time, seconds, of the hour in which the first was taken; absent where none was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_read_at: Option<i64>,
    /// Unix time, seconds, after which the note is gone, or would have been.
    pub expires_at: i64,
    /// Whether the server still has the ciphertext.
    pub held: bool,
}

impl Receipt {
    /// Reads the answer from its numbers, with `true` as 1: the page parses JSON with the browser.
    pub fn from_numbers(number: impl Fn(&str) -> Option<i64>) -> Option<Self> {
        Some(Self {
            reads: number("reads")?.try_into().ok()?,
            first_read_at: number("first_read_at"),
            expires_at: number("expires_at")?,
            held: number("held")? != 0,
        })
    }
}

/// Query of `POST /api/asks`, which has no body: a link under which others can leave sealed replies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewAsk {
    /// How long to keep it, with all its replies; at least a day.
    pub keep_for: KeepFor,
    /// How many replies it takes; 1 to [`ASK_REPLIES_MAX`].
    pub replies: u16,
}

/// 200 of `GET /api/asks/{id}`. Asking takes nothing, and tells nothing of the replies but how many may still come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskState {
    /// Unix time, seconds, after which the ask is gone, and every reply with it.
    pub expires_at: i64,
    /// How many replies it still takes; one that is deleted makes no room for another.
    pub replies_left: u16,
    /// Bytes of the longest age file that a reply may be.
    pub size_max: u64,
}

impl AskState {
    /// Reads the answer from its numbers: the page parses JSON with the browser.
    pub fn from_numbers(number: impl Fn(&str) -> Option<i64>) -> Option<Self> {
        Some(Self {
            expires_at: number("expires_at")?,
            replies_left: number("replies_left")?.try_into().ok()?,
            size_max: number("size_max")?.try_into().ok()?,
        })
    }
}

/// 201 of `POST /api/asks/{id}/replies`, whose body is the age file: there is nothing to tell whoever replied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replied {}

/// 200 of `GET /api/asks/{id}/replies`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replies {
    /// Those that are held, in the order in which they came.
    pub replies: Vec<Reply>,
}

/// A reply, as its ask's owner finds it; `GET /api/asks/{id}/replies/{reply}` answers with the age file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The id that the browser of whoever replied drew, base64url.
    pub id: String,
    /// Bytes of the age file.
    pub size: u64,
    /// Unix time, seconds, of the hour in which it came.
    pub received_at: i64,
}

impl Reply {
    /// Reads one reply from its id and its numbers: the page parses JSON with the browser.
    pub fn from_numbers(id: String, number: impl Fn(&str) -> Option<i64>) -> Option<Self> {
        Some(Self { id, size: number("size")?.try_into().ok()?, received_at: number("received_at")? })
    }
}

/// 200 of `GET /api/notes/{id}/disclosure` and `GET /api/asks/{id}/disclosure`, and what `legwork disclose` prints: all
/// that is held about one note, or about one ask and its replies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disclosure {
    /// Value by value, in the order of [`COLUMNS`] or [`ASK_COLUMNS`].
    pub held: Vec<Held>,
}

/// One value that the server holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// The table that it is in.
    pub table: String,
    /// Which of the rows in that table; the first is 1.
    pub row: u32,
    /// The column.
    pub column: String,
    /// How to read the value.
    pub kind: Kind,
    /// The value as text; `null` where there is none.
    pub value: Option<String>,
    /// What it is, in English; pages have their own words for each column.
    pub meaning: String,
}

impl Held {
    /// Reads one value from its texts and its row: the page parses JSON with the browser.
    pub fn from_texts(row: u32, text: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let kind = text("kind")?;
        Some(Self {
            table: text("table")?,
            row,
            column: text("column")?,
            kind: Kind::ALL.into_iter().find(|known| known.code() == kind)?,
            value: text("value"),
            meaning: text("meaning")?,
        })
    }
}

/// How the text of a held value is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Base64url, or where the bytes themselves are left out, their number and the word `bytes`.
    Bytes,
    /// A whole number.
    Number,
    /// Unix time, seconds.
    Time,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Bytes, Self::Number, Self::Time];

    /// The word used in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Number => "number",
            Self::Time => "time",
        }
    }
}

/// A flat JSON object of base64url texts.
///
/// A page loads its own bytes of JSON writer with this instead of a whole library; the tests hold it to be
/// just what serde writes.
pub fn object<'a>(fields: impl Iterator<Item = (&'static str, &'a str)>) -> String {
    let mut json = String::from("{");
    for (name, value) in fields {
        if json.len() > 1 {
            json.push(',');
        }
        for part in ["\"", name, "\":\"", value, "\""] {
            json.push_str(part);
        }
    }
    json.push('}');
    json
}

/// Every refusal, `application/problem+json` (RFC 9457).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Names the kind of problem, as in `/problems/no-such-note`; the page picks its words by it.
    #[serde(rename = "type")]
    pub kind: String,
    /// The kind in a few words.
    pub title: String,
    /// The HTTP status, repeated.
    pub status: u16,
    /// What is wrong here and what would be right; nothing secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// With 403: how many wrong keys are left before the note locks for an hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts_left: Option<u16>,
}

#[cfg(test)]
mod tests;
