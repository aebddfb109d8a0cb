-- A body has a name of its own, so that it can come in before its note is there, and go after it.
ALTER TABLE notes ADD COLUMN body BYTEA CHECK (length(body) = 16);

UPDATE notes SET body = id;

ALTER TABLE notes ALTER COLUMN body SET NOT NULL;

ALTER TABLE chunks DROP CONSTRAINT chunks_note_fkey;

ALTER TABLE chunks RENAME COLUMN note TO body;

-- Bodies that belong to no note: on their way in, or left by a note that went and removed piece by piece,
-- because no transaction should be busy with a big one for long.
CREATE TABLE loose (
    body  BYTEA  NOT NULL PRIMARY KEY CHECK (length(body) = 16),
    until BIGINT NOT NULL                                     -- Unix time from which it is removed
);

CREATE INDEX loose_by_end ON loose (until);
