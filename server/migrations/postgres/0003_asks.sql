-- Links under which others leave sealed replies.
CREATE TABLE asks (
    id            BYTEA  NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    owner         BYTEA  NOT NULL CHECK (length(owner) = 32),    -- SHA-256 of the owner token
    replies_left  BIGINT NOT NULL CHECK (replies_left >= 0),
    replies_taken BIGINT NOT NULL DEFAULT 0,
    expires_at    BIGINT NOT NULL,                               -- Unix time
    gone          BIGINT NOT NULL DEFAULT 0                      -- 1 once taken back: the id stays taken until expiry
);

CREATE INDEX asks_by_expiry ON asks (expires_at);

-- A row is there only together with all of its chunks. No reference to asks: whoever replies takes the ask's row first.
CREATE TABLE replies (
    ask         BYTEA  NOT NULL,
    id          BYTEA  NOT NULL CHECK (length(id) = 16),
    number      BIGINT NOT NULL,                                 -- in which place it came, from 1
    received_at BIGINT NOT NULL,                                 -- Unix time, cut to the hour
    size        BIGINT NOT NULL CHECK (size >= 0),               -- bytes over all chunks
    body_digest BYTEA  NOT NULL CHECK (length(body_digest) = 32),
    body        BYTEA  NOT NULL CHECK (length(body) = 16),
    PRIMARY KEY (ask, id)
);
