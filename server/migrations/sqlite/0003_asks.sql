-- Links under which others leave sealed replies.
CREATE TABLE asks (
    id            BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    owner         BLOB    NOT NULL CHECK (length(owner) = 32),   -- SHA-256 of the owner token
    replies_left  INTEGER NOT NULL CHECK (replies_left >= 0),
    replies_taken INTEGER NOT NULL DEFAULT 0,
    expires_at    INTEGER NOT NULL,                              -- Unix time
    gone          INTEGER NOT NULL DEFAULT 0                     -- 1 once taken back: the id stays taken until expiry
) STRICT, WITHOUT ROWID;

CREATE INDEX asks_by_expiry ON asks (expires_at);

-- A row is there only together with all of its chunks.
CREATE TABLE replies (
    ask         BLOB    NOT NULL,
    id          BLOB    NOT NULL CHECK (length(id) = 16),
    number      INTEGER NOT NULL,                                -- in which place it came, from 1
    received_at INTEGER NOT NULL,                                -- Unix time, cut to the hour
    size        INTEGER NOT NULL CHECK (size >= 0),              -- bytes over all chunks
    body_digest BLOB    NOT NULL CHECK (length(body_digest) = 32),
    body        BLOB    NOT NULL CHECK (length(body) = 16),
    PRIMARY KEY (ask, id)
) STRICT, WITHOUT ROWID;
