-- The name of whoever said the words of an entry. Words from before have none: they stand in a
-- person's own conversation, so they are that person's.
ALTER TABLE transcript_entry ADD COLUMN said_by TEXT CHECK (said_by IS NULL OR said IS NOT NULL);
