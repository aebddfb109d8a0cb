//! What a server holds about notes and asks, column by column.
//!
//! The server reads its database by this list, and a test holds the list to the tables as they are: what has
//! no line here can't be kept.

use crate::Kind;

/// One column of one table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub name: &'static str,
    /// How to read its values.
    pub kind: Kind,
    /// How much of a value the owner is shown. Who runs the server is shown all but ciphertext.
    pub owner_sees: OwnerSees,
    /// What it is, in English.
    pub meaning: &'static str,
}

/// How much of a value the owner of the note or ask is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnerSees {
    /// All of it.
    All,
    /// How long it is: the bytes would be good for more than knowing them.
    Length,
    /// The hour it is in: the sender learns of a reading no closer than that.
    Hour,
}

const fn all(table: &'static str, name: &'static str, kind: Kind, meaning: &'static str) -> Column {
    Column { table, name, kind, owner_sees: OwnerSees::All, meaning }
}

const BODY: Column = all("chunks", "body", Kind::Bytes, "the name of the ciphertext");
const NUMBER: Column = all("chunks", "number", Kind::Number, "which piece of the ciphertext, from 0");
const PIECE: Column = Column {
    owner_sees: OwnerSees::Length,
    ..all("chunks", "bytes", Kind::Bytes, "the piece itself, of which only the length is shown here")
};

/// Every column about a note. The first of a table says which note, or which body; the second puts the rows in order.
#[rustfmt::skip]
pub const COLUMNS: [Column; 24] = [
    all("notes", "id", Kind::Bytes, "the note's id, which is in its address"),
    Column {
        owner_sees: OwnerSees::Length,
        ..all("notes", "claim", Kind::Bytes,
            "SHA-256 of the claim key; with it passphrases could be tried without asking this server, \
            so the owner is told only its length")
    },
    all("notes", "owner", Kind::Bytes, "SHA-256 of the owner's token"),
    all("notes", "door", Kind::Bytes, "SHA-256 of the door key, if the note has a link secret"),
    all("notes", "body_digest", Kind::Bytes, "SHA-256 of the ciphertext, to know the same note sent again"),
    all("notes", "size", Kind::Number, "bytes of ciphertext"),
    all("notes", "reads_left", Kind::Number, "reads not yet taken"),
    all("notes", "reads_taken", Kind::Number, "reads taken"),
    all("notes", "first_read", Kind::Time, "the hour in which the first read was taken"),
    all("notes", "expires_at", Kind::Time, "when the note goes, read or not"),
    all("notes", "wrong_keys", Kind::Number, "wrong keys shown since the note was last locked"),
    all("notes", "locked_until", Kind::Time, "until when the note is locked after ten wrong keys"),
    all("notes", "body", Kind::Bytes, "the name under which the ciphertext is kept"),
    BODY,
    NUMBER,
    PIECE,
    all("claims", "note", Kind::Bytes, "the note's id"),
    all("claims", "token", Kind::Bytes, "SHA-256 of a token that the reader's browser drew for this reading"),
    Column {
        owner_sees: OwnerSees::Hour,
        ..all("claims", "until", Kind::Time,
            "until when this reader may fetch the note again; the owner is told only the hour")
    },
    all("tombstones", "id", Kind::Bytes, "the id of the note that is gone"),
    all("tombstones", "owner", Kind::Bytes, "SHA-256 of the owner's token"),
    all("tombstones", "reads_taken", Kind::Number, "reads that were taken"),
    all("tombstones", "first_read", Kind::Time, "the hour in which the first read was taken"),
    all("tombstones", "keep_until", Kind::Time, "when this too is forgotten: seven days past the note's time"),
];

/// Every column about an ask and its replies, in the same manner.
#[rustfmt::skip]
pub const ASK_COLUMNS: [Column; 16] = [
    all("asks", "id", Kind::Bytes, "the ask's id, which is in its address"),
    all("asks", "owner", Kind::Bytes, "SHA-256 of the owner's token"),
    all("asks", "replies_left", Kind::Number, "replies that it still takes"),
    all("asks", "replies_taken", Kind::Number, "replies that it took"),
    all("asks", "expires_at", Kind::Time, "when the ask goes, and every reply with it"),
    all("asks", "gone", Kind::Number, "1 where it was taken back or taken down: then only its id is kept from others"),
    all("replies", "ask", Kind::Bytes, "the ask's id"),
    all("replies", "number", Kind::Number, "in which place the reply came, from 1"),
    all("replies", "id", Kind::Bytes, "the reply's id, drawn by the browser of whoever replied"),
    all("replies", "received_at", Kind::Time, "the hour in which the reply came"),
    all("replies", "size", Kind::Number, "bytes of ciphertext"),
    all("replies", "body_digest", Kind::Bytes, "SHA-256 of the ciphertext, to know the same reply sent again"),
    all("replies", "body", Kind::Bytes, "the name under which the ciphertext is kept"),
    BODY,
    NUMBER,
    PIECE,
];
