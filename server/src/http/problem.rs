//! Every way to be refused, as `application/problem+json` (RFC 9457).

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use wire::Problem;

use crate::notes::{form::NotAnAgeFile, store::StoreError};

/// Why a call was refused.
#[derive(Debug)]
pub enum Refusal {
    /// Unknown, expired, used up, wrong door, malformed: one answer.
    NoSuchNote,
    /// An ask that is unknown, expired, gone, or somebody else's, or a reply that it has not: one answer.
    NoSuchAsk,
    /// No call has this address.
    NoSuchCall,
    /// The address has other methods.
    WrongMethod,
    /// Something in the request is not as it should be; the sentence says what would be right.
    BadRequest(String),
    /// The body comes with another content type than this.
    WrongType(&'static str),
    /// The body is longer than this many bytes.
    TooLarge(usize),
    /// The body did not arrive in time.
    TooSlow,
    /// More at once than this process takes.
    TooMany,
    /// The operator does not let everybody create notes and asks; the sentence says who may.
    MayNotCreate(&'static str),
    /// The id belongs to another note, ask or reply.
    IdTaken,
    /// The ask has taken as many replies as it takes.
    NoPlace,
    /// The body is not the form of an age file.
    NotAnAgeFile(NotAnAgeFile),
    /// The claim key is wrong.
    WrongKey {
        /// Wrong keys left before the note locks.
        attempts_left: u16,
    },
    /// Too many wrong keys.
    Locked {
        /// How long it stays so.
        seconds: i64,
    },
    /// No room for another note, ask or reply.
    Full,
    /// The server's own fault; the log has the details.
    Broken,
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "the store failed");
        Self::Broken
    }
}

impl Refusal {
    /// Status, name of the kind, the kind in a few words, and what to say of this case.
    fn parts(&self) -> (StatusCode, &'static str, &'static str, Option<String>) {
        match self {
            Self::NoSuchNote => (StatusCode::NOT_FOUND, "no-such-note", "There is no such note", None),
            Self::NoSuchAsk => (StatusCode::NOT_FOUND, "no-such-ask", "There is no such ask", None),
            Self::NoSuchCall => (StatusCode::NOT_FOUND, "no-such-call", "There is no such call", None),
            Self::WrongMethod => {
                (StatusCode::METHOD_NOT_ALLOWED, "wrong-method", "This call has another method", None)
            }
            Self::BadRequest(detail) => (
                StatusCode::BAD_REQUEST,
                "bad-request",
                "The request is not as it should be",
                Some(detail.clone()),
            ),
            Self::WrongType(right) => (
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "wrong-type",
                "The body has the wrong type",
                Some(format!("send it as {right}")),
            ),
            Self::TooLarge(most) => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "too-large",
                "The body is too large",
                Some(format!("at most {most} bytes are taken")),
            ),
            Self::TooSlow => (StatusCode::REQUEST_TIMEOUT, "too-slow", "The body came too slowly", None),
            Self::TooMany => (
                StatusCode::TOO_MANY_REQUESTS,
                "too-many",
                "Too many at once",
                Some("try again in a moment".into()),
            ),
            Self::MayNotCreate(who) => (
                StatusCode::FORBIDDEN,
                "may-not-create",
                "Not everybody may leave notes here",
                Some((*who).into()),
            ),
            Self::IdTaken => (StatusCode::CONFLICT, "id-taken", "Something else has this id", None),
            Self::NoPlace => (StatusCode::CONFLICT, "no-place", "This ask takes no more replies", None),
            Self::NotAnAgeFile(why) => (
                StatusCode::UNPROCESSABLE_ENTITY,
                "not-an-age-file",
                "This is not the form of an age file",
                Some(why.to_string()),
            ),
            Self::WrongKey { .. } => (StatusCode::FORBIDDEN, "wrong-key", "The key is wrong", None),
            Self::Locked { .. } => (
                StatusCode::LOCKED,
                "locked",
                "The note is locked",
                Some("too many wrong keys were tried: it opens again an hour after the tenth".into()),
            ),
            Self::Full => (StatusCode::INSUFFICIENT_STORAGE, "full", "There is no room for more", None),
            Self::Broken => (StatusCode::INTERNAL_SERVER_ERROR, "broken", "Something broke here", None),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, kind, title, detail) = self.parts();
        let attempts_left = match self {
            Self::WrongKey { attempts_left } => Some(attempts_left),
            _ => None,
        };
        let problem = Problem {
            kind: format!("/problems/{kind}"),
            title: title.into(),
            status: status.as_u16(),
            detail,
            attempts_left,
        };
        let body = serde_json::to_vec(&problem).expect("a problem is strings and numbers");
        let headers = [
            (header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json")),
            (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        ];
        let mut response = (status, headers, body).into_response();
        let wait = match self {
            Self::TooMany => Some(2),
            Self::Locked { seconds } => Some(seconds),
            _ => None,
        };
        if let Some(seconds) = wait {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
