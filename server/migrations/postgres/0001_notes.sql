-- Notes whose ciphertext is held. A row is there only together with all of its chunks.
CREATE TABLE notes (
    id           BYTEA  NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    claim        BYTEA  NOT NULL CHECK (length(claim) = 32),  -- SHA-256 of the claim key
    owner        BYTEA  NOT NULL CHECK (length(owner) = 32),  -- SHA-256 of the owner token
    door         BYTEA           CHECK (length(door) = 32),   -- SHA-256 of the door key, if there is a link secret
    body_digest  BYTEA  NOT NULL CHECK (length(body_digest) = 32),
    size         BIGINT NOT NULL CHECK (size >= 0),           -- bytes over all chunks
    reads_left   BIGINT NOT NULL CHECK (reads_left >= 0),
    reads_taken  BIGINT NOT NULL DEFAULT 0,
    first_read   BIGINT,                                      -- Unix time, cut to the hour
    expires_at   BIGINT NOT NULL,                             -- Unix time
    wrong_keys   BIGINT NOT NULL DEFAULT 0,                   -- since the last lock
    locked_until BIGINT NOT NULL DEFAULT 0                    -- Unix time
);

CREATE INDEX notes_by_expiry ON notes (expires_at);
CREATE INDEX notes_used_up ON notes (id) WHERE reads_left = 0;

-- The age files, in pieces of at most 256 KiB, so that a big body never makes a small row slow.
CREATE TABLE chunks (
    note   BYTEA  NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    bytes  BYTEA  NOT NULL,
    PRIMARY KEY (note, number)
);

-- Ciphertext looks random: trying to compress it only costs time.
ALTER TABLE chunks ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- One row for each read taken. No reference to notes: it would lock the note's row in share mode for
-- each new token, and two readers and a removal could then wait for each other in a circle.
CREATE TABLE claims (
    note  BYTEA  NOT NULL,
    token BYTEA  NOT NULL CHECK (length(token) = 32),         -- SHA-256 of the claim token
    until BIGINT NOT NULL,                                    -- Unix time until which the token reads again
    PRIMARY KEY (note, token)
);

-- All that is kept of a note whose ciphertext went.
CREATE TABLE tombstones (
    id          BYTEA  NOT NULL PRIMARY KEY,
    owner       BYTEA  NOT NULL,
    reads_taken BIGINT NOT NULL,
    first_read  BIGINT,
    keep_until  BIGINT NOT NULL
);

CREATE INDEX tombstones_by_end ON tombstones (keep_until);

-- Bytes of ciphertext held, in one row, so that the quota is kept by one conditional UPDATE.
CREATE TABLE usage (
    one   BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    bytes BIGINT NOT NULL CHECK (bytes >= 0)
);

INSERT INTO usage (one, bytes) VALUES (1, 0);
