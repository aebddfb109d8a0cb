-- A body has a name of its own, so that it can come in before its note is there, and go after it.
ALTER TABLE notes ADD COLUMN body BLOB CHECK (length(body) = 16);

UPDATE notes SET body = id;

CREATE TABLE pieces (
    body   BLOB    NOT NULL CHECK (length(body) = 16),
    number INTEGER NOT NULL,
    bytes  BLOB    NOT NULL,
    PRIMARY KEY (body, number)
) STRICT;

INSERT INTO pieces (body, number, bytes) SELECT note, number, bytes FROM chunks;

DROP TABLE chunks;

ALTER TABLE pieces RENAME TO chunks;

-- Bodies that belong to no note: on their way in, or left by a note that went and removed piece by piece,
-- because the only writer must never be busy with a big one for long.
CREATE TABLE loose (
    body  BLOB    NOT NULL PRIMARY KEY CHECK (length(body) = 16),
    until INTEGER NOT NULL                                    -- Unix time from which it is removed
) STRICT, WITHOUT ROWID;

CREATE INDEX loose_by_end ON loose (until);
