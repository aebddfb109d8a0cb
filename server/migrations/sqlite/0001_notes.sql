-- Notes whose ciphertext is held. A row is there only together with all of its chunks.
CREATE TABLE notes (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    claim       BLOB    NOT NULL CHECK (length(claim) = 32),  -- SHA-256 of the claim key
    owner       BLOB    NOT NULL CHECK (length(owner) = 32),  -- SHA-256 of the owner token
    door        BLOB             CHECK (length(door) = 32),   -- SHA-256 of the door key, if there is a link secret
    body_digest BLOB    NOT NULL CHECK (length(body_digest) = 32),
    size        INTEGER NOT NULL CHECK (size >= 0),           -- bytes over all chunks
    reads_left  INTEGER NOT NULL CHECK (reads_left >= 0),
    reads_taken INTEGER NOT NULL DEFAULT 0,
    first_read  INTEGER,                                      -- Unix time, cut to the hour
    expires_at  INTEGER NOT NULL,                             -- Unix time
    wrong_keys  INTEGER NOT NULL DEFAULT 0,                   -- since the last lock
    locked_until INTEGER NOT NULL DEFAULT 0                   -- Unix time
) STRICT, WITHOUT ROWID;

CREATE INDEX notes_by_expiry ON notes (expires_at);
CREATE INDEX notes_used_up ON notes (id) WHERE reads_left = 0;

-- The age files, in pieces of at most 256 KiB, so that a big body never makes a small row slow.
CREATE TABLE chunks (
    note   BLOB    NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    bytes  BLOB    NOT NULL,
    PRIMARY KEY (note, number)
) STRICT;

-- One row for each read taken. No reference to notes, to be the same as on PostgreSQL, which says why.
CREATE TABLE claims (
    note       BLOB    NOT NULL,
    token      BLOB    NOT NULL CHECK (length(token) = 32),   -- SHA-256 of the claim token
    until      INTEGER NOT NULL,                              -- Unix time until which the token reads again
    PRIMARY KEY (note, token)
) STRICT, WITHOUT ROWID;

-- All that is kept of a note whose ciphertext went.
CREATE TABLE tombstones (
    id          BLOB    NOT NULL PRIMARY KEY,
    owner       BLOB    NOT NULL,
    reads_taken INTEGER NOT NULL,
    first_read  INTEGER,
    keep_until  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX tombstones_by_end ON tombstones (keep_until);

-- Bytes of ciphertext held, in one row, so that the quota is kept by one conditional UPDATE.
CREATE TABLE usage (
    one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    bytes INTEGER NOT NULL CHECK (bytes >= 0)
) STRICT;

INSERT INTO usage (one, bytes) VALUES (1, 0);
